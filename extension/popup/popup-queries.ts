import type { Day } from '../../shared/model/ids.ts';
import type { Practice } from '../../shared/model/kinds.ts';
import { addDays } from '../../shared/rules/days.ts';
import { reminderText } from '../../shared/rules/reminder-text.ts';
import { dueToday, type Reminder } from '../../shared/rules/reminders.ts';
import { settingsOf } from '../../shared/rules/settings.ts';
import type { PartnerSummary } from '../../shared/rules/summary.ts';
import type { KithDb } from '../store/db.ts';
import { hostOf } from '../store/keys.ts';
import { getMeta } from '../store/meta.ts';
import { dayAt, practiceOf } from '../store/today.ts';

/** Everything the popup shows of the store: tens of small rows and the partners' summaries, never the history. */
export type PopupView = {
  /** Undefined before set-up. */
  practice: Practice | undefined;
  today: Day;
  summaries: PartnerSummary[];
  reminders: ReminderLine[];
  /** How many more are due. */
  later: number;
};

/** A reminder in words. */
export type ReminderLine = { reminder: Reminder; partnerName: string; title: string; action: string };

/** For a live query. `now` in ms. */
export async function readPopup(db: KithDb, now: number): Promise<PopupView> {
  const practice = await practiceOf(db);
  const today = dayAt(now, practice?.timeZone);
  const [summaries, rows, connection] = await Promise.all([
    db.summaries.toArray(),
    db.reminders.where('due').belowOrEqual(today).toArray(),
    getMeta(db, 'connection'),
  ]);
  const due = dueToday(rows, today, settingsOf(practice), connection?.memberId);
  const nameById = new Map(summaries.map(({ id, name, organisation }) => [id, name || organisation]));
  const reminders = due.today.map(reminder => {
    const partnerName = (reminder.partner && nameById.get(reminder.partner)) ?? '';
    return { reminder, partnerName, ...reminderText(reminder, partnerName) };
  });
  return { practice, today, summaries, reminders, later: due.later.length };
}

/** What a page gives to find its partner by. */
export type PageClues = { url: string; emails: string[]; phones: string[] };

/** The partner a page or message belongs to: by an e-mail address, a telephone number, or else its web site. */
export async function partnerOfPage(db: KithDb, { url, emails, phones }: PageClues): Promise<string | undefined> {
  const host = hostOf(url);
  const keys = [
    ...emails.map(email => `email:${email.trim().toLowerCase()}`),
    ...phones.map(phone => `phone:${phone.replace(/[^+\d]/g, '')}`),
    ...(host ? [`host:${host}`] : []),
  ];
  for (const key of keys) {
    const ids = await db.records.where('keys').equals(key).primaryKeys();
    // A clinic's page is the page of each of its partners: then nobody in particular is offered.
    if (ids.length === 1) return ids[0];
  }
  return undefined;
}

/** The days a reminder is put off to by one click. */
export function snoozeChoices(today: Day): { label: string; to: Day }[] {
  const weekday = Temporal.PlainDate.from(today).dayOfWeek;
  return [
    { label: 'Tomorrow', to: addDays(today, 1) },
    { label: 'Next Monday', to: addDays(today, 8 - weekday) },
    { label: 'In a month', to: addDays(today, 30) },
  ];
}
