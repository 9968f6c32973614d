import { newId, type IdSource } from '../../shared/model/ids.ts';
import type { Change, Fields } from '../../shared/model/record.ts';
import { newDeviceTag, tick, type Clock } from '../../shared/sync/stamp.ts';
import { merge } from '../../shared/sync/merge.ts';
import type { HistoryRow, KithDb } from './db.ts';
import { ALL_TABLES } from './db.ts';
import { getMeta, putMeta } from './meta.ts';
import { writeRecords, type Written } from './project.ts';

/** One record's new values: what a form or a gesture wants to have written. `null` clears a field. */
export type Entry = { kind: string; recordId: string; fields: Fields };

/**
 * The one write path. Everything of `entries` becomes durable together, or nothing does: records, outbox, history and what lists
 * and badges show, in one strict transaction. When this resolves the entry survives the death of page, worker and browser.
 * Resolves to the changes made (give them to `undo`).
 */
export async function commit(db: KithDb, entries: Entry[], source: IdSource): Promise<Change[]> {
  return db.transaction('rw', ALL_TABLES, async () => {
    const clock = await clockOf(db, source);
    const changes = entries.map((entry): Change => ({ id: newId(source), ...entry, stamp: tick(clock, source.now()) }));
    await putMeta(db, 'clock', clock);
    const ids = [...new Set(changes.map(change => change.recordId))];
    const found = await db.records.bulkGet(ids);
    const written = new Map<string, Written>(
      ids.flatMap((id, i) => (found[i] ? [[id, { before: found[i], after: found[i] }]] : [])),
    );
    const history: HistoryRow[] = [];
    for (const change of changes) {
      const now = written.get(change.recordId);
      history.push({
        id: change.id,
        recordId: change.recordId,
        change,
        before: valuesOf(now?.after, change.fields),
        at: source.now(),
      });
      const after = { ...merge(now?.after, change), seq: now?.before?.seq ?? 0 };
      written.set(change.recordId, { before: now?.before, after });
    }
    await db.outbox.bulkAdd(changes.map(change => ({ id: change.id, recordId: change.recordId, change })));
    await db.history.bulkAdd(history);
    await writeRecords(db, [...written.values()], source.now());
    return changes;
  });
}

/**
 * Takes changes back at any later time, by new changes that restore what the fields were before; a record that the changes made is
 * deleted. A field that somebody changed since keeps the newer value.
 */
export async function undo(db: KithDb, changeIds: string[], source: IdSource): Promise<Change[]> {
  const rows = (await db.history.bulkGet(changeIds)).filter(row => row !== undefined);
  const records = await db.records.bulkGet(rows.map(row => row.recordId));
  const entries: Entry[] = [];
  for (const [i, { change, before }] of rows.entries()) {
    const record = records[i];
    if (!record) continue;
    const made = Object.keys(before).length === 0;
    const fields: Fields = made ? { deleted: true } : {};
    for (const field of made ? [] : Object.keys(change.fields)) {
      const untouched = JSON.stringify(record.fields[field]) === JSON.stringify(change.fields[field]);
      if (untouched) fields[field] = (before[field] ?? (field === 'deleted' ? false : null)) as Fields[string];
    }
    if (Object.keys(fields).length > 0) entries.push({ kind: change.kind, recordId: change.recordId, fields });
  }
  return entries.length > 0 ? commit(db, entries.reverse(), source) : [];
}

/** This device's clock, made at first use. Call inside a transaction and put it back after ticking. */
export async function clockOf(db: KithDb, source: IdSource): Promise<Clock> {
  return (await getMeta(db, 'clock')) ?? { time: 0, counter: 0, device: newDeviceTag(source.random) };
}

/** What the change's fields were; empty when the record is new (undo then deletes it). */
function valuesOf(record: { fields: Fields } | undefined, fields: Fields): Fields {
  if (!record) return {};
  return Object.fromEntries(Object.keys(fields).map(field => [field, record.fields[field] ?? null]));
}
