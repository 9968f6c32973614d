import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { StoredRecord } from '../../shared/model/record.ts';
import type { EnrolAnswer } from '../../shared/protocol/team.ts';
import type { LiveMessage } from '../../shared/protocol/sync.ts';
import { formatDigest, hashOf, plus, type Digest } from '../../shared/sync/digest.ts';
import { startServer, type RunningServer } from '../../server/start-server.ts';
import { seeded } from '../sync/random.ts';
import { asker, found } from './served.ts';
import { EXTENSION, NO_LIMITS, browserOf, changeOf, newDevice, type Browser } from './test-service.ts';

/** At full size: PRACTICES=1000 BROWSERS=200 npx vitest run tests/server/crowd.test.ts */
const PRACTICES = Number(process.env['PRACTICES'] ?? 60);
const BROWSERS = Number(process.env['BROWSERS'] ?? 40);
const SEED = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9));
/** Sockets opened, or requests under way, at a time. */
const AT_ONCE = 25;
/** Records a pull of a live browser: few, so that catching up takes several. */
const PAGE = 2;

let folder: string;
let server: RunningServer;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kith-crowd-'));
  server = await startServer({ dataDir: folder, limits: NO_LIMITS });
});
afterEach(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const ask = asker(() => server.url);

test(
  `${PRACTICES} practices on one service: each has its own entries, all of them, once, in order (SEED=${SEED})`,
  { timeout: 60_000 + PRACTICES * 300 },
  async () => {
    const random = seeded(SEED);
    const practices = await inTurns(range(PRACTICES), async () => {
      const owner = await found(ask, await server.setupCode());
      return [owner, await joinOf(owner)] as const;
    });
    // The same ids everywhere: what belongs to whom is told by the practice alone.
    const written = practices.map(() => new Set<string>());
    await inTurns(range(PRACTICES * 6), async i => {
      const which = random.int(PRACTICES);
      const browser = random.pick(practices[which]!);
      const changes = range(1 + random.int(10)).map(() => {
        return changeOf(`p${random.int(30)}`, { name: `${which}-${i}`, notes: `of practice ${which}` });
      });
      const { accepted } = await browser.push(...changes);
      expect(accepted.map(({ id }) => id)).toEqual(changes.map(({ id }) => id));
      for (const { recordId } of changes) written[which]!.add(recordId);
    });
    await inTurns(range(PRACTICES), async which => {
      const views = await Promise.all(practices[which]!.map(browser => browser.pull()));
      const [one, other] = views.map(({ records }) => records as (StoredRecord & { seq: number })[]);
      expect(one).toEqual(other);
      const partners = one!.filter(({ kind }) => kind === 'partner');
      expect(partners.map(({ id }) => id).sort()).toEqual([...written[which]!].sort());
      for (const { fields } of partners) expect(fields['notes']).toBe(`of practice ${which}`);
      expect(views[0]!.digest).toBe(digestOf(one!));
    });
  },
);

test(
  `${BROWSERS} browsers of one practice live: every one gets every entry, once, in order, also those that drop out (SEED=${SEED})`,
  { timeout: 60_000 + BROWSERS * 500 },
  async () => {
    const random = seeded(SEED);
    const owner = await found(ask, await server.setupCode());
    const browsers = [owner, ...(await inTurns(range(BROWSERS - 1), () => joinOf(owner)))];
    const listeners = await inTurns(browsers, browser => listenTo(browser));
    const writes = 200;
    const started = performance.now();
    await inTurns(range(writes), async i => {
      const browser = random.pick(browsers);
      await browser.push(changeOf(`w${i}`, { name: `write ${i}` }));
      // Somebody's connection breaks, and comes back from where it was.
      if (i % 10 === 0) await listeners[(i / 10) % listeners.length]!.dropOut();
    });
    const { records, latest } = await owner.pull();
    for (const listener of listeners) await listener.until(latest);
    const seconds = (performance.now() - started) / 1000;
    for (const { taken } of listeners) expect(taken).toEqual(records);
    console.log(`${writes} writes reached ${BROWSERS} browsers in ${seconds.toFixed(1)} s`);
    await Promise.all(listeners.map(listener => listener.close()));
  },
);

async function joinOf(owner: Browser): Promise<Browser> {
  const device = newDevice();
  const body = { code: await owner.invite('clinician'), memberName: 'Ben', deviceName: 'laptop', device };
  return browserOf(ask, (await (await ask('POST', '/v1/enrol', { body })).json()) as EnrolAnswer, device);
}

/** A browser's socket, and what it has taken in from it or, where that fell short, from a pull; it goes on from its cursor. */
async function listenTo(browser: Browser) {
  let cursor = 0;
  const taken: { id: string; seq: number }[] = [];
  let woken = () => {};
  let work = Promise.resolve();
  let dropping = Promise.resolve();
  let socket = await open();

  async function open(): Promise<WebSocket> {
    const made = new WebSocket(`${server.url.replace('http', 'ws')}/v1/live`, { origin: EXTENSION });
    const ready = Promise.withResolvers<void>();
    made.on('message', data => {
      const message = JSON.parse(String(data)) as LiveMessage;
      if (message.type === 'records') void alone(() => take(message));
      if (message.type === 'ready') void alone(() => catchUp(message.latest).then(ready.resolve));
    });
    made.on('open', () => {
      made.send(JSON.stringify({ type: 'hello', token: browser.token, after: cursor, protocol: 1 }));
    });
    await ready.promise;
    return made;
  }

  /** One thing at a time, as the lock of the extension has it. */
  function alone(todo: () => Promise<void>): Promise<void> {
    return (work = work.then(todo));
  }

  async function take({ after, next, records }: Page): Promise<void> {
    if (next <= cursor) return;
    if (after !== cursor) return catchUp(next);
    taken.push(...(records as { id: string; seq: number }[]));
    cursor = next;
    woken();
  }

  async function catchUp(latest: number): Promise<void> {
    while (cursor < latest) {
      const { next, records } = await browser.pull(cursor, PAGE);
      await take({ after: cursor, next, records });
    }
  }

  return {
    taken,
    dropOut() {
      return (dropping = dropping.then(async () => {
        await closed(socket);
        socket = await open();
      }));
    },
    async until(latest: number) {
      while (cursor < latest) await new Promise<void>(resolve => (woken = resolve));
    },
    close: () => closed(socket),
  };
}

type Page = { after: number; next: number; records: unknown[] };

function closed(socket: WebSocket): Promise<void> {
  const gone = new Promise<void>(resolve => socket.once('close', () => resolve()));
  socket.terminate();
  return gone;
}

/** Works through a list, some at a time; the answers in the list's order. */
async function inTurns<T, R>(list: T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = [];
  const rest = list.entries();
  const workers = Array.from({ length: Math.min(AT_ONCE, list.length) }, async () => {
    for (const [i, item] of rest) answers[i] = await work(item);
  });
  await Promise.all(workers);
  return answers;
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}

function digestOf(records: StoredRecord[]): string {
  return formatDigest(records.reduce<Digest>((sum, record) => plus(sum, hashOf(record)), [0, 0]));
}
