import { reminderText } from '../../shared/rules/reminder-text.ts';
import { isDue } from '../../shared/rules/reminders.ts';
import type { KithDb } from '../store/db.ts';
import { dayAt, practiceOf } from '../store/today.ts';
import { agoText } from '../ui/format.ts';
import { choiceOf, type PartnerChoice } from '../ui/partner-finder.ts';

/** How things stand with a partner, in words: "Last in touch 3 weeks ago", "Thank Ana Silva". */
export type Standing = { partner: PartnerChoice; touch: string; due: string[] };

/** Of one partner now (ms); undefined if there is none of this id. */
export async function standingOf(db: KithDb, id: string, now: number): Promise<Standing | undefined> {
  const [row, practice, reminders] = await Promise.all([
    db.summaries.get(id),
    practiceOf(db),
    db.reminders.where('partner').equals(id).sortBy('due'),
  ]);
  if (!row) return undefined;
  const today = dayAt(now, practice?.timeZone);
  const partner = choiceOf(row);
  return {
    partner,
    touch: row.lastContact ? `Last in touch ${agoText(row.lastContact, today)}` : 'Not in touch yet',
    due: reminders
      .filter(reminder => isDue(reminder, today))
      .map(reminder => reminderText(reminder, partner.name).title),
  };
}
