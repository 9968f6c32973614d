import type { PageFacts } from '../facts.ts';
import { itemCard } from '../items/item-card.ts';
import { isOrganisationItem } from '../items/item-kind.ts';
import { isTopLevel, mainEntities, PROFESSIONAL_BODY } from '../items/relations.ts';
import type { Regions } from '../mentions/phone.ts';
import type { Card } from './card.ts';

/** A person or organisation of the structured data; `employer` is the index of the organisation's item. */
export type ItemCard = { card: Card; index: number; employer: number | null; main: boolean };

const GIVERS = ['sponsor', 'funder', 'publisher'];
const GROUPS = ['parentOrganization', 'brand', 'memberOf'];

/** Organisations of the items that are not merely an article's publisher or a person's employer elsewhere. */
export function organisationsInItems(facts: PageFacts, regions: Regions): ItemCard[] {
  const main = mainEntities(facts);
  const behind = standBehind(facts);
  const found: ItemCard[] = [];
  for (const [index, item] of facts.items.entries()) {
    if (!isOrganisationItem(item) || behind.has(index)) continue;
    const card = itemCard({ facts, regions }, index);
    if (!card.name || (PROFESSIONAL_BODY.test(card.name.value) && !isTopLevel(facts, index))) continue;
    found.push({ card, index, employer: null, main: main.has(index) || isTopLevel(facts, index) });
  }
  return found;
}

/** The branches of an organisation that has a number of its own: theirs are not its. */
export function branchesOf(facts: PageFacts): number[] {
  return facts.items.flatMap(({ props }) =>
    props['telephone']
      ? [...(props['department'] ?? []), ...(props['subOrganization'] ?? [])].flatMap(value =>
          typeof value === 'string' ? [] : value.item,
        )
      : [],
  );
}

/** The group, sponsor or publisher of an organisation that the page gives an address or number: named beside it, not the contact. */
export function standBehind(facts: PageFacts): Set<number> {
  const named = new Map<number, number>();
  for (const { types, props } of facts.items) {
    const isReachable = Boolean(props['address'] ?? props['telephone']);
    if (!isOrganisationItem({ source: 'json-ld', types, props })) continue;
    for (const name of [...GIVERS, ...(isReachable ? GROUPS : [])])
      for (const value of props[name] ?? [])
        if (typeof value !== 'string') named.set(value.item, (named.get(value.item) ?? 0) + 1);
  }
  // What several places of the page belong to is whose page it is.
  return new Set([...named].flatMap(([index, times]) => (times === 1 ? index : [])));
}
