import type { Change } from '../../shared/model/record.ts';
import { ALL_TABLES, type KithDb } from './db.ts';
import { findRecords } from './find-records.ts';
import { deleteMeta, getMeta, putMeta } from './meta.ts';
import { writeRecords } from './project.ts';
import { keysOf } from './keys.ts';
import type { Tables } from './tables.ts';

/** The browser's tables. */
export function dexieTables(db: KithDb): Tables {
  return {
    // `async` matters: Dexie keeps a transaction over native awaits only inside a function that is itself async.
    async transaction(work) {
      // Not awaited in vain: inside another transaction that would end it.
      if (db.lastRun) await db.mendLastRun();
      if (db.isTorn || db.hasFailed()) await db.mend();
      return db.transaction('rw', ALL_TABLES, async () => work());
    },
    records: ids => findRecords(db, ids),
    recordsAfter: (id, limit) => db.records.where('id').above(id).limit(limit).toArray(),
    async countLive() {
      return (await db.records.count()) - (await db.records.where('keys').equals('deleted').count());
    },
    write: (written, options) => writeRecords(db, written, options),
    async touch(records) {
      await db.records.bulkPut(records.map(record => ({ ...record, keys: keysOf(record) })));
    },
    async forgetSeqs() {
      await db.records.toCollection().modify(record => {
        record.seq = 0;
        delete record.copy;
      });
    },
    async unsent(limit) {
      return (await db.outbox.orderBy('n').limit(limit).toArray()).map(row => row.change);
    },
    async unsentById(ids) {
      return (await db.outbox.where('id').anyOf(ids).toArray()).map(row => row.change);
    },
    async unsentOf(recordIds) {
      const unsent = new Map<string, Change[]>();
      // Mostly there is nothing unsent, and then a page of 2,000 ids need not be looked up.
      if ((await db.outbox.count()) === 0) return unsent;
      const rows = await db.outbox.where('recordId').anyOf(recordIds).sortBy('n');
      for (const { recordId, change } of rows) unsent.set(recordId, [...(unsent.get(recordId) ?? []), change]);
      return unsent;
    },
    async queue(changes) {
      await db.outbox.bulkAdd(changes.map(change => ({ id: change.id, recordId: change.recordId, change })));
    },
    async unqueue(changeIds) {
      await db.outbox.where('id').anyOf(changeIds).delete();
    },
    async remember(rows) {
      await db.history.bulkAdd(rows);
    },
    recall: changeIds => db.history.bulkGet(changeIds),
    getMeta: key => getMeta(db, key),
    putMeta: (key, value) => putMeta(db, key, value),
    deleteMeta: key => deleteMeta(db, key),
  };
}
