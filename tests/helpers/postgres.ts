import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chownSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Postgres = {
  /** The address of a new, empty database. */
  createDatabase: () => Promise<string>;
  stop: () => Promise<void>;
};

type Account = { uid?: number; gid?: number };

/**
 * Starts PostgreSQL with a cluster of its own in a temporary folder, on a free port; as root under the account `postgres`. `fsync` off:
 * the tests end the server, never the machine.
 */
export async function startPostgres(): Promise<Postgres> {
  const binaries = globSync('/usr/lib/postgresql/*/bin').at(-1);
  if (!binaries) throw new Error('PostgreSQL is not installed: apt-get install postgresql');
  const account = accountOfPostgres();
  const folder = mkdtempSync(join(tmpdir(), 'kith-postgres-'));
  if (account.uid !== undefined) chownSync(folder, account.uid, account.gid!);
  const data = join(folder, 'data');
  const made = spawnSync(
    join(binaries, 'initdb'),
    ['-D', data, '-U', 'kith', '-A', 'trust', '-E', 'UTF8', '-N'],
    account,
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${String(made.stderr)}`);
  const port = await freePort();
  const settings = [
    'fsync=off',
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    'max_connections=100',
  ];
  const options = settings.flatMap(setting => ['-c', setting]);
  const server = spawn(join(binaries, 'postgres'), ['-D', data, '-p', String(port), ...options], account);
  await untilReady(server);
  const url = (name: string) => `postgres://kith@127.0.0.1:${port}/${name}`;
  let count = 0;
  return {
    async createDatabase() {
      const { default: pg } = await import('pg');
      const client = new pg.Client({ connectionString: url('postgres') });
      await client.connect();
      const name = `test${(count += 1)}`;
      await client.query(`CREATE DATABASE ${name}`);
      await client.end();
      return url(name);
    },
    async stop() {
      const ended = new Promise(resolve => server.once('exit', resolve));
      // SIGINT: the fast shutdown.
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function accountOfPostgres(): Account {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string) => Number(String(spawnSync('id', [flag, 'postgres']).stdout));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

function untilReady(server: ChildProcess): Promise<void> {
  let log = '';
  return new Promise((resolve, reject) => {
    server.stderr!.on('data', text => {
      log += text;
      if (log.includes('ready to accept connections')) resolve();
    });
    server.once('exit', status => reject(new Error(`PostgreSQL ended with ${status}: ${log}`)));
  });
}
