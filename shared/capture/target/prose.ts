import type { Target } from '../facts.ts';
import { isOrganisation } from '../message/role-or-place.ts';
import { nameIn, type NameMention } from '../mentions/person-name.ts';
import { isOfSeveral, isRole } from '../mentions/role.ts';
import { userIs, personKey } from '../cards/same-person.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { HONORIFICS } from '../lexicon/honorifics.ts';
import { foldText } from '../text/clean.ts';
import type { Reading } from '../page/reading.ts';

/** What stands in the same sentence before and after some words of the page. */
export type Surroundings = { before: string; after: string };

/** The sentence around a selection of one line, or null when it is a line of its own. */
export function sentenceAround(reading: Reading, target: Target): Surroundings | null {
  const text = reading.outline.blocks[target.blocks[0] ?? -1]?.text;
  if (text === undefined || target.blocks.length !== 1 || target.text.includes('\n')) return null;
  const line = text.split('\n').find(each => each.includes(target.text));
  if (line === undefined || line.length === target.text.length) return null;
  const at = line.indexOf(target.text);
  const before = line.slice(0, at);
  return {
    before: before.slice(lastEnd(before)),
    // Behind a sentence that was selected whole another one begins.
    after: ENDS.test(target.text) ? '' : withoutNext(line.slice(at + target.text.length).split(AFTER_END)[0]!),
  };
}

const ENDS = /[\p{Lower}\d)”"'’]{2}[.!?]["”’)]?$/u;

// A dot ends a sentence where a small letter or a bracket stands before it and a capital after it: not in "Dr. Smith", "J. Smith".
export const SENTENCE_END = /(?<=[\p{Lower}\d)”"’']{2}[.!?])\s+(?=[\p{Upper}“"])/u;

/** "Dr F Barnes, Brian Cawthra (Chair), …": in a list of names what follows is the next one's. */
function withoutNext(after: string): string {
  const own = untilNextName(after);
  return own !== after && /^(?:,|;| and| &)\s(?:\p{Upper}\p{Lower}{1,4}\.?\s)?$/u.test(own) ? '' : after;
}

/** The end of a sentence in what follows a name, which may have ended it. */
const AFTER_END = /^[.!?]\s.*$|(?<=[\p{Lower}\d)”""']{2}[.!?])\s+(?=[\p{Upper}“"])/su;

function lastEnd(text: string): number {
  const parts = text.split(SENTENCE_END);
  return text.length - parts.at(-1)!.length;
}

/** "Physiotherapist" of "Physiotherapist Leanne Duckett, of …": the words right before a name that say what somebody is. */
export function roleBefore(before: string): string | null {
  // "Your dementia adviser for Calderby is"
  const said = withoutIs(before.trim()).replace(
    /(?<=^(?:Your|Our|The)\s.{0,60})\s(?:for|in|at)\s(?:the\s)?\p{Upper}[\p{Alpha}’'-]*$/u,
    '',
  );
  // "Hampshire's Falls Prevention and Physical Activity Co-ordinator": many words only where all of them are of its name.
  const words = said.replace(OF_PLACE, '').split(/\s+/);
  const named = words.length - 1 - words.findLastIndex(word => !/^(?:\p{Upper}|and$|of$|for$|&$)/u.test(word));
  const isEnd = /[\p{Alpha})]$/u.test(said);
  for (let count = Math.min(Math.max(5, Math.min(named, 9)), words.length); isEnd && count >= 1; count -= 1) {
    const text = words
      .slice(-count)
      .join(' ')
      .replace(/^(?:our|the|a|an|by|with|where|when|while|local)\s|^.*\b(?:her|his|their|my|your|whose)\s/i, '')
      .replace(SAYS, '');
    if (!/[,.;:()]|^(?:and|of|for|&) |\b(?:works|alongside|sees|runs|joined)\b/.test(text) && isRole(text))
      return text.replace(/^as (?:our|the|an?)\s(?:new\s)?/i, '');
  }
  return null;
}

/** "…,” explains owner Ian Frost." */
const SAYS = /^(?:said|says|explain(?:s|ed)|add(?:s|ed)|comment(?:s|ed)|recall(?:s|ed)|according to)\s/i;

/** "call Hampshire's", "at Elm Trust's": whose somebody is; "Women's Health Physiotherapist" is a calling. */
const OF_PLACE =
  /^.*(?<!\p{Alpha})(?!(?:Wo)?[Mm]en|Children|People|Patient|Resident|Veteran|Pupil)\p{Upper}[\p{Alpha}.-]*['’]s\s(?=\p{Upper})/u;

/** "Leeds City Council" of "Leeds City Council's Project Officer". */
export function employerBefore(before: string): string | null {
  const [owner = ''] = OF_PLACE.exec(before.trim()) ?? [];
  const name =
    /\p{Upper}[\p{Alpha}.&-]*(?:\s(?:of\s|and\s|&\s)?\p{Upper}[\p{Alpha}.&-]*)*(?=['’]s\s$)/u.exec(owner)?.[0] ?? '';
  return isOrganisation(name) ? name : null;
}

/** "Accredited Dietitian" of " is an Accredited Dietitian who …". */
export function roleAfter(after: string): string | null {
  const said = IS_A.exec(after)?.[1] ?? '';
  return isRole(said) ? said : null;
}

const IS_A =
  /^,?\s(?:is|works as|ist|est|è|es|är|er|jest)\s(?:(?:an?|the|our|one of our|eine?|une?|un|una)\s)?([^.,;:()]{3,70}?)(?=\s(?:who|that|which|at|with|in|for|and (?:has|is|the)|from|based)\s|[.,;:()]|$)/u;

/** "coordinator" of "The coordinator is". */
export function withoutIs(before: string): string {
  return before
    .replace(/,$|\s(?:is|ist|est|es|è|är|er|jest)(?:\s(?:now|currently))?$/iu, '')
    .replace(/^(?:the|our|die|der|la|le|il|el|de)\s/i, '');
}

/** "Dr" of "ask Dr Leanne Duckett", of "Drs Hemi Walker, Jane Sutcliffe and …". */
export function honorificBefore(before: string): string | null {
  const word = before.trim().split(/\s+/).at(-1) ?? '';
  return HONORIFICS.sure.has(foldText(word).replace(/ /g, ''))
    ? word.replace(/^[(“"]/, '').replace(/^Drs$/, 'Dr')
    : null;
}

/** The name in a text that made an address: "For insoles try Gaynor Hopcyn, …, gaynor@…". `after` is what follows it. */
export function nameOfAddress(text: string, user: string): { mention: NameMention; around: Surroundings } | null {
  for (const { mention, end } of namesInProse(text)) {
    // "Our Welfare Officers … welfare@…"
    if ((mention.score < 0.5 && isOfSeveral(mention.name)) || !userIs(user, personKey(mention.name).split(' ')))
      continue;
    const before = text.slice(0, end - mention.name.length);
    return { mention, around: { before: before.slice(lastEnd(before)), after: text.slice(end) } };
  }
  return null;
}

/** The sure name right before the last number of a text: "ring my colleague Ruth Gribble on 01823 …", "Dr Jane Smith (tel. 0113 …". */
export function nameOfNumber(text: string): { mention: NameMention; after: string } | null {
  const found = [...namesInProse(text)].findLast(
    ({ mention, end }) =>
      mention.score >= 0.6 &&
      LEADS_TO_NUMBER.test(text.slice(end, end + 90)) &&
      (text.slice(end).match(NUMBERS) ?? []).length < 2 &&
      // "opposite St John Wade" is where.
      !/\b(?:opposite|near|next to|behind|above|beside)\s(?:St\.?\s)?$/i.test(text.slice(0, end - mention.name.length)),
  );
  return found ? { mention: found.mention, after: text.slice(found.end) } : null;
}

/** A number and nothing else. */
export function isBare({ kind, text }: Target): boolean {
  return kind === 'selection' && /^\+?[\d\s().-]{7,20}$/.test(text);
}

/** A selection, or the line that a number selected by itself ends: what stands before it says whose it is. */
export function lineOfNumber({ outline }: Reading, target: Target): string {
  const text = outline.blocks[target.blocks[0] ?? -1]?.text ?? '';
  const line = isBare(target) ? text.split('\n').find(each => each.includes(target.text)) : undefined;
  return line === undefined ? target.text : line.slice(0, line.indexOf(target.text) + target.text.length);
}

/** "Sally" of "Call Sally on 07400 …", "Caretaker: Ron 07400 …". */
export function givenBefore(line: string): string | null {
  const found =
    /(?:^|(?<!\s(?:or|oder|ou))[\s:–-])(\p{Upper}\p{Lower}+)[\s,:(–-]{1,3}(?:(?:on|at|tel|t|m)\b[.:]?\s)?[+(]?\d[\d\s().-]{6,20}$/u.exec(
      line,
    );
  return found && isGivenName(found[1]!) ? found[1]! : null;
}

/** "Contact: Ann Frost or Tom Wade / 0113 496 0345 (Ann) 07400 123456 (Tom)": whom a given name behind a number means. */
export function nameBehindNumber(text: string, number: string): NameMention | null {
  const tail = number.replace(/\D/g, '').slice(-6);
  for (const match of text.matchAll(/(\+?\d[\d\s()-]{6,20})\s?\((\p{Upper}\p{Lower}+)\)/gu)) {
    if (!match[1]!.replace(/\D/g, '').endsWith(tail)) continue;
    const called = [...namesInProse(text)]
      .map(({ mention }) => mention)
      .find(each => each.name.startsWith(`${match[2]!} `));
    if (called) return { ...called, rest: '' };
  }
  return null;
}

const NUMBERS = /\d(?:[ .()-]{0,2}\d){6,}/g;

export const LEADS_TO_NUMBER =
  /^(?:,\s\p{Alpha}[^,.;:\n\d]{3,50}|\s\([^()\d]{2,30}\)|\s(?:covers?|answers|is|can be (?:reached|contacted)))?[\s,:(–-]{0,4}(?:(?:on|at|tel|telephone|phone|mobile|mob|t|m)\b\.?[\s:]{0,3})?\+?\(?0?\d[\d\s()-]{5}/iu;

/** What follows a name, up to the next one; "Ann Frost or Tom Wade on 0113 …" is for both. */
export function untilNextName(after: string): string {
  for (const { mention, end } of namesInProse(after)) {
    const before = after.slice(0, end - mention.name.length);
    if (mention.score >= 0.6 && !/^\s(?:or|oder|ou|of|eller)\s$/.test(before)) return before;
  }
  return after;
}

/** Runs of capitalised words that can be names, four at most, the longest first. */
export function* namesInProse(text: string): Generator<{ mention: NameMention; end: number }> {
  for (const match of text.matchAll(
    /(?<![\p{Alpha}'’-])(?:\p{Upper}[\p{Alpha}'’-]+\s){1,9}\p{Upper}[\p{Alpha}'’-]+/gu,
  )) {
    const words = match[0].split(/\s/);
    for (let at = 0; at < words.length - 1; at++) {
      const mention = nameIn(words.slice(at, at + 4).join(' '));
      if (mention) yield { mention, end: match.index + match[0].indexOf(mention.name) + mention.name.length };
    }
  }
}
