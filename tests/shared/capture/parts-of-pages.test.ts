import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import type { Item, PageFacts } from '../../../shared/capture/facts.ts';
import { numbers, page, pointing } from './page-of-lines.ts';

const GB = { country: 'GB' };

/** The same page with its lines of the header as entries of a menu. */
const withMenu = (facts: PageFacts): PageFacts => ({
  ...facts,
  blocks: facts.blocks.map(block => (block.group === 2 ? { ...block, tag: 'li' } : block)),
});

describe('what a part of a page says of whose it is', () => {
  test.each([
    ['https://doctorsatelm.example/allied', 'Doctors @ Elm - Allied Health', ['^ Allied Health', '> Doctors @ Elm']],
    ['https://elmstreet.example/team', 'Elm Street Clinic - Our Health Team', ['^ Our Health Team', '# Welcome']],
    ['https://elmcarers.example/help', 'Help | ECN', ['# Help', 'Elm Carers’ Network is here for you.']],
    ['https://elmstreet.example/find', 'Find us', ['# Find us', 'Come to Elm Street Clinic by bus.']],
    ['https://elmstreet.example/find', 'Find us', ['# Find us', 'You are welcome at Elm Street. Clinic hours vary.']],
  ])('%s: the site’s own name, whole', (url, title, lines) => {
    const found = contactFrom(withMenu(page(url, title, lines)), GB).organisation;
    expect(found).toMatch(/^(?:Doctors @ Elm|Elm Street(?: Clinic)?|Elm Carers’ Network)$/);
    if (!lines.join().includes('Street. ')) expect(found).not.toBe('Elm Street');
  });

  test.each(['À propos — kinésithérapeute du sport', 'About — Sports physiotherapist', 'Über mich – Heilpraktikerin'])(
    '"%s": a calling is no organisation',
    title => {
      const facts = page('https://ana.github.io/elm/', title, ['# Hello', 'Ring us.']);
      expect(contactFrom(facts, GB).organisation).toBeNull();
    },
  );

  test.each(['Cabinet', 'Unsere Praxis', 'Studio', 'The surgery'])('nor is "%s" in the footer', word => {
    const facts = page('https://ana.github.io/elm/', 'Elm', ['# Hello', `> ${word}`, '> Elm Osteopathy Clinic']);
    expect(contactFrom(facts, GB).organisation).not.toBe(word);
  });

  test('the heading of a box above the footer heads nothing of the footer', () => {
    const facts = page('https://elmdojo.example/', 'Elm', ['# Welcome', '## Newsletter', '> 0113 496 0411']);
    facts.groups.push({ parent: 0, tag: 'aside', region: 'aside' }, { parent: 0, tag: 'div' });
    facts.groups[1]!.parent = facts.groups[3]!.parent = 4;
    facts.groups[4]!.parent = 0;
    const [body, footer, header, aside, box] = facts.groups;
    const groups = [body!, { ...box!, parent: 0 }, { ...footer!, parent: 1 }, { ...aside!, parent: 1 }, header!];
    const blocks = facts.blocks.map((block, at) => ({ ...block, group: [1, 3, 2][at]! }));
    expect(numbers({ ...facts, groups, blocks })).toEqual(['+441134960411']);
  });

  test.each(['Other gyms', 'Our other studios', 'Autres cabinets', 'Altre sedi', 'Otras clínicas', 'Andere Standorte'])(
    'the numbers under "%s" are theirs',
    heading => {
      const facts = page('https://elmgym.example/leeds', 'Leeds | Elm Gym', [
        '# Leeds',
        '0113 496 0411',
        `## ${heading}`,
        'Otley – 0113 496 0544',
        'Ilkley – 0113 496 0555',
      ]);
      expect(numbers(facts)).toEqual(['+441134960411']);
    },
  );

  test.each(['Childline', 'Beyond Blue', 'Suicide & Crisis', 'Kids Helpline', 'TelefonSeelsorge'])(
    'the number of %s is not the school’s',
    name => {
      const lines = ['# Contact', 'Tel: 0113 496 0411', `> ${name} 0113 496 0999`];
      expect(numbers(page('https://elmschool.example/contact', 'Elm School', lines))).toEqual(['+441134960411']);
    },
  );

  test.each(['[Address — TBD]\nLeeds LS1 4AP', 'Address TBC\nLeeds LS1 4AP', '[Street]\nLeeds LS1 4AP'])(
    'what a template left open is no street: %j',
    text => {
      const facts = page('https://elmschool.example/contact', 'Elm School', ['# Contact', text]);
      expect(contactFrom(facts, GB).address ?? '').not.toMatch(/TB[CD]|\[/);
    },
  );

  test('nor in its data', () => {
    const item = (types: string[], props: Item['props']): Item => ({ source: 'json-ld', types, props });
    const items = [
      item(['Dentist'], { name: ['Elm Dental'], address: [{ item: 1 }] }),
      item(['PostalAddress'], {
        streetAddress: ['[Address — TBD]'],
        addressLocality: ['Leeds'],
        postalCode: ['LS1 4AP'],
      }),
    ];
    const facts = page('https://elmdental.example/', 'Elm Dental', ['# Welcome'], { items });
    expect(contactFrom(facts, GB).address).toBe('Leeds, LS1 4AP');
  });

  test.each(['September 2, 2022', '2 September 2022', '2022-09-02'])(
    'who put up a profile on %s is not in it',
    date => {
      const items: Item[] = [
        { source: 'json-ld', types: ['Article'], props: { author: [{ item: 1 }], headline: ['Dr Ann Frost'] } },
        {
          source: 'json-ld',
          types: ['Person'],
          props: { name: ['Karen Bell'], url: ['https://elm.example/author/k/'] },
        },
      ];
      const facts = page('https://elmdental.example/team/dr-ann-frost/', 'Dr Ann Frost - Elm Dental', [
        '# Dr Ann Frost',
        'Karen Bell',
        date,
        'Associate Dentist – BDS',
        '> Elm Dental',
      ]);
      const { person, people } = contactFrom({ ...facts, items }, GB);
      expect(person?.name).toBe('Ann Frost');
      expect(people).toEqual([]);
    },
  );

  test.each([
    ['E-mail: (or office at elmlaw.ie)', ['office@elmlaw.ie']],
    ['Write to frost at elmlaw.ie', ['frost@elmlaw.ie']],
    ['Visit our office at elmlaw.ie', []],
    ['We are open at elmother.ie', []],
  ])('"%s" in words', (text, emails) => {
    const facts = page('https://www.elmlaw.ie/contact', 'Elm Law', ['# Contact', text]);
    expect(contactFrom(facts, GB).emails).toEqual(emails);
  });

  test.each(['212‧736‧5001', '212∙736∙5001', '212⋅736⋅5001'])('%s is a number', text => {
    const facts = page('https://elmlaw.ie/contact', 'Elm Law', ['# Contact', `Call ${text}.`]);
    expect(contactFrom(facts, { country: 'US' }).phones.map(({ number }) => number)).toEqual(['+12127365001']);
  });
});

describe('what a link, a label and a builder call a place', () => {
  const entries = (link: string) =>
    page('https://elmguide.example/care', 'Care - Elm Guide', [
      '# Care',
      '## Elm Physio – Ann Frost',
      '1 Elm Road, Leeds LS1 4AP',
      '0113 496 0411',
      link,
      '## Oak Pharmacy',
      '2 Elm Road, Leeds LS1 4AP',
      '0113 496 0422',
      '## Ash Dental',
      '3 Elm Road, Leeds LS1 4AP',
      '0113 496 0433',
    ]);

  test.each([
    'Naar website',
    'Ga naar de website',
    'Zur Webseite',
    'Zum Internetauftritt',
    'Vai al sito',
    'Till hemsidan',
  ])('"%s" is no name: the entry’s is, without whose it is', link => {
    const guess = contactFrom(pointing(entries(link), link, 'https://www.elmphysio.example/'), GB);
    expect(guess.organisation).toBe('Elm Physio');
  });

  test.each(['Company Name:', 'Practice:', 'Organisation name: ', 'Verein:'])('"%s" labels the next line', label => {
    const text = `${label}\nElm Physiotherapy\nTelephone:\n0113 496 0411`;
    const facts = page('https://oakrunners.example/list', 'List - Oak Runners', ['# List', ...text.split('\n')]);
    expect(contactFrom(pointing(facts, text), GB).organisation).toBe('Elm Physiotherapy');
  });

  test.each([
    ['Pop in at Elm Grange. You need not ring.', 'Elm Grange'],
    ['Elm Grange Care Home', 'Elm Grange Care Home'],
    ['Nothing of it here.', 'elmgrange'],
  ])('a name that a builder took from the address is written as in "%s"', (text, name) => {
    const meta = { 'og:site_name': 'elmgrange' };
    const facts = page('https://www.elmgrange.example/', 'CONTACT | elmgrange', ['# Contact', text], { meta });
    expect(contactFrom(facts, GB).organisation).toBe(name);
  });

  test.each([
    ['> Elm Health, 7 Main Street, Leeds LS1 4AA', '1 Elm Road, Leeds LS1 4AP'],
    ['> Elm Health', '7 Main Street, Leeds, LS1 4AA'],
  ])('an address of the data that stands in "%s"', (footer, address) => {
    const items: Item[] = [
      { source: 'json-ld', types: ['Hospital'], props: { name: ['Elm Health'], address: [{ item: 1 }] } },
      {
        source: 'json-ld',
        types: ['PostalAddress'],
        props: { streetAddress: ['7 Main Street'], addressLocality: ['Leeds'], postalCode: ['LS1 4AA'] },
      },
    ];
    const lines = ['# Dr Ann Frost', 'Rheumatology', '1 Elm Road, Leeds LS1 4AP', footer];
    const facts = page('https://elmhealth.example/ann-frost', 'Dr Ann Frost | Elm Health', lines, { items });
    expect(contactFrom(facts, GB).address).toBe(address);
  });
});

describe('an entry of a list of doctors', () => {
  test.each([
    ['2. Frost, Dr. med. Hinnerk 1,3 km', 'Hinnerk Frost'],
    ['Frost, Prof. Dr. med. Wiebke', 'Wiebke Frost'],
    ['Frost, Dr. Ubbo M. (2 km)', 'Ubbo M. Frost'],
    ['FROST, Dr Ann', 'Ann FROST'],
  ])('"%s"', (line, name) => {
    const text = `${line.replace(/^2\. /, '')}\nFacharzt für Orthopädie\nSportmedizin\npraxis@orthopaedie-elm.de\nTel. 0113 496 0411`;
    const facts = page('https://arztsuche.example/liste', 'Trefferliste', [
      '# Trefferliste',
      line,
      ...text.split('\n'),
    ]);
    const guess = contactFrom(pointing(facts, text), GB);
    expect(guess.person?.name.toLowerCase()).toBe(name.toLowerCase());
    expect(guess.organisation).toBeNull();
  });
});

test.each(['Ann Frost & Tom Wade', 'Ann Frost and Tom Wade', 'Ann Frost, Tom Wade', 'Ann Frost / Tom Wade'])(
  'an entry with two to ask, %s, is its title’s',
  contacts => {
    const text = `Elm Golf Society (EGS)\nContact: ${contacts}\nAnn 07400 123456`;
    const facts = page('https://elmvillage.example/clubs', 'Clubs', ['# Clubs', ...text.split('\n'), '> © 2025-3 Elm']);
    const guess = contactFrom(pointing(facts, text), GB);
    expect(guess.person).toBeNull();
    expect([guess.organisation, guess.kind]).toEqual(['Elm Golf Society', 'sports-club']);
  },
);
