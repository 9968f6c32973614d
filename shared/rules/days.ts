import type { Day } from '../model/ids.ts';

/** A quarter of the year, such as `2026-Q1`. Compares as text. */
export type Quarter = string;

/** A month, such as `2026-01`. Compares as text. */
export type Month = string;

const DAY_MS = 86_400_000;
/** Days in 400 Gregorian years: Date.UTC reads years 0 to 99 as 1900 to 1999, so everything is moved by one such cycle. */
const CYCLE = 146_097;
const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';

/** Days since 1970-01-01. A day that no calendar has (2026-02-31) is read as so many days after the month's first. */
export function dayNumber(day: Day): number {
  return Date.UTC(yearOf(day) + 400, monthOf(day) - 1, Number(day.slice(8))) / DAY_MS - CYCLE;
}

/** The day `days` after (or before) this one, held within the years 0000 to 9999. */
export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days);
}

/** How many days lie from one day to another; negative if `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day of the month `months` later (or earlier), or that month's last day if it has no such day: 31 January + 1 is 28 February. */
export function addMonths(day: Day, months: number): Day {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months;
  if (count < 0) return FIRST_DAY;
  const year = Math.floor(count / 12);
  if (year > 9999) return LAST_DAY;
  const month = (count % 12) + 1;
  return join(year, month, Math.min(Number(day.slice(8)), daysInMonth(year, month)));
}

/** The day that lies `days` working days (Monday to Friday, no holidays) after this one; from a weekend, one working day later is Monday. */
export function addWorkingDays(day: Day, days: number): Day {
  if (days <= 0) return day;
  let number = dayNumber(day);
  while (weekdayOf(number) > 4) number -= 1;
  const weekday = weekdayOf(number);
  const count = weekday + days;
  return dayOf(number - weekday + Math.floor(count / 5) * 7 + (count % 5));
}

/** The quarter a day lies in. */
export function quarterOf(day: Day): Quarter {
  return `${day.slice(0, 4)}-Q${Math.ceil(monthOf(day) / 3)}`;
}

/** The latest quarter end (31 March, 30 June, 30 September, 31 December) before this day, the day itself not counted. */
export function quarterEndBefore(day: Day): Day {
  return addDays(join(yearOf(day), Math.ceil(monthOf(day) / 3) * 3 - 2, 1), -1);
}

/** The month a day lies in. */
export function monthOfDay(day: Day): Month {
  return day.slice(0, 7);
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

function dayOf(number: number): Day {
  const text = new Date(number * DAY_MS).toISOString();
  if (text.length === 24) return text.slice(0, 10);
  return text.startsWith('-') ? FIRST_DAY : LAST_DAY;
}

function join(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** Monday 0 to Sunday 6; 1 January 1970 was a Thursday. */
function weekdayOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}
