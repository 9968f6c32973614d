import { DIGITS } from '../name-letters.ts';
import { remember } from '../../text/remember.ts';
import { piecesOf } from './pieces.ts';

/**
 * A model as bench/capture/learn.ts writes it. `pieces`: entries parted by `;`, sorted, each the number of letters it shares with the one
 * before, its further letters, `:` and pairs of characters of base64: a class, and its weight in steps of `step`, 32 being 0.
 * `reach`: as in `scaleOf`.
 */
export type Learnt = {
  classes: readonly string[];
  bias: readonly number[];
  step: number;
  reach?: number;
  pieces: string;
};

/** The likeliest class of a text and how sure that is, 0-1. */
export type Told = { readonly is: string; readonly chance: number };

/** A model unpacked: `odds` of each class by pieces of a text, before a softmax, and what one `piece` says for a class. */
export type Weighing = {
  odds: (pieces: ReadonlySet<string>) => number[];
  piece: (piece: string, of: number) => number;
};

/** Asks a model, which is unpacked at the first question; whoever weighs by it too hands that in, so that it is unpacked once. */
export function asking(model: Learnt, { odds }: Weighing = weighing(model)): (text: string) => Told {
  return remember(text => {
    const chances = softmax(odds(piecesOf(text)));
    const chance = Math.max(...chances);
    return { is: model.classes[chances.indexOf(chance)]!, chance };
  });
}

export function weighing({ classes, bias, step, reach, pieces: packed }: Learnt): Weighing {
  let weights: Map<string, string> | undefined;
  const each = (piece: string, take: (at: number, weight: number) => void) => {
    const found = (weights ??= unpacked(packed)).get(piece) ?? '';
    for (let at = 0; at < found.length; at += 2)
      take(VALUE[found.charCodeAt(at)]!, (VALUE[found.charCodeAt(at + 1)]! - 32) * step);
  };
  return {
    odds: pieces => {
      const sums = classes.map(() => 0);
      for (const piece of pieces) each(piece, (at, weight) => (sums[at]! += weight));
      const scale = scaleOf(reach, pieces.size);
      return sums.map((sum, at) => bias[at]! + sum * scale);
    },
    piece: (piece, of) => {
      let sum = 0;
      each(piece, (at, weight) => (sum += at === of ? weight : 0));
      return sum;
    },
  };
}

/** A long text says the same again, so a piece counts `reach` over the root of their number, which is taken to be 120 at least; without it in full. */
export function scaleOf(reach: number | undefined, count: number): number {
  return reach === undefined ? 1 : reach / Math.sqrt(Math.max(120, count));
}

export function softmax(odds: readonly number[]): number[] {
  const most = Math.max(...odds);
  const parts = odds.map(each => Math.exp(each - most));
  const total = parts.reduce((sum, each) => sum + each, 0);
  return parts.map(each => each / total);
}

/** What a character's code stands for. */
const VALUE = Array.from({ length: 128 }, (_, code) => DIGITS.indexOf(String.fromCharCode(code)));

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
