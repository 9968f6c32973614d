import * as v from 'valibot';
import { v7 } from 'uuid';

/** Identifies a record: a uuid v7, or for derived records (a reminder) `rule:subject`. */
export type RecordId = string;

/** A calendar day in the practice's time zone, `YYYY-MM-DD`. Compares as text. */
export type Day = string;

/** Milliseconds since 1970 and 16 random bytes, both injected so that tests and replays are exact. */
export type IdSource = { now: () => number; random: (bytes: Uint8Array) => Uint8Array };

/** A new uuid v7: sorts by time of making, 74 random bits. */
export function newId(source: IdSource): RecordId {
  return v7({ msecs: source.now(), random: source.random(new Uint8Array(16)) });
}

export const RecordIdSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9:_-]{0,119}$/, 'not a record id'));
export const UuidSchema = v.pipe(v.string(), v.uuid('not a uuid'));

export const DaySchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day is written YYYY-MM-DD'),
);
