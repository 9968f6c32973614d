import type { Change } from '../../shared/model/record.ts';
import { merge } from '../../shared/sync/merge.ts';
import type { LocalRecord } from './tables.ts';

/**
 * Merges a change into a record as this device keeps it: which server copy is in it stays known, or the digest of all copies would no longer
 * match and each edit would cost a full pull.
 */
export function mergeHere(present: LocalRecord | undefined, change: Change): LocalRecord {
  return { ...merge(present, change), seq: present?.seq ?? 0, ...(present?.copy ? { copy: present.copy } : {}) };
}
