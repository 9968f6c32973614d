import { describe, expect, test } from 'vitest';
import { nearer } from '../../../shared/capture/cards/card.ts';
import { candidatesOf } from '../../../shared/capture/cards/person.ts';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import type { Item, PageFacts } from '../../../shared/capture/facts.ts';
import { readFacts } from '../../../shared/capture/page/reading.ts';
import { holderOf } from '../../../shared/capture/target/holder.ts';
import { page, pointing, withRows } from './page-of-lines.ts';

/** Notices, articles and entries of which a part is selected: who is told of there, and where they are reached. */

const GB = { country: 'GB' };
const article: Item = { source: 'json-ld', types: ['NewsArticle'], props: { author: ['Jo Wade'] } };
const cardOf = (facts: PageFacts, text: string) => {
  const { person, organisation, kind, emails, phones, website, address } = contactFrom(pointing(facts, text), GB);
  const numbers = phones.map(({ number }) => number);
  return { name: person?.name ?? null, organisation, kind, emails, numbers, website, address };
};

describe('a notice', () => {
  const notice = (text: string) =>
    cardOf(page('https://stbride.example/n', "News - St Bride's", ['# News', text]), text);

  test.each([
    ['LUNCH CLUB\nThursdays in the hall. To book ring Ann Frost on 0113 496 0345.', 'Ann Frost', 'LUNCH CLUB'],
    ['ELMWICK SPORTS CLUB Ann Frost 0113 496 0345', 'Ann Frost', 'ELMWICK SPORTS CLUB'],
    ['Referrals to the Elm Swift Foot Service, 8 Elm Street, 0113 496 0345', null, 'Elm Swift Foot Service'],
  ])('"%s" is of %s, at %s', (text, name, organisation) => {
    expect(notice(text)).toMatchObject({ name, organisation, numbers: ['+441134960345'] });
  });
});

test('a name in a sentence has the place and number that follow it, not the page’s kind', () => {
  const lines = [
    '# Useful people',
    'For massage try Ann Frost at Bodywise, 0113 496 0345.',
    'captain@elmrunners.example',
  ];
  const facts = page('https://elmrunners.example/links', 'Links - Elm Runners', lines, {
    items: [{ source: 'microdata', types: ['Article'], props: { author: ['Jo Wade'] } }],
  });
  expect(cardOf(facts, 'Ann Frost')).toMatchObject({ organisation: 'Bodywise', kind: 'massage-therapist', emails: [] });
});

describe('an article', () => {
  const told = (first: string, second: string) =>
    page('https://elmherald.example/a', 'A - Elm Herald', ['# A', first, second], { items: [article] });

  test('tells further down how to reach the shop that it calls a shop', () => {
    const first = 'The group was begun by Tom Frost, who owns the Swift Stride Running shop on Elm Street.';
    const facts = told(first, 'Call in at Swift Stride Running, 18 Elm Street, or ring 0113 496 0123.');
    expect(cardOf(facts, 'Tom Frost, who owns the Swift Stride Running shop on Elm Street')).toMatchObject({
      name: 'Tom Frost',
      numbers: ['+441134960123'],
    });
  });

  test('names a rare name after what they are', () => {
    const first = 'On Monday podiatrist Lachie Trevallion cut the ribbon at the door of the new place in town.';
    const text = 'podiatrist Lachie Trevallion cut the ribbon at the door';
    expect(cardOf(told(first, 'More.'), text)).toMatchObject({ name: 'Lachie Trevallion', kind: 'podiatrist' });
  });
});

describe('a newsletter', () => {
  const heads = [
    'ELMWICK BELLS',
    'Parish newsletter of Elmwick',
    'No. 312 Advent 2024',
    'LUNCH CLUB',
    'Thursdays at noon.',
  ];
  const lines = [
    'FOOT CLINIC',
    'Every second Monday with',
    'Miss Ann Frost HCPC registered. Home visits too.',
    'Appointments: 07400 123456',
  ];
  const ads = ['SMALL ADS', 'Copy to the editor, bells@elmwickchurch.example.'];
  const facts = page('https://elmwickchurch.example/312', 'Bells Advent 2024', [...heads, ...lines, ...ads]);

  test('is not where whoever has a notice in it works, and its own mail is not theirs', () => {
    expect(cardOf(facts, '07400 123456')).toMatchObject({
      name: 'Ann Frost',
      organisation: null,
      emails: [],
      website: null,
    });
  });
});

test('a given name behind a number tells whose it is', () => {
  const entry = 'Contact: Ann Frost or Tom Wade\nTel: 0113 496 0345 (Ann) 07400 123456 (Tom)\nleeds@elmsteps.example';
  const lines = ['# Local branches', '## York', '01904 555 123', '## Leeds', entry, '> © Elm Steps Support'];
  const facts = page('https://elmsteps.example/b', 'Local branches - Elm Steps Support', lines);
  expect(cardOf(facts, '07400 123456')).toMatchObject({ name: 'Tom Wade', numbers: ['+447400123456'] });
});

test('a name may stand in two cells, and "8 School Lane" is no school', () => {
  const rows = ['FROST | Ann | 8 School Lane, Leeds LS1 4AB | 0113 496 0345', 'WADE | Tom | Leeds | 0113 496 0346'];
  const facts = withRows(page('https://elmlist.example/gps', 'Who', ['# Who']), rows);
  expect(cardOf(facts, 'FROST\nAnn\n8 School Lane, Leeds LS1 4AB\n0113 496 0345')).toMatchObject({
    name: 'Ann Frost',
    kind: null,
  });
});

test('a number that a sentence gives as another’s is not theirs', () => {
  const text = 'Ring 0113 496 0345 before noon. Forms go to the registrar, Tom Wade, 07400 123456.';
  const facts = page('https://elmgaa.example/p', 'Physio', ['# Physio', '## Ann Frost', 'Our club physio.', text]);
  expect(cardOf(facts, 'Ann Frost').numbers).toEqual(['+441134960345']);
});

test('a home for the old is a place, and whoever directs it works there', () => {
  const entry = 'Rua das Oliveiras, 27\n2910-115 Olmo\nTel. 265 123 456\nDiretora: Dra. Filomena Catarino';
  const lines = ['# Contactos', '## Lar de São Bento', entry, '## Bombeiros', 'Tel. 265 123 499'];
  const facts = page('https://jf-olmo.example/c', 'Contactos - Junta de Olmo', lines);
  expect(cardOf(facts, `Lar de São Bento\n${entry}`)).toMatchObject({
    organisation: 'Lar de São Bento',
    kind: 'care-home',
  });
});

test('an entry has the mail that stands in it, at whatever domain', () => {
  const entry = '7 Elm Lane, Leeds LS1 4AB\n0113 496 0308\njo@sunnyday.example';
  const lines = ['# Clubs', '## Swift Keep Fit Club', entry, '## Elm Harriers', '0113 496 0352', '## Office'];
  const facts = page('https://elmwick.example/clubs', 'Clubs - Elmwick', [...lines, 'office@elmwick.example']);
  expect(cardOf(facts, 'Swift Keep Fit Club')).toMatchObject({ emails: ['jo@sunnyday.example'] });
});

test('who is mailed at a club’s domain is of the club, whatever department heads them', () => {
  const lines = [
    '# Departments',
    '## Cardiac Rehab Sports Group',
    'Ann Frost',
    '0113 496 0344',
    'rehab@elmtsv.example',
  ];
  const facts = page('https://elmtsv.example/d', 'Departments - Elm TSV Club', [...lines, '> Elm TSV Club']);
  const selected = lines.slice(1).join('\n').replace('## ', '');
  expect(cardOf(facts, selected)).toMatchObject({ name: 'Ann Frost', organisation: 'Elm TSV Club' });
});

test.each([
  ['Senior Citizens Rooms, 18 Elm Street, Leeds LS1 4AB', true],
  ['Elmwick, Leeds LS1 4AB', false],
])('"%s" is as much an address as "1 Civic Place, Leeds LS1 4AB": %s', (value, stays) => {
  const seen = (text: string) => ({ value: text, evidence: { text, from: 'text' as const, confidence: 0.8 } });
  expect(nearer(seen(value), seen('1 Civic Place, Leeds LS1 4AB')).value === value).toBe(stays);
});

test('a clinician’s secretary is how they are reached, and nobody besides', () => {
  const entry = ['Dr Ann Frost', 'Consultant Rheumatologist', 'Secretary: Jo Wade, 0113 496 0345'];
  const others = ['## Dr Tom Reed', 'Consultant Rheumatologist', 'Secretary: Una Lind, 0113 496 0346'];
  const facts = page('https://elmhospitals.example/c', 'Consultants - Elm Hospitals', ['# Who', ...entry, ...others]);
  expect(cardOf(facts, entry.join('\n'))).toMatchObject({ name: 'Ann Frost', numbers: ['+441134960345'] });
});

test('what heads one of a directory’s entries is a place, whatever its words are', () => {
  const entry = ['Elmwick Movement', '2.0 km away', 'Mr Tom Frost', 'Rear 20 Elm Road, Leeds LS1 4AB', '0113 496 0345'];
  const others = ['Camber Hands', 'Elm Kids'].flatMap((name, at) => [`## ${name}`, `${at} km`, `0113 496 035${at}`]);
  const facts = page(
    'https://physiofinder.example/find-a-physio?loc=Leeds',
    'Find a physio near Leeds | Physio Finder',
    ['# Find a physio near Leeds', `## ${entry[0]}`, ...entry.slice(1), ...others],
  );
  expect(cardOf(facts, entry.join('\n'))).toMatchObject({ name: 'Tom Frost', organisation: 'Elmwick Movement' });
});

test('an entry is not of the clerk whom another part of the page names', () => {
  const striders = 'Running group. Mail the committee: striders@gmail.com, or ring Kev, 07400 123456.';
  const lines = ['# Clubs', '## Gentle Yoga', 'Mondays, 07400 123188', '## Elm Striders', striders, '## W.I.'];
  const aside = ['0116 496 0455', '## Parish Clerk', 'Tom Wade\nThe Old School, Elm LE17 5TH\n0116 496 0400'];
  const facts = page('https://elmwick-pc.gov.uk/clubs/', 'Clubs – Elmwick Parish Council', [...lines, ...aside]);
  const pointed = pointing(facts, 'striders@gmail.com', 'mailto:striders@gmail.com');
  const reading = readFacts(pointed, GB);
  const people = candidatesOf(reading);
  expect(people.map(({ card }) => card.name?.value)).toEqual(['Tom Wade']);
  expect(holderOf(reading, { people, subject: people[0]! }, pointed.target!)).toBeNull();
});

test('whom an association lists as "Local Health Professionals" does not work for it', () => {
  const people = ['Frost, Ann – Licensed Psychologist (PhD)', 'Reed, Tom – Licensed Psychologist (PhD)'];
  const facts = page('https://mha.example/local', 'Local Mental Health Professionals', [
    '# Local Mental Health Professionals',
    ...people,
    '> Mental Health Association in Elm County, 0113 496 0100, info@mha.example',
  ]);
  expect(cardOf(facts, people[0]!)).toMatchObject({ name: 'Ann Frost', organisation: null, numbers: [], emails: [] });
});

test('lines below a councillor who is mailed at the council’s domain name no workplace', () => {
  const entry = [
    'Cllr Ann Frost (Vice Chairman)',
    '3 Elm Close',
    '0113 496 0345',
    'frost@elm-pc.gov.uk',
    'Planning & Wellbeing',
  ];
  const facts = page('https://elm-pc.gov.uk/us/', 'Councillors – Elm Parish Council', ['# Councillors', ...entry]);
  expect(cardOf(facts, entry.join('\n')).organisation).not.toBe('Planning & Wellbeing');
});
