import { report } from '../platform/report.ts';
import type { Connection } from '../store/meta.ts';
import { takeLive, type SyncStore, type Transport } from './engine.ts';
import { openLive, type Live, type LiveNews } from './live.ts';
import { growingPauses } from './pauses.ts';

/** The longest pause between looks for news where the network lets no live socket through, ms. */
const LONGEST_POLL = { watched: 30_000, unwatched: 60_000 };

export type LiveLine = {
  /** Opens the socket of a connection if it is not open, nor to be left alone for a while because the last one did not last. */
  open: (connection: Connection) => Promise<void>;
  close: () => void;
  /** A socket that failed need not wait any longer: somebody looks. */
  hurry: () => void;
  /** How to reach the service: over the socket where it is this connection's, else as the client does. */
  over: (connection: Connection, client: Transport) => Transport;
};

/**
 * The one live socket of a browser: what it brings is taken in one after the other, under the same lock as a sync; what it cannot say (a gap, another
 * epoch, an error) and its end are left to a sync, which `nudge` asks for.
 */
export function liveLine(
  store: SyncStore,
  { nudge, isWatched }: { nudge: () => void; isWatched: () => boolean },
): LiveLine {
  const polls = growingPauses();
  let live: (Live & { token: string }) | null = null;
  let heard = Promise.resolve();
  /** Runs while no socket is opened, because the last one did not last. */
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function open({ url, token }: Connection): Promise<void> {
    if (live?.token === token) return;
    close();
    if (timer !== undefined) return;
    const { seq } = await store.cursor();
    const socket = openLive({ url, token, after: seq }, { news: hear, closed: () => ended(token) });
    live = { ...socket, token };
  }

  function hear(news: LiveNews): void {
    heard = heard.then(() => take(news)).catch((error: unknown) => report(error, 'taking in a live message'));
  }

  async function take(message: LiveNews): Promise<void> {
    if (message.type === 'ready') {
      polls.reset();
      const { seq, epoch } = await store.cursor();
      if (message.latest !== seq || message.epoch !== epoch) nudge();
    } else if (message.type === 'records') {
      const taken = await navigator.locks.request('kith-sync', () => takeLive(store, message));
      if (taken === 'gap' || taken === 'differs') nudge();
    } else nudge();
  }

  function ended(token: string): void {
    // Not by ourselves.
    if (live?.token !== token) return;
    live = null;
    const pause = polls.next(isWatched() ? LONGEST_POLL.watched : LONGEST_POLL.unwatched);
    timer = setTimeout(() => {
      timer = undefined;
      nudge();
    }, pause);
  }

  function close(): void {
    const open = live;
    live = null;
    open?.close();
  }

  return {
    open,
    close,
    hurry() {
      clearTimeout(timer);
      timer = undefined;
      polls.reset();
    },
    over: ({ token }, client) => (live?.token === token ? live.over(client) : client),
  };
}
