import { closeSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { listBackups } from '../backup/retention.ts';
import { backupDir, makeFolder } from '../data-folder.ts';
import { isMutant } from '../mutants.ts';
import { StartError } from '../start-error.ts';
import { runNow, type Database, type Query, type Work } from './database.ts';
import { groupCommit } from './group-commit.ts';
import { migrate, refuseNewer, versionOf } from './migrate.ts';
import { snapshots } from './snapshots.ts';
import { faultIn } from './soundness.ts';
import { APPLICATION_ID, inspectFile, lockFolder } from './sqlite-file.ts';

const TYPES = { integer: 'INTEGER', key: 'INTEGER PRIMARY KEY', bytes: 'BLOB', id: 'TEXT' };

/** Up to this size the whole file is checked at each start; a larger one when it is backed up. `quick_check` misses most bit damage. */
const FULL_CHECK_SIZE = 50 * 1024 * 1024;

/** What every connection must have, asked again after setting it: better-sqlite3 reopens WAL files with synchronous=NORMAL. */
const PRAGMAS = [
  ['journal_mode', 'wal', 'wal'],
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['secure_delete', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['busy_timeout', 5000, 5000],
  // 4 MB: what a push touches. The rest is in the system's own cache of the file; 16 MB cost their size in memory and saved no time.
  ['cache_size', -4_000, -4_000],
  ['journal_size_limit', 67_108_864, 67_108_864],
] as const;

/**
 * About 2 ms of work. Another's save beside a practice that pushes 500 at a time, p95 (2 cores, loaded): 29 ms if they are one turn, 15 with 100, 10
 * with 50, 6 with 25; the push itself then takes 12, 18 and 70 % longer (npm run bench, W2).
 */
const TURN = 50;

export type SqliteOptions = {
  /** `:memory:` for tests: no group commit, no file. */
  path: string;
  /** False for a short visit beside a running server: no lock, no migration, the file must be there. */
  owner?: boolean;
  /** False only where the caller holds the folder's lock. */
  lock?: boolean;
};

/** Opens (or makes) the database in a file. Throws a StartError with what to do; then nothing was made or changed. */
export function openSqlite({ path, owner = true, lock: locked = owner }: SqliteOptions): Database {
  const inMemory = path === ':memory:';
  const isNew = inMemory || inspectFile(path) === 'new';
  if (isNew && !owner) throw new StartError(`There is no database at ${path} yet. Start the server first.`);
  if (isNew && !inMemory) makePrivateFile(path);
  const lock = locked && !inMemory ? lockFolder(path) : undefined;
  let connection: Sqlite.Database | undefined;
  try {
    if (owner && !isNew) checkFile(path);
    connection = new Sqlite(path);
    prepareConnection(connection, { path, isNew, owner });
    return databaseOf(connection, { group: !inMemory, release: () => lock?.release() });
  } catch (error) {
    connection?.close();
    lock?.release();
    throw isDamage(error) ? damaged(path) : error;
  }
}

function prepareConnection(connection: Sqlite.Database, at: { path: string; isNew: boolean; owner: boolean }): void {
  const run = (work: Work<void>) => runNow(work, query => answer(connection, query));
  if (at.isNew) {
    connection.transaction(() => {
      connection.pragma(`application_id = ${APPLICATION_ID}`);
      run(migrate(0, TYPES));
    })();
  }
  applyPragmas(connection, at.path);
  if (at.isNew) return;
  if (!at.owner) return;
  const upgrade = () =>
    run(
      migrate(
        runNow(versionOf(), query => answer(connection, query)),
        TYPES,
      ),
    );
  if (isMutant('half-migration')) upgrade();
  else connection.transaction(upgrade)();
}

/** Sets the pragmas and asks for them again; throws if one did not take. */
export function applyPragmas(connection: Sqlite.Database, path: string): void {
  for (const [name, value, expected] of PRAGMAS) {
    connection.pragma(`${name} = ${name === 'synchronous' && isMutant('sync-normal') ? 'NORMAL' : value}`);
    const actual = connection.pragma(name, { simple: true });
    const inMemory = path === ':memory:' && name === 'journal_mode';
    if (actual !== expected && !inMemory && !isMutant('sync-normal')) {
      throw new Error(`PRAGMA ${name} is ${String(actual)}, not ${expected}`);
    }
  }
}

/** By a connection that cannot write: a file of a newer version, or damaged, stays as it is. */
function checkFile(path: string): void {
  const connection = new Sqlite(path, { readonly: true });
  try {
    connection.pragma('cell_size_check = ON');
    connection.pragma('trusted_schema = OFF');
    refuseNewer(runNow(versionOf(), query => answer(connection, query)));
    if (statSync(path).size <= FULL_CHECK_SIZE && faultIn(connection) !== null) throw damaged(path);
  } finally {
    connection.close();
  }
}

function damaged(path: string): StartError {
  const newest = listBackups(backupDir(dirname(path))).at(-1) ?? 'FILE';
  return new StartError(
    `The database ${path} is damaged. Nothing was changed: restore a backup with "npm run restore -- ${newest} --force".`,
  );
}

function isDamage(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code);
}

function makePrivateFile(path: string): void {
  makeFolder(dirname(path));
  closeSync(openSync(path, 'a', 0o600));
}

function databaseOf(
  connection: Sqlite.Database,
  { group, release }: { group: boolean; release: () => void },
): Database {
  const reply = answerer(connection);
  const write = groupCommit(connection, reply, group);
  return {
    dialect: 'sqlite',
    read: snapshots(connection, reply),
    write,
    turn: TURN,
    relays: false,
    announce: nothing,
    listen: async () => {},
    close: async () => {
      try {
        if (group) connection.pragma('wal_checkpoint(TRUNCATE)');
      } catch (error) {
        // On a full disk the log stays, whole; the next start takes it in.
        if (!(error instanceof Sqlite.SqliteError)) throw error;
      } finally {
        connection.close();
        release();
      }
    },
  };
}

/** There is no other server to tell. */
function* nothing(): Work<void> {
  yield* [];
}

/** Answers statements, keeping each prepared. The texts are few: every one is written in the source. */
function answerer(connection: Sqlite.Database): (query: Query) => unknown[] {
  const statements = new Map<string, Sqlite.Statement<unknown[]>>();
  return query => {
    let statement = statements.get(query.sql);
    if (!statement) {
      statement = connection.prepare<unknown[]>(query.sql);
      statements.set(query.sql, statement);
    }
    return execute(statement, query);
  };
}

function answer(connection: Sqlite.Database, query: Query): unknown[] {
  return execute(connection.prepare<unknown[]>(query.sql), query);
}

function execute(statement: Sqlite.Statement<unknown[]>, query: Query): unknown[] {
  if ('parameters' in query) {
    if (statement.reader) return statement.all(...query.parameters);
    statement.run(...query.parameters);
    return [];
  }
  const rows: unknown[] = [];
  for (const values of query.each) {
    if (!statement.reader) statement.run(...values);
    else {
      const row = statement.get(...values);
      if (row !== undefined) rows.push(row);
    }
  }
  return rows;
}
