import type { CONSENTS, ROUTES } from '../../shared/model/referral.ts';

/** The words for what a referral stores as an id. */
export const ROUTE_LABELS: { [route in (typeof ROUTES)[number]]: string } = {
  direct: 'Direct',
  'via-gp': 'Via GP or gatekeeper',
  'self-referral': 'Patient asked to self-refer',
  'via-insurer': 'Via insurer',
};

export const CONSENT_LABELS: { [consent in (typeof CONSENTS)[number]]: string } = {
  verbal: 'Yes, said',
  written: 'Yes, in writing',
  refused: 'Refused',
  'not-needed': 'Not needed',
  'not-asked': 'Not asked yet',
};

export const REPORT_BY_LABELS = { letter: 'Letter', call: 'Call', both: 'Letter and call' };
