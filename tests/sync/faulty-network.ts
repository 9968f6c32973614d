import type { PullAnswer } from '../../shared/protocol/sync.ts';
import type { Change } from '../../shared/model/record.ts';
import type { Random } from './random.ts';
import type { Service } from './service.ts';

export const FAULTS = ['refused', 'answer lost', 'slow', 'half-open', 'bad gateway', 'too many', 'cut short'] as const;
type Fault = (typeof FAULTS)[number];
/** After so long (ms) the client gives up a request by itself; what hangs here ends then. */
const TIMEOUT = 20_000;

/** A network on the clock of the test, with a service behind it, that fails in every way that networks fail, until it is `calm`. */
export class FaultyNetwork {
  calm = false;
  /** False: it lets no live socket through. */
  hasSockets = true;
  /** Live sockets stay open, and nothing goes over them. */
  isMute = false;
  requests = 0;
  /** Live sockets that were opened, or tried to be. */
  sockets = 0;
  readonly #ended = Promise.withResolvers<void>();
  readonly #random: Random;
  readonly #service: Service;

  readonly #faults: readonly Fault[];

  constructor(random: Random, service: Service, faults: readonly Fault[] = FAULTS) {
    this.#random = random;
    this.#service = service;
    this.#faults = faults;
  }

  /** Requests that hang come to their end now. */
  endHanging(): void {
    this.#ended.resolve();
  }

  /** In the place of `fetch`. */
  readonly fetch = async (address: string, init: RequestInit = {}): Promise<Response> => {
    this.requests += 1;
    const fault = this.calm || this.#random.chance(0.4) ? 'none' : this.#random.pick(this.#faults);
    const answer = async () => JSON.stringify(await this.answer(new URL(address), init.body));
    switch (fault) {
      case 'none':
        return new Response(await answer());
      case 'refused':
        throw new TypeError('refused');
      case 'answer lost':
        await answer();
        throw new TypeError('reset');
      case 'slow':
        await this.#hang(this.#random.int(TIMEOUT));
        return new Response(await answer());
      case 'half-open':
        if (this.#random.chance(0.5)) await answer();
        await this.#hang(TIMEOUT);
        throw new DOMException('timed out', 'TimeoutError');
      case 'bad gateway':
        return new Response('<h1>Bad gateway</h1>', { status: 502 });
      case 'too many': {
        const headers = { 'retry-after': String(1 + this.#random.int(20)) };
        return Response.json({ code: 'too-many-requests', message: 'wait' }, { status: 429, headers });
      }
      case 'cut short':
        return new Response((await answer()).slice(0, -5));
    }
  };

  /** In the place of `WebSocket`. */
  socket(): FaultySocket {
    this.sockets += 1;
    return new FaultySocket(this, this.#random);
  }

  async #hang(ms: number): Promise<void> {
    await Promise.race([sleep(ms), this.#ended.promise]);
  }

  async answer(url: URL, body: unknown): Promise<unknown> {
    if (url.pathname === '/v1/push') {
      const { changes } = JSON.parse(String(body)) as { changes: Change[] };
      return this.#service.push('me', changes);
    }
    return this.#service.pull('me', Number(url.searchParams.get('after')), Number(url.searchParams.get('limit')));
  }
}

type Ask = { type: string; id: number; changes?: Change[]; after: number; limit: number };

/** A live socket that may refuse, break, or fall silent; one that is silent stays so when the network is well again. */
class FaultySocket extends EventTarget {
  readyState = 0;
  #isSilent = false;
  readonly #network: FaultyNetwork;

  constructor(network: FaultyNetwork, random: Random) {
    super();
    this.#network = network;
    const isFaulty = !network.calm;
    const isRefused = !network.hasSockets || (isFaulty && random.chance(0.3));
    this.#later(10, () => {
      if (isRefused) return this.close();
      this.readyState = 1;
      this.dispatchEvent(new Event('open'));
    });
    if (isFaulty && random.chance(0.4)) this.#later(random.int(60_000), () => this.close());
    if (isFaulty && random.chance(0.4)) this.#later(random.int(60_000), () => (this.#isSilent = true));
  }

  send(text: string): void {
    const ask = JSON.parse(text) as Ask;
    this.#later(5, async () => {
      if (this.#isSilent || this.#network.isMute || this.readyState !== 1) return;
      const path = ask.type === 'push' ? '/v1/push' : `/v1/pull?after=${ask.after}&limit=${ask.limit}`;
      const body = JSON.stringify({ changes: ask.changes });
      if (ask.type === 'ping') return this.#say({ type: 'pong' });
      const answer = await this.#network.answer(new URL(path, 'https://kith.example'), body);
      if (ask.type === 'hello') {
        const { epoch, latest } = answer as PullAnswer;
        this.#say({ type: 'ready', epoch, latest });
      } else this.#say({ type: ask.type === 'push' ? 'pushed' : 'pulled', id: ask.id, answer });
    });
  }

  close(): void {
    if (this.readyState === 3) return;
    this.readyState = 3;
    this.#later(1, () => this.dispatchEvent(new Event('close')));
  }

  #say(message: object): void {
    if (this.readyState === 1 && !this.#isSilent) {
      this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(message) }));
    }
  }

  #later(ms: number, work: () => unknown): void {
    setTimeout(() => void work(), ms);
  }
}

function sleep(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms));
}
