import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OLDEST_PROTOCOL, PROTOCOL, PROTOCOL_HEADER } from '../../shared/protocol/sync.ts';
import { memoryTables } from '../../extension/store/memory-tables.ts';
import { syncOnce } from '../../extension/sync/engine.ts';
import { serverClient } from '../../extension/sync/server-client.ts';
import { syncStore } from '../../extension/sync/sync-store.ts';
import { NOON, testService } from '../server/test-service.ts';
import { difference, filledIn, type Step, type Transcript } from './transcript.ts';

const TRANSCRIPTS = globSync(join(import.meta.dirname, 'fixtures/protocol-*.json'))
  .sort()
  .map(path => JSON.parse(readFileSync(path, 'utf8')) as Transcript);

test('there is a transcript of every version that the service speaks', () => {
  const spoken = Array.from({ length: PROTOCOL - OLDEST_PROTOCOL + 1 }, (_, i) => OLDEST_PROTOCOL + i);
  expect(TRANSCRIPTS.map(({ protocol }) => protocol)).toEqual(expect.arrayContaining(spoken));
});

const isSpoken = ({ protocol }: Transcript) => protocol >= OLDEST_PROTOCOL;

describe.each(TRANSCRIPTS)('protocol $protocol', ({ protocol, steps }) => {
  test('a browser of then is answered by today’s service as it was then, or told to update', async () => {
    const service = await testService();
    const known = new Map([['<set up code>', await service.setUpCode()]]);
    for (const { says, ask, status, answer } of steps) {
      const { method, path, ...rest } = filledIn(ask, known);
      const response = await service.ask(method, path, { ...rest, headers: { [PROTOCOL_HEADER]: String(protocol) } });
      const said = response.status === 204 ? null : ((await response.json()) as unknown);
      if (protocol < OLDEST_PROTOCOL)
        expect([response.status, said]).toEqual([426, expect.objectContaining({ code: 'update-needed' })]);
      else {
        expect(response.status, says).toBe(status);
        expect(difference(answer, said, known), says).toBeNull();
      }
    }
  });
});

describe.each(TRANSCRIPTS.filter(isSpoken))('protocol $protocol', ({ steps }) => {
  test.each([
    ['of then', (answer: unknown) => answer],
    ['of a later version, which says more', saysMore],
  ])('today’s browser understands a service %s', async (_, tells) => {
    for (const step of filledIn(steps)) {
      const outcome = await askedOf(step, tells);
      if (step.status >= 400) expect(outcome, step.says).toMatchObject({ ok: false, message: expect.any(String) });
      else
        expect(outcome, step.says).toMatchObject(
          step.answer === null ? { ok: true } : { ok: true, value: step.answer },
        );
    }
  });

  test('fields and kinds of later versions go through today’s browser unharmed', async () => {
    const pages = filledIn(steps).flatMap(({ ask, answer }) => (ask.path.startsWith('/v1/pull') ? [answer] : []));
    const tables = memoryTables();
    const store = syncStore(tables, { now: () => NOON, random: bytes => bytes });
    for (const page of pages) await store.receive(saysMore(page) as Parameters<typeof store.receive>[0]);
    const { records } = tables.state();
    expect(records.get('later-1')).toMatchObject({ kind: 'later-kind', fields: { text: 'kept as it is' } });
    expect(records.get('partner-1')!.fields['later']).toEqual({ of: ['another version'] });
  });
});

test.each([
  [426, { code: 'update-needed', message: 'too old' }, { reason: 'update-needed', message: 'too old' }],
  [400, { unheard: 'of' }, { reason: 'refused' }],
  [200, { unheard: 'of' }, { reason: 'trouble', message: expect.stringMatching(/a form this version does not know/) }],
])(
  'an answer %i that today’s browser does not know ends the sync in words, and costs nothing',
  async (status, body, failure) => {
    const tables = memoryTables();
    const change = { id: 'c', kind: 'partner', recordId: 'p', fields: { name: 'Jo' }, stamp: '0mwt7reo0i00anaschrome' };
    await tables.queue([change]);
    const client = serverClient('https://kith.example', 't', async () => Response.json(body, { status }));
    const store = syncStore(tables, { now: () => NOON, random: bytes => bytes });
    expect(await syncOnce(store, client, () => NOON)).toMatchObject({ type: 'failed', failure });
    expect(await tables.unsent(10)).toEqual([change]);
  },
);

/** What today's client makes of the answer that a service gave then. */
function askedOf({ ask, status, answer }: Step, tells: (answer: unknown) => unknown): Promise<unknown> {
  const { method, path, token = null, body } = ask;
  const client = serverClient('https://kith.example', token, async () =>
    answer === null ? new Response(null, { status }) : Response.json(tells(answer), { status }),
  );
  const url = new URL(path, 'https://kith.example');
  const sent = body as { changes: unknown[]; role: string } & Parameters<typeof client.enrol>[0];
  switch (`${method} ${url.pathname}`) {
    case 'POST /v1/push':
      return client.push(sent.changes);
    case 'GET /v1/pull':
      return client.pull(Number(url.searchParams.get('after')), Number(url.searchParams.get('limit')));
    case 'POST /v1/enrol':
      return client.enrol(sent);
    case 'POST /v1/invites':
      return client.invite(sent.role);
    case 'GET /v1/devices':
      return client.devices();
    case 'GET /v1/history':
      return client.history(url.searchParams.get('record')!);
    default:
      return client.disconnect(url.pathname.split('/').at(-1)!);
  }
}

/** Their keys are names of fields, not of the protocol. */
const MAPS = new Set(['fields', 'stamps']);

/** The same answer from a later service: further keys everywhere. */
function saysMore(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(saysMore);
  if (typeof answer !== 'object' || answer === null) return answer;
  const said = Object.entries(answer).map(([key, value]) => [key, MAPS.has(key) ? value : saysMore(value)]);
  return { ...Object.fromEntries(said), saidLater: { of: 1 } };
}
