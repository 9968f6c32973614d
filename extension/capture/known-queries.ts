import { known, type Draft, type Partner } from '../../shared/model/kinds.ts';
import { likeness, type Likeness } from '../../shared/rules/duplicates.ts';
import { searchText } from '../../shared/rules/search-text.ts';
import type { KithDb } from '../store/db.ts';
import { hostOf, plainWords } from '../store/keys.ts';
import { partnerOf, whatIsNew } from './card-fields.ts';
import type { Card } from './card.ts';

/** A partner that a card may be about, and what the card has that it lacks. */
export type Match = { partner: Partner; likeness: Likeness; news: Draft<'partner'> };

/** The partners a card may be about already, the sure ones first, at most three. For a live query. */
export async function knownAlready(db: KithDb, card: Card, country: string | undefined): Promise<Match[]> {
  const identity = partnerOf(card, country);
  const keys = [
    ...(identity.emails ?? []).map(email => `email:${email.toLowerCase()}`),
    ...(identity.phones ?? []).map(({ number }) => `phone:${number.replace(/[^+\d]/g, '')}`),
    ...(identity.websites ?? []).flatMap(url => (hostOf(url) ? [`host:${hostOf(url)}`] : [])),
    ...(identity.name ? [`name:${plainWords(identity.name)}`] : []),
  ];
  const [byKey, byOrganisation] = await Promise.all([
    db.records.where('keys').anyOf(keys).primaryKeys(),
    idsAt(db, identity.organisation ?? undefined, identity.name ?? undefined),
  ]);
  const rows = await db.records.bulkGet([...new Set([...byKey, ...byOrganisation])]);
  const matches = rows.flatMap((row): Match[] => {
    if (row?.kind !== 'partner') return [];
    const partner = known('partner', row);
    const like = likeness(identity, partner);
    return like ? [{ partner, likeness: like, news: whatIsNew(card, partner, country) }] : [];
  });
  return matches.sort((a, b) => Number(b.likeness.sure) - Number(a.likeness.sure)).slice(0, 3);
}

/** Partners whose row has the organisation's name, or the person's last name: for names that are similar, not equal. */
async function idsAt(db: KithDb, organisation: string | undefined, name: string | undefined): Promise<string[]> {
  const at = searchText(organisation ?? '').trim();
  const last = searchText(name ?? '')
    .split(/[^\p{Alpha}\p{N}]+/u)
    .filter(word => word.length > 2)
    .at(-1);
  if (!at && !last) return [];
  const rows = await db.summaries.toArray();
  return rows
    .filter(({ search }) => (at && search.includes(at)) || (last && search.includes(last)))
    .map(({ id }) => id);
}
