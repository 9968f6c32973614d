import { newId, type Day, type IdSource } from '../../shared/model/ids.ts';
import { fieldsOf, known } from '../../shared/model/kinds.ts';
import type { Change } from '../../shared/model/record.ts';
import { addDays } from '../../shared/rules/days.ts';
import type { Reminder } from '../../shared/rules/reminders.ts';
import { snooze, tickOff, assign } from '../../shared/rules/tick.ts';
import { commit } from '../store/commit.ts';
import type { KithDb } from '../store/db.ts';
import { touchpointEntry } from '../store/new-entries.ts';

/** How somebody was in touch: what the button of a keep-in-touch reminder logs. */
export const WAYS = { call: 'Called', email: 'Wrote', meeting: 'Met', coffee: 'Had a coffee' } as const;
export type Way = keyof typeof WAYS;

/** Writes that a reminder's thing was done today, where it belongs: on the referral, on the partner, or as a mark. */
export async function doReminder(db: KithDb, reminder: Reminder, today: Day, source: IdSource): Promise<Change[]> {
  const record = await db.records.get(reminder.subject);
  const referral = record?.kind === 'referral' ? known('referral', record) : undefined;
  return commit(db, [tickOff(reminder, today, referral)], source);
}

/** Answers a keep-in-touch reminder by the contact itself, which moves the due date in every browser. */
export function logContact(db: KithDb, partner: string, way: Way, today: Day, source: IdSource): Promise<Change[]> {
  return commit(db, [touchpointEntry({ touchpointKind: way, partners: [partner], on: today }, source)], source);
}

export function snoozeReminder(db: KithDb, reminder: Reminder, until: Day, source: IdSource): Promise<Change[]> {
  return commit(db, [snooze(reminder, until)], source);
}

/** Ticks a reminder off without saying that anything was done: not needed this time. */
export function dropReminder(db: KithDb, reminder: Reminder, today: Day, source: IdSource): Promise<Change[]> {
  if (reminder.rule === 'manual') return commit(db, [tickOff(reminder, today)], source);
  const mark = snooze(reminder, today);
  return commit(db, [{ ...mark, fields: { ...mark.fields, doneOn: today, snoozedTo: null } }], source);
}

/** Gives a reminder to a member, or with null to whoever comes first. */
export function assignReminder(
  db: KithDb,
  reminder: Reminder,
  member: string | null,
  source: IdSource,
): Promise<Change[]> {
  return commit(db, [assign(reminder, member)], source);
}

export type NewReminder = { title: string; due: Day; recurrence: string; partner: string | undefined };

/** A reminder of the person's own. */
export function addReminder(
  db: KithDb,
  { title, due, recurrence, partner }: NewReminder,
  source: IdSource,
): Promise<Change[]> {
  const fields = fieldsOf('reminder', {
    rule: 'manual',
    title: title.trim(),
    due,
    ...(recurrence ? { recurrence } : {}),
    ...(partner ? { partner } : {}),
  });
  return commit(db, [{ kind: 'reminder', recordId: newId(source), fields }], source);
}

/** The days a reminder is put off to by one click: tomorrow, and the Monday of next week. */
export function snoozeDays(today: Day): { tomorrow: Day; nextWeek: Day } {
  const weekday = Temporal.PlainDate.from(today).dayOfWeek;
  return { tomorrow: addDays(today, 1), nextWeek: addDays(today, 8 - weekday) };
}
