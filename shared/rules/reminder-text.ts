import type { Reminder, Rule } from './reminders.ts';

/** What to do, and the word on the button that says it is done. The screen adds the day: "Thank Dr Ana Silva" + "by Thursday". */
export type ReminderText = { title: string; action: string };

const TEXTS: { [rule in Rule]: (name: string) => ReminderText } = {
  acknowledge: name => ({ title: `Tell ${name} that the referral arrived`, action: 'Told them' }),
  report: name => ({ title: `Report back to ${name}`, action: 'Report sent' }),
  thank: name => ({ title: `Thank ${name}`, action: 'Thanked' }),
  manual: name => ({ title: name, action: 'Done' }),
  seen: name => ({ title: `Ask ${name} if your patient was seen`, action: 'Patient was seen' }),
  chase: name => ({ title: `Ask ${name} for the report`, action: 'Report came' }),
  notice: name => ({ title: `Let ${name} know that you keep their details`, action: 'Told them' }),
  'keep-in-touch': name => ({ title: `Get in touch with ${name}`, action: 'Been in touch' }),
};

/** The words of a reminder about the partner of this name; a manual one has its own, or says who it is about. */
export function reminderText(reminder: Reminder, partnerName: string): ReminderText {
  return TEXTS[reminder.rule](reminder.title ?? (partnerName || 'this partner'));
}
