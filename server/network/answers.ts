import type { Day } from '../../shared/model/ids.ts';
import type { ReciprocityAnswer, RemindersAnswer } from '../../shared/protocol/network.ts';
import { reciprocity } from '../../shared/rules/reciprocity.ts';
import { dueToday, manualReminders, remindersOf } from '../../shared/rules/reminders.ts';
import { settingsOf } from '../../shared/rules/settings.ts';
import type { Context, Session } from '../context.ts';
import { dayOf, ledgerOf, readNetwork } from './network-reader.ts';

/** How each partner stands on a day (today, if none is given), by the same rules that the extension uses. */
export async function reciprocityAnswer(context: Context, session: Session, day?: Day): Promise<ReciprocityAnswer> {
  const network = await readNetwork(context, session.practice);
  const today = day ?? dayOf(context.now(), network.practice);
  const partners = network.partners.map(({ id, flow }) => {
    return { partner: id, ...reciprocity(ledgerOf(network, id), flow, today) };
  });
  return { today, partners };
}

/** What is due on a day for the asking member, by the same rules that the extension uses. */
export async function remindersAnswer(context: Context, session: Session, day?: Day): Promise<RemindersAnswer> {
  const network = await readNetwork(context, session.practice);
  const today = day ?? dayOf(context.now(), network.practice);
  const settings = settingsOf(network.practice);
  const marks = Map.groupBy(network.marks, mark => mark.partner);
  const reminders = network.partners.flatMap(partner =>
    remindersOf(partner, ledgerOf(network, partner.id), marks.get(partner.id) ?? [], settings),
  );
  reminders.push(...manualReminders(network.marks, undefined));
  return { day: today, ...dueToday(reminders, today, settings, session.member) };
}
