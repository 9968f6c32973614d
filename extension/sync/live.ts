import * as v from 'valibot';
import { LiveMessage, PROTOCOL } from '../../shared/protocol/sync.ts';

/** Chrome keeps a worker alive while a socket has traffic within 30 s. */
const PING_EVERY = 20_000;

type Socket = Pick<WebSocket, 'send' | 'close' | 'addEventListener' | 'readyState'>;
export type LiveEvents = {
  /** Called for each message of the service, in order. */
  message: (message: LiveMessage) => void;
  /** Called once, when the socket is gone for whatever reason. */
  closed: () => void;
};

/**
 * Opens the live socket. The token goes in the first message, never in the URL. A message that does not parse closes the socket: the
 * next one starts from the cursor, so nothing is lost.
 */
export function openLive(
  server: { url: string; token: string; after: number },
  events: LiveEvents,
  open: (url: string) => Socket = url => new WebSocket(url),
): { close: () => void } {
  const socket = open(`${server.url.replace(/^http/, 'ws')}/v1/live`);
  const timer = setInterval(() => {
    if (socket.readyState === 1) socket.send(JSON.stringify({ type: 'ping' }));
  }, PING_EVERY);
  let over = false;
  const end = () => {
    if (over) return;
    over = true;
    clearInterval(timer);
    events.closed();
  };
  socket.addEventListener('open', () => {
    socket.send(JSON.stringify({ type: 'hello', token: server.token, after: server.after, protocol: PROTOCOL }));
  });
  socket.addEventListener('message', event => {
    const message = v.safeParse(LiveMessage, parseJson(event.data));
    if (message.success) events.message(message.output);
    else socket.close();
  });
  socket.addEventListener('close', end);
  socket.addEventListener('error', end);
  return {
    close() {
      socket.close();
      end();
    },
  };
}

function parseJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
