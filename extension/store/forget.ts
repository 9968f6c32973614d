import { ALL_TABLES, type KithDb } from './db.ts';
import { getMeta, putMeta } from './meta.ts';

/**
 * Empties this browser: records, history, unsent changes, the connection. Only the clock stays, so that nothing made later is older than
 * what was here. The caller has asked, and offered a copy.
 */
export async function forgetEverything(db: KithDb): Promise<void> {
  await db.transaction('rw', ALL_TABLES, async () => {
    const clock = await getMeta(db, 'clock');
    for (const table of ALL_TABLES) await db[table].clear();
    if (clock) await putMeta(db, 'clock', clock);
  });
}

/** Takes records out of this browser without a trace: not deleted for anybody else. Call inside a transaction over all tables. */
export async function forgetRecords(db: KithDb, ids: string[]): Promise<void> {
  await db.records.bulkDelete(ids);
  await db.outbox.where('recordId').anyOf(ids).delete();
  await db.history.where('recordId').anyOf(ids).delete();
}
