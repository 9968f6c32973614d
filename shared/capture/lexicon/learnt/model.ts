import { DIGITS } from '../name-letters.ts';
import { remember } from '../../text/remember.ts';
import { piecesOf } from './pieces.ts';

/**
 * A model as bench/capture/words.ts writes it. `pieces`: entries parted by `;`, sorted, each the number of letters it shares with the one
 * before, its further letters, `:` and pairs of characters of base64: a class, and its weight in steps of `step`, 32 being 0.
 */
export type Learnt = { classes: readonly string[]; bias: readonly number[]; step: number; pieces: string };

/** The likeliest class of a text and how sure that is, 0-1. */
export type Told = { readonly is: string; readonly chance: number };

const VALUE = new Map([...DIGITS].map((digit, at) => [digit, at]));

/** Asks a model; it is unpacked at the first question. */
export function asking({ classes, bias, step, pieces }: Learnt): (text: string) => Told {
  let weights: Map<string, string> | undefined;
  return remember(text => {
    weights ??= unpacked(pieces);
    const sums = [...bias];
    for (const piece of piecesOf(text)) {
      const pairs = weights.get(piece) ?? '';
      for (let at = 0; at < pairs.length; at += 2)
        sums[VALUE.get(pairs[at]!)!]! += (VALUE.get(pairs[at + 1]!)! - 32) * step;
    }
    const most = Math.max(...sums);
    const total = sums.reduce((sum, each) => sum + Math.exp(each - most), 0);
    return { is: classes[sums.indexOf(most)]!, chance: 1 / total };
  });
}

function unpacked(pieces: string): Map<string, string> {
  const weights = new Map<string, string>();
  let last = '';
  for (const entry of pieces.split(';')) {
    const colon = entry.indexOf(':');
    last = last.slice(0, Number(entry[0])) + entry.slice(1, colon);
    weights.set(last, entry.slice(colon + 1));
  }
  return weights;
}
