import * as v from 'valibot';
import { ROLES } from '../../shared/model/practice.ts';
import { DevicesAnswer, EnrolAnswer, EnrolRequest, InviteAnswer, InviteRequest } from '../../shared/protocol/team.ts';
import { DEVICE_PATTERN } from '../../shared/sync/stamp.ts';
import { AppError } from '../app-error.ts';
import { parse, readBody } from '../http/body.ts';
import { clientAddress } from '../http/call.ts';
import { describe, text } from '../http/describe.ts';
import { SIGNED_IN, type MemberRoute, type OpenRoute } from '../http/route.ts';
import { practiceOfCode } from './codes.ts';
import { devices, invite, revokeDevice } from './devices.ts';
import { enrol } from './enrol.ts';

const DeviceParameter = v.pipe(v.string(), v.regex(DEVICE_PATTERN, 'not a device tag'));

export const ENROL_ROUTE: OpenRoute = {
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
};

export const TEAM_ROUTES: readonly MemberRoute[] = [
  {
    method: 'GET',
    path: '/v1/devices',
    roles: ROLES,
    limit: 'other',
    describe: describe({ summary: "The practice's connected browsers.", answer: DevicesAnswer, errors: SIGNED_IN }),
    handle: async (c, context, session) => c.json(await devices(context, session)),
  },
  {
    method: 'DELETE',
    path: '/v1/devices/:device',
    roles: ROLES,
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
    roles: ['owner'],
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
