import { newId, type IdSource } from '../../shared/model/ids.ts';
import type { Change, Fields } from '../../shared/model/record.ts';
import { newDeviceTag, tick, type Clock } from '../../shared/sync/stamp.ts';
import { outsideStore, type Outside } from '../platform/outside.ts';
import { report } from '../platform/report.ts';
import type { KithDb } from './db.ts';
import { dexieTables } from './dexie-tables.ts';
import { copyOut } from './journal.ts';
import { mergeHere } from './merge-here.ts';
import type { HistoryRow, Tables, Written } from './tables.ts';

/** One record's new values: what a form or a gesture wants to have written. `null` clears a field. */
export type Entry = { kind: string; recordId: string; fields: Fields };

/**
 * The one write path. Everything of `entries` becomes durable together, or nothing does: records, outbox, history and what lists
 * and badges show, in one strict transaction. When this resolves the entry survives the death of page, worker and browser.
 * Resolves to the changes made (give their ids to `undo`).
 */
export function commit(
  db: KithDb,
  entries: Entry[],
  source: IdSource,
  outside: Outside | null = outsideStore(),
): Promise<Change[]> {
  return commitTo(dexieTables(db), entries, source, outside);
}

/** `commit` over any tables. `outside` gets a copy of what waits to be sent. */
export async function commitTo(
  tables: Tables,
  entries: Entry[],
  source: IdSource,
  outside: Outside | null = null,
): Promise<Change[]> {
  const { changes, connection } = await tables.transaction(async () => {
    const clock = await clockOf(tables, source);
    const changes = entries.map((entry): Change => ({ id: newId(source), ...entry, stamp: tick(clock, source.now()) }));
    await tables.putMeta('clock', clock);
    await applyChanges(tables, changes, source.now());
    // Without a service nothing waits to be sent: connecting queues every record whole (team/connect.ts).
    const connection = await tables.getMeta('connection');
    if (connection) await tables.queue(changes);
    return { changes, connection };
  });
  if (connection && outside) {
    // The entry is durable already: that its second copy failed must not make it look lost.
    await copyOut(outside, connection.practiceId, changes).catch((error: unknown) => report(error, 'copying an entry'));
  }
  return changes;
}

/** Merges changes into the records and remembers what was before. Call inside a transaction. `now` in ms. */
export async function applyChanges(tables: Tables, changes: Change[], now: number): Promise<void> {
  const ids = [...new Set(changes.map(change => change.recordId))];
  const before = new Map((await tables.records(ids)).flatMap(record => (record ? [[record.id, record]] : [])));
  const written = new Map<string, Written>();
  const history: HistoryRow[] = [];
  for (const change of changes) {
    const { id, recordId } = change;
    const present = written.get(recordId)?.after ?? before.get(recordId);
    history.push({ id, recordId, change, before: valuesOf(present, change.fields), at: now });
    written.set(recordId, { before: before.get(recordId), after: mergeHere(present, change) });
  }
  await tables.remember(history);
  await tables.write([...written.values()], { now });
}

/**
 * Takes changes back at any later time, by new changes that restore what the fields were before; a record that the changes made is
 * deleted. A field that somebody changed since keeps the newer value.
 */
export async function undo(db: KithDb, changeIds: string[], source: IdSource): Promise<Change[]> {
  const tables = dexieTables(db);
  const rows = (await tables.recall(changeIds)).filter(row => row !== undefined);
  const records = await tables.records(rows.map(row => row.recordId));
  const entries: Entry[] = [];
  for (const [i, { change, before }] of rows.entries()) {
    const record = records[i];
    if (!record) continue;
    const fields: Fields = {};
    if (Object.keys(before).length === 0) fields['deleted'] = true;
    for (const [field, value] of Object.entries(before)) {
      const untouched = JSON.stringify(record.fields[field]) === JSON.stringify(change.fields[field]);
      if (untouched) fields[field] = field === 'deleted' ? (value ?? false) : value;
    }
    if (Object.keys(fields).length > 0) entries.push({ kind: change.kind, recordId: change.recordId, fields });
  }
  return entries.length > 0 ? commit(db, entries.reverse(), source) : [];
}

/** This device's clock, made at first use. Put it back after ticking, in the same transaction. */
export async function clockOf(tables: Tables, source: IdSource): Promise<Clock> {
  return (await tables.getMeta('clock')) ?? { time: 0, counter: 0, device: newDeviceTag(source.random) };
}

/** What the change's fields were; empty when the record is new (undo then deletes it). */
function valuesOf(record: { fields: Fields } | undefined, fields: Fields): Fields {
  if (!record) return {};
  return Object.fromEntries(Object.keys(fields).map(field => [field, record.fields[field] ?? null]));
}
