import type { Block, Group, PageFacts } from '../facts.ts';
import { cutText } from '../text/clean.ts';

const TELLS_CONTACT =
  /@|\+?\d[\d\s().-]{6,}\d|\b(?:Dr|Prof|Mr|Mrs|Ms|Miss|contact|email|phone|tel|fax)\b|\(at\)|\[at\]/i;

/** Makes the facts fit into `most` bytes of JSON: first long texts are shortened, then what stands furthest from the matter goes. */
export function fitFacts(facts: PageFacts, most: number): PageFacts {
  let fitted = mergeGroups(facts);
  for (const length of [1200, 500, 300, 160, 80]) {
    fitted = {
      ...fitted,
      blocks: fitted.blocks.map((block, index) => shorten(block, length, inTarget(fitted, index))),
    };
    if (bytes(fitted) <= most) return fitted;
    if (!fitted.cut.includes('size')) fitted = { ...fitted, cut: [...fitted.cut, 'size'] };
  }
  let web = 0;
  let others = 0;
  fitted = keepLinks({ ...fitted, items: fitted.items.slice(0, 120) }, link =>
    link.kind === 'web' ? web++ < 60 : others++ < 150,
  );
  for (let keep = 600; bytes(fitted) > most && keep > 10; keep = Math.floor(keep * 0.7))
    fitted = firstBlocks(fitted, keep);
  if (bytes(fitted) > most)
    fitted = keepLinks(
      { ...fitted, items: fitted.items.slice(0, 20).map(item => ({ ...item, props: {} })) },
      () => false,
    );
  return fitted;
}

/** The facts with some of their links only; the target's places in the list follow. */
function keepLinks(facts: PageFacts, keep: (link: PageFacts['links'][number]) => boolean): PageFacts {
  const places = new Map<number, number>();
  const links = facts.links.filter((link, at) => keep(link) && places.set(at, places.size));
  const target = facts.target && { ...facts.target, links: facts.target.links.flatMap(at => places.get(at) ?? []) };
  return { ...facts, links, ...(target ? { target } : {}) };
}

function bytes(facts: PageFacts): number {
  const json = JSON.stringify(facts);
  let count = json.length;
  for (let at = 0; at < json.length; at++) {
    const unit = json.charCodeAt(at);
    // A surrogate pair is two units and four bytes.
    if (unit > 0x7f) count += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return count;
}

function inTarget(facts: PageFacts, index: number): boolean {
  return facts.target?.blocks.includes(index) ?? false;
}

/** Keeps the beginning and every sentence that looks as if it told a contact detail. */
function shorten(block: Block, length: number, wanted: boolean): Block {
  if (wanted || block.text.length <= length) return block;
  const head = cutText(block.text, Math.floor(length * 0.6));
  const rest = block.text.slice(head.length);
  const telling = rest.split(/(?<=[.!?])\s|\n/).filter(part => part.length < 300 && TELLS_CONTACT.test(part));
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
  for (const [at, block] of blocks.entries()) if (near.size < keep && TELLS_CONTACT.test(block.text)) add(at, around);
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
