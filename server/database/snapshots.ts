import type Sqlite from 'better-sqlite3';
import { runNow, type Database, type Query } from './database.ts';

/** One state of the file for all statements of a work, and the file locked once for all of them: that costs more than most statements. */
export function snapshots(connection: Sqlite.Database, reply: (query: Query) => unknown[]): Database['read'] {
  const begin = connection.prepare('BEGIN');
  const end = connection.prepare('COMMIT');
  return async work => {
    begin.run();
    try {
      return runNow(work(), reply);
    } finally {
      if (connection.inTransaction) end.run();
    }
  };
}
