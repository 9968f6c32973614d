import * as v from 'valibot';
import { RecordIdSchema, UuidSchema, type RecordId } from './ids.ts';
import { STAMP_PATTERN, type Stamp } from '../sync/stamp.ts';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A record's content: field name to value; `null` means cleared. `deleted: true` hides the record everywhere. */
export type Fields = { [field: string]: Json };

/** One person's act on one record: these fields take these values at this moment. Sent until acknowledged, kept in history. */
export type Change = { id: string; kind: string; recordId: RecordId; fields: Fields; stamp: Stamp };

/** The merge of a record's changes. `stamp` is the clock of most fields, `stamps` the exceptions by field. */
export type StoredRecord = {
  id: RecordId;
  kind: string;
  fields: Fields;
  stamp: Stamp;
  stamps?: { [field: string]: Stamp };
};

/** A record as the server hands it out: with the practice's sequence number of its last accepted change. */
export type SyncedRecord = StoredRecord & { seq: number };

/** Limits at the door, the same in both rooms. Sizes in UTF-16 code units of JSON text. */
export const LIMITS = { changesPerPush: 1000, fieldsPerChange: 64, changeSize: 65_536, depth: 16 } as const;

const StampSchema = v.pipe(v.string(), v.regex(STAMP_PATTERN, 'not a clock stamp'));
const KIND_PATTERN = /^[a-z][a-z-]{0,31}$/;
const KindSchema = v.pipe(v.string(), v.regex(KIND_PATTERN, 'a kind is 1 to 32 letters a-z or hyphens'));
export const FieldNameSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z][A-Za-z0-9]{0,47}$/, 'a field name is 1 to 48 letters or digits, the first a small letter'),
  v.check(
    name => !(name in Object.prototype) && name !== 'prototype',
    'a field cannot be named as what every object has',
  ),
);

/** The envelope only; the fields of known kinds are checked by `parseChange` in kinds.ts. */
export const ChangeEnvelope = v.strictObject({
  id: UuidSchema,
  kind: KindSchema,
  recordId: RecordIdSchema,
  /** Names and values are checked by `parseChange`: v.record would leave "constructor" and its like out without a word. */
  fields: v.custom<{ [field: string]: unknown }>(isObject, 'the fields are an object'),
  stamp: StampSchema,
});

/**
 * A record as the service sends it: the envelope is checked, unknown properties stay, fields are checked by whoever reads them (`known`). By hand,
 * because a browser that joins checks 100,000 of them: checked by schema objects that costs three to five times as much.
 */
export const SyncedRecordSchema = v.custom<SyncedRecord>(isSyncedRecord, 'not a record of the service');

function isSyncedRecord(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { seq, id, kind, fields, stamp, stamps } = input;
  return (
    Number.isSafeInteger(seq) &&
    Number(seq) >= 1 &&
    v.is(RecordIdSchema, id) &&
    typeof kind === 'string' &&
    KIND_PATTERN.test(kind) &&
    isObject(fields) &&
    isStamp(stamp) &&
    (stamps === undefined || (isObject(stamps) && Object.values(stamps).every(isStamp)))
  );
}

function isObject(input: unknown): input is { [key: string]: unknown } {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

function isStamp(input: unknown): boolean {
  return typeof input === 'string' && STAMP_PATTERN.test(input);
}
