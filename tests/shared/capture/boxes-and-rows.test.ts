import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import type { Block, Group, PageFacts } from '../../../shared/capture/facts.ts';
import { page, pointing, withRows } from './page-of-lines.ts';

const read = (facts: PageFacts) => contactFrom(facts, { country: 'GB' });

/** The page with boxes side by side in one container, each of the given lines. */
function withBoxes(facts: PageFacts, boxes: string[][]): PageFacts {
  const groups: Group[] = [...facts.groups, { parent: 0, tag: 'div' }];
  const around = groups.length - 1;
  const blocks = boxes.flatMap(lines => {
    const group = groups.push({ parent: around, tag: 'div' }) - 1;
    return lines.map((text): Block => ({ tag: 'div', text, group }));
  });
  return { ...facts, groups, blocks: [...facts.blocks, ...blocks] };
}

describe('a box labelled "Telephone" beside those of the people', () => {
  const home = page('https://www.elmcare.org.uk/homes/beech', 'Beech House | Elm Care', [
    '# Beech House',
    '> head@elmcare.org.uk',
  ]);
  const facts = withBoxes(home, [
    ['Home manager', 'Mrs Ann Frost'],
    ['Deputy', 'Tom Wade RN'],
    ['Telephone', '0113 496 0177'],
    ['Email', 'beech@elmcare.org.uk'],
  ]);

  test('is the house’s, not the last one’s', () => {
    const card = read(facts);
    expect(card.phones.map(({ number }) => number)).toEqual(['+441134960177']);
    expect(card.emails).toContain('beech@elmcare.org.uk');
    expect(card.people.every(({ phones }) => phones.length === 0)).toBe(true);
  });
});

test('an address that the site’s maker filled in is nobody’s', () => {
  const made = '459 Broadway\nNew York, NY, 10013';
  const items: PageFacts['items'] = [
    { source: 'json-ld', types: ['Organization'], props: { address: [made], telephone: ['(555) 555-5555'] } },
    { source: 'json-ld', types: ['LocalBusiness'], props: { address: [made], name: ['Elm Pilates'] } },
  ];
  const lines = ['# Hello', '14 Elm Road\nLeeds\nLS18 4QX'];
  expect(read(page('https://www.elmpilates.co.uk/', 'Elm Pilates', lines, { items })).address).toBe(
    '14 Elm Road, Leeds, LS18 4QX',
  );
});

test('a page is of the kind that most of its people are', () => {
  const people = [
    ['Ann Frost', 'Senior Physiotherapist'],
    ['Tom Wade', 'Physiotherapist'],
    ['Bex Lunn', 'Sports Massage Therapist'],
  ].flatMap(([name, role]) => [`## ${name}`, role!]);
  const facts = page('https://www.strideandmend.co.uk/team', 'Our Team | Stride & Mend', [
    '# Meet the team',
    ...people,
  ]);
  expect(read(facts).kind).toBe('physiotherapist');
});

test.each([
  ['Medicina Dentária em Braga', 'dentist'],
  ['Kindcentrum De Linde', 'school'],
  ['Four Elms Day Centre', 'community-group'],
  ['Elmby Young Farmers Club', 'community-group'],
  ['Wensum Stroke Social Group', 'community-group'],
])('%s is of the kind %s', (name, kind) => {
  expect(read(page('https://www.elm.example/', name, [`# ${name}`])).kind).toBe(kind);
});

test('"Hello, I’m Ann" heads the page of the one whom it names', () => {
  const lines = ['# Room to breathe', '## Hello, I’m Ann', 'Ann Frost, MA, MBACP', 'hello@annfrost.com'];
  const facts = page('https://www.annfrost.com/', 'Ann Frost Counselling', lines);
  expect(read(facts).person?.name).toBe('Ann Frost');
});

describe('a list of clubs in a table with gaps', () => {
  const facts = withRows(
    page('https://www.elmby.org.uk/clubs', 'Clubs | Elmby Society', ['# Local clubs and societies']),
    [
      'Organisation | Contact | Email | Website | Phone',
      'ElmYoga | Ann Frost | ann.frost@elmyoga.example',
      'Elm Tennis | Tom Wade | 0113 496 0602',
    ],
  );
  const heads = facts.groups.flatMap((group, at) => (group.tag === 'td' ? at : [])).slice(0, 5);
  const groups = facts.groups.map((group, at) => (heads.includes(at) ? { ...group, tag: 'th' } : group));
  const blocks = facts.blocks.map(block => (heads.includes(block.group) ? { ...block, tag: 'th' } : block));

  test('still says of whom each is', () => {
    const clicked = pointing(
      { ...facts, groups, blocks },
      'ann.frost@elmyoga.example',
      'mailto:ann.frost@elmyoga.example',
    );
    expect(read(clicked)).toMatchObject({ person: { name: 'Ann Frost' }, organisation: 'ElmYoga' });
  });
});

test('an entry is of the kind that its first words tell, where its name tells none', () => {
  const entry = (name: string, words: string, at: number) => [
    `## ${name}`,
    words,
    `0113 496 060${at}`,
    'Visit website',
  ];
  const lines = [
    '# Shops & Services',
    ...entry('Frost & Daughters', 'Wide fittings and extra depth shoes, repairs while you wait.', 1),
    ...entry('The Elm Loft', 'Classes seven days a week.', 2),
    ...entry('Wade Hart', 'Wills, probate and conveyancing.', 3),
  ];
  const facts = page('https://loveelmby.example/shops/', 'Shops & Services - Love Elmby', lines);
  const card = read(pointing(facts, 'Visit website', 'https://www.frostshoes.example.com/'));
  expect(card).toMatchObject({ organisation: 'Frost & Daughters', kind: 'shoe-shop' });
});

test('a consultant is meant where the selection names the secretary too', () => {
  const lines = [
    '# Rheumatology',
    '## Dr Ann Frost',
    'Consultant Rheumatologist and Clinical Lead, BSc MBChB FRCP. Gout, early arthritis.',
    'Secretary: Wendy Lunn, 0113 496 0172, frost.sec@elmhospital.example',
    '## Dr Tom Wade',
    'Consultant Rheumatologist',
  ];
  const facts = page('https://www.elmhospital.example/rheumatology', 'Rheumatology | Elm Hospital', lines);
  expect(read(pointing(facts, lines.slice(1, 4).join('\n').replace('## ', ''))).person).toMatchObject({
    name: 'Ann Frost',
    role: 'Consultant Rheumatologist and Clinical Lead',
    credentials: 'BSc MBChB FRCP',
  });
});

test('an entry’s address says where it is, not what', () => {
  const lines = [
    '# Annuaire',
    'ELMEDE',
    'Adresse : Hôpital de Bicêtre 78, rue du Bois - 94272 Elmville',
    'Tél : 0113 496 0123',
  ];
  const facts = page('https://annuaire.example/sante', 'Annuaire', lines);
  expect(read(pointing(facts, lines.slice(1).join('\n')))).toMatchObject({ organisation: 'ELMEDE', kind: null });
});

test('a number of the data stays, whatever number stands in the frame', () => {
  const items: PageFacts['items'] = [
    { source: 'json-ld', types: ['MedicalBusiness'], props: { name: ['Elm Nutrition'], telephone: ['0113 496 0190'] } },
  ];
  const lines = [
    '# Five lunches',
    '## 1. Lentils',
    'Ask the cook who made it first, 0113 496 0422.',
    '## 2. Soup',
    'Book on 0113 496 0190.',
    '> Elm Nutrition | Fax 0113 496 0199',
  ];
  const facts = page('https://www.elmnutrition.example/lunches', 'Five lunches - Elm Nutrition', lines, { items });
  expect(read(facts).phones.map(({ number }) => number)).toContain('+441134960190');
});

describe('the first page of a practice', () => {
  const lines = [
    '^ Still Elm',
    '# Your chiropractor in town',
    '## Meet Dr Ann Frost',
    'She has worked here since 1998.',
  ];
  const facts = page('https://www.stillelm.example/', 'Chiropractor in Elmby | Still Elm Chiropractic', lines);

  test('is the practice’s, though it presents one of its people', () => {
    const card = read(facts);
    expect(card).toMatchObject({ person: null, organisation: 'Still Elm Chiropractic' });
    expect(card.people.map(({ name }) => name)).toEqual(['Ann Frost']);
  });

  test('is theirs if it bears their name', () => {
    const named = page('https://www.frostchiro.example/', 'Chiropractor in Elmby | Frost Chiropractic', lines.slice(1));
    expect(read(named).person?.name).toBe('Ann Frost');
  });
});
