import { describe, expect, test } from 'vitest';
import { nextOccurrence, parseRecurrence } from '../../../shared/rules/recurrence.ts';

describe('a recurrence', () => {
  test.each([
    ['FREQ=DAILY', { every: 'DAILY', interval: 1 }],
    ['FREQ=WEEKLY;INTERVAL=2', { every: 'WEEKLY', interval: 2 }],
    ['INTERVAL=3;FREQ=MONTHLY', { every: 'MONTHLY', interval: 3 }],
    ['freq=yearly', { every: 'YEARLY', interval: 1 }],
  ])('%s is understood', (text, expected) => {
    expect(parseRecurrence(text)).toEqual(expected);
  });

  test.each([
    '',
    'DAILY',
    'FREQ=',
    'FREQ=HOURLY',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;INTERVAL=1.5',
    'FREQ=DAILY;INTERVAL=9999',
    'FREQ=DAILY;INTERVAL',
    'FREQ=WEEKLY;BYDAY=MO',
    'FREQ=DAILY;COUNT=3',
    'FREQ=DAILY;FREQ=WEEKLY',
    'FREQ=DAILY=X',
    'INTERVAL=2',
    'FREQ=DAILY;',
  ])('%j is refused', text => {
    expect(parseRecurrence(text)).toBeUndefined();
  });

  test.each([
    ['every day', '2026-11-05', 'FREQ=DAILY', '2026-11-05', '2026-11-06'],
    ['every third day', '2026-11-05', 'FREQ=DAILY;INTERVAL=3', '2026-11-10', '2026-11-11'],
    ['the first day is the start', '2026-11-05', 'FREQ=DAILY', '2026-11-01', '2026-11-05'],
    ['every other week, on the day itself', '2026-11-05', 'FREQ=WEEKLY;INTERVAL=2', '2026-11-19', '2026-12-03'],
    ['every month', '2026-11-05', 'FREQ=MONTHLY', '2026-11-05', '2026-12-05'],
    ['the same month if the day is still to come', '2026-11-25', 'FREQ=MONTHLY', '2027-01-24', '2027-01-25'],
    ['a month without the 31st is passed over', '2027-01-31', 'FREQ=MONTHLY', '2027-01-31', '2027-03-31'],
    [
      'every quarter from the 31st: April has none',
      '2027-01-31',
      'FREQ=MONTHLY;INTERVAL=3',
      '2027-01-31',
      '2027-07-31',
    ],
    ['every year', '2026-11-05', 'FREQ=YEARLY', '2026-12-01', '2027-11-05'],
    ['a leap day comes every four years', '2028-02-29', 'FREQ=YEARLY', '2028-02-29', '2032-02-29'],
    ['and not in 2100', '2096-02-29', 'FREQ=YEARLY', '2096-02-29', '2104-02-29'],
    ['never again before the year 10000', '2028-02-29', 'FREQ=MONTHLY;INTERVAL=996', '9999-01-01', undefined],
  ])('%s', (_, start, rule, after, expected) => {
    expect(nextOccurrence(start, parseRecurrence(rule)!, after)).toBe(expected);
  });
});
