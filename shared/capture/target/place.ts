import { type Card, type Seen, emptyCard, mergeCards } from '../cards/card.ts';
import { orgKey, tidyOrganisation } from '../cards/organisation-names.ts';
import { addMentions } from '../cards/person.ts';
import { websiteOf } from '../cards/website.ts';
import type { Target } from '../facts.ts';
import { canBeWebsite, hostLabel, hostOf, registeredDomain } from '../lexicon/hosts.ts';
import { kindOfPlace } from '../mentions/role.ts';
import { isOrganisation } from '../message/role-or-place.ts';
import { fitsHost } from '../page/fits-host.ts';
import { listsOthers } from '../page/listing-signs.ts';
import type { Reading } from '../page/reading.ts';
import { detailsOf, entryAround } from './entry.ts';
import { isForeign } from './foreign-mail.ts';
import { isElsewhere } from './holder.ts';
import { foreignName, linkName } from './link-name.ts';
import { sortMeant } from './place-in-sentence.ts';
import { DETAIL, placeNamed } from './place-name.ts';
import { type Part, ownLink, resultsHeading, saysWhatIsDone, sectionOf, titleOf } from './section.ts';

/**
 * A place that the target stands for and that is not the page's own organisation: an entry of a list of clinics, a sponsor, a neighbour,
 * who made the site, the directory itself. Null if the target is the page's own.
 */
export function placeAround(reading: Reading, target: Target, own: Card, pageName: Seen<string> | null): Card | null {
  const { site, outline } = reading;
  const isPages = (name: string) => isSame(reading, name, pageName);
  const linked = linkedPlace(reading, target, own, isPages);
  if (linked) return linked;
  const listed = entryAround(reading, target.blocks);
  const named = placeNamed(reading, target);
  if (named) {
    // A building at the head of the address is where the page's own organisation is.
    const isBuilding =
      site.own &&
      !DETAIL.test(target.text.split('\n')[1] ?? '') &&
      own.address !== null &&
      !own.phones.length &&
      !own.emails.length &&
      !isOfTrade(named.value, pageName?.value ?? '');
    // A name alone, selected at the head of its entry, stands for the entry.
    const part =
      own.address || own.phones.length || own.emails.length
        ? null
        : (lineOf(reading, target) ?? listed?.part ?? sectionOf(reading, target.blocks));
    const title = part === listed?.part ? listed.title : part && titleOf(reading, part);
    const entry =
      part && title && (!site.own || !isPages(named.value)) && orgKey(title.value) === orgKey(named.value)
        ? entryCard(reading, part, own, title, pageName)
        : null;
    if (entry) return entry;
    return isPages(named.value) || isBuilding
      ? null
      : { ...own, name: named, types: [...own.types, ...sortMeant(target.text)] };
  }
  if (!site.own && site.host && isFramed(reading, target)) return siteItself(reading, own);
  const part = ownLines(reading, target) ?? listed?.part ?? sectionOf(reading, target.blocks);
  const title = part === listed?.part ? listed.title : part && titleOf(reading, part);
  const foreign = isForeign(reading, own);
  const domain = own.emails[0]?.value.split('@')[1] ?? '';
  if (part && title && !isPages(title.value) && (!foreign || fitsHost(title.value, hostLabel(domain)) >= 0.6)) {
    const found = entryCard(reading, part, own, title, pageName);
    if (found) return found;
  }
  if (isElsewhere(outline, target.blocks) || foreign)
    return { ...own, address: null, name: foreignName(reading, target) };
  return !site.own && namesMany(reading, pageName) && (own.phones.length || own.emails.length) ? own : null;
}

/** A page of somebody else's that names several and is headed by none: one detail says nothing of the others. */
function namesMany({ mentions, outline }: Reading, pageName: Seen<string> | null): boolean {
  if (pageName && isOrganisation(pageName.value)) return false;
  const content = mentions.filter(each => !outline.frame[each.block] && !outline.noise[each.block]);
  const numbers = content.flatMap(each => (each.type === 'phone' ? [each.phone.number] : []));
  const emails = content.flatMap(each => (each.type === 'email' ? [each.email] : []));
  return new Set(numbers).size >= 3 || new Set(emails).size >= 2;
}

/** The page's organisation in a longer or shorter form: "Kinetic EQ" and "Kinetic EQ Exercise Physiology". */
function isSame({ site }: Reading, name: string, pageName: Seen<string> | null): boolean {
  const key = orgKey(name);
  const page = pageName && orgKey(pageName.value);
  if (page && (key === page || key.startsWith(`${page} `) || page.startsWith(`${key} `))) return true;
  return site.own && (fitsHost(name, site.label) >= 0.75 || site.names.some(each => orgKey(each) === key));
}

/** One of the two practices in which somebody works, and no building. */
function isOfTrade(name: string, page: string): boolean {
  const kind = kindOfPlace(name);
  return kind !== null && kind === kindOfPlace(page);
}

/** "Fodklinikken Risskov" of "Fodklinikken Aarhus": the site's name with another town, for the same trade. */
export function isBranchOf(name: string, page: string, label: string): boolean {
  const words = page.split(' ');
  const own = name.split(' ');
  const count = own.findIndex((word, at) => word !== words[at]);
  const shared = own.slice(0, count).join(' ');
  const kind = kindOfPlace(name);
  return (
    shared.length >= 5 &&
    own.length - count <= 2 &&
    words.length - count <= 2 &&
    fitsHost(shared, label) >= 0.5 &&
    kind !== null &&
    kindOfPlace(page) === kind
  );
}

/** A link to another site that can be somebody's own: whoever is there, with what stands beside the link. */
function linkedPlace(reading: Reading, target: Target, own: Card, isPages: (name: string) => boolean): Card | null {
  const href = target.href ?? '';
  const host = /^https?:/i.test(href) ? hostOf(href) : '';
  if (!host || !canBeWebsite(host)) return null;
  if (registeredDomain(host) === registeredDomain(reading.site.host)) return null;
  const website: Seen<string> = { value: href, evidence: { text: target.text || href, from: 'link', confidence: 0.9 } };
  const name = linkName(reading, target);
  const part = lineOf(reading, target) ?? sectionOf(reading, target.blocks);
  const title = part && titleOf(reading, part);
  const heads = title && !isPages(title.value) && (!name || orgKey(title.value) === orgKey(name.value));
  const isEntry = heads && (!reading.site.own || fitsHost(title.value, hostLabel(host)) >= 0.5);
  const { phones, emails } = own;
  const card: Card = { ...emptyCard(), phones, emails, name: isEntry ? title : name, website };
  if (isEntry) addMentions(reading, card, block => block >= part[0] && block <= part[1]);
  // "Website" in a directory's entry is the entry's.
  const isPagesLink = !reading.site.own && !isElsewhere(reading.outline, target.blocks) && !isFramed(reading, target);
  if (isPagesLink && !isEntry && (!name || isPages(name.value))) return null;
  return card;
}

/** "<a>Chevin Opticians</a>, 3 Manor Square … 0113 …": a line of a list that says everything itself. */
function lineOf({ mentions, outline }: Reading, { blocks, text }: Target): Part | null {
  const [block] = blocks;
  if (block === undefined || blocks.length > 1 || !outline.blocks[block]!.text.startsWith(text)) return null;
  return mentions.some(each => each.block === block) ? [block, block] : null;
}

/** A block of several lines that a name heads is an entry by itself. */
function ownLines(reading: Reading, { blocks }: Target): Part | null {
  const [block] = blocks;
  if (block === undefined || blocks.length > 1) return null;
  const lines = reading.outline.blocks[block]!.text.split('\n');
  return lines.length >= 3 && isOrganisation(lines[0]!) && titleOf(reading, [block, block]) ? [block, block] : null;
}

function isFramed({ outline }: Reading, { blocks }: Target): boolean {
  return blocks.length > 0 && blocks.every(block => outline.frame[block]);
}

/** The entry of a list, or one branch of several: its own details, the target's first. */
function entryCard(
  reading: Reading,
  part: Part,
  own: Card,
  title: Seen<string>,
  pageName: Seen<string> | null,
): Card | null {
  const { site } = reading;
  const another =
    !site.own ||
    isOrganisation(title.value) ||
    resultsHeading(reading) !== null ||
    listsOthers(reading.outline) ||
    isOfOwnSite(reading, part, title);
  const card: Card = { ...detailsOf(reading, part), name: another ? title : null };
  // "Glebe" on the site of a practice with branches; any other heading parts the page's own text.
  if (!another && !card.address && !own.address && !(card.phones.length && part[1] - part[0] <= 4)) return null;
  if (another && site.own && !card.phones.length && !card.emails.length && !card.address && !own.phones.length)
    return null;
  const merged = mergeCards(own, card);
  if (own.phones.length) merged.phones = own.phones;
  if (own.emails.length) merged.emails = own.emails;
  const website = another ? ownLink(reading, part) : websiteOf(reading.outline, site, () => true);
  const name = saysWhatIsDone(title.value) ? null : title;
  return { ...merged, name: another ? name : (pageName ?? null), website };
}

/** "Website: www.norwoodfallslibrary.org" in the entry of the Norwood Falls library. */
function isOfOwnSite(reading: Reading, part: Part, title: Seen<string>): boolean {
  const link = ownLink(reading, part);
  return link !== null && fitsHost(title.value, hostLabel(hostOf(link.value))) >= 0.6;
}

/** The directory, webmail or network whose page it is, with nothing of those it lists. */
function siteItself({ site, facts, outline }: Reading, own: Card): Card {
  const heads = outline.blocks
    .filter((_, at) => outline.frame[at] === 'header')
    .map(block => block.text.split('\n')[0]!);
  const [name] = [...site.names, ...heads.filter(text => text.length < 60 && fitsHost(text, site.label) >= 0.75)];
  return {
    ...own,
    name: name
      ? { value: tidyOrganisation(name), evidence: { text: facts.title, from: 'meta', confidence: 0.7 } }
      : null,
  };
}
