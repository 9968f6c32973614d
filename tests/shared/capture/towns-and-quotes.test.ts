import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import type { PageFacts } from '../../../shared/capture/facts.ts';
import { nameIn } from '../../../shared/capture/mentions/person-name.ts';
import { numbers, page, pointing, withRows } from './page-of-lines.ts';

const read = (facts: PageFacts) => contactFrom(facts, { country: 'GB' });
const names = (facts: PageFacts) => read(facts).people.map(({ name }) => name);

describe('who is nobody', () => {
  test('a town that is in the address', () => {
    const lines = [
      '# Elm Physiotherapy',
      'Physiotherapist · Dulwich Hill, NSW',
      'Shop 3, 512 Elm Rd\nDulwich Hill NSW 2203',
      '## Ann Frost',
      'Physiotherapist',
      '## Tom Wade',
      'Physiotherapist',
    ];
    const url = 'https://www.findaclinic.example/nsw/dulwich-hill/elm-physiotherapy';
    expect(names(page(url, 'Elm Physiotherapy in Dulwich Hill', lines))).toEqual(['Ann Frost', 'Tom Wade']);
  });

  test.each(['Wards A-Z', 'Erfurt Hauptbahnhof', 'Aus Erfurt'])('an index, a station, a direction: %s', text => {
    expect(nameIn(text)).toBeNull();
  });

  test('whom a quotation in a box of its own is of, though a heading says so', () => {
    const facts = page('https://www.elmshoes.co.uk/', 'Elm Shoes', ['# Elm Shoes']);
    const groups = [...facts.groups, { parent: 0, tag: 'div' }, { parent: 0, tag: 'div' }];
    const quoted = ['Sally Frost', 'Dr P. Wade'].flatMap((name, at) => [
      { tag: 'p', text: '“Finally a shop that measures.”', group: 3 + at },
      { tag: 'h3', level: 3, text: name, group: 3 + at },
    ]);
    expect(names({ ...facts, groups, blocks: [...facts.blocks, ...quoted] })).toEqual([]);
  });

  test('the founder whom only the data of a practice names', () => {
    const items: PageFacts['items'] = [
      {
        source: 'json-ld',
        types: ['Physiotherapy'],
        props: { name: ['Fisioterapia Elm'], telephone: ['0113 496 0123'], founder: [{ item: 1 }] },
      },
      { source: 'json-ld', types: ['Person'], props: { name: ['Ana Soler Prat'] } },
    ];
    const title = 'Fisioterapia Elm | Fisioterapeuta en Elmby — Ana Soler Prat';
    const card = read(page('https://www.fisioterapiaelm.example/', title, ['# Cuéntanos', '0113 496 0123'], { items }));
    expect(card).toMatchObject({ person: null, organisation: 'Fisioterapia Elm' });
  });
});

describe('whose number it is', () => {
  test('of many, that which stands with the practice’s own mail', () => {
    const wards = ['3299 8899', '3275 6111', '3068 1111', '3163 1918', '3176 2111', '3163 1111', '3344 9444'];
    const lines = [
      '# Elm Medical Centre',
      'Phone: (07) 3272 5155\nEmail: info@elmmedical.example',
      ...wards.map(number => `(07) ${number}`),
    ];
    const facts = page('https://www.elmmedical.example/contact', 'Elm Medical Centre', lines);
    expect(contactFrom(facts, { country: 'AU' }).phones.map(({ number }) => number)).toEqual(['+61732725155']);
  });

  test('not that of a hall with a site of its own, whom the data shows', () => {
    const items: PageFacts['items'] = [
      { source: 'json-ld', types: ['MedicalClinic'], props: { name: ['Elm Clinic'], telephone: ['0113 496 0123'] } },
      {
        source: 'h-card',
        types: ['h-card'],
        props: { name: ['Pontio'], url: ['https://www.pontio.example/'], telephone: ['0113 496 0828'] },
        block: 2,
        lastBlock: 2,
      },
    ];
    const lines = ['# Elm Clinic', '0113 496 0123', 'Talking at Pontio 0113 496 0828'];
    expect(numbers(page('https://www.elmclinic.co.uk/', 'Elm Clinic', lines, { items }))).toEqual(['+441134960123']);
  });

  test('a box for the website is not the club’s', () => {
    const lines = ['# Contact us', 'For website enquiries contact tom.wade@gmail.com.'];
    expect(read(page('https://www.elmclub.org.uk/contact', 'Contact us | Elm Running Club', lines)).emails).toEqual([]);
  });
});

describe('where somebody works', () => {
  test('is not at the association that lists local professionals', () => {
    const lines = [
      '^ Mental Health Association of Elmby',
      '# Local Mental Health Professionals',
      '## Psychologists',
      'Ann Frost – Licensed Psychologist (PhD)',
      'Tom Wade – Licensed Psychologist (PhD)',
      '> Mental Health Association of Elmby, info@mhaelmby.org, 0113 496 0123',
    ];
    const facts = page('https://www.mhaelmby.org/local.php', 'MHAE | Local Mental Health Professionals', lines);
    expect(read(pointing(facts, 'Ann Frost – Licensed Psychologist (PhD)'))).toMatchObject({
      person: { name: 'Ann Frost' },
      organisation: null,
      emails: [],
      phones: [],
    });
  });

  test.each(['Verified by Therapy Elm', 'Endorsed by Therapy Elm'])('%s says nothing of it', line => {
    const lines = ['# Dr Ann Frost', 'Psychologist, PsyD', line, '0113 496 0123'];
    const facts = page('https://www.therapyelm.example/therapists/ann-frost/21', 'Ann Frost, Psychologist', lines);
    expect(read(facts).organisation).not.toBe(line);
  });

  test.each(["L'ostéopathie", 'Die Osteopathie'])('nor does what is done there: %s', line => {
    const facts = page('https://osteo15.example/', `Contact | ${line}`, [`^ ${line}`, '# Contact', '0113 496 0123']);
    expect(read(facts).organisation).toBeNull();
  });
});

test('a consultant’s number in a row is not her secretary’s, in the next column', () => {
  const facts = withRows(page('https://www.elmhospital.co.uk/', 'Consultants | Elm Hospital', ['# Consultants']), [
    'Consultant | Secretary | Telephone',
    'FROST, Dr Ann | Carol Inch | 0113 496 0134',
    'WADE, Mr Tom | Janet Pole | 0113 496 0135',
  ]);
  const blocks = facts.blocks.map((block, at) => (at >= 1 && at <= 3 ? { ...block, tag: 'th' } : block));
  const groups = facts.groups.map((group, at) =>
    blocks.slice(1, 4).some(block => block.group === at) ? { ...group, tag: 'th' } : group,
  );
  expect(read(pointing({ ...facts, blocks, groups }, '0113 496 0134')).person?.name).toBe('Ann Frost');
});

test('an address of mail stands once, though its domain is the site’s and a provider’s', () => {
  const facts = page('https://www.elmtrust.nhs.uk/wards/6', 'Ward 6 | Elm NHS Trust', [
    '# Ward 6',
    'elm.ward6@nhs.net',
  ]);
  const meta = { 'og:site_name': 'NHS' };
  expect(read({ ...facts, meta }).emails).toEqual(['elm.ward6@nhs.net']);
});
