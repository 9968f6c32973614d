import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Backups that were given no name of their own: `kith-2026-11-23T12-00-00Z.db`. Their names sort by time. */
const OURS = /^kith-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ\.db$/;

/** The name of a backup taken at a moment (ms). */
export function backupName(now: number): string {
  const time = Temporal.Instant.fromEpochMilliseconds(now).toString({ smallestUnit: 'second' });
  return `kith-${time.replaceAll(':', '-')}.db`;
}

/** The backups of a folder, oldest first. */
export function listBackups(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(name => OURS.test(name))
    .toSorted()
    .map(name => join(folder, name));
}

/** Removes all but the newest `keep` backups and returns the removed. Files with other names are left alone. */
export function removeOldBackups(folder: string, keep: number): string[] {
  const old = listBackups(folder).slice(0, -keep);
  for (const file of old) for (const path of [file, `${file}.sha256`]) rmSync(path, { force: true });
  return old;
}
