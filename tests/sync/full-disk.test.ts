import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { IdSource } from '../../shared/model/ids.ts';
import { commit } from '../../extension/store/commit.ts';
import { KithDb } from '../../extension/store/db.ts';
import { dexieTables } from '../../extension/store/dexie-tables.ts';
import { putMeta } from '../../extension/store/meta.ts';
import { notReadText, notSavedText, storeTroubleOf } from '../../extension/store/store-trouble.ts';
import { syncOnce, type Transport } from '../../extension/sync/engine.ts';
import { syncStore } from '../../extension/sync/sync-store.ts';
import { memoryOutside } from './outside.ts';
import { makeService } from './service.ts';

const source: IdSource = {
  now: () => Date.now(),
  random: bytes => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>),
};
const { put, add } = IDBObjectStore.prototype;
const ana = { kind: 'partner', recordId: 'ana', fields: { name: 'Ana' } };

let db: KithDb;
const outside = memoryOutside();
beforeEach(async () => {
  outside.items.clear();
  db = new KithDb(`full-${crypto.randomUUID()}`);
  const connection = { url: 'https://kith.example', token: 't', practiceId: 'p', memberId: 'm', role: 'owner' };
  await putMeta(db, 'connection', connection);
});
afterEach(async () => {
  makeRoom();
  await db.delete();
});

describe('a full disk', () => {
  it('refuses an entry whole, wherever the write fails, and takes it once there is room', async () => {
    const writes = await writesOf(() => commit(db, [ana], source, outside));
    expect(writes).toBeGreaterThan(4);
    outside.items.clear();
    await db.delete();
    await db.open();
    await putMeta(db, 'connection', { url: '', token: '', practiceId: 'p', memberId: '', role: '' });
    for (let fits = 0; fits < writes; fits += 1) {
      fillAfter(fits);
      const failed = await commit(db, [ana], source, outside).catch((error: unknown) => error);
      makeRoom();
      expect(storeTroubleOf(failed), `after ${fits} writes`).toBe('full');
      expect(notSavedText(failed)).toMatch(/What you typed is still here: free some space/);
      expect(await counts(), `after ${fits} writes`).toEqual({ records: 0, outbox: 0, history: 0, copies: 0 });
    }
    await commit(db, [ana], source, outside);
    expect(await counts()).toEqual({ records: 1, outbox: 1, history: 1, copies: 1 });
  });

  it('stops a sync without losing or skipping anything', async () => {
    const service = await makeService({ now: () => Date.now(), publish: () => {} });
    const transport: Transport = {
      push: async changes => ({ ok: true, value: await service.push('me', changes) }),
      pull: async (after, limit) => ({ ok: true, value: await service.pull('me', after, limit) }),
    };
    const stamp = `${Date.now().toString(36).padStart(9, '0')}000colleague0`;
    const theirs = Array.from({ length: 30 }, (_, i) => ({
      id: crypto.randomUUID(),
      ...ana,
      recordId: `r${i}`,
      stamp,
    }));
    await service.push('colleague', theirs);
    await commit(db, [ana], source, outside);
    const store = syncStore(dexieTables(db), source);
    const sync = () => syncOnce(store, transport, source.now, { pushSize: 5, pullSize: 7, slice: 20_000 });
    for (let fits = 0; fits < 40; fits += 3) {
      fillAfter(fits);
      const failed = await sync().catch((error: unknown) => error);
      makeRoom();
      if (failed instanceof Error) expect(storeTroubleOf(failed)).toBe('full');
    }
    expect(await sync()).toMatchObject({ type: 'synced' });
    expect(await db.records.count()).toBe(31);
    expect((await service.records()).length).toBe(31);
    expect((await service.history()).length).toBe(31);
  });
});

it('says what to do when the store cannot be opened, in words', async () => {
  const { open } = IDBFactory.prototype;
  const broken = new KithDb(`broken-${crypto.randomUUID()}`);
  IDBFactory.prototype.open = () => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  };
  try {
    const failed = await broken.records.count().catch((error: unknown) => error);
    expect(storeTroubleOf(failed)).toBe('closed');
    expect(notReadText(failed)).toMatch(/Nothing was deleted\. If the disk is full/);
  } finally {
    IDBFactory.prototype.open = open;
  }
});

describe('the cases notice', () => {
  it('a write that is not part of the transaction', async () => {
    fillAfter(3);
    await db.history.put({ id: 'h', recordId: 'ana', change: { ...ana, id: 'h', stamp: '' }, before: {}, at: 0 });
    await commit(db, [ana], source, outside).catch(() => 'expected');
    makeRoom();
    expect(await counts()).not.toEqual({ records: 0, outbox: 0, history: 0, copies: 0 });
  });
});

/** From the write after `fits` more on, the browser says that there is no room. */
function fillAfter(fits: number): void {
  let left = fits;
  const limited = <Write extends typeof put>(write: Write) =>
    function (this: IDBObjectStore, ...args: Parameters<Write>) {
      if ((left -= 1) < 0) throw new DOMException('no room', 'QuotaExceededError');
      return write.apply(this, args);
    };
  IDBObjectStore.prototype.put = limited(put);
  IDBObjectStore.prototype.add = limited(add);
}

function makeRoom(): void {
  IDBObjectStore.prototype.put = put;
  IDBObjectStore.prototype.add = add;
}

async function writesOf(work: () => Promise<unknown>): Promise<number> {
  let writes = 0;
  const counted = (write: typeof put) =>
    function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
      writes += 1;
      return write.apply(this, args);
    };
  IDBObjectStore.prototype.put = counted(put);
  IDBObjectStore.prototype.add = counted(add);
  await work();
  makeRoom();
  return writes;
}

async function counts() {
  const [records, outbox, history] = await Promise.all([db.records.count(), db.outbox.count(), db.history.count()]);
  return { records, outbox, history, copies: outside.items.size };
}
