import type { Block, Group, PageFacts } from '../facts.ts';
import { cutText } from '../text/clean.ts';
import { remember } from '../text/remember.ts';

/** The most that leaves a page, in bytes of JSON. It stands apart from the schema, which the reader need not carry into pages. */
export const FACTS_BYTES = 64 * 1024;

const TELLS_CONTACT =
  /@|\+?\d[\d\s().-]{6,}\d|\b(?:Dr|Prof|Mr|Mrs|Ms|Miss|contact|email|phone|tel|fax)\b|\(at\)|\[at\]/i;
/** Asked again of the same blocks at each try. */
const tellsContact = remember(text => TELLS_CONTACT.test(text));

/** Makes the facts fit into FACTS_BYTES: first long texts are shortened, then what stands furthest from the matter goes. */
export function fitFacts(facts: PageFacts): PageFacts {
  const most = FACTS_BYTES;
  const whole = mergeGroups(facts);
  const size = sizeOf(whole);
  if (size <= most) return whole;
  let fitted: PageFacts = { ...whole, cut: [...whole.cut, 'size'] };
  for (const length of lengthsFor(fitted, size, most)) {
    fitted = {
      ...fitted,
      blocks: fitted.blocks.map((block, index) => shorten(block, length, inTarget(fitted, index))),
    };
    if (sizeOf(fitted) <= most) return fitted;
  }
  let web = 0;
  let others = 0;
  fitted = keepLinks({ ...fitted, items: fitted.items.slice(0, 120) }, link =>
    link.kind === 'web' ? web++ < 60 : others++ < 150,
  );
  if (sizeOf(fitted) > most) fitted = mostThatFits(fitted, most);
  if (sizeOf(fitted) > most)
    fitted = keepLinks(
      { ...fitted, items: fitted.items.slice(0, 20).map(item => ({ ...item, props: {} })) },
      () => false,
    );
  return fitted;
}

/** How many blocks are kept, most first. */
const KEEP = Array.from({ length: 12 }, (_, at) => Math.floor(600 * 0.7 ** at));

/** The blocks nearest to the matter, as many as fit: found by halving, since each try costs a look at all of them. */
function mostThatFits(facts: PageFacts, most: number): PageFacts {
  let [from, to] = [0, KEEP.length - 1];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (sizeOf(firstBlocks(facts, KEEP[middle]!)) <= most) to = middle;
    else from = middle + 1;
  }
  return firstBlocks(facts, KEEP[from]!);
}

/** The facts with some of their links only; the target's places in the list follow. */
function keepLinks(facts: PageFacts, keep: (link: PageFacts['links'][number]) => boolean): PageFacts {
  const places = new Map<number, number>();
  const links = facts.links.filter((link, at) => keep(link) && places.set(at, places.size));
  const target = facts.target && { ...facts.target, links: facts.target.links.flatMap(at => places.get(at) ?? []) };
  return { ...facts, links, ...(target ? { target } : {}) };
}

/** Bytes of the facts as JSON in UTF-8. */
function sizeOf(facts: PageFacts): number {
  const json = JSON.stringify(facts);
  const count = (pattern: RegExp) => json.match(pattern)?.length ?? 0;
  // A surrogate pair is two units and four bytes.
  return json.length + count(/[^\0-\x7f]/g) + count(/[\u0800-\ud7ff\ue000-\uffff]/g);
}

/** The lengths that texts are shortened to in turn: what cannot be short enough is not tried. */
function lengthsFor({ blocks }: PageFacts, size: number, most: number): number[] {
  const over = (length: number) => blocks.reduce((all, { text }) => all + Math.max(0, text.length - length), 0);
  return [500, 300, 160, 80].filter(length => size - over(length) <= most * 1.2 || length === 80);
}

function inTarget(facts: PageFacts, index: number): boolean {
  return facts.target?.blocks.includes(index) ?? false;
}

/** Keeps the beginning and every sentence that looks as if it told a contact detail. */
function shorten(block: Block, length: number, wanted: boolean): Block {
  if (wanted || block.text.length <= length) return block;
  const head = cutText(block.text, Math.floor(length * 0.6));
  const rest = block.text.slice(head.length);
  const telling = rest.split(/(?<=[.!?])\s|\n/).filter(part => part.length < 300 && tellsContact(part));
  const text = cutText(telling.length ? `${head} …\n${telling.join('\n')}` : `${head} …`, Math.max(length, 120));
  return { ...block, text };
}

/** Keeps what tells contacts with its surroundings, headings, the beginning, the end and the target's neighbourhood, `keep` wide. */
function firstBlocks(facts: PageFacts, keep: number): PageFacts {
  const { blocks, target } = facts;
  const near = new Set<number>();
  const add = (at: number, around: number) => {
    for (let each = Math.max(0, at - around); each <= Math.min(blocks.length - 1, at + around); each++) near.add(each);
  };
  for (const at of target?.blocks ?? []) add(at, Math.floor(keep / 3));
  const around = keep > 300 ? 4 : 2;
  for (const [at, block] of blocks.entries()) if (near.size < keep && tellsContact(block.text)) add(at, around);
  const tail = blocks.length - Math.min(60, Math.floor(keep / 4));
  const head = Math.floor(keep / 3);
  return keepBlocks(
    facts,
    at => near.has(at) || at < head || at >= tail || (keep > 200 && blocks[at]!.level !== undefined && at < keep * 2),
  );
}

/** The facts with some of their blocks only; what referred to the others no longer does. */
export function keepBlocks(facts: PageFacts, keep: (index: number) => boolean): PageFacts {
  const places = new Map<number, number>();
  const blocks = facts.blocks.filter((_, index) => keep(index) && places.set(index, places.size));
  const place = (index: number | undefined) => (index === undefined ? undefined : places.get(index));
  const moved = <T extends { block?: number | undefined }>(each: T): T => {
    const { block, ...rest } = each;
    const at = place(block);
    // The spread without `block` is still a T: `block` is optional in it.
    return { ...rest, ...(at === undefined ? {} : { block: at }) } as T;
  };
  const items = facts.items.map(item => {
    const { lastBlock, ...rest } = moved(item);
    const last = place(lastBlock);
    return last === undefined ? rest : { ...rest, lastBlock: last };
  });
  const target = facts.target && { ...facts.target, blocks: facts.target.blocks.flatMap(index => place(index) ?? []) };
  return mergeGroups({ ...facts, blocks, items, links: facts.links.map(moved), ...(target ? { target } : {}) });
}

/** Drops groups that hold one thing only and say nothing, and those that hold nothing. */
function mergeGroups(facts: PageFacts): PageFacts {
  const { groups, blocks } = facts;
  const used = groups.map(() => 0);
  for (const block of blocks) used[block.group]!++;
  for (let at = groups.length - 1; at > 0; at--) if (used[at]! > 0) used[groups[at]!.parent]!++;
  const kept: Group[] = [groups[0]!];
  const place: number[] = [0];
  for (let at = 1; at < groups.length; at++) {
    const group = groups[at]!;
    const parent = place[group.parent]!;
    const silent =
      !group.region &&
      !group.hint &&
      !['li', 'tr', 'td', 'th', 'dd', 'dt', 'article', 'frame', 'section'].includes(group.tag);
    place[at] = used[at]! <= 1 && silent ? parent : kept.push({ ...group, parent }) - 1;
  }
  return { ...facts, groups: kept, blocks: blocks.map(block => ({ ...block, group: place[block.group]! })) };
}
