import type { Socket } from 'node:net';
import { upgradeWebSocket } from '@hono/node-server';
import * as v from 'valibot';
import type { WebSocket } from 'ws';
import { LiveAsk, LiveHello, LivePing } from '../../shared/protocol/sync.ts';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import type { Work } from '../database/database.ts';
import { troubleOf } from '../http/answers.ts';
import { parseText } from '../http/body.ts';
import type { Call } from '../http/call.ts';
import { checkProtocol } from '../http/guards.ts';
import { sessionOf, signIn } from '../team/sessions.ts';
import { answerAsk, type SignedIn } from './live-asks.ts';
import { CLOSE, MAX_RECORDS, messageOf, readyMessage, type LiveSocket, type Published } from './live-hub.ts';
import { readNews } from './live-relay.ts';
import { voiceOn } from './live-voice.ts';
import { latestSeq } from './pull.ts';

/** How long a socket may be silent: at first until it says who it is, later between pings (the client's come every 20 s). */
const HELLO_WITHIN = 10_000;
const PING_WITHIN = 65_000;
/** Characters of a hello: a stranger's message is not looked at further. */
const HELLO_SIZE = 4096;
const PING = JSON.stringify({ type: 'ping' });
const PONG = JSON.stringify({ type: 'pong' });
const Later = v.variant('type', [LivePing, ...LiveAsk.options]);

/** GET /v1/live. The first message says who listens; from then on the hub writes to the socket, and the browser may push and pull. */
export function liveRoute(context: Context) {
  return upgradeWebSocket((c: Call) => {
    let visitor: Visitor | undefined;
    return {
      onOpen(_event, { raw }) {
        // The helper knows only what all runtimes have; on this one it is a `ws` socket.
        visitor = attend(context, raw as unknown as WebSocket, c.env.incoming?.socket);
      },
      onMessage: ({ data }) => visitor?.hear(data),
      onClose: () => visitor?.gone(),
    };
  });
}

export type Visitor = { hear: (data: unknown) => void; gone: () => void };

/** One browser on its socket, from its first message to its last. */
export function attend(context: Context, socket: WebSocket, wire: Socket | undefined): Visitor {
  let leave = () => {};
  let greeted = false;
  let who: SignedIn | undefined;
  const voice = voiceOn(socket, wire);
  let turn = Promise.resolve();
  let timer: NodeJS.Timeout;
  const restart = (within: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => socket.close(CLOSE.notAllowed, 'silent'), within).unref();
  };
  const refuse = (error: unknown) => {
    const { code, message } = troubleOf(context, error, 'live');
    socket.send(JSON.stringify({ type: 'error', code, message }));
    socket.close(CLOSE.notAllowed, code);
  };

  async function meet(text: string): Promise<void> {
    const hello = parseText(text.slice(0, HELLO_SIZE), LiveHello);
    checkProtocol(hello.protocol);
    const session = await sessionOf(context, hello.token);
    who = { token: hello.token, session };
    const listener = { device: session.device, told: 0, ...voice };
    const left = await join(context, { socket, listener, practice: session.practice }, hello);
    if (socket.readyState === socket.OPEN) leave = left;
    else left();
  }

  /** One after the other: a browser's changes arrive in the order in which it made them. */
  function answer(ask: LiveAsk): void {
    voice.owe();
    turn = turn.then(async () => {
      if (who) voice.answer(await answerAsk(context, who, ask));
    });
  }

  function hear(text: string): void {
    restart(PING_WITHIN);
    if (!greeted) {
      greeted = true;
      turn = meet(text).catch(refuse);
      return;
    }
    // A stranger's messages are neither kept nor taken apart while we look up who it is.
    if (!who && text !== PING) throw new AppError('bad-request', { message: 'Ask nothing before "ready".' });
    const message = parseText(text, Later);
    if (message.type === 'ping') socket.send(PONG, { compress: false });
    else answer(message);
  }

  restart(HELLO_WITHIN);
  return {
    hear(data) {
      try {
        hear(typeof data === 'string' ? data : '');
      } catch (error) {
        refuse(error);
      }
    },
    gone() {
      clearTimeout(timer);
      leave();
    },
  };
}

type Joining = { socket: WebSocket; listener: LiveSocket; practice: number };
type Hello = v.InferOutput<typeof LiveHello>;

/** Makes the socket one of the practice's and brings its browser up to date. Resolves to what takes it out again. */
async function join(context: Context, { socket, listener, practice }: Joining, hello: Hello): Promise<() => void> {
  // Listen first, then ask: a change or a revocation in between is noticed twice rather than never.
  context.live.join(practice, listener);
  const leave = () => context.live.leave(practice, listener);
  try {
    const { latest, news } = await context.database.read(() => missed(context, practice, hello));
    if (news) socket.send(messageOf(context.epoch, news), { compress: true });
    listener.told = Math.max(listener.told, latest);
    socket.send(readyMessage(context.epoch, latest), { compress: false });
    return leave;
  } catch (error) {
    leave();
    throw error;
  }
}

/** How far the practice is, and what came after the browser's cursor if that is little. Throws when the token was revoked meanwhile. */
function* missed(
  context: Context,
  practice: number,
  { token, after }: Hello,
): Work<{ latest: number; news?: Published }> {
  yield* signIn(context, token);
  const latest = yield* latestSeq(practice);
  if (latest <= after || latest - after > MAX_RECORDS) return { latest };
  const news = yield* readNews(practice, after);
  return { latest: news.latest, news };
}
