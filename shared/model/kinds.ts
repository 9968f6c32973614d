import * as v from 'valibot';
import { PartnerFields } from './partner.ts';
import { ReferralFields } from './referral.ts';
import { TouchpointFields } from './touchpoint.ts';
import { MemberFields, PracticeFields, ReminderFields } from './practice.ts';
import {
  ChangeEnvelope,
  FieldNameSchema,
  LIMITS,
  type Change,
  type Fields,
  type Json,
  type StoredRecord,
} from './record.ts';

const FIELDS_BY_KIND = {
  partner: PartnerFields,
  referral: ReferralFields,
  touchpoint: TouchpointFields,
  reminder: ReminderFields,
  practice: PracticeFields,
  member: MemberFields,
} as const;

export type Kind = keyof typeof FIELDS_BY_KIND;
export const KINDS = Object.keys(FIELDS_BY_KIND) as Kind[];

/** A record of a known kind as the rest of the product sees it: its id and the fields it has (null and missing are the same). */
type Known<K extends Kind> = { id: string } & {
  [F in keyof (typeof FIELDS_BY_KIND)[K]]?: v.InferOutput<
    (typeof FIELDS_BY_KIND)[K][F] extends v.GenericSchema ? (typeof FIELDS_BY_KIND)[K][F] : never
  >;
};
export type Partner = Known<'partner'>;
export type Referral = Known<'referral'>;
export type Touchpoint = Known<'touchpoint'>;
export type ReminderMark = Known<'reminder'>;
export type Practice = Known<'practice'>;
export type Member = Known<'member'>;
type ByKind = {
  partner: Partner;
  referral: Referral;
  touchpoint: Touchpoint;
  reminder: ReminderMark;
  practice: Practice;
  member: Member;
};

/** The fields of a new or edited record of kind K, before they become a change. `null` clears. */
export type Draft<K extends Kind> = { [F in Exclude<keyof ByKind[K], 'id'>]?: ByKind[K][F] | null };

export type Rejection = { field?: string; message: string };

/**
 * Parses a change at the door: the envelope strictly, fields of known kinds by their schema. Fields and kinds this version does
 * not know pass as they are, within the limits, so that an older server or browser never destroys a newer one's data.
 */
export function parseChange(input: unknown): { ok: true; change: Change } | ({ ok: false } & Rejection) {
  const envelope = v.safeParse(ChangeEnvelope, input);
  if (!envelope.success) return { ok: false, ...firstIssue(envelope.issues) };
  const { fields, kind } = envelope.output;
  const names = Object.keys(fields);
  if (names.length === 0) return { ok: false, message: 'a change needs at least one field' };
  if (names.length > LIMITS.fieldsPerChange) {
    return { ok: false, message: `a change has at most ${LIMITS.fieldsPerChange} fields` };
  }
  if (!isShallow(fields, LIMITS.depth)) return { ok: false, message: `values nest at most ${LIMITS.depth} deep` };
  if (JSON.stringify(fields).length > LIMITS.changeSize) {
    return { ok: false, message: `a change has at most ${LIMITS.changeSize} characters` };
  }
  const schemas = schemasOf(kind);
  for (const name of names) {
    const allowed = v.safeParse(FieldNameSchema, name);
    if (!allowed.success) return { ok: false, field: name.slice(0, 64), message: firstIssue(allowed.issues).message };
    const schema = schemas?.[name];
    if (!schema || fields[name] === null) continue;
    const value = v.safeParse(schema, fields[name]);
    if (!value.success) return { ok: false, field: name, message: firstIssue(value.issues).message };
  }
  return { ok: true, change: envelope.output as Change };
}

/** A stored record as its kind: fields that do not fit their schema are left out (they stay in the record), never thrown on. */
export function known<K extends Kind>(kind: K, record: StoredRecord): ByKind[K] {
  const schemas = FIELDS_BY_KIND[kind] as { [field: string]: v.GenericSchema };
  const result: { [field: string]: unknown } = { id: record.id };
  for (const [name, schema] of Object.entries(schemas)) {
    const value = record.fields[name];
    if (value === undefined || value === null) continue;
    if (v.is(schema, value)) result[name] = value;
  }
  return result as ByKind[K];
}

export function isDeleted(record: StoredRecord): boolean {
  return record.fields['deleted'] === true;
}

/** A draft as change fields: undefined left out; throws on a value its schema refuses (a bug: forms check before). */
export function fieldsOf<K extends Kind>(kind: K, draft: Draft<K>): Fields {
  const fields: Fields = {};
  for (const [name, value] of Object.entries(draft)) {
    if (value === undefined) continue;
    const schema = schemasOf(kind)?.[name];
    if (schema && value !== null) v.assert(schema, value);
    fields[name] = value as Json;
  }
  return fields;
}

function schemasOf(kind: string): { [field: string]: v.GenericSchema } | undefined {
  return Object.hasOwn(FIELDS_BY_KIND, kind) ? FIELDS_BY_KIND[kind as Kind] : undefined;
}

function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth === 0) return false;
  return Object.values(value).every(inner => isShallow(inner, depth - 1));
}

function firstIssue(issues: readonly v.BaseIssue<unknown>[]): Rejection {
  const issue = issues[0]!;
  const path = v.getDotPath(issue);
  return path ? { field: path, message: issue.message } : { message: issue.message };
}
