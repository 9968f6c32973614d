import type { KithDb } from './db.ts';
import type { Clock } from '../../shared/sync/stamp.ts';

/** The connection to a service. Kept in IndexedDB: `storage.local` can be read by content scripts (trust.md, finding 7). */
export type Connection = {
  url: string;
  token: string;
  practiceId: string;
  memberId: string;
  role: string;
};

/** Small facts of this browser, one row each; each has one writer. */
export type Meta = {
  /** Names this database; the sentinel outside IndexedDB knows it too, and so notices when it is gone. */
  database: string;
  /** The clock of this device; moves with each commit and each record received. */
  clock: Clock;
  connection: Connection;
  /** The last seq pulled, the epoch of the service it counts in, and its latest seq then: how far a first sync has come. */
  cursor: { seq: number; epoch: string; latest: number };
  /** The digest of the server copies taken in; compared with the service's at the end of each pull. */
  digest: string;
  /** What the last sync came to; shown as "saved here / synced". */
  syncState: SyncState;
  /** The day the summaries were computed for. */
  asOf: string;
  /** Ledgers, summaries and reminders are owed for the partners after this one: a long catch-up wrote its records without (rebuild.ts). */
  behind: { after: string };
  /** How far the import of a file has come, in entries; stays behind when the browser is closed in the middle. `at` in ms. */
  importing: { done: number; total: number; at: number };
  /** This browser had lost its database and went on by itself: what had been in it. Until the person has read that. `at` in ms. */
  regained: { at: number; records: number; unsent: number };
  /** Present while the sample practice is loaded. */
  sample: { seed: number };
  /** The rest of a recovery after the service was restored from a backup: offer records from this id on. */
  recovery: { after: string };
  /** Deletions counted in the running catch-up; when too many they are held until a person says `take` or `keep` (trust.md A8). */
  deletions: { count: number; state: 'counting' | 'held' | 'take' | 'keep' };
};

export type SyncState = {
  at: number;
  outcome: 'synced' | 'offline' | 'signed-out' | 'update-needed' | 'held' | 'refused' | 'trouble';
  message?: string;
  /** Milliseconds by which this browser's clock is ahead of the service. */
  clockAhead?: number;
};

export async function getMeta<K extends keyof Meta>(db: KithDb, key: K): Promise<Meta[K] | undefined> {
  return (await db.meta.get(key))?.value as Meta[K] | undefined;
}

export async function putMeta<K extends keyof Meta>(db: KithDb, key: K, value: Meta[K]): Promise<void> {
  await db.meta.put({ key, value });
}

export async function deleteMeta(db: KithDb, key: keyof Meta): Promise<void> {
  await db.meta.delete(key);
}
