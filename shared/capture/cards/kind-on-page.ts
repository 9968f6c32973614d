import { tradeOfHost } from '../lexicon/host-trades.ts';
import { hostOf } from '../lexicon/hosts.ts';
import { eventOf } from '../page/event.ts';
import type { Reading } from '../page/reading.ts';
import type { Card } from './card.ts';
import {
  isClubsCoach,
  isNobodysWard,
  isProfession,
  kindOfLines,
  kindOfOpening,
  kindOfPeople,
  kindOfSport,
  kindOfWords,
  personKind,
  placeKind,
  runsPlace,
} from './kind.ts';
import { kindOfStanding } from './standing.ts';

/** What a person of the page is: by themselves, else by where they work, else by the page's title. */
export function kindOf(reading: Reading, card: Card): ReturnType<typeof personKind> {
  const { facts } = reading;
  const told = personKind({
    role: { text: card.role?.value, from: 'text' },
    credentials: { text: card.credentials, from: 'text' },
    types: card.types.filter(type => type !== 'Physician'),
    about: [],
  });
  const own = told && isSurgeonsField(card, told) ? null : told;
  const works = placeKind({ name: { text: card.organisation?.value, from: 'text' }, types: [], about: [] });
  // The page of a coach alone is about what they do.
  const isOfClub = reading.spots.length > 1 && isClubsCoach(own, works);
  if (works && (isOfClub || runsPlace(card.role?.value))) return works;
  const listed = own ? null : kindOfList(reading, card);
  if (listed) return listed;
  if (!own && works && isNobodysWard(card.role?.value, works))
    return /secretar/i.test(card.role?.value ?? '') ? null : fieldOfList(reading);
  return (
    own ??
    placeKind({
      name: { text: card.organisation?.value, from: 'text' },
      types: card.types,
      about: aboutClues(reading),
    }) ??
    personKind({
      role: { text: facts.message ? '' : facts.title, from: 'title' },
      credentials: { text: null, from: 'text' },
      types: [],
      about: [],
    }) ??
    (reading.site.own ? kindOfContent(reading) : null) ??
    kindOfWords(card.role?.value, card.organisation?.value)
  );
}

/** "Foot and ankle" beside Mr Fairclough, consultant: what a surgeon operates on makes nobody a podiatrist. */
function isSurgeonsField(
  { honorific, role }: Card,
  { value, evidence }: { value: string; evidence: { text: string } },
): boolean {
  const isSurgeon = /^(?:Mr|Miss|Mrs|Ms|Prof)/.test(honorific ?? '') && /consultant|surgeon/i.test(role?.value ?? '');
  return isSurgeon && value === 'podiatrist' && !/podi|chirop/i.test(evidence.text);
}

/** "Our consultants - Vascular surgery": the field of a page that lists several people of a hospital. */
function fieldOfList({ facts, outline, spots }: Reading): ReturnType<typeof personKind> {
  if (spots.length < 2) return null;
  const heads = outline.blocks.filter((block, at) => block.level === 1 && !outline.noise[at]).map(block => block.text);
  const parts = [...heads, ...facts.title.split(/ [-–—|:·] /)].filter(text => text.length < 60);
  const about = parts.map(text => ({ text, from: 'heading' as const }));
  const found = about.flatMap(
    clue => placeKind({ name: { text: null, from: 'text' }, types: [], about: [clue] }) ?? [],
  );
  return found.find(({ value }) => isProfession(value) && value !== 'hospital-ward') ?? null;
}

/** "Rheumatology consultants", "Zahnärzte": what the heading says of the people below it. */
function kindOfList({ outline, spots }: Reading, { name }: Card): ReturnType<typeof personKind> {
  const spot = spots.find(each => each.mention.name === name?.value);
  if (!spot) return null;
  for (let at = spot.block - 1; at >= 0; at--) {
    const { level, text, alt } = outline.blocks[at]!;
    if (alt || outline.noise[at]) continue;
    const isShort = text.length < 40 && !spots.some(each => each.block === at);
    const kind = level !== undefined || isShort ? kindOfPeople(text) : null;
    if (kind) return kind;
    if (level !== undefined) return null;
  }
  return null;
}

/** What the page as a whole tells where no name, title or heading does; looked for once, however many people ask. */
export function kindOfContent(reading: Reading): ReturnType<typeof personKind> {
  const known = CONTENT.get(reading.outline);
  if (known !== undefined) return known;
  const found = contentKind(reading);
  CONTENT.set(reading.outline, found);
  return found;
}

const CONTENT = new WeakMap<Reading['outline'], ReturnType<typeof personKind>>();

function contentKind({ facts, outline }: Reading): ReturnType<typeof personKind> {
  if (eventOf(facts)) return null;
  const lines = contentLines(outline);
  const header = outline.blocks.filter((_, at) => outline.frame[at] === 'header').map(block => block.text);
  const said = [facts.title, facts.meta['description'] ?? '', ...header].join('\n');
  return kindOfSport(said, lines) ?? kindOfOpening(opening(outline)) ?? kindOfLines(lines);
}

/** Of whom the site is, by its lines, those of its frame too; the last to be asked. */
export function standing({ outline, site }: Reading): ReturnType<typeof personKind> {
  const lines = outline.blocks.flatMap(({ text, alt }, at) => (outline.noise[at] || alt ? [] : text.split('\n')));
  const calling = kindOfLines(lines);
  return site.own ? (calling && isProfession(calling.value) ? calling : kindOfStanding(lines)) : null;
}

/** What the page says it is about: its title, main headings and description. */
export function aboutClues({ facts, outline }: Reading, name = '') {
  // What a talk is about says nothing of who holds it.
  if (facts.message || eventOf(facts)) return [];
  const heads = outline.blocks
    .filter((block, at) => block.level !== undefined && block.level <= 2 && !outline.noise[at])
    .slice(0, 4);
  return [
    { text: facts.title, from: 'title' as const },
    { text: tradeOfHost(hostOf(facts.url)), from: 'url' as const },
    ...selfSaid(outline, name).map(text => ({ text, from: 'text' as const })),
    ...heads.map(block => ({ text: block.text.slice(0, 120), from: 'heading' as const })),
    { text: soldIn(facts.meta['description'] ?? facts.meta['og:description']), from: 'meta' as const },
    ...[...taglines(outline), ...belowName(outline, name)].map(text => ({ text, from: 'text' as const })),
  ];
}

/** A description, unless it is of whoever sells to the trades that it names. */
function soldIn(description: string | undefined): string | undefined {
  return description &&
    /\b(?:suppl(?:y|ies|iers?)|manufactur\w+|distribut\w+|consumables?|wholesale\w*)\b/i.test(description)
    ? undefined
    : description;
}

/** "Alderwick House care home": short lines that say more after the organisation's own name. */
function selfSaid({ blocks, noise }: Reading['outline'], name: string): string[] {
  if (name.length < 4) return [];
  const lines = blocks.flatMap(({ text, alt }, at) => (noise[at] || alt ? [] : text.split('\n')));
  const after = lines.filter(line => line.length < 100 && line.length > name.length + 3 && line.startsWith(`${name} `));
  return [...after, ...lines.flatMap(line => calledBefore(line, name) ?? [])].slice(0, 3);
}

/** "Tregonning Manor / Residential Home for the Elderly": the line under the name in one piece of text. */
function belowName({ blocks, noise }: Reading['outline'], name: string): string[] {
  return blocks.flatMap(({ text, alt }, at) => {
    const lines = text.split('\n');
    const under = noise[at] || alt || lines[0] !== name ? '' : (lines[1] ?? '');
    return under && under.length < 80 && !/\d/.test(under) ? under : [];
  });
}

/** "clínica dental" of "¿Por qué elegir la clínica dental Dentiny?": the words right before the name, unless they only say where it is. */
function calledBefore(line: string, name: string): string | null {
  const at = line.indexOf(` ${name}`);
  const before =
    at > 0 && line.length < 240
      ? line
          .slice(0, at)
          .split(/[\s,;:]+/)
          .slice(-2)
          .join(' ')
      : '';
  return before && !/(?:^|\s)(?:at|in|near|to|of|from|with|und|and|bei|von|chez|de|en|i|på|van|&)$/i.test(before)
    ? before
    : null;
}

/** "wholefoods by weight since 1977": what the head of the site says below its name, no part of a menu. */
function taglines({ blocks, frame, noise }: Reading['outline']): string[] {
  const lines = blocks.flatMap(({ tag, text, alt, level }, at) =>
    frame[at] === 'header' && !noise[at] && !alt && level === undefined && tag !== 'li' && tag !== 'nav' ? text : [],
  );
  return lines.filter(text => text.length > 12 && text.length < 90 && !/\n|\d{4,}.*\d|@/.test(text)).slice(0, 2);
}

/** The words that the page's content begins with, under its main heading. */
function opening({ blocks, noise, frame }: Reading['outline']): string {
  const heads = [1, 2].map(level => blocks.findIndex((block, at) => block.level === level && !noise[at]));
  const head = heads.find(at => at >= 0) ?? -1;
  const first = head < 0 ? undefined : blocks[head + 1];
  const isText = first !== undefined && first.level === undefined && !frame[head + 1] && !noise[head + 1];
  return isText ? first.text.slice(0, 160) : '';
}

/** The lines of the page's own content. */
function contentLines({ blocks, noise, frame, recorded }: Reading['outline']): string[] {
  return blocks.flatMap((block, at) =>
    noise[at] || frame[at] || recorded.has(at) || block.alt ? [] : block.text.split('\n'),
  );
}
