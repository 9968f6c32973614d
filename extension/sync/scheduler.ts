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
import { serverClient } from './server-client.ts';

const FIRST_RETRY = 1_000;
const LONGEST_RETRY = 60_000;

/**
 * Decides when to sync: after a nudge, when the live socket says there is news, after trouble with growing pauses, and at each alarm.
 * One sync at a time over all pages and workers of the browser (Web Locks). Holds nothing that a restart would lose.
 */
export function createScheduler(
  db: KithDb,
  source: IdSource,
  outside: Outside | null = null,
  afterSlice: () => void = () => {},
) {
  const tables = dexieTables(db);
  const store = syncStore(tables, source);
  let live: (Live & { token: string }) | null = null;
  let heard = Promise.resolve();
  let retry = FIRST_RETRY;
  let timer: ReturnType<typeof setTimeout> | undefined;
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

  async function slice(): Promise<void> {
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
    else if (outcome.type !== 'held') retry = FIRST_RETRY;
    if (outcome.type === 'synced' || outcome.type === 'held') await ensureLive(connection);
  }

  function planRetry({ failure }: Extract<Outcome, { type: 'failed' }>): void {
    closeLive();
    if (failure.reason !== 'offline' && failure.reason !== 'busy' && failure.reason !== 'trouble') return;
    clearTimeout(timer);
    const asked = 'retryAfter' in failure ? failure.retryAfter : undefined;
    timer = setTimeout(nudge, asked ?? retry * (0.5 + Math.random()));
    retry = Math.min(retry * 2, LONGEST_RETRY);
  }

  async function ensureLive(connection: Connection): Promise<void> {
    if (live?.token === connection.token) return;
    closeLive();
    const { seq } = await store.cursor();
    const socket = openLive(
      { url: connection.url, token: connection.token, after: seq },
      {
        news: news => {
          heard = heard.then(() => onLive(news)).catch((error: unknown) => report(error, 'taking in a live message'));
        },
        closed: () => {
          if (live?.token === connection.token) live = null;
          clearTimeout(timer);
          timer = setTimeout(nudge, retry * (0.5 + Math.random()));
        },
      },
    );
    live = { ...socket, token: connection.token };
  }

  async function onLive(message: LiveNews): Promise<void> {
    if (message.type === 'ready') {
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

  return { nudge };
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
