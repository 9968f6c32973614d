import { pino } from 'pino';
import { afterAll } from 'vitest';
import type { Database } from '../../server/database/database.ts';
import { openPostgres } from '../../server/database/postgres.ts';
import { openSqlite } from '../../server/database/sqlite.ts';
import { startPostgres, type Postgres } from '../helpers/postgres.ts';

export const QUIET = pino({ level: 'silent' });

let postgres: Promise<Postgres> | undefined;
const opened: Database[] = [];

afterAll(async () => {
  await Promise.all(opened.map(database => database.close()));
  await (await postgres)?.stop();
});

/** The address of a new database in this file's PostgreSQL, which is started when first asked for. */
export async function newPostgresUrl(): Promise<string> {
  postgres ??= startPostgres();
  return (await postgres).createDatabase();
}

let shared: Promise<Database> | undefined;

/** The databases that the service runs on. One PostgreSQL database serves a whole file: practices know nothing of each other. */
export const DATABASES: { name: string; open: () => Promise<Database> }[] = [
  { name: 'SQLite', open: async () => openSqlite({ path: ':memory:' }) },
  {
    name: 'PostgreSQL',
    open() {
      shared ??= newPostgresUrl().then(async url => {
        const database = await openPostgres(url, QUIET);
        opened.push(database);
        return database;
      });
      return shared;
    },
  },
];
