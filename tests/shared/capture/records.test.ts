import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import type { Block, Group, PageFacts } from '../../../shared/capture/facts.ts';
import { nameIn } from '../../../shared/capture/mentions/person-name.ts';
import { fieldNamed } from '../../../shared/capture/page/labels.ts';
import { isRole } from '../../../shared/capture/mentions/role.ts';
import { page } from './page-of-lines.ts';

const card = (facts: PageFacts) => contactFrom(facts, { country: 'GB' });

/** A page with containers of its own: each of them a tag and the texts of its boxes. */
function boxes(facts: PageFacts, outer: string, items: { tag: string; each: string; texts: string[] }[]): PageFacts {
  const groups: Group[] = [...facts.groups, { parent: 0, tag: outer }];
  const around = groups.length - 1;
  const blocks: Block[] = items.flatMap(({ tag, each, texts }) => {
    const item = groups.push({ parent: around, tag }) - 1;
    return texts.map(text => ({
      tag: each,
      text,
      group: each === tag ? item : groups.push({ parent: item, tag: each }) - 1,
    }));
  });
  return { ...facts, groups, blocks: [...facts.blocks, ...blocks] };
}

function selected(facts: PageFacts, text: string): PageFacts {
  const found = facts.blocks.flatMap((block, at) => (text.includes(block.text) ? [at] : []));
  return { ...facts, target: { kind: 'selection', text, blocks: found, links: [] } };
}

const HOSPITAL = boxes(
  page('https://www.elmhospital.example/eyes', 'Ophthalmology consultants | Elm Hospital', [
    '^ Elm Hospital',
    '# Ophthalmology consultants',
  ]),
  'table',
  [
    { tag: 'tr', each: 'th', texts: ['Consultant', 'Special interest', 'Private secretary'] },
    ...[
      ['Mr Tom Wade FRCOphth', 'Cataract', 'Wendy Hall, 01335 960114\nwhall@elm-hospital.example'],
      ['Miss Ann Frost MBBS FRCOphth', 'Medical retina', 'Karen Moss, 01335 960127\nkmoss@elm-hospital.example'],
    ].map(texts => ({ tag: 'tr', each: 'td', texts })),
  ],
);

const SCHOOL = boxes(page('https://www.elmskolen.example/kontakt', 'Kontakt', ['^ Elmskolen', '# Kontakt']), 'ul', [
  { tag: 'li', each: 'li', texts: ['Xyqla Zzorvin, tlf. 24 91 07 66, xz@elmskolen.example'] },
  { tag: 'li', each: 'li', texts: ['Skolepsykolog: Søren Toft, tlf. 87 94 15 08'] },
  { tag: 'li', each: 'li', texts: ['Kontor, tlf. 87 94 15 09'] },
]);

describe('a row of a table that was selected', () => {
  test('is the consultant, reached by the secretary who stands in its last cell, at the hospital and not at the field', () => {
    const row = 'Miss Ann Frost MBBS FRCOphth\nMedical retina\nKaren Moss, 01335 960127\nkmoss@elm-hospital.example';
    expect(card(selected(HOSPITAL, row))).toMatchObject({
      person: { name: 'Ann Frost' },
      organisation: 'Elm Hospital',
      kind: 'ophthalmologist',
      phones: [{ number: '+441335960127' }],
    });
  });
});

test('a field of work in a row is no workplace on a site that lists many either', () => {
  const facts = { ...HOSPITAL, url: 'http://127.0.0.1/consultants' };
  const row = 'Miss Ann Frost MBBS FRCOphth\nMedical retina\nKaren Moss, 01335 960127\nkmoss@elm-hospital.example';
  expect(card(selected(facts, row))).toMatchObject({ person: { name: 'Ann Frost' }, kind: 'ophthalmologist' });
  expect(card(selected(facts, row)).organisation).not.toBe('Medical retina');
});

describe('an item of a list whose items have numbers', () => {
  test('is nobody who stands in another item', () => {
    const found = card(selected(SCHOOL, SCHOOL.blocks.find(({ text }) => text.startsWith('Xyqla'))!.text));
    expect(found.person?.name).not.toBe('Søren Toft');
  });
});

describe('a selection of several lines', () => {
  const HOMES = page('https://www.northfell.example/homes', 'Care home contacts', [
    '# North Fell Community Nursing',
    'Corrections to: Gail Post, 01524 550 100, gail.post@northfell.example',
    'Beckside',
    '4 Beck Lane, Garthdale LA6 2RW',
    '01524 550 211',
    'Oakfield Lodge Care Home',
    '71 Kirkby Road, Garthdale LA6 3TT',
    'Tom Wade',
    '01524 550 238',
    "St Hilda's Nursing Home",
  ]);

  test('is a record of its own: what heads it is the workplace, and nothing of the page or of the next entry comes in', () => {
    const text = 'Oakfield Lodge Care Home\n71 Kirkby Road, Garthdale LA6 3TT\nTom Wade\n01524 550 238';
    const found = card(selected(HOMES, text));
    expect(found).toMatchObject({ organisation: 'Oakfield Lodge Care Home', kind: 'care-home', emails: [] });
    expect(found.phones.map(({ number }) => number)).toEqual(['+441524550238']);
    expect(JSON.stringify(found)).not.toMatch(/Hilda|Post/);
  });
});

describe('a number that was clicked', () => {
  test('is of whom its box is about, not of the paralegal named below it', () => {
    const facts = page('https://www.elmlaw.example/attorneys', 'Our attorneys - Elm Law', [
      '# Our attorneys',
      '## Luz Soto',
      'Managing Partner',
      'Direct: 0113 496 0124\nsoto@elmlaw.example\nParalegal: Ann Frost',
      '## Tom Wade',
      'Associate',
    ]);
    const target = { kind: 'link' as const, text: '0113 496 0124', href: 'tel:01134960124', blocks: [3], links: [] };
    expect(card({ ...facts, target }).person?.name).toBe('Luz Soto');
  });
});

describe('a page', () => {
  test.each([
    [
      'a chamber in one box with its details',
      'Zuständige Ärztekammer:\nElmkammer\nTelefon: 0711 769890\ninfo@kammer.example',
    ],
    ['a chamber under another word', 'Zuständige Landesärztekammer:\nTelefon: 0711 769890\ninfo@kammer.example'],
  ])('has nothing of %s', (_, chamber) => {
    const facts = page('https://www.praxis-frost.example/impressum', 'Praxis Dr. Frost', [
      '# Impressum',
      'Dr. med. Anna Frost\nMarktplatz 1\n72764 Reutlingen',
      'Telefon: 07121 320794',
      chamber,
    ]);
    const found = contactFrom({ ...facts, lang: 'de' }, { country: 'DE' });
    expect(found.emails).toEqual([]);
    expect(found.phones.map(({ number }) => number)).toEqual(['+497121320794']);
  });

  test('of an article goes on after an advert between its paragraphs', () => {
    const facts = page('https://www.elmphysio.example/news', 'A free clinic | Elm Physio', [
      '# A free clinic for runners',
      'A physiotherapist who spent last spring on crutches has begun a free clinic for the runners of Otley and Ilkley this week.',
      'ADVERTISEMENT',
      'Runners can have twenty minutes with her on the first Sunday of each month, with no charge and no need to book before.',
      'Elm Physio\n0113 496 0345',
    ]);
    expect(card(facts).phones.map(({ number }) => number)).toEqual(['+441134960345']);
  });

  test('of a high school is not about a person of that name, whatever its data says', () => {
    const facts = page('https://www.hpregional.example/', 'Athletics | High Point Regional High School', [
      '^ High Point Regional High School',
      '# Athletics',
      '> High Point Regional\n973-875-3101',
    ]);
    const item = { source: 'h-card' as const, types: ['h-card'], props: { name: ['High Point Regional'] }, block: 2 };
    expect(card({ ...facts, items: [item] })).toMatchObject({
      person: null,
      organisation: 'High Point Regional High School',
    });
  });
});

describe('whose page it is', () => {
  test('an entry with a row of details is of the practice that it names, not of the society that keeps it', () => {
    const facts = boxes(
      page('https://www.gpds.example/MemberDetail.aspx?id=8', 'Find a Dentist - Member Details', [
        'Elm Dental Society. Call the Society: 0113 496 0101',
        '# Find a Dentist',
      ]),
      'table',
      [
        ['Member:', 'Ann Frost DDS'],
        ['Practice:', 'Frost & Wade Orthodontics'],
        ['Phone:', '0113 496 0148'],
        ['Languages:', 'English'],
        ['Member since:', '2008'],
      ].map(texts => ({ tag: 'tr', each: 'td', texts })),
    );
    const found = card(facts);
    expect(found).toMatchObject({ person: { name: 'Ann Frost' }, organisation: 'Frost & Wade Orthodontics' });
    expect(found.phones.map(({ number }) => number)).toEqual(['+441134960148']);
  });

  test('a guest column is of its writer, whom its last lines introduce, and not of the paper', () => {
    const facts = page('https://www.pineriverpress.example/opinion/shovel', 'Guest column | Pine River Press', [
      '^ Pine River Press',
      '# Three things to do before you shovel',
      'Ann Frost, PT, DPT, is a physical therapist and owner of Elm Physical Therapy. Reach her at 218-587-0163 or ann@elmpt.example.',
      '> Pine River Press\nPhone: 218-587-0100\nEmail: news@pineriverpress.example',
    ]);
    const items = [{ source: 'json-ld' as const, types: ['NewsArticle'], props: { author: ['Ann Frost'] } }];
    const found = contactFrom({ ...facts, items }, { country: 'US' });
    expect(found).toMatchObject({ person: { name: 'Ann Frost' }, emails: ['ann@elmpt.example'] });
    expect(found.phones.map(({ number }) => number)).toEqual(['+12185870163']);
  });
});

describe('a name', () => {
  test.each([
    ['M. Yann LE GOFF', 'Yann Le Goff'],
    ['Univ.-Prof. Dr. Gerlinde Moosbrugger', 'Gerlinde Moosbrugger'],
    ['Geom. Piero Casagrande', 'Piero Casagrande'],
    ['Apothekerin Ruth Wiegand', 'Ruth Wiegand'],
    ["Lotte van 't Hoff", "Lotte van 't Hoff"],
    ['Zainab al-Khafaji', 'Zainab al-Khafaji'],
    ['Lucy Knee', 'Lucy Knee'],
    ['Jess Tully 😊', 'Jess Tully'],
    ['MRS Jane Smith', 'Jane Smith'],
    ['Doyle, Kirsten Anne', 'Kirsten Anne Doyle'],
    ['Grant, Anna, MCSP', 'Anna Grant'],
    ['Montserrat Puig i Ferrer', 'Montserrat Puig i Ferrer'],
    ['MARGOLIN, DANIELLE RUTH', 'Danielle Ruth Margolin'],
  ])('%s is %s', (line, name) => {
    expect(nameIn(line)).toMatchObject({ name, rest: '' });
  });

  test.each([
    'Violet Hill Road GP Practice',
    'Eileen, Hilary, Ann and Beverley',
    'SRA Regulated',
    'Leg Pain',
    'Arch Support',
    'Back Pain',
    'Anna i Piotr',
  ])('%s is none', line => {
    expect(nameIn(line)?.score ?? 0).toBeLessThan(0.5);
  });
});

test('a sentence about a calling is no role', () => {
  expect(isRole('Dietitians are the only qualified health professionals')).toBe(false);
});

test.each([
  ['Place of employment', 'organisation'],
  ['Entidade empregadora', 'organisation'],
  ['Nom et prénom', 'name'],
  ['Stillingsbetegnelse', 'role'],
  ['Tätigkeitsschwerpunkte', 'specialty'],
  ['Languages', null],
])('the label "%s" says: %s', (label, field) => {
  expect(fieldNamed(label)).toBe(field);
});
