import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { IdSource } from '../../shared/model/ids.ts';
import { samplePractice } from '../../shared/sample/practice.ts';
import type { StoredRecord } from '../../shared/model/record.ts';
import { commit } from '../../extension/store/commit.ts';
import { ALL_TABLES, KithDb } from '../../extension/store/db.ts';
import { dexieTables } from '../../extension/store/dexie-tables.ts';
import { getMeta, putMeta } from '../../extension/store/meta.ts';
import { partnerEntry } from '../../extension/store/new-entries.ts';
import { syncOnce, type Transport } from '../../extension/sync/engine.ts';
import { syncStore } from '../../extension/sync/sync-store.ts';
import { exportAll } from '../../extension/team/export-file.ts';
import { importFile } from '../../extension/team/import-file.ts';
import { parseExport } from '../../extension/team/parse-export.ts';
import { partnersByName, partnersToCsv, partnersToVcard } from '../../extension/team/partner-export.ts';
import { seeded, type Random } from '../sync/random.ts';
import { makeService } from '../sync/service.ts';
import { canonical } from '../sync/world.ts';

const TODAY = '2026-11-23';
const SETS = 50;
const CONNECTION = { url: '', token: '', practiceId: 'p', memberId: 'm', role: 'owner' };
let here: KithDb;
let there: KithDb;
let now: number;
const source: IdSource = {
  now: () => now++,
  random: bytes => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>),
};

beforeEach(() => {
  now = Date.parse(`${TODAY}T10:00:00Z`);
  here = new KithDb(`here-${Math.random()}`);
  there = new KithDb(`there-${Math.random()}`);
});
afterEach(() => Promise.all([here.delete(), there.delete()]));

async function fill(db: KithDb) {
  const entries = samplePractice({ seed: 3, today: TODAY, partners: 12, interactions: 80 });
  await commit(db, entries, source);
  const some = entries.filter(entry => entry.kind === 'referral').slice(0, 5);
  await commit(
    db,
    some.map(({ kind, recordId }) => ({ kind, recordId, fields: { outcome: 'Done', deleted: true } })),
    source,
  );
}

/** Entries of all kinds, later ones too, edited, cleared, deleted and brought back at random. */
async function fillAtRandom(db: KithDb, random: Random) {
  const made = samplePractice({
    seed: random.int(1e6),
    today: TODAY,
    partners: 2 + random.int(5),
    interactions: random.int(30),
  });
  await commit(db, made, source);
  await commit(
    db,
    [{ kind: 'later-kind', recordId: 'later', fields: { nested: { deep: [random.int(9), null] } } }],
    source,
  );
  for (let edits = random.int(40); edits > 0; edits -= 1) {
    const { kind, recordId } = random.pick(made);
    const value = random.pick(['Łukasz “Ü”', '', null, `${edits}\u0000`]);
    const fields = random.pick([{ notes: value }, { deleted: random.chance(0.5) }, { later: { value } }]);
    await commit(db, [{ kind, recordId, fields }], source);
  }
}

/** All records' merges and values as one text. */
function sumOf(records: StoredRecord[]): string {
  return records
    .map(record => canonical(record))
    .sort()
    .join('\n');
}

async function take(db: KithDb, text: string) {
  const parsed = await parseExport(text, source);
  if (!parsed.ok) throw new Error(parsed.message);
  return importFile(db, parsed.file, source);
}

describe('an export', () => {
  test('comes back equal in an empty browser, with its history, sums and reminders', async () => {
    await fill(here);
    const file = await exportAll(here, now);
    expect(await take(there, JSON.stringify(file))).toMatchObject({ ok: true, added: file.records.length });
    const again = await exportAll(there, now);
    expect(again.records).toEqual(file.records);
    expect(again.history).toEqual(file.history);
    expect(await there.summaries.toArray()).toEqual(await here.summaries.toArray());
    expect(await there.reminders.toArray()).toEqual(await here.reminders.toArray());
  });

  test('of any practice comes back equal, in a new profile and over a service (50 of them)', async () => {
    for (let seed = 1; seed <= SETS; seed += 1) {
      await fillAtRandom(here, seeded(seed));
      const file = await exportAll(here, now);
      await take(there, JSON.stringify(file));
      const again = await exportAll(there, now);
      expect(again.records, `seed ${seed}`).toEqual(file.records);
      expect(again.history, `seed ${seed}`).toEqual(file.history);
      expect(await there.summaries.toArray()).toEqual(await here.summaries.toArray());
      for (const db of [here, there]) await Promise.all(ALL_TABLES.map(table => db[table].clear()));
    }
  }, 120_000);

  test('taken in where a service is connected reaches it whole, and only once', async () => {
    await fillAtRandom(here, seeded(7));
    const file = await exportAll(here, now);
    const service = await makeService({ now: () => now, publish: () => {} });
    await putMeta(there, 'connection', CONNECTION);
    const transport: Transport = {
      push: async changes => ({ ok: true, value: await service.push('there', changes) }),
      pull: async (after, limit) => ({ ok: true, value: await service.pull('there', after, limit) }),
    };
    for (let times = 1; times <= 2; times += 1) {
      await take(there, JSON.stringify(file));
      expect(await syncOnce(syncStore(dexieTables(there), source), transport, () => now)).toEqual({ type: 'synced' });
      expect(sumOf(await service.records())).toBe(sumOf(file.records));
    }
    expect(await service.latest()).toBe((await service.history()).length);
    expect(sumOf(await there.records.toArray())).toBe(sumOf(file.records));
  });

  test.each([
    [1, 1000],
    [2, 2000],
    [3, 2501],
    [4, 3501],
  ])('cut off after slice %i says how far it came, and taken in again is whole', async (slices, done) => {
    const entries = Array.from({ length: 2500 }, (_, i) => {
      return { kind: 'partner', recordId: `p${i}`, fields: { name: `Partner ${i}` } };
    });
    await commit(here, [{ kind: 'practice', recordId: 'practice', fields: { name: 'Lane End' } }, ...entries], source);
    await putMeta(there, 'connection', CONNECTION);
    const file = await exportAll(here, now);
    const killed = vi.spyOn(there, 'transaction');
    const { transaction } = KithDb.prototype;
    let left = slices;
    killed.mockImplementation(function (this: KithDb, ...args: unknown[]) {
      if ((left -= 1) < 0) throw new Error('killed');
      return Reflect.apply(transaction, this, args);
    } as typeof there.transaction);
    await expect(take(there, JSON.stringify(file))).rejects.toThrow('killed');
    killed.mockRestore();
    expect(await getMeta(there, 'importing')).toMatchObject({ done, total: 5002 });
    expect(await there.records.count()).toBe(Math.min(done, 2501));
    await take(there, JSON.stringify(file));
    expect((await exportAll(there, now)).records).toEqual(file.records);
    expect((await exportAll(there, now)).history).toEqual(file.history);
    expect(await getMeta(there, 'importing')).toBeUndefined();
    expect(await there.outbox.count()).toBe(2501);
  });

  test('without a practice is taken in, and says that there is none yet', async () => {
    await fill(here);
    const file = await exportAll(here, now);
    const records = file.records.filter(record => record.kind !== 'practice');
    const outcome = await take(there, JSON.stringify({ ...file, records }));
    expect(outcome).toMatchObject({ ok: true, added: records.length, hasPractice: false });
  });

  test('taken in twice changes nothing the second time', async () => {
    await fill(here);
    const text = JSON.stringify(await exportAll(here, now));
    await putMeta(there, 'connection', CONNECTION);
    await take(there, text);
    const waiting = await there.outbox.count();
    expect(waiting).toBeGreaterThan(90);
    expect(await take(there, text)).toEqual({ ok: true, added: 0, changed: 0, hasPractice: true });
    expect(await there.outbox.count()).toBe(waiting);
  });

  test('never puts an older value over a newer one, nor another practice over this one', async () => {
    await fill(here);
    const text = JSON.stringify(await exportAll(here, now));
    const partner = (await here.records.where('keys').equals('partner').first())!;
    await commit(
      here,
      [
        { kind: 'partner', recordId: partner.id, fields: { name: 'Renamed since' } },
        { kind: 'practice', recordId: 'practice', fields: { name: 'Ours' } },
      ],
      source,
    );
    await take(here, text);
    expect((await here.records.get(partner.id))!.fields['name']).toBe('Renamed since');
    await commit(there, [{ kind: 'practice', recordId: 'practice', fields: { name: 'Theirs' } }], source);
    await take(there, text);
    expect((await there.records.get('practice'))!.fields).toEqual({ name: 'Theirs' });
  });

  test('written by a clock that was years ahead does not rule this browser', async () => {
    await fill(here);
    const file = await exportAll(here, now);
    const first = file.records.find(record => record.kind === 'partner')!;
    first.stamp = `zzzzzzzzz000${first.stamp.slice(12)}`;
    delete first.stamps;
    await take(there, JSON.stringify(file));
    await commit(there, [{ kind: 'partner', recordId: first.id, fields: { name: 'Edited now' } }], source);
    expect((await there.records.get(first.id))!.fields['name']).toBe('Edited now');
    // Had the clock followed, every other browser would lose against this one for years.
    expect((await getMeta(there, 'clock'))!.time).toBeLessThan(now + 60_000);
  });
});

describe('a file that is no export', () => {
  test.each([
    ['cut off', (text: string) => text.slice(0, -20), /cut off/],
    ['something else', () => '{"hello": 1}', /not a Kith export/],
    ['of a newer version', (text: string) => text.replace('"version":1', '"version":2'), /newer version/],
    [
      'with an entry that cannot be',
      (text: string) => text.replace('"direction":"sent"', '"direction":"up"'),
      /Entry \d+ .*direction/,
    ],
  ])('%s: is refused in words, and nothing is taken in', async (_, spoil, words) => {
    await fill(here);
    const parsed = await parseExport(spoil(JSON.stringify(await exportAll(here, now))), source);
    expect(parsed).toMatchObject({ ok: false, message: expect.stringMatching(words) });
  });
});

describe('the address book', () => {
  test('holds no formula, no counts, no notes', async () => {
    const entry = partnerEntry(
      {
        name: '=cmd|calc',
        organisation: 'Salt, Pepper & "Co"',
        emails: ['+a@b.org'],
        notes: 'private',
        phones: [{ number: '+441134960123', extension: '4' }],
      },
      TODAY,
      source,
    );
    await commit(here, [entry], source);
    const partners = await partnersByName(here);
    const [, row] = partnersToCsv(partners).split('\r\n');
    expect(row).toBe(`'=cmd|calc,,,,,"Salt, Pepper & ""Co""",'+a@b.org,'+441134960123,,,growing,active`);
    const card = partnersToVcard(partners);
    expect(card).toContain('ORG:Salt\\, Pepper & "Co"\r\n');
    expect(card).toContain('TEL;TYPE=work;VALUE=uri:tel:+441134960123;ext=4\r\n');
    expect(card).not.toContain('private');
  });
});
