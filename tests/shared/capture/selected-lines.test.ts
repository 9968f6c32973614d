import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import type { PageFacts } from '../../../shared/capture/facts.ts';
import { page, pointing, withRows } from './page-of-lines.ts';

/** Lines, rows and entries as people select them: whom they stand for, and what of the page is that one's. */

const at = (url: string, title: string, text: string) => page(`https://www.${url}`, title, text.split(' / '));
const cardOf = (facts: PageFacts, text: string, href?: string) =>
  contactFrom(pointing(facts, text, href), { country: 'GB' });
const numbersOf = (card: ReturnType<typeof cardOf>) => card.phones.map(({ number }) => number);

describe('one selected line', () => {
  const line = (text: string) => cardOf(at('elmwick.example/who', 'Who', `# Who / Useful / ${text} / More.`), text);

  test.each([
    ['Newsletter Editor: Ann Frost', 'Ann Frost', 'Newsletter Editor'],
    ['Vice-Chair ..... Maureen Clegg', 'Maureen Clegg', 'Vice-Chair'],
    ['Kind regards, Toby Lund – Practice Manager', 'Toby Lund', 'Practice Manager'],
    ['Please contact Ian Dunmore, Welfare Officer', 'Ian Dunmore', 'Welfare Officer'],
    ['Sent on behalf of Diane Petrie, Director of Nursing', 'Diane Petrie', 'Director of Nursing'],
    ['Head Bellringer: Rowan Frost', 'Rowan Frost', null],
    ['Head Gardener: Rowan Frost', 'Rowan Frost', 'Head Gardener'],
    ['Youth Coach: Frost, Tim', 'Tim Frost', 'Youth Coach'],
    ['Treasurer – Patience Frost', 'Patience Frost', 'Treasurer'],
    ['Lock Keeper – Ted Frost – Elm Lock', 'Ted Frost', null],
    ['JAMES WINTER, Managing Director', 'James Winter', 'Managing Director'],
    ['Wychowawczyni 3b – pani Dorota Lis', 'Dorota Lis', null],
    ['Schiele-Knapp, Friederike, Dr. med.', 'Friederike Schiele-Knapp', null],
    ['Cohen, B. Beth – Licensed Psychologist (PhD)', 'B. Beth Cohen', 'Licensed Psychologist'],
  ])('"%s" is %s', (text, name, role) => {
    expect(line(text).person).toMatchObject({ name, role });
  });

  test.each(['Kirkgate Surgery – Albert Street', 'Opening times: Monday to Friday', 'Hartnell Estates – Sales'])(
    '"%s" is nobody',
    text => {
      expect(line(text).person).toBeNull();
    },
  );

  test.each(['In memory of Ann Frost', 'Sponsored by Thomas Frost', 'Previously known as James Paget'])(
    '"%s" leads to nobody',
    text => {
      expect(line(text).person).toBeNull();
    },
  );

  test('that names two people is two', () => {
    expect(line('Chair: Ann Frost – Treasurer: Omar Reed').person?.name).not.toBe('Omar Reed');
  });
});

test('two people on long lines are two, and their surgery is none of their names', () => {
  const lines = [
    'Ann Frost, Consultant Orthopaedic Foot and Ankle Surgeon',
    'Omar Reed, Consultant Orthopaedic Hip and Knee Surgeon',
  ];
  const card = cardOf(at('elm-list.example/who', 'Who', `# Who / ${lines.join(' / ')}`), lines.join('\n'));
  expect(card.person).toBeNull();
  expect(card.people.map(({ name }) => name)).toEqual(['Ann Frost', 'Omar Reed']);
});

test('sentences that run over the lines of a leaflet are read as sentences', () => {
  const lines = [
    'Coffee morning in aid of the Air Ambulance on Saturday the seventh of March.',
    'Chair-based exercise restarts on Monday 9 March at half past ten in the',
    'hall, four pounds with a cup of tea. Ring or text Ann Frost, balance class',
    'instructor, on 07400 123456 or email annmoves@gmail.com.',
  ];
  const selected = lines.slice(1).join('\n');
  const card = cardOf(at('elmparish.example/bridge', 'Bridge', `# Bridge / ${lines.join(' / ')}`), selected);
  expect(card).toMatchObject({ person: { name: 'Ann Frost' }, emails: ['annmoves@gmail.com'] });
  expect(numbersOf(card)).toEqual(['+447400123456']);
});

describe('a row of a table', () => {
  const staff = withRows(
    at('elmschool.example/staff', 'Staff - Elm School', '# Staff / ^ Elm School / > 0113 496 0100'),
    [
      'Frost, Ann | School Nurse | afrost@elmschool.example | Ext. 214',
      'Reed, Omar | Head of Sport | oreed@elmschool.example | Ext. 230',
    ],
  );

  test('with an extension has the school’s number with it', () => {
    const card = cardOf(staff, 'Frost, Ann\nSchool Nurse\nafrost@elmschool.example\nExt. 214');
    expect(card.person?.name).toBe('Ann Frost');
    expect(card.phones).toMatchObject([{ number: '+441134960100', extension: '214' }]);
  });

  test('gives letters as letters, and no role', () => {
    const doctors = withRows(at('elm-hospitals.example/us', 'Elm Hospitals NHS Trust', '# Our consultants'), [
      'Mr Omar Reed | MSc, FRCS (Tr&Orth) | Foot and ankle | 0113 496 0417',
      'Miss Ann Frost | FRCS (Tr&Orth) | Hip and knee | 0113 496 0418',
    ]);
    const card = cardOf(doctors, 'Mr Omar Reed\nMSc, FRCS (Tr&Orth)\nFoot and ankle\n0113 496 0417');
    expect(card.person?.role).not.toBe('MSc, FRCS (Tr&Orth)');
    expect(card.person?.credentials).toContain('FRCS');
  });
});

describe('an entry', () => {
  test('of a programme is the stand’s, without its number, and not at the hall where all meet', () => {
    const facts = at(
      'steppingout.example/programme',
      'Programme | Stepping Out',
      '# Programme / Elm Town Hall, Market Street, Hyde SK14 1AL / Stand 7 – Walk Well Footwear / Ann Frost, Shop Manager / 0161 496 0588 · ann@walkwell.example / www.walkwell.example',
    );
    const block = facts.blocks.length - 1;
    facts.links.push({ kind: 'web', value: 'https://www.walkwell.example/', text: 'www.walkwell.example', block });
    const selected = pointing(
      facts,
      'Stand 7 – Walk Well Footwear\nAnn Frost, Shop Manager\n0161 496 0588 · ann@walkwell.example\nwww.walkwell.example',
    );
    selected.target!.links.push(0);
    expect(contactFrom(selected, { country: 'GB' })).toMatchObject({
      person: { name: 'Ann Frost' },
      organisation: 'Walk Well Footwear',
      website: 'https://www.walkwell.example/',
      address: null,
    });
  });

  test('with "Contact Craig" below a club’s officer names the club', () => {
    const facts = at(
      'elmcc.example/about',
      'About | Elm Cycling Club',
      '# About / ## Craig Frost / Welfare Officer / Contact Craig / > © 2022 Elm Cycling Club',
    );
    expect(cardOf(facts, 'Craig Frost\nWelfare Officer\nContact Craig')).toMatchObject({
      person: { name: 'Craig Frost', role: 'Welfare Officer' },
      organisation: 'Elm Cycling Club',
      kind: 'sports-club',
    });
  });

  test('of a list of charities is the charity that its own site and address tell', () => {
    const facts = at(
      'mihelp.example/aides',
      'Annuaire',
      '# Aides / Le Secours olmois / Adresse : 23 boulevard Olm 75019 Paris / Fax : 01 48 33 79 70 / APTM / Adresse : 239 rue Olm 75012 Paris / contact@aptm.example',
    );
    const card = cardOf(facts, 'Le Secours olmois\nAdresse : 23 boulevard Olm 75019 Paris\nFax : 01 48 33 79 70');
    expect(card).toMatchObject({ organisation: 'Le Secours olmois', emails: [] });
  });

  test('of a branch is the branch’s, though somebody who works there is named below its number', () => {
    const facts = at(
      'harlowfinch.example/practices',
      'Our practices – Harlow & Finch Opticians',
      '# Our practices / ## Chorlton / 5 Elm Road, Manchester M21 9AW / 0161 496 0721 / Lead optometrist: Ann Frost / ## Didsbury / 77 School Lane, Manchester M20 6RD / 0161 496 0722 / Lead optometrist: Omar Reed',
    );
    const card = cardOf(facts, '0161 496 0722');
    expect(card.person).toBeNull();
    expect(numbersOf(card)).toEqual(['+441614960722']);
  });
});

test('whom an association lists at an address of their own does not work for the association', () => {
  const people = ['Ann Frost', 'Omar Reed', 'Jane Smith'].map(
    (name, at) => `${name}, M.D. / ${at + 1} Elm St / Ithaca, NY 1485${at} / (607) 277-310${at}`,
  );
  const facts = at(
    'mha.example/people',
    'Local Mental Health Professionals',
    `# Psychiatrists / ${people.join(' / ')} / > Mental Health Association in Elm County, info@mha.example`,
  );
  const card = contactFrom(pointing(facts, 'Omar Reed, M.D.\n2 Elm St\nIthaca, NY 14851\n(607) 277-3101'), {
    country: 'US',
  });
  expect(card).toMatchObject({ person: { name: 'Omar Reed' }, organisation: null, emails: [] });
});
