import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeOf } from './test-service.ts';

const MAIN = join(import.meta.dirname, '../../server/start.js');

/** Root may write everywhere: as root, the service is started as nobody. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

let folder: string;
let file: string;
let children: ChildProcess[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kith-start-'));
  file = join(folder, 'kith.db');
  children = [];
});

afterEach(async () => {
  for (const child of children) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await new Promise(resolve => child.once('exit', resolve));
  }
  rmSync(folder, { recursive: true, force: true });
});

type Run = { child: ChildProcess; out: () => string; err: () => string; ended: Promise<number | null> };

function start(args: string[] = [], env: { [name: string]: string } = {}, account = {}): Run {
  const all = { PATH: process.env['PATH'], HOME: folder, KITH_DATA: folder, PORT: '0', ...env };
  const child = spawn(process.execPath, [MAIN, ...args], { env: all, ...account });
  children.push(child);
  let [out, err] = ['', ''];
  child.stdout.on('data', text => (out += text));
  child.stderr.on('data', text => (err += text));
  return { child, out: () => out, err: () => err, ended: new Promise(resolve => child.on('close', resolve)) };
}

async function ready(run: Run): Promise<string> {
  return new Promise((resolve, reject) => {
    run.child.stdout!.on('data', () => {
      const url = /running at (http:\S+)/.exec(run.out())?.[1];
      if (url && /practice|Set-up code/.test(run.out())) resolve(url);
    });
    void run.ended.then(() => reject(new Error(run.err())));
  });
}

async function refused(args: string[], env?: { [name: string]: string }, account = {}): Promise<string> {
  const run = start(args, env, account);
  expect(await run.ended).toBe(1);
  expect(run.out()).toBe('');
  expect(run.err()).toMatch(/^kith: [^\n]+\n$/);
  return run.err();
}

describe('npm start', () => {
  test('--help names every option and variable', async () => {
    const run = start(['--help']);
    expect(await run.ended).toBe(0);
    for (const word of [
      '--setup-code',
      '--build',
      'KITH_DATA',
      'PORT',
      'HOST',
      'DATABASE_URL',
      'LOG_LEVEL',
      'KITH_HOSTS',
      'KITH_BEHIND_PROXY',
      'KITH_EXTENSION_IDS',
      'Exit status',
    ]) {
      expect(run.out()).toContain(word);
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  test('prints the address and, until there is a practice, a set-up code; stops on SIGTERM with status 0', async () => {
    const run = start();
    const url = await ready(run);
    const code = /Set-up code \(once, within 60 minutes\): (\S+)/.exec(run.out())![1]!;
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    const body = JSON.stringify({ code, memberName: 'Ana', deviceName: 'laptop', device: 'aaaaaaaaaa' });
    const headers = { origin: `chrome-extension://${'a'.repeat(32)}`, 'content-type': 'application/json' };
    expect((await fetch(`${url}/v1/enrol`, { method: 'POST', headers, body })).status).toBe(200);
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);

    const again = start();
    await ready(again);
    expect(again.out()).not.toContain('Set-up code (');
    again.child.kill('SIGINT');
    expect(await again.ended).toBe(0);
    expect(readFileSync(file).subarray(0, 15).toString()).toBe('SQLite format 3');
    expect(existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0).toBe(false);
  });

  test('keeps the folder and the file to its own account', async () => {
    rmSync(folder, { recursive: true });
    const run = start();
    await ready(run);
    expect([statSync(folder).mode & 0o777, statSync(file).mode & 0o777]).toEqual([0o700, 0o600]);
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
  });

  test('--setup-code makes a code beside a running server', async () => {
    const run = start();
    const url = await ready(run);
    const visit = start(['--setup-code']);
    expect(await visit.ended).toBe(0);
    const code = /: (\S+)\n$/.exec(visit.out())![1]!;
    const body = JSON.stringify({ code, memberName: 'Ana', deviceName: 'laptop', device: 'aaaaaaaaaa' });
    const headers = { origin: `chrome-extension://${'a'.repeat(32)}`, 'content-type': 'application/json' };
    expect((await fetch(`${url}/v1/enrol`, { method: 'POST', headers, body })).status).toBe(200);
  });

  test('never writes a name, a code, a token or a field into the log', async () => {
    const run = start([], { LOG_LEVEL: 'trace' });
    const url = await ready(run);
    const code = /minutes\): (\S+)/.exec(run.out())![1]!;
    const headers = { origin: `chrome-extension://${'a'.repeat(32)}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ code, memberName: 'Needle Name', deviceName: 'needle laptop', device: 'aaaaaaaaaa' });
    const { token } = (await (await fetch(`${url}/v1/enrol`, { method: 'POST', headers, body })).json()) as {
      token: string;
    };
    const changes = JSON.stringify({ changes: [changeOf('p1', { name: 'Needle Field' }), { id: 'needle', bad: 1 }] });
    await fetch(`${url}/v1/push`, {
      method: 'POST',
      headers: { ...headers, authorization: `Bearer ${token}` },
      body: changes,
    });
    await fetch(`${url}/v1/pull?needle=1`, { headers: { authorization: `Bearer ${token}needle` } });
    run.child.kill('SIGTERM');
    await run.ended;
    expect(run.err()).toContain('a browser joined');
    for (const secret of ['eedle', code, code.slice(0, 11), token]) expect(run.err()).not.toContain(secret);
  });
});

describe('what stops a start, with one line and nothing changed', () => {
  test('an unknown option', async () => {
    expect(await refused(['--prot', '80'])).toContain('--help');
    expect(readdirSync(folder)).toEqual([]);
  });

  test.for<[string, { [name: string]: string }, RegExp]>([
    ['a port that is none', { PORT: 'http' }, /PORT must be/],
    ['a log level that is none', { LOG_LEVEL: 'loud' }, /LOG_LEVEL must be/],
    ['an address open to the network', { HOST: '0.0.0.0' }, /KITH_BEHIND_PROXY=1/],
    ['a database of another make', { DATABASE_URL: 'mysql://x' }, /postgres:\/\//],
  ])('%s', async ([, env, says]) => {
    expect(await refused([], env)).toMatch(says);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a busy port', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise(resolve => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    expect(await refused([], { PORT: String(port) })).toMatch(/taken.*PORT=/);
    expect(readdirSync(folder)).toEqual([]);
    other.close();
  });

  test.for(['/proc/kith', '/dev/null/kith'])('a folder that cannot be written: %s', async path => {
    expect(await refused([], { KITH_DATA: path })).toMatch(/KITH_DATA/);
    expect(existsSync(path)).toBe(false);
  });

  test('a folder without permission', async () => {
    chmodSync(folder, 0o500);
    const line = await refused([], {}, NOBODY);
    chmodSync(folder, 0o700);
    expect(line).toMatch(/cannot be written/);
  });

  test.for<[string, () => void]>([
    ['a text file', () => writeFileSync(file, 'my diary\n'.repeat(100))],
    ['somebody else’s SQLite database', () => makeSqlite(0)],
    ['half a header', () => writeFileSync(file, 'SQLite format 3\0')],
  ])('%s in the place of the database', async ([, make]) => {
    make();
    const before = readFileSync(file);
    expect(await refused([])).toMatch(/not a Kith database/);
    expect(readFileSync(file)).toEqual(before);
    expect(readdirSync(folder)).toEqual(['kith.db']);
  });

  test('a folder in the place of the database', async () => {
    mkdirSync(file);
    expect(await refused([])).toMatch(/not a file/);
  });

  test('a database of a newer version', async () => {
    await runOnce();
    const database = new Sqlite(file);
    database.exec(`UPDATE meta SET value = '999' WHERE key = 'version'`);
    database.close();
    expect(await refused([])).toMatch(/newer version/);
    const after = new Sqlite(file);
    expect(after.prepare(`SELECT value FROM meta WHERE key = 'version'`).pluck().get()).toBe('999');
    after.close();
  });

  test('a damaged database', async () => {
    await runOnce();
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 4096, 12_288);
    writeFileSync(file, bytes);
    expect(await refused([])).toMatch(/damaged.*restore/);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  test('another server on the same folder', async () => {
    const first = start();
    const url = await ready(first);
    expect(await refused([])).toMatch(/Another Kith server/);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  test('a code for a database that is not there', async () => {
    expect(await refused(['--setup-code'])).toMatch(/Start the server first/);
    expect(readdirSync(folder)).toEqual([]);
  });
});

function makeSqlite(applicationId: number): void {
  const database = new Sqlite(file);
  database.exec(`PRAGMA application_id = ${applicationId}; CREATE TABLE theirs (x)`);
  database.close();
}

async function runOnce(): Promise<void> {
  const run = start();
  await ready(run);
  run.child.kill('SIGTERM');
  await run.ended;
}
