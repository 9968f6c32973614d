import { describe, expect, test } from 'vitest';
import { textGuard } from '../../shared/rules/text-guard.ts';

describe('the text guard', () => {
  test.each([
    ['Mary Jones 03/04/1961 saw us', "a patient's date of birth"],
    ['dob 3.4.61', "a patient's date of birth"],
    ['Born 4 March 1961', "a patient's date of birth"],
    ['O’Neil, Sam (1999-01-30)', "a patient's date of birth"],
    ['NHS 943 476 5919', 'an NHS number'],
    ['9434765919', 'an NHS number'],
    ['Medicare 2123 45670 1', 'a Medicare number'],
    ['Medicare 1EG4-TE5-MK73', 'a Medicare number'],
    ['her SSN is 219-09-9999', 'a social security number'],
    ['plantar fasciitis, left', 'a diagnosis'],
    ['type 2 diabetes', 'a diagnosis'],
    ['E11.621 as discussed', 'a diagnosis'],
    ['diagnosed last week', 'a diagnosis'],
  ])('warns about "%s": %s', (text, what) => {
    expect(textGuard(text)).toContain(what);
  });

  test('names all it found in one sentence', () => {
    expect(textGuard('Mary Jones 3/4/1961, type 2 diabetes')).toMatch(/date of birth and a diagnosis\./);
  });

  test.each([
    'K7Q',
    '',
    'Coffee with Ana Silva, next on 12 March',
    'Met on 3/4/2026 to talk about referrals',
    'call 0113 496 0123 or 020 7946 0018',
    '943 476 5918',
    'Invoice 2123 45671 1',
    'Runs the diabetes clinic on Fridays',
    'Likes the 2026-03-12 date for our joint screening day',
    'part number 000-12-3456',
    'Agreed: 2 reports a month, 7 days',
  ])('keeps quiet about "%s"', text => {
    expect(textGuard(text)).toBeUndefined();
  });
});
