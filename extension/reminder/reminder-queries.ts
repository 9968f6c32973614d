import type { Day } from '../../shared/model/ids.ts';
import { known, type Member } from '../../shared/model/kinds.ts';
import { addDays } from '../../shared/rules/days.ts';
import { reminderText } from '../../shared/rules/reminder-text.ts';
import { dueToday, isDue, type Reminder } from '../../shared/rules/reminders.ts';
import type { Settings } from '../../shared/rules/settings.ts';
import type { KithDb } from '../store/db.ts';
import { getMeta } from '../store/meta.ts';

/** How far ahead Today looks, in days. */
const AHEAD = 14;

/** A reminder with all that its card shows. */
export type ReminderView = {
  reminder: Reminder;
  name: string;
  /** What to do and the word on the button. */
  title: string;
  action: string;
  phone: string | undefined;
  email: string | undefined;
  isDue: boolean;
};

export type ReminderLists = { today: ReminderView[]; later: ReminderView[]; upcoming: ReminderView[] };

/** What is due today for the person at this browser, what waits for later, and what comes within two weeks. */
export async function reminderLists(db: KithDb, today: Day, settings: Settings): Promise<ReminderLists> {
  const horizon = addDays(today, AHEAD);
  const rows = await db.reminders.where('due').belowOrEqual(horizon).toArray();
  const member = (await getMeta(db, 'connection'))?.memberId;
  const lists = dueToday(rows, today, settings, member);
  const near = lists.upcoming.filter(reminder => reminder.shows <= horizon);
  const views = await withNames(db, [...lists.today, ...lists.later, ...near], today);
  const later = lists.today.length;
  const upcoming = later + lists.later.length;
  return { today: views.slice(0, later), later: views.slice(later, upcoming), upcoming: views.slice(upcoming) };
}

/** The open reminders about one partner, due ones first. */
export async function remindersAbout(db: KithDb, partner: string, today: Day): Promise<ReminderView[]> {
  const rows = await db.reminders.where('partner').equals(partner).toArray();
  const alive = rows.filter(row => isDue(row, today) || row.shows > today);
  return withNames(
    db,
    alive.sort((a, b) => (a.shows < b.shows ? -1 : 1)),
    today,
  );
}

/** The people a reminder can be given to; none without a service. */
export async function membersOf(db: KithDb): Promise<Member[]> {
  const rows = await db.records.where('keys').equals('member').toArray();
  return rows.map(row => known('member', row)).sort((a, b) => (a.name ?? '').localeCompare(b.name ?? ''));
}

async function withNames(db: KithDb, reminders: Reminder[], today: Day): Promise<ReminderView[]> {
  const ids = [...new Set(reminders.flatMap(({ partner }) => partner ?? []))];
  const summaries = await db.summaries.bulkGet(ids);
  const byId = new Map(summaries.flatMap(summary => (summary ? [[summary.id, summary]] : [])));
  return reminders.map(reminder => {
    const partner = reminder.partner ? byId.get(reminder.partner) : undefined;
    const name = partner?.name || partner?.organisation || '';
    const { title, action } = reminderText(reminder, name);
    return {
      reminder,
      name,
      title,
      action,
      phone: partner?.phones[0],
      email: partner?.emails[0],
      isDue: isDue(reminder, today),
    };
  });
}
