import type { PartnerKind } from '../../../model/partner-kinds.ts';
import { asking, softmax, weighing } from './model.ts';
import { KINDS } from './weights.ts';

const weighed = weighing(KINDS);
const ask = asking(KINDS, weighed);
const { odds } = weighed;

/** How likely a short text of these pieces makes each kind, 0-1; `null` is none of ours. */
export function kindChances(pieces: ReadonlySet<string>): ReadonlyMap<string, number> {
  const chances = softmax(odds(pieces));
  return new Map(KINDS.classes.map((kind, at) => [kind, chances[at]!]));
}

/** From here on the model is right in 97 of 100 texts that it has not seen (`node bench/capture/words.ts --test`). */
const SURE = 0.6;

/**
 * What a name of an organisation or a role tells by words that nobody wrote down for its kind; null where that is not sure. It knows more
 * words than our own rows (kinds.ts) and is less often right, so it is asked after them.
 */
export function kindTold(text: string): PartnerKind | null {
  if (text.length < 3 || text.length > 160) return null;
  const { is, chance } = ask(text);
  return chance < SURE || is === 'null' ? null : (is as PartnerKind);
}

/** How likely a short text of these pieces is of none of our kinds, 0-1. */
export function noKindChance(pieces: ReadonlySet<string>): number {
  return softmax(odds(pieces))[NONE]!;
}

const NONE = KINDS.classes.indexOf('null');
