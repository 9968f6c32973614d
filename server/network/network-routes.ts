import * as v from 'valibot';
import { DaySchema } from '../../shared/model/ids.ts';
import { ROLES } from '../../shared/model/practice.ts';
import { ReciprocityAnswer, RemindersAnswer } from '../../shared/protocol/network.ts';
import { parse } from '../http/body.ts';
import { jsonText } from '../http/compressed.ts';
import { describe, text } from '../http/describe.ts';
import { SIGNED_IN, type MemberRoute } from '../http/route.ts';
import { reciprocityAnswer, remindersAnswer } from './answers.ts';

const DayQuery = v.strictObject({ today: v.optional(DaySchema) });
const TODAY = text('query', 'today', "YYYY-MM-DD; the practice's own day, if left out.");

export const NETWORK_ROUTES: readonly MemberRoute[] = [
  {
    method: 'GET',
    path: '/v1/reciprocity',
    roles: ROLES,
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
    roles: ROLES,
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
];
