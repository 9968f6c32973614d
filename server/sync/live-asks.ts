import { randomUUID } from 'node:crypto';
import type { LiveAsk } from '../../shared/protocol/sync.ts';
import type { Context } from '../context.ts';
import { bodyOf, statusOf, troubleOf } from '../http/answers.ts';
import { admit } from '../team/sessions.ts';
import { pull } from './pull.ts';
import { push } from './push.ts';
import { PULL_RIGHTS, PUSH_RIGHTS } from './sync-routes.ts';

/** The text of the answer to what a browser asks over its live socket: the functions, rights and limits of the calls by HTTP. */
export async function answerAsk(context: Context, token: string, ask: LiveAsk): Promise<string> {
  try {
    // The token is looked up at each ask, as at each request: revoked means revoked now.
    if (ask.type === 'push') {
      const session = await admit(context, token, PUSH_RIGHTS);
      return `{"type":"pushed","id":${ask.id},"answer":${JSON.stringify(await push(context, session, ask.changes))}}`;
    }
    const session = await admit(context, token, PULL_RIGHTS);
    return `{"type":"pulled","id":${ask.id},"answer":${await pull(context, session, ask.after, ask.limit)}}`;
  } catch (error) {
    const requestId = randomUUID();
    const trouble = troubleOf(context, error, requestId);
    const { retryAfter } = trouble.details;
    return JSON.stringify({
      type: 'failed',
      id: ask.id,
      status: statusOf(trouble.code),
      error: bodyOf(trouble, requestId),
      ...(retryAfter === undefined ? {} : { retryAfter }),
    });
  }
}
