import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { nameIn } from '../../../shared/capture/mentions/person-name.ts';
import { page, pointing } from './page-of-lines.ts';

describe('an entry of a list', () => {
  test('has the workplace that heads it, and of what is treated there neither role nor kind', () => {
    const lines = [
      '# Find a physio',
      '## Elm Lane Physio & Rehab',
      'Contact: Ann Frost BSc (Hons) MCSP',
      '0113 496 0345',
      "Women's health, Paediatrics, Vestibular",
      '## Wade Physiotherapy',
      'Contact: Tom Wade MCSP',
      '0113 496 0456',
    ];
    const facts = page('https://www.physiofinder.example/results', 'Results | Find a Physio', lines);
    expect(contactFrom(pointing(facts, '0113 496 0345', 'tel:01134960345'), { country: 'GB' })).toMatchObject({
      person: { name: 'Ann Frost', role: null },
      organisation: 'Elm Lane Physio & Rehab',
      kind: 'physiotherapist',
    });
  });

  test('is of the letters behind the name where fields of work say something else', () => {
    const lines = ['# Find a doctor', '## Ann Frost, DPM', 'Podiatry, Wound Care', '330-264-0165'];
    const facts = page('https://www.elmhealth.example/doctors', 'Find a doctor', lines);
    expect(contactFrom(facts, { country: 'US' }).kind).toBe('podiatrist');
  });
});

describe('a link to another site', () => {
  test('stands for whom it names, with the number beside it, and is no name itself', () => {
    const facts = page('https://www.stelm.org.uk/useful', "St Elm's : Useful Contact Points", [
      "^ St Elm's Church, Elmham",
      '# Useful contact points',
      '## Podotherapie Elm',
      '0113 496 0601',
      'www.podoelm.example',
    ]);
    const card = contactFrom(pointing(facts, 'www.podoelm.example', 'https://www.podoelm.example/book'), {
      country: 'GB',
    });
    expect(card).toMatchObject({
      person: null,
      organisation: 'Podotherapie Elm',
      website: 'https://www.podoelm.example/book',
    });
    expect(card.phones.map(({ number }) => number)).toEqual(['+441134960601']);
  });
});

describe('whoever keeps pages for many', () => {
  test('is not the club whose logo heads them', () => {
    const lines = ['^ Elmdale Netball Club', '# Contacts', '## Ann Frost', 'Secretary', 'ann.frost@bigpond.com'];
    const facts = page(
      'https://clubs.mygameday.example/enc/contacts',
      'Contacts - Elmdale Netball Club - GameDay',
      lines,
    );
    facts.blocks[0]!.alt = true;
    const card = contactFrom(pointing(facts, 'ann.frost@bigpond.com', 'mailto:ann.frost@bigpond.com'), {
      country: 'AU',
    });
    expect(card).toMatchObject({
      person: { name: 'Ann Frost' },
      organisation: 'Elmdale Netball Club',
      kind: 'sports-club',
      website: null,
    });
  });
});

describe('boxes with a post over each name', () => {
  test('give each the post of its own box', () => {
    const box = (group: number, lines: string[]) => lines.map(text => ({ tag: 'p', text, group }));
    const facts = page('https://www.elmaquatics.org/board', 'Board - Elm Aquatics', ['^ Elm Aquatics']);
    facts.groups = [...facts.groups, ...[3, 4, 5].map(() => ({ parent: 0, tag: 'div' }))];
    facts.blocks = [
      ...facts.blocks,
      ...box(3, ['President', 'Renee Frost', 'president@elmaquatics.org']),
      ...box(4, ['Safe Sport Chair', 'Monica Wade', 'safesport@elmaquatics.org', '(719) 555-0134']),
      ...box(5, ['Treasurer', 'Gus Hale', 'treasurer@elmaquatics.org']),
    ];
    const { people, kind } = contactFrom(facts, { country: 'US' });
    expect(people.map(({ name, role }) => `${name}: ${role}`)).toEqual([
      'Renee Frost: President',
      'Monica Wade: Safe Sport Chair',
      'Gus Hale: Treasurer',
    ]);
    expect(kind).toBe('sports-club');
  });
});

describe('a selection of several cells', () => {
  test('begins with one of the page’s people, whatever it runs together', () => {
    const facts = page('https://www.elmtennis.example/faq', 'Questions - Elm Tennis Club', [
      '# Who to ask',
      'Julia Frost',
      'Child Protection Officer',
      '0121 496 0758',
    ]);
    const text = 'Julia Frost Child Protection Officer 0121 496 0758';
    const target = { kind: 'selection' as const, text, blocks: [1, 2, 3], links: [] };
    expect(contactFrom({ ...facts, target }, { country: 'GB' })).toMatchObject({
      person: { name: 'Julia Frost', role: 'Child Protection Officer' },
      phones: [{ number: '+441214960758' }],
    });
  });
});

describe('what is nobody and no name', () => {
  test('a town at the head of the page, and a greeting before the name', () => {
    const facts = page('https://elmhearing.example/', 'Welkom bij Elm Hearing Center', [
      '^ Rio Rancho: 505-891-2030',
      '# Welkom bij Elm Hearing Center',
      'Dr Meredith Frost, audiologist',
    ]);
    const { person, people, organisation } = contactFrom(facts, { country: 'US' });
    expect([person?.name, ...people.map(({ name }) => name)]).not.toContain('Rio Rancho');
    expect(organisation).toBe('Elm Hearing Center');
  });
});

test('what one page’s list says of a name is not remembered for the next page', () => {
  const lines = [
    '# Unsere Ärzte',
    '## Dr. Huber Petra',
    '## Dr. Gruber Theresa',
    '## Dr. Raml Katja',
    '## Dr. Olm Ann',
  ];
  const facts = page('https://www.elmpraxis.example/team', 'Team - Praxis Elm', lines);
  expect(contactFrom(facts, { country: 'AT' }).people.map(({ name }) => name)).toContain('Petra Huber');
  expect(nameIn('Dr. Huber Petra')!.name).toBe('Huber Petra');
});
