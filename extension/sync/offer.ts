import { newId, type IdSource } from '../../shared/model/ids.ts';
import { changesOf } from '../../shared/sync/merge.ts';
import type { LocalRecord, Tables } from '../store/tables.ts';

/**
 * Queues whole records as changes with their own stamps, except those that wait in the outbox anyway: for a practice just founded or
 * joined, and for a service that lost them. Merging them anywhere changes nothing that is newer. Call inside a transaction.
 */
export async function offer(tables: Tables, records: LocalRecord[], source: IdSource): Promise<void> {
  const queued = await tables.unsentOf(records.map(record => record.id));
  const changes = records.flatMap(record => {
    const stamps = new Set(queued.get(record.id)?.map(change => change.stamp));
    return changesOf(record, () => newId(source)).filter(change => !stamps.has(change.stamp));
  });
  if (changes.length > 0) await tables.queue(changes);
}
