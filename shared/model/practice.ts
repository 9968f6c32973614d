import * as v from 'valibot';
import { DaySchema, RecordIdSchema } from './ids.ts';
import { MergedFromSchema, SealedUnit, Text } from './fields.ts';
import { DEVICE_PATTERN } from '../sync/stamp.ts';

/** The practice is one record with this id in every browser and practice. */
export const PRACTICE_ID = 'practice';

const Count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));

/** Settings are fields of the practice record; a missing one takes the default of shared/rules/settings.ts. */
export const PracticeFields = {
  name: Text(200),
  profession: Text(80),
  /** ISO 3166-1 alpha-2. */
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  timeZone: Text(64),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  coreSeats: Count(1000),
  idealPatient: Text(2000),
  acknowledgeDays: Count(365),
  thankDays: Count(365),
  reportDays: Count(365),
  seenDays: Count(365),
  chaseAfterPromiseDays: Count(365),
  chaseDays: Count(365),
  keepCoreDays: Count(3650),
  keepGrowingDays: Count(3650),
  keepOccasionalDays: Count(3650),
  noticeDays: Count(365),
  lapseDays: Count(3650),
  todayCap: Count(100),
  deleted: v.boolean(),
};

export const ROLES = ['owner', 'clinician', 'front-desk', 'read-only'] as const;
export type Role = (typeof ROLES)[number];

/** Written by the server alone when a browser joins; a stamp's device tag names its author through `devices`. */
export const MemberFields = {
  name: Text(120),
  role: v.picklist(ROLES),
  devices: v.pipe(v.array(v.pipe(v.string(), v.regex(DEVICE_PATTERN))), v.maxLength(100)),
  deleted: v.boolean(),
};

/** What a person did to a reminder; the reminders themselves are computed (shared/rules/reminders.ts). Id: `rule:subject`. */
export const ReminderFields = {
  rule: Text(40),
  partner: RecordIdSchema,
  /** The day it was ticked off: of keep-in-touch it counts as contact, of a series the next day after it shows, any other is over. */
  doneOn: DaySchema,
  snoozedTo: DaySchema,
  assignee: Text(120),
  /** Of a manual reminder (rule `manual`, id a uuid). */
  title: SealedUnit,
  due: DaySchema,
  /** RFC 5545 RRULE without the prefix, such as FREQ=MONTHLY. */
  recurrence: Text(200),
  mergedFrom: MergedFromSchema,
  deleted: v.boolean(),
};
