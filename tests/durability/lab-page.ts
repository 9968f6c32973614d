import type { IdSource } from '../../shared/model/ids.ts';
import { browser } from '../../extension/platform/browser.ts';
import { idSource } from '../../extension/platform/ids.ts';
import { tell } from '../../extension/platform/messages.ts';
import { commit, type Entry } from '../../extension/store/commit.ts';
import { openDb } from '../../extension/store/open-db.ts';
import { dexieTables } from '../../extension/store/dexie-tables.ts';
import { getMeta } from '../../extension/store/meta.ts';
import { syncOnce } from '../../extension/sync/engine.ts';
import { serverClient } from '../../extension/sync/server-client.ts';
import { syncStore } from '../../extension/sync/sync-store.ts';
import { enrol, settleIn } from '../../extension/team/connect.ts';

/**
 * A page that tests put into a copy of the built extension: the product's own write path over the same database, beside the real worker, for
 * what no screen does fast enough. Bundled by lab.ts.
 */
const durabilities = new Set<string>();
const { transaction } = IDBDatabase.prototype;
// Dexie takes hold of the method when it opens the database: watched from before that.
IDBDatabase.prototype.transaction = function (...args) {
  const made = transaction.apply(this, args);
  if (made.mode === 'readwrite') durabilities.add(made.durability);
  return made;
};

const db = openDb();
/** ms by which the clock of this page is wrong. */
let skew = 0;
const source: IdSource = { ...idSource, now: () => idSource.now() + skew };

const lab = {
  /** Writes as every form does; resolves when a form would say "saved". */
  async commit(entries: Entry[]): Promise<string[]> {
    return (await commit(db, entries, source)).map(change => change.id);
  },

  async connect(address: string, code: string): Promise<void> {
    const form = { address, code, memberName: 'Ana', deviceName: 'Lab' };
    const outcome = await enrol(db, form, idSource);
    if (!outcome.ok) throw new Error(outcome.message);
    await settleIn(db, outcome.enrolled, 'bring', idSource);
    await lab.nudge();
  },

  /** Goes on as if no write had been cut off. */
  trustTheLog(): void {
    db.isTorn = false;
  },

  /** A second sync beside the worker's, without the lock: what must never be. */
  async syncUnlocked(): Promise<void> {
    const connection = (await getMeta(db, 'connection'))!;
    await syncOnce(syncStore(dexieTables(db), idSource), serverClient(connection.url, connection.token), idSource.now);
  },

  nudge: () => tell({ type: 'nudge' }),

  async state() {
    const [records, unsent, cursor, sync, locks, outside] = await Promise.all([
      db.records.count(),
      db.outbox.count(),
      getMeta(db, 'cursor'),
      getMeta(db, 'syncState'),
      navigator.locks.query(),
      browser.storage.local.get(null),
    ]);
    const syncing = locks.held?.filter(({ name }) => name === 'kith-sync').length ?? 0;
    return {
      records,
      unsent,
      seq: cursor?.seq ?? 0,
      outcome: sync?.outcome,
      syncing,
      outside: Object.keys(outside),
      noted: JSON.stringify(outside['sentinel'] ?? null),
    };
  },

  setSkew(ms: number): void {
    skew = ms;
  },

  async records() {
    return db.records.toArray();
  },

  async ids(): Promise<string[]> {
    return db.records.orderBy('id').primaryKeys();
  },

  /** The durability that each writing transaction of this page asked of the browser. */
  durabilities: () => [...durabilities],
};

export type Lab = typeof lab;

declare global {
  var lab: Lab;
}
globalThis.lab = lab;
