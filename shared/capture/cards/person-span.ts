import { isGivenName } from '../lexicon/given-names.ts';
import { hostLabel, hostOf } from '../lexicon/hosts.ts';
import { emailsIn, isSharedBox } from '../mentions/email.ts';
import { isRole } from '../mentions/role.ts';
import { fitsHost } from '../page/fits-host.ts';
import { pairHeads } from '../page/pairs.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import { groupsAround, type Outline, rowAround } from '../page/outline.ts';
import { foldText } from '../text/clean.ts';
import { isCredentialLine } from '../mentions/credential-line.ts';
import type { PersonSpot } from './person-spot.ts';

/** What is theirs: the largest container with no other person in it; in a flat list, from the name to the next one. */
export function setSpans(outline: Outline, spots: PersonSpot[]) {
  const reached = reachedItems(outline);
  const titles = [...pairHeads(outline)];
  const capitals = capitalHeads(outline);
  for (const spot of spots) {
    const others = spots.filter(each => each !== spot);
    let span: [number, number] = [spot.block, spot.block];
    spot.span = span;
    // Two on one line share what follows: it is neither's.
    if (others.some(each => each.block === spot.block && each.line === spot.line)) continue;
    const row = rowOf(outline, spot, others) ?? itemOf(outline, spot, others, reached);
    if (row) {
      spot.span = row;
      continue;
    }
    // "Lucy" heads the next tile, though a given name alone is nobody we know.
    const heads = [
      ...others.map(each => each.block),
      ...twinsOf(outline, spot),
      ...titles.filter(at => at > spot.block),
    ];
    let box: number | undefined;
    for (const group of groupsAround(outline, spot.block)) {
      const [first, last] = outline.spans[group]!;
      if (!heads.some(block => block >= first && block <= last)) {
        span = [first, last];
        box = group;
        continue;
      }
      const isTitle = outline.blocks[spot.block]!.level === 1;
      // A number or address that begins the next box is still theirs, unless it is a box like theirs: "Telephone" over the place's.
      const isReached = /^(?:\+?\(?\d|\S+@|tel|phone|e-?mail|mob)/i.test(outline.blocks[span[1] + 1]?.text ?? '');
      const isParted = !isReached || (box !== undefined && boxLike(outline, box, span[1] + 1) !== undefined);
      if (box !== undefined && !isTitle && isParted && isBoxed(outline, box, others)) break;
      const next = heads.filter(block => block > span[1] && block <= last);
      const limit = isBareList(spots, [first, last]) ? span[1] : Math.min(last, ...next.map(block => block - 1));
      span = [startOf(outline, Math.min(span[0], spot.block)), Math.max(span[1], endOf(outline, spot, span[1], limit))];
      break;
    }
    const [from, to] = span;
    const head = capitals.findLast(at => at >= from && at <= spot.block) ?? from;
    spot.span = [head, (capitals.find(at => at > spot.block && at <= to) ?? to + 1) - 1];
  }
}

/** A box of several lines right beside another person's: what stands in the next box is not theirs. */
function isBoxed(outline: Outline, box: number, others: PersonSpot[]): boolean {
  const [first, last] = outline.spans[box]!;
  const beside = [first - 1, last + 1].map(block => boxLike(outline, box, block));
  const own = others.flatMap(({ block }) => boxLike(outline, box, block) ?? []);
  return last > first && own.some(each => beside.includes(each));
}

/** The box of several lines around a block that is of the same tag as another and in the same container. */
function boxLike(outline: Outline, box: number, block: number): number | undefined {
  const { groups, spans } = outline;
  const { parent, tag } = groups[box]!;
  return groupsAround(outline, block).find(
    at => groups[at]!.parent === parent && groups[at]!.tag === tag && spans[at]![1] > spans[at]![0],
  );
}

/** The headings of the other tiles like the one that somebody's name heads: of the same level, in a container of the same tag and class. */
function twinsOf({ blocks, groups }: Outline, { block }: PersonSpot): number[] {
  const own = blocks[block]!;
  const { tag, hint } = groups[own.group]!;
  if (own.level === undefined || hint === undefined) return [];
  return blocks.flatMap((each, at) =>
    at !== block && each.level === own.level && groups[each.group]!.tag === tag && groups[each.group]!.hint === hint
      ? at
      : [],
  );
}

/** The tiles beside people's own that a given name alone heads, as runs of blocks: of somebody whom the page calls no more. */
export function tilesOfOthers(outline: Outline, spots: readonly PersonSpot[]): [number, number][] {
  const heads = new Set(
    spots
      .flatMap(spot => twinsOf(outline, spot))
      .filter(
        at =>
          /^\p{Alpha}+$/u.test(outline.blocks[at]!.text) &&
          isGivenName(outline.blocks[at]!.text) &&
          isRole(outline.blocks[at + 1]?.text.split(/\s\S+@/)[0] ?? ''),
      ),
  );
  const ends = [...heads, ...spots.map(({ block }) => block)];
  return [...heads].map(head => [head, Math.min(head + 5, ...ends.filter(at => at > head)) - 1]);
}

/** The row of a table whose rows are each somebody's: what stands in the rows below, such as "Address", is the table's. */
function rowOf(outline: Outline, { block }: PersonSpot, others: PersonSpot[]): [number, number] | null {
  const row = rowAround(outline, block);
  if (row === undefined) return null;
  const [first, last] = outline.spans[outline.groups[row]!.parent]!;
  const span = outline.spans[row]!;
  const isShared = others.some(
    each => each.block >= first && each.block <= last && (each.block < span[0] || each.block > span[1]),
  );
  const isAlone = !others.some(each => each.block >= span[0] && each.block <= span[1]);
  const isTheirs = span[1] - span[0] >= 2 || isRole(outline.labels[block]!);
  return isShared && isAlone && isTheirs ? span : null;
}

/** The item of a list somebody stands in, or the box of theirs among others of the same class. */
function itemOf(
  outline: Outline,
  { block }: PersonSpot,
  others: PersonSpot[],
  reached: ReadonlySet<number>,
): [number, number] | null {
  const around = groupsAround(outline, block);
  const item = around.find(group => outline.groups[group]!.tag === 'li');
  if (item !== undefined) return reached.has(item) ? outline.spans[item]! : null;
  const box = around.find(group => reached.has(group));
  if (box === undefined) return null;
  const [first, last] = outline.spans[box]!;
  return others.some(each => each.block >= first && each.block <= last) ? null : [first, last];
}

/** The items with a number or address of the lists most of whose items have one: whoever they are, known by their names or not. */
function reachedItems({ groups, spans, blocks }: Outline): ReadonlySet<number> {
  const isReached = (group: number) => {
    const [first, last] = spans[group]!;
    return blocks.slice(first, last + 1).some(({ text }) => /\S@\S|\d(?:[ .-]?\d){6}/.test(text));
  };
  // Boxes of one class make a list from three on.
  const listed = [...groups.keys()].filter(at => groups[at]!.tag === 'li' || groups[at]!.hint);
  const kindOf = (at: number) => `${groups[at]!.parent} ${groups[at]!.tag === 'li' ? '' : groups[at]!.hint}`;
  return new Set(
    [...Map.groupBy(listed, kindOf).values()].flatMap(list => {
      const least = groups[list[0]!]!.tag === 'li' ? 2 : 3;
      const reached = list.length < least ? [] : list.filter(isReached);
      return reached.length - 1 > (list.length - 1) / 2 ? reached : [];
    }),
  );
}

/** Names one under another with nothing between them: what follows the last line, or stands in a gap, is not one person's. */
function isBareList(spots: PersonSpot[], [first, last]: [number, number]): boolean {
  const inside = spots.filter(spot => spot.block >= first && spot.block <= last);
  // "Omar Said, Jenny Lo" in one line are one entry of a list.
  const isBeside = (a: PersonSpot, b: PersonSpot) =>
    b.block - a.block <= 1 && !(a.block === b.block && a.line === b.line);
  const close = inside.filter((spot, at) => inside[at + 1] && isBeside(spot, inside[at + 1]!)).length;
  return inside.length >= 2 && close >= (inside.length - 1) / 2;
}

/** A picture's text right before the name belongs to it. */
function startOf(outline: Outline, first: number): number {
  const before = first - 1;
  return before >= 0 && outline.blocks[before]!.alt ? before : first;
}

/** A flat list's last entry ends at the next heading, and where the page's frame begins. */
function endOf(outline: Outline, spot: PersonSpot, from: number, limit: number): number {
  const level = outline.blocks[spot.block]!.level ?? 7;
  for (let at = Math.max(from, spot.block) + 1; at <= limit; at++) {
    const block = outline.blocks[at]!;
    if (isFoot(outline, block.text)) return at - 1;
    if (outline.frame[at] === 'footer' || (block.level !== undefined && block.level <= level)) return at - 1;
  }
  return limit;
}

/** "LUNCH CLUB", "SMALL ADS": three and more lines in capitals head the parts of a page of lines that has no headings. */
function capitalHeads({ blocks, frame }: Outline): number[] {
  if (blocks.some(({ level }) => level !== undefined)) return [];
  const heads = blocks.flatMap(({ text }, at) =>
    !frame[at] && text.length < 50 && CAPITALS.test(text) && !isRole(text) && !isCredentialLine(text) ? at : [],
  );
  return heads.length >= 3 ? heads : [];
}

const CAPITALS = /^(?=.{5})\p{Upper}[\p{Upper}&'’\s-]*\p{Upper}$/u;

/** "Clínica do Rio · Avenida da Índia 30 · 21 342 1234 · geral@…", or the site's name over its address: the end of a page without a footer. */
function isFoot({ facts, organisations }: Outline, text: string): boolean {
  const [first = '', ...below] = text.split('\n');
  const isSites =
    below.length > 0 && (organisations.has(foldText(first)) || fitsHost(first, hostLabel(hostOf(facts.url))) >= 0.6);
  return (
    (isSites && hasOrganisationWord(first)) ||
    (text.split(/\s[·•|]\s/).length >= 3 && emailsIn(text).some(({ email }) => isSharedBox(email)))
  );
}
