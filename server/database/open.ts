import type { Logger } from 'pino';
import { cannotWrite, databasePath } from '../data-folder.ts';
import type { Database } from './database.ts';
import { openSqlite } from './sqlite.ts';

type Place = { dataDir?: string; databaseUrl?: string | null };

/** Opens the database of the configuration, made or brought to today's schema if needed. Throws a StartError. */
export async function openDatabase({ dataDir, databaseUrl }: Place, log: Logger): Promise<Database> {
  if (databaseUrl) {
    // Loaded by those only who use it: 13 MB.
    const { openPostgres } = await import('./postgres.ts');
    return openPostgres(databaseUrl, log);
  }
  if (dataDir === undefined) throw new Error('neither a folder nor a database was given');
  try {
    return openSqlite({ path: databasePath(dataDir) });
  } catch (error) {
    if (isRefusal(error)) throw cannotWrite(dataDir);
    throw error;
  }
}

function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return /^(EACCES|EPERM|EROFS|ENOENT|SQLITE_CANTOPEN|SQLITE_READONLY)/.test(String(error.code));
}
