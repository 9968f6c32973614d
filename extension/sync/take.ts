import type { Change, StoredRecord, SyncedRecord } from '../../shared/model/record.ts';
import type { PushAnswer } from '../../shared/protocol/sync.ts';
import { formatDigest, hashOf } from '../../shared/sync/digest.ts';
import { fieldStamp, merge, restamp } from '../../shared/sync/merge.ts';
import type { LocalRecord } from '../store/tables.ts';

/**
 * A server copy taken in: the server's state with our unsent changes on top. Taking the server's rather than merging heals
 * stamps that the server corrected while we were not looking. An older copy than the one we have changes nothing.
 */
export function take(local: LocalRecord | undefined, incoming: SyncedRecord, unsent: Change[]): LocalRecord {
  if (local && incoming.seq <= local.seq) return local;
  const { seq, ...copy } = incoming;
  let record: StoredRecord = copy;
  for (const change of unsent) record = merge(record, change);
  return { ...record, seq, copy: formatDigest(hashOf(copy)) };
}

/**
 * After an acknowledgement: a corrected clock is put right, and server copies from before our change (a live message already on its
 * way) may no longer replace the record, or our own write would vanish until the next copy.
 */
export function settled(local: LocalRecord, change: Change, accepted: PushAnswer['accepted'][number]): LocalRecord {
  const seq = Math.max(local.seq, accepted.seq - 1);
  if (!accepted.stamp) return { ...local, seq };
  // The exceptions go: restamped, a record may have none left.
  const { stamps: _before, ...rest } = local;
  return { ...rest, ...restamp(local, change.stamp, accepted.stamp), seq };
}

/** While taking stock of a restored server: both states merged, so that nothing of ours is lost because the server is younger. */
export function reconcile(local: LocalRecord, incoming: SyncedRecord): LocalRecord {
  const { seq, ...copy } = incoming;
  let record: StoredRecord = copy;
  for (const [field, value] of Object.entries(local.fields)) {
    const stamp = fieldStamp(local, field)!;
    record = merge(record, { id: '', kind: local.kind, recordId: local.id, fields: { [field]: value }, stamp });
  }
  return { ...record, seq, copy: formatDigest(hashOf(copy)) };
}

/** Whether two merges of one record hold the same changes: a field's stamp names its value. */
export function sameStamps(a: StoredRecord, b: StoredRecord): boolean {
  if (a.stamp !== b.stamp || Object.keys(a.fields).length !== Object.keys(b.fields).length) return false;
  return Object.keys(a.fields).every(field => fieldStamp(a, field) === fieldStamp(b, field));
}
