import type { Day, IdSource } from '../../shared/model/ids.ts';
import { fieldsOf, type Referral } from '../../shared/model/kinds.ts';
import type { Change } from '../../shared/model/record.ts';
import type { ReferralStatus } from '../../shared/model/referral.ts';
import { commit } from '../store/commit.ts';
import type { KithDb } from '../store/db.ts';

/** The way of a referral that goes well. */
const COURSE: readonly ReferralStatus[] = ['sent', 'acknowledged', 'booked', 'seen', 'reported', 'closed'];

/** Where it can go instead, at any time. */
const ASIDE: readonly ReferralStatus[] = [
  'in-care',
  'on-hold',
  'declined',
  'patient-declined',
  'no-show',
  'not-reached',
  'redirected',
  'entered-in-error',
];

/** What the button on a status step says. */
export const STEP_VERBS: { [status in ReferralStatus]: string } = {
  draft: 'Draft',
  sent: 'Sent',
  acknowledged: 'Acknowledged',
  booked: 'Booked',
  seen: 'Seen',
  'in-care': 'In care',
  reported: 'Reported',
  closed: 'Close',
  declined: 'Declined by partner',
  'patient-declined': 'Patient declined',
  'no-show': 'Patient did not come',
  'not-reached': 'Patient not reached',
  redirected: 'Redirected',
  'on-hold': 'On hold',
  'entered-in-error': 'Entered by mistake',
};

/** The steps that come next: the likeliest on a button, all others in a menu. None likely once it is over. */
export function nextSteps(status: ReferralStatus = 'sent'): {
  next: ReferralStatus | undefined;
  others: ReferralStatus[];
} {
  const at = COURSE.indexOf(
    status === 'in-care' ? 'seen' : status === 'draft' || status === 'on-hold' ? 'sent' : status,
  );
  const ahead = at < 0 ? [] : COURSE.slice(at + 1);
  const [next, ...later] = ahead;
  const aside = ASIDE.filter(other => other !== status);
  return { next, others: at < 0 ? COURSE.filter(other => other !== status) : [...later, ...aside] };
}

/** Writes a dated step: the newest is the status, a report is also the day it was reported on. */
export function takeStep(
  db: KithDb,
  referral: Referral,
  status: ReferralStatus,
  on: Day,
  source: IdSource,
): Promise<Change[]> {
  const steps = { ...referral.steps, [status]: on };
  const fields = fieldsOf('referral', { status, steps, ...(status === 'reported' ? { reportedOn: on } : {}) });
  return commit(db, [{ kind: 'referral', recordId: referral.id, fields }], source);
}
