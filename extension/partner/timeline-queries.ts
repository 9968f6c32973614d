import type { Day } from '../../shared/model/ids.ts';
import { known, type Referral, type Touchpoint } from '../../shared/model/kinds.ts';
import type { KithDb, RecordRow } from '../store/db.ts';

/** One entry of a partner's timeline. `others` are the names of further partners of a touchpoint. */
export type TimelineItem =
  | { kind: 'referral'; id: string; on: Day; referral: Referral }
  | { kind: 'touchpoint'; id: string; on: Day; touchpoint: Touchpoint; others: string[] };

export type TimelinePage = { items: TimelineItem[]; more: boolean };

/**
 * The newest `limit` entries about a partner, newest first: read by key, however long the history is. Gifts are listed apart from
 * everything else (`gifts`): no screen shows them together with referrals (domain.md, "The wall").
 */
export async function timeline(db: KithDb, partner: string, limit: number, gifts = false): Promise<TimelinePage> {
  const rows = await db.records
    .where('keys')
    .startsWith(`about:${partner}:`)
    .reverse()
    .filter(row => isGift(row) === gifts)
    .limit(limit + 1)
    .toArray();
  const items = rows.slice(0, limit).flatMap((row): TimelineItem[] => {
    const { id } = row;
    if (row.kind === 'referral') {
      const referral = known('referral', row);
      return [{ kind: 'referral', id, on: referral.on ?? '', referral }];
    }
    const touchpoint = known('touchpoint', row);
    return [{ kind: 'touchpoint', id, on: touchpoint.on ?? '', touchpoint, others: [] }];
  });
  return { items: await withOthers(db, partner, items), more: rows.length > limit };
}

function isGift({ kind, fields }: RecordRow): boolean {
  return kind === 'touchpoint' && (fields['gift'] === true || fields['touchpointKind'] === 'gift');
}

async function withOthers(db: KithDb, partner: string, items: TimelineItem[]): Promise<TimelineItem[]> {
  const othersOf = (item: TimelineItem) =>
    item.kind === 'touchpoint' ? (item.touchpoint.partners ?? []).filter(id => id !== partner) : [];
  const ids = [...new Set(items.flatMap(othersOf))];
  if (ids.length === 0) return items;
  const summaries = await db.summaries.bulkGet(ids);
  const names = new Map(summaries.flatMap(row => (row ? [[row.id, row.name || row.organisation]] : [])));
  return items.map(item =>
    item.kind === 'touchpoint' ? { ...item, others: othersOf(item).flatMap(id => names.get(id) ?? []) } : item,
  );
}
