import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { prove } from '../../server/backup/backup-file.ts';
import { restore } from '../../server/backup/restore-file.ts';
import { rowsOf, runNow } from '../../server/database/database.ts';
import { versionOf } from '../../server/database/migrate.ts';
import { MIGRATIONS } from '../../server/database/migrations/index.ts';
import { POSTGRES_TYPES, openPostgres } from '../../server/database/postgres.ts';
import { openSqlite } from '../../server/database/sqlite.ts';
import { QUIET, newPostgresUrl } from './databases.ts';
import { NOON, changeOf, testService } from './test-service.ts';

/** A database as each earlier schema left it, with data: two practices, unknown kinds and fields, deletions, corrected clocks. */
const SCHEMAS = Array.from({ length: MIGRATIONS.length - 1 }, (_, i) => i + 1);
/** Kills inside the migrations, spread over their statements. */
const KILLS = Number(process.env['MIGRATION_KILLS'] ?? 50);

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kith-upgrade-'));
  file = join(folder, 'kith.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

const fixture = (schema: number) => join(import.meta.dirname, `fixtures/schema-${schema}.db`);

describe.each(SCHEMAS)('a database of schema %i', schema => {
  beforeEach(() => copyFileSync(fixture(schema), file));

  test('keeps every row, and is sound and written to by today’s service', async () => {
    const before = rowsIn(file);
    expect(Number(before['records']!.length)).toBeGreaterThan(100);
    await openSqlite({ path: file }).close();
    expect(rowsIn(file)).toMatchObject(before);
    const database = openSqlite({ path: file });
    const service = await testService({ database });
    const newcomer = await service.join();
    await newcomer.push(changeOf('p1', { name: 'Jo' }, { time: NOON }));
    await service.context.segments.stop();
    await database.close();
    expect(prove(file)).toMatchObject({ practices: 3 });
  });

  test('is restored from a backup by today’s command', async () => {
    const target = join(folder, 'new', 'kith.db');
    await restore(file, target, { force: false, now: NOON });
    const { records, history } = rowsIn(file);
    expect(rowsIn(target)).toMatchObject({ records, history });
  });

  test(`killed at ${KILLS} points of the migration is the old one or the new one, and loses nothing`, async () => {
    const before = rowsIn(file);
    const all = Number(migrateAndDie(0).stdout);
    expect(all).toBeGreaterThan(10);
    let whole = 0;
    for (let i = 0; i < KILLS; i += 1) {
      copyFileSync(fixture(schema), file);
      const { signal } = migrateAndDie(1 + Math.floor((i * all) / KILLS));
      expect(signal).toBe('SIGKILL');
      const version = schemaOf(file);
      expect([schema, MIGRATIONS.length]).toContain(version);
      if (version === schema) expect(rowsIn(file)).toEqual(before);
      else whole += 1;
      await openSqlite({ path: file }).close();
      expect(rowsIn(file)).toMatchObject(before);
      prove(file);
    }
    expect(whole).toBeLessThan(KILLS);
  }, 120_000);

  test('keeps every row on PostgreSQL', async () => {
    const before = rowsIn(file);
    const databaseUrl = await newPostgresUrl();
    await fillPostgres(databaseUrl, schema, before);
    const database = await openPostgres(databaseUrl, QUIET);
    for (const [table, rows] of Object.entries(before)) {
      if (table === 'meta') continue;
      const now = await database.read(() => rowsOf<Row>({ sql: `SELECT * FROM ${table}`, parameters: [] }));
      expect(sorted(now), table).toMatchObject(sorted(rows));
    }
    const lacking = `SELECT 1 FROM records WHERE sum = 0 UNION ALL SELECT 1 FROM history WHERE sum = 0`;
    expect(await database.read(() => rowsOf({ sql: lacking, parameters: [] }))).toEqual([]);
    await database.close();
  });
});

test('a database of a newer schema is refused with what to do, and is not touched', () => {
  copyFileSync(fixture(1), file);
  const newer = new Sqlite(file);
  newer.exec(`UPDATE meta SET value = '${MIGRATIONS.length + 1}' WHERE key = 'version'`);
  newer.close();
  const bytes = readFileSync(file);
  expect(() => openSqlite({ path: file })).toThrow(/newer version of Kith\. Start that version; nothing was changed/);
  expect(readFileSync(file).equals(bytes)).toBe(true);
  expect(existsSync(`${file}-wal`)).toBe(false);
});

type Row = { [column: string]: unknown };

function migrateAndDie(statement: number): ReturnType<typeof spawnSync> {
  const cache = join(tmpdir(), 'kith-compile-cache');
  mkdirSync(cache, { recursive: true });
  const env = { ...process.env, NODE_COMPILE_CACHE: cache };
  return spawnSync(process.execPath, [join(import.meta.dirname, 'migrate-and-die.ts'), file, String(statement)], {
    env,
  });
}

/** Every row of every table, but for the schema's version; read from a copy, so that nothing is repaired by looking. */
function rowsIn(path: string): { [table: string]: Row[] } {
  return read(path, database => {
    const tables = database.prepare(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`).pluck().all();
    return Object.fromEntries(
      tables.map(table => {
        const where = table === 'meta' ? `WHERE key <> 'version'` : '';
        return [table, database.prepare(`SELECT * FROM ${String(table)} ${where} ORDER BY rowid`).all() as Row[]];
      }),
    );
  });
}

function schemaOf(path: string): number {
  return read(path, database => runNow(versionOf(), query => database.prepare(query.sql).all()));
}

function read<T>(path: string, look: (database: Sqlite.Database) => T): T {
  const copy = `${path}.copy`;
  for (const ending of ['', '-wal'])
    if (existsSync(path + ending)) writeFileSync(copy + ending, readFileSync(path + ending));
  const database = new Sqlite(copy);
  try {
    return look(database);
  } finally {
    database.close();
    for (const ending of ['', '-wal', '-shm']) rmSync(copy + ending, { force: true });
  }
}

/** PostgreSQL as an earlier schema left it, with the rows of its SQLite fixture. */
async function fillPostgres(url: string, schema: number, tables: { [table: string]: Row[] }): Promise<void> {
  const client = new pg.Client({ connectionString: url, options: '-c search_path=kith' });
  await client.connect();
  await client.query('CREATE SCHEMA kith');
  const steps: string[] = [];
  for (const up of MIGRATIONS.slice(0, schema)) {
    runNow(up(POSTGRES_TYPES), ({ sql }) => {
      steps.push(sql);
      return [];
    });
  }
  for (const sql of steps) await client.query(sql);
  await client.query('INSERT INTO meta VALUES ($1, $2)', ['version', String(schema)]);
  await client.query('SET session_replication_role = replica');
  for (const [table, rows] of Object.entries(tables)) {
    for (const row of rows) {
      const values = Object.keys(row).map((_, i) => `$${i + 1}`);
      await client.query(
        `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${values.join(', ')})`,
        Object.values(row),
      );
    }
  }
  await client.end();
}

function sorted(rows: Row[]): Row[] {
  const key = (row: Row) =>
    JSON.stringify([row['practice'], row['seq'], row['id'], row['device'], row['hash'], row['at']]);
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
