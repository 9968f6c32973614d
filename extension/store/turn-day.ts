import { ALL_TABLES, type KithDb } from './db.ts';
import { getMeta } from './meta.ts';
import { refreshAll } from './rebuild.ts';
import { dayAt, practiceOf } from './today.ts';

/** Balances and reminders depend on the day: computes them anew when it has turned since the last time. `now` in ms. */
export async function turnDay(db: KithDb, now: number): Promise<void> {
  const practice = await practiceOf(db);
  if (!practice) return;
  if ((await getMeta(db, 'asOf')) === dayAt(now, practice.timeZone)) return;
  await db.transaction('rw', ALL_TABLES, async () => refreshAll(db, now));
}
