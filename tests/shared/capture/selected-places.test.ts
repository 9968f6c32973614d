import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { addEmail, emptyCard } from '../../../shared/capture/cards/card.ts';
import type { PageFacts } from '../../../shared/capture/facts.ts';
import { readFacts } from '../../../shared/capture/page/reading.ts';
import { withJoined } from '../../../shared/capture/target/behind.ts';
import { page, pointing, withRows } from './page-of-lines.ts';

const GB = { country: 'GB' };

/** The card of a sentence that is selected in an article of a paper. */
const selected = (text: string) =>
  contactFrom(pointing(page('https://www.elmherald.example/a', 'A - Elm Herald', ['# A', text]), text), GB);

describe('a selected sentence', () => {
  test.each([
    ['Carmen Olmedo, presidenta de la organización Defensor del Olmo, 0113 496 0101', 'Defensor del Olmo'],
    ['Anne Delmaroy, présidente de l’association Pieds Libres, 0113 496 0101', 'Pieds Libres'],
    ['Ilaria Olmi, presidente dell’associazione Passo Lento, 0113 496 0101', 'Passo Lento'],
    ['Anneke Olmer, voorzitter van de Olm Wandelaars, 0113 496 0101', 'Olm Wandelaars'],
    ['Anne Delmaroy, directrice des soins, 0113 496 0101', null],
    [
      'Rhona Olmer talks at Olmer Footcare. Call Rhona Olmer on 0113 496 0101, rhona@olmerfootcare.example',
      'Olmer Footcare',
    ],
    ['Ann Frost swears by her Gmail: ann.frost@gmail.com', null],
  ])('"%s" is of somebody at %s', (text, organisation) => {
    const card = selected(text);
    expect({ is: card.person !== null, organisation: card.organisation }).toEqual({ is: true, organisation });
  });

  test.each([
    [
      'Erreichbar ist die Praxis von Anna Olmer telefonisch unter 0113 496 0123.',
      'Die Logopädin Anna Olmer eröffnet.',
      'Anna Olmer',
      'speech-therapist',
    ],
    [
      'Le cabinet de Jeanne Olmier est joignable au 0113 496 0123.',
      'Jeanne Olmier, orthophoniste',
      'Jeanne Olmier',
      'speech-therapist',
    ],
    [
      'Lo studio di Ilaria Olmi risponde allo 0113 496 0123.',
      'La podologa Ilaria Olmi apre.',
      'Ilaria Olmi',
      'podiatrist',
    ],
    [
      'De praktijk van Anneke Olmer is bereikbaar op 0113 496 0123.',
      'Logopedist Anneke Olmer opent.',
      'Anneke Olmer',
      'speech-therapist',
    ],
    ['Die Praxis von Olm Physio ist unter 0113 496 0123 zu erreichen.', 'Neues', undefined, null],
    ['The practice of Elm Road can be reached on 0113 496 0123.', 'News', undefined, null],
  ])('"%s" is of whose house it is', (text, told, name, kind) => {
    const facts = page('https://www.elmherald.example/a', 'A - Elm Herald', ['# A', told, text]);
    const card = contactFrom(pointing(facts, text), GB);
    expect([card.person?.name, card.kind]).toEqual([name, kind]);
  });

  test.each(['specializes in sports injuries', 'provides insoles', 'welcomes all'])(
    'the chamber tells what its member does: it %s',
    does => {
      const text = `Oak Physical Therapy & Wellness ${does}. To contact them, visit www.oakwell.example or call them at 0113 496 0123.`;
      const lines = [
        '^ Elmwick Chamber of Commerce',
        '# Members',
        text,
        '> Elmwick Chamber of Commerce | desk@elmwick.example',
      ];
      const card = contactFrom(
        pointing(page('https://www.elmwick.example/news', 'News - Elmwick Chamber', lines), text),
        GB,
      );
      expect(card).toMatchObject({
        organisation: 'Oak Physical Therapy & Wellness',
        emails: [],
        website: 'https://www.oakwell.example',
      });
    },
  );

  test.each([
    ['Book your place by ringing Loosely on 0113 496 0101.', 'Loosely'],
    ['For details contact Reception, or call 0113 496 0101.', null],
  ])('"%s" recommends %s', (text, organisation) => {
    expect(selected(text)).toMatchObject({ person: null, organisation });
  });
});

test.each([
  ['Elder Kindness', null, 'Elder Kindness'],
  // A village's page of links employs nobody whom it lists.
  ['Ann Frost', 'Ann Frost', null],
])('the link "%s" among places, to a site of its own, is of %s, at %s', (text, name, organisation) => {
  const places = [text, 'Elm Podiatry Clinic', 'Wade Dental Practice', 'Oak Pharmacy', 'Elm Physio Clinic'];
  const rows = places.map((place, index) => `${place} | 0113 496 010${index}`);
  const facts = page('https://elmham.example/links', 'Links - Elmham', ['^ Elmham Village', '# Useful links']);
  const card = contactFrom(pointing(withRows(facts, rows), text, 'https://www.own.example/'), GB);
  expect({ name: card.person?.name ?? null, organisation: card.organisation }).toEqual({ name, organisation });
});

const N = '0113 496 0345';
/** The card of a number or address that is clicked in one line of a page with others. */
const clicked = (facts: PageFacts, text: string, href = /@/.test(text) ? `mailto:${text}` : `tel:${text}`) => {
  const { person, organisation, kind, emails, phones } = contactFrom(pointing(facts, text, href), GB);
  const numbers = phones.map(({ number }) => number);
  return { name: person?.name ?? null, role: person?.role ?? null, organisation, kind, emails, numbers };
};

describe('a number that is clicked stands for the entry that says it', () => {
  const listed = (entry: string) =>
    page('https://elmfordvillage.example/businesses', 'Local Businesses A-Z - Elmford Village', [
      '^ Elmford Village',
      '# Local Businesses A-Z',
      'To add an entry please email web@elmfordvillage.example.',
      '## Plumbing',
      'J. Croft & Son - boilers, bathrooms. 0113 496 0646',
      '## Feet',
      entry,
      '## Accountants',
      'Dacre & Co, The Old Forge. 0113 496 0810',
    ]);

  test.each([
    [
      `Elm Foot Care - Ann Frost MCFHP, Foot Health Practitioner. Home visits in Elmford and Stoke.\nTel ${N}, email ann@elmfootcare.example`,
      { name: 'Ann Frost', role: 'Foot Health Practitioner', organisation: 'Elm Foot Care', kind: 'podiatrist' },
    ],
    [`Elm Foot Care (Ann Frost, podiatrist) ${N}`, { name: 'Ann Frost', organisation: 'Elm Foot Care' }],
    [`Elm Foot Care: Ann Frost, podiatrist, ${N}`, { name: 'Ann Frost', organisation: 'Elm Foot Care' }],
    [`Elm Foot Care – contact Ann Frost on ${N}`, { name: 'Ann Frost', organisation: 'Elm Foot Care' }],
    [`Ann Frost, Elm Foot Care, 12 Mill Lane. Tel: ${N}`, { name: 'Ann Frost', organisation: 'Elm Foot Care' }],
    [`Praxis für Podologie Ulme, Petra Holm, Hauptstr. 4, ${N}`, { organisation: 'Praxis für Podologie Ulme' }],
    [`Ulmen-Apotheke, Inh. Petra Holm, Hauptstr. 4, ${N}`, { name: 'Petra Holm', organisation: 'Ulmen-Apotheke' }],
    [`Ann Frost BTEC L5, sports massage at the Old Dairy. ${N}`, { name: 'Ann Frost', kind: 'massage-therapist' }],
    [`Ann Frost - Reflexology, ${N}`, { name: 'Ann Frost', organisation: null }],
    [`Elmford Surgery - High Street, ${N}`, { name: null, organisation: 'Elmford Surgery', kind: 'gp' }],
    [`J. Marsden & Son - boilers, bathrooms. ${N}`, { name: null, organisation: 'J. Marsden & Son' }],
    [`Dentist - Elm Dental Practice, 3 Mill Lane - ${N}`, { name: null, organisation: 'Elm Dental Practice' }],
    [`Physiotherapie Elmford, Inhaber Jan Kern, ${N}`, { name: 'Jan Kern', organisation: 'Physiotherapie Elmford' }],
    [`Chair yoga: Ann Frost, ${N}`, { name: 'Ann Frost' }],
  ])('"%s" is %o', (entry, card) => {
    expect(clicked(listed(entry), N)).toMatchObject({ ...card, numbers: ['+441134960345'] });
  });

  test.each([
    [`Physiotherapy - Ann Frost, ${N}`, { name: 'Ann Frost', organisation: 'Elm Physio' }],
    [`Reception: ${N}`, { name: null, organisation: 'Elm Physio' }],
    [`Memory Clinic: Ann Frost, Clinic Manager, ${N}`, { name: 'Ann Frost', organisation: 'Elm Physio' }],
  ])('on a practice’s own site "%s" is of %o', (entry, card) => {
    const lines = [
      '^ Elm Physio',
      '# Our team',
      entry,
      '## Tom Wade',
      'Sports Massage Therapist',
      'tom@elmphysio.example',
    ];
    const facts = page('https://www.elmphysio.example/team', 'Our team - Elm Physio', lines);
    expect(clicked(facts, N)).toMatchObject({ ...card, numbers: ['+441134960345'] });
  });
});

describe('a sentence of an article is of one contact', () => {
  const article = (text: string) =>
    page('https://www.elmherald.example/n', 'New clinic - Elm Herald', ['# New clinic', 'By Jo Reed', text], {
      meta: { 'og:type': 'article' },
    });

  test.each([
    [`For more contact The Physiotherapy Unit by email at a@elm.example or call ${N}.`, 'The Physiotherapy Unit'],
    [`To book, email Elm Foot Clinic at a@elm.example or ring ${N}.`, 'Elm Foot Clinic'],
    [`To book, call ${N} or email a@elm.example.`, null],
  ])('"%s" is of %s', (text, organisation) => {
    const numbers = ['+441134960345'];
    expect(clicked(article(text), 'a@elm.example')).toMatchObject({ name: null, organisation, numbers });
  });

  test.each([
    [`Ring ${N} or email a@elm.example`, 1],
    [`a@elm.example / ${N}`, 1],
    [`For the hall ring ${N}, and for the newsletter write to a@elm.example.`, 0],
  ])('"%s" joins %i number to the address', (text, count) => {
    const facts = pointing(article(text), 'a@elm.example', 'mailto:a@elm.example');
    const own = { ...emptyCard() };
    addEmail(own, 'a@elm.example', { text, from: 'link', confidence: 1 });
    expect(withJoined(readFacts(facts, GB), facts.target!, own).phones).toHaveLength(count);
  });
});

test.each([
  ['https://health.elmstate.gov/staff', 'Elm State Department of Health'],
  ['https://health.elmstate.gov/community-directory/staff', null],
])('at %s a row of coordinators is of %s', (url, organisation) => {
  const facts = page(url, 'Staff', ['^ Elm State Department of Health', '# Regional coordinators']);
  const rows = [
    'Ann Frost | 0113 496 0345 | ann.frost@elmstate.gov',
    'Tom Wade | 0113 496 0346 | tom.wade@elmstate.gov',
  ];
  const card = contactFrom(pointing(withRows(facts, rows), rows[0]!.replaceAll(' | ', '\n')), GB);
  expect(card).toMatchObject({ person: { name: 'Ann Frost' }, organisation });
});

test('whom a group’s hospital lists is reached at the hospital', () => {
  const lines = [
    '^ Elm Health',
    '^ 0113 496 0100',
    'Elm Health Ashby Hospital',
    '48 Redland Hill, Bristol, BS6 6UT',
    '0113 496 0209',
    '# Consultants at Ashby Hospital',
    ...['Alan Priestley', 'James Frost', 'Sunniva Lund'].flatMap(name => [
      `## Mr ${name}`,
      'Consultant Orthopaedic Surgeon',
      'Running injuries, Ultrasound guided injections',
    ]),
    '> Elm Health. Registered office: Epsom Gateway, Ashley Avenue, Epsom, KT18 5AL',
  ];
  const facts = page(
    'https://elmhealth.example/ashby/consultants',
    'Consultants at Ashby Hospital | Elm Health',
    lines,
  );
  const card = contactFrom(pointing(facts, 'Mr James Frost', 'https://elmhealth.example/consultants/james-frost'), GB);
  expect(card).toMatchObject({ organisation: 'Elm Health', phones: [{ number: '+441134960209' }] });
});

test.each([
  ['Manager, Community Relations & Development', 'Manager, Community Relations & Development', null],
  ['Director, Patient Experience', 'Director, Patient Experience', null],
  ['Production Manager, Stride Lab', 'Production Manager', 'Stride Lab'],
])('below a name "%s" is the office "%s" at %s', (line, role, organisation) => {
  const card = selected(`Ann Frost\n${line}\n0113 496 0101`);
  expect(card).toMatchObject({ person: { name: 'Ann Frost', role }, organisation });
});
