import { withoutSpokenFax } from '../mentions/fax-and-phone.ts';
import type { CaptureOptions } from '../contact.ts';
import type { PageFacts } from '../facts.ts';
import { organisationNear } from '../cards/workplace.ts';
import { itemCard } from '../items/item-card.ts';
import { peopleInItems } from '../cards/item-people.ts';
import { branchesOf, isOfPage, organisationsInItems, standBehind, type ItemCard } from '../cards/item-organisations.ts';
import { canBeWebsite, hostLabel, hostOf } from '../lexicon/hosts.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { peopleOnPage } from '../cards/people.ts';
import { personKey } from '../cards/same-person.ts';
import type { PersonSpot } from '../cards/person-spot.ts';
import type { Regions } from '../mentions/phone.ts';
import { nameIn } from '../mentions/person-name.ts';
import { type Mention, scanMentions } from '../mentions/scan.ts';
import { foldText, plainWords } from '../text/clean.ts';
import { DETAIL } from './labels.ts';
import { type Outline, outlineOf } from './outline.ts';
import { hasOrganisationWord } from './organisation-words.ts';
import { regionsOf } from './region.ts';
import { type Site, siteOf } from './site.ts';

/** Everything that was found on a page before anything is chosen. */
export type Reading = {
  facts: PageFacts;
  outline: Outline;
  site: Site;
  regions: Regions;
  mentions: Mention[];
  itemPeople: ItemCard[];
  itemOrganisations: ItemCard[];
  /** Numbers and addresses that the data gives to those who stand behind the contact: its group, its sponsors. */
  behind: ReadonlySet<string>;
  spots: PersonSpot[];
  /** The mentions that stand in a sentence. */
  said: ReadonlySet<Mention>;
  /** Places that are only spoken of, and what stands in their lines. */
  passing: ReadonlySet<Mention>;
};

function detailsBehind(facts: PageFacts, regions: Regions, site: Site): ReadonlySet<string> {
  const details = (indices: number[]) =>
    indices.flatMap(index => {
      const { phones, emails } = itemCard({ facts, regions }, index);
      return [...phones.map(({ value }) => value.number), ...emails.map(({ value }) => value)];
    });
  const behind = [...standBehind(facts), ...branchesOf(facts), ...(site.own ? atHome(facts, site.label) : [])];
  // A branch may be reached at the number of them all.
  const own = new Set(details([...facts.items.keys()].filter(index => isOfPage(facts, index))));
  return new Set(details(behind).filter(value => !own.has(value)));
}

/** Whom the site's own data shows with a site of their own: the hall where one speaks. */
function atHome({ items }: PageFacts, label: string): number[] {
  return items.flatMap(({ props, block }, index) => {
    const url = props['url']?.[0];
    const host = typeof url === 'string' ? hostOf(url) : '';
    const isElsewhere = block !== undefined && canBeWebsite(host) && hostLabel(host) !== label;
    return isElsewhere ? index : [];
  });
}

export function readFacts(facts: PageFacts, options: CaptureOptions): Reading {
  const outline = outlineOf(facts);
  const regions = regionsOf(facts, options.country);
  const mentions = withoutSpokenFax(scanMentions(outline, regions));
  // Whoever the data finds in a comment or an advert is nobody of the page's.
  const itemPeople = peopleInItems(facts, regions)
    .filter(({ index }) => {
      const { block } = facts.items[index]!;
      return block === undefined || !outline.noise[block] || outline.noise[block] === 'author';
    })
    .filter(({ card }) => !isShortFor(outline, card.name!.value))
    .filter(({ card }) => !isUnseen(outline, card.name!.value));
  const itemOrganisations = organisationsInItems(facts, regions);
  const known = new Set(itemPeople.map(({ card }) => personKey(card.name!.value)));
  const spots = peopleOnPage(outline, mentions, known);
  const workplaces = [
    ...spots.flatMap(spot => organisationNear(outline, spot, mentions)?.value ?? []),
    ...itemPeople.flatMap(({ card }) => card.organisation?.value ?? []),
  ];
  const organisations = itemOrganisations.map(({ card }) => ({
    name: card.name!.value,
    address: card.address !== null || card.phones.length > 0,
    url: card.website?.value ?? null,
  }));
  const emails = mentions.flatMap(mention =>
    mention.type === 'email' && !outline.noise[mention.block]
      ? [{ email: mention.email, frame: Boolean(outline.frame[mention.block]) }]
      : [],
  );
  const phones = mentions.flatMap(mention =>
    mention.type === 'phone' && !outline.noise[mention.block]
      ? [{ number: mention.phone.number, frame: Boolean(outline.frame[mention.block]) }]
      : [],
  );
  const passing = inPassing(outline, mentions);
  const places = mentions.flatMap(mention =>
    mention.type === 'address' &&
    !outline.noise[mention.block] &&
    (!passing.has(mention) || outline.frame[mention.block])
      ? [{ address: mention.address, name: mention.name, frame: Boolean(outline.frame[mention.block]) }]
      : [],
  );
  const site = siteOf(outline, { organisations, workplaces, emails, phones, places });
  return {
    facts,
    outline,
    site,
    regions,
    mentions,
    itemPeople,
    itemOrganisations,
    behind: detailsBehind(facts, regions, site),
    spots,
    said: new Set(mentions.filter(each => isInSentence(outline, each))),
    passing,
  };
}

/** "Kit supplier: Rawcliffes, 12 Vicar Lane, Leeds LS1 6AA, 0113 …": the address, and the number right behind it. */
function inPassing({ blocks }: Outline, mentions: Mention[]): ReadonlySet<Mention> {
  const places = mentions.filter(each => each.type === 'address' && each.ledIn);
  const isBehind = (place: Mention, { block, type, evidence }: Mention) => {
    const { text } = blocks[block]!;
    const end = place.type === 'address' ? text.indexOf(place.address.slice(-7)) + 7 : 0;
    const at = text.indexOf(evidence.text.slice(-9), end);
    return type === 'phone' && at >= end && at < end + 40 && !/\n|[.!?]\s\p{Upper}/u.test(text.slice(end, at));
  };
  return new Set([
    ...places,
    ...places.flatMap(place => mentions.filter(each => each.block === place.block && isBehind(place, each))),
  ]);
}

/** "High Point Regional" on the page of High Point Regional High School, whatever its data takes it for. */
function isShortFor({ organisations, folded, frame }: Outline, name: string): boolean {
  if (isGivenName(name.split(' ')[0]!)) return false;
  const heads = folded.filter((_, at) => frame[at] === 'header');
  return [...organisations, ...heads].some(
    each => each.startsWith(`${foldText(name)} `) && hasOrganisationWord(each.slice(name.length)),
  );
}

/** Whom only the data names, where the page's headings name others: what a theme or template left there. */
function isUnseen({ facts, folded, blocks, frame, noise }: Outline, name: string): boolean {
  const last = foldText(name).split(' ').at(-1)!;
  const isNamed = [foldText(facts.title), ...folded].some(text => text.split(' ').includes(last));
  const isOne = (text: string) => (nameIn(text)?.score ?? 0) >= 0.6;
  return (
    !isNamed && blocks.some(({ level, text }, at) => level !== undefined && !frame[at] && !noise[at] && isOne(text))
  );
}

/** Six plain words or more stand in its line, or four in one that ends as a sentence does; a label sets it apart. */
function isInSentence(outline: Outline, { block, evidence }: Mention): boolean {
  if (DETAIL.test(foldText(outline.labels[block]!))) return false;
  const lines = outline.blocks[block]!.text.split('\n');
  const line = lines.find(each => each.includes(evidence.text.slice(-9))) ?? lines[0]!;
  // "Appointments and enquiries: 0113 … (lines open 8am to 6pm)" says when, not more.
  const words = plainWords(line.replace(/(?<=\d\s)\([^()]*\)/g, ''));
  return words >= 6 || (words >= 4 && /[.!?]$/.test(line));
}
