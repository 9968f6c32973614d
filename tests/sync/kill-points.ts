import type { Outside } from '../../extension/platform/outside.ts';
import { commitTo, type Entry } from '../../extension/store/commit.ts';
import { reconcileCopies } from '../../extension/store/journal.ts';
import { memoryTables } from '../../extension/store/memory-tables.ts';
import type { Tables } from '../../extension/store/tables.ts';
import { syncOnce, takeLive, type LiveRecords, type Outcome, type Transport } from '../../extension/sync/engine.ts';
import { syncStore } from '../../extension/sync/sync-store.ts';
import type { Change } from '../../shared/model/record.ts';
import type { IdSource } from '../../shared/model/ids.ts';
import { Killed } from './device.ts';
import { memoryOutside } from './outside.ts';
import { seeded } from './random.ts';
import type { Service } from './service.ts';

const PRACTICE = 'p';

/** Where a life ends: before or after what the call does. Calls are counted over all ports; each is one await of the product. */
export type Kill = { at: number; when: 'before' | 'after' };

/** A browser whose every call to its store, to the store outside and to the service is counted, and is a place to die. */
export class Mortal {
  memory = memoryTables({ revert: true });
  /** Records a page; small, so that catching up takes several. */
  pullSize = 3;
  readonly outside = memoryOutside();
  /** Changes of which the person was told "saved". */
  readonly saved: Change[] = [];
  /** The names of the calls so far. */
  readonly calls: string[] = [];
  /** The first call after a mass deletion was answered. */
  answeredAt = 0;
  readonly #kill: Kill | undefined;
  readonly #service: Service;
  readonly #source: IdSource;
  #isDead = false;
  #die: (error: Killed) => void = () => {};
  #death: Promise<never>;

  constructor(service: Service, now: () => number, kill?: Kill) {
    this.#service = service;
    this.#kill = kill;
    const random = seeded(5);
    this.#source = {
      now,
      random: bytes => {
        for (let i = 0; i < bytes.length; i += 1) bytes[i] = random.int(256);
        return bytes;
      },
    };
    this.#death = this.#mortality();
    this.connect();
  }

  connect(): void {
    this.memory.state().meta.set('connection', { practiceId: PRACTICE });
  }

  /** The browser loses its database; the person joins again. */
  loseDatabase(): void {
    this.memory = memoryTables({ revert: true });
    this.connect();
  }

  /** Does something in this life; false: it was killed meanwhile, and the next thing is done by a new life. */
  async live(work: () => Promise<void>): Promise<boolean> {
    try {
      await Promise.race([work(), this.#death]);
      return true;
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      this.#isDead = false;
      this.#death = this.#mortality();
      return false;
    }
  }

  async commit(entries: Entry[]): Promise<void> {
    this.saved.push(...(await commitTo(this.#tables(), entries, this.#source, this.#port('outside', this.outside))));
  }

  /** One slice as the scheduler runs it, again while there is more. */
  async sync(): Promise<Outcome> {
    for (;;) {
      const tables = this.#tables();
      const limits = { pushSize: 2, pullSize: this.pullSize, slice: 60_000 };
      const outcome = await syncOnce(syncStore(tables, this.#source), this.#transport(), this.#source.now, limits);
      const outside = this.#port<Outside>('outside', this.outside);
      const broughtBack = await reconcileCopies(tables, outside, PRACTICE, this.#source);
      if (outcome.type !== 'more' && !broughtBack) return outcome;
    }
  }

  async take(message: LiveRecords): Promise<void> {
    await takeLive(syncStore(this.#tables(), this.#source), message);
  }

  #transport(): Transport {
    const service = this.#service;
    return this.#port('service', {
      push: async changes => ({ ok: true, value: await service.push('mortal', structuredClone(changes)) }),
      pull: async (after, limit) => ({ ok: true, value: await service.pull('mortal', after, limit) }),
    });
  }

  #tables(): Tables {
    return this.#port('tables', this.memory);
  }

  /** Calls to tables that are cut off throw, so that their transaction is undone; all others never come back. */
  #port<T extends object>(port: string, target: T): T {
    const cutOff = () => {
      this.#isDead = true;
      this.#die(new Killed());
      if (port === 'tables') throw new Killed();
      return new Promise(() => {});
    };
    return new Proxy(target, {
      get: (object, name) => {
        const method = Reflect.get(object, name) as (...args: unknown[]) => Promise<unknown>;
        return async (...args: unknown[]) => {
          if (this.#isDead) return cutOff();
          const mine = this.calls.push(`${port}.${String(name)}`);
          if (this.#kill?.at === mine && this.#kill.when === 'before') return cutOff();
          const result = await method(...args);
          if (this.#isDead || (this.#kill?.at === mine && this.#kill.when === 'after')) return cutOff();
          return result;
        };
      },
    });
  }

  #mortality(): Promise<never> {
    const death = new Promise<never>((_, reject) => (this.#die = reject));
    death.catch(() => {});
    return death;
  }
}
