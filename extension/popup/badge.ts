import { isDue } from '../../shared/rules/reminders.ts';
import type { KithDb } from '../store/db.ts';
import { getMeta } from '../store/meta.ts';
import { dayAt, practiceOf } from '../store/today.ts';

/** How many reminders are due now for the person at this browser: what the toolbar button shows. `now` in ms. */
export async function badgeCount(db: KithDb, now: number): Promise<number> {
  const today = dayAt(now, (await practiceOf(db))?.timeZone);
  const member = (await getMeta(db, 'connection'))?.memberId;
  const due = await db.reminders.where('due').belowOrEqual(today).toArray();
  return due.filter(row => isDue(row, today) && (!member || !row.assignee || row.assignee === member)).length;
}

/** What fits on the button: nothing, the number, or "99+". */
export function badgeText(count: number): string {
  if (count === 0) return '';
  return count > 99 ? '99+' : String(count);
}
