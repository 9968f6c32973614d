import * as v from 'valibot';
import { ROLES } from '../../shared/model/practice.ts';
import type { DevicesAnswer, InviteAnswer } from '../../shared/protocol/team.ts';
import type { Role } from '../../shared/model/practice.ts';
import { AppError } from '../app-error.ts';
import type { Context, Session } from '../context.ts';
import { all, build, first, type Work } from '../database/database.ts';
import type { News } from '../sync/live-relay.ts';
import { audit } from './audit.ts';
import { makeCode } from './codes.ts';

const RoleSchema = v.picklist(ROLES);

/** The practice's connected browsers, oldest first. */
export async function devices(context: Context, session: Session): Promise<DevicesAnswer> {
  const rows = await context.database.read(() => connected(session.practice));
  return {
    devices: rows.map(row => ({
      device: row.device,
      deviceName: row.deviceName,
      memberId: row.memberId,
      memberName: row.memberName,
      role: v.parse(RoleSchema, row.role),
      createdAt: isoTime(row.created_at),
      lastSeenAt: row.last_seen_at === null ? null : isoTime(row.last_seen_at),
      current: row.device === session.device,
    })),
  };
}

/** Disconnects a browser, from the next request on: an owner any, everybody their own. Throws `not-found` or `forbidden`. */
export async function revokeDevice(context: Context, session: Session, device: string): Promise<void> {
  await context.database.write(function* () {
    yield* revoke(session, device, context.now());
    yield* context.database.announce(JSON.stringify({ practice: session.practice, revoked: device } satisfies News));
  });
  context.live.closeDevice(session.practice, device);
  context.log.info({ practice: session.practiceId, by: session.member }, 'a browser was disconnected');
}

/** An invite for one more member, by an owner. */
export async function invite(context: Context, session: Session, role: Role): Promise<InviteAnswer> {
  const { practice, member, device } = session;
  const now = context.now();
  const { code, expiresAt } = await context.database.write(function* () {
    yield* audit({ practice, at: now, action: 'invite made', member, device, detail: role });
    return yield* makeCode({ practice, role, madeBy: member }, now);
  });
  return { code, expiresAt: isoTime(expiresAt) };
}

/** RFC 3339, UTC. */
export function isoTime(milliseconds: number): string {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toString();
}

function* connected(practice: number) {
  return yield* all(
    build
      .selectFrom('devices')
      .innerJoin('members', join =>
        join.onRef('members.practice', '=', 'devices.practice').onRef('members.id', '=', 'devices.member'),
      )
      .select([
        'devices.device',
        'devices.name as deviceName',
        'devices.member as memberId',
        'members.name as memberName',
        'members.role',
        'devices.created_at',
        'devices.last_seen_at',
      ])
      .where('devices.practice', '=', practice)
      .where('devices.revoked_at', 'is', null)
      .orderBy('devices.created_at')
      .orderBy('devices.device'),
  );
}

function* revoke(session: Session, device: string, now: number): Work<void> {
  const { practice, member } = session;
  // Told apart only for an owner, so that others learn nothing of who is there.
  if (session.role !== 'owner' && device !== session.device && !(yield* isOwn(session, device))) {
    throw new AppError('forbidden');
  }
  const revoked = yield* first(
    build
      .updateTable('devices')
      .set({ revoked_at: now })
      .where('practice', '=', practice)
      .where('device', '=', device)
      .where('revoked_at', 'is', null)
      .returning('device'),
  );
  if (!revoked) throw new AppError('not-found');
  yield* audit({ practice, at: now, action: 'device revoked', member, device: session.device, detail: device });
}

function* isOwn({ practice, member }: Session, device: string): Work<boolean> {
  const query = build
    .selectFrom('devices')
    .select('device')
    .where('practice', '=', practice)
    .where('device', '=', device)
    .where('member', '=', member);
  return (yield* first(query)) !== undefined;
}
