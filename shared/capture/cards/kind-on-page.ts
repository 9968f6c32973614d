import type { PartnerKind } from '../../model/partner-kinds.ts';
import { hostLabel, isMailProvider } from '../lexicon/hosts.ts';
import { isArticle } from '../page/article.ts';
import { eventOf } from '../page/event.ts';
import { fitsHost } from '../page/fits-host.ts';
import type { Reading } from '../page/reading.ts';
import { aboutClues } from './about.ts';
import type { Card } from './card.ts';
import { kindOfListed } from './kind-of-listed.ts';
import { kindOfSport } from './kind-of-sport.ts';
import {
  isClubsCoach,
  isNobodysWard,
  isProfession,
  kindOfLines,
  kindOfOpening,
  kindOfPeople,
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
      about: aboutClues(reading).filter(({ from }) => from !== 'meta' || !isReachedElsewhere(reading, card)),
    }) ??
    personKind({
      role: { text: facts.message ? '' : facts.title, from: 'title' },
      credentials: { text: null, from: 'text' },
      types: [],
      about: [],
    }) ??
    (reading.site.own || !facts.target ? kindOfContent(reading) : null) ??
    kindOfWords(card.role?.value, card.organisation?.value)
  );
}

/** What somebody is of whom the page's own name and trade say nothing: by themselves, else the one calling that its description speaks of. */
export function kindOfStranger(reading: Reading, card: Card): ReturnType<typeof personKind> {
  const { site, facts, outline } = reading;
  const elsewhere = { ...facts, title: '', url: site.own ? '' : facts.url };
  const kind = kindOf({ ...reading, facts: elsewhere, outline: { ...outline, blocks: [] }, spots: [] }, card);
  const own = kind?.evidence.from === 'meta' && !isProfession(kind.value) ? null : kind;
  return own ?? (card.role || card.organisation === null ? null : kindOfListed(reading));
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
    // A menu's entries head nothing.
    if (alt || outline.noise[at] || outline.frame[at] === 'nav' || outline.frame[at] !== outline.frame[spot.block])
      continue;
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

/** "Registered charity no. 1102712" in the frame of a site whose name tells no trade. */
export function saidCharity({ outline, site }: Reading): ReturnType<typeof personKind> {
  const lines = outline.blocks.flatMap(({ text }, at) => (outline.frame[at] === 'footer' ? text.split('\n') : []));
  const said = site.own ? kindOfStanding(lines) : null;
  return said?.value === 'charity' ? said : null;
}

/** Of whom the site is, by its lines, those of its frame too; the last to be asked. */
export function standing({ outline, site }: Reading): ReturnType<typeof personKind> {
  const lines = outline.blocks.flatMap(({ text, alt }, at) => (outline.noise[at] || alt ? [] : text.split('\n')));
  const calling = kindOfLines(lines);
  return site.own ? (calling && isProfession(calling.value) ? calling : kindOfStanding(lines)) : null;
}

/** Mail that is neither the site's nor a provider's, of a workplace that spells its domain: what the page's description speaks of is not theirs. */
function isReachedElsewhere(reading: Reading, { emails, organisation }: Card): boolean {
  const { facts, site } = reading;
  const domains = emails.map(({ value }) => value.split('@')[1]!);
  const isOthers = (domain: string) => !isMailProvider(domain) && hostLabel(domain) !== site.label;
  return (
    facts.target !== undefined &&
    !isArticle(reading) &&
    domains.length > 0 &&
    domains.every(domain => isOthers(domain) && fitsHost(organisation?.value ?? '', hostLabel(domain)) >= 0.6)
  );
}

/** What more than half of a page's people are. */
export function kindOfMost(kinds: PartnerKind[]): PartnerKind | null {
  const [most] = [...Map.groupBy(kinds, kind => kind)].sort((a, b) => b[1].length - a[1].length);
  return most && most[1].length * 2 > kinds.length ? most[0] : null;
}

/** The words that the page's content begins with, under its main heading; what one may do there ("Print") is passed over. */
function opening({ blocks, noise, frame }: Reading['outline']): string {
  const heads = [1, 2].map(level => blocks.findIndex((block, at) => block.level === level && !noise[at]));
  const head = heads.find(at => at >= 0) ?? -1;
  const isButton = (at: number) => blocks[at]?.tag === 'li' && blocks[at].text.length < 20;
  let at = head + 1;
  while (isButton(at)) at++;
  const first = head < 0 ? undefined : blocks[at];
  const isText = first !== undefined && first.level === undefined && !frame[at] && !noise[at];
  return isText ? first.text.slice(0, 160) : '';
}

/** The lines of the page's own content. */
function contentLines({ blocks, noise, frame, recorded }: Reading['outline']): string[] {
  return blocks.flatMap((block, at) =>
    noise[at] || frame[at] || recorded.has(at) || block.alt ? [] : block.text.split('\n'),
  );
}
