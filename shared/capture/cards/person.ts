import type { Evidence } from '../contact.ts';
import { isOfficeNobodyMeans } from '../mentions/email.ts';
import { fieldNamed } from '../page/labels.ts';
import { nameIn } from '../mentions/person-name.ts';
import { isRole } from '../mentions/role.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import type { Mention } from '../mentions/scan.ts';
import type { Reading } from '../page/reading.ts';
import { addEmail, addPhone, addRegister, nearer, type Card, emptyCard, mergeCards } from './card.ts';
import { fullName } from './full-name.ts';
import type { ItemCard } from './item-organisations.ts';
import { labelledNear } from './person-nearby.ts';
import type { PersonSpot } from './person-spot.ts';
import { isSaidOfAnother } from './said-of-person.ts';
import { personKey, userIs } from './same-person.ts';
import { isSomebodyElses } from './somebody-elses.ts';
import { organisationNear } from './workplace.ts';

/** A person of the page: structured data and the place in the text that are about the same name, put together. */
export type Candidate = {
  card: Card;
  spot: PersonSpot | null;
  item: ItemCard | null;
  /** Of another organisation than the page's. */ foreign?: boolean;
};

export function candidatesOf(reading: Reading): Candidate[] {
  const left = [...reading.itemPeople];
  // Who stands in the frame of somebody else's site is its own.
  const spots = reading.spots.filter(spot => reading.site.own || reading.outline.frame[spot.block] !== 'footer');
  const found: Candidate[] = spots.map(spot => {
    const key = personKey(spot.mention.name);
    const at = itemOf(left, key);
    const [item] = at >= 0 ? left.splice(at, 1) : [];
    const card = cardAt(reading, spot);
    return { spot, item: item ?? null, card: item ? mergeCards(item.card, card) : card };
  });
  for (const item of left) {
    const twin = found.find(each => personKey(each.card.name!.value) === personKey(item.card.name!.value));
    if (twin) twin.card = mergeCards(twin.card, item.card);
    else found.push({ spot: null, item, card: item.card });
  }
  const titled = found.length ? null : personOfTitle(reading);
  return titled ? [{ spot: null, item: null, card: titled }] : found;
}

/** "Dietista Annarosa Paolantonio": whom the title of their own site names with a calling, and no part of the page begins with. */
function personOfTitle({ facts, site }: Reading): Card | null {
  if (!site.own || facts.target) return null;
  const parts = facts.title.split(/\s+[|–—·-]\s+/);
  for (const [at, part] of parts.entries()) {
    const named = nameIn(part);
    const said = named?.rest ? named.rest.split(/[,|]/)[0]!.trim() : (parts[at + 1] ?? '');
    const role = isRole(said) ? said : null;
    if (!named || named.score < 0.5 || !(named.honorific ?? role) || hasOrganisationWord(named.rest)) continue;
    const evidence: Evidence = { text: facts.title, from: 'title', confidence: 0.8 };
    return {
      ...emptyCard(),
      name: { value: named.name, evidence },
      honorific: named.honorific,
      credentials: named.credentials,
      role: role ? { value: role, evidence } : null,
    };
  }
  return null;
}

/** The item of the same name; of a surname alone ("Dr Sanders") the only one that ends in it. */
function itemOf(items: ItemCard[], key: string): number {
  const keys = items.map(({ card }) => personKey(card.name!.value));
  if (key.includes(' ')) return keys.indexOf(key);
  const alike = keys.filter(each => each.split(' ').includes(key));
  return alike.length === 1 ? keys.indexOf(alike[0]!) : -1;
}

/** What stands with a name: its role, details and organisation, from its part of the page. */
function cardAt(reading: Reading, spot: PersonSpot): Card {
  const { outline } = reading;
  const card = emptyCard();
  const line = outline.blocks[spot.block]!.text.split('\n')[spot.line] ?? '';
  const evidence: Evidence = {
    text: line.slice(0, 200),
    from: spot.heading ? 'heading' : 'text',
    confidence: Math.min(0.98, spot.score),
  };
  const { name } = spot.mention;
  const full = name.includes(' ') ? null : fullName(reading, name);
  card.name = full
    ? { value: full.named.name, evidence: { ...evidence, text: full.said, from: 'text' } }
    : { value: name, evidence };
  card.honorific = spot.mention.honorific;
  card.credentials = spot.credentials ?? full?.named.credentials ?? null;
  if (spot.role) card.role = { value: spot.role, evidence: { text: spot.role, from: 'text', confidence: 0.85 } };
  const specialty = labelledNear(outline, spot.block, 'specialty');
  // "MSK, Women's Health" is what somebody treats, of whatever calling they are.
  if (specialty && (!specialty.includes(',') || isRole(specialty))) card.types.push(specialty);
  if (specialty && isRole(specialty))
    card.role ??= { value: specialty, evidence: { text: specialty, from: 'text', confidence: 0.8 } };
  card.organisation = organisationNear(outline, spot, reading.mentions);
  const isTheirs = (block: number) =>
    block >= spot.span[0] &&
    block <= spot.span[1] &&
    (!outline.frame[block] || outline.frame[block] === outline.frame[spot.block]);
  const lines = linesOf(reading, spot);
  const mentions = reading.mentions.filter(
    each =>
      (lines === null || isIn(lines, each)) &&
      !(isTheirs(each.block) && isSaidOfAnother(outline, each, spot.mention.name)),
  );
  addMentions({ ...reading, mentions }, card, isTheirs);
  return atSeveralPlaces(reading, spot) ? { ...card, organisation: null, address: null } : card;
}

/** The lines from a name to the next one, where one block names several people one under another; null elsewhere. */
function linesOf({ spots, outline }: Reading, { block, line }: PersonSpot): { block: number; text: string } | null {
  const others = spots.filter(each => each.block === block && each.line !== line);
  if (!others.length) return null;
  const next = Math.min(...others.map(each => each.line).filter(each => each > line));
  return { block, text: outline.blocks[block]!.text.split('\n').slice(line, next).join('\n') };
}

function isIn(lines: { block: number; text: string }, mention: Mention): boolean {
  const { block, evidence } = mention;
  if (block !== lines.block) return true;
  // The end of an address is the same for all of a domain.
  return mention.type === 'email'
    ? lines.text.includes(evidence.text) || lines.text.toLowerCase().includes(mention.email)
    : lines.text.includes(evidence.text.slice(-9));
}

/** Somebody whom a directory gives several addresses is at none of them for sure. */
function atSeveralPlaces({ site, mentions, outline }: Reading, { span: [first, last] }: PersonSpot): boolean {
  if (site.own) return false;
  const places = mentions.flatMap(each =>
    each.type === 'address' &&
    each.name &&
    each.block >= first &&
    each.block <= last &&
    !outline.noise[each.block] &&
    !outline.frame[each.block]
      ? each.name
      : [],
  );
  return new Set(places).size >= 2;
}

/** Puts the details of some blocks on a card; parts about others are left out. */
export function addMentions(reading: Reading, card: Card, inBlocks: (block: number) => boolean) {
  for (const mention of reading.mentions) {
    if (!inBlocks(mention.block) || reading.outline.noise[mention.block] || isSomebodyElses(reading, card, mention))
      continue;
    if (mention.type === 'email') {
      if (!isOfficeNobodyMeans(mention.email)) addEmail(card, mention.email, mention.evidence);
    } else if (mention.type === 'phone') addPhone(card, mention.phone, mention.evidence);
    else if (mention.type === 'register') addRegister(card, mention.register, mention.evidence);
    else {
      const seen = { value: mention.address, evidence: mention.evidence };
      if (fieldNamed(reading.outline.labels[mention.block]!) === 'place') card.address = seen;
      else card.address = nearer(card.address, seen);
    }
  }
}

/** An address made of the name of whom the page is about is theirs, wherever it stands. */
export function namedEmails({ mentions, outline }: Reading, { name }: Card): Card['emails'] {
  const words = personKey(name?.value ?? '').split(' ');
  const card = emptyCard();
  for (const each of mentions)
    if (
      each.type === 'email' &&
      !outline.noise[each.block] &&
      words.length > 1 &&
      userIs(each.email.split('@')[0]!, words)
    )
      addEmail(card, each.email, each.evidence);
  return card.emails.slice(0, 1);
}
