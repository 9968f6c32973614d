import { randomUUID } from 'node:crypto';
import type { LiveAsk } from '../../shared/protocol/sync.ts';
import type { Context, Session } from '../context.ts';
import { bodyOf, statusOf, troubleOf } from '../http/answers.ts';
import { admit, count, permit } from '../team/sessions.ts';
import { pull } from './pull.ts';
import { push } from './push.ts';
import { PULL_RIGHTS, PUSH_RIGHTS } from './sync-routes.ts';

/** Who said hello on the socket: a token is one browser of one practice for ever; what it may do can change. */
export type SignedIn = { token: string; session: Session };

/** The text of the answer to what a browser asks over its live socket: the functions, rights and limits of the calls by HTTP. */
export async function answerAsk(context: Context, { token, session: known }: SignedIn, ask: LiveAsk): Promise<string> {
  try {
    // The token is looked up at each ask, as at each request: revoked means revoked now.
    if (ask.type === 'push') {
      await count(context, known, PUSH_RIGHTS);
      const answer = await push(context, known, ask.changes, () => permit(context, token, PUSH_RIGHTS));
      return `{"type":"pushed","id":${ask.id},"answer":${JSON.stringify(answer)}}`;
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
