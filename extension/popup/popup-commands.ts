import type { IdSource } from '../../shared/model/ids.ts';
import { known } from '../../shared/model/kinds.ts';
import type { Change } from '../../shared/model/record.ts';
import type { Reminder } from '../../shared/rules/reminders.ts';
import { snooze, tickOff } from '../../shared/rules/tick.ts';
import { tell } from '../platform/messages.ts';
import { commit, undo, type Entry } from '../store/commit.ts';
import type { KithDb } from '../store/db.ts';

/** Makes entries durable, then lets the worker know. Resolves to what `takeBack` needs. */
export async function write(db: KithDb, entries: Entry[], ids: IdSource): Promise<Change[]> {
  const changes = await commit(db, entries, ids);
  void tell({ type: 'nudge' });
  return changes;
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
