import * as v from 'valibot';
import { LiveMessage, PROTOCOL } from '../../shared/protocol/sync.ts';
import type { Transport } from './engine.ts';
import { openAsks } from './live-asks.ts';

/** Chrome keeps a worker alive while a socket has traffic within 30 s. */
const PING_EVERY = 20_000;
/** A pull of more than this many seqs goes by HTTP, where whole segments lie compressed. */
const SHORT = 500;

type Socket = Pick<WebSocket, 'send' | 'close' | 'addEventListener' | 'readyState'>;
/** What comes unasked. */
export type LiveNews = Extract<LiveMessage, { type: 'ready' | 'records' | 'error' }>;
export type LiveEvents = {
  /** Called for each message that is no answer, in order. */
  news: (news: LiveNews) => void;
  /** Called once, when the socket is gone for whatever reason. */
  closed: () => void;
};

export type Live = {
  close: () => void;
  /** Pushes, and short pulls, over the socket once it is ready; else, for long pulls, and when it breaks meanwhile, the other way. */
  over: (other: Transport) => Transport;
};

/**
 * Opens the live socket. The token goes in the first message, never in the URL. A message that does not parse closes the socket: the
 * next one starts from the cursor, so nothing is lost.
 */
export function openLive(
  server: { url: string; token: string; after: number },
  events: LiveEvents,
  open: (url: string) => Socket = url => new WebSocket(url),
): Live {
  const socket = open(`${server.url.replace(/^http/, 'ws')}/v1/live`);
  // Not awaited: a socket whose other end is gone closes only after a long time.
  const hangUp = () => {
    socket.close();
    end();
  };
  const asks = openAsks(text => socket.send(text), hangUp);
  let isHeard = true;
  const timer = setInterval(() => {
    // Nothing since the last ping, not even its answer: the other end is gone, and nobody told us.
    if (!isHeard) return hangUp();
    isHeard = false;
    if (socket.readyState === 1) socket.send(JSON.stringify({ type: 'ping' }));
  }, PING_EVERY);
  /** The practice's latest seq as far as the socket told; null before it is ready and after its end. */
  let latest: number | null = null;
  let over = false;
  const end = () => {
    if (over) return;
    over = true;
    latest = null;
    clearInterval(timer);
    asks.giveUp();
    events.closed();
  };
  socket.addEventListener('open', () => {
    socket.send(JSON.stringify({ type: 'hello', token: server.token, after: server.after, protocol: PROTOCOL }));
  });
  socket.addEventListener('message', event => {
    isHeard = true;
    const parsed = v.safeParse(LiveMessage, parseJson(event.data));
    if (!parsed.success) return socket.close();
    const message = parsed.output;
    if (message.type === 'pong' || asks.answered(message)) return;
    if (message.type === 'ready') latest = Math.max(latest ?? 0, message.latest);
    if (message.type === 'records' && latest !== null) latest = Math.max(latest, message.next);
    events.news(message);
  });
  socket.addEventListener('close', end);
  socket.addEventListener('error', end);
  return {
    close: hangUp,
    over: other => ({
      push: async changes => (latest === null ? null : await asks.push(changes)) ?? other.push(changes),
      pull: async (after, limit) =>
        (latest === null || latest - after > SHORT ? null : await asks.pull(after, limit)) ?? other.pull(after, limit),
    }),
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
