import { describe, expect, test } from 'vitest';
import { nearer } from '../../../shared/capture/cards/card.ts';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import type { Item, PageFacts } from '../../../shared/capture/facts.ts';
import { page, pointing } from './page-of-lines.ts';

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
