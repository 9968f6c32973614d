import * as v from 'valibot';
import { ROLES } from '../../shared/model/practice.ts';
import { AppError } from '../app-error.ts';
import type { Context, Session } from '../context.ts';
import { rowsOf, type Query, type Work } from '../database/database.ts';
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

/** Looked up by scalar selects: SQLite compiles a join anew each time a value is bound to it, which takes 10 times as long as running it. */
const BY_TOKEN = `SELECT practice, (SELECT public_id FROM practices WHERE id = d.practice) AS "practiceId", member,
    (SELECT role FROM members m WHERE m.practice = d.practice AND m.id = d.member) AS role, device,
    revoked_at AS "revokedAt", last_seen_at AS "lastSeenAt"
  FROM devices d
  WHERE token_hash = ?`;
const SEEN = 'UPDATE devices SET last_seen_at = ? WHERE practice = ? AND device = ?';

/** Who holds this token, asked anew at each request: revoked means revoked now. Throws `not-signed-in` or `revoked`. */
export async function sessionOf(context: Context, token: string | undefined): Promise<Session> {
  if (!token) throw new AppError('not-signed-in');
  const { session, unseen } = await context.database.read(() => findSession(context, token));
  if (unseen) noteSeen(context, unseen);
  return session;
}

/** The session of a token that may make this call now. Throws as `sessionOf` does, `forbidden` and `too-many-requests`. */
export async function admit(context: Context, token: string | undefined, rights: Rights): Promise<Session> {
  const session = await sessionOf(context, token);
  checkRole(session, rights);
  await count(context, session, rights);
  return session;
}

/** Counts a call against its limit. Throws `too-many-requests`. */
export function count(context: Context, { practice, device }: Session, { limit }: Rights): Promise<void> {
  return context.limits[limit](`${practice}:${device}`);
}

/** `sessionOf` as part of another reading. */
export function* signIn(context: Context, token: string): Work<Session> {
  return (yield* findSession(context, token)).session;
}

/**
 * Whether a token may make this call, as part of the transaction that does what it asks for. Throws as `admit` does, but counts nothing.
 */
export function* permit(context: Context, token: string, rights: Rights): Work<void> {
  const { session, unseen } = yield* findSession(context, token);
  checkRole(session, rights);
  if (unseen) yield unseen;
}

function checkRole({ role }: Session, { roles }: Rights): void {
  if (!roles.includes(role) && !isMutant('no-role')) throw new AppError('forbidden');
}

/** The token of an `Authorization: Bearer …` header. */
export function bearerOf(header: string | undefined): string | undefined {
  return header?.match(/^Bearer ([A-Za-z0-9_-]{1,200})$/i)?.[1];
}

type Found = {
  session: Session;
  /** The statement that notes that the device was here, when the last note is old. */
  unseen: Query | undefined;
};

function* findSession({ now }: Context, token: string): Work<Found> {
  const [row] = yield* rowsOf<DeviceRow>({ sql: BY_TOKEN, parameters: [hashToken(token)] });
  if (!row) throw new AppError('not-signed-in');
  if (row.revokedAt !== null && !isMutant('no-revoke')) throw new AppError('revoked');
  const { practice, practiceId, member, device, lastSeenAt } = row;
  const session = { practice, practiceId, member, device, role: v.parse(RoleSchema, row.role) };
  const isRecent = lastSeenAt !== null && Math.abs(now() - lastSeenAt) < SEEN_EVERY;
  return { session, unseen: isRecent ? undefined : { sql: SEEN, parameters: [now(), practice, device] } };
}

function noteSeen({ database, log }: Context, statement: Query): void {
  database
    .write(function* (): Work<void> {
      yield statement;
    })
    // A full disk must not stop a read; the time is only shown in the list of devices.
    .catch((error: unknown) => log.warn({ err: error }, 'could not note when a device was seen'));
}
