import type { Fields, StoredRecord } from '../../shared/model/record.ts';
import type { RecordRow } from './push-statements.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;
const WORD = /^[A-Za-z0-9][A-Za-z0-9:_-]{0,119}$/;

/** A record as its row: the wire text, and beside it what SQL asks of it. */
export function rowOf(record: StoredRecord, seq: number): RecordRow {
  const { fields } = record;
  return {
    id: record.id,
    seq,
    kind: record.kind,
    body: JSON.stringify({ seq, ...record }),
    partner: matching(fields, 'partner', WORD),
    direction: matching(fields, 'direction', WORD),
    on: matching(fields, 'on', DAY),
    status: matching(fields, 'status', WORD),
    deleted: fields['deleted'] === true,
  };
}

/** The stored text as a record; we wrote it, so it is not checked again. */
export function recordOf(body: string): StoredRecord {
  const { id, kind, fields, stamp, stamps } = JSON.parse(body) as StoredRecord;
  return { id, kind, fields, stamp, ...(stamps ? { stamps } : {}) };
}

/** Kinds of later versions pass unchecked, so a column takes only what looks as it should. */
function matching(fields: Fields, name: string, pattern: RegExp): string | null {
  const value = fields[name];
  return typeof value === 'string' && pattern.test(value) ? value : null;
}
