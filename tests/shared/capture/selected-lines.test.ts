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

const reach = (facts: ReturnType<typeof page>, text: string, href?: string) => {
  const { person, kind, organisation, phones } = contactFrom(pointing(facts, text, href), { country: 'GB' });
  return [person?.name ?? null, person?.role ?? null, kind, organisation, phones[0]?.number ?? null];
};

describe('a sentence of a paper’s story', () => {
  const story = [
    '^ Elm Courier',
    '# A story',
    'The Elm Carers group is having a tea.',
    'Its chair, Tom Wade, said: “Do.”',
  ];
  const number = '+441134960345';

  test.each([
    ['For more about the Elmtown support group, contact Ann Frost on 0113 496 0345.', ['Ann Frost', null, 'community-group', 'Elmtown support group', number]],
    ['To book a place, email elmcarers@gmail.com or call 0113 496 0345.', [null, null, 'community-group', 'Elm Carers group', number]],
    ['Or call Elmshire’s Falls Prevention and Physical Activity Co-ordinator Ann Frost on 0113 496 0345.', ['Ann Frost', 'Falls Prevention and Physical Activity Co-ordinator', null, null, number]],
    ["Leeds City Council's Active Ageing Project Officer Ann Frost can be reached on 0113 496 0345.", ['Ann Frost', 'Active Ageing Project Officer', null, 'Leeds City Council', number]],
    ["Contact Women's Health Physiotherapist Ann Frost on 0113 496 0345 for details.", ['Ann Frost', "Women's Health Physiotherapist", 'physiotherapist', null, number]],
    ['The classes are led by Ann Frost and cost five pounds, call 0113 496 0345 to find out more.', ['Ann Frost', null, null, null, number]],
    ['Ann Frost won the race for the third time and thanked her family for all the support.', [null, null, null, null, null]],
  ])('%s', (text, said) => {
    const facts = page('https://www.elmcourier.example/news/2024/05/04/story', 'A story - Elm Courier', [...story, text, '> Newsdesk 0113 496 0999']);
    expect(reach(facts, text)).toEqual(said);
  }); // prettier-ignore
});

describe('a sentence of a practice’s own news', () => {
  test.each([
    ['To mark Back Care Week, Ann Frost is offering free checks. Please ring 0113 496 0345 to book.', 'podiatrist'],
    ['Dietetics here is supported by Ann Frost. Ann Frost is an Accredited Dietitian who holds a Bachelor of Science (Sport Nutrition) degree.', 'Accredited Dietitian'],
  ])('%s', (text, role) => {
    const lines = ['^ Elm Clinic', '# Our news', text, 'Local podiatrist Ann Frost wants to talk about feet.', '> Elm Clinic, 0113 496 0345'];
    const card = reach(page('https://www.elmclinic.example/news/feet', 'News - Elm Clinic', lines), text);
    expect(card).toEqual(['Ann Frost', role, role === 'podiatrist' ? role : 'dietitian', 'Elm Clinic', '+441134960345']);
  }); // prettier-ignore
});

describe('a village’s directory in lines', () => {
  const lines = [
    ...['Bears - Tweedies\nContact: Pat Clancy\nHandmade bears.', '07400 123402\npat@tweedies.example'],
    ...['Tom Wood - Estate Agency\nContact: Andrew Frost\nSales.', '0113 496 0345\nandrew@tomwood.example'],
    ...['Massage & Yoga\nContact: Sophie Hill\nDeep massage.', '07400 123403\nsophie@healing.example'],
    ...['Elm Foot Clinic\nContact: Jane Moss\nToenails.', '0113 496 0346\nhello@elmfoot.example'],
  ];
  const facts = page('https://www.elmvillage.example/b.aspx', 'Elm - Businesses', [
    '^ Elm Village',
    '# Directory',
    ...lines,
  ]);

  test.each([
    ['pat@tweedies.example', ['Pat Clancy', null, null, 'Tweedies', '+447400123402']],
    ['andrew@tomwood.example', ['Andrew Frost', null, 'estate-agent', 'Tom Wood', '+441134960345']],
    ['sophie@healing.example', ['Sophie Hill', null, 'massage-therapist', null, '+447400123403']],
    ['hello@elmfoot.example', ['Jane Moss', null, 'podiatrist', 'Elm Foot Clinic', '+441134960346']],
  ])('says behind %s whose entry it is', (email, said) => {
    expect(reach(facts, email, `mailto:${email}`)).toEqual(said);
  });
});

test('a committee’s member is what stands below the name, as below the others’', () => {
  const people = ['## Zoe Lyle / President', '## Ann Frost / Junior Development', '## Tom Wade / Secretary', '## Jo Hill / Treasurer'];
  const lines = ['# Committee', ...people.flatMap(each => [...each.split(' / '), 'Message'])];
  const facts = page('https://www.elmwaterpolo.example/committee', 'Elm Water Polo Club', lines);
  expect(reach(facts, 'Ann Frost').slice(0, 4)).toEqual(['Ann Frost', 'Junior Development', 'sports-club', 'Elm Water Polo Club']);
}); // prettier-ignore
