import { HANDOVERS, type Direction } from '../../shared/model/referral.ts';
import { kindLabel } from '../../shared/model/partner-kinds.ts';
import { TOUCHPOINT_KINDS } from '../../shared/model/touchpoint.ts';
import type { Json } from '../../shared/model/record.ts';
import { FLOW_LABELS, SIDE_LABELS, STATE_LABELS, STATUS_LABELS, TIER_LABELS } from '../ui/partner-words.ts';
import { CONSENT_LABELS, REPORT_BY_LABELS, ROUTE_LABELS } from '../ui/referral-words.ts';

/** What a field is called where people read of it. A field that is not here was not changed by hand, and is not told of. */
const FIELD_LABELS: { [field: string]: string } = {
  name: 'Name',
  honorific: 'Title',
  credentials: 'Credentials',
  role: 'Role',
  partnerKind: 'Kind',
  organisation: 'Organisation',
  emails: 'E-mail',
  phones: 'Phone',
  websites: 'Web pages',
  address: 'Address',
  registers: 'Register entries',
  channel: 'Preferred channel',
  bestTime: 'Best time',
  tier: 'Tier',
  state: 'State',
  stateReason: 'Reason',
  owner: 'Looked after by',
  flow: 'Expected flow',
  idealClients: 'Their ideal clients',
  fits: 'Our patients who fit them',
  noticeGiven: 'Notice given',
  notes: 'Notes',
  direction: 'Direction',
  partner: 'Partner',
  partners: 'Partners',
  on: 'Day',
  service: 'Service',
  patient: 'Patient tag',
  route: 'Route',
  handover: 'Handover',
  urgency: 'Urgency',
  status: 'Status',
  consentReport: 'Consent to the report',
  consentThanks: 'Consent to a thank-you',
  reportDue: 'Report promised for',
  reportedOn: 'Reported on',
  reportBy: 'Report by',
  thankedOn: 'Thanked on',
  outcome: 'Outcome',
  nextAction: 'Next action',
  nextDue: 'Next action by',
  touchpointKind: 'What happened',
  side: 'Whose doing',
  minutes: 'Minutes',
  gift: 'Gift',
  link: 'Link',
  mergedInto: 'Same as',
};

const VALUES: { [field: string]: { [value: string]: string } } = {
  tier: TIER_LABELS,
  state: STATE_LABELS,
  flow: FLOW_LABELS,
  status: STATUS_LABELS,
  side: SIDE_LABELS,
  touchpointKind: TOUCHPOINT_KINDS,
  direction: { sent: 'Sent', received: 'Received' } satisfies { [direction in Direction]: string },
  route: ROUTE_LABELS,
  consentReport: CONSENT_LABELS,
  consentThanks: CONSENT_LABELS,
  reportBy: REPORT_BY_LABELS,
};

export function fieldLabel(field: string): string | undefined {
  return FIELD_LABELS[field];
}

/** Says who a record id is, and how a day is written. */
export type Words = { name: (id: string) => string; day: (day: string) => string };

/** A field's value as people read it; "nothing" where it is empty. */
export function valueText(field: string, value: Json | undefined, { name, day }: Words): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  if (field === 'partnerKind') return kindLabel(String(value));
  if (field === 'handover') return HANDOVERS[Number(value)] ?? String(value);
  if (field === 'partner' || field === 'mergedInto' || field === 'owner') return name(String(value));
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return day(value);
  const word = typeof value === 'string' ? VALUES[field]?.[value] : undefined;
  if (word) return word;
  if (Array.isArray(value)) {
    const parts = value.map(item => (field === 'partners' ? name(String(item)) : itemText(item)));
    return parts.length > 0 ? parts.join(', ') : 'nothing';
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A telephone number, a register entry, or plain text. */
function itemText(item: Json): string {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return String(item);
  return [item['body'], item['number'], item['extension'] && `ext ${String(item['extension'])}`]
    .filter(Boolean)
    .map(String)
    .join(' ');
}
