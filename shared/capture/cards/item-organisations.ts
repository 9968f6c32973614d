import type { PageFacts } from '../facts.ts';
import { itemCard } from '../items/item-card.ts';
import { isOrganisationItem } from '../items/item-kind.ts';
import { hostLabel, hostOf, isMailProvider } from '../lexicon/hosts.ts';
import { fitsHost } from '../page/fits-host.ts';
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
    if (!isOrganisationItem(item) || behind.has(index) || isLeftover(facts, index)) continue;
    const card = itemCard({ facts, regions }, index);
    if (!card.name || (PROFESSIONAL_BODY.test(card.name.value) && !isTopLevel(facts, index))) continue;
    found.push({ card, index, employer: null, main: main.has(index) || isTopLevel(facts, index) });
  }
  return found;
}

/** Whose numbers are not the contact's: the branches of an organisation that has one of its own; all others where the page is one branch's. */
export function branchesOf(facts: PageFacts): number[] {
  const isReached = ({ props }: PageFacts['items'][number]) => Boolean(props['telephone'] ?? props['address']);
  if (facts.items.some((item, index) => isOrganisationItem(item) && isReached(item) && isOfPage(facts, index)))
    return facts.items.flatMap((item, index) => (isOrganisationItem(item) && !isOfPage(facts, index) ? index : []));
  return facts.items.flatMap(({ props }) =>
    props['telephone']
      ? [...(props['department'] ?? []), ...(props['subOrganization'] ?? [])].flatMap(value =>
          typeof value === 'string' ? [] : value.item,
        )
      : [],
  );
}

/** Whether the page's address, which is no site's front page, is what the data gives for the item. */
export function isOfPage({ url, items }: PageFacts, index: number): boolean {
  const bare = (address: string) => address.replace(/[?#].*$/, '').replace(/\/$/, '');
  return (
    /^[a-z]+:\/\/[^/]+\/[^/?#]/i.test(url) &&
    (items[index]?.props['url'] ?? []).some(value => typeof value === 'string' && bare(value) === bare(url))
  );
}

/** The group, sponsor or publisher of an organisation that the page gives an address or number: named beside it, not the contact. */
export function standBehind(facts: PageFacts): Set<number> {
  const named = new Map<number, number>();
  for (const { types, props } of facts.items) {
    const isReachable = Boolean(props['address'] ?? props['telephone']);
    // Where an event is held is not who holds it.
    if (types.some(type => /Event$/.test(type)) && props['organizer'])
      for (const value of props['location'] ?? []) if (typeof value !== 'string') named.set(value.item, 1);
    if (!isOrganisationItem({ source: 'json-ld', types, props })) continue;
    for (const name of [...GIVERS, ...(isReachable ? GROUPS : [])])
      for (const value of props[name] ?? [])
        if (typeof value !== 'string') named.set(value.item, (named.get(value.item) ?? 0) + 1);
  }
  // What several places of the page belong to is whose page it is; so is what the page is about, with an address of its own: its branch is the other.
  const about = mainEntities(facts);
  const isPages = (index: number) => about.has(index) && facts.items[index]?.props['address'] !== undefined;
  return new Set([...named].flatMap(([index, times]) => (times === 1 && !isPages(index) ? index : [])));
}

/**
 * What a theme or template left in the page's data: its name stands nowhere on the page nor in the host, and its mail is at another domain than the page's
 * site.
 */
export function isLeftover({ items, blocks, title, meta, url }: PageFacts, index: number): boolean {
  const { name: [name] = [], email: [email] = [] } = items[index]?.props ?? {};
  if (typeof name !== 'string' || typeof email !== 'string') return false;
  const [label, domain] = [hostLabel(hostOf(url)), email.split('@')[1] ?? ''];
  if (fitsHost(name, label) >= 0.5 || isMailProvider(domain) || hostLabel(domain) === label) return false;
  const shown = [title, ...Object.values(meta), ...blocks.map(({ text }) => text)].join('\n').toLowerCase();
  return !shown.includes(name.toLowerCase());
}
