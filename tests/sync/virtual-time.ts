import { setImmediate as aTurn } from 'node:timers/promises';
import { vi } from 'vitest';
import type { IdSource } from '../../shared/model/ids.ts';
import { KithDb } from '../../extension/store/db.ts';
import { putMeta } from '../../extension/store/meta.ts';
import { createScheduler } from '../../extension/sync/scheduler.ts';
import type { FaultyNetwork } from './faulty-network.ts';
import type { Service } from './service.ts';

/** The worker's alarm, ms. */
export const ALARM = 60_000;
/** How far the clock moves at a time, ms; then all that can go on goes on. */
export const TICK = 250;

export const source: IdSource = {
  now: () => Date.now(),
  random: bytes => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>),
};

/** From now on time stands still but for `pass`. */
export function stopTime(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
}

export function goOnWithTime(): void {
  vi.useRealTimers();
  vi.unstubAllGlobals();
}

/** Time passes, and between its ticks everybody gets on with what they wait for. */
export async function pass(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= TICK) {
    vi.advanceTimersByTime(Math.min(TICK, left));
    for (let i = 0; i < 12; i += 1) await aTurn();
  }
}

/** A worker with its alarm, on a store of its own and this network; `end` when done. */
export async function startWorker(network: FaultyNetwork) {
  vi.stubGlobal('fetch', network.fetch);
  vi.stubGlobal('WebSocket', function () {
    return network.socket();
  });
  const db = new KithDb(`virtual-${crypto.randomUUID()}`);
  const connection = { url: 'https://kith.example', token: 't', practiceId: 'p', memberId: 'm', role: 'owner' };
  await putMeta(db, 'connection', connection);
  const { nudge, watch } = createScheduler(db, source);
  const alarm = setInterval(nudge, ALARM);
  nudge();
  return {
    db,
    nudge,
    watch,
    async end() {
      clearInterval(alarm);
      await db.meta.delete('connection');
      nudge();
      await pass(ALARM * 2);
      await db.delete();
    },
  };
}

/** Somebody else of the practice writes a partner's name. */
export async function writeAsColleague(service: Service, name: string): Promise<void> {
  const stamp = `${Date.now().toString(36).padStart(9, '0')}000colleague0`;
  const change = { id: crypto.randomUUID(), kind: 'partner', recordId: 'theirs', fields: { name }, stamp };
  await service.push('colleague', [change]);
}
