import * as v from 'valibot';
import { DaySchema, RecordIdSchema } from './ids.ts';

/** Text of one field, up to `length` UTF-16 code units. */
export function Text(length: number) {
  return v.pipe(v.string(), v.maxLength(length, `at most ${length} characters`));
}

export function Lines(count: number, length: number) {
  return v.pipe(v.array(Text(length)), v.maxLength(count, `at most ${count} entries`));
}

/**
 * A unit that the team's keys will seal (trust.md 3.1): merged as one, opaque to the server. Not sealed yet: plain text today.
 */
export const SealedUnit = Text(20_000);

/** Where an entry came from: the page, when, and for each field the words it was read from. */
export const SourceSchema = v.object({
  url: v.optional(Text(2000)),
  title: v.optional(Text(500)),
  on: v.optional(DaySchema),
  evidence: v.optional(v.record(Text(48), Text(500))),
});
export type Source = v.InferOutput<typeof SourceSchema>;

/**
 * The partners a record was moved away from by merges, the last one last; `both` where the record already was about the partner it moved to.
 * It is what undoing a merge, in any browser and at any later time, goes by.
 */
export const MergedFromSchema = v.pipe(
  v.array(v.object({ partner: RecordIdSchema, both: v.optional(v.literal(true)) })),
  v.maxLength(100),
);
export type MergedFrom = v.InferOutput<typeof MergedFromSchema>;
