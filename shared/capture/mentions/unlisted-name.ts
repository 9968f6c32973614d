import { looksLikeName } from '../lexicon/name-letters.ts';
import { foldText } from '../text/clean.ts';
import { isStreet } from './address-part.ts';
import { INITIAL, PARTICLES } from './name-case.ts';

/** How well a given name that no list knows is one by its letters, 0-0.95. */
export function unlistedName(words: string[]): number {
  const [first, last] = [words[0]!, words.at(-1)!];
  const isAcronym = words.length < 2 || (first === first.toUpperCase() && last !== last.toUpperCase());
  const isSpoken = words.every(word => /[aeiouy]/.test(foldText(word)) || INITIAL.test(word));
  if (isAcronym || !isSpoken || PARTICLES.has(first.toLowerCase()) || isStreet(words.join(' '))) return 0;
  return Math.max(0, Math.min((looksLikeName(first, last) - words.length / 4) / 3, 0.95));
}
