import type { Change } from '../../shared/model/record.ts';
import type { IdSource } from '../../shared/model/ids.ts';
import { commitTo, type Entry } from '../../extension/store/commit.ts';
import { memoryTables } from '../../extension/store/memory-tables.ts';
import type { Tables } from '../../extension/store/tables.ts';
import { syncOnce, takeLive, type LiveRecords, type Outcome, type Transport } from '../../extension/sync/engine.ts';
import { syncStore } from '../../extension/sync/sync-store.ts';
import type { Random } from './random.ts';

/** What happens to everything that ran in a worker when the browser kills it. */
export class Killed extends Error {}

/** Lets the schedule decide when a device's next step happens. Rejects with Killed when the device is killed meanwhile. */
export type Turn = (device: Device) => Promise<void>;

/** A browser without a browser: the extension's own commit and sync over tables in memory that keep IndexedDB's promises. */
export class Device {
  readonly name: string;
  readonly memory = memoryTables({ revert: true });
  /** How many lives it has had; whatever an earlier life still tries fails with Killed. */
  life = 0;
  offline = false;
  /** ms by which its clock is wrong. */
  skew: number;
  /** Changes whose commit said "saved". */
  readonly saved: Change[] = [];
  running: Promise<Outcome | 'killed'> | null = null;
  lastClockAhead: number | undefined;
  readonly #now: () => number;
  readonly #random: Random;
  readonly #turn: Turn;

  constructor(name: string, skew: number, world: { now: () => number; random: Random; turn: Turn }) {
    this.name = name;
    this.skew = skew;
    this.#now = world.now;
    this.#random = world.random;
    this.#turn = world.turn;
    this.memory.state().meta.set('connection', {});
  }

  readonly source: IdSource = {
    now: () => Math.max(0, this.#now() + this.skew),
    random: bytes => {
      for (let i = 0; i < bytes.length; i += 1) bytes[i] = this.#random.int(256);
      return bytes;
    },
  };

  async save(entries: Entry[]): Promise<void> {
    const saving = commitTo(this.#tables(), entries, this.source);
    const changes = await saving;
    this.saved.push(...changes);
  }

  sync(transport: Transport, limits: { pushSize: number; pullSize: number }): Promise<Outcome | 'killed'> {
    const store = syncStore(this.#tables(), this.source);
    let steps = 0;
    this.running = syncOnce(store, transport, () => (steps += 1), { ...limits, slice: 60 }).then(outcome => {
      if ('clockAhead' in outcome && outcome.clockAhead) this.lastClockAhead = outcome.clockAhead;
      return outcome;
    }, expectKilled);
    return this.running.finally(() => (this.running = null));
  }

  live(message: LiveRecords): Promise<string> {
    return takeLive(syncStore(this.#tables(), this.source), message).catch(expectKilled);
  }

  /** The tables as one life of the worker sees them: every call is a step at which it may be killed. */
  #tables(): Tables {
    const life = this.life;
    const alive = () => {
      if (this.life !== life) throw new Killed();
    };
    return new Proxy<Tables>(this.memory, {
      get: (target, name: keyof Tables) => {
        const method = target[name] as (...args: unknown[]) => Promise<unknown>;
        return async (...args: unknown[]) => {
          alive();
          // Also in the middle of a transaction: what is killed there must have done nothing.
          if (name === 'transaction' || this.#random.chance(0.05)) await this.#turn(this);
          alive();
          const result = await method(...args);
          if (name === 'transaction') await this.#turn(this);
          alive();
          return result;
        };
      },
    });
  }
}

function expectKilled(error: unknown): 'killed' {
  if (error instanceof Killed) return 'killed';
  throw error;
}
