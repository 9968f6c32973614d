import { withCommas } from '../mentions/address-part.ts';
import { nameIn } from '../mentions/person-name.ts';

/** A text whose sentences run over its lines, as those of a leaflet do, without these breaks, and an entry with the commas that it lacks. */
export function unwrapped(text: string): string {
  const lines = text.split('\n');
  const full = lines.filter(line => line.length >= 45).length;
  const isProse = full >= 2 && full >= lines.length - 1 && /\p{Lower}{3}[.!?]\s+\p{Upper}/u.test(text);
  const goesOn = (line: string, next: string | undefined) =>
    next !== undefined &&
    line.length >= 45 &&
    /[\p{Lower},]$/u.test(line) &&
    (/^\p{Lower}/u.test(next) || (isProse && (nameIn(next)?.score ?? 0) < 0.5));
  return withCommas(lines.map((line, at) => (at ? (goesOn(lines[at - 1]!, line) ? ' ' : '\n') : '') + line).join(''));
}
