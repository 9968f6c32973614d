import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ErrorSchema } from '../../shared/protocol/errors.ts';
import * as v from 'valibot';
import { OPEN_ROUTES, MEMBER_ROUTES } from '../../server/routes.ts';
import { HOST, changeOf, testService, type Ask, type Browser, type TestService } from './test-service.ts';

/** One request and what must come of it. `token: 'ana'` is the owner's. */
type Case = Ask & {
  name: string;
  method?: string;
  path: string;
  status: number;
  code?: string;
  has?: string[];
  lacks?: string[];
};

let service: TestService;
let ana: Browser;
let reader: Browser;

beforeAll(async () => {
  service = await testService();
  ana = await service.join({ name: 'Ana Ferreira' });
  reader = await service.join({ name: 'Rita', code: await ana.invite('read-only') });
  await ana.push(changeOf('p1', { name: 'Dr Jo Lee' }));
});

afterEach(() => expect(({} as { polluted?: unknown }).polluted).toBeUndefined());

const MEGABYTE = 1024 * 1024;
const PUSH = { method: 'POST', path: '/v1/push', token: 'ana' } as const;
const deep = (levels: number) => `{"changes":[${'['.repeat(levels)}${']'.repeat(levels)}]}`;

describe('who may ask', () => {
  cases([
    { name: 'nobody without a token', path: '/v1/pull', status: 401, code: 'not-signed-in', lacks: ['Jo Lee'] },
    {
      name: 'nobody with a made-up token',
      path: '/v1/pull',
      token: 'x'.repeat(43),
      status: 401,
      code: 'not-signed-in',
    },
    { name: 'a member', path: '/v1/pull', token: 'ana', status: 200, has: ['Jo Lee'] },
    { name: 'a member who only reads', path: '/v1/pull', token: 'reader', status: 200, has: ['Jo Lee'] },
    {
      name: 'but not to write',
      method: 'POST',
      path: '/v1/push',
      token: 'reader',
      body: { changes: [{}] },
      status: 403,
      code: 'forbidden',
    },
    {
      name: 'only an owner invites',
      method: 'POST',
      path: '/v1/invites',
      token: 'reader',
      body: { role: 'owner' },
      status: 403,
      code: 'forbidden',
    },
    { name: 'a token in the address does not count', path: '/v1/pull?token=ana', status: 401, code: 'not-signed-in' },
    {
      name: 'another host name',
      path: '/v1/pull',
      token: 'ana',
      headers: { host: 'evil.example' },
      status: 421,
      code: 'wrong-host',
      lacks: ['Jo Lee'],
    },
    { name: 'another port', path: '/healthz', headers: { host: '127.0.0.1:80' }, status: 421, code: 'wrong-host' },
    { name: 'a trailing dot', path: '/healthz', headers: { host: '127.0.0.1.:4747' }, status: 421, code: 'wrong-host' },
    { name: '0.0.0.0', path: '/healthz', headers: { host: '0.0.0.0:4747' }, status: 421, code: 'wrong-host' },
    { name: 'no host at all', path: '/healthz', headers: { host: undefined }, status: 421, code: 'wrong-host' },
    {
      name: 'the host is looked at before the body is',
      ...PUSH,
      headers: { host: 'evil.example' },
      body: 'not json',
      status: 421,
      code: 'wrong-host',
    },
    {
      name: 'a web page',
      path: '/v1/pull',
      token: 'ana',
      headers: { origin: 'https://evil.example' },
      status: 403,
      code: 'wrong-origin',
      lacks: ['Jo Lee'],
    },
    {
      name: 'a page of this machine',
      path: '/v1/pull',
      token: 'ana',
      headers: { origin: `http://${HOST}` },
      status: 403,
      code: 'wrong-origin',
    },
    {
      name: 'a sandboxed frame',
      path: '/v1/pull',
      token: 'ana',
      headers: { origin: 'null' },
      status: 403,
      code: 'wrong-origin',
    },
    {
      name: 'a page that asks for the health',
      path: '/healthz',
      headers: { origin: 'https://evil.example' },
      status: 403,
      code: 'wrong-origin',
    },
    {
      name: 'an extension id that cannot be',
      path: '/v1/pull',
      token: 'ana',
      headers: { origin: `chrome-extension://${'z'.repeat(32)}` },
      status: 403,
      code: 'wrong-origin',
    },
    {
      name: 'an origin that only ends like ours',
      path: '/v1/pull',
      token: 'ana',
      headers: { origin: `https://x.example/chrome-extension://${'a'.repeat(32)}` },
      status: 403,
      code: 'wrong-origin',
    },
    {
      name: 'Firefox',
      path: '/v1/pull',
      token: 'ana',
      headers: { origin: 'moz-extension://0a1b2c3d-0a1b-4c2d-8e3f-0a1b2c3d4e5f' },
      status: 200,
    },
    {
      name: 'a command-line client with a token',
      path: '/v1/pull',
      token: 'ana',
      headers: { origin: undefined },
      status: 200,
    },
    { name: 'a command-line client without one', path: '/v1/pull', headers: { origin: undefined }, status: 401 },
    {
      name: 'a code is not taken from a client without Origin',
      method: 'POST',
      path: '/v1/enrol',
      headers: { origin: undefined },
      body: {},
      status: 403,
      code: 'wrong-origin',
    },
    {
      name: 'the numbers are not for a request through a proxy or from afar',
      path: '/metrics',
      status: 404,
      code: 'not-found',
    },
  ]);
});

describe('what may be asked', () => {
  cases([
    { name: 'nothing at an unknown address', path: '/v1/nothing', token: 'ana', status: 404, code: 'not-found' },
    {
      name: 'a method it does not take',
      method: 'PUT',
      path: '/v1/push',
      token: 'ana',
      status: 405,
      code: 'method-not-allowed',
    },
    { name: 'a push by GET changes nothing', path: '/v1/push', token: 'ana', status: 405, code: 'method-not-allowed' },
    { name: 'text', ...PUSH, body: '{}', headers: { 'content-type': 'text/plain' }, status: 415, code: 'not-json' },
    {
      name: 'a form',
      ...PUSH,
      body: 'changes=1',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      status: 415,
      code: 'not-json',
    },
    {
      name: 'a compressed body',
      ...PUSH,
      body: '{}',
      headers: { 'content-encoding': 'gzip' },
      status: 415,
      code: 'not-json',
    },
    { name: 'half a JSON text', ...PUSH, body: '{"changes":[', status: 400, code: 'bad-request', has: ['not JSON'] },
    { name: 'no body', ...PUSH, body: '', status: 400, code: 'bad-request' },
    { name: 'no changes', ...PUSH, body: { changes: [] }, status: 400, code: 'bad-request', has: ['"path":"changes"'] },
    { name: 'too many changes', ...PUSH, body: { changes: Array(1001).fill(0) }, status: 400, code: 'bad-request' },
    {
      name: 'a property that is not ours',
      ...PUSH,
      body: { changes: [{}], practiceId: 'p' },
      status: 400,
      code: 'bad-request',
      has: ['practiceId'],
    },
    {
      name: 'a prototype',
      ...PUSH,
      body: '{"changes":[{}],"__proto__":{"polluted":1}}',
      status: 400,
      code: 'bad-request',
    },
    {
      name: 'a body of more than a megabyte',
      ...PUSH,
      body: `{"changes":["${'x'.repeat(MEGABYTE)}"]}`,
      status: 413,
      code: 'too-large',
    },
    {
      name: 'the same in pieces without a length',
      ...PUSH,
      body: pieces(MEGABYTE + 1),
      status: 413,
      code: 'too-large',
    },
    { name: 'depth', ...PUSH, body: deep(31), status: 400, code: 'bad-request', has: ['32 deep'] },
    {
      name: 'a hundred thousand levels',
      ...PUSH,
      body: deep(100_000),
      status: 400,
      code: 'bad-request',
      has: ['32 deep'],
    },
    {
      name: 'brackets inside strings are not depth',
      ...PUSH,
      body: { changes: ['['.repeat(100), '\\"[[['] },
      status: 200,
      has: ['"accepted":[]'],
    },
    {
      name: 'a negative cursor',
      path: '/v1/pull?after=-1',
      token: 'ana',
      status: 400,
      code: 'bad-request',
      has: ['"path":"after"'],
    },
    { name: 'too high a limit', path: '/v1/pull?limit=5001', token: 'ana', status: 400, code: 'bad-request' },
    { name: 'an unknown question', path: '/v1/pull?practice=2', token: 'ana', status: 400, code: 'bad-request' },
    {
      name: 'the history of an id that cannot be',
      path: "/v1/history?record='%20OR%201",
      token: 'ana',
      status: 400,
      code: 'bad-request',
    },
    {
      name: 'the history of nothing',
      path: '/v1/history?record=nobody',
      token: 'ana',
      status: 200,
      has: ['"changes":[]'],
    },
    {
      name: 'a day that is none',
      path: '/v1/reminders?today=2026-13-01',
      token: 'ana',
      status: 400,
      code: 'bad-request',
    },
    {
      name: 'a device that is not there',
      method: 'DELETE',
      path: '/v1/devices/zzzzzzzzzz',
      token: 'ana',
      status: 404,
      code: 'not-found',
    },
    {
      name: 'a device that is not there, by somebody who may not',
      method: 'DELETE',
      path: '/v1/devices/zzzzzzzzzz',
      token: 'reader',
      status: 403,
      code: 'forbidden',
    },
    {
      name: 'a role that is none',
      method: 'POST',
      path: '/v1/invites',
      token: 'ana',
      body: { role: 'admin' },
      status: 400,
      code: 'bad-request',
      has: ['"path":"role"'],
    },
    {
      name: 'a protocol too old',
      path: '/v1/pull',
      token: 'ana',
      headers: { 'kith-protocol': '0' },
      status: 426,
      code: 'update-needed',
    },
    {
      name: 'a protocol from the future',
      path: '/v1/pull',
      token: 'ana',
      headers: { 'kith-protocol': '99' },
      status: 200,
    },
    {
      name: 'a protocol that is no number',
      path: '/v1/pull',
      token: 'ana',
      headers: { 'kith-protocol': 'x' },
      status: 400,
      code: 'bad-request',
    },
    {
      name: 'a wrong code',
      method: 'POST',
      path: '/v1/enrol',
      body: { code: 'AAAAA-AAAAA', memberName: 'E', deviceName: 'e', device: 'eeeeeeeeee' },
      status: 403,
      code: 'wrong-code',
    },
    {
      name: "a device tag of the service's",
      method: 'POST',
      path: '/v1/enrol',
      body: { code: 'AAAAA-AAAAA', memberName: 'E', deviceName: 'e', device: 'KITH' },
      status: 400,
      code: 'bad-request',
      has: ['device'],
    },
    { name: 'an upgrade that is none', path: '/v1/live', status: 400, code: 'bad-request' },
  ]);
});

describe('every answer', () => {
  const paths = [...OPEN_ROUTES, ...MEMBER_ROUTES].map(({ method, path }) => [method, path.replace(':device', 'x')]);
  const all = [...paths, ['GET', '/v1/openapi.json'], ['GET', '/nothing'], ['GET', '/v1/live'], ['PATCH', '/v1/push']];
  test.for(all)('%s %s carries the secure headers and tells no version', async ([method, path]) => {
    const { headers, status } = await service.ask(method!, path!);
    expect(status).toBeGreaterThanOrEqual(200);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('server')).toBeNull();
    expect(headers.get('set-cookie')).toBeNull();
  });

  test('a fault inside is told without its words, and the next request is served', async () => {
    const broken = await testService();
    const browser = await broken.join();
    const read = broken.context.database.read;
    broken.context.database.read = () => Promise.reject(new Error('secret words of the inside'));
    const response = await browser.ask('GET', '/v1/pull');
    broken.context.database.read = read;
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ code: 'internal', requestId: response.headers.get('x-request-id') });
    expect(text).not.toContain('secret');
    expect((await browser.ask('GET', '/v1/pull')).status).toBe(200);
  });
});

function cases(table: Case[]): void {
  test.for(table)('$name', async ({ method = 'GET', path, status, code, has = [], lacks = [], ...ask }) => {
    const token = ask.token === 'ana' ? ana.token : ask.token === 'reader' ? reader.token : ask.token;
    const response = await service.ask(method, path, { ...ask, token });
    const text = await response.text();
    expect([response.status, text.slice(0, 300)]).toEqual([status, expect.any(String)]);
    if (status >= 400) expect(v.parse(ErrorSchema, JSON.parse(text)).requestId).toBeTruthy();
    if (code) expect(JSON.parse(text)).toHaveProperty('code', code);
    for (const words of has) expect(text).toContain(words);
    for (const words of lacks) expect(text).not.toContain(words);
  });
}

function pieces(size: number): ReadableStream<Uint8Array> {
  let left = size;
  return new ReadableStream({
    pull(controller) {
      if (left <= 0) return controller.close();
      controller.enqueue(new Uint8Array(Math.min(left, 65_536)).fill(32));
      left -= 65_536;
    },
  });
}
