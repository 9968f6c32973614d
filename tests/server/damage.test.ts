import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backUp } from '../../server/backup/backup-file.ts';
import { openSqlite } from '../../server/database/sqlite.ts';
import { buildAll } from '../../server/sync/segment-builder.ts';
import { StartError } from '../../server/start-error.ts';
import { seeded } from '../sync/random.ts';
import { NOON, changeOf, testService } from './test-service.ts';

/** `DAMAGES=5000 SEED=7 npx vitest run tests/server/damage.test.ts` tries more of them, or the same again. */
const DAMAGES = Number(process.env['DAMAGES'] ?? 500);
const SEED = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9));

let folder: string;
let sound: Buffer;
let contents: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kith-damage-'));
  const file = join(folder, 'whole.db');
  const database = openSqlite({ path: file });
  const service = await testService({ database });
  const browser = await service.join();
  for (let i = 0; i < 25; i += 1) {
    const fields = (j: number) => ({ name: `Partner ${j}`, notes: `of the year ${j}`, partner: `p${j % 40}` });
    const batch = Array.from({ length: 100 }, (_, j) => changeOf(`p${i * 100 + j}`, fields(i * 100 + j)));
    await browser.push(...batch, changeOf(`p${i}`, { name: `older ${i}` }, { time: NOON - 1000 }));
  }
  await buildAll({ database, epoch: service.context.epoch }, 1);
  await service.context.segments.stop();
  await database.close();
  await backUp(file, join(folder, 'backup.db'));
  sound = readFileSync(join(folder, 'backup.db'));
  contents = contentsOf(join(folder, 'backup.db'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test(`${DAMAGES} random damages to a file: of those that change a value, 99 in 100 keep the service from starting (SEED=${SEED})`, async () => {
  const random = seeded(SEED);
  const file = join(folder, 'kith.db');
  const missed: string[] = [];
  let harmful = 0;
  for (let i = 0; i < DAMAGES; i += 1) {
    const at = random.int(sound.length);
    const size = random.pick([1, 1, 8, 512, 4096]);
    const damaged = Buffer.from(sound);
    for (let j = at; j < Math.min(at + size, damaged.length); j += 1) damaged[j]! ^= 1 + random.int(255);
    writeFileSync(file, damaged);
    if (!(await isRefused(file))) {
      if (contentsOf(file) !== contents) missed.push(`${size} bytes at ${at}`);
      continue;
    }
    harmful += 1;
    // Refused means left as it was, for whoever wants to save something of it.
    expect(readFileSync(file).equals(damaged)).toBe(true);
  }
  expect(harmful).toBeGreaterThan(DAMAGES / 2);
  expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(0.01 * (harmful + missed.length));
}, 300_000);

test('a damage that SQLite itself does not see is found at the start, which names the file and offers the newest backup', async () => {
  const file = join(folder, 'kith.db');
  const damaged = Buffer.from(sound);
  damaged[damaged.indexOf('of the year 77') + 12]! ^= 1;
  writeFileSync(file, damaged);
  const sqlite = new Sqlite(file);
  expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
  sqlite.close();
  const open = () => openSqlite({ path: file });
  expect(open).toThrow(StartError);
  expect(open).toThrow(new RegExp(`The database ${file} is damaged\\. Nothing was changed: restore a backup with`));
});

test('a broken page is found, too', async () => {
  const file = join(folder, 'kith.db');
  const page = 4096 * Math.floor(sound.length / 4096 / 2);
  writeFileSync(file, Buffer.from(sound).fill(0x5a, page, page + 4096));
  expect(await isRefused(file)).toBe(true);
});

/** Whether the service does not start on the file; then with a StartError, never with a crash. */
async function isRefused(file: string): Promise<boolean> {
  for (const ending of ['-wal', '-shm']) rmSync(file + ending, { force: true });
  try {
    const database = openSqlite({ path: file });
    await database.close();
    return false;
  } catch (error) {
    expect(error).toBeInstanceOf(StartError);
    return true;
  }
}

/** Every value of every table, as text. */
function contentsOf(file: string): string {
  copyFileSync(file, `${file}.read`);
  const database = new Sqlite(`${file}.read`);
  try {
    const tables = database.prepare(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`).pluck().all();
    return JSON.stringify(tables.map(table => database.prepare(`SELECT * FROM ${String(table)}`).all()));
  } finally {
    database.close();
    for (const ending of ['', '-wal', '-shm']) rmSync(`${file}.read${ending}`, { force: true });
  }
}
