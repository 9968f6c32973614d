import * as v from 'valibot';
import { RecordIdSchema } from '../../shared/model/ids.ts';
import { ROLES } from '../../shared/model/practice.ts';
import { PULL_LIMIT, PullAnswer, PushAnswer, PushRequest } from '../../shared/protocol/sync.ts';
import { HistoryAnswer } from '../../shared/protocol/team.ts';
import { parse, readBody } from '../http/body.ts';
import { encodedJson, encodingFor, jsonText } from '../http/compressed.ts';
import { describe, text, wholeNumber } from '../http/describe.ts';
import { SIGNED_IN, type MemberRoute, type Rights } from '../http/route.ts';
import { history } from './history.ts';
import { pull } from './pull.ts';
import { push } from './push.ts';
import { findSegment } from './segments.ts';

const WholeNumber = v.pipe(v.string(), v.regex(/^\d{1,15}$/, 'a whole number'), v.transform(Number));
const PullQuery = v.strictObject({
  after: v.optional(WholeNumber, '0'),
  limit: v.optional(v.pipe(WholeNumber, v.minValue(1), v.maxValue(PULL_LIMIT)), String(PULL_LIMIT)),
});
const HistoryQuery = v.strictObject({ record: RecordIdSchema });

export const PUSH_RIGHTS: Rights = { roles: ['owner', 'clinician', 'front-desk'], limit: 'push' };
export const PULL_RIGHTS: Rights = { roles: ROLES, limit: 'pull' };

export const SYNC_ROUTES: readonly MemberRoute[] = [
  {
    method: 'POST',
    path: '/v1/push',
    ...PUSH_RIGHTS,
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
    ...PULL_RIGHTS,
    describe: describe({
      summary: 'The records after a cursor, in order of seq.',
      parameters: [wholeNumber('after', 'The cursor; 0 for all.'), wholeNumber('limit', `At most ${PULL_LIMIT}.`)],
      answer: PullAnswer,
      errors: SIGNED_IN,
    }),
    async handle(c, context, session) {
      const { after, limit } = parse(c.req.query(), PullQuery);
      const encoding = encodingFor(c.req.header('accept-encoding'));
      if (!encoding) return jsonText(c, await pull(context, session, after, limit));
      const found = await context.database.read(() => findSegment(session.practice, { after, limit, encoding }));
      if ('bytes' in found) return encodedJson(c, found.bytes, encoding);
      return jsonText(c, await pull(context, session, after, found.limit));
    },
  },
  {
    method: 'GET',
    path: '/v1/history',
    roles: ROLES,
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
];
