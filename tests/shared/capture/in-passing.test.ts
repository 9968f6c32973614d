import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import type { PageFacts } from '../../../shared/capture/facts.ts';
import { numbers, page } from './page-of-lines.ts';

describe('what a sentence says in passing', () => {
  const wheelchairs = 'We do not look after wheelchairs here. Their service is on 0113 496 0199.';

  test('is not the contact’s where the page sets a number of its own apart', () => {
    const lines = ['# Elm Orthotics', 'Telephone: 0113 496 0123', '## Wheelchairs', wheelchairs];
    expect(numbers(page('https://www.elmorthotics.co.uk/', 'Elm Orthotics', lines))).toEqual(['+441134960123']);
  });

  test('is all there is where nothing is set apart', () => {
    const lines = ['# Elm Orthotics', 'If you would like to be seen please ring the desk on 0113 496 0123.'];
    expect(numbers(page('https://www.elmorthotics.co.uk/', 'Elm Orthotics', lines))).toEqual(['+441134960123']);
  });

  test('counts when it says what is set apart elsewhere', () => {
    const lines = ['# Elm Orthotics', 'To be seen please ring our desk on 0113 496 0123 before noon.', '0113 496 0123'];
    expect(numbers(page('https://www.elmorthotics.co.uk/', 'Elm Orthotics', lines))).toEqual(['+441134960123']);
  });
});

test('the results of a finder are people to choose from, and its own number is nobody’s', () => {
  const lines = [
    '# Results',
    ...['Martin Wade', 'Sally Frost'].flatMap((name, at) => [
      `## ${name}`,
      `Tel: 07400 51022${at + 1}`,
      `desk@${name.split(' ')[1]!.toLowerCase()}speech.co.uk`,
    ]),
    '> office@speechfinder.example | 020 7946 0711',
  ];
  const facts = page('https://www.speechfinder.example/results', 'Speech therapists near Leeds - SpeechFinder', lines);
  const card = contactFrom(facts, { country: 'GB' });
  expect(card.people.map(({ name }) => name)).toEqual(['Martin Wade', 'Sally Frost']);
  expect([card.phones, card.emails]).toEqual([[], []]);
});

test('a secretary’s number is how the surgeon of the page is reached', () => {
  const lines = [
    '# Mr Martin Wade',
    'Consultant Orthopaedic Surgeon',
    '## Contact',
    'Personal assistant: Karen Whybrow',
    'Telephone: 0113 496 0571',
  ];
  const facts = page('https://www.elmhospital.co.uk/mr-martin-wade', 'Mr Martin Wade | Elm Hospital', lines);
  expect(contactFrom(facts, { country: 'GB' })).toMatchObject({
    person: { name: 'Martin Wade' },
    phones: [{ number: '+441134960571' }],
  });
});

test('what somebody is, below the name, is nobody else', () => {
  const lines = [
    '# Mr Martin Wade',
    'BPhty, APAM',
    'APA Titled Sports Physiotherapist',
    '## Elm Physio',
    'Phone 0113 496 0123',
    '## Other physios within 10 km',
    'Nerida Holt, 1.3 km',
  ];
  const facts = page('https://www.physiofinder.example/leeds/martin-wade', 'Mr Martin Wade | PhysioFinder', lines);
  expect(contactFrom(facts, { country: 'GB' })).toMatchObject({
    person: { name: 'Martin Wade', role: 'APA Titled Sports Physiotherapist' },
    phones: [{ number: '+441134960123' }],
  });
});

test('an address ends where careless markup put a number into it', () => {
  const items: PageFacts['items'] = [
    { source: 'microdata', types: ['Dentist'], props: { name: ['Elm Dental'], address: [{ item: 1 }] } },
    {
      source: 'microdata',
      types: ['PostalAddress'],
      props: {
        streetAddress: ['1 Elm Road'],
        addressLocality: ['Leeds'],
        postalCode: ['LS1 4AP\nPhone: 0113 496 0123\nEmail: desk@elmdental.co.uk'],
      },
    },
  ];
  const facts = page('https://www.elmdental.co.uk/', 'Elm Dental', ['# Elm Dental'], { items });
  expect(contactFrom(facts, { country: 'GB' }).address).toBe('1 Elm Road, Leeds, LS1 4AP');
});

describe('whose page it is', () => {
  test.each([
    [
      'Talk to Elm Spine & Wellness',
      'Contact – Elm Spine & Wellness',
      'https://elmspine.co.uk/',
      'Elm Spine & Wellness',
    ],
    ['Pharmacy\nElm Gate Pharmacy', 'Contact - Elm Gate Pharmacy', 'https://elmgate.co.uk/', 'Elm Gate Pharmacy'],
    ['Elm Surgery', 'Elm Surgery - Opening hours', 'https://www.elmsurgery.co.uk/', 'Elm Surgery'],
    ['Back to home', 'Contact', 'https://www.thirdlane.co.uk/', null],
  ])('%s: %s at %s', (heading, title, url, organisation) => {
    const facts = page(url, title, [`# ${heading}`, '0113 496 0123', '## Nearby pharmacies', 'Elm Chemist']);
    expect(contactFrom(facts, { country: 'GB' }).organisation).toBe(organisation);
  });

  test('a listing says who runs it, and that is nobody to call', () => {
    const lines = [
      '# Mr Martin Wade',
      'Physiotherapist',
      'Telephone 0161 496 0826',
      'Find a Physio is run by the Physio Network. Tel 020 7946 0990, office@physionet.co.uk',
    ];
    const facts = page('https://www.findaphysio.example/detail?id=5', 'Martin Wade - Find a Physio', lines);
    expect(contactFrom(facts, { country: 'GB' })).toMatchObject({
      phones: [{ number: '+441614960826' }],
      emails: [],
    });
  });

  test('a picture beside a number says what it is', () => {
    const facts = page('https://www.elmcare.co.uk/', 'Elm Care Home', [
      '# Elm Care Home',
      '0113 496 0123',
      '',
      '0113 496 0124',
    ]);
    facts.blocks[2] = { tag: 'img', text: 'Fax:', group: 0, alt: true };
    expect(contactFrom(facts, { country: 'GB' }).phones.map(({ type }) => type)).toEqual([undefined, 'fax']);
  });

  test('a long list of places gives none of their numbers', () => {
    const rows = Array.from({ length: 7 }, (_, at) => [`## Elm Surgery ${at}`, `0113 496 012${at}`]).flat();
    const facts = page('https://www.elmfederation.co.uk/surgeries', 'Surgeries', ['# GP surgeries', ...rows]);
    expect(contactFrom(facts, { country: 'GB' }).phones).toEqual([]);
  });
});
