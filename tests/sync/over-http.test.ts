import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { IdSource } from '../../shared/model/ids.ts';
import type { StoredRecord } from '../../shared/model/record.ts';
import { newDeviceTag } from '../../shared/sync/stamp.ts';
import { commit } from '../../extension/store/commit.ts';
import { KithDb } from '../../extension/store/db.ts';
import { dexieTables } from '../../extension/store/dexie-tables.ts';
import { putMeta } from '../../extension/store/meta.ts';
import { syncOnce, takeLive, type SyncStore, type Transport } from '../../extension/sync/engine.ts';
import { openLive, type Live, type LiveNews } from '../../extension/sync/live.ts';
import { serverClient } from '../../extension/sync/server-client.ts';
import { syncStore } from '../../extension/sync/sync-store.ts';
import { startServer, type RunningServer } from '../../server/start-server.ts';
import { openSqlite } from '../../server/database/sqlite.ts';
import { seeded, type Random } from './random.ts';
import { canonical } from './world.ts';

const count = Number(process.env['HTTP_SCHEDULES'] ?? 40);
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9));
const ORIGIN = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
const unlimited = { enrolPerMinute: 1e9, enrolPerHourOfPractice: 1e9, pushPerMinute: 1e9, pullPerMinute: 1e9 };

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ database: openSqlite({ path: ':memory:' }), port: 0, limits: unlimited });
});
afterAll(() => server.stop());

it(
  `brings six browsers on IndexedDB and the service over HTTP and live sockets to the same state, ${count} times (seed ${seed})`,
  async () => {
    for (let i = 0; i < count; i += 1) await runOnce(seed + i);
  },
  60_000 + count * 3_000,
);

type Browser = { db: KithDb; source: IdSource; sync: (calm?: boolean) => Promise<string>; close: () => void };

async function runOnce(one: number): Promise<void> {
  const random = seeded(one);
  const browsers = await team(6, random);
  const saved: string[] = [];
  for (let step = 0; step < 36; step += 1) {
    const { db, source, sync } = random.pick(browsers);
    if (random.chance(0.6)) await sync();
    else saved.push(...(await commit(db, [edit(random, step)], source)).map(change => change.recordId));
  }
  for (let round = 0; round < 2; round += 1) for (const { sync } of browsers) expect(await sync(true)).toBe('synced');
  const states = await Promise.all(browsers.map(({ db }) => stateOf(db)));
  for (const state of states) expect(state, `seed ${one}`).toBe(states[0]);
  for (const id of saved) expect(states[0], `seed ${one}`).toContain(id);
  for (const { db, close } of browsers) {
    close();
    expect(await db.outbox.count()).toBe(0);
    await db.delete();
  }
}

async function team(size: number, random: Random): Promise<Browser[]> {
  const browsers: Browser[] = [];
  let invite = await server.setupCode();
  for (let i = 0; i < size; i += 1) {
    const source: IdSource = {
      now: () => Date.now() + [0, 0, 3_600_000, -3_600_000, 3.15e11][i % 5]!,
      random: bytes => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>),
    };
    const db = new KithDb(`http-${random.int(1e9)}-${i}`);
    const device = newDeviceTag(source.random);
    const enrolled = await serverClient(server.url, null, faulty()).enrol({
      code: invite,
      memberName: `M${i}`,
      deviceName: 'D',
      device,
    });
    if (!enrolled.ok) throw new Error(enrolled.message);
    const { token } = enrolled.value;
    await putMeta(db, 'clock', { time: 0, counter: 0, device });
    await putMeta(db, 'connection', { url: server.url, ...enrolled.value });
    const store = syncStore(dexieTables(db), source);
    const line = liveLine(store, token, random);
    browsers.push({
      db,
      source,
      close: line.close,
      sync: (calm = false) =>
        line.alone(async () => {
          const client = serverClient(server.url, token, faulty(calm ? undefined : random));
          const transport = calm ? client : await line.over(client);
          const limits = { pushSize: 1 + random.int(5), pullSize: 1 + random.int(9), slice: 5_000 };
          for (;;) {
            const { type } = await syncOnce(store, transport, source.now, limits);
            if (type !== 'more') return type;
          }
        }),
    });
    if (i === 0) {
      const made = await serverClient(server.url, token, faulty()).invite('owner');
      if (!made.ok) throw new Error(made.message);
      invite = made.value.code;
    } else if (i < size - 1) {
      const made = await serverClient(server.url, token, faulty()).invite('owner');
      if (made.ok) invite = made.value.code;
    }
  }
  return browsers;
}

/** A browser's live socket, open now and then and cut at any moment; what it brings and each sync have their turn alone, as under Web Locks. */
function liveLine(store: SyncStore, token: string, random: Random) {
  let turn: Promise<unknown> = Promise.resolve();
  let live: Live | null = null;
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const result = turn.then(work);
    turn = result.catch(() => {});
    return result;
  };
  const open = async () => {
    const ready = Promise.withResolvers<void>();
    const { seq: after } = await store.cursor();
    const news = (message: LiveNews) => {
      if (message.type === 'ready') ready.resolve();
      if (message.type === 'records') void alone(() => takeLive(store, message));
    };
    const closed = () => {
      live = null;
      ready.resolve();
    };
    live = openLive({ url: server.url, token, after }, { news, closed }, url => cuttable(new WebSocket(url), random));
    await ready.promise;
  };
  return {
    alone,
    async over(client: Transport): Promise<Transport> {
      if (!live && random.chance(0.5)) await open();
      return live?.over(client) ?? client;
    },
    close: () => live?.close(),
  };
}

/** A socket that breaks on one of twelve sends: before the message has gone, or behind it. */
function cuttable(socket: WebSocket, random: Random): WebSocket {
  const send = socket.send.bind(socket);
  socket.send = data => {
    const luck = random.int(24);
    if (luck > 0) send(data);
    if (luck < 2) socket.close();
  };
  return socket;
}

/** The network between: loses requests and answers, sends twice, cuts answers short, answers for the server with an error page. */
function faulty(random?: Random): typeof fetch {
  return async (input, init) => {
    const send = () =>
      fetch(input, { ...init, headers: { ...(init?.headers as { [name: string]: string }), origin: ORIGIN } });
    switch (random?.int(14)) {
      case 0:
        throw new TypeError('lost on the way there');
      case 1:
        await send();
        throw new TypeError('answer lost');
      case 2:
        await send();
        return send();
      case 3:
        return new Response((await (await send()).text()).slice(0, 20), { status: 200 });
      case 4:
        return new Response('<h1>Bad gateway</h1>', { status: 502 });
      case 5:
        return Response.json({ code: 'too-many-requests', message: 'wait' }, { status: 429 });
      default:
        return send();
    }
  };
}

function edit(random: Random, step: number) {
  const recordId = `r${random.int(8)}`;
  const field = random.pick(['name', 'role', 'address', 'notes']);
  return { kind: 'partner', recordId, fields: { [field]: `${field} ${step}` } };
}

async function stateOf(db: KithDb): Promise<string> {
  const records = await db.records.toArray();
  return records
    .map(record => canonical(record as StoredRecord))
    .sort()
    .join('\n');
}
