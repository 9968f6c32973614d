import { type DateContext, dayOf, isoDate } from '../../../shared/capture/message/date.ts';
import { attribute } from '../read/dom.ts';
import { bodyLines } from './body-lines.ts';
import { contains, first, precedes, textOf, within } from './query.ts';

const TIMES = 'time, [class*="date" i], [class~="timestamp"]';
/** Elements of a head that are asked for its time. */
const MOST = 8;

/**
 * When a message was sent: of what its labels say and its elements show the first that is a date. SOGo has the name of a variable in
 * `datetime`, and in a list of folders "Sent" is a label with any line below it.
 */
export function sentTime(
  page: Document,
  area: Element,
  body: Element | undefined,
  said: readonly string[] = [],
): string {
  const context = dateContext(page);
  const isDate = (text: string) => dayOf(isoDate(text, context)) !== undefined;
  const all = [...said, ...shownTimes(area, body)].map(text => text.trim()).filter(text => /\d/.test(text));
  return all.find(isDate) ?? (body && writtenTimes(area, body).find(isDate)) ?? all[0] ?? '';
}

/** A line or cell of the head that has no name of its own: "14 oktober 2025 08:55". */
function writtenTimes(area: Element, body: Element): string[] {
  const head = bodyLines(area).lines.filter(line => !contains(body, line.element) && precedes(line.element, body));
  return head
    .slice(0, 40)
    .flatMap(line => line.text.split('\t'))
    .filter(cell => cell.length < 45 && /\d[:.]\d\d/.test(cell) && !cell.includes('@'));
}

/** Attributes first: they say the zone too. */
function shownTimes(area: Element, body: Element | undefined): string[] {
  const elements = within(area, TIMES)
    .filter(one => !body || (!contains(body, one) && !contains(one, body)))
    .slice(0, MOST);
  return [
    ...elements.map(one => attribute(one, 'datetime') ?? ''),
    ...elements.map(one => attribute(one, 'title') ?? ''),
    ...elements.map(one => textOf(one, 80)),
  ];
}

/** What makes a day of "Tuesday 14:05" or "3. Mai". */
export function dateContext(page: Document): DateContext {
  const now = new Date();
  const root = first(page, 'html');
  const lang = (root && attribute(root, 'lang')) || undefined;
  return {
    now: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate(), weekday: now.getDay() || 7 },
    lang,
  };
}
