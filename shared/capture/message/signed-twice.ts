import type { NameMention } from '../mentions/person-name.ts';
import { foldText } from '../text/clean.ts';
import type { Line, Said } from './signature-lines.ts';

/**
 * "Cathy / Elm School" above "Cathy Frost, Head / Elm Primary School": of two names that begin alike, the whole one, which stands below the
 * whole name of whoever signs twice.
 */
export function withoutShort<T extends Said<string>>(
  found: T[],
  lines: readonly Line[],
  person: NameMention | null,
): T[] {
  const surname = foldText(person?.name ?? '')
    .split(' ')
    .at(-1)!;
  const whole = surname === '' ? -1 : lines.findIndex(({ text }) => foldText(text).split(' ').includes(surname));
  const at = ({ line }: T) => lines.findIndex(({ text }) => text === line);
  const begins = ({ value }: T) => foldText(value).split(' ', 1)[0];
  const below = found.filter(each => at(each) > whole);
  const isShort = (each: T) =>
    below.some(other => begins(other) === begins(each) && other.value.length > each.value.length);
  return found.filter(each => at(each) >= whole || !isShort(each));
}
