import * as v from 'valibot';
import { Text } from '../model/fields.ts';
import { ROLES } from '../model/practice.ts';
import { DEVICE_PATTERN } from '../sync/stamp.ts';

/**
 * POST /v1/enrol, the only call without a token. A set-up code (printed by the server, used once) makes a practice and its
 * owner; an invite code (made by an owner, used once, 72 h) makes a member of the inviter's practice. Codes are typed by people:
 * case, spaces and hyphens do not matter.
 */
export const EnrolRequest = v.strictObject({
  code: v.pipe(v.string(), v.minLength(8), v.maxLength(80)),
  /** The person's name, and what this browser is called in the list of devices. */
  memberName: v.pipe(Text(120), v.trim(), v.minLength(1, 'a name is needed')),
  deviceName: v.pipe(Text(120), v.trim(), v.minLength(1)),
  device: v.pipe(v.string(), v.regex(DEVICE_PATTERN, 'not a device tag')),
});

export const EnrolAnswer = v.object({
  /** Bearer token, 256 random bits; the server keeps only its SHA-256. */
  token: v.string(),
  practiceId: v.string(),
  memberId: v.string(),
  role: v.picklist(ROLES),
  epoch: v.string(),
  /** True when the code made a new practice: this browser's records become its first content. */
  founded: v.boolean(),
});
export type EnrolAnswer = v.InferOutput<typeof EnrolAnswer>;

/** POST /v1/invites (owner). */
export const InviteRequest = v.strictObject({ role: v.picklist(ROLES) });
export const InviteAnswer = v.object({ code: v.string(), expiresAt: v.string() });
export type InviteAnswer = v.InferOutput<typeof InviteAnswer>;

/** GET /v1/devices; DELETE /v1/devices/:device (owner, or one's own). */
export const DevicesAnswer = v.object({
  devices: v.array(
    v.object({
      device: v.string(),
      deviceName: v.string(),
      memberId: v.string(),
      memberName: v.string(),
      role: v.picklist(ROLES),
      createdAt: v.string(),
      lastSeenAt: v.nullable(v.string()),
      current: v.boolean(),
    }),
  ),
});
export type DevicesAnswer = v.InferOutput<typeof DevicesAnswer>;

/** GET /v1/history?record=ID: the record's accepted changes, newest first. `won` lists the fields that took effect at the time. */
export const HistoryAnswer = v.object({
  changes: v.array(
    v.object({
      id: v.string(),
      seq: v.number(),
      fields: v.record(v.string(), v.unknown()),
      stamp: v.string(),
      memberId: v.string(),
      device: v.string(),
      at: v.string(),
      won: v.array(v.string()),
    }),
  ),
});
export type HistoryAnswer = v.InferOutput<typeof HistoryAnswer>;
