import type { Card, Seen } from '../cards/card.ts';
import type { Candidate } from '../cards/person.ts';
import type { Target } from '../facts.ts';
import { isMailProvider } from '../lexicon/hosts.ts';
import { nameIn } from '../mentions/person-name.ts';
import { isOfSeveral } from '../mentions/role.ts';
import { isOrganisation } from '../message/role-or-place.ts';
import { fitsHost } from '../page/fits-host.ts';
import type { Reading } from '../page/reading.ts';
import { foldText } from '../text/clean.ts';
import { candidateFrom } from './named.ts';
import { roleBefore, SENTENCE_END } from './prose.ts';

/** What a page's other sentences tell of whom a selected one names. */

/** "Local podiatrist Ann Frost …" further up: what a sentence says that somebody is, where the selected one does not. */
export function withIntroduction({ outline }: Reading, person: Candidate): Candidate {
  const { name, role, types } = person.card;
  if (role || !name) return person;
  for (const [at, { text, alt }] of outline.blocks.entries()) {
    if (alt || outline.frame[at] || outline.noise[at]) continue;
    const sentence = text.split(SENTENCE_END).find(each => each.includes(name.value)) ?? '';
    const mention = sentence ? nameIn(name.value) : null;
    if (!mention) continue;
    const from = sentence.indexOf(name.value);
    const around = { before: sentence.slice(0, from), after: sentence.slice(from + name.value.length) };
    const said = roleBefore(around.before);
    // "Local podiatrists Ann Frost and Tom Wade"
    if (said && isOfSeveral(said)) return { ...person, card: { ...person.card, types: [...types, said] } };
    const told = candidateFrom(name.value, { mention, line: 0 }, around).card.role;
    if (told) return { ...person, card: { ...person.card, role: told } };
  }
  return person;
}

/**
 * "For more about the Elm support group, please …" in a paper: the group of which a sentence tells, else, of whom nobody is named, the one group
 * of the story, or that the mailbox spells ("elmcarers@…").
 */
export function groupTold({ outline, facts }: Reading, target: Target, own: Card | null): Seen<string> | null {
  const groupsOf = (text: string) => [...text.matchAll(GROUP)].map(([, said = '']) => said.trim()).filter(isGroup);
  const named = (value: string, text: string): Seen<string> => ({
    value,
    evidence: { text: text.slice(0, 160), from: 'text', confidence: 0.7 },
  });
  const [here] = groupsOf(target.text);
  if (here) return named(here, target.text);
  const meant = THE_GROUP.exec(target.text);
  const isMeant = meant !== null;
  if (!isMeant && (!own || own.emails.length + own.phones.length === 0)) return null;
  const texts = outline.blocks.flatMap(({ text, alt }, at) =>
    alt || outline.frame[at] || outline.noise[at] ? [] : text,
  );
  const told = [facts.title.split(/\s[|–—-]\s/)[0]!, ...texts].flatMap(groupsOf);
  // "the netball club" is no other sort of club.
  const sort = foldText(meant?.[1] ?? '').split(' ');
  const all = sort[0] ? told.filter(each => sort.every(word => foldText(each).split(' ').includes(word))) : told;
  const [user = '', domain = ''] = own?.emails[0]?.value.split('@') ?? [];
  const spelt = isMailProvider(domain) ? all.find(each => fitsHost(each, user) >= 0.6) : undefined;
  if (spelt) return named(spelt, spelt);
  // "Elm carer support group" of the headline is the "Elm Carers’ Support Group".
  const proper = all.filter(each => !/\s\p{Lower}{4}/u.test(each));
  const [first] = proper.length ? proper : all;
  const isOne = new Set((proper.length ? proper : all).map(each => foldText(each))).size === 1;
  return first && isOne ? named(first, first) : null;
}

/** "For more about the group …": the one that the page tells of. */
const THE_GROUP =
  /\bthe ((?:\p{Lower}{3,20} ){0,2})(?:group|club|society|branch|choir|network|charity|association|circle)\b(?! of\b)/u;

/** "the Elmtown and District Parkinson's support group", "Carers UK Elm branch": words with capitals before what sort of group it is. */
const GROUP =
  /(?<!\p{Alpha})((?!The |THE |This |That |Our |For |Her |His |Their |Former |A |An )\p{Upper}[\p{Alpha}'’-]*(?:\s(?:and\s|of\s|&\s|for\s)?\p{Upper}[\p{Alpha}'’-]*){0,5}(?:\s\p{Lower}[\p{Lower}'’-]{2,}){0,2}\s(?:group|club|society|branch|choir|network|charity|association|circle|league|foodbank|hub)|(?!The |THE )\p{Upper}[\p{Alpha}'’-]*(?:\s(?:and\s|of\s|&\s|for\s)?\p{Upper}[\p{Alpha}'’-]*){0,5}\s(?:Group|Club|Society|Branch|Choir|Network|Association|Charity|Circle|Hub))(?!\p{Alpha})/gu;

function isGroup(text: string): boolean {
  return isOrganisation(text) && text.length < 70 && (nameIn(text)?.score ?? 0) < 0.6;
}

/** "call Hampshire's Falls Prevention Co-ordinator Ann Frost": words that lead to a name without a break are her office's, and no place's. */
export function runsInto(text: string, place: string, name: string): boolean {
  const at = text.indexOf(place);
  const between = text.slice(at + place.length, text.indexOf(name));
  return place.includes(name) || (at >= 0 && /^(?:\s\p{Upper}[\p{Alpha}-]*){0,5}\s$/u.test(between));
}
