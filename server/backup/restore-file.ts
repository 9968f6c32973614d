import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { makeFolder } from '../data-folder.ts';
import { openSqlite } from '../database/sqlite.ts';
import { lockFolder } from '../database/sqlite-file.ts';
import { StartError } from '../start-error.ts';
import { checkBackup, flush, prove, type Contents } from './backup-file.ts';

export type Restored = Contents & { keptAside: string | null };

/**
 * Puts a backup in the place of a database. Refuses while a server runs on the folder, and over a database that has a practice unless
 * forced; the old file is kept aside. The restored database gets a new epoch, by which the browsers notice and offer again what it
 * lost, and no code that is still good: some may have been spent since. Killed at any moment, the old or the new database is there.
 */
export async function restore(
  backup: string,
  database: string,
  { force, now }: { force: boolean; now: number },
): Promise<Restored> {
  await checkBackup(backup);
  makeFolder(dirname(database));
  const lock = lockFolder(database);
  const fresh = `${database}.restoring`;
  try {
    if (hasContent(database) && !force) {
      throw new StartError(`${database} has data. Add --force to replace it; the old file will be kept aside.`);
    }
    copyFileSync(backup, fresh);
    await renew(fresh);
    const contents = prove(fresh);
    flush(fresh);
    const keptAside = existsSync(database) ? setAside(database, now) : null;
    renameSync(fresh, database);
    flush(dirname(database));
    return { ...contents, keptAside };
  } finally {
    lock.release();
    for (const file of [fresh, `${fresh}-wal`, `${fresh}-shm`]) rmSync(file, { force: true });
  }
}

/** Brings the copy to today's schema, under its new epoch. */
async function renew(file: string): Promise<void> {
  const database = openSqlite({ path: file, lock: false });
  await database.write(function* () {
    yield { sql: `UPDATE meta SET value = ? WHERE key = 'epoch'`, parameters: [randomUUID()] };
    yield { sql: 'DELETE FROM codes', parameters: [] };
    // They carry the old epoch.
    yield { sql: 'DELETE FROM segments', parameters: [] };
  });
  await database.close();
}

/** A damaged database counts as one with content: only `--force` replaces it. */
function hasContent(path: string): boolean {
  if (!existsSync(path) || statSync(path).size === 0) return false;
  const database = new Sqlite(path, { fileMustExist: true });
  try {
    return database.prepare('SELECT 1 FROM practices LIMIT 1').get() !== undefined;
  } catch (error) {
    if (error instanceof Sqlite.SqliteError) return true;
    throw error;
  } finally {
    database.close();
  }
}

/** Gives the old file a second name; its own name passes to the new one in a single step afterwards. */
function setAside(path: string, now: number): string {
  const time = Temporal.Instant.fromEpochMilliseconds(now).toString({ smallestUnit: 'second' }).replaceAll(':', '-');
  const aside = join(dirname(path), `kith-before-restore-${time}.db`);
  linkSync(path, aside);
  // What a log still holds belongs to the old file; over the new one it would be its ruin.
  for (const ending of ['-wal', '-shm']) if (existsSync(path + ending)) renameSync(path + ending, aside + ending);
  return aside;
}
