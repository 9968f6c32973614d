import type { DescribeRouteOptions } from 'hono-openapi';
import * as v from 'valibot';
import { DaySchema, RecordIdSchema } from '../shared/model/ids.ts';
import { ROLES, type Role } from '../shared/model/practice.ts';
import { ReciprocityAnswer, RemindersAnswer } from '../shared/protocol/network.ts';
import { PullAnswer, PushAnswer, PushRequest } from '../shared/protocol/sync.ts';
import {
  DevicesAnswer,
  EnrolAnswer,
  EnrolRequest,
  HistoryAnswer,
  InviteAnswer,
  InviteRequest,
} from '../shared/protocol/team.ts';
import { DEVICE_PATTERN } from '../shared/sync/stamp.ts';
import { AppError } from './app-error.ts';
import type { Context, Session } from './context.ts';
import { parse, readBody } from './http/body.ts';
import { clientAddress, type Call } from './http/call.ts';
import { jsonText } from './http/compressed.ts';
import { describe, text, wholeNumber } from './http/describe.ts';
import { reciprocityAnswer, remindersAnswer } from './network/answers.ts';
import { history } from './sync/history.ts';
import { PULL_LIMIT, pull } from './sync/pull.ts';
import { push } from './sync/push.ts';
import { practiceOfCode } from './team/codes.ts';
import { devices, invite, revokeDevice } from './team/devices.ts';
import { enrol } from './team/enrol.ts';

type Described = { method: 'GET' | 'POST' | 'DELETE'; path: string; describe: DescribeRouteOptions };

/** A route for those who hold a token of one of these roles. A route not in these tables does not exist: default deny. */
export type MemberRoute = Described & {
  roles: readonly Role[];
  limit: 'push' | 'pull' | 'other';
  handle: (c: Call, context: Context, session: Session) => Promise<Response>;
};

/** A route that needs no token. */
export type OpenRoute = Described & { handle: (c: Call, context: Context) => Promise<Response> };

const EVERY_ROLE = ROLES;
const WRITERS = ['owner', 'clinician', 'front-desk'] as const;
const OWNERS = ['owner'] as const;

const WholeNumber = v.pipe(v.string(), v.regex(/^\d{1,15}$/, 'a whole number'), v.transform(Number));
const PullQuery = v.strictObject({
  after: v.optional(WholeNumber, '0'),
  limit: v.optional(v.pipe(WholeNumber, v.minValue(1), v.maxValue(PULL_LIMIT)), String(PULL_LIMIT)),
});
const DayQuery = v.strictObject({ today: v.optional(DaySchema) });
const HistoryQuery = v.strictObject({ record: RecordIdSchema });
const DeviceParameter = v.pipe(v.string(), v.regex(DEVICE_PATTERN, 'not a device tag'));

const TODAY = text('query', 'today', "YYYY-MM-DD; the practice's own day, if left out.");

const SIGNED_IN = ['not-signed-in', 'revoked', 'forbidden', 'too-many-requests', 'update-needed'] as const;

export const OPEN_ROUTES: readonly OpenRoute[] = [
  {
    method: 'POST',
    path: '/v1/enrol',
    describe: describe({
      summary: 'Connects a browser with a set-up code or an invite.',
      request: EnrolRequest,
      answer: EnrolAnswer,
      errors: ['wrong-code', 'device-taken', 'too-many-requests', 'update-needed', 'not-json', 'too-large'],
    }),
    async handle(c, context) {
      // A page's form cannot leave its Origin out; asking for one here keeps the guessing of codes to extensions.
      if (c.req.header('origin') === undefined) throw new AppError('wrong-origin');
      await context.limits.enrol(clientAddress(c, context.access.behindProxy));
      const request = await readBody(c, EnrolRequest);
      const practice = await context.database.read(() => practiceOfCode(request.code));
      if (practice !== null) await context.limits.enrolOfPractice(practice);
      return c.json(await enrol(context, request));
    },
  },
  {
    method: 'GET',
    path: '/healthz',
    describe: describe({
      summary: 'Whether the service can read its database.',
      answer: v.object({ ok: v.boolean() }),
      errors: [],
    }),
    async handle(c, context) {
      await context.database.read(function* () {
        yield { sql: 'SELECT 1 FROM practices LIMIT 1', parameters: [] };
      });
      return c.json({ ok: true });
    },
  },
  {
    method: 'GET',
    path: '/metrics',
    describe: describe({
      summary: 'Numbers for Prometheus, to this machine only.',
      answer: 'text/plain',
      errors: ['not-found'],
    }),
    async handle(c, { metrics }) {
      const address = c.env?.incoming?.socket.remoteAddress ?? '';
      const isForwarded = c.req.header('x-forwarded-for') !== undefined || c.req.header('forwarded') !== undefined;
      if (!/^(127\.|::1$|::ffff:127\.)/.test(address) || isForwarded) throw new AppError('not-found');
      return c.body(await metrics.registry.metrics(), 200, { 'content-type': metrics.registry.contentType });
    },
  },
];

export const MEMBER_ROUTES: readonly MemberRoute[] = [
  {
    method: 'POST',
    path: '/v1/push',
    roles: WRITERS,
    limit: 'push',
    describe: describe({
      summary: 'Takes changes; answers when they are on disk.',
      request: PushRequest,
      answer: PushAnswer,
      errors: [...SIGNED_IN, 'not-json', 'too-large'],
    }),
    async handle(c, context, session) {
      const { changes } = await readBody(c, PushRequest);
      return c.json(await push(context, session, changes));
    },
  },
  {
    method: 'GET',
    path: '/v1/pull',
    roles: EVERY_ROLE,
    limit: 'pull',
    describe: describe({
      summary: 'The records after a cursor, in order of seq.',
      parameters: [wholeNumber('after', 'The cursor; 0 for all.'), wholeNumber('limit', `At most ${PULL_LIMIT}.`)],
      answer: PullAnswer,
      errors: SIGNED_IN,
    }),
    async handle(c, context, session) {
      const { after, limit } = parse(c.req.query(), PullQuery);
      return jsonText(c, await pull(context, session, after, limit));
    },
  },
  {
    method: 'GET',
    path: '/v1/history',
    roles: EVERY_ROLE,
    limit: 'other',
    describe: describe({
      summary: 'Who changed what of a record, newest first.',
      parameters: [text('query', 'record', "The record's id.", true)],
      answer: HistoryAnswer,
      errors: SIGNED_IN,
    }),
    async handle(c, context, session) {
      const { record } = parse(c.req.query(), HistoryQuery);
      return jsonText(c, JSON.stringify(await history(context, session, record)));
    },
  },
  {
    method: 'GET',
    path: '/v1/reciprocity',
    roles: EVERY_ROLE,
    limit: 'other',
    describe: describe({
      summary: 'How each partner stands on a day.',
      parameters: [TODAY],
      answer: ReciprocityAnswer,
      errors: SIGNED_IN,
    }),
    async handle(c, context, session) {
      const { today } = parse(c.req.query(), DayQuery);
      return jsonText(c, JSON.stringify(await reciprocityAnswer(context, session, today)));
    },
  },
  {
    method: 'GET',
    path: '/v1/reminders',
    roles: EVERY_ROLE,
    limit: 'other',
    describe: describe({
      summary: 'What is due on a day for the asking member.',
      parameters: [TODAY],
      answer: RemindersAnswer,
      errors: SIGNED_IN,
    }),
    async handle(c, context, session) {
      const { today } = parse(c.req.query(), DayQuery);
      return jsonText(c, JSON.stringify(await remindersAnswer(context, session, today)));
    },
  },
  {
    method: 'GET',
    path: '/v1/devices',
    roles: EVERY_ROLE,
    limit: 'other',
    describe: describe({ summary: "The practice's connected browsers.", answer: DevicesAnswer, errors: SIGNED_IN }),
    handle: async (c, context, session) => c.json(await devices(context, session)),
  },
  {
    method: 'DELETE',
    path: '/v1/devices/:device',
    roles: EVERY_ROLE,
    limit: 'other',
    describe: describe({
      summary: 'Disconnects a browser at once: an owner any, everybody their own.',
      parameters: [text('path', 'device', "The browser's device tag.")],
      answer: null,
      errors: [...SIGNED_IN, 'not-found'],
    }),
    async handle(c, context, session) {
      await revokeDevice(context, session, parse(c.req.param('device'), DeviceParameter));
      return c.body(null, 204);
    },
  },
  {
    method: 'POST',
    path: '/v1/invites',
    roles: OWNERS,
    limit: 'other',
    describe: describe({
      summary: 'Makes an invite for one more member.',
      request: InviteRequest,
      answer: InviteAnswer,
      errors: [...SIGNED_IN, 'not-json', 'too-large'],
    }),
    async handle(c, context, session) {
      const { role } = await readBody(c, InviteRequest);
      return c.json(await invite(context, session, role));
    },
  },
];
