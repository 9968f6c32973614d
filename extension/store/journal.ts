import * as v from 'valibot';
import { ChangeEnvelope, type Change } from '../../shared/model/record.ts';
import { witness } from '../../shared/sync/stamp.ts';
import type { IdSource } from '../../shared/model/ids.ts';
import type { Outside } from '../platform/outside.ts';
import { applyChanges, clockOf } from './commit.ts';
import type { Tables } from './tables.ts';

/**
 * The second journal: a copy, outside IndexedDB, of each change that the service has not acknowledged. Kept by practice: what was meant for
 * one never goes to another.
 */
const PREFIX = 'unsent:';

/** Copies changes before the person is told "saved". */
export async function copyOut(outside: Outside, practiceId: string, changes: Change[]): Promise<void> {
  await outside.set(Object.fromEntries(changes.map(change => [keyOf(practiceId, change.id), change])));
}

/** The copies of all practices, oldest first. */
export function copiesIn(items: { [key: string]: unknown }): { key: string; change: Change }[] {
  const copies = Object.entries(items).flatMap(([key, value]) => {
    if (!key.startsWith(PREFIX)) return [];
    const change = v.safeParse(ChangeEnvelope, value);
    return change.success ? [{ key, change: change.output as Change }] : [];
  });
  return copies.sort((a, b) => (a.change.id < b.change.id ? -1 : 1));
}

/**
 * Brings copies and outbox into line: a copy that the database never heard of goes back into the outbox (the database was lost, or put back
 * to an older state), one that the service has acknowledged goes away. Resolves to how many were brought back.
 */
export async function reconcileCopies(
  tables: Tables,
  outside: Outside,
  practiceId: string,
  source: IdSource,
): Promise<number> {
  // The copies are read first: each was committed before it was copied, so what is not in the outbox now has been settled.
  const copies = copiesIn(await outside.all()).filter(({ key }) => key.startsWith(keyOf(practiceId, '')));
  if (copies.length === 0) return 0;
  const ids = copies.map(({ change }) => change.id);
  const { waiting, lost } = await tables.transaction(async () => {
    const waiting = new Set((await tables.unsentById(ids)).map(change => change.id));
    const remembered = await tables.recall(ids);
    const lost = copies.flatMap(({ change }, i) => (waiting.has(change.id) || remembered[i] ? [] : [change]));
    if (lost.length > 0) await bringBack(tables, lost, source);
    return { waiting, lost };
  });
  const kept = new Set([...waiting, ...lost.map(change => change.id)]);
  const gone = copies.filter(({ change }) => !kept.has(change.id));
  if (gone.length > 0) await outside.remove(gone.map(({ key }) => key));
  return lost.length;
}

/** Their stamps stay: what somebody wrote later still wins. */
async function bringBack(tables: Tables, changes: Change[], source: IdSource): Promise<void> {
  const clock = await clockOf(tables, source);
  for (const { stamp } of changes) witness(clock, stamp);
  await tables.putMeta('clock', clock);
  await applyChanges(tables, changes, source.now());
  await tables.queue(changes);
}

function keyOf(practiceId: string, changeId: string): string {
  return `${PREFIX}${practiceId}:${changeId}`;
}
