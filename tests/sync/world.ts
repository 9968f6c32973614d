import type { Fields, StoredRecord } from '../../shared/model/record.ts';
import type { PullAnswer, PushAnswer } from '../../shared/protocol/sync.ts';
import type { Answer, LiveRecords, Transport } from '../../extension/sync/engine.ts';
import type { Service } from './service.ts';
import { Device, Killed } from './device.ts';
import { seeded, type Random } from './random.ts';

const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;
export const SKEWS = [0, 0, 0, HOUR, -HOUR, 10 * YEAR, -10 * YEAR, 4 * 60_000];
const OFFLINE: Answer<never> = { ok: false, reason: 'offline', message: 'lost' };

type MakeService = (world: {
  now: () => number;
  publish: (news: LiveRecords) => void;
  turn: number;
}) => Promise<Service>;

/** Some browsers, one service, and a network that loses, doubles, delays and reorders; everything that happens follows from the seed. */
export class World {
  readonly random: Random;
  #service: Service | undefined;
  readonly devices: Device[];
  time = Date.UTC(2026, 0, 5);
  /** Requests that are still under way after their sender gave up. */
  readonly late: (() => Promise<unknown>)[] = [];
  readonly news: LiveRecords[] = [];
  readonly waiting: { device: Device; life: number; go: () => void; die: () => void }[] = [];
  calm = false;
  /** What the network makes of an answer to a pull; undefined: nothing. */
  tamper: ((page: PullAnswer) => PullAnswer) | undefined;
  #made = 0;

  static async create(seed: number, makeService: MakeService): Promise<World> {
    const world = new World(seed);
    world.#service = await makeService({
      now: () => world.time,
      publish: news => world.news.push(news),
      // Every fourth schedule pushes in parts: they take longer.
      turn: seed % 4 === 0 ? 2 : Infinity,
    });
    return world;
  }

  private constructor(seed: number) {
    this.random = seeded(seed);
    const world = { now: () => this.time, random: this.random, turn: (device: Device) => this.#turn(device) };
    const count = 2 + this.random.int(3);
    this.devices = Array.from({ length: count }, (_, i) => new Device(`d${i}`, this.random.pick(SKEWS), world));
  }

  get service(): Service {
    return this.#service!;
  }

  /** One random event. */
  async step(): Promise<void> {
    this.time += this.random.int(20_000);
    const device = this.random.pick(this.devices);
    const dice = this.random.int(100);
    if (dice < 28) await this.#save(device);
    else if (dice < 48) this.#startSync(device);
    else if (dice < 78) await this.#resume();
    else if (dice < 84) this.kill(device);
    else if (dice < 89) device.offline = !device.offline;
    else if (dice < 93) await this.#deliverLate();
    else if (dice < 98) this.#deliverNews(device);
    else device.skew = this.random.pick(SKEWS);
  }

  /** All faults end; every device syncs until nothing moves. Throws when it still moves after `most` rounds. */
  async heal(most = 12): Promise<void> {
    this.calm = true;
    for (const { go } of this.waiting.splice(0)) go();
    for (const device of this.devices) {
      this.kill(device);
      device.offline = false;
    }
    while (this.late.length > 0) await this.#deliverLate();
    for (const device of this.devices) await this.syncFully(device);
    for (let i = 0; i < most * this.devices.length; i += 1) {
      if (await this.#isQuiet()) return;
      await this.syncFully(this.devices[i % this.devices.length]!);
    }
    throw new Error('sync stalled: an outbox is not empty, or a cursor is behind, after all faults ended');
  }

  /** Whether no device has anything to send or to fetch. */
  async #isQuiet(): Promise<boolean> {
    const latest = await this.service.latest();
    return this.devices.every(({ memory }) => {
      const { outbox, meta } = memory.state();
      const cursor = meta.get('cursor') as { seq: number } | undefined;
      return outbox.size === 0 && cursor?.seq === latest;
    });
  }

  async syncFully(device: Device): Promise<void> {
    for (let i = 0; i < 200; i += 1) {
      const outcome = await device.sync(this.transport(device), { pushSize: 500, pullSize: 500 });
      if (outcome === 'killed') throw new Error('killed in calm weather');
      if (outcome.type === 'synced') return;
      if (outcome.type === 'held') await device.memory.putMeta('deletions', { count: 0, state: 'take' });
      else if (outcome.type !== 'more') throw new Error(`sync ended in calm weather with ${JSON.stringify(outcome)}`);
    }
    throw new Error('sync does not come to an end');
  }

  kill(device: Device): void {
    device.life += 1;
    device.running = null;
    for (const waiter of [...this.waiting]) {
      if (waiter.device !== device) continue;
      this.waiting.splice(this.waiting.indexOf(waiter), 1);
      waiter.die();
    }
  }

  transport(device: Device): Transport {
    return {
      push: changes => this.#send<PushAnswer>(device, () => this.service.push(device.name, structuredClone(changes))),
      pull: (after, limit) =>
        this.#send<PullAnswer>(device, async () => {
          const page = await this.service.pull(device.name, after, limit);
          return this.tamper ? this.tamper(page) : page;
        }),
    };
  }

  async #save(device: Device): Promise<void> {
    const entries = Array.from({ length: 1 + this.random.int(3) }, () => this.#entry(device));
    const saving = device.save(entries).catch((error: unknown) => {
      if (!(error instanceof Killed)) throw error;
    });
    // A page that commits is not held up by the schedule for ever: it ends within the step or waits for its turns.
    void saving;
    await breathe();
  }

  #entry(device: Device): { kind: string; recordId: string; fields: Fields } {
    const known = [...device.memory.state().records.keys()];
    this.#made += 1;
    const value = `${device.name} ${this.#made}`;
    if (known.length === 0 || this.random.chance(0.3)) {
      const recordId = `r${this.random.int(6)}-${this.random.chance(0.5) ? 'shared' : device.name}`;
      return { kind: 'partner', recordId, fields: { name: value, notes: value, role: value } };
    }
    const recordId = this.random.pick(known);
    const field = this.random.pick(['name', 'notes', 'role', 'address', 'deleted', 'later']);
    return { kind: 'partner', recordId, fields: { [field]: field === 'deleted' ? this.random.chance(0.5) : value } };
  }

  #startSync(device: Device): void {
    if (device.running) return;
    const size = () => 1 + this.random.int(4);
    void device.sync(this.transport(device), { pushSize: size(), pullSize: size() });
  }

  async #resume(): Promise<void> {
    for (let i = this.random.int(12); i >= 0 && this.waiting.length > 0; i -= 1) {
      const [waiter] = this.waiting.splice(this.random.int(this.waiting.length), 1);
      waiter!.go();
      await breathe();
    }
  }

  async #deliverLate(): Promise<void> {
    const [request] = this.late.splice(this.random.int(Math.max(1, this.late.length)), 1);
    await request?.();
  }

  #deliverNews(device: Device): void {
    if (this.news.length === 0 || device.running || device.offline) return;
    const message = (this.random.chance(0.7) && this.#nextNews(device)) || this.random.pick(this.news);
    device.running = device.live(structuredClone(message)).then(() => ({ type: 'more' as const }));
    void device.running.finally(() => (device.running = null));
  }

  /** The news that fits the device's cursor: the only one it may take in. */
  #nextNews(device: Device): LiveRecords | undefined {
    const cursor = device.memory.state().meta.get('cursor') as { seq: number; epoch: string } | undefined;
    return this.news.find(({ after, epoch }) => after === cursor?.seq && epoch === cursor.epoch);
  }

  async #send<T>(device: Device, request: () => Promise<T>): Promise<Answer<T>> {
    if (this.calm) return { ok: true, value: await request() };
    await this.#turn(device);
    if (device.offline) return OFFLINE;
    const dice = this.random.int(20);
    if (dice === 0) return OFFLINE; // lost on the way there
    if (dice === 1) {
      this.late.push(request); // arrives long after its sender gave up
      return OFFLINE;
    }
    const first = await request();
    const value = dice === 2 ? await request() : first; // sent twice
    await this.#turn(device);
    if (dice === 3) return OFFLINE; // answer lost
    return { ok: true, value };
  }

  #turn(device: Device): Promise<void> {
    if (this.calm) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.waiting.push({ device, life: device.life, go: resolve, die: () => reject(new Killed()) });
    });
  }
}

/** A record as text: the same content is the same bytes. */
export function canonical(record: StoredRecord): string {
  const { id, kind, fields, stamp, stamps } = record;
  return JSON.stringify({ id, kind, fields, stamp, stamps: stamps ?? {} });
}

/** Lets everything that can go on go on; the schedule decides who can. */
function breathe(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}
