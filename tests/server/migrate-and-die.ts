import Sqlite from 'better-sqlite3';
import { openSqlite } from '../../server/database/sqlite.ts';

/**
 * A process that opens (and so migrates) a database and kills itself before its n-th statement: node migrate-and-die.ts FILE N. With 0 it
 * lives, and prints how many statements there were.
 */
const [file, last] = process.argv.slice(2) as [string, string];
let count = 0;
const probe = new Sqlite(':memory:');
const prototype = Object.getPrototypeOf(probe.prepare('SELECT 1')) as {
  [method: string]: (...args: unknown[]) => unknown;
};
probe.close();
for (const name of ['run', 'get', 'all']) {
  const original = prototype[name]!;
  prototype[name] = function (this: unknown, ...args: unknown[]) {
    count += 1;
    if (count === Number(last)) process.kill(process.pid, 'SIGKILL');
    return original.apply(this, args);
  };
}
const database = openSqlite({ path: file });
process.stdout.write(String(count));
await database.close();
