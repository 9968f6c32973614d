import * as v from 'valibot';
import { DaySchema, RecordIdSchema } from './ids.ts';
import { MergedFromSchema, SealedUnit, SourceSchema, Text } from './fields.ts';

/** What happened. The first group is contact, the second domain.md's kinds of support. Ids are stored, labels shown. */
export const TOUCHPOINT_KINDS = {
  call: 'Phone call',
  email: 'Email or message',
  meeting: 'Meeting',
  coffee: 'Coffee or lunch',
  visit: 'Practice visit',
  letter: 'Letter',
  report: 'Report',
  'thank-you': 'Thank-you card or note',
  event: 'Joint event or screening day',
  talk: 'Talk or workshop for their clients',
  training: 'Training for their staff',
  newsletter: 'Newsletter mention',
  'web-link': 'Web page link',
  'social-media': 'Social-media shout-out',
  leaflets: 'Leaflets or cards on display',
  content: 'Joint content',
  'case-discussion': 'Case discussion',
  advice: 'Quick advice line',
  shadowing: 'Shadowing a clinic',
  introduction: 'Introduction',
  testimonial: 'Testimonial of the business',
  sponsorship: 'Sponsorship',
  'use-service': 'Using their service',
  research: 'Sending useful research',
  hiring: 'Helping to hire',
  hospitality: 'Small hospitality',
  gift: 'Gift',
  other: 'Something else',
} as const;
export type TouchpointKind = keyof typeof TOUCHPOINT_KINDS;
export const TOUCHPOINT_KIND_IDS = Object.keys(TOUCHPOINT_KINDS) as [TouchpointKind, ...TouchpointKind[]];

export const SIDES = ['given', 'received', 'mutual'] as const;
export type Side = (typeof SIDES)[number];

export const TouchpointFields = {
  touchpointKind: v.picklist(TOUCHPOINT_KIND_IDS),
  side: v.picklist(SIDES),
  partners: v.pipe(v.array(RecordIdSchema), v.minLength(1), v.maxLength(50)),
  on: DaySchema,
  minutes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)),
  /** In the practice's currency, in hundredths. */
  cost: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000)),
  gift: v.boolean(),
  link: Text(2000),
  source: SourceSchema,
  notes: SealedUnit,
  mergedFrom: MergedFromSchema,
  deleted: v.boolean(),
};
