import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import type { PageFacts } from '../../../shared/capture/facts.ts';
import { isDirectory } from '../../../shared/capture/lexicon/hosts.ts';
import { addressesIn } from '../../../shared/capture/mentions/address.ts';
import { page, pointing, withRows } from './page-of-lines.ts';

/** A page whose blocks " / " parts. */
const at = (host: string, title: string, text: string) => page(`https://www.${host}`, title, text.split(' / '));

/** The page with tiles below it, each with a head in a box of its own class and " / " between the lines below that. */
function withTiles(facts: PageFacts, tiles: [head: string, below: string][], hint: string, below?: string): PageFacts {
  const all = facts.groups.push({ parent: 0, tag: 'div' }) - 1;
  for (const [text, lines] of tiles) {
    const group = facts.groups.push({ parent: all, tag: 'div', hint }) - 1;
    facts.blocks.push({ tag: 'h3', level: 3, text, group });
    const box = below === undefined ? all : facts.groups.push({ parent: all, tag: 'div', hint: below }) - 1;
    facts.blocks.push(...lines.split(' / ').map(line => ({ tag: 'p', text: line, group: box })));
  }
  return facts;
}

function card(facts: PageFacts) {
  const { person, organisation, website, emails, phones, people } = contactFrom(facts, { country: 'GB' });
  const numbers = phones.map(({ number }) => number.replace('+44113496', ''));
  return { name: person?.name ?? null, role: person?.role ?? null, organisation, website, emails, numbers, people };
}

describe('an entry of a register', () => {
  const college = '^ Colegio Oficial de Podólogos de Olmo / # Ficha';
  const entry = '^ Foot Register / # Register entry';
  const number = 'Registration number: / CH12345 / Telephone: / 0113 496 0101';
  const doctor = (practice: string[]) =>
    withRows(at('arztfinder.example/12', 'Arztsuche', '^ Ärztekammer Olmland / # Arztsuche / ## Jonas Olmer'), [
      'Fachgebiet | Orthopädie',
      ...practice,
      'Telefon | 0113 496 0101',
      'Fax | 0113 496 0102',
      'Anschrift | Hauptstr. 14, 50667 Köln',
    ]);

  test.each<[string, PageFacts, Partial<ReturnType<typeof card>>]>([
    [
      'says name and number in one line with their labels, in Spanish too',
      at(
        'colegio-olmo.example/12',
        'Ficha - Colegio Olmo',
        `${college} / Nombre: Amparo Fresno Olmo / Nº de colegiado: 1234 / Clínica: Clínica Fresno / 0113 496 0101 / > Colegio Oficial de Podólogos, 0113 496 0999`,
      ),
      { name: 'Amparo Fresno Olmo', organisation: 'Clínica Fresno', numbers: ['0101'], website: null },
    ],
    [
      'has whom it names, at the practice that it labels',
      at(
        'footregister.example/12',
        'Register entry - Foot Register',
        `${entry} / Name: Ann Frost / Registration number: CH12345 / Practice: Elm Feet Clinic / 0113 496 0101`,
      ),
      { name: 'Ann Frost', organisation: 'Elm Feet Clinic' },
    ],
    [
      'is of one person, also known as another name',
      at(
        'footregister.example/12',
        'Ann Frost - Foot Register',
        `^ Foot Register / # Ann Frost / Also known as: / Anna Wade / ${number}`,
      ),
      { name: 'Ann Frost', numbers: ['0101'] },
    ],
    [
      'says the name of now, not the former one',
      at(
        'footregister.example/12',
        'Entry - Foot Register',
        `^ Foot Register / # Entry / Name: / Ann Frost / Former name: / Anna Wade / ${number}`,
      ),
      { name: 'Ann Frost', numbers: ['0101'] },
    ],
    [
      'is of whom it heads, whoever is named as the partner',
      doctor(['Praxisart | Berufsausübungsgemeinschaft mit:\nFrau Dr. Annegret Fockel']),
      { name: 'Jonas Olmer', numbers: ['0101', '0102'], people: [] },
    ],
    [
      'says what kind of practice it is over the name of it',
      doctor(['Praxis | Berufsausübungsgemeinschaft\nZentrum Nord']),
      { name: 'Jonas Olmer', organisation: 'Zentrum Nord' },
    ],
    [
      'may say of a practice that it is the primary one',
      at(
        'podfind.example/frost',
        'Ann Frost',
        '# Ann Frost / Podiatrist / Practice: / Elm River Foot Clinic (Primary) / 0113 496 0101',
      ),
      { name: 'Ann Frost', organisation: 'Elm River Foot Clinic' },
    ],
  ])('%s', (_, facts, expected) => {
    expect(card(facts)).toMatchObject(expected);
  });
});

describe('a list of records, each with its telephone', () => {
  const records = (towns: string[]) =>
    towns.map(
      (town, index) => `Company: / ${town} Ltd / Telephone: / 0113 496 010${index} / E-mail: / ${town}@mail.example`,
    );
  const society = (towns: string[], more = '') =>
    card(
      at(
        'elmlandfeet.example/branches',
        'Branches - Elmland Foot Society',
        `^ Elmland Foot Society / # Branches / ${records(towns).join(' / ')}${more}`,
      ),
    );

  test('is its site’s, without a number of an entry', () => {
    const site = { organisation: 'Elmland Foot Society', website: 'https://www.elmlandfeet.example/', emails: [] };
    expect(society(['north', 'south', 'east'])).toMatchObject({ ...site, numbers: [] });
    expect(society(['north', 'south', 'east'], ' / > 0113 496 0999')).toMatchObject({ ...site, numbers: ['0999'] });
  });

  test('is none where nothing says whose they are: departments', () => {
    const departments = ['Reception', 'Insoles', 'Surgery'].map(
      (one, index) => `${one} / Telephone: / 0113 496 010${index}`,
    );
    const own = at(
      'elmfeet.example/contact',
      'Contact - Elm Feet Clinic',
      `^ Elm Feet Clinic / # Contact / ${departments.join(' / ')}`,
    );
    expect(card(own).numbers).toEqual(['0100', '0101', '0102']);
  });

  test('is none with two of them: those are the site’s own', () => {
    expect(society(['north', 'south']).numbers).toEqual(['0100', '0101']);
  });
});

describe('a tile of a team', () => {
  const team = () => at('elmfeet.example/team', 'Team - Elm Feet Clinic', '^ Elm Feet Clinic / # Our team');
  const selected = (facts: PageFacts) => card(pointing(facts, 'Ann Frost'));

  test('ends at the next one’s head, though that is only a given name', () => {
    const tiles: [string, string][] = [
      ['Ann Frost', 'Podiatrist / 0113 496 0101'],
      ['Lucy', 'Receptionist / 07400 123456'],
    ];
    expect(selected(withTiles(team(), tiles, 'team-member')).numbers).toEqual(['0101']);
  });

  test('goes on over the heads of its own parts', () => {
    const facts = at('elmfeet.example/ann-frost', 'Ann Frost - Elm Feet Clinic', '^ Elm Feet Clinic / # Ann Frost');
    const parts: [string, string][] = [
      ['About', 'Podiatrist'],
      ['Contact', '0113 496 0101 / ann@elmfeet.example'],
    ];
    const details = { name: 'Ann Frost', numbers: ['0101'], emails: ['ann@elmfeet.example'] };
    expect(selected(withTiles(facts, parts, 'box'))).toMatchObject(details);
  });

  test.each([
    ['person_title', 'Oefentherapeut Olmendieck', 'Oefentherapeut Olmendieck'],
    ['job-title', 'Gait Wizard', 'Gait Wizard'],
    ['text', 'Gait Wizard', null],
    ['job-title', 'Sue Hale', null],
    ['job-title', 'BSc (Hons), MCPod', null],
  ])('says in a box of class "%s" "%s": the role is %s', (hint, text, role) => {
    const tiles: [string, string][] = [
      ['Ann Frost', text],
      ['Tom Wade', text],
    ];
    expect(selected(withTiles(team(), tiles, 'member', hint)).role).toBe(role);
  });
});

test.each([
  ['Olmska Katarzyna', 'Katarzyna Olmska'],
  ['Frost Thomas', 'Thomas Frost'],
  ['Olga Martin', 'Olga Martin'],
  ['Villa Maria', null],
])('the heading "%s" is of %s', (head, name) => {
  expect(card(at('podolist.example/x', 'Fiche', `# ${head} / Podologue / 0113 496 0101`)).name).toBe(name);
});

test.each([
  ['www.nhs.uk', true],
  ['111.nhs.uk', true],
  ['www.elmsurgery.nhs.uk', false],
])('%s lists practices: %s', (host, lists) => {
  expect(isDirectory(host)).toBe(lists);
});

test.each([
  [['12 rue de l’Hôtel de Ville', '69001 Lyon'], '12 rue de l’Hôtel de Ville, 69001 Lyon'],
  [['14 Elm Road', 'PO Box 12', 'Leeds LS1 4AB'], '14 Elm Road, PO Box 12, Leeds LS1 4AB'],
  [['PO Box 12', 'Leeds LS1 4AB'], 'PO Box 12, Leeds LS1 4AB'],
])('the address in %j is "%s"', (lines, address) => {
  expect(addressesIn(lines).map(each => each.address)).toEqual([address]);
});

test.each([
  ['Änderungen melden: 0113 496 0909', ['0101']],
  ['Fehler melden: 0113 496 0909', ['0101']],
  ['Report any corrections: 0113 496 0909', ['0101']],
  ['Adressänderungen bitte unter 0113 496 0102', ['0101', '0102']],
])('whom a portal asks to write "%s" has the numbers %j', (line, numbers) => {
  const facts = at('arztportal.example/olmer', 'Jonas Olmer', `# Jonas Olmer / Podologe / 0113 496 0101 / ${line}`);
  expect(card(facts).numbers).toEqual(numbers);
});
