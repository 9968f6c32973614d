import type { Day } from '../../shared/model/ids.ts';
import { daysBetween } from '../../shared/rules/days.ts';

/** How a practice writes days and times: its country's English and its own time zone. */
export type Locale = { tag: string; timeZone: string | undefined };

/** The practice's locale; before set-up the browser's. The words of the product are English, so the language always is. */
export function localeOf(practice: { country?: string; timeZone?: string } | undefined): Locale {
  const country = practice?.country ?? new Intl.Locale(navigator.language).maximize().region ?? 'GB';
  return { tag: `en-${country}`, timeZone: practice?.timeZone };
}

/** Whether the practice writes the month before the day. */
export function isMonthFirst({ tag }: Locale): boolean {
  return /^(?:month)/.test(
    formatter(tag, { day: 'numeric', month: 'numeric' })
      .formatToParts(0)
      .map(part => part.type)
      .join(' '),
  );
}

/** A day as one says it: "today", "yesterday", "Thursday" within the coming week, "Thu 4 Mar", "4 Mar 2024". */
export function dayText(day: Day, today: Day, { tag }: Locale): string {
  const ahead = daysBetween(today, day);
  if (ahead === 0) return 'today';
  if (ahead === -1) return 'yesterday';
  if (ahead === 1) return 'tomorrow';
  if (ahead > 1 && ahead < 7) return write(day, tag, { weekday: 'long' });
  if (ahead < 0 && ahead > -7) return `last ${write(day, tag, { weekday: 'long' })}`;
  if (day.slice(0, 4) === today.slice(0, 4))
    return write(day, tag, { weekday: 'short', day: 'numeric', month: 'short' });
  return fullDayText(day, { tag, timeZone: undefined });
}

/** "4 Mar 2024". */
export function fullDayText(day: Day, { tag }: Locale): string {
  return write(day, tag, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** By when something is due: "today", "by Thursday", "since Mon 2 Mar". */
export function dueText(due: Day, today: Day, locale: Locale): string {
  if (due === today) return 'today';
  if (due > today) return due === dayAfter(today) ? 'by tomorrow' : `by ${dayText(due, today, locale)}`;
  return `since ${dayText(due, today, locale).replace(/^last /, '')}`;
}

/** How long ago a day was, roughly: "today", "5 days ago", "3 weeks ago", "7 months ago", "2 years ago". */
export function agoText(day: Day, today: Day): string {
  const days = daysBetween(day, today);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 21) return `${days} days ago`;
  if (days < 60) return `${Math.round(days / 7)} weeks ago`;
  if (days < 700) return `${Math.round(days / 30.44)} months ago`;
  return `${Math.round(days / 365.25)} years ago`;
}

/** A moment (ms) as the practice's clock shows it: "14:05". */
export function timeText(moment: number, { tag, timeZone }: Locale): string {
  return formatter(tag, { hour: 'numeric', minute: '2-digit', ...(timeZone ? { timeZone } : {}) }).format(moment);
}

/** "1 referral", "3 referrals". */
export function countText(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function dayAfter(day: Day): Day {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}

function write(day: Day, tag: string, options: Intl.DateTimeFormatOptions): string {
  return formatter(tag, { ...options, timeZone: 'UTC' }).format(Date.parse(`${day}T12:00:00Z`));
}

// Making a formatter costs more than a frame's worth of rows; a page needs five of them.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag} ${JSON.stringify(options)}`;
  let found = formatters.get(key);
  if (!found) {
    found = makeFormatter(tag, options);
    formatters.set(key, found);
  }
  return found;
}

function makeFormatter(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(tag, options);
  } catch (error) {
    // A time zone that this browser does not know: its own.
    if (!(error instanceof RangeError)) throw error;
    return new Intl.DateTimeFormat(tag, { ...options, timeZone: undefined });
  }
}
