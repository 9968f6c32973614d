import type { Day, RecordId } from '../model/ids.ts';
import { fieldsOf, type Draft, type Referral } from '../model/kinds.ts';
import type { Fields } from '../model/record.ts';
import type { ReferralStatus } from '../model/referral.ts';
import type { Reminder } from './reminders.ts';

/** New values for one record: what a tick writes. */
export type Tick = { kind: 'referral' | 'partner' | 'reminder'; recordId: RecordId; fields: Fields };

/**
 * What to write when a person says a reminder is done today. What answers it goes where the answer belongs (the referral was seen, the
 * notice was given), so that it counts everywhere; only what no record can tell is kept as a mark on the reminder. Without the referral
 * at hand a mark has to do.
 */
export function tickOff(reminder: Reminder, today: Day, referral?: Referral): Tick {
  if (reminder.rule === 'notice') {
    return { kind: 'partner', recordId: reminder.subject, fields: fieldsOf('partner', { noticeGiven: today }) };
  }
  const draft = referral && answerOf(reminder, today, referral);
  if (draft) return { kind: 'referral', recordId: referral.id, fields: fieldsOf('referral', draft) };
  // A day of a series that is done early is done, and must not show again.
  const doneOn = reminder.rule === 'manual' && reminder.due > today ? reminder.due : today;
  return mark(reminder, { doneOn, snoozedTo: null });
}

/** Puts a reminder off until a day. */
export function snooze(reminder: Reminder, to: Day): Tick {
  return mark(reminder, { snoozedTo: to });
}

/** Gives a reminder to a member (null: to nobody in particular). */
export function assign(reminder: Reminder, member: RecordId | null): Tick {
  return mark(reminder, { assignee: member });
}

function mark(reminder: Reminder, draft: Draft<'reminder'>): Tick {
  const about = reminder.partner ? { partner: reminder.partner } : {};
  const fields = fieldsOf('reminder', { rule: reminder.rule, ...about, ...draft });
  return { kind: 'reminder', recordId: reminder.id, fields };
}

function answerOf({ rule }: Reminder, today: Day, referral: Referral): Draft<'referral'> | undefined {
  const step = (status: ReferralStatus) => ({ status, steps: { ...referral.steps, [status]: today } });
  switch (rule) {
    case 'acknowledge':
      return step('acknowledged');
    case 'seen':
      return step('seen');
    case 'report':
    case 'chase':
      return { ...step('reported'), reportedOn: today };
    case 'thank':
      return { thankedOn: today };
    case 'manual':
    case 'notice':
    case 'keep-in-touch':
      return undefined;
  }
}
