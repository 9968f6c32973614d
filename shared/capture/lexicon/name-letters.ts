import { foldText } from '../text/clean.ts';
import { GIVEN, type Letters, SURNAME } from './letter-weights.ts';

/** How much, from its letters alone, two words look like a given name and a surname that no list knows ("Lindelwa Mthiyane"), and not
 * like other words ("Refill Rx"): about -5 to 5, from 2 on rather a person. 0 for other scripts. */
export function looksLikeName(first: string, last: string): number {
  const given = likeness(first, GIVEN);
  const surname = likeness(last, SURNAME);
  if (given === null || surname === null) return 0;
  return Math.max(-3.5, Math.min(given, 3.5)) + 0.6 * Math.max(-6, Math.min(surname, 3));
}

/** The values of weights in letter-weights.ts: 0 is g. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUE = new Map([...DIGITS].map((digit, at) => [digit, at - 32]));

/** The sum of the weights of a word and its runs of letters; null where it is not of Latin letters. */
function likeness(word: string, { weights, step, bias, longest }: Letters): number | null {
  const folded = foldText(word).replace(/ /g, '');
  if (!/^[a-z]{2,30}$/.test(folded)) return null;
  let sum = 0;
  for (const bucket of bucketsOf(folded, longest, weights.length)) sum += VALUE.get(weights[bucket]!)!;
  return bias + sum * step;
}

/** The buckets of a word and of its runs of up to `longest` letters, its ends being letters too. */
export function bucketsOf(word: string, longest: number, count: number): Set<number> {
  const text = `^${word}$`;
  const buckets = new Set([bucketOf(text, count)]);
  for (let length = 1; length <= longest; length++)
    for (let at = 0; at + length <= text.length; at++) buckets.add(bucketOf(text.slice(at, at + length), count));
  return buckets;
}

/** FNV-1a, folded. */
function bucketOf(letters: string, count: number): number {
  let hash = 2166136261;
  for (let at = 0; at < letters.length; at++) hash = Math.imul(hash ^ letters.charCodeAt(at), 16777619) >>> 0;
  return ((hash ^ (hash >>> 15)) >>> 0) % count;
}
