import { randomUUID } from 'node:crypto';
import type * as v from 'valibot';
import type { EnrolAnswer, EnrolRequest } from '../../shared/protocol/team.ts';
import { newId } from '../../shared/model/ids.ts';
import type { Change } from '../../shared/model/record.ts';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { all, build, first, type Work } from '../database/database.ts';
import { SERVER_DEVICE } from '../server-clock.ts';
import { publish } from '../sync/live-relay.ts';
import { applyChanges, type Applied } from '../sync/apply.ts';
import { audit } from './audit.ts';
import { spendCode } from './codes.ts';
import { hashToken, newToken } from './secrets.ts';

type Request = v.InferOutput<typeof EnrolRequest>;
type Joined = { practice: number; applied: Applied; answer: EnrolAnswer };

/**
 * Joins a browser: a set-up code makes a practice and its owner, an invite a member. All in one transaction, so a code is not
 * spent by a try that fails. Throws `wrong-code` or `device-taken`.
 */
export async function enrol(context: Context, request: Request): Promise<EnrolAnswer> {
  const { practice, applied, answer } = await context.database.write(() => join(context, request));
  publish(context, practice, applied);
  context.log.info(
    { practice: answer.practiceId, member: answer.memberId, founded: answer.founded },
    'a browser joined',
  );
  return answer;
}

function* join(context: Context, typed: Request): Work<Joined> {
  const request = { ...typed, memberName: plain(typed.memberName), deviceName: plain(typed.deviceName) };
  const now = context.now();
  const grant = yield* spendCode(request.code, now);
  const founded = grant.practice === null;
  const practice = grant.practice ?? (yield* makePractice(now));
  const member = newId(idSource(context));
  const token = newToken();
  yield* refuseTakenDevice(practice, request.device);
  yield* all(
    build
      .insertInto('members')
      .values({ practice, id: member, name: request.memberName, role: grant.role, created_at: now }),
  );
  yield* all(
    build.insertInto('devices').values({
      practice,
      device: request.device,
      member,
      name: request.deviceName,
      token_hash: hashToken(token),
      created_at: now,
      last_seen_at: now,
      revoked_at: null,
    }),
  );
  const action = founded ? 'practice made' : 'member joined';
  yield* audit({ practice, at: now, action, member, device: request.device, detail: grant.role });
  const change: Change = {
    id: newId(idSource(context)),
    kind: 'member',
    recordId: member,
    fields: { name: request.memberName, role: grant.role, devices: [request.device] },
    stamp: context.clock.next(SERVER_DEVICE),
  };
  const applied = yield* applyChanges(context, { practice, member, device: SERVER_DEVICE }, [change], true);
  const practiceId = yield* publicId(practice);
  const answer = { token, practiceId, memberId: member, role: grant.role, epoch: context.epoch, founded };
  return { practice, applied, answer };
}

function* makePractice(now: number): Work<number> {
  const row = { public_id: randomUUID(), latest_seq: 0, created_at: now };
  const made = yield* first(
    build
      .insertInto('practices')
      .values(row as never)
      .returning('id'),
  );
  return made!.id;
}

function* publicId(practice: number): Work<string> {
  return (yield* first(build.selectFrom('practices').select('public_id').where('id', '=', practice)))!.public_id;
}

/** A tag names the author of stamps for ever, so a revoked device's is not given again either. */
function* refuseTakenDevice(practice: number, device: string): Work<void> {
  const query = build
    .selectFrom('devices')
    .select('device')
    .where('practice', '=', practice)
    .where('device', '=', device);
  if (device === SERVER_DEVICE || (yield* first(query))) throw new AppError('device-taken');
}

/** PostgreSQL's text cannot hold the character NUL. */
function plain(name: string): string {
  return name.replaceAll('\0', '');
}

function idSource({ now }: Context) {
  return { now, random: (bytes: Uint8Array) => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>) };
}
