import { kindOfPlace } from '../mentions/role.ts';
import { isArticle } from '../page/article.ts';
import { fitsHost } from '../page/fits-host.ts';
import { fieldNamed } from '../page/labels.ts';
import { groupsAround } from '../page/outline.ts';
import type { Reading } from '../page/reading.ts';
import { foldText } from '../text/clean.ts';
import { type Card, type Seen, emptyCard, mergeCards } from './card.ts';
import { isOfPage, type ItemCard } from './item-organisations.ts';
import { withOffice, withSharedBoxes } from './office.ts';
import { boxOfAll, isBesideMail, isFramed, ownEmails } from './organisation-mail.ts';
import { orgKey } from './organisation-names.ts';
import { leaveOutPeoples } from './peoples-own.ts';
import { type Candidate, addMentions } from './person.ts';
import { tilesOfOthers } from './person-span.ts';

/** The organisation's own details: its items, and what the page says outside the people's own parts. */
export function organisationCard(reading: Reading, name: Seen<string> | null, people: Candidate[]): Card {
  const { outline, site } = reading;
  const base = { ...emptyCard(), name };
  const exact = reading.itemOrganisations.filter(({ card }) => name && orgKey(card.name!.value) === orgKey(name.value));
  const here = reading.itemOrganisations.filter(
    ({ card, index }) => isOfPage(reading.facts, index) && (card.phones.length || card.address),
  );
  const items =
    here.length === 1
      ? here
      : exact.length
        ? exact
        : reading.itemOrganisations.filter(
            ({ card, main }) =>
              (name && sameOrganisation(card.name!.value, name.value)) ||
              (main && card.website?.value === reading.facts.url) ||
              (main && site.own && reading.itemOrganisations.length === 1 && !isOneOfPlaces(reading, name)),
          );
  const fromItems = items.reduce((card, item) => mergeCards(card, item.card), { ...base });
  const spots = people.flatMap(person =>
    person.spot &&
    isOwnPart(reading, person, people) &&
    !isHeaded(reading, person, name) &&
    // Whom a listing names as its contact is reached as it is.
    !isNamedContact(outline, person.spot.block)
      ? person.spot
      : [],
  );
  const tiles = tilesOfOthers(
    outline,
    people.flatMap(({ spot }) => spot ?? []),
  );
  const others = partsOfOthers(reading, items);
  const outside = (block: number) =>
    !outline.recorded.has(block) &&
    !others.some(([first, last]) => block >= first && block <= last) &&
    !tiles.some(([first, last]) => block >= first && block <= last) &&
    // A part that runs on to the end of the page has no share in its frame.
    !spots.some(
      ({ block: own, span: [first, last] }) =>
        block >= first && block <= last && (!outline.frame[block] || outline.frame[own]),
    ) &&
    (site.own ? !isArticle(reading) || Boolean(outline.frame[block]) : !outline.frame[block]);
  const fromPage = pageCard(reading, name, outside);
  leaveOutPeoples(reading, fromPage, people, fromItems);
  const merged = mergeCards(fromItems, withoutBranches(reading, fromPage));
  merged.emails = ownEmails(merged.emails, site.own ? { ...site, names: [...site.names, name?.value ?? ''] } : null);
  // So many are those of as many places, but for those beside its own mail.
  if (merged.phones.length > 5) {
    const beside = merged.phones.filter(({ value }) => isBesideMail(reading, value.number, merged.emails));
    merged.phones = fromItems.phones.length || beside.length > 5 ? fromItems.phones : beside;
  }
  if (merged.emails.length > 5) merged.emails = fromItems.emails;
  const theirs = boxOfAll(site, people);
  if (theirs && !merged.emails.some(({ value }) => isFramed(reading, value))) merged.emails = [theirs];
  const shared = merged.phones.filter(({ value }) => !isOnesMobile(value, people));
  if (shared.length) merged.phones = shared;
  merged.registers = fromItems.registers;
  if (merged.phones.length || merged.emails.length) return merged;
  // The one whom the page names besides: what stands after the name is not theirs alone.
  if (people.length === 1 && people[0]!.spot && !isArticle(reading))
    return mergeCards(
      merged,
      pageCard(reading, name, block => !outline.recorded.has(block)),
    );
  if (!site.own) return merged;
  const office = withOffice(merged, people);
  return office.phones.length || office.emails.length || reading.facts.target || isArticle(reading)
    ? office
    : withSharedBoxes(merged, people, site);
}

/** Where the data shows other organisations beside the one that it gives: the departments of a centre. */
function partsOfOthers({ facts, itemOrganisations }: Reading, own: ItemCard[]): [first: number, last: number][] {
  const partOf = ({ index }: ItemCard): [number, number][] => {
    const { block, lastBlock = block } = facts.items[index]!;
    return block === undefined ? [] : [[block, lastBlock!]];
  };
  const owns = own.flatMap(partOf);
  const isBeside = ([first, last]: [number, number]) => owns.every(([from, to]) => last < from || first > to);
  return owns.length === 0
    ? []
    : itemOrganisations.flatMap(each => (own.includes(each) ? [] : partOf(each).filter(isBeside)));
}

/** The mobile of one of several people, whose entry the page has twice. */
function isOnesMobile({ number, type }: Card['phones'][number]['value'], people: Candidate[]): boolean {
  const has = ({ card }: Candidate) => card.phones.some(each => each.value.number === number);
  return type === 'mobile' && people.length > 2 && people.filter(has).length === 1;
}

/** "Contact: Jo Wade", or "Name: Jo Wade" under "Contact". */
function isNamedContact({ labels, blocks }: Reading['outline'], block: number): boolean {
  const head = blocks.slice(Math.max(0, block - 3), block).findLast(({ level }) => level !== undefined)?.text ?? '';
  const isUnder = fieldNamed(labels[block]!) === 'name' && /^(?:contacto?|kontakt|contatt[oi])\b/i.test(head);
  return isUnder || /^contact\b/i.test(labels[block]!);
}

/** A footer that lists several branches: their numbers and addresses are each branch's; what the page's head or content says is meant. */
function withoutBranches({ outline, mentions }: Reading, card: Card): Card {
  const inFooter = (block: number) => outline.frame[block] === 'footer';
  const branches = new Set(
    mentions.flatMap(each => (each.type === 'address' && inFooter(each.block) ? bareEnd(each.address) : [])),
  );
  if (branches.size < 2) return card;
  const elsewhere = mentions.filter(each => !inFooter(each.block) && !outline.noise[each.block]);
  const phones = card.phones.filter(({ value }) =>
    elsewhere.some(each => each.type === 'phone' && each.phone.number === value.number),
  );
  const address = elsewhere.some(each => each.type === 'address' && each.address === card.address?.value);
  return { ...card, phones: phones.length ? phones : card.phones, address: address ? card.address : null };
}

/** The postcode's end of an address, to know it again. */
function bareEnd(address: string): string {
  return address
    .replace(/[^\p{Alpha}\p{N}]/gu, '')
    .slice(-9)
    .toLowerCase();
}

/** The same, or one is the other with a branch's place added. */
function sameOrganisation(a: string, b: string): boolean {
  const [one, two] = [orgKey(a), orgKey(b)];
  return one === two || one.startsWith(`${two} `) || two.startsWith(`${one} `);
}

/** What stands under the organisation's own name, before anybody's, is the organisation's: "Owner: …" is one of its lines. */
function isHeaded({ outline }: Reading, { spot }: Candidate, name: Seen<string> | null): boolean {
  const key = name && foldText(name.value);
  const above = outline.folded.slice(spot!.span[0], spot!.block);
  return key !== null && above.includes(key);
}

/** A lone name's part may be the whole page: then the details are the organisation's. */
function isOwnPart(reading: Reading, person: Candidate, people: Candidate[]): boolean {
  const [first, last] = person.spot!.span;
  const isShared = people.some(
    each => each !== person && each.spot?.block === person.spot!.block && last === each.spot.block,
  );
  if (isShared) return false;
  return people.length > 1
    ? last - first < reading.outline.blocks.length * 0.6
    : reading.outline.groups.some(
        (_, at) => at > 0 && reading.outline.spans[at]![0] === first && reading.outline.spans[at]![1] === last,
      ) &&
        last - first < 8 &&
        last > first &&
        last - first < reading.outline.blocks.length * 0.25;
}

/** What the page says outside the parts of others; on the page of one of a group's places the frame is the group's. */
function pageCard(reading: Reading, name: Seen<string> | null, outside: (block: number) => boolean): Card {
  const { outline, site } = reading;
  const content = emptyCard();
  addMentions(reading, content, block => outside(block) && !outline.frame[block] && !isBeside(outline, block));
  if (!content.phones.length && !content.emails.length)
    addMentions(reading, content, block => outside(block) && !outline.frame[block]);
  if (!site.own) return content;
  const frame = emptyCard();
  addMentions(reading, frame, block => outside(block) && Boolean(outline.frame[block]));
  if (isPlace(reading, name) && content.phones.length) frame.phones = [];
  if (isPlace(reading, name) && content.emails.length) frame.emails = [];
  return mergeCards(content, frame);
}

/** In a bar beside the content: what it says counts where the content says nothing. */
function isBeside(outline: Reading['outline'], block: number): boolean {
  return groupsAround(outline, block).some(group => /\bside-?bar\b/.test(outline.groups[group]!.hint ?? ''));
}

/** "Willow Court Care Home" on the site of its group, whose data is the group's. */
function isOneOfPlaces(reading: Reading, name: Seen<string> | null): boolean {
  return isPlace(reading, name) && kindOfPlace(name!.value) !== null;
}

/** Whether the page is about one place of a site that is called otherwise. */
function isPlace({ site }: Reading, name: Seen<string> | null): boolean {
  return name !== null && name.evidence.from === 'heading' && fitsHost(name.value, site.label) < 0.5;
}
