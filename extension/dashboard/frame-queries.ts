import type { Day } from '../../shared/model/ids.ts';
import type { Practice } from '../../shared/model/kinds.ts';
import type { KithDb } from '../store/db.ts';
import { getMeta } from '../store/meta.ts';
import { dayAt, practiceOf } from '../store/today.ts';

/** What decides which screen may show at all. */
export type Frame = {
  /** Undefined before set-up, and on a browser that joined until its practice has come over. */
  practice: Practice | undefined;
  today: Day;
  isSample: boolean;
  isConnected: boolean;
};

/** `now` is asked for each time the query runs: the day turns while the page is open (the worker then writes `asOf`). */
export async function frameOf(db: KithDb, now: () => number): Promise<Frame> {
  const [practice, sample, connection] = await Promise.all([
    practiceOf(db),
    getMeta(db, 'sample'),
    getMeta(db, 'connection'),
    getMeta(db, 'asOf'),
  ]);
  const today = dayAt(now(), practice?.timeZone);
  return { practice, today, isSample: sample !== undefined, isConnected: connection !== undefined };
}
