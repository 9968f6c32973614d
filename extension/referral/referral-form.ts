import { fieldsOf, type Draft, type Referral } from '../../shared/model/kinds.ts';
import { CONSENTS, DIRECTIONS, REFERRAL_STATUS_IDS, ROUTES } from '../../shared/model/referral.ts';
import type { Fields } from '../../shared/model/record.ts';

const PLAIN = ['service', 'patient', 'outcome', 'nextAction', 'notes'] as const;
const DAYS = ['on', 'reportDue', 'reportedOn', 'thankedOn', 'nextDue'] as const;
const PICKED = {
  direction: DIRECTIONS,
  status: REFERRAL_STATUS_IDS,
  route: ROUTES,
  urgency: ['routine', 'urgent'],
  consentReport: CONSENTS,
  consentThanks: CONSENTS,
  reportBy: ['letter', 'call', 'both'],
} as const;

type Field = (typeof PLAIN)[number] | (typeof DAYS)[number] | keyof typeof PICKED | 'handover';
/** A referral as text, the way the form holds it. */
export type ReferralText = { [field in Field]: string };

const FIELDS: readonly Field[] = [...PLAIN, ...DAYS, ...(Object.keys(PICKED) as (keyof typeof PICKED)[]), 'handover'];

export function textOf(referral: Referral): ReferralText {
  const entries = FIELDS.map(field => [field, String(referral[field] ?? '')]);
  return Object.fromEntries(entries) as ReferralText;
}

/** The fields that differ from when the form was opened. A step taken by choosing its status is dated `today`. */
export function changedFields(before: Referral, text: ReferralText, today: string): Fields {
  const opened = textOf(before);
  const draft: { [field: string]: unknown } = {};
  for (const field of FIELDS) {
    const value = text[field].trim();
    if (value === opened[field].trim()) continue;
    draft[field] = value === '' ? null : field === 'handover' ? Number(value) : value;
  }
  const { status } = draft;
  if (typeof status === 'string' && !before.steps?.[status as keyof Referral['steps']]) {
    draft['steps'] = { ...before.steps, [status]: today };
  }
  return fieldsOf('referral', draft as Draft<'referral'>);
}
