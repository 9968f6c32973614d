import type { Day, RecordId } from '../model/ids.ts';
import type { Json, StoredRecord } from '../model/record.ts';
import { REFERRAL_STATUSES, type ReferralStatus } from '../model/referral.ts';
import { TOUCHPOINT_KINDS, type Side, type TouchpointKind } from '../model/touchpoint.ts';
import type { ReferralFacts } from './referral-due.ts';

export type ReferralEntry = ReferralFacts & { kind: 'referral'; id: RecordId; partner: RecordId };

export type TouchpointEntry = {
  kind: 'touchpoint';
  partners: RecordId[];
  on: Day;
  side: Side;
  /** 0 if nobody wrote it down. */
  minutes: number;
  /** It is contact from us, which answers what waits for one. */
  answers: boolean;
  thanks: boolean;
  /** It is support as domain.md lists it, and no gift. */
  support: boolean;
};

/** Kinds by which one is in touch with a person; the others are support, which may happen without a word between them. */
const CONTACT: ReadonlySet<TouchpointKind> = new Set<TouchpointKind>([
  'call',
  'email',
  'meeting',
  'coffee',
  'visit',
  'letter',
  'report',
  'thank-you',
]);

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const ID = /^[A-Za-z0-9][A-Za-z0-9:_-]{0,119}$/;

/**
 * What a referral or touchpoint record counts for; undefined if nothing: another kind, deleted, a draft, entered by mistake, or without a
 * day, direction or partner that can be read. It reads as `known` does, but only these fields, because it runs once for every record.
 */
export function readEntry(record: StoredRecord): ReferralEntry | TouchpointEntry | undefined {
  if (record.fields['deleted'] === true) return undefined;
  if (record.kind === 'referral') return readReferral(record);
  if (record.kind === 'touchpoint') return readTouchpoint(record);
  return undefined;
}

function readReferral({ id, fields }: StoredRecord): ReferralEntry | undefined {
  const { direction, partner } = fields;
  const on = readDay(fields['on']);
  const status = readStatus(fields['status']);
  if (on === undefined || !isId(partner) || (direction !== 'sent' && direction !== 'received')) return undefined;
  if (status === 'draft' || status === 'entered-in-error') return undefined;
  const steps = readSteps(fields['steps']);
  return {
    kind: 'referral',
    id,
    partner,
    direction,
    on,
    status,
    seenOn: steps?.['seen'] ?? steps?.['in-care'],
    reportDue: readDay(fields['reportDue']),
    reportedOn: readDay(fields['reportedOn']),
    thankedOn: readDay(fields['thankedOn']),
    reportRefused: fields['consentReport'] === 'refused',
  };
}

function readTouchpoint({ fields }: StoredRecord): TouchpointEntry | undefined {
  const on = readDay(fields['on']);
  const partners = fields['partners'];
  if (on === undefined || !Array.isArray(partners) || partners.length === 0 || partners.length > 50) return undefined;
  if (!partners.every(isId)) return undefined;
  const kind = readKind(fields['touchpointKind']);
  const side = readSide(fields['side']);
  const contact = kind !== undefined && CONTACT.has(kind);
  const gift = fields['gift'] === true || kind === 'gift';
  return {
    kind: 'touchpoint',
    partners: partners.length === 1 ? partners : [...new Set(partners)],
    on,
    side,
    minutes: readMinutes(fields['minutes']),
    answers: contact && side !== 'received',
    thanks: kind === 'thank-you' && side !== 'received',
    support: kind !== undefined && kind !== 'other' && !gift && (!contact || kind === 'thank-you'),
  };
}

function readDay(value: Json | undefined): Day | undefined {
  return typeof value === 'string' && DAY.test(value) ? value : undefined;
}

function isId(value: Json | undefined): value is RecordId {
  return typeof value === 'string' && ID.test(value);
}

function readStatus(value: Json | undefined): ReferralStatus | undefined {
  return typeof value === 'string' && Object.hasOwn(REFERRAL_STATUSES, value) ? (value as ReferralStatus) : undefined;
}

function readKind(value: Json | undefined): TouchpointKind | undefined {
  return typeof value === 'string' && Object.hasOwn(TOUCHPOINT_KINDS, value) ? (value as TouchpointKind) : undefined;
}

/** Nobody said whose doing it was: it was between the two. */
function readSide(value: Json | undefined): Side {
  return value === 'given' || value === 'received' ? value : 'mutual';
}

function readMinutes(value: Json | undefined): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 10_000 ? value : 0;
}

/** As a whole or not at all, like `known`. */
function readSteps(value: Json | undefined): { [status: string]: Day } | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const fits = Object.entries(value).every(([status, day]) => readStatus(status) && readDay(day));
  return fits ? (value as { [status: string]: Day }) : undefined;
}
