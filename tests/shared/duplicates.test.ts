import { describe, expect, test } from 'vitest';
import { compareNames, likeness, type Identity } from '../../shared/rules/duplicates.ts';
import { proposePatientTag } from '../../shared/rules/patient-tag.ts';

const ANA: Identity = {
  name: 'Dr Ana Silva',
  organisation: 'The Ridge Clinic Ltd',
  emails: ['ana@ridge.example'],
  phones: [{ number: '+441134960123' }],
  websites: ['https://www.ridge.example/team'],
};

describe('whether a card is about somebody known', () => {
  test.each<[Identity, boolean, RegExp]>([
    [{ name: 'Ana Silva', emails: ['ANA@ridge.example'] }, true, /same e-mail address/],
    [{ name: 'A. Silva', phones: [{ number: '0113 496 0123' }] }, true, /same telephone number/],
    [{ phones: [{ number: '0113 496 0123' }] }, true, /same telephone number/],
    [{ name: 'Ana Silva', organisation: 'Ridge Clinic' }, true, /The same name at The Ridge Clinic Ltd/],
    [{ name: 'Silva, Ana', organisation: 'ridge clinic' }, true, /similar name/],
    [{ name: 'Ana Silva', websites: ['http://ridge.example'] }, true, /same web site/],
    [{ name: 'Tom Okafor', emails: ['ana@ridge.example'] }, false, /but another name: Dr Ana Silva/],
    [{ name: 'Ana Silva', organisation: 'Elsewhere' }, false, /^The same name at/],
  ])('%j: sure %s, because %s', (card, sure, reason) => {
    expect(likeness(card, ANA)).toEqual({ sure, reason: expect.stringMatching(reason) });
  });

  test.each<Identity>([
    { name: 'Tom Okafor', organisation: 'The Ridge Clinic' },
    { name: 'Maria Silva', organisation: 'The Ridge Clinic' },
    { name: 'Tom Okafor', websites: ['https://ridge.example'] },
    { organisation: 'The Ridge Clinic' },
    { phones: [{ number: '123' }] },
    {},
  ])('%j is somebody else', card => {
    expect(likeness(card, ANA)).toBeUndefined();
  });

  test('two entries of one organisation without a person are the same', () => {
    const reason = likeness({ organisation: 'Ridge Clinic' }, { organisation: 'The Ridge Clinic' });
    expect(reason).toEqual({ sure: true, reason: 'The same organisation, The Ridge Clinic' });
  });
});

test.each([
  ['Ana Silva', 'Ms Ana Silva', 'same'],
  ['José García', 'Jose Garcia', 'same'],
  ['A Silva', 'Ana Silva', 'similar'],
  ['Sam Park', 'Samuel Park', 'similar'],
  ['Ana Maria Silva', 'Ana Silva', 'similar'],
  ['Ana Silva', 'Ana Silver', 'different'],
  ['Ana', 'Ana Silva', 'different'],
  ['Dr', 'Ana Silva', 'missing'],
])('the names %s and %s are %s', (one, other, match) => {
  expect(compareNames(one, other)).toBe(match);
});

test('a proposed patient tag is short, unambiguous and not taken', () => {
  let seed = 7;
  const random = (bytes: Uint8Array) => bytes.map(() => (seed = (seed * 16_807) % 2_147_483_647) & 255);
  const taken = new Set<string>();
  for (let i = 0; i < 400; i++) {
    const tag = proposePatientTag(random, taken);
    expect(tag).toMatch(/^[ACDEFGHJKPQRTWXY][34679][ACDEFGHJKPQRTWXY][34679]?$/);
    expect(taken.has(tag)).toBe(false);
    taken.add(tag);
  }
});
