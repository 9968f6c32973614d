import type { Seen } from '../cards/card.ts';
import { isPageWord } from '../cards/organisation-doubts.ts';
import { OF_VISITS } from '../cards/workplace.ts';
import { isTrade, tidyOrganisation } from '../cards/organisation-names.ts';
import { canBeWebsite, hostLabel, hostOf } from '../lexicon/hosts.ts';
import { kindOfPlace } from '../mentions/role.ts';
import { nameIn } from '../mentions/person-name.ts';
import { fieldNamed } from '../page/labels.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import { groupsAround } from '../page/outline.ts';
import type { Reading } from '../page/reading.ts';

/** First and last block of a part of the page. */
export type Part = [number, number];

/** "Other care homes nearby", "Shoe shops in Ennis": the heading of a list of others that the blocks stand under; it says what they are. */
export function listHeading(reading: Reading, blocks: readonly number[]): string {
  const results = resultsHeading(reading);
  if (results) return results;
  const { outline } = reading;
  const first = blocks[0] ?? 0;
  const heading = outline.blocks.slice(0, first).findLast(each => each.level !== undefined)?.text ?? '';
  return /\b(?:other|others|nearby|similar|local|near|recommended|more)\b/i.test(heading) ? heading : '';
}

/** "Wide fittings and extra depth shoes.": the first words of an entry below its title; of an item of a list its own label, "Dentist: …". */
export function entryOpening(reading: Reading, blocks: readonly number[]): string {
  const all = reading.outline.blocks;
  const [from, to] = sectionOf(reading, blocks) ?? [0, 0];
  const first = all[from + 1];
  if (from === to || first?.level !== undefined) return '';
  if (first?.tag === 'li') return /^([^:–\d]{3,30})(?::|\s–)\s/.exec(all[blocks[0] ?? -1]?.text ?? '')?.[1] ?? '';
  return first?.text.split('\n')[0]!.slice(0, 160) ?? '';
}

/** "Shoe shops in Ennis": the main heading of a list of a trade's places. "Our clinics in Leeds" are the site's own. */
export function resultsHeading({ outline }: Reading): string | null {
  const head = outline.blocks.find(block => block.level === 1)?.text ?? '';
  if (/^\d{1,4} (?:results?|matches)\s(?:in|near|around|for)\s/i.test(head)) return head;
  const trade = /^(\p{Upper}[\p{Alpha}&’' -]{3,40}s)\s(?:in|near|around)\s\p{Upper}/u.exec(head)?.[1];
  return trade && !OWN_PLACES.test(trade) && kindOfPlace(trade) !== null ? head : null;
}

const OWN_PLACES =
  /^(?:(?:our|all|the|find)\b.*|clinics|branches|locations|offices|stores|shops|surgeries|practices|studios|gyms|centres|centers)$/i;

/** The smallest container, or run under one heading, that holds the blocks and has a title; small beside the page. */
export function sectionOf(reading: Reading, blocks: readonly number[]): Part | null {
  const first = blocks[0];
  const last = blocks.at(-1);
  if (first === undefined || last === undefined) return null;
  const { outline } = reading;
  for (const group of groupsAround(outline, first)) {
    const [from, to] = outline.spans[group]!;
    if (to < last) continue;
    // "Falls Team | 5 days | 0113 …": what its first cell names.
    if (outline.groups[group]!.tag === 'tr' && from === first && to - from >= 2) return [from, to];
    if (to - from + 1 > Math.max(12, outline.blocks.length * 0.4)) return headedRun(reading, [first, last], [from, to]);
    const head = outline.blocks[from]!;
    const titled =
      from <= first &&
      !isLabel(reading, from) &&
      (head.level !== undefined || isNamed(head.text.split('\n')[0]!) || head.tag === 'strong');
    if (titled && (to > from || head.text.includes('\n')))
      return headedRun(reading, [first, last], [from, to]) ?? [from, to];
  }
  return null;
}

/** A line with an organisation's word in it that is no sentence of a description. */
function isNamed(line: string): boolean {
  return hasOrganisationWord(line) && !/\p{Lower}{3}[.!?](?:\s|$)/u.test(line);
}

/** From the nearest heading above to the next heading of its rank. */
function headedRun(reading: Reading, [first, last]: Part, [from, to]: Part): Part | null {
  const { blocks } = reading.outline;
  let head = first;
  while (head >= from && (blocks[head]!.level === undefined || isLabel(reading, head))) head--;
  if (head < from || blocks[head]!.level === 1) return null;
  const rank = blocks[head]!.level!;
  let end = last;
  while (end + 1 <= to && !(blocks[end + 1]!.level !== undefined && blocks[end + 1]!.level! <= rank)) end++;
  return end - head > 14 ? null : [head, end];
}

/** "Phone" over a number: a heading of a part of an entry. */
function isLabel({ outline: { blocks } }: Reading, at: number): boolean {
  const { text, level } = blocks[at]!;
  return (
    (level ?? 0) > 2 &&
    /^(?:address|phone|telephone|tel|e-?mail|website|web|contact|mobile|hours|opening hours|location)s?:?$/i.test(text)
  );
}

/** Headings that part a page and name nobody. */
const PLAIN =
  /^(?:contact|find|visit|opening|get in touch|address|location|telephone|phone|email|head office|our |where|about|impressum|kontakt|reception|enquir|bookings?|how to|services?|similar|nearby|related|support|sponsored|other|more|offices?\b|primary|mailing|practice|clinic (?:address|details)|qualif|education|reviews?|languages?|insurance|appointments?|ready|register|part of|member|accredit|po box|questions|latest|news|blog|next door|links|useful|fees|prices|team|meet)/i;

/** "Walking group starts at Elm Lake": what news are headed by. */
const HEADLINE =
  /\b(?:open (?:day|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b|\p{Lower}\s(?:starts|opens|joins|wins|celebrates|marks|launches|raises|returns|offers|needs|seeks|says|gets|gives|helps|brings|hosts|welcomes|moves|closes|reopens)\s\p{Alpha}/u;

/** The first block of a part that says something: not a picture of whom it shows. */
export function headBlock({ outline: { blocks } }: Reading, [from, to]: Part): number {
  let at = from;
  while (at < to && blocks[at]!.alt) at++;
  return blocks[from]!.alt && PICTURED.test(blocks[from]!.text) ? at : from;
}

const PICTURED = /^(?:an? )?(?:profile )?(?:photo|photograph|portrait|picture|headshot|image|foto|bild|imagen)\b/i;

/** The name that a part's first line gives it; null for a person's and for what names nobody. */
export function titleOf(reading: Reading, part: Part): Seen<string> | null {
  // "Group" over a column names no row.
  const { tag, group, text: head } = reading.outline.blocks[headBlock(reading, part)]!;
  if (tag === 'th' || reading.outline.groups[group]!.tag === 'th') return null;
  const text = head.split('\n')[0]!.split(/(?:,|\s[–—-])\s(?=\d|\p{Lower})/u)[0]!;
  const name = tidyOrganisation(withoutHolder(text));
  if (name.length > 80 || name.length < 3 || PLAIN.test(name) || fieldNamed(name) !== null) return null;
  if (HEADLINE.test(name) || isPageWord(name)) return null;
  if (/\d{3}|[:?!@]|^\d/.test(name) || !/^[\p{Upper}\p{Lo}\d]/u.test(name)) return null;
  if (!hasOrganisationWord(name) && (nameIn(name)?.score ?? 0) >= 0.5) return null;
  return { value: name, evidence: { text, from: 'heading', confidence: 0.8 } };
}

/** "Osteopathy - Massage", "Home visits by Mr Lund": what heads a part and says what is done, not who does it. */
export function saysWhatIsDone(name: string): boolean {
  const parts = name.split(/\s[-–&•/]\s|,\s/);
  return OF_VISITS.test(name) || parts.filter(part => isTrade(part) || SERVICE.test(part)).length * 2 > parts.length;
}

const SERVICE = /^(?:podiatry|chiropody|counselling|foot ?care|hearing aids)$/i;

/** "Elm Physio – Ann Frost": whose it is stands behind its name. */
function withoutHolder(title: string): string {
  const [, place = '', holder = ''] = /^(.{3,60}?)\s[–—-]\s(.{3,40})$/.exec(title) ?? [];
  const person = nameIn(holder);
  return person?.rest === '' && person.score >= 0.5 && !hasOrganisationWord(holder) ? place : title;
}

/** A part's link to a site of its own. */
export function ownLink(reading: Reading, [from, to]: Part): Seen<string> | null {
  const link = reading.facts.links.find(
    each =>
      each.kind === 'web' &&
      each.block !== undefined &&
      each.block >= from &&
      each.block <= to &&
      canBeWebsite(hostOf(each.value)) &&
      hostLabel(hostOf(each.value)) !== reading.site.label,
  );
  return link
    ? { value: link.value, evidence: { text: link.text || link.value, from: 'link', confidence: 0.85 } }
    : null;
}
