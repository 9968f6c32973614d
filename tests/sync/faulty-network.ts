import type { PullAnswer } from '../../shared/protocol/sync.ts';
import type { Change } from '../../shared/model/record.ts';
import type { Random } from './random.ts';
import type { Service } from './service.ts';

const FAULTS = ['refused', 'answer lost', 'slow', 'half-open', 'bad gateway', 'too many', 'cut short'] as const;
/** After so long (ms) a browser gives up a request by itself, as the client asks it to. */
const TIMEOUT = 30_000;

/** A network on the clock of the test, with a service behind it, that fails in every way that networks fail. Ends with `calm`. */
export class FaultyNetwork {
  calm = false;
  readonly #random: Random;
  readonly #service: Service;

  constructor(random: Random, service: Service) {
    this.#random = random;
    this.#service = service;
  }

  /** In the place of `fetch`. */
  readonly fetch = async (address: string, init: RequestInit = {}): Promise<Response> => {
    const fault = this.calm || this.#random.chance(0.4) ? 'none' : this.#random.pick(FAULTS);
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
        await sleep(this.#random.int(TIMEOUT));
        return new Response(await answer());
      case 'half-open':
        if (this.#random.chance(0.5)) await answer();
        await sleep(TIMEOUT);
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
    return new FaultySocket(this, this.#random);
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
    const isRefused = isFaulty && random.chance(0.3);
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
      if (this.#isSilent || this.readyState !== 1) return;
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
