import { isSought } from '../cards/organisation-doubts.ts';
import { isFieldOfWork } from '../lexicon/fields.ts';
import { canBeWebsite, hostLabel, hostOf, isAuthority } from '../lexicon/hosts.ts';
import { LISTING_ENTRY, LISTING_OF_PEOPLE } from '../lexicon/listing.ts';
import { foldText } from '../text/clean.ts';
import { ownPlace, twoAddresses } from './frame-places.ts';
import { fieldNamed } from './labels.ts';
import { hostedFor, linkedOut, mailedElsewhere, resultsOf } from './leads-elsewhere.ts';
import { listingSigns } from './listing-signs.ts';
import { alikeNames, fitsHost, spelledInHost } from './fits-host.ts';
import { isOfSeveral, isRole, kindOfPerson, kindOfPlace } from '../mentions/role.ts';
import { isDepartment } from '../message/beside-workplace.ts';
import { nameIn } from '../mentions/person-name.ts';
import { hasOrganisationWord } from './organisation-words.ts';
import type { Outline } from './outline.ts';
import type { Finds } from './site.ts';

/** By law the page that says whose site it is. */
const IMPRINT =
  /^(?:impressum|imprint|legal notice|mentions legales|aviso legal|aviso legale|note legali|colofon|anbieterkennzeichnung|pflichtangaben)\b/;

/** "/speakers/ann-frost": a conference shows who comes to it. */
const SPEAKER = /\/(?:speakers?|presenters?|exhibitors?)\/[^/?#]+/i;

/** Adds up the signs that the page is on somebody else's site. */
export function foreignness(outline: Outline, finds: Finds, host: string, names: string[]): number {
  const { facts } = outline;
  const label = hostLabel(host);
  const isSite = (name: string) => fitsHost(name, label) >= 0.6 || names.some(site => alikeNames(site, name));
  let score = listingSigns(outline, host);
  // A doctor's own record says where they are seen, and nothing of whose site it is.
  const entities = finds.organisations.filter(each => each.address && (nameIn(each.name)?.score ?? 0) < 0.8);
  if (entities.length && entities.every(each => !isSite(each.name)))
    score += names.some(site => fitsHost(site, label) >= 0.5) ? 1.3 : 0.4;
  if (entities.some(each => isSite(each.name))) score -= 1.2;
  if (
    finds.organisations.some(
      each =>
        each.url &&
        canBeWebsite(hostOf(each.url)) &&
        hostLabel(hostOf(each.url)) !== label &&
        each.address &&
        !isSite(each.name),
    )
  )
    score += 0.7;
  const workplaces = finds.workplaces.filter(name => !isDepartment(name) && !isFieldOfWork(name));
  if (workplaces.length && workplaces.every(name => !isSite(name))) score += 0.8;
  if (workplaces.some(isSite)) score -= 1;
  if (outline.showsOthers) score += 0.6;
  const headed = outline.blocks.findIndex(({ level }, at) => level === 1 && outline.noise[at] !== 'legal');
  const head = outline.blocks[headed]?.text ?? '\n';
  const frame = outline.frame[headed] ?? '';
  const heads = finds.places
    .filter(place => !place.frame)
    .flatMap(place => place.name ?? (place.address.startsWith(`${head}, `) ? head : []));
  if (!workplaces.length && heads.length && heads.every(name => !isSite(name))) score += 0.8;
  const hosts = new Set(
    facts.links.flatMap(link =>
      link.kind === 'web' &&
      link.block !== undefined &&
      !outline.frame[link.block] &&
      !outline.noise[link.block] &&
      canBeWebsite(hostOf(link.value))
        ? [hostLabel(hostOf(link.value))]
        : [],
    ),
  );
  if (hosts.size >= 3 && score > 0) score += 0.5;
  score +=
    personOfNoTrade(outline, finds, names) +
    resultsOf(outline, label) +
    twoAddresses(finds) +
    ownPlace(finds, label, head) +
    linkedOut(outline, label) +
    mailedElsewhere(finds, label, head) +
    hostedFor(outline, finds, label) +
    byAuthority(facts.url, host) +
    (SPEAKER.test(facts.url) ? 2 : 0) +
    headedByAnother(outline, isSite, names, label) +
    entryOf(outline, isSite) +
    (isImprint(outline) ? -1.5 : 0) +
    // Of a list of others' records the site is meant.
    (outline.recorded.size > 0 ? -3 : 0) +
    (spelledInHost(facts.title, label) ? -1 : 0) +
    // A listing's own name does not head its pages, but for what all of a site's pages begin with.
    (fitsHost(head, label) >= 0.95 && !frame.includes('header') ? -1 : 0) +
    (outline.isRegisterEntry ? 2.5 : labelledElsewhere(outline, isSite));
  return score;
}

/** "Practice: Holt Orthodontics" among a row of details, on a site of another name. */
function labelledElsewhere({ labels, blocks }: Outline, isSite: (name: string) => boolean): number {
  const places = blocks.filter((_, at) => fieldNamed(labels[at]!) === 'organisation').map(({ text }) => text);
  const details = new Set(labels.filter(label => label !== '')).size;
  return places.length === 1 && details >= 4 && !isSite(places[0]!) ? 1.2 : 0;
}

/** What an authority publishes is as often about those whom it tells of as its own; "/community-directory/entry/…" always is. */
function byAuthority(url: string, host: string): number {
  if (canBeWebsite(host) || !isAuthority(host)) return 0;
  return /(?:director(?:y|ies)|listings?|community-?guide|whats-on)\b/i.test(url) ? 2.5 : 1;
}

function isImprint({ facts, blocks, folded, noise }: Outline): boolean {
  const head = blocks.findIndex((block, at) => block.level !== undefined && !noise[at]);
  return IMPRINT.test(foldText(facts.title)) || IMPRINT.test(folded[head] ?? '');
}

/** A person heads the page of a site whose name tells no trade: more often a place that lists many than where they work. */
function personOfNoTrade({ facts, blocks, noise }: Outline, { phones }: Finds, names: string[]): number {
  const head = blocks.find((block, at) => block.level === 1 && !noise[at])?.text ?? '';
  const site = names[0] ?? facts.title.split(/\s+[|–—·-]\s+/).at(-1) ?? '';
  const isKnown = site !== head && fitsHost(site, hostLabel(hostOf(facts.url))) >= 0.6;
  const tells = hasOrganisationWord(site) || kindOfPlace(site) !== null || kindOfPerson(site) !== null;
  if (!isKnown || tells || (nameIn(head)?.score ?? 0) < 0.5) return 0;
  const framed = phones.filter(each => each.frame).map(each => each.number);
  const own = phones.filter(each => !each.frame);
  return framed.length && own.length && !own.some(each => framed.includes(each.number)) ? 0.9 : 0.6;
}

/** "Consultants at Elm Park Hospital" */
function isStaffOf(head: string): boolean {
  const [people = '', place] = head.split(/ (?:at|of) /);
  return place !== undefined && isOfSeveral(people) && isRole(people.replace(/s$/, ''));
}

/** "/members/elm-podiatry" headed "Elm Podiatry": the page that a site of another name keeps of one of those whom it lists. */
function entryOf({ facts, blocks, noise, frame }: Outline, isSite: (name: string) => boolean): number {
  const head = blocks.find(({ level }, at) => level === 1 && !noise[at] && !frame[at])?.text ?? '';
  const [, part = '', slug = ''] = LISTING_ENTRY.exec(facts.url) ?? [];
  const squeezed = (text: string) => foldText(text).replace(/ /g, '');
  const isCalledSo = slug.length > 4 && squeezed(head).startsWith(squeezed(slug));
  if (!isCalledSo || isSite(head) || isFieldOfWork(head)) return 0;
  const isPerson = (nameIn(head)?.score ?? 0) >= 0.5;
  // A university has "profiles" of its own.
  return !isPerson || LISTING_OF_PEOPLE.test(part) ? 1 : /^members?$/i.test(part) ? 0.6 : 0;
}

/** The main heading, the title's first part too, is a proper name that is not the site's. */
function headedByAnother(outline: Outline, isSite: (name: string) => boolean, names: string[], label: string): number {
  const { facts, blocks, noise, frame } = outline;
  const headed = (level: number) => blocks.find((block, at) => block.level === level && !noise[at] && !frame[at]);
  const head = (headed(1) ?? blocks.find((block, at) => block.level === 1 && !noise[at]) ?? headed(2))?.text ?? '';
  const words = head.split(/\s+/);
  // Who has them says so.
  if (isStaffOf(head)) return -0.5;
  if (
    head.length > 70 ||
    words.length < 2 ||
    isSite(head) ||
    // "Children's Occupational Therapy" is what is done there.
    isFieldOfWork(head) ||
    // "Physio in Otley"
    isSought(head) ||
    /^(?:our|meet|about|contact|the team|welcome|book|your|find|unsere?|notre)\b/i.test(head)
  )
    return 0;
  const proper =
    words.filter(word => /^[\p{Upper}\d]/u.test(word)).length >= 2 &&
    words.filter(word => /^\p{Lower}{4,}/u.test(word)).length === 0;
  const known =
    [...names, facts.title.split(/\s+[|–—·-]\s+/).at(-1)!].some(site => fitsHost(site, label) >= 0.5) ||
    blocks.some((block, at) => frame[at] === 'header' && block.text.length < 60 && fitsHost(block.text, label) >= 0.7);
  const titled = foldText(facts.title).includes(foldText(head)) && foldText(facts.title) !== foldText(head);
  if (!known || !proper || !titled || (nameIn(head)?.score ?? 0) >= 0.5) return 0;
  return hasOrganisationWord(head) ? 1 : 0.8;
}
