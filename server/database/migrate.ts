import { randomUUID } from 'node:crypto';
import { StartError } from '../start-error.ts';
import { rowsOf, type Query, type Work } from './database.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { ColumnTypes } from './migrations/migration.ts';

/**
 * Brings a database from `version` to today's schema. Run inside one transaction: killed in the middle, the old schema is there.
 * Throws a StartError when a newer Kith wrote it.
 */
export function* migrate(version: number, types: ColumnTypes): Work<void> {
  refuseNewer(version);
  for (const up of MIGRATIONS.slice(version)) yield* up(types);
  yield set('version', String(MIGRATIONS.length));
  yield {
    sql: `INSERT INTO meta (key, value) VALUES ('epoch', ?) ON CONFLICT (key) DO NOTHING`,
    parameters: [randomUUID()],
  };
}

/** Throws a StartError when the version is not known yet. */
export function refuseNewer(version: number): void {
  if (version <= MIGRATIONS.length) return;
  throw new StartError('The database was written by a newer version of Kith. Start that version; nothing was changed.');
}

/** The schema's version by the `meta` table, which must exist. */
export function* versionOf(): Work<number> {
  const rows = yield* rowsOf<{ value: string }>(statementOf(`SELECT value FROM meta WHERE key = 'version'`));
  return Number(rows[0]?.value ?? 0);
}

/** The id of this database's life: a restored backup gets another one. */
export function* epochOf(): Work<string> {
  const rows = yield* rowsOf<{ value: string }>(statementOf(`SELECT value FROM meta WHERE key = 'epoch'`));
  return rows[0]!.value;
}

function set(key: string, value: string): Query {
  return {
    sql: `INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    parameters: [key, value],
  };
}

function statementOf(sql: string): Query {
  return { sql, parameters: [] };
}
