import * as v from 'valibot';
import { DaySchema, RecordIdSchema } from './ids.ts';
import { MergedFromSchema, SealedUnit, SourceSchema, Text } from './fields.ts';

export const DIRECTIONS = ['sent', 'received'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** domain.md "Referral status"; the FHIR Task status beside each is for export. */
export const REFERRAL_STATUSES = {
  draft: 'draft',
  sent: 'requested',
  acknowledged: 'accepted',
  booked: 'accepted',
  seen: 'in-progress',
  'in-care': 'in-progress',
  reported: 'in-progress',
  closed: 'completed',
  declined: 'rejected',
  'patient-declined': 'cancelled',
  'no-show': 'failed',
  'not-reached': 'failed',
  redirected: 'cancelled',
  'on-hold': 'on-hold',
  'entered-in-error': 'entered-in-error',
} as const;
export type ReferralStatus = keyof typeof REFERRAL_STATUSES;
export const REFERRAL_STATUS_IDS = Object.keys(REFERRAL_STATUSES) as [ReferralStatus, ...ReferralStatus[]];

export const ROUTES = ['direct', 'via-gp', 'self-referral', 'via-insurer'] as const;

/** domain.md "Handover strength": 0 to 5, the index is the value. */
export const HANDOVERS = [
  'name mentioned',
  'card or link given',
  'written referral',
  'we called ahead',
  'we booked it for the patient',
  'joint visit or case talk',
] as const;

export const CONSENTS = ['verbal', 'written', 'refused', 'not-needed', 'not-asked'] as const;

export const ReferralFields = {
  direction: v.picklist(DIRECTIONS),
  partner: RecordIdSchema,
  on: DaySchema,
  /** From the practice's short list; never a diagnosis. */
  service: Text(80),
  /** A random tag or the practice's own reference. */
  patient: SealedUnit,
  route: v.picklist(ROUTES),
  handover: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)),
  urgency: v.picklist(['routine', 'urgent']),
  status: v.picklist(REFERRAL_STATUS_IDS),
  /** The day each status was reached. */
  steps: v.record(v.picklist(REFERRAL_STATUS_IDS), DaySchema),
  consentReport: v.picklist(CONSENTS),
  consentThanks: v.picklist(CONSENTS),
  /** The day the report was promised for, and the day it was given (by us on a received referral, by them on a sent one). */
  reportDue: DaySchema,
  reportedOn: DaySchema,
  reportBy: v.picklist(['letter', 'call', 'both']),
  thankedOn: DaySchema,
  outcome: Text(500),
  owner: Text(120),
  nextAction: Text(200),
  nextDue: DaySchema,
  source: SourceSchema,
  notes: SealedUnit,
  mergedFrom: MergedFromSchema,
  deleted: v.boolean(),
};
