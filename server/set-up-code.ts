import { pino } from 'pino';
import type { Config } from './config.ts';
import { checkFolder, databasePath } from './data-folder.ts';
import type { Database } from './database/database.ts';
import { openDatabase } from './database/open.ts';
import { openSqlite } from './database/sqlite.ts';
import { makeCode } from './team/codes.ts';

/** `--setup-code`: prints a code for one more practice, beside a running server or without one. */
export async function printSetUpCode(config: Config): Promise<void> {
  if (config.databaseUrl === null) checkFolder(config.dataDir);
  const database = await visit(config);
  const grant = { practice: null, role: 'owner', madeBy: null } as const;
  const { code } = await database.write(() => makeCode(grant, Date.now()));
  await database.close();
  process.stdout.write(`Set-up code (once, within 60 minutes): ${code}\n`);
}

async function visit(config: Config): Promise<Database> {
  if (config.databaseUrl !== null) return openDatabase(config, pino({ level: 'silent' }));
  return openSqlite({ path: databasePath(config.dataDir), owner: false });
}
