import type { Evidence } from '../contact.ts';
import { isOfficeNobodyMeans } from '../mentions/email.ts';
import { isMailProvider, registeredDomain } from '../lexicon/hosts.ts';
import type { Mention } from '../mentions/scan.ts';
import { fieldNamed } from '../page/labels.ts';
import type { Reading } from '../page/reading.ts';
import { fitsHost } from '../page/fits-host.ts';
import { ownsDomain } from '../page/site.ts';
import { foldText } from '../text/clean.ts';
import { addEmail, addPhone, addRegister, type Card, emptyCard, mergeCards } from './card.ts';
import { organisationNear } from './workplace.ts';
import type { ItemCard } from './item-people.ts';
import { personKey, userIs } from './same-person.ts';
import type { PersonSpot } from './person-spot.ts';

/** A person of the page: structured data and the place in the text that are about the same name, put together. */
export type Candidate = {
  card: Card;
  spot: PersonSpot | null;
  item: ItemCard | null;
  /** Of another organisation than the page's. */ foreign?: boolean;
};

export function candidatesOf(reading: Reading): Candidate[] {
  const left = [...reading.itemPeople];
  const found: Candidate[] = reading.spots.map(spot => {
    const key = personKey(spot.mention.name);
    const at = left.findIndex(({ card }) => personKey(card.name!.value) === key);
    const [item] = at >= 0 ? left.splice(at, 1) : [];
    const card = cardAt(reading, spot);
    return { spot, item: item ?? null, card: item ? mergeCards(item.card, card) : card };
  });
  for (const item of left) {
    const twin = found.find(each => personKey(each.card.name!.value) === personKey(item.card.name!.value));
    if (twin) twin.card = mergeCards(twin.card, item.card);
    else found.push({ spot: null, item, card: item.card });
  }
  return found;
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
  card.name = { value: spot.mention.name, evidence };
  card.honorific = spot.mention.honorific;
  card.credentials = spot.credentials;
  if (spot.role) card.role = { value: spot.role, evidence: { text: spot.role, from: 'text', confidence: 0.85 } };
  card.organisation = organisationNear(outline, spot, reading.mentions);
  addMentions(reading, card, block => block >= spot.span[0] && block <= spot.span[1] && !outline.frame[block]);
  return card;
}

/** On a directory: its own boxes, the numbers that also stand in its frame, and what stands above the main heading. */
function isDirectorys(reading: Reading, mention: Mention): boolean {
  const { site, outline, mentions } = reading;
  if (site.own || !site.host || reading.facts.message) return false;
  if (mention.type === 'email') return registeredDomain(mention.email.split('@')[1]!) === registeredDomain(site.host);
  const head = outline.blocks.findIndex(block => block.level === 1);
  if (head > mention.block && head < 12 && mention.type === 'phone') return true;
  return (
    mention.type === 'phone' &&
    mentions.some(
      each => each.type === 'phone' && each.phone.number === mention.phone.number && outline.frame[each.block],
    )
  );
}

/** The cell of a mailing address beside one of the practice: where post goes, nobody is seen. */
function isPostal({ outline }: Reading, block: number): boolean {
  return (
    /^(?:mailing|postal|billing|correspondence)\b/i.test(outline.labels[block]!) &&
    outline.labels.some(label => fieldNamed(label) === 'place')
  );
}

/** The name before it is not the card's, nor one of the page's own organisations. */
function isNeighbours(reading: Reading, card: Card, mention: Mention): boolean {
  if (mention.type === 'register' || mention.type === 'address' || !mention.owner) return false;
  const { outline, site, facts } = reading;
  if (facts.target?.blocks.includes(mention.block)) return false;
  const owner = foldText(mention.owner);
  const own = [card.name?.value, card.organisation?.value, ...site.names, ...outline.organisations].map(name =>
    foldText(name ?? ''),
  );
  const heads = outline.folded.filter((_, at) => outline.blocks[at]!.level !== undefined);
  return (
    fitsHost(mention.owner, site.label) < 0.6 &&
    ![...own, ...heads].some(name => name.length > 3 && (name.includes(owner) || owner.includes(name)))
  );
}

/** On its own site an address at another's domain is not the contact's where the page has one at its own. */
function isMailedElsewhere(reading: Reading, card: Card, mention: Mention): boolean {
  const { site, facts, mentions, outline } = reading;
  if (mention.type !== 'email' || !site.own || facts.target?.blocks.includes(mention.block)) return false;
  const own = (email: string) => ownsDomain(site, email.split('@')[1]!);
  if (own(mention.email) || isMailProvider(mention.email.split('@')[1]!)) return false;
  if (card.name && userIs(mention.email.split('@')[0]!, personKey(card.name.value).split(' '))) return false;
  return mentions.some(each => each.type === 'email' && !outline.noise[each.block] && own(each.email));
}

/** Puts the details of some blocks on a card; parts about others are left out. */
export function addMentions(reading: Reading, card: Card, inBlocks: (block: number) => boolean) {
  for (const mention of reading.mentions) {
    if (!inBlocks(mention.block) || reading.outline.noise[mention.block] || isDirectorys(reading, mention)) continue;
    if (
      isPostal(reading, mention.block) ||
      isNeighbours(reading, card, mention) ||
      isMailedElsewhere(reading, card, mention)
    )
      continue;
    if (mention.type === 'email') {
      if (!isOfficeNobodyMeans(mention.email)) addEmail(card, mention.email, mention.evidence);
    } else if (mention.type === 'phone') addPhone(card, mention.phone, mention.evidence);
    else if (mention.type === 'register') addRegister(card, mention.register, mention.evidence);
    else {
      const seen = { value: mention.address, evidence: mention.evidence };
      if (fieldNamed(reading.outline.labels[mention.block]!) === 'place') card.address = seen;
      else card.address ??= seen;
    }
  }
}
