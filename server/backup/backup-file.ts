import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  createReadStream,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import Sqlite from 'better-sqlite3';
import { formatDigest, hashOf, plus, type Digest } from '../../shared/sync/digest.ts';
import { makeFolder } from '../data-folder.ts';
import { applyPragmas } from '../database/sqlite.ts';
import { faultIn } from '../database/soundness.ts';
import { inspectFile } from '../database/sqlite-file.ts';
import { StartError } from '../start-error.ts';
import { recordOf } from '../sync/record-row.ts';

/** What a proven backup holds. */
export type Contents = { practices: number; records: number; changes: number };

/**
 * Makes a backup of a database, in use or not, and proves it before it gets its name: a copy of it is opened as a restore would, checked
 * page by page, its records summed against each practice's digest and its history compared row by row with the original's; it has at least what
 * there was at its beginning. Beside it lies its SHA-256. Throws a StartError; then there is no backup.
 */
export async function backUp(source: string, target: string): Promise<Contents> {
  if (existsSync(target)) throw new StartError(`${target} is there already. Name a file that is not.`);
  if (inspectFile(source) === 'new') throw new StartError(`There is no database at ${source} yet.`);
  makeFolder(dirname(target));
  const part = `${target}.part`;
  const trial = `${target}.trial`;
  const original = new Sqlite(source, { fileMustExist: true });
  try {
    applyPragmas(original, source);
    rmSync(part, { force: true });
    const least = original.prepare(SIZE).get() as Size;
    // A consistent picture of one moment, without what was deleted; writers go on meanwhile.
    closeSync(openSync(part, 'w', 0o600));
    original.prepare('VACUUM INTO ?').run(part);
    copyFileSync(part, trial);
    const contents = prove(trial, original);
    if (contents.practices < least.practices || contents.changes < least.changes) {
      throw unsound(target, 'it is older than the database was when it was begun');
    }
    await writeDigest(part, `${target}.sha256`);
    flush(part);
    renameSync(part, target);
    flush(dirname(target));
    return contents;
  } finally {
    original.close();
    for (const file of [part, trial, `${trial}-wal`, `${trial}-shm`]) rmSync(file, { force: true });
  }
}

/** Throws a StartError if a backup is not what was written, or not sound. */
export async function checkBackup(file: string): Promise<void> {
  if (!existsSync(file)) throw new StartError(`There is no file ${file}.`);
  inspectFile(file);
  const noted = `${file}.sha256`;
  if (existsSync(noted) && readFileSync(noted, 'utf8').slice(0, 64) !== (await sha256(file))) {
    throw new StartError(`${file} is damaged: it is not what was backed up. Use another backup.`);
  }
}

/** Opens a copy and finds in it everything that should be there. `original`: compare the history with that database's. */
export function prove(file: string, original?: Sqlite.Database): Contents {
  const copy = new Sqlite(file, { fileMustExist: true });
  try {
    const fault = faultIn(copy);
    if (fault !== null) throw unsound(file, fault);
    const practices = copy
      .prepare('SELECT id, latest_seq AS latest, digest FROM practices ORDER BY id')
      .all() as Practice[];
    for (const practice of practices) {
      if (digestOf(copy, practice.id) !== practice.digest) throw unsound(file, 'records are missing');
      const { count, highest } = copy.prepare(CHANGES).get(practice.id, practice.latest) as Changes;
      if (count !== practice.latest || highest !== practice.latest) throw unsound(file, 'changes are missing');
      if (original) compareHistory(file, copy, original, practice);
    }
    const count = (table: string) => copy.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;
    return { practices: practices.length, records: count('records'), changes: count('history') };
  } finally {
    copy.close();
  }
}

/** Makes sure that a file or folder is on the disk. */
export function flush(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

type Practice = { id: number; latest: number; digest: string };
type Size = { practices: number; changes: number };
type Changes = { count: number; highest: number };
type HistoryRow = { seq: number; change_id: string; fields: string };

const SIZE = 'SELECT count(*) AS practices, coalesce(sum(latest_seq), 0) AS changes FROM practices';
const CHANGES =
  'SELECT count(*) AS count, coalesce(max(seq), 0) AS highest FROM history WHERE practice = ? AND seq <= ?';
const HISTORY = 'SELECT seq, change_id, fields FROM history WHERE practice = ? AND seq <= ? ORDER BY seq';

function digestOf(database: Sqlite.Database, practice: number): string {
  let digest: Digest = [0, 0];
  for (const body of database.prepare('SELECT body FROM records WHERE practice = ?').pluck().iterate(practice)) {
    digest = plus(digest, hashOf(recordOf(String(body))));
  }
  return formatDigest(digest);
}

/** The history is append-only: up to the backup's last seq the original still has the same rows, however much was written since. */
function compareHistory(
  file: string,
  copy: Sqlite.Database,
  original: Sqlite.Database,
  { id, latest }: Practice,
): void {
  const rows = original.prepare(HISTORY).iterate(id, latest) as IterableIterator<HistoryRow>;
  for (const row of copy.prepare(HISTORY).iterate(id, latest) as IterableIterator<HistoryRow>) {
    const other = rows.next().value as HistoryRow | undefined;
    if (other?.seq !== row.seq || other.change_id !== row.change_id || other.fields !== row.fields) {
      throw unsound(file, 'its changes differ from the database');
    }
  }
  if (!rows.next().done) throw unsound(file, 'changes are missing');
}

function unsound(file: string, reason: string): StartError {
  return new StartError(`${file} is no good backup: ${reason}.`);
}

async function writeDigest(file: string, target: string): Promise<void> {
  writeFileSync(target, `${await sha256(file)}\n`, { mode: 0o600 });
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
