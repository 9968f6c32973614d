import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { StartError } from '../start-error.ts';

/** "KITH" in ASCII: SQLite's mark of whose database a file is. */
export const APPLICATION_ID = 0x4b495448;

const MAGIC = 'SQLite format 3\0';
const HEADER_SIZE = 100;
const APPLICATION_ID_OFFSET = 68;

/** Whether the file is there; throws a StartError if it is anybody else's. Reads only. */
export function inspectFile(path: string): 'new' | 'ours' {
  if (!existsSync(path)) return 'new';
  if (!statSync(path).isFile())
    throw new StartError(`${path} is not a file. Move it away or set KITH_DATA to another folder.`);
  const header = Buffer.alloc(HEADER_SIZE);
  const read = readHeader(path, header);
  // SQLite makes the file empty and fills it with the first commit; killed in between, it stays empty.
  if (read === 0) return 'new';
  const isOurs =
    read === HEADER_SIZE &&
    header.toString('latin1', 0, MAGIC.length) === MAGIC &&
    header.readInt32BE(APPLICATION_ID_OFFSET) === APPLICATION_ID;
  if (!isOurs) {
    throw new StartError(
      `${path} is not a Kith database, or is damaged. Nothing was changed: move it away, restore a backup, or set KITH_DATA to another folder.`,
    );
  }
  return 'ours';
}

/**
 * Holds the folder for one server: an exclusive lock of the operating system's on a file beside the database, gone with the
 * process however it ends. Throws a StartError if another server has it.
 */
export function lockFolder(databasePath: string): { release: () => void } {
  const path = join(dirname(databasePath), 'kith.lock');
  closeSync(openSync(path, 'a', 0o600));
  const lock = new Sqlite(path, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!(error instanceof Sqlite.SqliteError) || !error.code.startsWith('SQLITE_BUSY')) throw error;
    throw new StartError(
      `Another Kith server runs on ${dirname(databasePath)}. Stop it, or set KITH_DATA to another folder.`,
    );
  }
  return { release: () => lock.close() };
}

function readHeader(path: string, header: Buffer): number {
  const file = openSync(path, 'r');
  try {
    return readSync(file, header, 0, header.length, 0);
  } finally {
    closeSync(file);
  }
}
