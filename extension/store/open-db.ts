import { onceASession } from '../platform/session.ts';
import { KithDb } from './db.ts';

/** The database as pages and the worker use it: the first write of a browser session waits until the log is whole (renew-log.ts). */
export function openDb(): KithDb {
  const db = new KithDb();
  if (!import.meta.env.FIREFOX) db.lastRun = () => onceASession(() => afterRestart(db));
  return db;
}

/**
 * Nobody knows how the browser's last run ended: perhaps on a full disk, or killed in the middle of a long write. Whoever wrote behind what that
 * left would lose everything when the browser ends again before the log is renewed.
 */
async function afterRestart(db: KithDb): Promise<void> {
  if ((await db.records.count()) === 0) return;
  db.isTorn = true;
  await db.mend();
}
