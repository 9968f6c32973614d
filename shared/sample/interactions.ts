import type { Fields } from '../model/record.ts';
import type { Direction, ReferralStatus } from '../model/referral.ts';
import type { RecordId } from '../model/ids.ts';
import type { Calendar } from './calendar.ts';
import { ENDINGS, RECEIVED_NOTES, SENT_NOTES, TOUCHES } from './notes.ts';
import { OUR_SERVICES } from './people.ts';
import type { SamplePartner } from './partners.ts';
import type { Random } from './random.ts';

/** A new record's kind, id and fields: what a commit or a change takes. */
export type SampleEntry = { kind: string; recordId: RecordId; fields: Fields };

/** How far a referral has come: the days ago on which each step was reached, in order. */
export type Course = readonly (readonly [status: ReferralStatus, ago: number])[];

/** Latest days of a referral that goes well, each from the step before: within every limit of the default settings. */
const STEPS: readonly (readonly [status: ReferralStatus, least: number, most: number])[] = [
  ['acknowledged', 0, 1],
  ['booked', 1, 3],
  ['seen', 2, 8],
  ['reported', 1, 6],
  ['closed', 10, 25],
];
const ENDS = ['declined', 'patient-declined', 'no-show', 'not-reached', 'redirected'] as const;
const TAG_LETTERS = 'ACDEFGHJKLMNPQRTUVWXY';
const TAG_DIGITS = '2346789';

/** The course of a referral made `ago` days ago, as it stands today. A few go nowhere, a few are left lying. */
export function courseSince(ago: number, random: Random): Course {
  const course: [ReferralStatus, number][] = [['sent', ago]];
  const end = random.chance(0.06) ? 1 + random.int(2) : STEPS.length;
  const left = random.chance(0.02) ? 1 + random.int(4) : STEPS.length;
  let now = ago;
  for (const [index, [status, least, most]] of STEPS.entries()) {
    now -= least + random.int(most - least + 1);
    if (now < 0 || index === left) break;
    if (index === end) {
      course.push([random.pick(ENDS), now]);
      break;
    }
    course.push([status, now]);
  }
  return course;
}

export function makeReferral(
  partner: SamplePartner,
  direction: Direction,
  course: Course,
  random: Random,
  calendar: Calendar,
): SampleEntry {
  const [, ago] = course[0]!;
  const [status] = course.at(-1)!;
  const reported = course.find(step => step[0] === 'reported');
  const told = direction === 'received' ? RECEIVED_NOTES : SENT_NOTES;
  const fields: Fields = {
    direction,
    partner: partner.id,
    on: calendar.day(ago),
    service: direction === 'received' ? random.pick(OUR_SERVICES) : partner.trade.service,
    route: random.chance(0.8) ? 'direct' : 'self-referral',
    handover: partner.clinical ? 1 + random.int(4) : random.int(3),
    urgency: random.chance(0.08) ? 'urgent' : 'routine',
    status,
    steps: Object.fromEntries(course.map(([reached, when]) => [reached, calendar.day(when)])),
    consentReport: partner.clinical || random.chance(0.5) ? 'verbal' : 'not-asked',
    notes: `${random.pick(told)} ${random.pick(ENDINGS)}`.trim(),
  };
  // A tag goes to a partner who is no clinician only with the patient's consent (domain.md, "Privacy").
  if (fields['consentReport'] === 'verbal') fields['patient'] = makeTag(random);
  if (reported) {
    fields['reportedOn'] = calendar.day(reported[1]);
    fields['reportBy'] = random.chance(0.7) ? 'letter' : 'both';
  }
  if (direction === 'received' && course.length > 1) {
    fields['thankedOn'] = calendar.day(course[1]![1]);
    fields['consentThanks'] = 'verbal';
  }
  return { kind: 'referral', recordId: random.id(calendar.morning(ago) + random.int(25_000_000)), fields };
}

/** A touchpoint `ago` days ago with a partner, and with another one too where the kind is for company. */
export function makeTouchpoint(
  partner: SamplePartner,
  other: SamplePartner | undefined,
  ago: number,
  random: Random,
  calendar: Calendar,
): SampleEntry {
  const [touchpointKind, side, minutes, notes] = random.pick(TOUCHES);
  const company = touchpointKind === 'event' || touchpointKind === 'introduction';
  const fields: Fields = {
    touchpointKind,
    side,
    partners: company && other && other !== partner ? [partner.id, other.id] : [partner.id],
    on: calendar.day(ago),
    minutes,
    notes,
  };
  if (touchpointKind === 'coffee') fields['cost'] = 640 + 10 * random.int(80);
  return { kind: 'touchpoint', recordId: random.id(calendar.morning(ago) + random.int(25_000_000)), fields };
}

/** Such as K7Q: no letter or digit that could be read as another. */
function makeTag(random: Random): string {
  return random.pick([...TAG_LETTERS]) + random.pick([...TAG_DIGITS]) + random.pick([...TAG_LETTERS]);
}
