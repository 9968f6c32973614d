import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import type { EnrolAnswer } from '../../shared/protocol/team.ts';
import type { LiveMessage } from '../../shared/protocol/sync.ts';
import { startServer, type RunningServer } from '../../server/start-server.ts';
import { MAX_BUFFERED, createLiveHub } from '../../server/sync/live-hub.ts';
import { attend } from '../../server/sync/live-route.ts';
import {
  EXTENSION,
  NO_LIMITS,
  browserOf,
  changeOf,
  newDevice,
  testService,
  type Ask,
  type Browser,
} from './test-service.ts';

let folder: string;
let server: RunningServer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kith-live-'));
  server = await startServer({ dataDir: folder, limits: NO_LIMITS });
});

afterEach(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

function ask(method: string, path: string, { token, body, headers = {} }: Ask = {}): Promise<Response> {
  const all = { origin: EXTENSION, ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers };
  const json = body === undefined ? {} : { body: JSON.stringify(body) };
  return fetch(server.url + path, {
    method,
    headers: { ...all, 'content-type': 'application/json' },
    ...json,
  } as RequestInit);
}

async function enter(code?: string): Promise<Browser> {
  const device = newDevice();
  const body = { code: code ?? (await server.setupCode()), memberName: 'Ana', deviceName: 'laptop', device };
  return browserOf(ask, (await (await ask('POST', '/v1/enrol', { body })).json()) as EnrolAnswer, device);
}

type Listener = { socket: WebSocket; messages: LiveMessage[]; closed: Promise<number> };

function open(origin: string | undefined = EXTENSION): Listener {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/v1/live`, origin === undefined ? {} : { origin });
  const messages: LiveMessage[] = [];
  socket.on('message', data => messages.push(JSON.parse(String(data)) as LiveMessage));
  const closed = new Promise<number>(resolve => socket.on('close', resolve));
  socket.on('error', () => {});
  return { socket, messages, closed };
}

/** A cursor to which nothing is missing. */
const UP_TO_DATE = Number.MAX_SAFE_INTEGER;

async function listen(token: string, after = UP_TO_DATE): Promise<Listener> {
  const listener = open();
  await new Promise(resolve => listener.socket.on('open', resolve));
  listener.socket.send(JSON.stringify({ type: 'hello', token, after, protocol: 1 }));
  await vi.waitFor(() => expect(listener.messages).not.toHaveLength(0));
  return listener;
}

/** Asks over the socket, and waits for that many answers. */
async function asked({ socket, messages }: Listener, asks: unknown[], answers = asks.length): Promise<LiveMessage[]> {
  messages.length = 0;
  for (const one of asks) socket.send(typeof one === 'string' ? one : JSON.stringify(one));
  const isAnswer = ({ type }: LiveMessage) => type === 'pushed' || type === 'pulled' || type === 'failed';
  await vi.waitFor(() => expect(messages.filter(isAnswer)).toHaveLength(answers));
  return messages.filter(isAnswer);
}

describe('the live socket', () => {
  test('says how far the practice is, then carries each change to every browser, in order and gapless', async () => {
    const owner = await enter();
    const other = await enter(await owner.invite('clinician'));
    const listeners = await Promise.all([listen(owner.token), listen(other.token)]);
    for (let i = 0; i < 10; i += 1) await owner.push(changeOf('p1', { name: `name ${i}` }));
    for (const { messages } of listeners) {
      await vi.waitFor(() => expect(messages).toHaveLength(11));
      expect(messages[0]).toEqual({ type: 'ready', epoch: owner.epoch, latest: 2 });
      let cursor = 2;
      for (const message of messages.slice(1)) {
        expect(message).toMatchObject({
          type: 'records',
          after: cursor,
          next: cursor + 1,
          records: [{ id: 'p1', seq: cursor + 1 }],
        });
        cursor += 1;
      }
    }
  });

  test('carries nothing to another practice', async () => {
    const [owner, stranger] = [await enter(), await enter()];
    const [own, strange] = [await listen(owner.token), await listen(stranger.token)];
    await owner.push(changeOf('p1', { name: 'Jo' }));
    await stranger.push(changeOf('p2', { name: 'Bo' }));
    await vi.waitFor(() => expect(strange.messages).toHaveLength(2));
    await vi.waitFor(() => expect(own.messages).toHaveLength(2));
    expect(JSON.stringify(strange.messages)).not.toContain('Jo');
    expect(JSON.stringify(own.messages)).not.toContain('Bo');
  });

  test('of a big batch says only how far the practice is', async () => {
    const owner = await enter();
    const { messages } = await listen(owner.token);
    await owner.push(...Array.from({ length: 300 }, (_, i) => changeOf(`p${i}`, { name: 'x' })));
    await vi.waitFor(() => expect(messages.slice(1)).toEqual([{ type: 'ready', epoch: owner.epoch, latest: 301 }]));
  });

  test('answers a ping', async () => {
    const owner = await enter();
    const { socket, messages } = await listen(owner.token);
    socket.send(JSON.stringify({ type: 'ping' }));
    await vi.waitFor(() => expect(messages.at(-1)).toEqual({ type: 'pong' }));
  });

  test('of a revoked browser is closed at once, and it is told why when it comes back', async () => {
    const owner = await enter();
    const other = await enter(await owner.invite('clinician'));
    const { closed } = await listen(other.token);
    await owner.ask('DELETE', `/v1/devices/${other.device}`);
    expect(await closed).toBe(1008);
    const again = await listen(other.token);
    expect(again.messages[0]).toMatchObject({ type: 'error', code: 'revoked' });
    expect(await again.closed).toBe(1008);
  });

  test.for<[string, string, string]>([
    ['a token that is none', '{"type":"hello","token":"x","after":0,"protocol":1}', 'not-signed-in'],
    ['a protocol too old', '{"type":"hello","token":"x","after":0,"protocol":0}', 'update-needed'],
    ['a ping before hello', '{"type":"ping"}', 'bad-request'],
    ['what is no JSON', 'hello', 'bad-request'],
    ['an unknown property', '{"type":"hello","token":"x","after":0,"protocol":1,"practice":1}', 'bad-request'],
  ])('is closed on %s', async ([, hello, code]) => {
    const { socket, messages, closed } = open();
    socket.on('open', () => socket.send(hello));
    expect(await closed).toBe(1008);
    expect(messages).toMatchObject([{ type: 'error', code }]);
  });

  test('is not opened to a web page, nor under another host name', async () => {
    const refused = await Promise.all(['https://evil.example', 'null', server.url].map(origin => open(origin).closed));
    expect(refused).toEqual([1006, 1006, 1006]);
  });

  test('takes no message of more than a mebibyte, and of a stranger no long one', async () => {
    const { socket, closed } = await listen((await enter()).token);
    socket.send('x'.repeat(1024 * 1024 + 1));
    expect(await closed).toBe(1009);
    const stranger = open();
    const hello = { type: 'hello', token: 'x'.repeat(5000), after: 0, protocol: 1 };
    stranger.socket.on('open', () => stranger.socket.send(JSON.stringify(hello)));
    expect(await stranger.closed).toBe(1008);
  });

  test('resumes at the cursor: what little is missing comes before "ready", of much only how far the practice is', async () => {
    const owner = await enter();
    await owner.push(changeOf('p1', { name: 'Jo' }), changeOf('p2', { name: 'Bo' }));
    const { messages } = await listen(owner.token, 2);
    await vi.waitFor(() => expect(messages).toHaveLength(2));
    const { digest } = await owner.pull();
    expect(messages).toMatchObject([
      { type: 'records', epoch: owner.epoch, after: 2, next: 3, digest, records: [{ id: 'p2' }] },
      { type: 'ready', latest: 3 },
    ]);
    await owner.push(...Array.from({ length: 300 }, (_, i) => changeOf(`p${i}`, { name: 'x' })));
    expect((await listen(owner.token, 2)).messages).toMatchObject([{ type: 'ready', latest: 303 }]);
  });
});

test('a socket begins with the headers that it needs and no others', async () => {
  const headers = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    origin: EXTENSION,
    'sec-websocket-version': '13',
    'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
  };
  const asked = request(`${server.url}/v1/live`, { headers }).end();
  const [{ statusCode, headers: answered }, wire] = await once(asked, 'upgrade');
  wire.destroy();
  expect(statusCode).toBe(101);
  expect(Object.keys(answered).sort()).toEqual(['connection', 'sec-websocket-accept', 'upgrade']);
});

describe('what is asked over the live socket', () => {
  test('is answered as by HTTP, in order, and a push sent again does nothing', async () => {
    const owner = await enter();
    const listener = await listen(owner.token);
    const change = changeOf('p1', { name: 'Jo' });
    const push = { type: 'push', changes: [change, { ...changeOf('p2', {}), id: 'none' }] };
    const asks = [
      { ...push, id: 7 },
      { ...push, id: 8 },
      { type: 'pull', id: 9, after: 1, limit: 10 },
    ];
    const [first, again, pulled] = await asked(listener, asks);
    expect(first).toMatchObject({ type: 'pushed', id: 7, answer: { accepted: [{ id: change.id, seq: 2 }] } });
    expect(first).toMatchObject({ answer: { rejected: [{ code: 'bad-request' }] } });
    expect(again).toEqual({ ...first, id: 8 });
    expect(pulled).toEqual({ type: 'pulled', id: 9, answer: await owner.pull(1) });
  });

  test('comes before the news of it', async () => {
    const listener = await listen((await enter()).token);
    await asked(listener, [{ type: 'push', id: 1, changes: [changeOf('p1', { name: 'Jo' })] }]);
    await vi.waitFor(() => expect(listener.messages).toHaveLength(2));
    expect(listener.messages.map(({ type }) => type)).toEqual(['pushed', 'records']);
  });

  test('comes back compressed where that saves something', async () => {
    const owner = await enter();
    await owner.push(...Array.from({ length: 100 }, (_, i) => changeOf(`p${i}`, { name: `Partner ${i}`, notes: 'x' })));
    const listener = await listen(owner.token);
    const { socket } = listener;
    const before = bytesRead(socket);
    const answers = await asked(
      listener,
      [1, 2].map(id => ({ type: 'pull', id, after: 1, limit: 200 })),
    );
    expect(bytesRead(socket) - before).toBeLessThan(JSON.stringify(answers).length / 2);
  });

  test('needs the rights of the same call by HTTP, at the moment it is asked', async () => {
    const owner = await enter();
    const reader = await enter(await owner.invite('read-only'));
    const push = { type: 'push', id: 1, changes: [changeOf('p1', { name: 'Jo' })] };
    const [refused] = await asked(await listen(reader.token), [push]);
    expect(refused).toMatchObject({ type: 'failed', id: 1, status: 403, error: { code: 'forbidden' } });
    const other = await enter(await owner.invite('clinician'));
    const listener = await listen(other.token);
    const revoked = owner.ask('DELETE', `/v1/devices/${other.device}`);
    await revoked;
    listener.socket.send(JSON.stringify(push));
    expect(await listener.closed).toBe(1008);
    expect((await owner.pull()).records.map(({ id }) => id)).not.toContain('p1');
  });

  test('counts against the limits of the browser', async () => {
    await server.stop();
    server = await startServer({ dataDir: folder, limits: { ...NO_LIMITS, pullPerMinute: 2 } });
    const listener = await listen((await enter()).token);
    const asks = [1, 2, 3].map(id => ({ type: 'pull', id, after: 0, limit: 10 }));
    const [, , third] = await asked(listener, asks);
    expect(third).toMatchObject({ type: 'failed', id: 3, status: 429, error: { code: 'too-many-requests' } });
    expect(third).toHaveProperty('retryAfter');
  });

  test.for<[string, string]>([
    ['what is no JSON', '{'],
    ['a practice of its own choosing', '{"type":"pull","id":1,"after":0,"limit":10,"practice":2}'],
    ['no changes', '{"type":"push","id":1,"changes":[]}'],
    ['more than may be asked for', '{"type":"pull","id":1,"after":0,"limit":100000}'],
    ['a body too deep', `{"type":"push","id":1,"changes":${'['.repeat(50)}${']'.repeat(50)}}`],
    ['a second hello', '{"type":"hello","token":"x","after":0,"protocol":1}'],
  ])('closes the socket with a reason on %s', async ([, text]) => {
    const { socket, messages, closed } = await listen((await enter()).token);
    socket.send(text);
    expect(await closed).toBe(1008);
    expect(messages.at(-1)).toMatchObject({ type: 'error', code: 'bad-request' });
  });
});

test('of a stranger nothing is kept while it is looked up who they are', async () => {
  const { context } = await testService();
  const lookup = { ...context.database, read: () => new Promise<never>(() => {}) };
  const said: unknown[] = [];
  const socket = {
    OPEN: 1,
    readyState: 1,
    send: (text: string) => said.push(JSON.parse(text)),
    close: (status: number) => said.push(status),
  };
  const visitor = attend({ ...context, database: lookup }, socket as unknown as WebSocket, undefined);
  visitor.hear(JSON.stringify({ type: 'hello', token: 'x'.repeat(43), after: 0, protocol: 1 }));
  visitor.hear('{"type":"ping"}');
  visitor.hear(JSON.stringify({ type: 'pull', id: 1, after: 0, limit: 10 }));
  visitor.gone();
  expect(said).toEqual([{ type: 'pong' }, expect.objectContaining({ type: 'error', code: 'bad-request' }), 1008]);
});

/** Bytes that came in on the socket's connection. */
function bytesRead(socket: WebSocket): number {
  return (socket as unknown as { _socket: { bytesRead: number } })._socket.bytesRead;
}

test('a listener that does not read is closed, and costs the others nothing', () => {
  const hub = createLiveHub('epoch');
  const got: string[] = [];
  const socketOf = (name: string, buffered: number) => ({
    device: name,
    told: 0,
    send: (message: Buffer) => void got.push(`${name} ${JSON.parse(message.toString()).next}`),
    buffered: () => buffered,
    close: (status: number) => void got.push(`${name} closed ${status}`),
  });
  hub.join(1, socketOf('slow', MAX_BUFFERED + 1));
  hub.join(1, socketOf('fast', 0));
  hub.join(2, socketOf('stranger', 0));
  hub.publish(1, { before: 4, latest: 5, rows: [] });
  expect(got).toEqual(['slow closed 1013', 'fast 5']);
  // The same news once more, by another way.
  hub.publish(1, { before: 4, latest: 5, rows: [] });
  hub.publish(1, { before: 5, latest: 6, rows: [] });
  expect(got.slice(2)).toEqual(['slow closed 1013', 'fast 6']);
});

test('nobody hears of a change whose commit fails', async () => {
  const service = await testService();
  const browser = await service.join();
  const got: string[] = [];
  const socket = {
    device: 'x',
    told: 0,
    send: (message: Buffer) => void got.push(String(message)),
    buffered: () => 0,
    close: () => {},
  };
  for (let practice = 1; practice < 5; practice += 1) service.context.live.join(practice, socket);
  const { write } = service.context.database;
  service.context.database.write = work =>
    write(function* () {
      yield* work();
      throw new Error('the commit fails');
    });
  const response = await browser.ask('POST', '/v1/push', { body: { changes: [changeOf('p1', { name: 'Jo' })] } });
  expect([response.status, got]).toEqual([500, []]);
  service.context.database.write = write;
  await browser.push(changeOf('p1', { name: 'Jo' }));
  expect(got).toHaveLength(1);
});

test(
  'two hundred browsers of one practice hear each change once, and strangers none of it',
  { timeout: 60_000 },
  async () => {
    const [owner, stranger] = [await enter(), await enter()];
    const listeners = await Promise.all(Array.from({ length: 200 }, () => listen(owner.token)));
    const strange = await listen(stranger.token);
    for (let i = 0; i < 5; i += 1) await owner.push(changeOf(`p${i}`, { name: 'x' }));
    await vi.waitFor(
      () => {
        for (const { messages } of listeners) expect(messages).toHaveLength(6);
      },
      { timeout: 30_000 },
    );
    for (const { messages } of listeners) {
      expect(messages.slice(1)).toMatchObject(
        [1, 2, 3, 4, 5].map(after => ({ type: 'records', after, next: after + 1 })),
      );
    }
    expect(strange.messages).toHaveLength(1);
    for (const { socket } of listeners) socket.terminate();
  },
);

test('a stop finishes what is under way, closes the sockets and lets the file go', async () => {
  const owner = await enter();
  const { closed } = await listen(owner.token);
  const pushes = Array.from({ length: 20 }, (_, i) => owner.push(changeOf(`p${i}`, { name: 'x' })));
  await vi.waitFor(async () => expect((await owner.pull()).latest).toBeGreaterThan(1));
  const stopped = server.stop();
  const outcomes = await Promise.allSettled(pushes);
  await stopped;
  expect([1001, 1006]).toContain(await closed);
  const acknowledged = outcomes.filter(({ status }) => status === 'fulfilled').length;
  server = await startServer({ dataDir: folder, limits: NO_LIMITS });
  expect((await owner.pull()).latest - 1).toBeGreaterThanOrEqual(acknowledged);
});

test.for(['TRACE', 'CONNECT', 'PROPFIND'])('%s is refused and harms nothing', async method => {
  const status = await new Promise<number>((resolve, reject) => {
    const call = request(`${server.url}/v1/push`, { method, headers: { origin: EXTENSION } }, answer => {
      answer.resume();
      resolve(answer.statusCode!);
    });
    call.on('connect', answer => resolve(answer.statusCode!));
    call.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ECONNRESET' ? resolve(400) : reject(error)));
    call.end();
  });
  expect([400, 405, 501]).toContain(status);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
});

test('the numbers for Prometheus are told to this machine, and to nobody through a proxy', async () => {
  const owner = await enter();
  await owner.push(changeOf('p1', { name: 'Jo-needle' }));
  const text = await (await fetch(`${server.url}/metrics`)).text();
  expect(text).toMatch(/^kith_changes_total 1$/m);
  expect(text).toContain('process_resident_memory_bytes');
  expect(text).not.toContain('needle');
  expect((await fetch(`${server.url}/metrics`, { headers: { 'x-forwarded-for': '203.0.113.9' } })).status).toBe(404);
});
