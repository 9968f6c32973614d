import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartError } from './start-error.ts';

/** The database's file in a data folder. */
export function databasePath(dataDir: string): string {
  return join(dataDir, 'kith.db');
}

/** Where backups are kept. */
export function backupDir(dataDir: string): string {
  return join(dataDir, 'backups');
}

/** Throws a StartError if the folder could not be written or made. Makes nothing. */
export function checkFolder(dataDir: string): void {
  let folder = dataDir;
  while (!existsSync(folder)) folder = dirname(folder);
  if (!statSync(folder).isDirectory()) {
    throw new StartError(`${folder} is not a folder. Set KITH_DATA to a folder that can be written.`);
  }
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw cannotWrite(dataDir);
  }
}

/**
 * Makes a folder and those above it, each for its own account only; one that is there stays as it is. (`recursive` of Node never comes back
 * from a folder such as /proc, which exists but takes nothing.)
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

/** For what only trying shows: /proc lets itself be asked, not written. */
export function cannotWrite(dataDir: string): StartError {
  return new StartError(`${dataDir} cannot be written. Change its permissions or set KITH_DATA to another folder.`);
}
