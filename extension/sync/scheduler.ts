import type { IdSource } from '../../shared/model/ids.ts';
import type { Outside } from '../platform/outside.ts';
import { report } from '../platform/report.ts';
import type { KithDb } from '../store/db.ts';
import { dexieTables } from '../store/dexie-tables.ts';
import { reconcileCopies } from '../store/journal.ts';
import { rebuildNext } from '../store/rebuild.ts';
import { deleteMeta, getMeta, putMeta, type SyncState } from '../store/meta.ts';
import { storeTroubleOf } from '../store/store-trouble.ts';
import { syncStore } from './sync-store.ts';
import { syncOnce, type Outcome } from './engine.ts';
import { liveLine } from './live-line.ts';
import { growingPauses } from './pauses.ts';
import { serverClient } from './server-client.ts';

/** The longest pause after trouble, ms: with its half more, all is sent 5 s after the trouble's end while somebody looks, else a minute (trust.md A6). */
const LONGEST_RETRY = { watched: 2_500, unwatched: 25_000 };
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
  const retries = growingPauses();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let openPages = 0;
  let wanted = false;
  let running = false;
  const line = liveLine(store, { nudge, isWatched: () => openPages > 0 });

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
    line.hurry();
    return () => void (openPages -= 1);
  }

  async function slice(): Promise<void> {
    clearTimeout(timer);
    await db.mend();
    const connection = await getMeta(db, 'connection');
    if (!connection) return line.close();
    const transport = line.over(connection, serverClient(connection.url, connection.token));
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
    if (outcome.type === 'synced' || outcome.type === 'held') await line.open(connection);
  }

  function planRetry({ failure }: Extract<Outcome, { type: 'failed' }>): void {
    line.close();
    if (failure.reason !== 'offline' && failure.reason !== 'busy' && failure.reason !== 'trouble') return;
    const asked = 'retryAfter' in failure ? failure.retryAfter : undefined;
    timer = setTimeout(nudge, asked ?? retries.next(openPages > 0 ? LONGEST_RETRY.watched : LONGEST_RETRY.unwatched));
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
