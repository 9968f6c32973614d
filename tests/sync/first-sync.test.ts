import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { IdSource } from '../../shared/model/ids.ts';
import type { StoredRecord } from '../../shared/model/record.ts';
import { stampOf } from '../../shared/sync/stamp.ts';
import { memoryTables } from '../../extension/store/memory-tables.ts';
import { LIMITS, syncOnce, type Transport } from '../../extension/sync/engine.ts';
import { syncStore } from '../../extension/sync/sync-store.ts';
import { makeService, type Service } from './service.ts';
import { seeded } from './random.ts';
import { canonical } from './world.ts';

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9));
const START = Date.UTC(2026, 0, 5);

describe('a first sync', () => {
  it(`of 20,000 records survives 40 kills and never begins anew (seed ${seed})`, async () => {
    const random = seeded(seed);
    const service = await practiceWith(20_000);
    const tables = memoryTables({ revert: true });
    const asked: number[] = [];
    let kills = 0;
    let callsLeft = 0;
    // Killed while it waits for the service or while it writes: what is under way then has not happened.
    const orDie = async <T>(work: () => Promise<T>): Promise<T> => {
      const result = await work();
      if (kills < 40 && (callsLeft -= 1) < 0) throw new Error('killed');
      return result;
    };
    const store = syncStore({ ...tables, write: (...args) => orDie(() => tables.write(...args)) }, source(START));
    const transport = through(
      service,
      work => orDie(work),
      after => {
        expect(after).toBeGreaterThanOrEqual(cursorOf(tables));
        asked.push(after);
      },
    );
    for (;;) {
      callsLeft = random.int(4);
      try {
        const outcome = await syncOnce(store, transport, () => START, { ...LIMITS, pullSize: 500 });
        if (outcome.type === 'synced') break;
      } catch (error) {
        if (!(error instanceof Error && error.message === 'killed')) throw error;
        kills += 1;
      }
    }
    expect(kills).toBe(40);
    // 40 pages; a kill costs the one that was being written and the one that was under way.
    expect(asked.length).toBeLessThanOrEqual(40 + 2 * 40 + 1);
    const own = [...tables.state().records.values()].map(canonical).sort();
    expect(own).toEqual((await service.records()).map(record => canonical(record as StoredRecord)).sort());
  }, 120_000);

  it.each([100, 3_000, 7_000, 12_000, 18_000])(
    'keeps each slice within 20 s when every request takes %i ms',
    async takes => {
      const service = await practiceWith(3_000);
      const network = slowNetwork(START, takes);
      const transport = through(service, network.send);
      const store = syncStore(memoryTables(), source(START));
      const slices: number[] = [];
      for (let outcome = 'more'; outcome !== 'synced';) {
        const begun = network.now();
        const slice = syncOnce(store, transport, network.now, { ...LIMITS, pullSize: 300 });
        ({ type: outcome } = await network.until(slice));
        slices.push(network.now() - begun);
      }
      expect(Math.max(...slices)).toBeLessThanOrEqual(20_000);
      // Ten pages: no slice stands still.
      expect(slices.length).toBeLessThanOrEqual(11);
    },
  );
});

describe('the cases notice', () => {
  it('a cursor that is not kept', async () => {
    const service = await practiceWith(2_000);
    const tables = memoryTables();
    const asked: number[] = [];
    const forgetful = { ...tables, putMeta: async (key: string) => void key } as typeof tables;
    let kills = 0;
    const transport = through(
      service,
      async work => {
        if ((kills += 1) > 5) throw new Error('killed');
        return work();
      },
      after => asked.push(after),
    );
    await expect(
      syncOnce(syncStore(forgetful, source(START)), transport, () => START, { ...LIMITS, pullSize: 500 }),
    ).rejects.toThrow('killed');
    expect(new Set(asked).size).toBeLessThan(asked.length);
  });
});

async function practiceWith(records: number): Promise<Service> {
  const service = await makeService({ now: () => START, publish: () => {} });
  for (let from = 0; from < records; from += 1000) {
    const changes = Array.from({ length: Math.min(1000, records - from) }, (_, i) => {
      const recordId = `r${from + i}`;
      const stamp = stampOf(START - records + from + i, 0, 'colleague0');
      return { id: crypto.randomUUID(), kind: 'partner', recordId, fields: { name: recordId }, stamp };
    });
    await service.push('colleague', changes);
  }
  return service;
}

function through(
  service: Service,
  step: <T>(work: () => Promise<T>) => Promise<T>,
  ask: (after: number) => void = () => {},
): Transport {
  return {
    push: changes => step(async () => ({ ok: true, value: await service.push('new', changes) })),
    pull(after, limit) {
      ask(after);
      return step(async () => ({ ok: true, value: await service.pull('new', after, limit) }));
    },
  };
}

function source(now: number): IdSource {
  return { now: () => now, random: bytes => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>) };
}

function cursorOf(tables: ReturnType<typeof memoryTables>): number {
  return (tables.state().meta.get('cursor') as { seq: number } | undefined)?.seq ?? 0;
}

/** A network on which each request takes so long by a clock of its own, which moves only while everybody waits for an answer. */
function slowNetwork(start: number, takes: number) {
  let time = start;
  let working = 0;
  const answers: { at: number; give: () => void }[] = [];
  return {
    now: () => time,
    async send<T>(work: () => Promise<T>): Promise<T> {
      const at = time + takes;
      working += 1;
      const answer = await work();
      working -= 1;
      return new Promise(resolve => answers.push({ at, give: () => resolve(answer) }));
    },
    async until<T>(result: Promise<T>): Promise<T> {
      let isOver = false;
      const end = () => (isOver = true);
      result.then(end, end);
      for (;;) {
        await setImmediate();
        if (isOver) return result;
        if (working > 0) continue;
        const next = answers.shift();
        if (!next) continue;
        time = Math.max(time, next.at);
        next.give();
      }
    },
  };
}
