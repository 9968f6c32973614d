import type { Day, IdSource } from '../../shared/model/ids.ts';
import type { Draft } from '../../shared/model/kinds.ts';
import type { Change, Json } from '../../shared/model/record.ts';
import { commit } from '../store/commit.ts';
import type { KithDb } from '../store/db.ts';
import { partnerEntry } from '../store/new-entries.ts';

/** Adds a partner by hand; resolves to the new id and the changes. */
export async function addPartner(
  db: KithDb,
  draft: Draft<'partner'>,
  today: Day,
  source: IdSource,
): Promise<{ id: string; changes: Change[] }> {
  const entry = partnerEntry(draft, today, source);
  return { id: entry.recordId, changes: await commit(db, [entry], source) };
}

/** Writes the changed fields of any record; the others are left to whoever edits them at the same time. */
export function editRecord(
  db: KithDb,
  record: { kind: string; id: string },
  fields: { [field: string]: Json },
  source: IdSource,
): Promise<Change[]> {
  if (Object.keys(fields).length === 0) return Promise.resolve([]);
  return commit(db, [{ kind: record.kind, recordId: record.id, fields }], source);
}

/** Hides a record everywhere; it can be brought back from "Recently deleted". */
export function deleteRecord(db: KithDb, record: { kind: string; id: string }, source: IdSource): Promise<Change[]> {
  return editRecord(db, record, { deleted: true }, source);
}
