import { expect, test } from 'vitest';
import { PracticeFields } from '../../../shared/model/practice.ts';
import { asksForNotice, DEFAULT_SETTINGS, keepDays, settingsOf } from '../../../shared/rules/settings.ts';

test('before the practice sets anything the defaults are those of domain.md', () => {
  expect(settingsOf(undefined)).toEqual({
    acknowledgeDays: 1,
    thankDays: 2,
    reportDays: 7,
    seenDays: 14,
    chaseAfterPromiseDays: 3,
    chaseDays: 28,
    keepCoreDays: 30,
    keepGrowingDays: 60,
    keepOccasionalDays: 180,
    noticeDays: 30,
    lapseDays: 60,
    todayCap: 3,
    country: undefined,
  });
});

test('what the practice sets counts, zero too, and the rest stays at its default', () => {
  const settings = settingsOf({ id: 'practice', thankDays: 0, keepCoreDays: 21, country: 'IE' });
  expect(settings).toEqual({ ...DEFAULT_SETTINGS, thankDays: 0, keepCoreDays: 21, country: 'IE' });
  expect(keepDays(settings, 'core')).toBe(21);
});

test('each setting is a field of the practice’s record', () => {
  for (const name of Object.keys(DEFAULT_SETTINGS)) expect(PracticeFields).toHaveProperty(name);
});

test.each([
  ['GB', true],
  ['DE', true],
  ['NO', true],
  ['US', false],
  ['AU', false],
  ['CH', false],
])('a practice in %s gives notice to people captured from web pages: %s', (country, expected) => {
  expect(asksForNotice(settingsOf({ id: 'practice', country }))).toBe(expected);
});
