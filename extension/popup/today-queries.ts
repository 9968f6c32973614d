import type { Day } from '../../shared/model/ids.ts';
import type { Practice } from '../../shared/model/kinds.ts';
import { reminderText } from '../../shared/rules/reminder-text.ts';
import { dueToday, type Reminder } from '../../shared/rules/reminders.ts';
import { settingsOf } from '../../shared/rules/settings.ts';
import type { KithDb } from '../store/db.ts';
import { getMeta } from '../store/meta.ts';
import { dayAt, practiceOf } from '../store/today.ts';

/** The practice's day and what is due on it. */
export type TodayView = {
  practice: Practice | undefined;
  today: Day;
  reminders: ReminderLine[];
  /** How many more are due. */
  later: number;
};

/** A reminder in words. */
export type ReminderLine = { reminder: Reminder; title: string; action: string };

/** For a live query: reads what is due, tens of rows. `now` in ms. */
export async function readToday(db: KithDb, now: number): Promise<TodayView> {
  const practice = await practiceOf(db);
  const today = dayAt(now, practice?.timeZone);
  const rows = await db.reminders.where('due').belowOrEqual(today).toArray();
  const member = (await getMeta(db, 'connection'))?.memberId;
  const due = dueToday(rows, today, settingsOf(practice), member);
  const partners = await db.summaries.bulkGet(due.today.flatMap(({ partner }) => partner ?? []));
  const nameById = new Map(partners.map(row => [row?.id, row?.name || row?.organisation]));
  const reminders = due.today.map(reminder => ({
    reminder,
    ...reminderText(reminder, nameById.get(reminder.partner) ?? ''),
  }));
  return { practice, today, reminders, later: due.later.length };
}
