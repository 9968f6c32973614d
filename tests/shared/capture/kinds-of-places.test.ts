import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import type { PageFacts } from '../../../shared/capture/facts.ts';
import { emailsIn } from '../../../shared/capture/mentions/email.ts';
import { kindOfPerson, kindOfPlace } from '../../../shared/capture/mentions/role.ts';
import { page } from './page-of-lines.ts';

/** A page whose blocks " / " parts, at "www.…". */
const at = (url: string, title: string, text: string, more: Partial<PageFacts> = {}) =>
  page(`https://www.${url}`, title, text.split(' / '), more);

const cardOf = (facts: PageFacts) => contactFrom(facts, { country: 'GB' });

describe('the kind of whose site it is', () => {
  const site = (name: string, lines: string, more: Partial<PageFacts> = {}) =>
    at(`${name.toLowerCase().replaceAll(' ', '')}.example/`, name, `# ${name} / ${lines} / 0113 496 0101`, more);
  const typed = (name: string, lines: string): PageFacts =>
    site(name, lines, { items: [{ source: 'json-ld', types: ['ExerciseGym'], props: { name: [name] } }] });
  const menu = (items: string[]): PageFacts => {
    const facts = site('Elmwell', 'Welcome.');
    const group = facts.groups.push({ parent: 0, tag: 'nav', region: 'nav' }) - 1;
    facts.blocks.push(...items.map(text => ({ tag: 'a', text, group })));
    return facts;
  };
  const officers = 'Chair: Ann Frost / Treasurer: Tom Wade';

  test.each<[string, PageFacts, string | null]>([
    ['a registered charity', site('Elm Steps', 'We meet on Mondays. / > Registered charity no. 1094417'), 'charity'],
    [
      'a clinic that gives to one',
      site('Elm Feet Clinic', 'We give to Oak Aid, registered charity 1094417.'),
      'podiatrist',
    ],
    ['a group with officers', site('Elm Hill', officers), 'community-group'],
    [
      'one with officers, in German',
      site('Olmtal', 'Vorsitzende: Anna Olmer / Kassenwart: Jonas Quill'),
      'community-group',
    ],
    ['a running club with officers', site('Elm Runners', officers), 'sports-club'],
    ['a firm with a chair alone', site('Elm Hill', 'Chair: Ann Frost / Buyer: Tom Wade'), null],
    ['a yoga studio that a type calls a gym', typed('Elm Yoga', 'Yoga studio in Leeds'), 'studio'],
    ['a gym with classes of yoga', typed('Elm Fitness', '## Gym / ## Yoga classes'), 'gym'],
    ['whose menu alone says it', menu(['Podiatry', 'Chiropody', 'Foot clinic']), 'podiatrist'],
    ['whose menu says several', menu(['Podiatry', 'Physiotherapy', 'Osteopathy']), null],
  ])('%s', (_, facts, kind) => {
    expect(cardOf(facts).kind).toBe(kind);
  });
});

test.each([
  ['Orthopädie-Schuhtechnik Olmer', 'prosthetist-orthotist'],
  ['Orthopedische schoentechniek Olmer', 'prosthetist-orthotist'],
  ['Praxis für Orthopädie Dr. Schuh', 'orthopaedic-surgeon'],
  ['Advokatfirmaet Olmer', 'office'],
  ['Elm Schools Trust', 'school'],
])('the place "%s" is of kind %s', (name, kind) => {
  expect(kindOfPlace(name)).toBe(kind);
});

test.each([
  ['Orthopädie-Schuhtechniker', 'prosthetist-orthotist'],
  ['Facharzt für Orthopädie', 'orthopaedic-surgeon'],
  ['Advokat', 'office'],
  ['Chiropody', 'podiatrist'],
])('the role "%s" is of kind %s', (role, kind) => {
  expect(kindOfPerson(role)).toBe(kind);
});

test.each([
  ['contact', ['+441134960101']],
  ['our-team/', ['+441134960101']],
  ['blog/contact-dermatitis', []],
  ['news/2026/feet', []],
])('the page /%s that a builder calls an article has the site’s own numbers %j', (path, numbers) => {
  const facts = at(`elmfeet.example/${path}`, 'Feet', '^ Elm Feet Clinic / # Feet / Ring 0113 496 0101', {
    items: [{ source: 'json-ld', types: ['Article'], props: { author: ['Admin'] } }],
    meta: { 'og:type': 'article' },
  });
  expect(cardOf(facts).phones.map(({ number }) => number)).toEqual(numbers);
});

test.each([
  ['Elmcurr Surgery', null, 'Elmcurr Surgery'],
  ['Ann Frost', 'Ann Frost', null],
])('"%s", whose type is Person, is the person %s and the organisation %s', (name, person, organisation) => {
  const props = { name: [name], telephone: ['0113 496 0101'] };
  const card = cardOf(
    at('elmcurr.example/', name, '# Contact / 0113 496 0101', {
      items: [{ source: 'json-ld', types: ['Person'], props }],
    }),
  );
  expect({ person: card.person?.name ?? null, organisation: card.organisation }).toEqual({ person, organisation });
});

describe('the mail of a site', () => {
  const mails = (text: string) =>
    cardOf(at('elmhill.example/contact', 'Contact - Elm Hill Physio', `^ Elm Hill Physio / # Contact / ${text}`))
      .emails;
  const entry = (name: string, box: string) =>
    `## ${name} / ${name.split(' ')[0]!.toLowerCase()}@elmhill.example / ${box}`;
  const box = (user: string) => `${user}@elmhill.example`;

  test.each([
    [
      'is the box that everybody’s entry repeats',
      ['Ann Frost', 'Tom Wade', 'Sue Hale'].map(name => entry(name, box('post'))),
      ['post'],
    ],
    [
      'is not the box that one entry has',
      [entry('Ann Frost', box('podiatry')), '## Tom Wade / tom@elmhill.example', `> ${box('hello')}`],
      ['hello'],
    ],
    [
      'is the general one among those of several sections',
      ['beavers', 'cubs', 'scouts', 'enquiries'].map(user => `Write to ${box(user)}`),
      ['enquiries'],
    ],
    ['is both where there are two', ['cubs', 'enquiries'].map(user => `Write to ${box(user)}`), ['cubs', 'enquiries']],
  ])('%s', (_, lines, users) => {
    expect(mails(lines.join(' / '))).toEqual(users.map(box));
  });
});

test.each([
  ['office [at] elmschool.example', ['office@elmschool.example']],
  ['team (at) elmschool.example', ['team@elmschool.example']],
  ['Find our office at elmschool.example', []],
  ['Write to us (at elmschool.example)', []],
])('"%s" hides the addresses %j', (text, emails) => {
  expect(emailsIn(text).map(({ email }) => email)).toEqual(emails);
});

test.each([
  ['Age Concern Elmwick', 'charity'],
  ['Elm Vale Carers Centre', 'charity'],
  ['Citizens Advice Elmshire', 'charity'],
  ['Elmwick Volunteer Bureau', 'charity'],
  ['Elm Creek Community House', 'community-group'],
  ['Elmwick Senior Citizens', 'community-group'],
  ['Elm Concern Brokers', null],
])('%s is a %s', (name, kind) => {
  expect(kindOfPlace(name)).toBe(kind);
});
