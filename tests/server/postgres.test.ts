import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import type { EnrolAnswer } from '../../shared/protocol/team.ts';
import type { LiveMessage, PullAnswer } from '../../shared/protocol/sync.ts';
import { openPostgres } from '../../server/database/postgres.ts';
import { rowsOf, type Work } from '../../server/database/database.ts';
import { startServer, type RunningServer } from '../../server/start-server.ts';
import { QUIET, newPostgresUrl } from './databases.ts';
import { EXTENSION, NO_LIMITS, browserOf, changeOf, newDevice, type Browser } from './test-service.ts';

const running: RunningServer[] = [];

async function stopAll(): Promise<void> {
  await Promise.all(running.splice(0).map(server => server.stop()));
}
afterEach(stopAll);
afterAll(stopAll);

/** Several servers on one new database, as behind one address. */
async function servers(count: number): Promise<RunningServer[]> {
  const databaseUrl = await newPostgresUrl();
  const started = await Promise.all(
    Array.from({ length: count }, () => startServer({ databaseUrl, limits: NO_LIMITS })),
  );
  running.push(...started);
  return started;
}

/** The same browser as each server sees it. */
async function enter(all: RunningServer[], code?: string): Promise<Browser[]> {
  const device = newDevice();
  const body = { code: code ?? (await all[0]!.setupCode()), memberName: 'Ana\0', deviceName: 'laptop', device };
  const answer = (await (await askOf(all[0]!)('POST', '/v1/enrol', { body })).json()) as EnrolAnswer;
  return all.map(server => browserOf(askOf(server), answer, device));
}

function askOf(server: RunningServer): Browser['ask'] {
  return (method, path, { token, body } = {}) =>
    fetch(server.url + path, {
      method,
      headers: {
        origin: EXTENSION,
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
}

async function listen(
  server: RunningServer,
  token: string,
): Promise<{ messages: LiveMessage[]; closed: Promise<number> }> {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/v1/live`, { origin: EXTENSION });
  const messages: LiveMessage[] = [];
  socket.on('message', data => messages.push(JSON.parse(String(data)) as LiveMessage));
  socket.on('open', () => socket.send(JSON.stringify({ type: 'hello', token, after: 1, protocol: 1 })));
  const closed = new Promise<number>(resolve => socket.on('close', resolve));
  await vi.waitFor(() => expect(messages).not.toHaveLength(0));
  return { messages, closed };
}

describe('several servers on one PostgreSQL', () => {
  test(
    'give out seqs without gaps or doubles, and no pull ever skips one that commits later',
    { timeout: 120_000 },
    async () => {
      const all = await servers(3);
      const browsers = await enter(all);
      const writers = 12;
      const batches = 8;
      let writing = true;
      const cursorOf = async (browser: Browser): Promise<string[]> => {
        const seen: string[] = [];
        let cursor = 1;
        for (let last = false; ;) {
          const page: PullAnswer = await browser.pull(cursor, 20);
          seen.push(...page.records.map(({ id }) => id));
          cursor = page.next;
          if (last && page.next >= page.latest) return seen;
          last = !writing;
        }
      };
      const readers = browsers.map(cursorOf);
      const ids = Array.from({ length: writers }, (_, w) => Array.from({ length: batches }, (_, b) => `p${w}-${b}`));
      await Promise.all(
        ids.map(async (own, w) => {
          for (const id of own)
            await browsers[w % 3]!.push(changeOf(id, { name: id }), changeOf(`${id}-x`, { name: id }));
        }),
      );
      writing = false;
      const expected = ids
        .flat()
        .flatMap(id => [id, `${id}-x`])
        .toSorted();
      for (const seen of await Promise.all(readers)) expect(seen.toSorted()).toEqual(expected);
      const { records } = await browsers[0]!.pull(1);
      expect(records.map(({ seq }) => seq)).toEqual(records.map((_, i) => i + 2));
    },
  );

  test('carry what one takes to the sockets of all, once and in order', async () => {
    const all = await servers(2);
    const [here, there] = (await enter(all)) as [Browser, Browser];
    const listeners = await Promise.all(all.map(server => listen(server, here.token)));
    for (let i = 0; i < 20; i += 1) await (i % 2 ? here : there).push(changeOf(`p${i}`, { name: 'x' }));
    for (const { messages } of listeners) {
      await vi.waitFor(() => expect(messages.at(-1)).toMatchObject({ next: 21 }));
      const records = messages.flatMap(message =>
        message.type === 'records' ? message.records.map(({ id }) => id) : [],
      );
      expect(records).toEqual(Array.from({ length: 20 }, (_, i) => `p${i}`));
      let cursor = 1;
      for (const message of messages.slice(1)) {
        expect(message).toMatchObject({ type: 'records', after: cursor });
        cursor = (message as { next: number }).next;
      }
    }
  });

  test('close the sockets of a browser that another one revoked', async () => {
    const all = await servers(2);
    const [owner] = (await enter(all)) as [Browser];
    const [, guest] = (await enter(all, await owner.invite('clinician'))) as [Browser, Browser];
    const { closed } = await listen(all[1]!, guest.token);
    await owner.ask('DELETE', `/v1/devices/${guest.device}`);
    expect(await closed).toBe(1008);
    expect((await guest.ask('GET', '/v1/pull')).status).toBe(401);
  });

  test('take a replay at another server as a replay', async () => {
    const all = await servers(2);
    const [here, there] = (await enter(all)) as [Browser, Browser];
    const changes = Array.from({ length: 50 }, (_, i) => changeOf(`p${i}`, { name: 'x' }));
    const answers = await Promise.all([here, there, here, there].map(browser => browser.push(...changes)));
    for (const answer of answers) expect(answer.accepted).toEqual(answers[0]!.accepted);
    expect((await here.pull()).latest).toBe(51);
  });

  test('may start at once on an empty database', async () => {
    const epochs = (await servers(4)).map(server => server.context.epoch);
    expect(new Set(epochs).size).toBe(1);
  });
});

describe('PostgreSQL', () => {
  test('keeps to its own schema and flushes before it answers', async () => {
    const database = await openPostgres(await newPostgresUrl(), QUIET);
    const ask = (sql: string) => database.read(() => rowsOf<object>({ sql, parameters: [] }));
    expect(await ask('SHOW synchronous_commit')).toEqual([{ synchronous_commit: 'on' }]);
    expect(await ask(`SELECT count(*) AS n FROM information_schema.tables WHERE table_schema = 'public'`)).toEqual([
      { n: 0 },
    ]);
    await database.close();
  });

  test('is refused when a newer version wrote it, and nothing is changed', async () => {
    const url = await newPostgresUrl();
    const database = await openPostgres(url, QUIET);
    await database.write(function* (): Work<void> {
      yield { sql: `UPDATE meta SET value = '999' WHERE key = 'version'`, parameters: [] };
    });
    await database.close();
    await expect(openPostgres(url, QUIET)).rejects.toThrow('newer version');
    await expect(openPostgres(url, QUIET)).rejects.toThrow('newer version');
  });

  test('that is not there is told in one line without the password', async () => {
    const error = await openPostgres('postgres://kith:hunter2@127.0.0.1:1/kith', QUIET).catch(
      (reason: Error) => reason,
    );
    expect(error).toHaveProperty('name', 'StartError');
    expect((error as Error).message).toMatch(/DATABASE_URL cannot be used.*ECONNREFUSED/);
    expect((error as Error).message).not.toContain('hunter2');
  });
});
