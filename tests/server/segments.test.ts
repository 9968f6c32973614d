import { randomUUID } from 'node:crypto';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PullAnswer } from '../../shared/protocol/sync.ts';
import { rowsOf, type Work } from '../../server/database/database.ts';
import { applyChanges, type Author } from '../../server/sync/apply.ts';
import { buildAll, createSegmentBuilder } from '../../server/sync/segment-builder.ts';
import { SEGMENT_SIZE, extents, keepSegment } from '../../server/sync/segments.ts';
import { DATABASES } from './databases.ts';
import { NOON, changeOf, testService, type Browser, type TestService } from './test-service.ts';

const COUNT = 7000;

describe.each(DATABASES)('segments on $name', ({ open }) => {
  let service: TestService;
  let ana: Browser;
  let practice: number;

  beforeEach(async () => {
    service = await testService({ database: await open() });
    ana = await service.join();
    const changes = Array.from({ length: COUNT }, (_, i) =>
      changeOf(`p${i}`, { name: `partner ${i}`, notes: `note ${i}` }),
    );
    for (let i = 0; i < COUNT; i += 1000) await ana.push(...changes.slice(i, i + 1000));
    practice = (await service.context.database.read(() => practiceOf(ana.practiceId)))!;
    await buildAll(service.context, practice);
  });

  /** A browser that joins: every page from nothing to the end, merged as a browser would; and which pages were segments. */
  async function joinBy(encoding: 'zstd' | 'gzip' | undefined, limit = SEGMENT_SIZE) {
    const records = new Map<string, { seq: number; fields: object }>();
    const sizes: number[] = [];
    for (let after = 0, latest = 1; after < latest;) {
      const headers = { 'accept-encoding': encoding };
      const response = await ana.ask('GET', `/v1/pull?after=${after}&limit=${limit}`, { headers });
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(response.headers.get('content-encoding')).toBe(encoding ?? null);
      const text = encoding === 'zstd' ? zstdDecompressSync(bytes) : encoding === 'gzip' ? gunzipSync(bytes) : bytes;
      const page = JSON.parse(text.toString()) as PullAnswer;
      expect(page.next).toBeGreaterThan(after);
      expect(page.records.length).toBeLessThanOrEqual(limit);
      expect(page.epoch).toBe(ana.epoch);
      for (const { id, seq, fields } of page.records)
        if (seq > (records.get(id)?.seq ?? 0)) records.set(id, { seq, fields });
      sizes.push(page.records.length);
      [after, latest] = [page.next, page.latest];
    }
    return { records, sizes };
  }

  const kept = () => service.context.database.read(() => extents(practice));

  test('cover what is old, and a browser that joins by them has what one has that joins without', async () => {
    expect(await kept()).toHaveLength(3);
    const plain = await joinBy(undefined);
    expect(plain.records.size).toBe(COUNT + 1);
    for (const encoding of ['zstd', 'gzip'] as const) expect((await joinBy(encoding)).records).toEqual(plain.records);
    expect((await joinBy('zstd')).sizes).toEqual([2000, 2000, 2000, 1001]);
  });

  test('are not given to a browser that asks for fewer records', async () => {
    const { sizes } = await joinBy('gzip', 1999);
    expect(Math.max(...sizes)).toBe(1999);
  });

  test('that are worn bring the newer version later, and are built anew when little of them stands', async () => {
    const edits = Array.from({ length: 900 }, (_, i) => changeOf(`p${i}`, { name: `edited ${i}` }, { time: NOON + 1 }));
    await ana.push(...edits);
    const { records } = await joinBy('zstd');
    expect(records).toEqual((await joinBy(undefined)).records);
    expect(records.get('p3')!.fields).toMatchObject({ name: 'edited 3' });
    expect(await kept()).toMatchObject([{ records: 2000 }, { records: 2000 }, { records: 2000 }]);
    await buildAll(service.context, practice);
    expect(await kept()).toMatchObject([{ records: 1100 }, { records: 2000 }, { records: 2000 }]);
    expect((await joinBy('zstd')).records).toEqual(records);
  });

  test.for([{ notes: null }, { deleted: true }])('forget at once what was taken away: %j', async fields => {
    await ana.push(changeOf('p2500', fields, { time: NOON + 1 }));
    expect(await kept()).toHaveLength(2);
    const { records, sizes } = await joinBy('zstd');
    expect(records).toEqual((await joinBy(undefined)).records);
    expect(sizes).toEqual([2000, 1999, 2000, 1002]);
    await buildAll(service.context, practice);
    expect(await kept()).toHaveLength(3);
    expect((await joinBy('zstd')).records).toEqual(records);
  });

  test('are built for a practice that never falls silent, too', async () => {
    await service.context.segments.stop();
    await ana.push(changeOf('p2500', { notes: null }, { time: NOON + 1 }));
    expect(await kept()).toHaveLength(2);
    const builder = createSegmentBuilder(service.context);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    for (let second = 0; second < 5; second += 1) {
      builder.note(practice, COUNT + 2);
      vi.advanceTimersByTime(1000);
    }
    vi.useRealTimers();
    await vi.waitFor(async () => expect(await kept()).toHaveLength(3), { timeout: 10_000 });
    await builder.stop();
  });

  test('never hold a needle that was erased, whenever the erasure comes', async () => {
    const needle = `needle-${randomUUID()}`;
    await ana.push(changeOf('p10', { notes: needle }, { time: NOON + 1 }));
    for (let i = 0; i < 3; i += 1) {
      const filler = Array.from({ length: 1000 }, () => changeOf(randomUUID(), { name: 'x' }));
      await ana.push(...filler);
    }
    // The erasure comes while the segment with the needle is being made.
    const building = buildAll(service.context, practice);
    await ana.push(changeOf('p10', { notes: null }, { time: NOON + 2 }));
    await building;
    const blobs = await service.context.database.read(() => blobsOf(practice));
    expect(blobs.length).toBeGreaterThan(2);
    for (const { zstd, gzip } of blobs) {
      expect(zstdDecompressSync(zstd).toString()).not.toContain(needle);
      expect(gunzipSync(gzip).toString()).not.toContain(needle);
    }
  });

  test('wait for an erasure that is under way, and are not kept by it', async () => {
    const { database } = service.context;
    const [extent] = await kept();
    const author = (await database.read(() => authorIn(practice)))!;
    const wait = database.dialect === 'postgres' ? [{ sql: 'SELECT pg_sleep(0.5)', parameters: [] }] : [];
    let erase = () => {};
    const begun = new Promise<void>(resolve => (erase = resolve));
    const erased = database.write(function* () {
      yield* applyChanges(service.context, author, [changeOf('p10', { notes: null }, { time: NOON + 1 })]);
      erase();
      yield* wait;
    });
    await begun;
    const bytes = { zstd: Buffer.from('p10, as it was'), gzip: Buffer.from('p10, as it was') };
    expect(await database.write(() => keepSegment(database, practice, { extent: extent!, bytes }))).toBe(false);
    await erased;
    expect(await kept()).toHaveLength(2);
  });
});

function* practiceOf(publicId: string): Work<number | undefined> {
  const sql = 'SELECT id FROM practices WHERE public_id = ?';
  return (yield* rowsOf<{ id: number }>({ sql, parameters: [publicId] }))[0]?.id;
}

/** Somebody of the practice, as the author of a change. */
function* authorIn(practice: number): Work<Author | undefined> {
  const sql = 'SELECT practice, member, device FROM devices WHERE practice = ?';
  return (yield* rowsOf<Author>({ sql, parameters: [practice] }))[0];
}

function blobsOf(practice: number): Work<{ zstd: Buffer; gzip: Buffer }[]> {
  return rowsOf({
    sql: 'SELECT zstd, gzip FROM segments WHERE practice = ? ORDER BY after_seq',
    parameters: [practice],
  });
}
