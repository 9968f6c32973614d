import type { IdSource } from '../../shared/model/ids.ts';
import type { Outside } from '../platform/outside.ts';
import { report } from '../platform/report.ts';
import type { KithDb } from '../store/db.ts';
import { dexieTables } from '../store/dexie-tables.ts';
import { reconcileCopies } from '../store/journal.ts';
import { rebuildNext } from '../store/rebuild.ts';
import { deleteMeta, getMeta, putMeta, type Connection, type SyncState } from '../store/meta.ts';
import { storeTroubleOf } from '../store/store-trouble.ts';
import { syncStore } from './sync-store.ts';
import { syncOnce, takeLive, type Outcome } from './engine.ts';
import { openLive, type Live, type LiveNews } from './live.ts';
import { growingPauses } from './pauses.ts';
import { serverClient } from './server-client.ts';

/** The longest pause after trouble, ms: with its half more, all is sent 5 s after the trouble's end while somebody looks, else a minute (trust.md A6). */
const LONGEST_RETRY = { watched: 2_500, unwatched: 25_000 };
/** The longest pause between looks for news where the network lets no live socket through, ms. */
const LONGEST_POLL = { watched: 30_000, unwatched: 60_000 };

type Surroundings = {
  outside?: Outside | null;
  /** After each slice of sync. */
  afterSlice?: () => void;
};

/**
 * Decides when to sync: after a nudge, when the live socket says there is news, with growing pauses after trouble and while there is no
 * live socket, and at each alarm. One sync at a time over all pages and workers of the browser (Web Locks). Holds nothing that a restart would lose.
 */
export function createScheduler(
  db: KithDb,
  source: IdSource,
  { outside = null, afterSlice = () => {} }: Surroundings = {},
) {
  const tables = dexieTables(db);
  const store = syncStore(tables, source);
  let live: (Live & { token: string }) | null = null;
  let heard = Promise.resolve();
  const retries = growingPauses();
  const polls = growingPauses();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Runs while no socket is opened, because the last one did not last. */
  let liveTimer: ReturnType<typeof setTimeout> | undefined;
  let openPages = 0;
  let wanted = false;
  let running = false;

  /** Syncs now, or once more after the running one. */
  function nudge(): void {
    wanted = true;
    if (!running) run().catch((error: unknown) => report(error, 'syncing'));
  }

  async function run(): Promise<void> {
    running = true;
    try {
      while (wanted) {
        wanted = false;
        await navigator.locks.request('kith-sync', slice);
      }
    } finally {
      running = false;
    }
  }

  /** One of our pages is open, until the function is called that it gives. */
  function watch(): () => void {
    openPages += 1;
    retries.reset();
    mayOpenLive();
    polls.reset();
    return () => void (openPages -= 1);
  }

  const longest = (pause: { watched: number; unwatched: number }) => (openPages > 0 ? pause.watched : pause.unwatched);

  async function slice(): Promise<void> {
    clearTimeout(timer);
    await db.mend();
    const connection = await getMeta(db, 'connection');
    if (!connection) return closeLive();
    const client = serverClient(connection.url, connection.token);
    const transport = live?.token === connection.token ? live.over(client) : client;
    const outcome = await syncOnce(store, transport, source.now).catch(storeFailed);
    // Each a short transaction; a worker that ends in the middle goes on at its next start.
    if (outcome.type !== 'more') while (await rebuildNext(db, source.now()));
    const broughtBack = outside && (await reconcileCopies(tables, outside, connection.practiceId, source));
    await putMeta(db, 'syncState', stateOf(outcome, source.now())).catch((error: unknown) => {
      report(error, 'noting how the sync went');
    });
    afterSlice();
    if (outcome.type === 'more' || broughtBack) wanted = true;
    if (outcome.type === 'failed') planRetry(outcome);
    else if (outcome.type !== 'held') retries.reset();
    if (outcome.type === 'synced' || outcome.type === 'held') await ensureLive(connection);
  }

  function planRetry({ failure }: Extract<Outcome, { type: 'failed' }>): void {
    closeLive();
    if (failure.reason !== 'offline' && failure.reason !== 'busy' && failure.reason !== 'trouble') return;
    const asked = 'retryAfter' in failure ? failure.retryAfter : undefined;
    timer = setTimeout(nudge, asked ?? retries.next(longest(LONGEST_RETRY)));
  }

  async function ensureLive(connection: Connection): Promise<void> {
    if (live?.token === connection.token) return;
    closeLive();
    if (liveTimer !== undefined) return;
    const { seq } = await store.cursor();
    const socket = openLive(
      { url: connection.url, token: connection.token, after: seq },
      {
        news: news => {
          heard = heard.then(() => onLive(news)).catch((error: unknown) => report(error, 'taking in a live message'));
        },
        closed: () => {
          // Not by ourselves.
          if (live?.token !== connection.token) return;
          live = null;
          liveTimer = setTimeout(
            () => {
              mayOpenLive();
              nudge();
            },
            polls.next(longest(LONGEST_POLL)),
          );
        },
      },
    );
    live = { ...socket, token: connection.token };
  }

  function mayOpenLive(): void {
    clearTimeout(liveTimer);
    liveTimer = undefined;
  }

  async function onLive(message: LiveNews): Promise<void> {
    if (message.type === 'ready') {
      polls.reset();
      const { seq, epoch } = await store.cursor();
      if (message.latest !== seq || message.epoch !== epoch) nudge();
    } else if (message.type === 'records') {
      const taken = await navigator.locks.request('kith-sync', () => takeLive(store, message));
      if (taken === 'gap' || taken === 'differs') nudge();
    } else nudge();
  }

  function closeLive(): void {
    const open = live;
    live = null;
    open?.close();
  }

  return { nudge, watch };
}

/** A full disk stops a sync and costs nothing: what was not written is asked for again. Other errors are bugs. */
function storeFailed(error: unknown): Outcome {
  if (storeTroubleOf(error) === 'other') throw error;
  report(error, 'writing what came from the service');
  const message = 'This browser could not write what the service sent: the disk may be full.';
  return { type: 'failed', failure: { ok: false, reason: 'trouble', message } };
}

/** What the status line says after a sync. */
function stateOf(outcome: Outcome, at: number): SyncState {
  switch (outcome.type) {
    case 'synced':
      return { at, outcome: 'synced', ...(outcome.clockAhead ? { clockAhead: outcome.clockAhead } : {}) };
    case 'more':
      return { at, outcome: 'synced', message: 'Still bringing everything over …' };
    case 'held':
      return { at, outcome: 'held' };
    case 'failed': {
      const { reason, message } = outcome.failure;
      return {
        at,
        outcome: reason === 'busy' ? 'offline' : reason,
        message,
        ...(outcome.clockAhead ? { clockAhead: outcome.clockAhead } : {}),
      };
    }
  }
}

/** Forgets the connection; records and unsent changes stay. */
export async function forgetConnection(db: KithDb): Promise<void> {
  await deleteMeta(db, 'connection');
}
