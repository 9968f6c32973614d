import { ALL_TABLES, type KithDb } from './db.ts';
import { getMeta, putMeta } from './meta.ts';

/**
 * Empties this browser: records, history, unsent changes, the connection. The clock stays, so that nothing made later is older than what
 * was here, and the database's name, so that nobody takes it for a loss. The caller has asked, and offered a copy.
 */
export async function forgetEverything(db: KithDb): Promise<void> {
  await db.transaction('rw', ALL_TABLES, async () => {
    const [clock, database] = await Promise.all([getMeta(db, 'clock'), getMeta(db, 'database')]);
    for (const table of ALL_TABLES) await db[table].clear();
    if (clock) await putMeta(db, 'clock', clock);
    if (database) await putMeta(db, 'database', database);
  });
}

/** Takes records out of this browser without a trace: not deleted for anybody else. Call inside a transaction over all tables. */
export async function forgetRecords(db: KithDb, ids: string[]): Promise<void> {
  await db.records.bulkDelete(ids);
  await db.outbox.where('recordId').anyOf(ids).delete();
  await db.history.where('recordId').anyOf(ids).delete();
}
