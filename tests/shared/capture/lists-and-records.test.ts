import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import type { PageFacts } from '../../../shared/capture/facts.ts';
import { nameIn } from '../../../shared/capture/mentions/person-name.ts';
import { numbers, page, pointing } from './page-of-lines.ts';

const read = (facts: PageFacts) => contactFrom(facts, { country: 'GB' });

describe('a page that lists the clubs of a village', () => {
  const lines = [
    '^ Elmby Parish Council',
    '# Clubs & Societies',
    '## Elmby Bowls Club',
    'Green on Hatch Lane, LS29 8AB. Evenings 0113 496 0427\nSee our pages at www.elmbybowls.example',
    '## Elmby Striders',
    'Running group. Mail the committee: elmbystriders@gmail.com, or ring 07400 123205',
    '## Elmby Tots',
    'Thursdays. 07400 123190',
    '## Parish Clerk',
    'Tom Wade\n0113 496 0400',
  ];
  const links: PageFacts['links'] = [
    { kind: 'web', value: 'https://www.elmbybowls.example/', text: 'www.elmbybowls.example', block: 3 },
  ];
  const facts = page('https://www.elmby-pc.gov.uk/clubs/', 'Clubs & Societies – Elmby Parish Council', lines, {
    links,
  });

  test('is not about the one person whom we know for one', () => {
    expect(read(facts).person).toBeNull();
  });

  test('has the entry of what was clicked', () => {
    const clicked = pointing(facts, 'elmbystriders@gmail.com', 'mailto:elmbystriders@gmail.com');
    expect(read(clicked)).toMatchObject({
      person: null,
      organisation: 'Elmby Striders',
      emails: ['elmbystriders@gmail.com'],
      phones: [{ number: '+447400123205' }],
    });
  });

  test('gives none of their numbers, and keeps the address in its frame', () => {
    const clubs = [
      'Elm Bells: bells@btinternet.com',
      'Bees: 0113 496 0602',
      'Art: 0113 496 0603',
      'Tea: 0113 496 0604',
    ];
    const own = ['# Local clubs and societies', ...clubs, '> Elmby Hall, 3 Elm Road, Elmby LS29 8AB'];
    const card = read(page('https://elmbyhall.org.uk/clubs', 'Clubs | Elmby Hall', own));
    expect([card.phones, card.emails, card.address]).toEqual([[], [], '3 Elm Road, Elmby LS29 8AB']);
  });
});

describe('a record of a council’s directory', () => {
  const terms = [
    ['Contact Name', 'Ann Frost'],
    ['Telephone', '0113 496 0182 answerphone, we ring back within two days'],
    ['E-mail', 'hello@elmstroke.org.uk'],
    ['Address', 'Chapel Fold\nBaildon Road\nElmby'],
    ['Postcode', 'LS18 4QX'],
  ];
  const lines = [
    '^ Community Directory',
    '# Elmby Stroke Club',
    'Print',
    'We meet on Tuesdays.',
    '## Who to contact',
    ...terms.slice(0, 3).flat(),
    '## Where to go',
    ...terms.slice(3).flat(),
    '## Similar services',
    'Otley Road Group\n0113 496 0733',
  ];
  const whole = page('https://directory.elmby.gov.uk/service?id=3', 'Elmby Stroke Club | Community Directory', lines);
  const asTerms = whole.blocks.map(block => {
    const term = terms.find(pair => pair.includes(block.text));
    return block.text === 'Print'
      ? { ...block, tag: 'li' }
      : term
        ? { ...block, tag: term[0] === block.text ? 'dt' : 'dd' }
        : block;
  });

  test('gives what its labels say, the postcode with its street, and nothing of the next one', () => {
    expect(read({ ...whole, blocks: asTerms })).toMatchObject({
      organisation: 'Elmby Stroke Club',
      emails: ['hello@elmstroke.org.uk'],
      phones: [{ number: '+441134960182' }],
      address: 'Chapel Fold, Baildon Road, Elmby, LS18 4QX',
    });
  });
});

test('a menu’s "Psychotherapeuten" says nothing of whom the page is about', () => {
  const lines = ['^ Arztsuche', '^ Psychotherapeuten', '# Frau Dr. med. Anna Frost', 'Vertragsärztin'];
  const facts = page('https://www.arztsuche.example.de/arzt/8', 'Dr. med. Anna Frost', lines);
  const blocks = facts.blocks.map(block => (block.group === 2 ? { ...block, tag: 'li' } : block));
  expect(read({ ...facts, blocks }).kind).not.toBe('psychologist');
});

test('a group’s page about one of its homes is the home’s, which heads its own address', () => {
  const lines = [
    '^ Thistle Care Group',
    '# Contact Elm Court Care Home',
    '## Address',
    'Elm Court\n112 Dundonald Road\nElmby\nLS29 8AB',
    '> Thistle Care Group Ltd, 200 High Street, Leeds LS1 5AA',
  ];
  const facts = page(
    'https://www.thistlecare.co.uk/homes/elm-court/contact',
    'Elm Court Care Home, Elmby | Contact us | Thistle Care Group',
    lines,
  );
  expect(read(facts).organisation).toBe('Elm Court Care Home');
});

test('so is a hospital’s whose name its address says a little otherwise', () => {
  const lines = [
    '# Ospedale Pia Elmi di Alto Elmo',
    'Ospedale Pia Elmi - Alto',
    'Elm Road 88, Leeds LS18 4QX',
    '0113 496 0123',
  ];
  const facts = page('https://www.greenhospital.example/ospedale6', 'Ospedale6', ['^ Green Hospital', ...lines]);
  expect(read(facts).organisation).toBe('Ospedale Pia Elmi di Alto Elmo');
});

test('a name has its capitals, however the logo draws it', () => {
  const lines = ['# elm foot + gait', 'hello@elmfoot.example', '> © 2024 Elm Foot & Gait'];
  expect(read(page('https://www.elmfoot.example/', 'Home | Elm Foot & Gait', lines)).organisation).toBe(
    'Elm Foot & Gait',
  );
});

describe('whose number it is', () => {
  test.each([
    ['Jourtid: Närakuten, Sjukhuset, 0113 496 0199'],
    ['We see everybody. Laboratory: Protelab in town, 0113 496 0199'],
    ['P.I. 01134960199'],
    ['Steuernummer: 0113/496/0199'],
    ['Organisationsnummer: 0113 496 0199'],
  ])('not the clinic’s: %s', line => {
    expect(
      numbers(page('https://www.elmclinic.co.uk/', 'Elm Clinic', ['# Elm Clinic', '0113 496 0123', line])),
    ).toEqual(['+441134960123']);
  });

  test('the shop’s, beside its mail at whoever connects it, where only sentences have others', () => {
    const lines = [
      '# Elm Shoes',
      'CALL: 0113 496 0123\nE-MAIL: elmshoes@excel.example',
      'Looking for skates? Try our neighbours, who are on 0113 496 0199.',
    ];
    expect(numbers(page('https://www.elmshoes.co.uk/', 'Elm Shoes', lines))).toEqual(['+441134960123']);
  });
});

test.each([
  ['Dra. Catarina Antunes de Sá', 'Catarina Antunes de Sá'],
  ['Ana Sá', 'Ana Sá'],
])('%s: an accent tells a surname from a firm’s form', (text, name) => {
  expect(nameIn(text)?.name).toBe(name);
});

test('the first words of the content are read below what one may do there', () => {
  const facts = page('https://elmbycircle.org.uk/', 'Elmby Circle', [
    '# Elmby Circle',
    'Print',
    'A yoga studio by the river.',
  ]);
  const blocks = facts.blocks.map(block => (block.text === 'Print' ? { ...block, tag: 'li' } : block));
  expect(read({ ...facts, blocks }).kind).toBe('studio');
});

test.each([
  ['Ward 6 (Vascular)', 'hospital-ward'],
  ['Oddział Rehabilitacji Neurologicznej', 'hospital-ward'],
  ['Zahndocs Elmstadt', 'dentist'],
])('%s is of the kind %s', (name, kind) => {
  expect(read(page('https://www.elm.example/', name, [`# ${name}`])).kind).toBe(kind);
});

test('whoever rents a room is booked with them, not with us', () => {
  const lines = ['# Elm Gym', 'Elm Physio comes on Mondays. Book with them at 0113 496 0199.', '> 0113 496 0123'];
  expect(numbers(page('https://www.elmgym.co.uk/', 'Elm Gym', lines))).toEqual(['+441134960123']);
});

test('the one result that stands above "Other pharmacies nearby" is still one of many', () => {
  const lines = [
    '# Search results',
    '## Nearest open pharmacy',
    'Elm Chemist\n0113 496 0601',
    '## Other pharmacies nearby',
    'Frost Chemist\n0113 496 0602',
    'Wade Chemist\n0113 496 0603',
  ];
  const card = read(page('https://www.findchemist.example/results', 'Pharmacies near LS2', lines));
  expect([card.phones, card.emails]).toEqual([[], []]);
});
