import * as v from 'valibot';
import { DaySchema, RecordIdSchema } from './ids.ts';
import { Lines, SealedUnit, SourceSchema, Text } from './fields.ts';

export const TIERS = ['core', 'growing', 'occasional'] as const;
export const STATES = ['prospect', 'courting', 'active', 'paused', 'ended'] as const;
/** Where referrals are expected to flow, as agreed with the partner (domain.md, "Reciprocity"). */
export const FLOWS = ['mutual', 'to-us', 'to-them', 'support', 'not-agreed'] as const;

export type Tier = (typeof TIERS)[number];
export type PartnerState = (typeof STATES)[number];
export type Flow = (typeof FLOWS)[number];

export const PhoneSchema = v.object({
  /** E.164, such as +441134960123; what could not be read as a number stays as typed. */
  number: Text(40),
  extension: v.optional(Text(12)),
  type: v.optional(v.picklist(['work', 'mobile', 'fax'])),
});
export type Phone = v.InferOutput<typeof PhoneSchema>;

export const RegisterSchema = v.object({
  /** The register's short name: GMC, HCPC, GPhC, NPI, AHPRA … */
  body: Text(40),
  number: Text(40),
  checkedOn: v.optional(DaySchema),
  checkedBy: v.optional(Text(200)),
});
export type Register = v.InferOutput<typeof RegisterSchema>;

/** A person or an organisation the practice refers to or hears from. Every field may be missing or null: it syncs field by field. */
export const PartnerFields = {
  name: Text(200),
  honorific: Text(40),
  credentials: Text(200),
  role: Text(200),
  /** One of PARTNER_KINDS' ids, or the practice's own word. */
  partnerKind: Text(80),
  organisation: Text(200),
  emails: Lines(20, 254),
  phones: v.pipe(v.array(PhoneSchema), v.maxLength(20)),
  websites: Lines(20, 2000),
  address: Text(500),
  registers: v.pipe(v.array(RegisterSchema), v.maxLength(10)),
  channel: Text(80),
  bestTime: Text(200),
  tier: v.picklist(TIERS),
  state: v.picklist(STATES),
  stateReason: Text(500),
  owner: Text(120),
  flow: v.picklist(FLOWS),
  idealClients: Text(2000),
  fits: Text(2000),
  noticeGiven: DaySchema,
  source: SourceSchema,
  createdOn: DaySchema,
  notes: SealedUnit,
  /** Of a partner that was the same as another: which one, and what that one was given of it (field names, or the entries of lists). */
  mergedInto: RecordIdSchema,
  mergeGave: v.record(Text(48), v.union([v.literal(true), v.array(v.unknown())])),
  deleted: v.boolean(),
};
