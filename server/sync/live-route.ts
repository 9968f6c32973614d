import { upgradeWebSocket } from '@hono/node-server';
import * as v from 'valibot';
import type { WebSocket } from 'ws';
import { ERRORS, type ErrorCode } from '../../shared/protocol/errors.ts';
import { LiveHello, LivePing } from '../../shared/protocol/sync.ts';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { checkProtocol } from '../http/guards.ts';
import { sessionOf } from '../team/sessions.ts';
import { CLOSE, readyMessage, type LiveSocket } from './live-hub.ts';
import { latestSeq } from './pull.ts';

/** How long a socket may be silent: at first until it says who it is, later between pings (the client's come every 20 s). */
const HELLO_WITHIN = 10_000;
const PING_WITHIN = 65_000;

const PONG = JSON.stringify({ type: 'pong' });

/** GET /v1/live. The first message says who listens; from then on the hub writes to the socket. */
export function liveRoute(context: Context) {
  return upgradeWebSocket(() => {
    let socket: WebSocket;
    let leave = () => {};
    let isKnown = false;
    let timer: NodeJS.Timeout;
    const restart = (within: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => socket.close(CLOSE.notAllowed, 'silent'), within).unref();
    };
    return {
      onOpen(_event, { raw }) {
        // The helper knows only what all runtimes have; on this one it is a `ws` socket.
        socket = raw as unknown as WebSocket;
        restart(HELLO_WITHIN);
      },
      onMessage({ data }) {
        const message = parseJson(data);
        if (isKnown && v.is(LivePing, message)) {
          restart(PING_WITHIN);
          socket.send(PONG);
          return;
        }
        const hello = v.safeParse(LiveHello, message);
        if (isKnown || !hello.success) return refuse(socket, 'bad-request');
        isKnown = true;
        restart(PING_WITHIN);
        join(context, socket, hello.output).then(
          left => {
            if (socket.readyState === socket.OPEN) leave = left;
            else left();
          },
          (error: unknown) => {
            if (!(error instanceof AppError)) context.log.error({ err: error }, 'a browser could not listen');
            refuse(socket, error instanceof AppError ? error.code : 'internal');
          },
        );
      },
      onClose() {
        clearTimeout(timer);
        leave();
      },
    };
  });
}

async function join(context: Context, socket: WebSocket, hello: v.InferOutput<typeof LiveHello>): Promise<() => void> {
  checkProtocol(hello.protocol);
  const { practice, device } = await sessionOf(context, hello.token);
  const listener: LiveSocket = {
    device,
    told: 0,
    send: message => socket.send(message, { binary: false }),
    buffered: () => socket.bufferedAmount,
    close: (status, reason) => socket.close(status, reason),
  };
  // Listen first, then ask: a change or a revocation in between is noticed twice rather than never.
  context.live.join(practice, listener);
  const leave = () => context.live.leave(practice, listener);
  try {
    await sessionOf(context, hello.token);
    const latest = await context.database.read(() => latestSeq(practice));
    listener.told = Math.max(listener.told, latest);
    socket.send(readyMessage(context.epoch, latest));
    return leave;
  } catch (error) {
    leave();
    throw error;
  }
}

function refuse(socket: WebSocket, code: ErrorCode): void {
  socket.send(JSON.stringify({ type: 'error', code, message: ERRORS[code][1] }));
  socket.close(CLOSE.notAllowed, code);
}

function parseJson(data: unknown): unknown {
  try {
    return typeof data === 'string' ? JSON.parse(data) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
