import { describe, expect, test } from 'vitest';
import { contactFrom } from '../../../shared/capture/contact-from.ts';
import { page } from './page-of-lines.ts';

/** Whose the addresses of a whole page are: the practice's own, not those of whom it only speaks. */

const LARK = 'https://www.larkfieldphysio.example/fees';
const FOOT = '> Larkfield Physiotherapy, 12 Town Street, Leeds LS18 4AP, 0113 496 0101';
const read = (lines: string[], title = 'Fees | Larkfield Physiotherapy', url = LARK) =>
  contactFrom(page(url, title, ['^ Larkfield Physiotherapy', ...lines]), { country: 'GB' });

describe('the practice’s own address is filled', () => {
  test.each([
    'Finance is provided by Tabeo Limited, 27 Furnival Street, London EC4A 1JQ.',
    'Our insoles are made by Avon Orthotics Lab, Unit 1, Locksbrook Road, Bath BA1 3EN.',
    'By train: Horsforth Station, Station Road, Horsforth LS18 5NT',
    'Member of the Alliance of Private Sector Practitioners, PO Box 21, Bangor LL57 1AA',
    'Park at the Morrisons, Station Road, Horsforth LS18 5NT.',
    'Please send cheques to Norman Fell (Treasurer), 3 Beech Close, Menston LS29 6PP',
    'Monday 6pm\nHorsforth Cricket Club\nCragg Hill\nHorsforth LS18 4NN',
  ])('though its page says "%s"', line => {
    expect(read(['# Fees', line, FOOT])).toMatchObject({
      organisation: 'Larkfield Physiotherapy',
      address: '12 Town Street, Leeds LS18 4AP',
    });
  });

  test('and not its supplier’s number, which stands behind the supplier’s address', () => {
    const line = 'Kit supplier: Rawcliffes, 12 Vicar Lane, Leeds LS1 6AA, 0113 496 0760';
    expect(read(['# Kit', line, FOOT]).phones.map(each => each.number)).toEqual(['+441134960101']);
  });

  test('where it says "us" in a sentence, too', () => {
    const line = 'Come and see us at The Old Mill, Town Street, Horsforth, LS18 4AP';
    expect(read(['# Find us', line]).address).toBe('The Old Mill, Town Street, Horsforth, LS18 4AP');
  });

  test('but no place where one parks is filled for want of another', () => {
    expect(read(['# Find us', 'Park at the Morrisons, Station Road, Horsforth LS18 5NT.']).address).toBeNull();
  });
});

describe('a place of its own keeps its address', () => {
  test.each([
    ['Morley Clinic', 'Morley Health Centre, 9 Corporation Street, Morley LS27 9NB', '9 Corporation Street, Morley LS27 9NB'],
    ['Contact', 'Reception, Level 2, Charles Building, Larkfield Physiotherapy, Leeds LS2 9ZZ', 'Level 2, Charles Building, Leeds LS2 9ZZ'],
  ])('%s', (head, line, address) => {
    const guess = read([`# ${head}`, line, 'info@larkfieldphysio.example', FOOT], `${head} | Larkfield Physiotherapy`);
    expect(guess.address).toContain(address);
  }); // prettier-ignore

  test('and those who sell its goods have their own numbers', () => {
    const shops = ['Aire Pharmacy, 5 Harrogate Road, Leeds LS7 3NB, 0113 496 0700', 'Wellbeck Pharmacy, 501 Roundhay Road, Leeds LS8 4AN, 0113 496 0701'];
    const { phones } = read(['# Our Stockists', ...shops, FOOT], 'Our Stockists | Larkfield Physiotherapy');
    expect(phones.map(each => each.number)).toEqual(['+441134960101']);
  }); // prettier-ignore
});

test.each(['Pilates Classes', 'Running Workshop'])('a page "%s" at a hall is the practice’s own page', head => {
  const line = 'Classes are held at Horsforth Cricket Club, Cragg Hill, Horsforth LS18 4NN.';
  expect(read([`# ${head}`, line, FOOT], `${head} | Larkfield Physiotherapy`)).toMatchObject({
    organisation: 'Larkfield Physiotherapy',
    website: 'https://www.larkfieldphysio.example/',
    phones: [{ number: '+441134960101' }],
  });
});

test.each([
  ['Room Hire', 'room@'],
  ['Patient Referrals', 'referrals@'],
  ['About Helen', 'helen@'],
])('"%s" over %s is an office of the practice, not its name', (head, box) => {
  const lines = [`# ${head}`, 'Please write to us.', `${box}larkfieldphysio.example`];
  expect(read(lines, `${head} | Larkfield Physiotherapy`).organisation).toBe('Larkfield Physiotherapy');
});

describe('what stands with a manager’s name is the organisation’s where nobody else’s', () => {
  test.each([
    [['Mr Raj Patel', '## Contact', 'Practice Manager: Denise Cook', '0113 496 0711', 'info@larkfieldphysio.example']],
    [['Team leader: Rosie Vane\nTel: 0113 496 0711\nEmail: info@larkfieldphysio.example', 'Medical Director: Dr Owen Blaine']],
  ])('%j', lines => {
    expect(read(['# Contact', ...lines], 'Contact | Larkfield Physiotherapy')).toMatchObject({
      person: null,
      emails: ['info@larkfieldphysio.example'],
      phones: [{ number: '+441134960711' }],
    });
  }); // prettier-ignore
});

test('a call to ring is no part of the name', () => {
  const lines = ['^ Kirkgate Dental Practice Call us on 01924 960 123', '# Fees', 'Check-up £40'];
  const facts = page('https://www.kirkgatedental.example/fees', 'Fees', lines);
  expect(contactFrom(facts, { country: 'GB' }).organisation).toBe('Kirkgate Dental Practice');
});
