import type { Day } from '../../shared/model/ids.ts';
import { addDays } from '../../shared/rules/days.ts';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/**
 * The day a person means by what they typed of something that has happened: "", "yesterday", "fri", "last fri", "3 days ago", "12/3",
 * "12 mar", "2026-03-12". Without a year the latest such day. `monthFirst`: 3/12 is 12 March (United States). Undefined if it cannot
 * be read, or lies ahead.
 */
export function readPastDay(typed: string, today: Day, monthFirst = false): Day | undefined {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/[,\s]+/g, ' ')
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1');
  const day = relative(text, today) ?? weekday(text, today) ?? written(text, today, monthFirst);
  return day !== undefined && day <= today ? day : undefined;
}

function relative(text: string, today: Day): Day | undefined {
  if (text === '' || 'today'.startsWith(text) || text === 'now') return today;
  if ('yesterday'.startsWith(text)) return addDays(today, -1);
  if (text === 'last week' || text === 'a week ago') return addDays(today, -7);
  const ago = /^(?:-(\d{1,3})|(\d{1,3}) ?(d|w)(?:(?:ays?|eeks?)? ?ago)?)$/.exec(text);
  if (!ago) return undefined;
  return addDays(today, -Number(ago[1] ?? ago[2]) * (ago[3] === 'w' ? 7 : 1));
}

function weekday(text: string, today: Day): Day | undefined {
  const word = /^(last )?([a-z]{2,})$/.exec(text);
  const wanted = word ? WEEKDAYS.findIndex(name => name.startsWith(word[2]!)) : -1;
  if (wanted < 0) return undefined;
  const back = (Temporal.PlainDate.from(today).dayOfWeek - 1 - wanted + 7) % 7;
  return addDays(today, -(back === 0 && word?.[1] ? 7 : back));
}

function written(text: string, today: Day, monthFirst: boolean): Day | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dayOf(iso[1], iso[2], iso[3], today);
  const digits = /^(\d{1,2})[./ -](\d{1,2})(?:\.|[./ -](\d{4}|\d{2}))?$/.exec(text);
  if (digits) {
    const [first, second] = monthFirst ? [digits[2], digits[1]] : [digits[1], digits[2]];
    return dayOf(digits[3], second, first, today);
  }
  const named = /^(\d{1,2}) ?([a-z]{3,})\.?(?: (\d{4}|\d{2}))?$/.exec(text);
  if (named) return dayOf(named[3], monthNumber(named[2]!), named[1], today);
  const american = /^([a-z]{3,})\.? ?(\d{1,2})(?: (\d{4}|\d{2}))?$/.exec(text);
  if (american) return dayOf(american[3], monthNumber(american[1]!), american[2], today);
  return undefined;
}

function monthNumber(word: string): string | undefined {
  const index = MONTHS.findIndex(name => name.startsWith(word));
  return index < 0 ? undefined : String(index + 1);
}

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined, today: Day) {
  if (!month || !day) return undefined;
  const thisYear = Number(today.slice(0, 4));
  const full = year === undefined ? thisYear : year.length === 2 ? 2000 + Number(year) : Number(year);
  const written = calendarDay(full, Number(month), Number(day));
  if (year === undefined && (written === undefined || written > today)) {
    return calendarDay(thisYear - 1, Number(month), Number(day));
  }
  return written;
}

function calendarDay(year: number, month: number, day: number): Day | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
