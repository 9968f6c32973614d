import { isGivenName } from '../lexicon/given-names.ts';

/** The small words of names. */
export const PARTICLES = new Set(
  `van von der den de da di del della dello dei degli la le lo el al bin ibn bint ben du des dos das do of ter ten te zu zum zur y e af av mac mc o san santa st
  'd d' l' 't v. dela delos los las i binti op vande vander vanden auf abu abd ap ferch ab nic ni ui ní uí ó`.split(
    /\s+/,
  ),
);

/** One word of a name, as it is written. */
export const NAME_WORD =
  /^(?!A-Z$)(?:(?:O|D|L|M|N|d|l|t)['’]|(?:al|el|ad|as|ash|an|ar)-)?\p{Upper}[\p{Alpha}\u0300-\u036f]*(?:['’][\p{Alpha}\u0300-\u036f]+)?(?:[-‐‑]\p{Alpha}[\p{Alpha}\u0300-\u036f'’]*){0,3}$/u;
export const INITIAL = /^(?:\p{Upper}\.?){1,3}$|^\p{Upper}\.(?:-?\p{Upper}\.){0,3}$/u;

/** Turns SHOUTED and plain lower-case words into the way a name is written. */
export function nameCase(name: string): string {
  return name
    .split(' ')
    .map(word => {
      if (PARTICLES.has(word.toLowerCase()) && word !== word.toUpperCase()) return word;
      if (word.length < 2 || word !== word.toUpperCase() || !/\p{Alpha}{2}/u.test(word) || /\./.test(word)) return word;
      if (/^\p{Upper}{2}$/u.test(word) && !isGivenName(word) && !/[AEIOUYÄÖÜÉÈ]/.test(word)) return word;
      const lower = word
        .toLowerCase()
        .replace(/(^|[-'’])(\p{Alpha})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase());
      return lower.replace(/^Mc(\p{Alpha})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
    })
    .join(' ');
}
