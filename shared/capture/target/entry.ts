import { type Card, emptyCard, mergeCards, type Seen } from '../cards/card.ts';
import { addMentions, type Candidate } from '../cards/person.ts';
import type { Target } from '../facts.ts';
import { orgKey, tidyOrganisation } from '../cards/organisation-names.ts';
import { CONTACT } from '../lexicon/contact-label.ts';
import { nameIn } from '../mentions/person-name.ts';
import { isOrganisation, roleOrPlace } from '../message/role-or-place.ts';
import { fieldNamed } from '../page/labels.ts';
import { groupsAround } from '../page/outline.ts';
import { pairHeads } from '../page/pairs.ts';
import type { Reading } from '../page/reading.ts';
import { contactOfLines, headOf } from './contact-of-lines.ts';
import { candidateFrom } from './named.ts';
import { headedPart, IN_CHARGE } from './headed-part.ts';
import { headBlock, ownLink, type Part, titleOf } from './section.ts';

/** One of a list's entries: boxes of one kind beside each other, each with a number or an address and with a title. */
export type Entry = {
  part: Part;
  title: Seen<string>;
  /** Of places rather than people, by the other titles. */ ofPlaces: boolean;
  /** Known by the headings of its list alone. */ headed?: true;
};

/** Boxes beside each other make a list from three on; two are as often the halves of one page. */
const LIST = 3;
const LONGEST = 30;

/** The entry that the blocks stand in, or null: by the shape of the page alone, whatever its title is. */
export function entryAround(reading: Reading, blocks: readonly number[]): Entry | null {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { outline } = reading;
  const heads = pairHeads(outline);
  const head = heads.has(first) ? first : first - 1;
  if (heads.has(head) && last <= head + 1) {
    const title = entryTitle(reading, [head, head + 1]);
    if (title)
      return {
        part: [head, head + 1],
        title,
        ofPlaces: areOfPlaces(
          reading,
          [...heads].map(at => [at, at + 1]),
          head,
        ),
      };
  }
  for (const group of groupsAround(outline, first)) {
    const [from, to] = outline.spans[group]!;
    if (to < last || group === 0) continue;
    if (to - from > LONGEST) return null;
    const { parent, tag } = outline.groups[group]!;
    const listed = outline.groups.flatMap((each, at) =>
      at !== 0 && each.parent === parent && each.tag === tag && hasContact(reading, outline.spans[at]!)
        ? [outline.spans[at]!]
        : [],
    );
    if (listed.length < LIST || !listed.some(span => span[0] === from && span[1] === to)) continue;
    const title = entryTitle(reading, [from, to]);
    if (title) return { part: [from, to], title, ofPlaces: areOfPlaces(reading, listed, from) };
  }
  const headed = headedPart(reading, [first, last]);
  const title = headed && titleOf(reading, headed);
  return title ? { part: headed, title, ofPlaces: true, headed: true } : null;
}

/** Two of the other entries' first lines name organisations, and no more of them a person. */
function areOfPlaces({ outline }: Reading, listed: readonly Part[], own: number): boolean {
  const heads = listed.flatMap(([from]) => (from === own ? [] : outline.blocks[from]!.text.split('\n')[0]!));
  const places = heads.filter(head => isOrganisation(head)).length;
  return places >= 2 && places > heads.filter(head => (nameIn(head)?.score ?? 0) >= 0.5).length;
}

function hasContact({ mentions }: Reading, [from, to]: Part): boolean {
  return mentions.some(({ block, type }) => block >= from && block <= to && (type === 'phone' || type === 'email'));
}

/** What a label says is the name ("Company Name:"), else the first line. */
function entryTitle(reading: Reading, [from, to]: Part): Seen<string> | null {
  const { blocks, labels } = reading.outline;
  for (let at = from; at <= to; at++) {
    const field = fieldNamed(labels[at]!);
    const text = blocks[at]!.text.split('\n')[0]!;
    if ((field === 'organisation' || field === 'name') && text.length < 80 && !/[@:]|\d{3}/.test(text))
      return { value: tidyOrganisation(text), evidence: { text, from: 'text', confidence: 0.85 } };
  }
  const [line = ''] = blocks[headBlock(reading, [from, to])]!.text.split('\n');
  const person = nameIn(line);
  if (person?.rest === '' && person.score >= 0.2 && !isOrganisation(line))
    return { value: line, evidence: { text: line, from: 'text', confidence: 0.8 } };
  return titleOf(reading, [from, to]);
}

/** Whom an entry is about, where its title is a person's name that the page's other reading passed over. */
export function personOfEntry(reading: Reading, blocks: readonly number[]): Candidate | null {
  const entry = entryAround(reading, blocks);
  const mention = entry && nameIn(entry.title.value);
  if (!entry || entry.ofPlaces || mention?.rest !== '' || mention.score < 0.2 || isOrganisation(entry.title.value))
    return null;
  const found = candidateFrom(entry.title.value, { mention, line: 0 }, null);
  const { phones, emails } = detailsOf(reading, entry.part);
  return { ...found, card: { ...found.card, phones, emails, website: ownLink(reading, entry.part) } };
}

/** "Orleton History Group / Contact: …": whom an organisation's entry names is its contact, with nothing of the next entry's. */
export function asContactOf(reading: Reading, person: Candidate, pageName: Seen<string> | null): Candidate {
  const { card, spot } = person;
  const block = spot?.block ?? reading.facts.target?.blocks[0] ?? -1;
  const lines = reading.outline.blocks[block]?.text.split('\n') ?? [];
  const said = lines.find(line => line.includes(card.name!.value)) ?? '';
  const entry = entryAround(reading, [block]);
  if (!entry && CONTACT.test(said)) return contactOfLines(reading, person, lines, pageName);
  if (!entry || !(CONTACT.test(said) || IN_CHARGE.test(said) || isAlone(reading, person, entry))) return person;
  const isPlace = roleOrPlace(entry.title.value) === 'place' && entry.title.value.split(' ').length >= 3;
  if (!isPlace && !entry.headed) return person;
  const [page, place] = [orgKey(pageName?.value ?? ' '), orgKey(entry.title.value)];
  // A branch of the page's own organisation is no other.
  if (page && (place.startsWith(page) || page.startsWith(place))) return person;
  const own = detailsOf(reading, entry.part);
  const phones = card.phones.filter(({ value }) => own.phones.some(each => each.value.number === value.number));
  const emails = card.emails.filter(({ value }) => own.emails.some(each => each.value === value));
  const reached = { ...card, organisation: entry.title, phones, emails };
  // What a directory says of a place is how whoever is in charge is reached.
  return { ...person, card: entry.headed ? mergeCards(reached, { ...own, name: null }) : reached, foreign: true };
}

/** "Making Space" over the details of one of a directory's places, which is hardly somebody's name. */
export function headsPlace(reading: Reading, { text, blocks }: Target): boolean {
  const entry = reading.facts.message ? null : entryAround(reading, blocks);
  return entry !== null && entry.ofPlaces && entry.title.value === text && (nameIn(text)?.score ?? 0) < 0.6;
}

/** The one person, below its title, of an entry in a list of places. */
function isAlone({ spots }: Reading, { card, spot }: Candidate, { part: [from, to], ofPlaces }: Entry): boolean {
  const within = spots.filter(({ block }) => block >= from && block <= to);
  return ofPlaces && !card.organisation && within.length === 1 && spot !== null && spot.block > from;
}

/** "Samuel Wood - Estate Agency / Contact: Andrew Cadwalleder / …": whom a selected entry names as its contact works at what heads it. */
export function contactSaid(text: string): Candidate | null {
  const written = contactLine(text);
  const mention = nameIn(written);
  if (!mention || mention.score < 0.2) return null;
  const found = candidateFrom(written, { mention, line: 0 }, null);
  return { ...found, card: { ...found.card, organisation: headOf(text) ?? found.card.organisation } };
}

/** "Elm Golf Society / Contact: Ann Frost & Tom Wade / …": with two to ask the entry is its title's. */
export function placeWithContacts(text: string): Seen<string> | null {
  const names = contactLine(text)
    .split(/\s(?:&|and|or|und|oder|et|ou|y|e|o|en|of|og|och|i)\s|\s?[,;/]\s?/)
    .flatMap(part => nameIn(part) ?? []);
  return names.filter(({ name, score }) => name.includes(' ') && score >= 0.2).length > 1 ? headOf(text) : null;
}

/** Whom a line of an entry below its head names as its contact, or nothing. */
function contactLine(text: string): string {
  const lines = text.split('\n').filter(Boolean);
  const at = lines.findIndex(line => CONTACT.test(line));
  return at > 0 && lines.length >= 3 ? lines[at]!.replace(CONTACT, '').trim() : '';
}

/** The details of a part of the page that was pointed at: all of it is meant, whatever domain its mail is at. */
export function detailsOf(reading: Reading, [from, to]: Part): Card {
  const card = emptyCard();
  const { target } = reading.facts;
  const blocks = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const pointed = target ? { ...reading, facts: { ...reading.facts, target: { ...target, blocks } } } : reading;
  addMentions(pointed, card, block => block >= from && block <= to);
  return card;
}
