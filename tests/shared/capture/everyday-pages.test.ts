import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { page, pointing } from './page-of-lines.ts';

/** What rules for rare pages must leave alone on ordinary ones. */

const ELM = 'https://www.elmphysio.example/team';
const FOOT = ['> Elm Physio, 4 Mill Lane, Leeds LS1 4AB', '> 0113 496 0199', '> hello@elmphysio.example'];
const card = (lines: string[], selection?: string, url = ELM, title = 'Elm Physio') => {
  const facts = page(url, title, [...lines, ...FOOT]);
  return contactFrom(selection ? pointing(facts, selection) : facts, { country: 'GB' });
};

describe('whoever stands on a practice’s own page works there', () => {
  const ANN = ['Ann Frost', 'Physiotherapist', '0113 496 0101'];

  test.each([
    ['# All our clinicians'],
    ['# Find our therapists'],
    ['# All practitioners'],
    ['# Other services'],
    ['^ Voted number 1 clinic 2024', '# Our team'],
    ['^ Company No. 1234 registered 2004', '# Our team'],
    ['^ Established 2004, Clinic of the year, No. 1 in Leeds', '# Our team'],
  ])('under "%s"', (...heads) => {
    expect(card([...heads, ...ANN], ANN.join('\n'))).toMatchObject({
      person: { name: 'Ann Frost' },
      organisation: 'Elm Physio',
    });
  });

  test('and with its address under the heading of another trade', () => {
    const lines = ['# Our team', '## Osteopaths', 'Ann Frost', '4 Mill Lane, Leeds LS1 4AB', '0113 496 0101'];
    expect(card(lines, lines.slice(2).join('\n')).organisation).toBe('Elm Physio');
  });
});

describe('a practice keeps its numbers', () => {
  test.each([
    'Our reception team are happy to help. Call them on 0113 496 0101.',
    'You can speak to our team: ring them on 0113 496 0101.',
  ])('though a sentence says "them": %s', line => {
    const { phones } = contactFrom(page('https://www.elmphysio.example/contact', 'Elm Physio', ['# Contact us', line]), {
      country: 'GB',
    });
    expect(phones.map(each => each.number)).toEqual(['+441134960101']);
  }); // prettier-ignore

  test.each(['## What to say when you call', '## What your letter should say', '# Telephone directory', '# Contact details and useful numbers', '# Classes and groups'])(
    'under "%s"',
    head => {
      const lines = [head, 'Appointments: 0113 496 0101', 'Enquiries: 0113 496 0102', 'Prescriptions: 0113 496 0103'];
      const { phones } = contactFrom(page('https://www.elmphysio.example/contact', 'Elm Physio', lines), { country: 'GB' });
      expect(phones.length).toBeGreaterThan(0);
    },
  ); // prettier-ignore

  test('and no others’ voices have them: "What our patients say"', () => {
    const lines = ['# Elm Physio', '0113 496 0101', '## What our patients say', 'Mary, 0113 496 0102'];
    const { phones } = contactFrom(page('https://www.elmphysio.example/', 'Elm Physio', lines), { country: 'GB' });
    expect(phones.map(each => each.number)).toEqual(['+441134960101']);
  });
});

test.each(['Xanthe Bolton', 'Wren Carlisle', 'Dilys Barry'])('%s is somebody in the town of that name, too', name => {
  const town = name.split(' ')[1]!;
  const lines = [`# ${name}`, 'Podiatrist', `4 Mill Lane, ${town} LS1 4AB`, '0113 496 0101'];
  const facts = page('https://www.elmfeet.example/about', `${name} - Elm Feet`, lines);
  expect(contactFrom(facts, { country: 'GB' }).person?.name).toBe(name);
});

test('roles and letters in capitals head no part: a person has no other’s number', () => {
  const lines = ['Ann Frost', 'HCPC MCSP', 'PHYSIOTHERAPIST', 'Call 0113 496 0101', 'Tom Wade', 'PODIATRIST', 'Call 0113 496 0102'];
  const facts = pointing(page('https://www.elmphysio.example/', 'Elm Physio', lines), 'Ann Frost');
  expect(contactFrom(facts, { country: 'GB' }).phones.map(each => each.number)).toEqual(['+441134960101']);
}); // prettier-ignore
