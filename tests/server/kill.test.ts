import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { prove } from '../../server/backup/backup-file.ts';
import { listBackups } from '../../server/backup/retention.ts';
import { asker, found, serve, type Served } from './served.ts';
import { changeOf, type Browser } from './test-service.ts';

/** Kills during pushes; trust.md B1 asks for 1,000 before a release: KILLS=1000 npx vitest run tests/server/kill.test.ts */
const KILLS = Number(process.env['KILLS'] ?? 40);
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const WRITERS = 4;
/** The moment of the kill, in ms after the service answers. */
const LATEST = 80;

let folder: string;
let served: Served | undefined;
let tracer: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kith-kill-'));
});

afterEach(async () => {
  // SIGINT: it lets the service go.
  tracer?.kill('SIGINT');
  tracer = undefined;
  served?.child.kill('SIGKILL');
  await served?.ended;
  served = undefined;
  rmSync(folder, { recursive: true });
});

/** A practice in the folder; returns its owner, who asks whatever server runs there. */
async function settle(address: { url: string }): Promise<Browser> {
  served = serve(folder);
  address.url = await served.ready;
  const visit = spawn(process.execPath, [join(import.meta.dirname, '../../server/main.ts'), '--setup-code'], {
    env: { PATH: process.env['PATH'], HOME: folder, KITH_DATA: folder },
  });
  const code = await new Promise<string>(resolve =>
    visit.stdout.on('data', text => resolve(/: (\S+)/.exec(String(text))![1]!)),
  );
  return found(
    asker(() => address.url),
    code,
  );
}

describe('kill -9', () => {
  test(
    `at ${KILLS} moments during pushes loses and doubles nothing (SEED=${SEED})`,
    { timeout: 60_000 + KILLS * 3000 },
    async () => {
      const random = randomOf(SEED);
      const address = { url: '' };
      const owner = await settle(address);
      const acknowledged = new Map<string, number>();
      let sent = 0;
      const waiting = Array.from({ length: WRITERS }, () => [] as ReturnType<typeof changeOf>[]);

      for (let kill = 0; kill < KILLS; kill += 1) {
        const server = served!;
        let isAlive = true;
        const writing = waiting.map(async (batch, writer) => {
          while (isAlive) {
            if (batch.length === 0) {
              const count = 1 + Math.floor(random() * 20);
              for (let i = 0; i < count; i += 1)
                batch.push(changeOf(`p${(sent += 1) % 500}`, { name: `${writer}-${sent}` }));
            }
            try {
              const { accepted } = await owner.push(...batch);
              for (const { id, seq } of accepted) {
                expect(acknowledged.get(id) ?? seq).toBe(seq);
                acknowledged.set(id, seq);
              }
              expect(accepted).toHaveLength(batch.length);
              batch.length = 0;
            } catch (error) {
              // The connection broke: sent again, as a browser does, once a server is back.
              if (!(error instanceof TypeError)) throw error;
              return;
            }
          }
        });
        await new Promise(resolve => setTimeout(resolve, random() * LATEST));
        server.child.kill('SIGKILL');
        isAlive = false;
        await Promise.all(writing);
        await server.ended;
        served = serve(folder);
        address.url = await served.ready;
      }
      for (const batch of waiting) {
        if (batch.length > 0)
          for (const { id, seq } of (await owner.push(...batch)).accepted) acknowledged.set(id, seq);
      }

      served!.child.kill('SIGKILL');
      await served!.ended;
      prove(join(folder, 'kith.db'));
      const database = new Sqlite(join(folder, 'kith.db'));
      const kept = database.prepare('SELECT change_id AS id, seq FROM history WHERE kind = ?').all('partner') as {
        id: string;
        seq: number;
      }[];
      database.close();
      expect(acknowledged.size).toBeGreaterThan(KILLS);
      expect(kept).toHaveLength(acknowledged.size);
      expect(new Map(kept.map(({ id, seq }) => [id, seq]))).toEqual(acknowledged);
    },
  );

  test(
    'at any moment of a first start leaves a folder in which the next start works',
    { timeout: 120_000 },
    async () => {
      const random = randomOf(SEED);
      for (let i = 0; i < 8; i += 1) {
        rmSync(folder, { recursive: true });
        const first = serve(folder);
        await new Promise(resolve => setTimeout(resolve, 100 + random() * 400));
        first.child.kill('SIGKILL');
        await first.ended;
        served = serve(folder);
        await served.ready;
        served.child.kill('SIGKILL');
        await served.ended;
        prove(join(folder, 'kith.db'));
      }
    },
  );

  test('at any moment of a backup leaves only proven ones by their name', { timeout: 120_000 }, async () => {
    const random = randomOf(SEED);
    const address = { url: '' };
    const owner = await settle(address);
    for (let i = 0; i < 5; i += 1) {
      await owner.push(...Array.from({ length: 500 }, (_, j) => changeOf(`p${i}-${j}`, { notes: 'x'.repeat(200) })));
    }
    const script = join(import.meta.dirname, '../../server/backup.ts');
    for (let i = 0; i < 8; i += 1) {
      const backup = spawn(process.execPath, [script], {
        env: { PATH: process.env['PATH'], HOME: folder, KITH_DATA: folder },
      });
      const ended = new Promise(resolve => backup.once('close', resolve));
      await new Promise(resolve => setTimeout(resolve, 150 + random() * 450));
      backup.kill('SIGKILL');
      await ended;
      for (const file of listBackups(join(folder, 'backups'))) expect(prove(file)).toMatchObject({ records: 2501 });
    }
    await owner.push(changeOf('p1', { name: 'still here' }));
  });
});

describe('an acknowledgement', () => {
  /** fsync and fdatasync calls of the service so far. */
  function flushes(file: string): number {
    return existsSync(file) ? (readFileSync(file, 'utf8').match(/^\d+ +(fsync|fdatasync)\(/gm) ?? []).length : 0;
  }

  test('of a lone writer means a flush each; twenty writers at once share them', { timeout: 120_000 }, async () => {
    const owner = await settle({ url: '' });
    const calls = join(folder, 'calls');
    tracer = spawn('strace', ['-f', '-e', 'trace=fsync,fdatasync', '-o', calls, '-p', String(served!.child.pid)]);
    await new Promise(resolve => tracer!.stderr!.on('data', text => String(text).includes('attached') && resolve(0)));

    const start = flushes(calls);
    for (let i = 0; i < 100; i += 1) {
      const before = flushes(calls);
      await owner.push(changeOf(`p${i}`, { name: 'x' }));
      expect(flushes(calls)).toBeGreaterThan(before);
    }
    const alone = flushes(calls) - start;

    const middle = flushes(calls);
    const each = 25;
    await Promise.all(
      Array.from({ length: 20 }, async (_, writer) => {
        for (let i = 0; i < each; i += 1) await owner.push(changeOf(`w${writer}-${i}`, { name: 'x' }));
      }),
    );
    const shared = (flushes(calls) - middle) / (20 * each);
    process.stdout.write(`flushes: ${alone / 100} a push alone, ${shared} a push with 20 writers\n`);
    expect(alone).toBeLessThanOrEqual(105);
    expect(shared).toBeLessThanOrEqual(0.2);
  });
});

/** mulberry32: small, and the same on every machine for a seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
