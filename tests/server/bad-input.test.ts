import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket, type ClientOptions } from 'ws';
import * as v from 'valibot';
import { ErrorSchema } from '../../shared/protocol/errors.ts';
import type { EnrolAnswer } from '../../shared/protocol/team.ts';
import { startServer, type RunningServer } from '../../server/start-server.ts';
import { openSqlite } from '../../server/database/sqlite.ts';
import { REFUSED, REJECTED, good } from './bad-changes.ts';
import { EXTENSION, NO_LIMITS, browserOf, changeOf, newDevice, type Browser } from './test-service.ts';

let server: RunningServer;
let ana: Browser;
/** Of another practice. */
let bo: Browser;
let before: string;

beforeAll(async () => {
  server = await startServer({ database: openSqlite({ path: ':memory:' }), limits: NO_LIMITS });
  [ana, bo] = [await enter(), await enter()];
  await ana.push(changeOf('p1', { name: 'Dr Jo Lee', notes: 'kept' }));
  await bo.push(BOS);
});
afterAll(() => server.stop());
beforeEach(async () => {
  before = await everything();
});
afterEach(async () => {
  expect(await everything()).toBe(before);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
});

const json = (value: unknown) => JSON.stringify(value);
const MEBIBYTE = 1024 * 1024;
const BOS = changeOf('bos', { name: 'Bo’s partner' });
describe('a push by HTTP', () => {
  test.for(REFUSED)('%s is refused', async ([, changes]) => {
    expect(await refusal(await post(`{"changes":${changes}}`))).toEqual([400, 'bad-request']);
  });

  test.for<[string, BodyInit, { [header: string]: string }, number, string]>([
    ['of more than a mebibyte', json({ changes: ['x'.repeat(MEBIBYTE)] }), {}, 413, 'too-large'],
    ['of more than a mebibyte, in pieces', new Blob(['x'.repeat(3 * MEBIBYTE)]).stream(), {}, 413, 'too-large'],
    ['that is not UTF-8', spoilt(json({ changes: [good()] })), {}, 400, 'bad-request'],
    ['as text', json({ changes: [good()] }), { 'content-type': 'text/plain' }, 415, 'not-json'],
    ['of no type', new Blob([json({ changes: [good()] })]), { 'content-type': '' }, 415, 'not-json'],
    ...['gzip', 'deflate', 'br', 'zstd'].map(
      (encoding): [string, BodyInit, { [header: string]: string }, number, string] => [
        `that unpacks (${encoding}) to much more`,
        new Uint8Array(gzipSync(json({ changes: ['x'.repeat(100 * MEBIBYTE)] }))),
        { 'content-encoding': encoding },
        415,
        'not-json',
      ],
    ),
  ])('%s is refused', async ([, body, headers, status, code]) => {
    expect(await refusal(await post(body, headers))).toEqual([status, code]);
  });

  test.for(REJECTED)('of %s rejects it', async ([, changes, code = 'bad-request']) => {
    const response = await post(`{"changes":${changes}}`);
    expect([response.status, await response.json()]).toMatchObject([200, { accepted: [], rejected: [{ code }] }]);
  });
});

describe('a push over the live socket', () => {
  test.for([
    ...REFUSED,
    ['that asks for what a later version may know', '[],"type":"merge"'] satisfies [string, string],
  ])('%s closes it with the reason', async ([, changes]) => {
    const { say, closed, messages } = await listen();
    say(`{"type":"push","id":1,"changes":${changes}}`);
    expect(await closed).toBe(1008);
    expect(messages.at(-1)).toMatchObject({ type: 'error', code: 'bad-request' });
  });

  /** Refused below our messages, by the codes of RFC 6455. */
  test.for<[string, string | Uint8Array, { binary?: boolean; compress?: boolean }, number]>([
    ['of more than a mebibyte', json({ type: 'push', id: 1, changes: ['x'.repeat(MEBIBYTE)] }), {}, 1009],
    [
      'that unpacks to much more',
      json({ type: 'push', id: 1, changes: ['x'.repeat(100 * MEBIBYTE)] }),
      { compress: true },
      1009,
    ],
    ['that is not UTF-8', spoilt(json({ type: 'push', id: 1, changes: [good()] })), { binary: false }, 1007],
    ['as bytes', Buffer.from(json({ type: 'push', id: 1, changes: [good()] })), { binary: true }, 1008],
  ])('%s closes it', async ([, message, options, status]) => {
    const { socket, closed } = await listen({ perMessageDeflate: options.compress ?? false });
    socket.send(message, { compress: false, ...options });
    expect(await closed).toBe(status);
  });

  test.for(REJECTED)('of %s rejects it, and the socket goes on', async ([, changes, code = 'bad-request']) => {
    const { say, answer, socket } = await listen();
    say(`{"type":"push","id":7,"changes":${changes}}`);
    expect(await answer(7)).toMatchObject({ type: 'pushed', answer: { accepted: [], rejected: [{ code }] } });
    say('{"type":"pull","id":8,"after":0,"limit":10}');
    expect(await answer(8)).toMatchObject({ type: 'pulled' });
    socket.terminate();
  });
});

async function enter(): Promise<Browser> {
  const device = newDevice();
  const body = json({ code: await server.setupCode(), memberName: 'Ana', deviceName: 'laptop', device });
  const ask: Browser['ask'] = (method, path, request = {}) =>
    fetch(server.url + path, {
      method,
      headers: {
        origin: EXTENSION,
        'content-type': 'application/json',
        ...(request.token ? { authorization: `Bearer ${request.token}` } : {}),
      },
      ...(request.body === undefined ? {} : { body: json(request.body) }),
    });
  const enrolled = await fetch(`${server.url}/v1/enrol`, {
    method: 'POST',
    headers: { origin: EXTENSION, 'content-type': 'application/json' },
    body,
  });
  return browserOf(ask, (await enrolled.json()) as EnrolAnswer, device);
}

/** All that both practices have, with the digest over it and the number of changes. */
async function everything(): Promise<string> {
  return json([await ana.pull(), await bo.pull()]);
}

function post(body: BodyInit, headers: { [header: string]: string } = {}): Promise<Response> {
  const all = { origin: EXTENSION, authorization: `Bearer ${ana.token}`, 'content-type': 'application/json' };
  return fetch(`${server.url}/v1/push`, {
    method: 'POST',
    headers: { ...all, ...headers },
    body,
    duplex: 'half',
  } as RequestInit);
}

async function refusal(response: Response): Promise<[status: number, code: string]> {
  return [response.status, v.parse(ErrorSchema, await response.json()).code];
}

/** A socket that said hello. */
async function listen(options: ClientOptions = {}) {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/v1/live`, { origin: EXTENSION, ...options });
  const messages: { type: string; id?: number }[] = [];
  const waiting: (() => void)[] = [];
  socket.on('message', data => {
    messages.push(JSON.parse(String(data)) as { type: string; id?: number });
    waiting.splice(0).forEach(go => go());
  });
  const closed = new Promise<number>(resolve => socket.on('close', resolve));
  socket.on('error', () => {});
  const heard = async (isIt: (message: { type: string; id?: number }) => boolean) => {
    while (!messages.some(isIt)) await new Promise<void>(resolve => waiting.push(resolve));
    return messages.find(isIt);
  };
  await new Promise(resolve => socket.on('open', resolve));
  socket.send(json({ type: 'hello', token: ana.token, after: 1e9, protocol: 1 }));
  await heard(({ type }) => type === 'ready');
  return {
    socket,
    messages,
    closed,
    say: (text: string) => socket.send(text),
    answer: (id: number) => heard(message => message.id === id),
  };
}

/** The text's bytes with one in a name that UTF-8 does not know. */
function spoilt(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Buffer.from(text));
  bytes[text.indexOf('Never')] = 0xff;
  return bytes;
}
