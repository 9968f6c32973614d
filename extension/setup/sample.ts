import type { Day, IdSource } from '../../shared/model/ids.ts';
import { samplePractice } from '../../shared/sample/practice.ts';
import { merge } from '../../shared/sync/merge.ts';
import { tick } from '../../shared/sync/stamp.ts';
import { clockOf } from '../store/commit.ts';
import type { KithDb } from '../store/db.ts';
import { dexieTables } from '../store/dexie-tables.ts';
import { forgetEverything } from '../store/forget.ts';
import { getMeta } from '../store/meta.ts';
import type { LocalRecord } from '../store/tables.ts';

const SEED = 7;

/**
 * Fills an empty browser with the sample practice. Written without outbox and history: it is never sent anywhere, and undoing it is
 * emptying the browser. Resolves to false if there is something here already.
 */
export function loadSample(
  db: KithDb,
  options: { today: Day; country: string; seed?: number; partners?: number; interactions?: number },
  source: IdSource,
): Promise<boolean> {
  const tables = dexieTables(db);
  const { seed = SEED } = options;
  return tables.transaction(async () => {
    if ((await db.records.count()) > 0) return false;
    const clock = await clockOf(tables, source);
    const written = samplePractice({ ...options, seed }).map(entry => {
      const record: LocalRecord = {
        ...merge(undefined, { id: '', ...entry, stamp: tick(clock, source.now()) }),
        seq: 0,
      };
      return { before: undefined, after: record };
    });
    await tables.putMeta('clock', clock);
    await tables.putMeta('sample', { seed });
    await tables.write(written, { now: source.now() });
    return true;
  });
}

/** Whether the sample practice is loaded. */
export async function isSample(db: KithDb): Promise<boolean> {
  return (await getMeta(db, 'sample')) !== undefined;
}

/** Empties the browser of the sample practice and of all that was tried out with it. */
export async function removeSample(db: KithDb): Promise<void> {
  if (await isSample(db)) await forgetEverything(db);
}
