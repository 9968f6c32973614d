import type { Flow, PartnerState, Tier } from '../../shared/model/partner.ts';
import type { ReferralStatus } from '../../shared/model/referral.ts';
import type { Side } from '../../shared/model/touchpoint.ts';

/** The words for what is stored as an id. */
export const TIER_LABELS: { [tier in Tier]: string } = { core: 'Core', growing: 'Growing', occasional: 'Occasional' };

export const STATE_LABELS: { [state in PartnerState]: string } = {
  prospect: 'Prospect',
  courting: 'Getting to know',
  active: 'Active',
  paused: 'Paused',
  ended: 'Ended',
};

export const FLOW_LABELS: { [flow in Flow]: string } = {
  mutual: 'Mutual',
  'to-us': 'Mostly to us',
  'to-them': 'Mostly to them',
  support: 'Support instead of referrals',
  'not-agreed': 'Not agreed yet',
};

export const STATUS_LABELS: { [status in ReferralStatus]: string } = {
  draft: 'Draft',
  sent: 'Sent',
  acknowledged: 'Acknowledged',
  booked: 'Booked',
  seen: 'Seen',
  'in-care': 'In care',
  reported: 'Reported',
  closed: 'Closed',
  declined: 'Declined by partner',
  'patient-declined': 'Patient declined',
  'no-show': 'Patient did not come',
  'not-reached': 'Patient not reached',
  redirected: 'Redirected',
  'on-hold': 'On hold',
  'entered-in-error': 'Entered by mistake',
};

export const SIDE_LABELS: { [side in Side]: string } = {
  given: 'Given by us',
  received: 'Received from them',
  mutual: 'Mutual',
};
