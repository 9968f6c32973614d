import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { prove } from '../../server/backup/backup-file.ts';
import { openSqlite } from '../../server/database/sqlite.ts';
import { rowsOf, type Database } from '../../server/database/database.ts';
import { changeOf, testService, type Browser } from './test-service.ts';

/** Only root may mount the little disks these tests need. */
const isRoot = process.getuid?.() === 0;

let folder: string;
let database: Database;
let browser: Browser;

function mount(...args: string[]): void {
  const { status, stderr } = spawnSync('mount', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`mount ${args.join(' ')}: ${stderr}`);
}

async function push(
  ...changes: unknown[]
): Promise<{ status: number; code: string | undefined; acknowledged: string[] }> {
  const response = await browser.ask('POST', '/v1/push', { body: { changes } });
  const answer = (await response.json()) as { code?: string; accepted?: { id: string }[] };
  return { status: response.status, code: answer.code, acknowledged: (answer.accepted ?? []).map(({ id }) => id) };
}

async function historyOf(record: string): Promise<string[]> {
  const response = await browser.ask('GET', `/v1/history?record=${record}`);
  return ((await response.json()) as { changes: { id: string }[] }).changes.map(({ id }) => id);
}

describe.runIf(isRoot)('a disk', () => {
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kith-disk-'));
    mount('-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder);
    database = openSqlite({ path: join(folder, 'kith.db') });
    browser = await (await testService({ database })).join();
  });

  afterEach(async () => {
    await database.close();
    spawnSync('umount', [folder]);
    rmSync(folder, { recursive: true });
  });

  test('that is full is said, costs nothing acknowledged, lets reads go on, and is noticed when it has space again', async () => {
    const ballast = join(folder, 'ballast');
    writeFileSync(ballast, Buffer.alloc(700_000));
    const acknowledged: string[] = [];
    let refused: ReturnType<typeof changeOf> | undefined;
    for (let i = 0; i < 1000 && !refused; i += 1) {
      const change = changeOf('p1', { notes: `${i} ${'x'.repeat(3000)}` });
      const answer = await push(change);
      acknowledged.push(...answer.acknowledged);
      if (answer.status === 200) continue;
      expect([answer.status, answer.code]).toEqual([507, 'disk-full']);
      refused = change;
    }
    expect(acknowledged.length).toBeGreaterThan(20);
    expect((await browser.pull()).records.length).toBeGreaterThan(0);
    expect((await historyOf('p1')).toReversed()).toEqual(acknowledged);

    rmSync(ballast);
    expect(await push(refused)).toMatchObject({ status: 200, acknowledged: [refused!.id] });
    expect((await historyOf('p1')).toReversed()).toEqual([...acknowledged, refused!.id]);
    await database.close();
    prove(join(folder, 'kith.db'));
    database = openSqlite({ path: join(folder, 'kith.db') });
  });
});

test('a database that cannot be written is said, lets reads go on, and is noticed when it can be again', async () => {
  const database = openSqlite({ path: ':memory:' });
  browser = await (await testService({ database })).join();
  const setReadOnly = (value: 'ON' | 'OFF') =>
    database.read(() => rowsOf({ sql: `PRAGMA query_only = ${value}`, parameters: [] }));
  await push(changeOf('p1', { name: 'Jo' }));
  await setReadOnly('ON');
  const change = changeOf('p1', { name: 'Joanna' });
  expect(await push(change)).toMatchObject({ status: 503, code: 'read-only' });
  expect((await browser.record('p1'))!.fields).toEqual({ name: 'Jo' });
  await setReadOnly('OFF');
  expect(await push(change)).toMatchObject({ status: 200 });
  expect((await browser.record('p1'))!.fields).toEqual({ name: 'Joanna' });
});
