import * as v from 'valibot';
import { ROLES } from '../../shared/model/practice.ts';
import { AppError } from '../app-error.ts';
import type { Context, Session } from '../context.ts';
import { rowsOf, type Work } from '../database/database.ts';
import type { Rights } from '../http/route.ts';
import { isMutant } from '../mutants.ts';
import { hashToken } from './secrets.ts';

/** `last_seen_at` is for people to read: written at most this often, so that reading stays reading. */
const SEEN_EVERY = 5 * 60 * 1000;

const RoleSchema = v.picklist(ROLES);

type DeviceRow = {
  practice: number;
  practiceId: string;
  member: string;
  role: string;
  device: string;
  revokedAt: number | null;
  lastSeenAt: number | null;
};

const BY_TOKEN = `SELECT d.practice, p.public_id AS "practiceId", d.member, m.role, d.device, d.revoked_at AS "revokedAt",
    d.last_seen_at AS "lastSeenAt"
  FROM devices d
  JOIN members m ON m.practice = d.practice AND m.id = d.member
  JOIN practices p ON p.id = d.practice
  WHERE d.token_hash = ?`;

/** Who holds this token, asked anew at each request: revoked means revoked now. Throws `not-signed-in` or `revoked`. */
export async function sessionOf(context: Context, token: string | undefined): Promise<Session> {
  if (!token) throw new AppError('not-signed-in');
  const row = await context.database.read(() => findDevice(hashToken(token)));
  if (!row) throw new AppError('not-signed-in');
  if (row.revokedAt !== null && !isMutant('no-revoke')) throw new AppError('revoked');
  const { practice, practiceId, member, device } = row;
  noteSeen(context, row);
  return { practice, practiceId, member, device, role: v.parse(RoleSchema, row.role) };
}

/** The session of a token that may make this call now. Throws as `sessionOf` does, `forbidden` and `too-many-requests`. */
export async function admit(context: Context, token: string | undefined, { roles, limit }: Rights): Promise<Session> {
  const session = await sessionOf(context, token);
  if (!roles.includes(session.role) && !isMutant('no-role')) throw new AppError('forbidden');
  await context.limits[limit](`${session.practice}:${session.device}`);
  return session;
}

/** The token of an `Authorization: Bearer …` header. */
export function bearerOf(header: string | undefined): string | undefined {
  return header?.match(/^Bearer ([A-Za-z0-9_-]{1,200})$/i)?.[1];
}

function* findDevice(hash: string): Work<DeviceRow | undefined> {
  return (yield* rowsOf<DeviceRow>({ sql: BY_TOKEN, parameters: [hash] }))[0];
}

function noteSeen(context: Context, { practice, device, lastSeenAt }: DeviceRow): void {
  const now = context.now();
  if (lastSeenAt !== null && Math.abs(now - lastSeenAt) < SEEN_EVERY) return;
  const sql = 'UPDATE devices SET last_seen_at = ? WHERE practice = ? AND device = ?';
  context.database
    .write(function* (): Work<void> {
      yield { sql, parameters: [now, practice, device] };
    })
    // A full disk must not stop a read; the time is only shown in the list of devices.
    .catch((error: unknown) => context.log.warn({ err: error }, 'could not note when a device was seen'));
}
