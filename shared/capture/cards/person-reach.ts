import { isGivenName } from '../lexicon/given-names.ts';
import { wordsBefore } from '../mentions/label-before.ts';
import { type Mention, SECRETARYS } from '../mentions/scan.ts';
import { namesSomebody, saysWhose } from '../mentions/whose-line.ts';
import { groupsAround, type Outline } from '../page/outline.ts';
import { foldText } from '../text/clean.ts';
import type { PersonSpot } from './person-spot.ts';
import { personKey } from './same-person.ts';

/**
 * Somebody's part of a flat page without the lines before and after it that say of a number whose it is: another's name, or, where theirs has
 * a number already, any label: "Vets 0113 …" below "Anne Dewhirst, 0113 …".
 */
export function withoutOthers(outline: Outline, mentions: readonly Mention[], spot: PersonSpot): [number, number] {
  const [first, last] = spot.span;
  const own = personKey(spot.mention.name).split(' ');
  const details = mentions.filter(({ type }) => type === 'phone' || type === 'email');
  const isReached = details.some(({ block }) => block === spot.block);
  const isAnothers = (mention: Mention): boolean => {
    const before = wordsBefore(outline, mention);
    const isTheirs = foldText(before)
      .split(' ')
      .some(word => own.some(each => word.length > 2 && (each.startsWith(word) || word.startsWith(each))));
    return (
      !isTheirs &&
      !SECRETARYS.test(before) &&
      (isReached || isOtherItem(outline, mention.block, spot.block) ? saysWhose(before) : namesSomebody(before))
    );
  };
  const around = details.filter(
    ({ block }) => block >= first && block <= last && block !== spot.block && !inOneRow(outline, block, spot.block),
  );
  const others = [...Map.groupBy(around, each => each.block)].flatMap(([block, said]) =>
    said.every(isAnothers) ? [isLabelled(outline, block) ? block - 1 : block, block] : [],
  );
  // "Tammy" heads the next part, though a given name alone is nobody we know.
  const { level } = outline.blocks[spot.block]!;
  const head = outline.blocks.findIndex(
    (each, at) => at > spot.block && level !== undefined && each.level === level && isGivenName(each.text),
  );
  if (head > 0) others.push(head);
  const before = others.filter(block => block < spot.block);
  const after = others.filter(block => block > spot.block);
  return [Math.max(first, ...before.map(block => block + 1)), Math.min(last, ...after.map(block => block - 1))];
}

/** "Service & repairs" in the term before a number. */
function isLabelled({ blocks, labels }: Outline, block: number): boolean {
  return labels[block] !== '' && blocks[block - 1]?.text.replace(/\s*[:：]$/, '') === labels[block];
}

/** In one row of a table, or one item of a list: a consultant's secretary has a column of her own. */
function inOneRow(outline: Outline, one: number, other: number): boolean {
  const row = rowOf(outline, one);
  return row !== undefined && row === rowOf(outline, other);
}

/** In another item of the same list. */
function isOtherItem(outline: Outline, one: number, other: number): boolean {
  const [a, b] = [rowOf(outline, one), rowOf(outline, other)].map(row => outline.groups[row ?? -1]);
  return a !== undefined && b !== undefined && a !== b && a.tag === 'li' && a.parent === b.parent;
}

function rowOf(outline: Outline, block: number): number | undefined {
  return groupsAround(outline, block).find(group => ['tr', 'li'].includes(outline.groups[group]!.tag));
}
