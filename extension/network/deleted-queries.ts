import type { IdSource } from '../../shared/model/ids.ts';
import { isDeleted, known } from '../../shared/model/kinds.ts';
import type { Change } from '../../shared/model/record.ts';
import { TOUCHPOINT_KINDS } from '../../shared/model/touchpoint.ts';
import { fieldStamp } from '../../shared/sync/merge.ts';
import { timeOf } from '../../shared/sync/stamp.ts';
import { commit } from '../store/commit.ts';
import type { KithDb, RecordRow } from '../store/db.ts';

/** Something that was deleted: what it is called, when it went (ms), and for a merged partner the one it went into. */
export type DeletedItem = {
  id: string;
  kind: string;
  title: string;
  at: number;
  mergedInto: { id: string; name: string } | undefined;
};

/** How many are listed; what was deleted earlier is still in the export. */
const MOST = 200;

/** What can be brought back, the latest deletion first. Reminder marks are left out: nobody deletes those by hand. */
export async function deletedItems(db: KithDb): Promise<DeletedItem[]> {
  const rows = await db.records.where('keys').equals('deleted').toArray();
  const shown = rows
    .filter(row => row.kind === 'partner' || row.kind === 'referral' || row.kind === 'touchpoint')
    .map(row => ({ row, at: timeOf(fieldStamp(row, 'deleted') ?? row.stamp) }))
    .sort((a, b) => b.at - a.at)
    .slice(0, MOST);
  const names = await namesOf(
    db,
    shown.flatMap(({ row }) => partnersIn(row)),
  );
  return shown.map(({ row, at }) => {
    const into = row.kind === 'partner' ? known('partner', row).mergedInto : undefined;
    const mergedInto = into ? { id: into, name: names.get(into) ?? '' } : undefined;
    return { id: row.id, kind: row.kind, title: titleOf(row, names), at, mergedInto };
  });
}

/** Brings a deleted record back for everybody. */
export async function bringBack(db: KithDb, id: string, source: IdSource): Promise<Change[]> {
  const record = await db.records.get(id);
  if (!record || !isDeleted(record)) return [];
  return commit(db, [{ kind: record.kind, recordId: id, fields: { deleted: false } }], source);
}

async function namesOf(db: KithDb, ids: string[]): Promise<Map<string, string>> {
  const unique = [...new Set(ids)];
  const records = await db.records.bulkGet(unique);
  return new Map(records.flatMap(record => (record ? [[record.id, nameOf(record)]] : [])));
}

function nameOf(record: RecordRow): string {
  const { name, organisation } = known('partner', record);
  return name ?? organisation ?? 'a partner without a name';
}

function partnersIn(row: RecordRow): string[] {
  switch (row.kind) {
    case 'referral':
      return [known('referral', row).partner ?? ''];
    case 'touchpoint':
      return known('touchpoint', row).partners ?? [];
    default:
      return [known('partner', row).mergedInto ?? ''];
  }
}

function titleOf(row: RecordRow, names: Map<string, string>): string {
  if (row.kind === 'partner') return nameOf(row);
  const who = partnersIn(row)
    .map(id => names.get(id) ?? 'a partner')
    .join(', ');
  if (row.kind === 'touchpoint') {
    const { touchpointKind } = known('touchpoint', row);
    return `${touchpointKind ? TOUCHPOINT_KINDS[touchpointKind] : 'Touchpoint'} with ${who}`;
  }
  const { direction } = known('referral', row);
  return direction === 'received' ? `Referral received from ${who}` : `Referral sent to ${who}`;
}
