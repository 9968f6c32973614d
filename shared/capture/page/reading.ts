import type { CaptureOptions } from '../contact.ts';
import type { PageFacts } from '../facts.ts';
import { organisationsInItems, peopleInItems, type ItemCard } from '../cards/item-people.ts';
import { peopleOnPage, personKey, type PersonSpot } from '../cards/people.ts';
import type { Regions } from '../mentions/phone.ts';
import { type Mention, scanMentions } from '../mentions/scan.ts';
import { type Outline, outlineOf } from './outline.ts';
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
  spots: PersonSpot[];
};

export function readFacts(facts: PageFacts, options: CaptureOptions): Reading {
  const outline = outlineOf(facts);
  const regions = regionsOf(facts, options.country);
  const mentions = scanMentions(outline, regions);
  const itemPeople = peopleInItems(facts, regions);
  const known = new Set(itemPeople.map(({ card }) => personKey(card.name!.value)));
  return {
    facts,
    outline,
    site: siteOf(outline),
    regions,
    mentions,
    itemPeople,
    itemOrganisations: organisationsInItems(facts, regions),
    spots: peopleOnPage(outline, mentions, known),
  };
}
