import type { Change } from '../../shared/model/record.ts';
import type { LiveAsk, LiveMessage, PullAnswer, PushAnswer } from '../../shared/protocol/sync.ts';
import type { Answer, Failure } from './engine.ts';
import { failureOf } from './server-client.ts';

/** What goes over the socket is short: a service that is there answers it in less, in ms. */
const PATIENCE = 4_000;

type Given = Extract<LiveMessage, { type: 'pushed' | 'pulled' | 'failed' }>;
type Asked = LiveAsk extends infer Ask ? (Ask extends LiveAsk ? Omit<Ask, 'id'> : never) : never;

/** As a Transport; null: the socket is gone, and whether it was heard is not known. */
export type Asks = {
  push: (changes: Change[]) => Promise<Answer<PushAnswer> | null>;
  pull: (after: number, limit: number) => Promise<Answer<PullAnswer> | null>;
  /** Takes a message that answers something asked; false for every other. */
  answered: (message: LiveMessage) => message is Given;
  /** The socket is gone: whoever waits is told. */
  giveUp: () => void;
};

/** What is asked over a live socket and not answered yet. An answer that does not come in time means a dead socket: `hangUp`. */
export function openAsks(send: (text: string) => void, hangUp: () => void): Asks {
  const waiting = new Map<number, (given: Given | null) => void>();
  let last = 0;

  function ask(asked: Asked): Promise<Given | null> {
    const id = (last += 1);
    const { promise, resolve } = Promise.withResolvers<Given | null>();
    const timer = setTimeout(hangUp, PATIENCE);
    waiting.set(id, given => {
      clearTimeout(timer);
      waiting.delete(id);
      resolve(given);
    });
    send(JSON.stringify({ ...asked, id }));
    return promise;
  }

  return {
    async push(changes) {
      const given = await ask({ type: 'push', changes });
      return given?.type === 'pushed' ? { ok: true, value: given.answer } : failure(given);
    },
    async pull(after, limit) {
      const given = await ask({ type: 'pull', after, limit });
      return given?.type === 'pulled' ? { ok: true, value: given.answer } : failure(given);
    },
    answered(message): message is Given {
      if (message.type !== 'pushed' && message.type !== 'pulled' && message.type !== 'failed') return false;
      waiting.get(message.id)?.(message);
      return true;
    },
    giveUp() {
      for (const settle of waiting.values()) settle(null);
    },
  };
}

function failure(given: Given | null): Failure | null {
  return given?.type === 'failed' ? failureOf(given.status, given.error, given.retryAfter) : null;
}
