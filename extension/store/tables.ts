import type { Change, StoredRecord } from '../../shared/model/record.ts';
import type { Meta } from './meta.ts';

/** A record as a device keeps it: its merge, and up to which seq the server's copy is in it (0: not at all). */
export type LocalRecord = StoredRecord & {
  seq: number;
  /** The hash of the last server copy taken in, as it stands in the device's digest. */
  copy?: string;
};

/** A record before and after a write; `before` is undefined for a new one. */
export type Written = { before: LocalRecord | undefined; after: LocalRecord };

/** `now` in ms. `isLong`: one page of many; what is derived is computed when all are here. */
export type WriteOptions = { now: number; isLong?: boolean };

/** A change made in this browser, with what the fields were before: what undo and the local history read. `at` in ms. */
export type HistoryRow = { id: string; recordId: string; change: Change; before: StoredRecord['fields']; at: number };

/**
 * Where a device keeps its records: IndexedDB in a browser, memory in tests and benchmarks. Everything above it (commit, sync) is one
 * code. Calls belong inside `transaction`, which makes all its writes durable together or none.
 */
export type Tables = {
  transaction<T>(work: () => Promise<T>): Promise<T>;
  records(ids: string[]): Promise<(LocalRecord | undefined)[]>;
  /** Up to `limit` records whose id sorts after `id`, in order of id. */
  recordsAfter(id: string, limit: number): Promise<LocalRecord[]>;
  /** How many records are not deleted. */
  countLive(): Promise<number>;
  /** Writes records and what is derived from them. */
  write(written: Written[], options: WriteOptions): Promise<void>;
  /** Writes records whose content is as before: only the seq moved. */
  touch(records: LocalRecord[]): Promise<void>;
  /** Sets every record's seq to 0 and forgets its server copy. */
  forgetSeqs(): Promise<void>;
  /** Unacknowledged changes, oldest first. */
  unsent(limit: number): Promise<Change[]>;
  unsentById(ids: string[]): Promise<Change[]>;
  /** The unsent changes of these records, oldest first, by record id. */
  unsentOf(recordIds: string[]): Promise<Map<string, Change[]>>;
  queue(changes: Change[]): Promise<void>;
  unqueue(changeIds: string[]): Promise<void>;
  remember(rows: HistoryRow[]): Promise<void>;
  recall(changeIds: string[]): Promise<(HistoryRow | undefined)[]>;
  getMeta<K extends keyof Meta>(key: K): Promise<Meta[K] | undefined>;
  putMeta<K extends keyof Meta>(key: K, value: Meta[K]): Promise<void>;
  deleteMeta(key: keyof Meta): Promise<void>;
};
