import * as v from 'valibot';
import { DaySchema, RecordIdSchema } from '../model/ids.ts';
import { RULES } from '../rules/reminders.ts';
import { VERDICTS } from '../rules/reciprocity.ts';

const Count = v.pipe(v.number(), v.integer());
const Support = v.object({ given: Count, givenMinutes: Count, received: Count, receivedMinutes: Count });

/** GET /v1/reciprocity?today=YYYY-MM-DD: how each partner stands, by shared/rules on the service's own records, in order of id. */
export const ReciprocityAnswer = v.object({
  today: DaySchema,
  partners: v.array(
    v.object({
      partner: RecordIdSchema,
      sent: Count,
      received: Count,
      balance: v.number(),
      expected: v.nullable(v.number()),
      verdict: v.picklist(VERDICTS),
      support: Support,
    }),
  ),
});
export type ReciprocityAnswer = v.InferOutput<typeof ReciprocityAnswer>;

const ReminderSchema = v.object({
  id: RecordIdSchema,
  rule: v.picklist(RULES),
  partner: v.optional(RecordIdSchema),
  subject: RecordIdSchema,
  due: DaySchema,
  shows: DaySchema,
  lapses: v.optional(DaySchema),
  latest: v.optional(DaySchema),
  assignee: v.optional(v.string()),
  title: v.optional(v.string()),
});

/** GET /v1/reminders?today=YYYY-MM-DD: what is due, as `dueToday` of shared/rules parts it for the asking member. */
export const RemindersAnswer = v.object({
  day: DaySchema,
  today: v.array(ReminderSchema),
  later: v.array(ReminderSchema),
  upcoming: v.array(ReminderSchema),
});
export type RemindersAnswer = v.InferOutput<typeof RemindersAnswer>;
