import { foldText } from '../../text/clean.ts';

const MOST_WORDS = 16;

/** What a learnt model reads of a short text: its folded words, their beginnings ("podo*") and ends ("*iste"), and words side by side. */
export function piecesOf(text: string): Set<string> {
  const words = foldText(text).split(' ', MOST_WORDS).filter(Boolean);
  const pieces = new Set<string>();
  for (const [at, written] of words.entries()) {
    const word = /^\d+$/.test(written) ? '0' : written;
    pieces.add(word);
    for (let length = 3; length <= 8 && length < word.length; length++) pieces.add(`${word.slice(0, length)}*`);
    for (let length = 3; length <= 6 && length < word.length; length++) pieces.add(`*${word.slice(-length)}`);
    // Scripts that write no spaces.
    if (/[^\u0000-\u024f]/.test(word))
      for (let start = 0; start + 2 <= word.length; start++) pieces.add(`*${word.slice(start, start + 2)}*`);
    if (at > 0) pieces.add(`${words[at - 1]!} ${word}`);
  }
  return pieces;
}
