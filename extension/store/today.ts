import type { Day } from '../../shared/model/ids.ts';
import type { Practice } from '../../shared/model/kinds.ts';
import { PRACTICE_ID } from '../../shared/model/practice.ts';
import { known } from '../../shared/model/kinds.ts';
import type { KithDb } from './db.ts';

/** The calendar day at a moment (ms) in a time zone; the browser's own zone if the practice has none or one unknown here. */
export function dayAt(now: number, timeZone: string | undefined): Day {
  const instant = Temporal.Instant.fromEpochMilliseconds(now);
  try {
    return instant
      .toZonedDateTimeISO(timeZone ?? Temporal.Now.timeZoneId())
      .toPlainDate()
      .toString();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return instant.toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString();
  }
}

/** The practice's own record; undefined before set-up. */
export async function practiceOf(db: KithDb): Promise<Practice | undefined> {
  const row = await db.records.get(PRACTICE_ID);
  return row && known('practice', row);
}
