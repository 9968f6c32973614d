import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rowsOf, type Database, type Work } from '../../server/database/database.ts';
import { epochOf } from '../../server/database/migrate.ts';
import { openSqlite } from '../../server/database/sqlite.ts';
import { changeOf, testService } from './test-service.ts';

let folder: string;
let database: Database;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kith-sqlite-'));
  database = openSqlite({ path: join(folder, 'kith.db') });
});

afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

async function pragma(name: string): Promise<unknown> {
  const rows = await database.read(() =>
    rowsOf<{ [name: string]: unknown }>({ sql: `PRAGMA ${name}`, parameters: [] }),
  );
  return Object.values(rows[0]!)[0];
}

function* add(code: string): Work<void> {
  yield {
    sql: `INSERT INTO codes (hash, kind, role, created_at, expires_at) VALUES (?, 'set-up', 'owner', 0, 0)`,
    parameters: [code],
  };
}

const count = () => rowsOf<{ n: number }>({ sql: 'SELECT count(*) AS n FROM codes', parameters: [] });

const PRAGMAS: [string, unknown][] = [
  ['journal_mode', 'wal'],
  ['synchronous', 2],
  ['foreign_keys', 1],
  ['secure_delete', 1],
  ['trusted_schema', 0],
  ['cell_size_check', 1],
  ['busy_timeout', 5000],
];

test('every connection has the pragmas that durability needs, also after the file is opened again', async () => {
  for (let opening = 0; opening < 3; opening += 1) {
    for (const [name, value] of PRAGMAS) expect([name, await pragma(name)]).toEqual([name, value]);
    await database.close();
    database = openSqlite({ path: join(folder, 'kith.db') });
  }
});

test('a second owner of the file is refused, a visitor is let in', async () => {
  expect(() => openSqlite({ path: join(folder, 'kith.db') })).toThrow('Another Kith server');
  const visitor = openSqlite({ path: join(folder, 'kith.db'), owner: false });
  expect(await visitor.read(epochOf)).toBe(await database.read(epochOf));
  await visitor.close();
});

test('the epoch stays through openings', async () => {
  const epoch = await database.read(epochOf);
  await database.close();
  database = openSqlite({ path: join(folder, 'kith.db') });
  expect(await database.read(epochOf)).toBe(epoch);
});

test('writers that wait together share a commit, and one that fails takes no other with it', async () => {
  const writes = ['a', 'b', 'a', 'c'].map(code => database.write(() => add(code)));
  const outcomes = await Promise.allSettled(writes);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  expect(await database.read(count)).toEqual([{ n: 3 }]);
});

test('work that throws leaves nothing behind, and the next is served', async () => {
  const work = function* (): Work<void> {
    yield* add('a');
    throw new Error('a bug');
  };
  await expect(database.write(work)).rejects.toThrow('a bug');
  expect(await database.read(count)).toEqual([{ n: 0 }]);
  await database.write(() => add('a'));
  expect(await database.read(count)).toEqual([{ n: 1 }]);
});

test("another practice's save does not wait for the end of a long push", async () => {
  const service = await testService({ database });
  const [busy, other] = [await service.join(), await service.join()];
  const ended: string[] = [];
  const many = Array.from({ length: 500 }, () => changeOf(randomUUID(), { name: 'Bay Physio' }));
  const long = busy.push(...many).finally(() => ended.push('long'));
  const short = other.push(changeOf(randomUUID(), { name: 'Elm Clinic' })).finally(() => ended.push('short'));
  expect((await long).accepted.map(({ id, seq }) => [id, seq])).toEqual(many.map(({ id }, index) => [id, index + 2]));
  expect((await short).accepted).toHaveLength(1);
  expect(ended).toEqual(['short', 'long']);
});

test('a part of something long has its turn, however many short writes wait', async () => {
  let written = 0;
  let isOver = false;
  const crowd = Array.from({ length: 3 }, async (_, writer) => {
    while (!isOver && written < 100) {
      await database.write(() => add(`${writer}-${(written += 1)}`));
    }
  });
  await database.write(() => add('a part'), { isLong: true });
  isOver = true;
  expect(written).toBeLessThan(10);
  await Promise.all(crowd);
});
