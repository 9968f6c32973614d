import type { Card } from '../cards/card.ts';
import type { Candidate } from '../cards/person.ts';
import { personKey } from '../cards/same-person.ts';
import type { Target } from '../facts.ts';
import { wordsBefore } from '../mentions/label-before.ts';
import { saysWhose } from '../mentions/whose-line.ts';
import { isPlainHead } from '../mentions/owner.ts';
import { fieldNamed } from '../page/labels.ts';
import { groupsAround, rowAround } from '../page/outline.ts';
import type { Reading } from '../page/reading.ts';
import { foldText } from '../text/clean.ts';

/** The people of a page and the one it is about, if it is about one. */
export type Cast = { people: Candidate[]; subject: Candidate | null };

/** Whether blocks are content about the page's own matter: not an advert, not others like it, not a comment; not the frame around it. */
export function isContent({ outline }: Reading, blocks: readonly number[]): boolean {
  return blocks.some(block => !outline.frame[block]) && !isElsewhere(outline, blocks);
}

/** Whether blocks are about somebody else than the page: an advert, a neighbour, a comment, who made the site. */
export function isElsewhere(outline: Reading['outline'], blocks: readonly number[]): boolean {
  return blocks.length > 0 && blocks.every(block => outline.noise[block] && outline.noise[block] !== 'legal');
}

/**
 * The person in whose part of the page the blocks stand, the nearest name when parts overlap. Where the page names only one, their part is
 * the whole page: it holds what stands close to the name, and everything only if the page is about them.
 */
export function holderOf(reading: Reading, { people, subject }: Cast, { blocks, text }: Target): Candidate | null {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined || !isContent(reading, blocks)) return null;
  const inside = people.filter(
    ({ spot }) =>
      spot &&
      spot.span[0] <= first &&
      last <= spot.span[1] &&
      (first === spot.block || !isSentence(reading.outline.blocks[spot.block]!.text)) &&
      !isOfAnotherEntry(reading, spot.block, first),
  );
  // "Paralegal: Denise Okamura" below the number in one block: it is the number of whom the block is about.
  const lines = reading.outline.blocks[first]!.text.split('\n');
  const at = lines.findIndex(line => line.includes(text.split('\n')[0]!));
  const before = inside.filter(({ spot }) => spot!.block !== first || spot!.line <= at);
  const holding = before.length ? before : inside;
  const size = ({ spot }: Candidate) => spot!.span[1] - spot!.span[0];
  const nearest = holding.sort((a, b) => size(a) - size(b))[0] ?? null;
  // "Elm Striders" heads an entry above the part in which the page names its clerk.
  const isAbove = nearest !== null && nearest.spot!.block > last && isHeadedAfter(reading, nearest, last);
  if (!nearest || (nearest === subject && !isAbove)) return nearest;
  const isWhole = people.length === 1 || size(nearest) > Math.min(reading.outline.blocks.length * 0.6, 12);
  return isWhole &&
    !(isTight(nearest, first) && !isParted(reading, nearest, first) && !isHeadedElse(reading, nearest, first))
    ? null
    : nearest;
}

/** A name in another item of the same list, with a number or address of its own. */
function isOfAnotherEntry(reading: Reading, name: number, block: number): boolean {
  const { outline, mentions } = reading;
  const isReached = (at: number) =>
    mentions.some(each => each.block === at && (each.type === 'phone' || each.type === 'email'));
  const { text } = outline.blocks[block]!;
  // "Chiropodist: Ann Frost, 0113 …" over "Elm Pharmacy, 3 Market Place, 0113 …": each line its own.
  if (name < block && isReached(name) && isReached(block) && SAYS_WHOSE.test(text.replace(NOT_WHOSE, ' '))) return true;
  // "Complaints: pals@…" in the paragraph beside "Team leader: Ann Frost" says itself whose it is.
  const isInRow = rowAround(outline, block) !== undefined;
  if (!isInRow && name !== block && reading.facts.target?.blocks.includes(block) && isSaidToBeElses(reading, block))
    return true;
  if (isOtherRow(reading, name, block)) return true;
  const entry = (at: number) => groupsAround(outline, at).find(group => outline.groups[group]!.tag === 'li');
  const [one, other] = [entry(name), entry(block)];
  return (
    one !== undefined &&
    other !== undefined &&
    one !== other &&
    outline.groups[one]!.parent === outline.groups[other]!.parent &&
    mentions.some(each => each.block === name && (each.type === 'phone' || each.type === 'email'))
  );
}

/** "Grounds Man | vacant" below "Secretary | Ann Frost": another row of the table, which says itself what it is about. */
function isOtherRow({ outline }: Reading, name: number, block: number): boolean {
  const [one, other] = [rowAround(outline, name), rowAround(outline, block)];
  if (one === undefined || other === undefined || one === other) return false;
  const { groups, spans, blocks } = outline;
  const [first, last] = spans[other]!;
  const head = blocks[first]!.text;
  const isDetail =
    fieldNamed(head) !== null || head.split(/[^\p{Alpha}]+/u).every(word => word === '' || isPlainHead(word));
  return groups[one]!.parent === groups[other]!.parent && last > first && !isDetail;
}

/** Whether the words before each number and address of a block say whose it is. */
function isSaidToBeElses({ outline, mentions }: Reading, block: number): boolean {
  const details = mentions.filter(each => each.block === block && (each.type === 'phone' || each.type === 'email'));
  return details.length > 0 && details.every(each => saysWhose(wordsBefore(outline, each)));
}

const NOT_WHOSE =
  /\S+@\S+|\b(?:tel|telephone|phone|mobile|mob|fax|e-?mail|direct|line|number|call|ring|text|office|secretary|pa|reception|appointments?|bookings?|enquiries|or|on|at|ext)\b/gi;
const SAYS_WHOSE = /\p{Alpha}{3}/u;

/** Right after the name, before anything else can have begun. */
export function isTight(person: Candidate, block: number): boolean {
  // What a heading names begins with it.
  const before = person.spot?.heading ? 0 : 1;
  return person.spot !== null && block >= person.spot.block - before && block - person.spot.block <= 3;
}

/** Whom a sentence names holds that sentence and nothing below it. */
function isSentence(text: string): boolean {
  return text.length > 60 && /\p{Lower}[.!?]$/u.test(text) && text.split(' ').length > 9;
}

/** A heading stands between a name and a block, of no lower rank than the one that names somebody. */
export function isParted({ outline }: Reading, person: Candidate, block: number): boolean {
  const { blocks } = outline;
  const rank = blocks[person.spot!.block]!.level ?? Infinity;
  return blocks
    .slice(person.spot!.block + 1, block + 1)
    .some(({ level = Infinity }) => level < Infinity && level <= rank);
}

/** A heading below a block begins the part in which a name stands. */
function isHeadedAfter({ outline }: Reading, person: Candidate, block: number): boolean {
  return outline.blocks.slice(block + 1, person.spot!.block).some(({ level }) => level !== undefined);
}

/** "Sabadell" heads what stands before a name: it is not theirs. */
function isHeadedElse({ outline }: Reading, person: Candidate, block: number): boolean {
  return block < person.spot!.block && outline.blocks[block - 1]?.level !== undefined;
}

/** "Didsbury / 77 School Lane / 0161 496 0722 / Lead optometrist: Amit Sood": a branch's number, before whoever works there. */
export function isOfBranch({ outline, mentions }: Reading, { blocks }: Target, { spot }: Candidate): boolean {
  const [first] = spot?.span ?? [];
  const at = blocks[0];
  if (!spot || first === undefined || at === undefined || at <= first || at >= spot.block) return false;
  const isHeaded = outline.blocks[first]!.level !== undefined;
  return isHeaded && mentions.some(({ type, block }) => type === 'address' && block > first && block <= at);
}

/** The one person of the page who has an address or number of the card. A page's only name has all of its numbers: there it says nothing. */
export function personWith({ people, subject }: Cast, own: Card): Candidate | null {
  if (people.length === 1 && people[0] !== subject) return null;
  const having = people.filter(
    ({ card }) =>
      card.emails.some(each => own.emails.some(mine => mine.value === each.value)) ||
      card.phones.some(each => own.phones.some(mine => mine.value.number === each.value.number)),
  );
  return having.length === 1 ? having[0]! : null;
}

/** The person of the page who has a name, either way round, or the only one with a lone surname. */
export function personCalled(name: string, people: Candidate[]): Candidate | null {
  const key = personKey(name);
  const keys = [key, key.split(' ').reverse().join(' ')];
  const same = people.find(({ card }) => keys.includes(personKey(card.name!.value)));
  if (same || key.includes(' ')) return same ?? null;
  const byLast = people.filter(({ card }) => personKey(card.name!.value).split(' ').includes(key));
  return byLast.length === 1 ? byLast[0]! : null;
}

/** Whom the site of one person only mentions ("I worked with Ann Frost at Elm Rehab") has nothing of its owner's. */
export function apartFrom({ facts, site }: Reading, { subject }: Cast, person: Candidate): Candidate {
  const isMentioned = !person.spot && !person.item && subject && person.card.name!.value !== subject.card.name!.value;
  if (!isMentioned) return person;
  const last = personKey(subject.card.name!.value).split(' ').at(-1)!;
  const names = [...site.names, facts.title.split(/\s[|–—-]\s/).at(-1)!].map(foldText);
  return names.some(name => name.split(' ').includes(last)) ? { ...person, foreign: true } : person;
}
