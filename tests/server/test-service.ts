import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import type { Hono } from 'hono';
import { createApp } from '../../server/app.ts';
import type { Context } from '../../server/context.ts';
import { createContext } from '../../server/create-context.ts';
import type { Database } from '../../server/database/database.ts';
import { openSqlite } from '../../server/database/sqlite.ts';
import type { Env } from '../../server/http/call.ts';
import type { LimitNumbers } from '../../server/http/rate-limits.ts';
import { makeCode } from '../../server/team/codes.ts';
import type { Fields, SyncedRecord } from '../../shared/model/record.ts';
import type { Role } from '../../shared/model/practice.ts';
import type { PullAnswer, PushAnswer } from '../../shared/protocol/sync.ts';
import type { EnrolAnswer } from '../../shared/protocol/team.ts';
import { stampOf, type Stamp } from '../../shared/sync/stamp.ts';

export const EXTENSION = `chrome-extension://${'abcdefghijklmnop'.repeat(2)}`;
export const HOST = '127.0.0.1:4747';
/** 2026-11-23 12:00 UTC: the clock of tests that do not move it. */
export const NOON = Date.UTC(2026, 10, 23, 12);

/** No test meets a rate limit unless it is about it. */
export const NO_LIMITS: LimitNumbers = {
  enrolPerMinute: 1e9,
  enrolPerHourOfPractice: 1e9,
  pushPerMinute: 1e9,
  pullPerMinute: 1e9,
  otherPerMinute: 1e9,
};

export type Ask = {
  token?: string | undefined;
  /** Sent as JSON; text and bytes as they are. */
  body?: unknown;
  /** `undefined` takes a usual header away. */
  headers?: { [name: string]: string | undefined };
};

export type Browser = EnrolAnswer & {
  device: string;
  ask: (method: string, path: string, ask?: Ask) => Promise<Response>;
  push: (...changes: unknown[]) => Promise<PushAnswer>;
  pull: (after?: number, limit?: number) => Promise<PullAnswer>;
  record: (id: string) => Promise<SyncedRecord | undefined>;
  invite: (role: Role) => Promise<string>;
};

export type TestService = {
  app: Hono<Env>;
  context: Context;
  /** The clock, to be moved. */
  time: { now: number };
  setUpCode: () => Promise<string>;
  ask: (method: string, path: string, ask?: Ask) => Promise<Response>;
  /** A browser that joined: by the code, or with none by founding a practice. */
  join: (options?: { code?: string; name?: string; device?: string }) => Promise<Browser>;
};

type Options = { limits?: Partial<LimitNumbers>; database?: Database; extensionIds?: string[]; now?: number };

/** The service without a socket, on its own database in memory. */
export async function testService(options: Options = {}): Promise<TestService> {
  const time = { now: options.now ?? NOON };
  const context = await createContext({
    database: options.database ?? openSqlite({ path: ':memory:' }),
    log: pino({ level: 'silent' }),
    access: { hosts: new Set([HOST]), extensionIds: new Set(options.extensionIds), behindProxy: false },
    now: () => time.now,
    limits: { ...NO_LIMITS, ...options.limits },
  });
  const app = createApp(context);
  const ask: TestService['ask'] = async (method, path, request) => app.request(path, requestOf(method, request));
  const setUpCode = async () => {
    const grant = { practice: null, role: 'owner', madeBy: null } as const;
    return (await context.database.write(() => makeCode(grant, time.now))).code;
  };
  return {
    app,
    context,
    time,
    setUpCode,
    ask,
    async join({ code, name = 'Ana', device = newDevice() } = {}) {
      const body = { code: code ?? (await setUpCode()), memberName: name, deviceName: `${name}'s laptop`, device };
      const response = await ask('POST', '/v1/enrol', { body });
      if (!response.ok) throw new Error(`enrol answered ${response.status}: ${await response.text()}`);
      return browserOf(ask, (await response.json()) as EnrolAnswer, device);
    },
  };
}

/** What a browser that has joined can do. */
export function browserOf(ask: TestService['ask'], answer: EnrolAnswer, device: string): Browser {
  const own: TestService['ask'] = (method, path, request) => ask(method, path, { token: answer.token, ...request });
  const json = async <T>(response: Response) => {
    if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
    return (await response.json()) as T;
  };
  const pull = async (after = 0, limit = 5000) =>
    json<PullAnswer>(await own('GET', `/v1/pull?after=${after}&limit=${limit}`));
  return {
    ...answer,
    device,
    ask: own,
    pull,
    push: async (...changes) => json<PushAnswer>(await own('POST', '/v1/push', { body: { changes } })),
    record: async id => (await pull()).records.find(record => record.id === id) as SyncedRecord | undefined,
    invite: async role => (await json<{ code: string }>(await own('POST', '/v1/invites', { body: { role } }))).code,
  };
}

/** A change of a partner's fields at a moment, NOON if none is given. */
export function changeOf(recordId: string, fields: Fields, at: { time?: number; stamp?: Stamp; kind?: string } = {}) {
  const stamp = at.stamp ?? stampOf(at.time ?? NOON, (counter = (counter + 1) % 1000), 'testdevice');
  return { id: randomUUID(), kind: at.kind ?? 'partner', recordId, fields, stamp };
}

let counter = 0;

/** Ten characters that no other browser of this run has. */
export function newDevice(): string {
  return randomUUID().replaceAll('-', '').slice(0, 10);
}

function requestOf(method: string, { token, body, headers = {} }: Ask = {}): RequestInit {
  const all = {
    host: HOST,
    origin: EXTENSION,
    authorization: token === undefined ? undefined : `Bearer ${token}`,
    'content-type': body === undefined ? undefined : 'application/json',
    ...headers,
  };
  const present = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const isRaw = typeof body === 'string' || body instanceof Uint8Array || body instanceof ReadableStream;
  const sent = body === undefined ? {} : { body: isRaw ? body : JSON.stringify(body) };
  return {
    method,
    headers: present,
    ...sent,
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  } as RequestInit;
}
