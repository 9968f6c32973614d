import { foldText, oneLine } from '../text/clean.ts';

// First letters that tell the month in the languages of the webmails; March and May, June and July need more.
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene|gen|janv|sty|led|tammi|oca)/,
  /^(?:feb|fev|fevr|lut|uno|helmi|sub)/,
  /^(?:mar|mrz|maer|maar|mrt|brez|maalis)/,
  /^(?:apr|avr|abr|kwi|dub|huhti|nis)/,
  /^(?:may|mai|maj|mag|mei|kve|touko)/,
  /^(?:jun|juin|giu|cze|cer(?!venec)|kesa|haz)/,
  /^(?:jul|juil|lug|lip|cervenec|heina|tem)/,
  /^(?:aug|aou|ago|sie|srp|elo|agu)/,
  /^(?:sep|set|wrz|zar|syys|eyl)/,
  /^(?:oct|okt|ott|out|paz|rij|loka|eki)/,
  /^(?:nov|lis|marras|kas)/,
  /^(?:dec|dez|des|dic|gru|pro|joulu|ara)/,
];
const WEEKDAYS: readonly RegExp[] = [
  /^(?:mon|mo$|lun|ma$|maandag|seg|man|pon)/,
  /^(?:tue|di$|die|mar|di|ter|tis|tir|wt)/,
  /^(?:wed|mi$|mit|mer|mie|wo|qua|ons|sr)/,
  /^(?:thu|do$|don|jeu|jue|gio|qui|tor|czw)/,
  /^(?:fri|fr$|fre|ven|vie|vr|sex|pt|pia)/,
  /^(?:sat|sa$|sam|sab|za|lor|sob)/,
  /^(?:sun|so$|son|dim|dom|zo|sun|son|ni)/,
];

/** When "today" is and which way round numbers go: `1/2/2026` is 2 January only where `lang` is American English. */
export type DateContext = {
  now?: { year: number; month: number; day: number; weekday: number } | undefined;
  lang?: string | undefined;
};

/**
 * A date as a webmail shows it, as ISO 8601 (`2026-11-16T09:12`, with the zone if the text has one), or the text itself when it is not
 * clear: an ambiguous `3/4/26`, an unknown language.
 */
export function isoDate(text: string, context: DateContext = {}): string {
  const line = oneLine(text).slice(0, 80);
  const day = isoDay(line) ?? namedMonth(line, context) ?? numbered(line, context) ?? relative(line, context);
  if (!day) return line;
  const zone = /(?:\d|\s)(Z|[+-]\d{2}:?\d{2})\b/.exec(line)?.[1] ?? '';
  const time = timeOf(line);
  return time ? `${day}T${time}${zone}` : day;
}

/** The calendar day of an ISO date, undefined for any other text. */
export function dayOf(date: string | undefined): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0];
}

function isoDay(line: string): string | undefined {
  const found = /\b((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(line);
  return found ? day(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
}

/** `16 Nov 2026`, `Nov 16, 2026`, `16. November 2026`, `16 de noviembre de 2026`; without a year it is the last such day. */
function namedMonth(line: string, context: DateContext): string | undefined {
  const words = foldText(line.replace(/\d{1,2}[:.]\d{2}(?:[:.]\d{2})?/g, ' ')).split(' ');
  for (const [index, word] of words.entries()) {
    if (!/^\p{Alpha}{3,}$/u.test(word)) continue;
    const month = MONTHS.findIndex(pattern => pattern.test(word)) + 1;
    if (month === 0) continue;
    const near = words
      .slice(Math.max(0, index - 2), index + 3)
      .map(part => part.replace(/(?<=\d)(?:st|nd|rd|th|er|o)$/, ''));
    const date = near.map(Number).find(number => number >= 1 && number <= 31);
    if (!date) continue;
    const year = words.map(Number).find(number => number >= 1990 && number <= 2100) ?? yearOf(month, date, context);
    if (year) return day(year, month, date);
  }
  return undefined;
}

function yearOf(month: number, date: number, { now }: DateContext): number | undefined {
  if (!now) return undefined;
  const ahead = month > now.month || (month === now.month && date > now.day);
  return ahead ? now.year - 1 : now.year;
}

function numbered(line: string, context: DateContext): string | undefined {
  const found = /\b(\d{1,2})([/.-])(\d{1,2})\2((?:20)?\d{2})\b/.exec(line);
  if (!found) return undefined;
  const one = Number(found[1]);
  const two = Number(found[3]);
  const year = Number(found[4]!.length === 2 ? `20${found[4]}` : found[4]);
  const monthFirst = two > 12 || (one <= 12 && found[2] === '/' && context.lang === 'en-US');
  // In plain "en" nothing tells a British page from an American one.
  const unclear =
    one <= 12 && two <= 12 && one !== two && found[2] === '/' && (!context.lang || /^en(?:-CA)?$/.test(context.lang));
  if (unclear) return undefined;
  return monthFirst ? day(year, one, two) : day(year, two, one);
}

/** `Wed 14:05` is the last Wednesday, `10:30` and "Today 10:30" are today, "Yesterday" the day before. */
function relative(line: string, { now }: DateContext): string | undefined {
  if (!now || !/^\D{0,20}\d{1,2}[:.]\d{2}/.test(line)) return undefined;
  const word = foldText(line.replace(/\d.*$/, '')).split(' ')[0] ?? '';
  const back =
    !word || /^(?:today|heute|aujourd|hoy|oggi|vandaag|hoje|idag|i|dzis|at)$/.test(word)
      ? 0
      : /^(?:yesterday|gestern|hier|ayer|ieri|gisteren|ontem|wczoraj)$/.test(word)
        ? 1
        : weekdaysBack(word, now.weekday);
  if (back === undefined) return undefined;
  const date = new Date(Date.UTC(now.year, now.month - 1, now.day - back));
  return date.toISOString().slice(0, 10);
}

function weekdaysBack(word: string, today: number): number | undefined {
  const weekday = WEEKDAYS.findIndex(pattern => pattern.test(word)) + 1;
  return weekday === 0 ? undefined : (today - weekday + 7) % 7;
}

function timeOf(line: string): string | undefined {
  const found = /(?:^|[^\d.:/-])(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?(?:\.\d+)?\s*([ap])?\.?\s*m?/i.exec(
    line.replace(/\b\d{1,4}([./-])\d{1,2}\1\d{2,4}\b/g, ' ').replace(/(?<=\d)T(?=\d)/, ' '),
  );
  if (!found) return undefined;
  const hour = Number(found[1]);
  const half = found[4]?.toLowerCase();
  const full = half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour;
  if (full > 23 || Number(found[2]) > 59) return undefined;
  return `${String(full).padStart(2, '0')}:${found[2]}`;
}

function day(year: number, month: number, date: number): string | undefined {
  const made = new Date(Date.UTC(year, month - 1, date));
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== date) return undefined;
  return made.toISOString().slice(0, 10);
}
