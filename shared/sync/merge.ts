import type { Change, Json, StoredRecord } from '../model/record.ts';
import type { Stamp } from './stamp.ts';

/** The clock of one field of a record; undefined if the record does not have the field. */
export function fieldStamp(record: StoredRecord, field: string): Stamp | undefined {
  return Object.hasOwn(record.fields, field) ? (record.stamps?.[field] ?? record.stamp) : undefined;
}

/**
 * Merges a change into a record (undefined: not seen yet): each field goes to the later stamp. Commutative, associative and
 * idempotent, so every device that has seen the same changes has the same record, to the byte. The arguments are not touched;
 * the same object comes back when nothing changes.
 */
export function merge(record: StoredRecord | undefined, change: Change): StoredRecord {
  if (!record) {
    return { id: change.recordId, kind: change.kind, fields: sorted(change.fields), stamp: change.stamp };
  }
  const won = Object.keys(change.fields).filter(field => wins(record, field, change));
  if (won.length === 0 && change.kind >= record.kind) return record;
  const fields = { ...record.fields };
  const stamps: { [field: string]: Stamp } = {};
  for (const field of Object.keys(fields)) stamps[field] = record.stamps?.[field] ?? record.stamp;
  for (const field of won) {
    fields[field] = change.fields[field]!;
    stamps[field] = change.stamp;
  }
  // The first-made kind names the record; two kinds for one id come only from a broken client.
  const kind = record.kind < change.kind ? record.kind : change.kind;
  return compact(record.id, kind, sorted(fields), stamps);
}

/** Gives the fields that carry one stamp another one: what the server answered when it corrected a clock. */
export function restamp(record: StoredRecord, from: Stamp, to: Stamp): StoredRecord {
  const stamps: { [field: string]: Stamp } = {};
  for (const field of Object.keys(record.fields)) {
    const stamp = record.stamps?.[field] ?? record.stamp;
    stamps[field] = stamp === from ? to : stamp;
  }
  return compact(record.id, record.kind, record.fields, stamps);
}

/** The changes that would rebuild a record, one per stamp in it: what a browser offers a server that lost them. */
export function changesOf(record: StoredRecord, newId: (stamp: Stamp) => string): Change[] {
  const fieldsByStamp = new Map<Stamp, { [field: string]: Json }>();
  for (const [field, value] of Object.entries(record.fields)) {
    const stamp = record.stamps?.[field] ?? record.stamp;
    const fields = fieldsByStamp.get(stamp) ?? {};
    fields[field] = value;
    fieldsByStamp.set(stamp, fields);
  }
  return [...fieldsByStamp].map(([stamp, fields]) => {
    return { id: newId(stamp), kind: record.kind, recordId: record.id, fields, stamp };
  });
}

function wins(record: StoredRecord, field: string, change: Change): boolean {
  const present = fieldStamp(record, field);
  if (present === undefined || change.stamp > present) return true;
  // Equal stamps with unlike values come only from a copied browser profile; any fixed order will do, so that all agree.
  return change.stamp === present && JSON.stringify(change.fields[field]) > JSON.stringify(record.fields[field]);
}

/** One form for one content: the commonest stamp (the lower of two) stands for the record, the others are exceptions. */
function compact(
  id: string,
  kind: string,
  fields: StoredRecord['fields'],
  stamps: { [field: string]: Stamp },
): StoredRecord {
  const counts = new Map<Stamp, number>();
  for (const stamp of Object.values(stamps)) counts.set(stamp, (counts.get(stamp) ?? 0) + 1);
  let base = '';
  let most = 0;
  for (const [stamp, count] of counts) {
    if (count > most || (count === most && stamp < base)) {
      base = stamp;
      most = count;
    }
  }
  const exceptions: { [field: string]: Stamp } = {};
  for (const field of Object.keys(fields)) if (stamps[field] !== base) exceptions[field] = stamps[field]!;
  const record: StoredRecord = { id, kind, fields, stamp: base };
  return Object.keys(exceptions).length > 0 ? { ...record, stamps: exceptions } : record;
}

function sorted<T>(object: { [key: string]: T }): { [key: string]: T } {
  const result: { [key: string]: T } = {};
  for (const key of Object.keys(object).sort()) result[key] = object[key]!;
  return result;
}
