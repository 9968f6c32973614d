import type { Day } from '../model/ids.ts';
import { addDays, addMonths, daysBetween } from './days.ts';

/** The part of an RFC 5545 RRULE that a reminder may have: FREQ and, if it is not 1, INTERVAL. */
export type Recurrence = { every: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'; interval: number };

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const MAX_INTERVAL = 1000;
const LAST_YEAR = 9999;

/** Reads such as `FREQ=MONTHLY;INTERVAL=3`; undefined for what reminders do not do (BYDAY, COUNT …), which forms refuse. */
export function parseRecurrence(text: string): Recurrence | undefined {
  const parts = new Map<string, string>();
  for (const part of text.toUpperCase().split(';')) {
    const [name, value, more] = part.trim().split('=');
    if (!name || !value || more !== undefined || parts.has(name)) return undefined;
    parts.set(name, value);
  }
  const every = FREQUENCIES.find(frequency => frequency === parts.get('FREQ'));
  const interval = parts.get('INTERVAL') ?? '1';
  const known = parts.size === (parts.has('INTERVAL') ? 2 : 1);
  if (!every || !known || !/^\d{1,4}$/.test(interval)) return undefined;
  const count = Number(interval);
  return count >= 1 && count <= MAX_INTERVAL ? { every, interval: count } : undefined;
}

/**
 * The first day of the series that starts on `start` which lies after `after`. As RFC 5545 has it, a month without the day is passed over:
 * monthly from the 31st skips June. Undefined if there is none before the year 10000.
 */
export function nextOccurrence(start: Day, recurrence: Recurrence, after: Day): Day | undefined {
  if (after < start) return start;
  const { every, interval } = recurrence;
  if (every === 'DAILY' || every === 'WEEKLY') {
    const step = every === 'DAILY' ? interval : interval * 7;
    return addDays(start, (Math.floor(daysBetween(start, after) / step) + 1) * step);
  }
  const step = every === 'MONTHLY' ? interval : interval * 12;
  const passed = monthNumber(after) - monthNumber(start);
  for (let months = Math.floor(passed / step) * step; ; months += step) {
    if (monthNumber(start) + months >= (LAST_YEAR + 1) * 12) return undefined;
    const day = addMonths(start, months);
    if (day > after && day.slice(8) === start.slice(8)) return day;
  }
}

function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
