import 'fake-indexeddb/auto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commit } from '../../extension/store/commit.ts';
import { ALL_TABLES, KithDb } from '../../extension/store/db.ts';
import { rebuildAll } from '../../extension/store/rebuild.ts';
import { notReadText, notSavedText } from '../../extension/store/store-trouble.ts';
import type { IdSource } from '../../shared/model/ids.ts';

/** A database as a released version of the extension left it: the browser's own version, its stores, all rows. */
type Fixture = { version: number; stores: { [name: string]: StoreShape }; rows: { [name: string]: object[] } };
type StoreShape = { keyPath: string; autoIncrement: boolean; indexes: IndexShape[] };
type IndexShape = { name: string; keyPath: string; unique: boolean; multiEntry: boolean };

const FIXTURES = globSync(join(import.meta.dirname, 'fixtures/indexeddb-*.json')).sort();
/** The day the fixtures were made. */
const NOW = Date.UTC(2026, 10, 23, 10);
const source: IdSource = {
  now: () => NOW,
  random: bytes => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>),
};

it('there is a saved database of every version', () => {
  expect(FIXTURES.map(path => read(path).version / 10)).toEqual(
    Array.from({ length: new KithDb().verno }, (_, i) => i + 1),
  );
});

describe.each(FIXTURES)('a database of %s', path => {
  const fixture = read(path);
  let name: string;
  beforeEach(async () => {
    name = `old-${crypto.randomUUID()}`;
    await makeOld(name, fixture);
  });
  afterEach(() => new KithDb(name).delete());

  it('keeps every row and every sum, and is written to', async () => {
    const db = new KithDb(name);
    expect(await rowsIn(db)).toEqual(fixture.rows);
    await db.transaction('rw', ALL_TABLES, async () => rebuildAll(db, NOW));
    expect(await rowsIn(db)).toEqual(fixture.rows);
    const waiting = fixture.rows['outbox']!.length;
    await commit(db, [{ kind: 'partner', recordId: 'later', fields: { name: 'Written today' } }], source, null);
    expect(await db.outbox.count()).toBe(waiting + 1);
    db.close();
  });

  it('loses nothing when the next version’s migration is cut off, at whatever record, and is whole when it is done', async () => {
    const records = fixture.rows['records']!.length;
    expect(records).toBeGreaterThan(40);
    for (let done = 0; done < records; done += 1) {
      await expect(new NextVersion(name, done).open()).rejects.toThrow('cut off');
      if (done % 10 > 0) continue;
      const old = new KithDb(name);
      expect(await rowsIn(old), `cut off after ${done} records`).toEqual(fixture.rows);
      old.close();
    }
    const next = new NextVersion(name, Infinity);
    const migrated = fixture.rows['records']!.map(row => ({ ...row, seen: true }));
    expect(await next.records.toArray()).toEqual(migrated);
    expect(await next.history.toArray()).toEqual(fixture.rows['history']);
    next.close();
  });
});

it('a database of a newer version is refused in words, and nothing in it is changed', async () => {
  const name = `newer-${crypto.randomUUID()}`;
  const next = new NextVersion(name, Infinity);
  await next.meta.put({ key: 'of a later version', value: 1 });
  next.close();
  const db = new KithDb(name);
  const failed = await commit(db, [{ kind: 'partner', recordId: 'p', fields: {} }], source, null).catch(
    (error: unknown) => error,
  );
  expect(notSavedText(failed)).toMatch(/^This is not saved\. .* newer version of Kith\. Update the extension/);
  const unread = await db.records.count().catch((error: unknown) => error);
  expect(notReadText(unread)).toMatch(/newer version of Kith\. Update the extension; nothing was changed/);
  const again = new NextVersion(name, Infinity);
  expect(await again.records.count()).toBe(0);
  expect(await again.meta.toArray()).toEqual([{ key: 'of a later version', value: 1 }]);
  await again.delete();
});

/** A version that does not exist yet: it rewrites every record, and is cut off after so many of them. */
class NextVersion extends KithDb {
  constructor(name: string, cutOffAfter: number) {
    super(name);
    let done = 0;
    this.version(this.verno + 1)
      .stores({ later: 'id', records: 'id, *keys, seen' })
      .upgrade(transaction =>
        transaction
          .table('records')
          .toCollection()
          .modify((record: { seen?: boolean }) => {
            if (done === cutOffAfter) throw new Error('cut off');
            done += 1;
            record.seen = true;
          }),
      );
  }
}

function read(path: string): Fixture {
  return JSON.parse(readFileSync(path, 'utf8')) as Fixture;
}

function makeOld(name: string, { version, stores, rows }: Fixture): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    for (const [table, { keyPath, autoIncrement, indexes }] of Object.entries(stores)) {
      const store = request.result.createObjectStore(table, { keyPath, autoIncrement });
      for (const { name: index, keyPath: on, unique, multiEntry } of indexes) {
        store.createIndex(index, on, { unique, multiEntry });
      }
      for (const row of rows[table]!) store.add(row);
    }
  };
  request.onerror = () => reject(request.error ?? new Error('not opened'));
  request.onsuccess = () => {
    request.result.close();
    resolve();
  };
  return promise;
}

async function rowsIn(db: KithDb): Promise<Fixture['rows']> {
  return Object.fromEntries(
    await Promise.all(ALL_TABLES.map(async table => [table, (await db[table].toArray()) as object[]] as const)),
  );
}
