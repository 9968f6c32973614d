import type { Day, IdSource } from '../../shared/model/ids.ts';
import { known } from '../../shared/model/kinds.ts';
import type { Change } from '../../shared/model/record.ts';
import type { Reminder } from '../../shared/rules/reminders.ts';
import { snooze, tickOff } from '../../shared/rules/tick.ts';
import { tell } from '../platform/messages.ts';
import { commit, undo, type Entry } from '../store/commit.ts';
import type { KithDb } from '../store/db.ts';
import { partnerEntry } from '../store/new-entries.ts';
import { logEntry } from '../ui/log-entry.ts';
import type { LogDraft } from '../ui/log-draft.ts';
import type { Chosen } from './popup.ts';

/** Logs what was drafted; a new partner is added with it, in the same transaction. A day that cannot be read comes back as a value. */
export async function saveLog(
  db: KithDb,
  { about, draft, today, monthFirst }: { about: Chosen; draft: LogDraft; today: Day; monthFirst: boolean },
  ids: IdSource,
): Promise<{ ok: true; changes: Change[]; on: Day } | { ok: false; message: string }> {
  const made = about.type === 'new' ? [partnerEntry({ name: about.name }, today, ids)] : [];
  const partner = about.type === 'new' ? made[0]!.recordId : about.partner.id;
  const logged = logEntry(draft, { partner, today, monthFirst }, ids);
  if (!logged.ok) return logged;
  return { ok: true, on: logged.on, changes: await write(db, [...made, logged.entry], ids) };
}

export function addPartner(db: KithDb, name: string, today: Day, ids: IdSource): Promise<Change[]> {
  return write(db, [partnerEntry({ name }, today, ids)], ids);
}

export async function takeBack(db: KithDb, changes: Change[], ids: IdSource): Promise<void> {
  await undo(
    db,
    changes.map(change => change.id),
    ids,
  );
  void tell({ type: 'nudge' });
}

/** Says that a reminder's thing was done today, where it belongs: on the referral, on the partner, or as a mark. */
export async function tick(db: KithDb, reminder: Reminder, today: string, ids: IdSource): Promise<Change[]> {
  const record = await db.records.get(reminder.subject);
  const referral = record?.kind === 'referral' ? known('referral', record) : undefined;
  return write(db, [tickOff(reminder, today, referral)], ids);
}

export function putOff(db: KithDb, reminder: Reminder, to: string, ids: IdSource): Promise<Change[]> {
  return write(db, [snooze(reminder, to)], ids);
}

/** Makes entries durable, then lets the worker know. Resolves to what `takeBack` needs. */
async function write(db: KithDb, entries: Entry[], ids: IdSource): Promise<Change[]> {
  const changes = await commit(db, entries, ids);
  void tell({ type: 'nudge' });
  return changes;
}
