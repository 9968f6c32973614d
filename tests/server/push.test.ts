import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { HistoryAnswer } from '../../shared/protocol/team.ts';
import { stampOf, timeOf } from '../../shared/sync/stamp.ts';
import { DATABASES } from './databases.ts';
import { NOON, changeOf, testService, type Browser, type TestService } from './test-service.ts';

const MINUTE = 60_000;
const YEARS = 10 * 365 * 24 * 60 * MINUTE;

describe.each(DATABASES)('on $name', ({ open }) => {
  let service: TestService;
  let ana: Browser;

  beforeEach(async () => {
    service = await testService({ database: await open() });
    ana = await service.join();
  });

  async function historyOf(record: string): Promise<HistoryAnswer['changes']> {
    const response = await ana.ask('GET', `/v1/history?record=${record}`);
    return ((await response.json()) as HistoryAnswer).changes;
  }

  describe('a push', () => {
    test('gives each change the next seq, and pull hands the records out in that order', async () => {
      const { next } = await ana.pull();
      const answer = await ana.push(
        changeOf('p1', { name: 'Jo' }),
        changeOf('p2', { name: 'Bo' }),
        changeOf('p1', { tier: 'core' }),
      );
      expect(answer.accepted.map(({ seq }) => seq - next)).toEqual([1, 2, 3]);
      const { records, latest, next: cursor } = await ana.pull(next);
      expect(records.map(({ id, seq }) => [id, seq - next])).toEqual([
        ['p2', 2],
        ['p1', 3],
      ]);
      expect(records[1]!.fields).toEqual({ name: 'Jo', tier: 'core' });
      expect([latest - next, cursor - next]).toEqual([3, 3]);
    });

    test('sent again, in parts and from several sockets at once, has one effect and the same answer', async () => {
      const changes = Array.from({ length: 40 }, (_, i) =>
        changeOf(`p${i % 7}`, { name: `name ${i}` }, { time: NOON + i }),
      );
      changes[3]!.stamp = stampOf(NOON + YEARS, 0, 'wrongclock');
      const first = await ana.push(...changes);
      const before = await ana.pull();
      const parts = [changes, changes.slice(5, 20), changes.toReversed(), changes.slice(39), changes.slice(0, 4)];
      const again = await Promise.all(parts.map(part => ana.push(...part)));
      for (const [i, part] of parts.entries()) {
        expect(again[i]!.accepted).toEqual(part.map(({ id }) => first.accepted.find(answer => answer.id === id)));
      }
      expect(await ana.pull()).toEqual(before);
      expect(await historyOf('p3')).toHaveLength(changes.filter(change => change.recordId === 'p3').length);
    });

    test('with one change twice in it counts it once', async () => {
      const change = changeOf('p1', { name: 'Jo' });
      const { accepted } = await ana.push(change, change);
      expect(accepted[0]).toEqual(accepted[1]);
      expect(await historyOf('p1')).toHaveLength(1);
    });

    test('rejects what is wrong one by one and keeps the rest', async () => {
      const good = changeOf('p1', { name: 'Jo' });
      const wrongDay = changeOf('r1', { on: 'yesterday' }, { kind: 'referral' });
      const { accepted, rejected } = await ana.push({ id: 5 }, good, wrongDay, null, { ...good, id: 'no uuid' });
      expect(accepted.map(({ id }) => id)).toEqual([good.id]);
      expect(rejected).toEqual([
        { id: null, code: 'bad-request', message: expect.any(String), field: expect.any(String) },
        { id: wrongDay.id, code: 'bad-request', message: 'a day is written YYYY-MM-DD', field: 'on' },
        { id: null, code: 'bad-request', message: expect.any(String) },
        { id: 'no uuid', code: 'bad-request', message: 'not a uuid', field: 'id' },
      ]);
      expect((await ana.record('p1'))!.fields).toEqual({ name: 'Jo' });
    });

    test('keeps kinds and fields of later versions as they are', async () => {
      const fields = { friction: { category: 'access', '\u0000': ['\ud800', 1e308] }, deleted: false };
      await ana.push(changeOf('f1', fields, { kind: 'friction' }), changeOf('p1', { moonPhase: [1, { a: null }] }));
      expect((await ana.record('f1'))!.fields).toEqual(fields);
      expect((await ana.record('p1'))!.fields).toEqual({ moonPhase: [1, { a: null }] });
    });

    test.for([
      "'; DROP TABLE records; --",
      '=1+1',
      '<script>alert(1)</script>',
      'a\nb\r\n',
      '../../etc/passwd',
      '\u202Egnp.exe',
      '\u0000',
    ])('takes %j as text', async text => {
      await ana.push(changeOf('p1', { name: text }));
      expect((await ana.record('p1'))!.fields['name']).toBe(text);
    });

    test('is merged by field: the later stamp wins wherever it arrives, and the loser stays in the history', async () => {
      const late = changeOf('p1', { name: 'Late', tier: 'core' }, { time: NOON - 1000 });
      const early = changeOf('p1', { name: 'Early', role: 'GP' }, { time: NOON - 2000 });
      await ana.push(late);
      await ana.push(early);
      expect((await ana.record('p1'))!.fields).toEqual({ name: 'Late', role: 'GP', tier: 'core' });
      const history = await historyOf('p1');
      expect(history.map(({ id, fields, won }) => [id, fields, won])).toEqual([
        [early.id, { name: 'Early', role: 'GP' }, ['role']],
        [late.id, { name: 'Late', tier: 'core' }, ['name', 'tier']],
      ]);
      expect(history[0]).toMatchObject({ memberId: ana.memberId, device: ana.device });
    });

    test('cannot write members, neither by kind nor under their id', async () => {
      const { rejected, accepted } = await ana.push(
        changeOf(ana.memberId, { role: 'owner' }, { kind: 'member' }),
        changeOf(ana.memberId, { name: 'Eve' }, { kind: 'aardvark' }),
        changeOf(ana.memberId, { name: 'Eve' }),
      );
      expect(accepted).toEqual([]);
      expect(rejected.map(({ code }) => code)).toEqual(['forbidden', 'forbidden', 'forbidden']);
      expect(await ana.record(ana.memberId)).toMatchObject({ kind: 'member', fields: { name: 'Ana', role: 'owner' } });
    });

    test('of a deletion reaches the others as a record that is deleted', async () => {
      await ana.push(changeOf('p1', { name: 'Jo' }));
      const { next } = await ana.pull();
      await ana.push(changeOf('p1', { deleted: true }, { time: NOON + 1 }));
      expect((await ana.pull(next)).records).toMatchObject([{ id: 'p1', fields: { deleted: true, name: 'Jo' } }]);
    });
  });

  describe('a clock that runs ahead', () => {
    test('up to five minutes is taken as it is', async () => {
      const { accepted, clockAhead } = await ana.push(changeOf('p1', { name: 'Jo' }, { time: NOON + 5 * MINUTE }));
      expect(accepted[0]).not.toHaveProperty('stamp');
      expect(clockAhead).toBeUndefined();
    });

    test('further is put back to the service’s now, in order, once for ever, and said', async () => {
      const names = ['first', 'second', 'third'];
      const changes = names.map((name, i) =>
        changeOf('p1', { name }, { stamp: stampOf(NOON + YEARS, i, 'wrongclock') }),
      );
      const { accepted, clockAhead } = await ana.push(...changes.toReversed());
      expect(clockAhead).toBe(YEARS);
      const stamps = accepted.toReversed().map(({ stamp }) => stamp!);
      expect(stamps.toSorted()).toEqual(stamps);
      expect(new Set(stamps).size).toBe(3);
      for (const stamp of stamps) expect([timeOf(stamp), stamp.slice(12)]).toEqual([NOON, 'wrongclock']);
      expect(await ana.record('p1')).toMatchObject({ fields: { name: 'third' }, stamp: stamps[2] });
      service.time.now += 60 * MINUTE;
      expect((await ana.push(...changes.toReversed())).accepted).toEqual(accepted);
    });

    test('is not put back behind what the same browser wrote before', async () => {
      await ana.push(changeOf('p1', { name: 'first' }, { time: NOON + 4 * MINUTE }));
      await ana.push(changeOf('p1', { name: 'second' }, { time: NOON + YEARS }));
      expect((await ana.record('p1'))!.fields).toEqual({ name: 'second' });
    });

    test('of ten years does not keep a right clock from winning a minute later', async () => {
      await ana.push(changeOf('p1', { name: 'from the future' }, { time: NOON + YEARS }));
      service.time.now += MINUTE;
      await ana.push(changeOf('p1', { name: 'now' }, { time: service.time.now }));
      expect((await ana.record('p1'))!.fields).toEqual({ name: 'now' });
    });

    test('keeps the order of batches when the service’s own clock goes back', async () => {
      await ana.push(changeOf('p1', { name: 'first' }, { time: NOON + YEARS }));
      service.time.now -= 60 * MINUTE;
      await ana.push(changeOf('p1', { name: 'second' }, { time: NOON + YEARS + 1 }));
      expect((await ana.record('p1'))!.fields).toEqual({ name: 'second' });
    });
  });

  describe('a pull', () => {
    test('in pages of any size brings every record once, the newest version of each', async () => {
      const changes = Array.from({ length: 57 }, (_, i) =>
        changeOf(`p${i % 23}`, { name: `${i}` }, { time: NOON + i }),
      );
      await ana.push(...changes);
      for (const limit of [1, 2, 7, 24, 5000]) {
        const seen: string[] = [];
        let page = await ana.pull(0, limit);
        for (;;) {
          expect(page.records.length).toBeLessThanOrEqual(limit);
          seen.push(...page.records.map(({ id }) => id));
          if (page.next >= page.latest) break;
          page = await ana.pull(page.next, limit);
        }
        expect(seen).toHaveLength(24);
        expect(new Set(seen).size).toBe(24);
      }
    });

    test('with a cursor of another life of the database says where the practice is', async () => {
      const { latest } = await ana.pull();
      expect(await ana.pull(latest + 100)).toMatchObject({ records: [], next: latest, latest });
    });

    test('stops early at four megabytes, however many records are asked for', async () => {
      const text = 'x'.repeat(20_000);
      for (let i = 0; i < 8; i += 1) {
        const changes = Array.from({ length: 40 }, () => changeOf(randomUUID(), { notes: text }));
        await ana.push(...changes);
      }
      const page = await ana.pull();
      expect(page.records.length).toBeLessThan(321);
      expect(page.next).toBeLessThan(page.latest);
      const rest = await ana.pull(page.next);
      expect(page.records.length + rest.records.length).toBe(321);
    });

    test.for(['zstd', 'gzip', undefined])('is compressed by %s', async encoding => {
      await ana.push(...Array.from({ length: 50 }, (_, i) => changeOf(`p${i}`, { name: 'the same name' })));
      const response = await ana.ask('GET', '/v1/pull', { headers: { 'accept-encoding': encoding } });
      expect(response.headers.get('content-encoding')).toBe(encoding ?? null);
      const bytes = new Uint8Array(await response.arrayBuffer());
      const { zstdDecompressSync, gunzipSync } = await import('node:zlib');
      const plain = encoding === 'zstd' ? zstdDecompressSync(bytes) : encoding === 'gzip' ? gunzipSync(bytes) : bytes;
      expect(JSON.parse(Buffer.from(plain).toString())).toMatchObject({ latest: 51, next: 51 });
      if (encoding) expect(bytes.length).toBeLessThan(plain.length / 4);
    });
  });
});
