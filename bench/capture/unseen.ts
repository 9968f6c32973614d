import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { combined } from '../../shared/capture/cards/organisation-choice.ts';
import { inContext, type Signs } from '../../shared/capture/cards/signs.ts';
import type { Pick } from './learn-signs.ts';

const FILE = join(import.meta.dirname, 'unseen-organisations.json');

/**
 * What there was to choose from on cards of pages that our rules had not seen: the signs of each candidate (number of the sign, value, …) and
 * which are right. Such pages show real people and are not in the project; their signs hold nothing of them.
 */
const UnseenSchema = v.object({
  signs: v.array(v.string()),
  cards: v.array(
    v.object({ context: v.string(), right: v.array(v.number()), candidates: v.array(v.array(v.number())) }),
  ),
});
type Unseen = v.InferOutput<typeof UnseenSchema>;

/** A choice on a page that nobody had seen, as it was; `chances` tell which candidates are worth keeping. */
export type Seen = {
  context: string;
  signs: readonly Signs[];
  isRight: readonly boolean[];
  chances: readonly number[];
};

/** More candidates of a card than these are left out. */
const KEPT = 30;

export function unseenPicks(file = FILE): Pick[] {
  const { signs: names, cards } = unseen(file);
  return cards.map(({ context, right, candidates }) => ({
    signs: candidates.map(numbers => {
      const signs: Signs = {};
      for (let at = 0; at < numbers.length; at += 2) signs[names[numbers[at]!]!] = numbers[at + 1]!;
      return inContext(combined(signs), context);
    }),
    isRight: candidates.map((_, at) => right.includes(at)),
  }));
}

/** Keeps more of them, and returns how many there are now. */
export function addUnseen(seen: readonly Seen[], file = FILE): number {
  const { signs: names, cards } = unseen(file);
  const numbers = new Map(names.map((name, at) => [name, at]));
  const numberOf = (name: string) => numbers.get(name) ?? numbers.set(name, numbers.size).size - 1;
  for (const { context, signs, isRight, chances } of seen) {
    const likely = [...chances.keys()].sort((a, b) => chances[b]! - chances[a]!).slice(0, KEPT);
    const kept = signs.keys().toArray().filter(at => likely.includes(at) || isRight[at] || signs[at]!['read'] || signs[at]!['none']); // prettier-ignore
    cards.push({
      context,
      right: [...kept.keys()].filter(at => isRight[kept[at]!]),
      candidates: kept.map(at => Object.entries(signs[at]!).flatMap(([name, value]) => isOwn(name, value) ? [numberOf(name), Number(value.toFixed(2))] : [])), // prettier-ignore
    });
  }
  const lines = cards.map(card => JSON.stringify(card)).join(',\n');
  writeFileSync(file, `{"signs": ${JSON.stringify([...numbers.keys()])},\n"cards": [\n${lines}\n]}\n`);
  return cards.length;
}

/** What signs say together is put together anew. */
function isOwn(name: string, value: number): boolean {
  return !name.includes('&') && Number(value.toFixed(2)) !== 0;
}

function unseen(file: string): Unseen {
  return existsSync(file) ? v.parse(UnseenSchema, JSON.parse(readFileSync(file, 'utf8'))) : { signs: [], cards: [] };
}
