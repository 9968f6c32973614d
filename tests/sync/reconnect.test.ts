import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { IdSource } from '../../shared/model/ids.ts';
import { PRACTICE_ID } from '../../shared/model/practice.ts';
import type { Safe } from '../../extension/platform/safe.ts';
import { commit, type Entry } from '../../extension/store/commit.ts';
import { KithDb } from '../../extension/store/db.ts';
import { dexieTables } from '../../extension/store/dexie-tables.ts';
import { reconcileCopies } from '../../extension/store/journal.ts';
import { deleteMeta, getMeta } from '../../extension/store/meta.ts';
import { lossOf, noteNow } from '../../extension/store/sentinel.ts';
import { syncOnce } from '../../extension/sync/engine.ts';
import { keepSpare, reconnect } from '../../extension/sync/reconnect.ts';
import { serverClient } from '../../extension/sync/server-client.ts';
import { syncStore } from '../../extension/sync/sync-store.ts';
import { enrol, settleIn } from '../../extension/team/connect.ts';
import { testService, type TestService } from '../server/test-service.ts';
import { memoryOutside } from './outside.ts';

const source: IdSource = {
  now: () => Date.now(),
  random: bytes => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>),
};
const PRACTICE: Entry = { kind: 'practice', recordId: PRACTICE_ID, fields: { name: 'Lane End' } };
const partner = (id: string): Entry => ({ kind: 'partner', recordId: id, fields: { name: id } });

let service: TestService;
let db: KithDb;
let outside: ReturnType<typeof memoryOutside>;
let safe: Safe & { kept: () => string };
let isReachable: boolean;

/** The product's client over the service in this process. */
const client = (url: string, token: string | null) =>
  serverClient(url, token, async (address, init) => {
    if (!isReachable) throw new TypeError('offline');
    const { pathname, search } = new URL(String(address));
    const headers = Object.fromEntries(new Headers(init?.headers));
    const body = typeof init?.body === 'string' ? init.body : undefined;
    return service.ask(init?.method ?? 'GET', pathname + search, { headers, ...(body ? { body } : {}) });
  });

beforeEach(async () => {
  service = await testService({ now: Date.now() });
  db = new KithDb(`spare-${crypto.randomUUID()}`);
  outside = memoryOutside();
  safe = memorySafe();
  isReachable = true;
});
afterEach(() => db.delete());

describe('a browser that lost its database', () => {
  it('goes on as who it was, without an invite, with all that was sent and all that was not', async () => {
    await join();
    await commit(db, [PRACTICE, partner('ana')], source, outside);
    await sync();
    const device = (await getMeta(db, 'clock'))!.device;
    await note();
    await commit(db, [partner('not-sent')], source, outside);
    await emptyDatabase();
    expect(await tryAgain()).toBe(true);
    await sync();
    expect(await getMeta(db, 'regained')).toMatchObject({ records: 3, unsent: 1 });
    expect((await db.records.orderBy('id').primaryKeys()).filter(id => !id.includes('-7'))).toContain('not-sent');
    expect((await getMeta(db, 'clock'))!.device).toBe(device);
    // The service knows one browser, as before, and has every entry once.
    const { token } = (await getMeta(db, 'connection'))!;
    expect(await client('https://kith.example', token).devices()).toMatchObject({ value: { devices: [{ device }] } });
    const pulled = await client('https://kith.example', token).pull(0, 100);
    expect(pulled).toMatchObject({ ok: true, value: { latest: 4, records: [{}, {}, {}, {}] } });
    expect(await lossOf(db, outside)).toBeNull();
  });

  it('waits while the service cannot be reached', async () => {
    await join();
    await note();
    await emptyDatabase();
    isReachable = false;
    expect(await tryAgain()).toBe(false);
    expect(await lossOf(db, outside)).not.toBeNull();
    isReachable = true;
    expect(await tryAgain()).toBe(true);
  });

  it('needs an invite once an owner has disconnected it, and then forgets the key', async () => {
    const owner = await service.join();
    await join(await owner.invite('clinician'));
    await note();
    const { device } = (await getMeta(db, 'clock'))!;
    await emptyDatabase();
    expect((await owner.ask('DELETE', `/v1/devices/${device}`)).status).toBe(204);
    expect(await tryAgain()).toBe(false);
    expect(await getMeta(db, 'connection')).toBeUndefined();
    expect(safe.kept()).toBe('');
  });

  it('stays out of the way when the person was faster', async () => {
    await join();
    await note();
    const first = safe.kept();
    await emptyDatabase();
    const loss = (await lossOf(db, outside))!;
    await join(await service.setUpCode());
    const { token } = (await getMeta(db, 'connection'))!;
    expect(await reconnect(db, { safe, loss, source, client })).toBe(false);
    expect((await getMeta(db, 'connection'))!.token).toBe(token);
    expect(first).not.toContain(token);
  });
});

it('the key is never in storage.local, and is gone once the browser has left its practice', async () => {
  await join();
  await note();
  const { token } = (await getMeta(db, 'connection'))!;
  expect(safe.kept()).toContain(token);
  expect(JSON.stringify([...outside.items])).not.toContain(token);
  await deleteMeta(db, 'connection');
  await note();
  expect(safe.kept()).toBe('');
});

async function join(code?: string): Promise<void> {
  const form = {
    address: 'https://kith.example',
    code: code ?? (await service.setUpCode()),
    memberName: 'Ana',
    deviceName: '',
  };
  const outcome = await enrol(db, form, source, url => client(url, null));
  if (!outcome.ok) throw new Error(outcome.message);
  await settleIn(db, outcome.enrolled, 'found', source);
}

async function sync(): Promise<void> {
  const { url, token, practiceId } = (await getMeta(db, 'connection'))!;
  const tables = dexieTables(db);
  do
    expect(await syncOnce(syncStore(tables, source), client(url, token), source.now)).toMatchObject({ type: 'synced' });
  while ((await reconcileCopies(tables, outside, practiceId, source)) > 0);
}

/** What the worker does when it has counted and nothing is lost. */
async function note(): Promise<void> {
  expect(await noteNow(db, outside, source)).toBeNull();
  await keepSpare(db, safe);
}

async function tryAgain(): Promise<boolean> {
  const loss = (await noteNow(db, outside, source))!;
  return reconnect(db, { safe, loss, source, client });
}

async function emptyDatabase(): Promise<void> {
  await db.delete();
  await db.open();
}

function memorySafe(): Safe & { kept: () => string } {
  let kept = '';
  return {
    kept: () => kept,
    read: async () => (kept ? (JSON.parse(kept) as unknown) : undefined),
    keep: async value => void (kept = JSON.stringify(value)),
    clear: async () => void (kept = ''),
  };
}
