import { describe, expect, test } from 'vitest';
import { agoText, dayText, dueText, fullDayText, isMonthFirst } from '../../extension/ui/format.ts';
import { initialsOf } from '../../extension/ui/initials.ts';
import { phoneLink, phoneText } from '../../extension/ui/phone-text.ts';
import { syncWords } from '../../extension/ui/sync-view.ts';

const GB = { tag: 'en-GB', timeZone: 'Europe/London' };
const US = { tag: 'en-US', timeZone: 'America/New_York' };
/** A Wednesday. */
const TODAY = '2026-03-11';

describe('days', () => {
  test.each([
    ['2026-03-11', 'today'],
    ['2026-03-10', 'yesterday'],
    ['2026-03-12', 'tomorrow'],
    ['2026-03-14', 'Saturday'],
    ['2026-03-07', 'last Saturday'],
    ['2026-03-30', 'Mon, 30 Mar'],
    ['2024-03-30', '30 Mar 2024'],
  ])('%s is said as "%s"', (day, text) => {
    expect(dayText(day, TODAY, GB).replace(/^Mon /, 'Mon, ')).toBe(text);
  });

  test('are written as the practice’s country writes them', () => {
    expect(fullDayText('2026-03-02', US)).toBe('Mar 2, 2026');
    expect([isMonthFirst(US), isMonthFirst(GB)]).toEqual([true, false]);
  });

  test.each([
    ['2026-03-11', 'today'],
    ['2026-03-12', 'by tomorrow'],
    ['2026-03-15', 'by Sunday'],
    ['2026-03-09', 'since Monday'],
  ])('what is due on %s is due %s', (due, text) => {
    expect(dueText(due, TODAY, GB)).toBe(text);
  });

  test.each([
    ['2026-03-06', '5 days ago'],
    ['2026-02-18', '3 weeks ago'],
    ['2025-08-11', '7 months ago'],
    ['2024-03-11', '2 years ago'],
  ])('%s was %s', (day, text) => {
    expect(agoText(day, TODAY)).toBe(text);
  });
});

describe('telephone numbers', () => {
  test.each([
    ['+441134960123', 'GB', '0113 496 0123'],
    ['+442079460123', 'GB', '020 7946 0123'],
    ['+447400123456', 'GB', '07400 123456'],
    ['+442079460123', 'US', '+44 20 7946 0123'],
    ['+12125550187', 'US', '(212) 555-0187'],
    ['+12125550187', 'GB', '+1 212 555-0187'],
    ['+61412345678', 'AU', '0412 345 678'],
    ['+61255501234', 'AU', '(02) 5550 1234'],
    ['ask for Jo', 'GB', 'ask for Jo'],
  ])('%s is shown in %s as %s', (number, country, text) => {
    expect(phoneText(number, country)).toBe(text);
  });

  test('are dialled without spaces, with their extension', () => {
    expect(phoneLink({ number: '+44 113 496 0123', extension: '12' })).toBe('tel:+441134960123;ext=12');
  });
});

test.each([
  ['Dr Ana Silva', 'AS'],
  ['Prof. Dr. María de la Cruz', 'MC'],
  ['(Jo) Park', 'JP'],
  ['Ridge', 'R'],
  ['', '?'],
])('the initials of "%s" are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

describe('the status line', () => {
  const at = 0;
  test.each([
    [{ connected: false, pending: 7, state: undefined }, 'Saved in this browser'],
    [{ connected: true, pending: 0, state: { at, outcome: 'synced' } }, 'Saved here · synced'],
    [{ connected: true, pending: 3, state: { at, outcome: 'synced' } }, '3 waiting'],
    [{ connected: true, pending: 3, state: { at, outcome: 'offline' } }, '3 waiting · offline'],
    [{ connected: true, pending: 0, state: { at, outcome: 'update-needed' } }, 'Update needed'],
    [{ connected: true, pending: 1, state: { at, outcome: 'signed-out' } }, '1 waiting · disconnected'],
    [{ connected: true, pending: 0, state: { at, outcome: 'held' } }, 'Waiting for your answer'],
    [{ connected: true, pending: 0, state: undefined, progress: 0.429 }, 'Bringing all over · 42 %'],
    [{ connected: true, pending: 0, state: { at, outcome: 'offline' }, progress: 0.429 }, 'Saved here · offline'],
  ] as const)('%j says "%s"', (view, text) => {
    expect(syncWords(view).text).toBe(text);
  });

  test('a wrong clock is told in words', () => {
    const state = { at, outcome: 'synced' as const, clockAhead: 2 * 3_600_000 };
    expect(syncWords({ connected: true, pending: 0, state }).detail).toContain('clock is 2 hours ahead');
  });
});
