import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { emptyFacts, type PageFacts, type Target } from '../../../shared/capture/facts.ts';

/** A page of lines: `# ` and `### ` head, `^ ` is its header, `_ ` its footer, anything else a paragraph. */
function page(url: string, title: string, lines: string[]): PageFacts {
  const facts = emptyFacts(url, title);
  const groups: PageFacts['groups'] = [
    { parent: 0, tag: 'body' },
    { parent: 0, tag: 'header', region: 'header' },
    { parent: 0, tag: 'footer', region: 'footer' },
    { parent: 0, tag: 'main', region: 'main' },
  ];
  const blocks = lines.map(line => {
    const [, mark = '', text = ''] = /^(#+|\^|_)?\s?(.*)$/s.exec(line)!;
    const heading = mark.startsWith('#') ? { level: mark.length } : {};
    return {
      tag: mark.startsWith('#') ? `h${mark.length}` : 'p',
      text,
      group: mark === '^' ? 1 : mark === '_' ? 2 : 3,
      ...heading,
    };
  });
  return { ...facts, groups, blocks };
}

function selecting(facts: PageFacts, text: string): PageFacts {
  const flat = (words: string) => words.replace(/\s+/g, '');
  const whole = facts.blocks.findIndex(block => flat(block.text).includes(flat(text)));
  const parts = facts.blocks.flatMap((block, at) => (flat(text).includes(flat(block.text)) ? [at] : []));
  const blocks = whole >= 0 ? [whole] : parts;
  return { ...facts, target: { kind: 'selection', text, blocks, links: [] } };
}

function clicking(facts: PageFacts, href: string, text: string): PageFacts {
  const block = facts.blocks.findIndex(each => each.text.includes(text));
  const target: Target = { kind: 'link', text, href, blocks: block < 0 ? [] : [block], links: [] };
  return { ...facts, target };
}

function said(facts: PageFacts) {
  const { person, organisation, emails, phones } = contactFrom(facts, { country: 'GB' });
  return {
    person: person?.name ?? null,
    organisation,
    emails,
    phones: phones.map(({ number, type }) => (type === 'fax' ? `fax ${number}` : number)),
  };
}

const CLINIC = page('https://www.oakphysio.co.uk/team', 'Our team - Oak Physio', [
  '^ Oak Physio\n01562 555 100',
  'Fax: 01562 555 101',
  '# Our team',
  '### Jane Hartnell',
  'Senior Physiotherapist',
  'jane@oakphysio.co.uk',
  '### Simon Rook',
  'Physiotherapist',
  'We welcome Dr Amara Nwachukwu, who joins us as a GP partner from Caversham Road Surgery.',
  'The leg clinic is run by Sister Comfort Boateng from Berkshire Community Nursing, on 0118 496 0388.',
  'Shoes: Stride Sports on Market Street (01562 555 277).',
  '_ Oak Physio, 4 Church Walk, Kidderminster DY10 1AA. Website by Otter Digital',
]);
const OAK = 'Oak Physio';
const MAIN = '+441562555100';

describe('a selection on a clinic’s own page', () => {
  test.each([
    ['a name of the team', 'Jane Hartnell', 'Jane Hartnell', OAK, [MAIN]],
    ['a role alone is its holder’s', 'Senior Physiotherapist', 'Jane Hartnell', OAK, [MAIN]],
    ['an address alone is its owner’s', 'jane@oakphysio.co.uk', 'Jane Hartnell', OAK, [MAIN]],
    ['the clinic’s number', '01562 555 100', null, OAK, [MAIN]],
    ['whoever joins is the clinic’s, not where they come from', 'Dr Amara Nwachukwu', 'Amara Nwachukwu', OAK, [MAIN]],
    [
      'a visitor with the number and the workplace in the sentence',
      'Sister Comfort Boateng from Berkshire Community Nursing, on 0118 496 0388',
      'Comfort Boateng',
      'Berkshire Community Nursing',
      ['+441184960388'],
    ],
    [
      'a shop that is named with its number',
      'Stride Sports on Market Street (01562 555 277',
      null,
      'Stride Sports',
      ['+441562555277'],
    ],
    ['a fax number whose label was not selected', '01562 555 101', null, OAK, ['fax +441562555101']],
  ])('%s', (_, text, person, organisation, phones) => {
    expect(said(selecting(CLINIC, text))).toMatchObject({ person, organisation, phones });
  });

  test('two people selected are several to choose from', () => {
    const guess = contactFrom(selecting(CLINIC, 'Jane Hartnell\nSenior Physiotherapist\nSimon Rook'), {
      country: 'GB',
    });
    expect(guess.person).toBeNull();
    expect(guess.people.map(one => one.name)).toEqual(['Jane Hartnell', 'Simon Rook']);
  });
});

describe('a link on a clinic’s own page', () => {
  test.each([
    [
      'a card that is a link as a whole',
      'https://www.oakphysio.co.uk/team/1',
      'Simon Rook\nPhysiotherapist',
      'Simon Rook',
      OAK,
    ],
    [
      'a profile whose address spells the name',
      'https://www.oakphysio.co.uk/team/simon-rook',
      'View profile',
      'Simon Rook',
      OAK,
    ],
    ['whoever made the site', 'https://www.otterdigital.example/', 'Otter Digital', null, 'Otter Digital'],
  ])('%s', (_, href, text, person, organisation) => {
    expect(said(clicking(CLINIC, href, text))).toMatchObject({ person, organisation });
  });

  test('another site is reached at none of the page’s numbers and addresses', () => {
    expect(said(clicking(CLINIC, 'https://www.otterdigital.example/', 'Otter Digital'))).toMatchObject({
      emails: [],
      phones: [],
    });
  });
});

const DIRECTORY = page('https://www.footfinder.example/p/swinburne', 'Harriet Swinburne - Podiatrist | FootFinder', [
  '^ FootFinder\nHelp 0800 123 4566',
  '# Harriet Swinburne',
  'Podiatrist, HCPC CH21345',
  '### Tyne Green Podiatry',
  '6 Hallstile Bank, Hexham NE46 3PQ',
  'Phone 01434 555 720',
  '## Other podiatrists nearby',
  'Ian Telfer Prudhoe Foot Care 01661 555 290',
  '_ FootFinder, 9 Dock Street, Leeds LS10 1NA, help@footfinder.example',
]);

describe('a selection on a directory’s page', () => {
  test.each([
    ['the clinic’s number is the listed person’s', 'Phone 01434 555 720', 'Harriet Swinburne', ['+441434555720']],
    [
      'another entry is that one, with nothing of the page’s',
      'Ian Telfer Prudhoe Foot Care 01661 555 290',
      'Ian Telfer',
      ['+441661555290'],
    ],
    ['the directory’s own line is nobody listed', 'Help 0800 123 4566', null, ['+448001234566']],
    ['nor is its footer', 'help@footfinder.example', null, []],
  ])('%s', (_, text, person, phones) => {
    expect(said(selecting(DIRECTORY, text))).toMatchObject({ person, phones });
  });
});

describe('people who come together on a page', () => {
  const speakers = page('https://www.footday.example/speakers', 'Speakers | Foot Day 2026', [
    '^ Foot Day 2026',
    '# Speakers',
    '### Hamid Yousefi',
    'Vascular nurse specialist, Tyne Vascular Unit',
    '### Perpetua Ncube',
    'Podiatrist',
    '_ Foot Day is run by Footnote Events Ltd, hello@footday.example, 020 7946 0680',
  ]);

  test('a speaker works where the card says, and is not reached at the event', () => {
    expect(said(selecting(speakers, 'Hamid Yousefi'))).toEqual({
      person: 'Hamid Yousefi',
      organisation: 'Tyne Vascular Unit',
      emails: [],
      phones: [],
    });
  });

  test('a speaker without a workplace has none', () => {
    expect(said(selecting(speakers, 'Perpetua Ncube'))).toMatchObject({ organisation: null, emails: [], phones: [] });
  });
});
