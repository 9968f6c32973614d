import type { Day } from '../model/ids.ts';
import type { Direction, ReferralStatus } from '../model/referral.ts';
import { addDays, addWorkingDays } from './days.ts';
import type { Settings } from './settings.ts';

/** The reminders that a referral can ask for. */
export const REFERRAL_RULES = ['acknowledge', 'thank', 'report', 'seen', 'chase'] as const;
export type ReferralRule = (typeof REFERRAL_RULES)[number];

/** What the rules read of a referral. */
export type ReferralFacts = {
  direction: Direction;
  on: Day;
  status: ReferralStatus | undefined;
  /** The day the patient was seen, if the steps say so. */
  seenOn: Day | undefined;
  reportDue: Day | undefined;
  reportedOn: Day | undefined;
  thankedOn: Day | undefined;
  /** The patient does not want a report to go back. */
  reportRefused: boolean;
};

/** A referral that may still need a reminder: the rules that its own record leaves open, and the days they reckon from. */
export type OpenReferral = { on: Day; rules: ReferralRule[]; seenOn?: Day; reportDue?: Day };

const ENDED: ReadonlySet<ReferralStatus | undefined> = new Set<ReferralStatus>([
  'draft',
  'closed',
  'declined',
  'patient-declined',
  'no-show',
  'not-reached',
  'redirected',
  'entered-in-error',
]);
const WAITING: ReadonlySet<ReferralStatus | undefined> = new Set([undefined, 'sent'] as const);
const NOT_SEEN_YET: ReadonlySet<ReferralStatus | undefined> = new Set([
  undefined,
  'sent',
  'acknowledged',
  'booked',
] as const);
const SEEN: ReadonlySet<ReferralStatus | undefined> = new Set(['seen', 'in-care'] as const);

/**
 * What a referral's own record leaves open; undefined if nothing. An ended referral (closed, declined, no-show …) asks for nothing, one on
 * hold only for the thank-you.
 */
export function openReferral(facts: ReferralFacts): OpenReferral | undefined {
  const { status, direction } = facts;
  if (ENDED.has(status)) return undefined;
  const reported = facts.reportedOn !== undefined || status === 'reported';
  const held = status === 'on-hold';
  const seen = SEEN.has(status) || facts.seenOn !== undefined;
  const awaited = !reported && !held && !facts.reportRefused && (seen || facts.reportDue !== undefined);
  const rules: ReferralRule[] = [];
  if (direction === 'received') {
    if (WAITING.has(status)) rules.push('acknowledge');
    if (facts.thankedOn === undefined) rules.push('thank');
    if (awaited) rules.push('report');
  } else {
    if (NOT_SEEN_YET.has(status) && !reported) rules.push('seen');
    if (awaited) rules.push('chase');
  }
  if (rules.length === 0) return undefined;
  const open: OpenReferral = { on: facts.on, rules };
  if (awaited && facts.reportDue !== undefined) open.reportDue = facts.reportDue;
  if (awaited && facts.seenOn !== undefined) open.seenOn = facts.seenOn;
  return open;
}

/** The day a reminder about this referral falls due. */
export function dueOf(rule: ReferralRule, open: OpenReferral, settings: Settings): Day {
  switch (rule) {
    case 'acknowledge':
      return addWorkingDays(open.on, settings.acknowledgeDays);
    case 'thank':
      return addDays(open.on, settings.thankDays);
    case 'report':
      // Seen, but nobody wrote down when: reckoned from the referral itself, too early rather than never.
      return open.reportDue ?? addDays(open.seenOn ?? open.on, settings.reportDays);
    case 'seen':
      return addDays(open.on, settings.seenDays);
    case 'chase':
      return open.reportDue
        ? addDays(open.reportDue, settings.chaseAfterPromiseDays)
        : addDays(open.on, settings.chaseDays);
  }
}
