import type { Block, Item, MessageFacts } from '../facts.ts';
import { isOrganisationItem, isPersonItem } from '../items/item-kind.ts';
import type { Reading } from '../page/reading.ts';
import {
  capitalRuns,
  type Candidate,
  foremost,
  gathering,
  markNested,
  partsOf,
  piecesOfLine,
} from './named-candidates.ts';
import type { Signs } from './signs.ts';

/** The names on a page that may be the organisation of whom the card is for. */
export function organisationsOnPage({ facts, outline, site }: Reading): Candidate[] {
  const { put, all } = gathering();
  const parts = partsOf(facts.title);
  for (const [at, part] of parts.entries())
    put(part, { title: 1, first: Number(at === 0), last: Number(at > 0 && at === parts.length - 1) });
  for (const name of site.names) put(name, { site: 1 });
  for (const item of facts.items) putItem(put, item);
  const { target } = facts;
  const pointed: [number, number] | null = target?.blocks.length
    ? [Math.min(...target.blocks), Math.max(...target.blocks)]
    : null;
  for (const [at, block] of outline.blocks.entries()) {
    const near = pointed ? nearness(outline.blocks, at, pointed) : {};
    const isNear = 'in' in near && near['in'] + near['next']! + near['near']! > 0;
    if (outline.noise[at] && !isNear) continue;
    putBlock(put, block, { ...placeOf(outline, at), ...near });
  }
  for (const line of target?.text.split('\n') ?? []) {
    put(line, { pointed: 1 });
    for (const piece of piecesOfLine(line)) put(piece, { pointedPart: 1 });
  }
  const found = foremost(all());
  markNested(found);
  return found;
}

type Put = (text: string, signs: Signs) => void;

function placeOf({ blocks, noise, frame }: Reading['outline'], at: number): Signs {
  const { level = 0, alt, tag } = blocks[at]!;
  return {
    noise: Number(noise[at] !== undefined),
    header: Number(frame[at] === 'header'),
    nav: Number(frame[at] === 'nav'),
    footer: Number(frame[at] === 'footer'),
    alt: Number(alt === true),
    h1: Number(level === 1),
    h2: Number(level === 2),
    h3: Number(level >= 3),
    early: Number(at < 6),
    li: Number(tag === 'li'),
  };
}

/** How near a block stands to what was pointed at, and whether it is the heading over it. */
function nearness(blocks: readonly Block[], at: number, [from, to]: [number, number]): Signs {
  const away = at < from ? from - at : Math.max(0, at - to);
  const { level, group } = blocks[at]!;
  const isOver =
    level !== undefined && at < from && !blocks.slice(at + 1, from).some(each => (each.level ?? 9) <= level);
  return {
    in: Number(away === 0),
    next: Number(away === 1),
    near: Number(away === 2 || away === 3),
    around: Number(away > 3 && away <= 8),
    before: Number(at < from),
    after: Number(at > to),
    together: Number(group === blocks[from]!.group),
    over: Number(isOver),
  };
}

function putBlock(put: Put, { text, level }: Block, signs: Signs): void {
  const isRead = signs['in'] === 1 || level !== undefined;
  for (const line of text.split('\n').slice(0, 12)) {
    if (isRead) for (const run of capitalRuns(line.slice(0, 600))) put(run, { ...signs, run: 1 });
    if (line.length > 300) continue;
    put(line, signs);
    for (const piece of piecesOfLine(line)) put(piece, { ...signs, part: 1 });
    const holder = RIGHTS.exec(line)?.[1];
    if (holder) put(holder.replace(/\s*(?:\d{4}|all rights).*$/i, ''), { rights: 1 });
  }
}

const RIGHTS = /(?:©|\(c\)|copyright)\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s*(?:by )?([^.|,©]{3,60})/i;

function putItem(put: Put, item: Item): void {
  const sign = isOrganisationItem(item) ? 'itemOrganisation' : isPersonItem(item) ? 'itemPerson' : 'item';
  const texts = (name: string) => (item.props[name] ?? []).filter(value => typeof value === 'string');
  for (const name of texts('name')) put(name, { [sign]: 1 });
  for (const prop of ['worksFor', 'affiliation', 'org', 'hospitalAffiliation', 'memberOf', 'parentOrganization'])
    for (const name of texts(prop)) put(name, { worksFor: 1 });
}

/** The names in a message's head and signature that may be its sender's organisation. */
export function organisationsInMessage({ from, signature }: MessageFacts): Candidate[] {
  const { put, all } = gathering();
  put(from.name, { from: 1 });
  for (const part of partsOf(from.name)) put(part, { fromPart: 1 });
  put(/\(([^()]+)\)/.exec(from.name)?.[1] ?? '', { fromBracket: 1 });
  put(/,? (?:from|at|@) (.+)$/.exec(from.name)?.[1] ?? '', { fromAt: 1 });
  for (const [at, line] of (signature?.lines ?? []).entries()) {
    const place = { first: Number(at < 2), early: Number(at < 5), late: Number(at > 7) };
    put(line, { signed: 1, ...place });
    const pieces = line.split(/\s+[|–—·•»›-]\s+|\s*[|｜]\s*|, | @ | at /);
    if (pieces.length > 1) for (const piece of pieces) put(piece, { signedPart: 1, early: place.early });
    put(/ (?:at|@|for|of|bei|chez) (.+)$/.exec(line)?.[1] ?? '', { signedAt: 1 });
  }
  const found = all();
  markNested(found);
  return found;
}
