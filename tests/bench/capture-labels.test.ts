import { describe, expect, test } from 'vitest';
import { emptyCard, type Card } from '../../bench/capture/card.ts';
import { readCases, type Case } from '../../bench/capture/cases.ts';
import { labelTroubles } from '../../bench/capture/check-labels.ts';
import { judge } from '../../bench/capture/judge.ts';

const cases = readCases();

describe('the labelled pages', () => {
  test('are many, of eight groups, a part of each held out', () => {
    const groups = Map.groupBy(cases, label => label.group);
    expect(cases.length).toBeGreaterThanOrEqual(170);
    expect(groups.size).toBe(8);
    for (const [, labels] of groups) {
      const heldOut = labels.filter(label => label.set === 'held-out').length / labels.length;
      expect(heldOut).toBeGreaterThan(0.1);
      expect(heldOut).toBeLessThan(0.45);
    }
  });

  test('say what their pages say: names, numbers that exist, traps that are there and are not right answers', () => {
    expect(
      cases.flatMap(label => labelTroubles(label).map(trouble => `${label.group}/${label.name}: ${trouble}`)),
    ).toEqual([]);
  });
});

const LABEL: Case = {
  group: 'none',
  name: 'none',
  html: '',
  url: 'https://www.elm.example/team/khan',
  country: 'GB',
  kind: 'page',
  set: 'open',
  traps: ['hello@pixelbarn.example', '020 7946 0999', 'Pixel Barn'],
  mayAlso: { emails: [], phones: ['+441134960100'], people: [] },
  expected: {
    person: { name: 'Aisha Khan', honorific: ['Dr', null], credentials: ['MBBS', 'MRCGP'], role: 'GP Partner' },
    kind: 'gp',
    organisation: 'Elm Surgery',
    emails: ['a.khan@elm.example'],
    phones: ['+441134960123;ext=4'],
    fax: ['+441134960124'],
    website: ['elm.example'],
    address: { street: '14 Mill Lane', postcode: 'LS7 4AA' },
    registers: [{ body: 'GMC', number: '1234567' }],
  },
};

const RIGHT: Card = {
  ...emptyCard(),
  person: { name: 'Aisha  Khan', honorific: 'Dr.', credentials: 'M.B.B.S., MRCGP', role: 'GP Partner and trainer' },
  kind: 'gp',
  organisation: 'ELM SURGERY',
  emails: ['A.Khan@elm.example'],
  phones: [
    { number: '+441134960123', extension: '4', type: 'work' },
    { number: '+441134960124', type: 'fax' },
  ],
  website: 'https://www.elm.example/team/khan',
  address: 'The Old Mill, 14 Mill Lane, Leeds, LS7 4AA',
  registers: [{ body: 'GMC', number: '1234567' }],
};

describe('judging a card', () => {
  test('another spelling of what is right is right', () => {
    expect(judge(LABEL, RIGHT)).toMatchObject({
      usable: true,
      complete: true,
      nothingWrong: true,
      somebodyElses: false,
      traps: [],
    });
  });

  test('an empty field is not wrong, but an essential one has to be typed', () => {
    const card = { ...RIGHT, emails: [], address: null };
    expect(judge(LABEL, card)).toMatchObject({
      usable: false,
      complete: false,
      nothingWrong: true,
      somebodyElses: false,
    });
    expect(judge(LABEL, { ...RIGHT, address: null })).toMatchObject({ usable: true, complete: false });
  });

  test.each<[string, Partial<Card>, { [key: string]: unknown }]>([
    ['an address of somebody else', { emails: ['a.khan@elm.example', 'x@other.example'] }, { somebodyElses: true }],
    [
      'a number that nobody expects',
      { phones: [...RIGHT.phones, { number: '+442079460111' }] },
      { somebodyElses: true },
    ],
    [
      'a fax number that is not typed fax',
      { phones: [RIGHT.phones[0]!, { number: '+441134960124' }] },
      { somebodyElses: true },
    ],
    ['another person', { person: { ...RIGHT.person!, name: 'Tom Bell' } }, { somebodyElses: true }],
    ['an accent too few', { person: { ...RIGHT.person!, name: 'Aïsha Khan' } }, { somebodyElses: false }],
    [
      'one post-nominal too many',
      { person: { ...RIGHT.person!, credentials: 'MBBS MRCGP PhD' } },
      { somebodyElses: false },
    ],
    ['a trap in the organisation', { organisation: 'Pixel Barn Studio' }, { traps: ['Pixel Barn'] }],
    ['a trap among the phones', { phones: [{ number: '+442079460999' }] }, { traps: ['020 7946 0999'] }],
    ['another website', { website: 'https://directory.example/' }, { somebodyElses: false }],
    ['an address with an email in it', { address: '14 Mill Lane, LS7 4AA, a.khan@elm.example' }, {}],
    ['an address with a phone number in place of the street', { address: 'Leeds LS7 4AA, 0113 496 0123' }, {}],
  ])('%s is wrong', (_, change, wanted) => {
    expect(judge(LABEL, { ...RIGHT, ...change })).toMatchObject({ nothingWrong: false, usable: false, ...wanted });
  });

  test('a trap is wrong also where nothing is judged', () => {
    const label: Case = { ...LABEL, expected: { ...LABEL.expected, organisation: 'any' } };
    expect(judge(label, { ...RIGHT, organisation: 'Pixel Barn' })).toMatchObject({
      nothingWrong: false,
      somebodyElses: true,
    });
  });

  test('what is right too, though nobody would miss it, is allowed', () => {
    expect(judge(LABEL, { ...RIGHT, phones: [...RIGHT.phones, { number: '+441134960100' }] })).toMatchObject({
      usable: true,
    });
  });

  test('a person where none is expected is somebody else', () => {
    const label: Case = { ...LABEL, expected: { ...LABEL.expected, person: null } };
    expect(judge(label, RIGHT)).toMatchObject({ nothingWrong: false, somebodyElses: true });
  });
});
