import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { IdSource } from '../../shared/model/ids.ts';
import { samplePractice } from '../../shared/sample/practice.ts';
import { commit } from '../../extension/store/commit.ts';
import { KithDb } from '../../extension/store/db.ts';
import { getMeta, putMeta } from '../../extension/store/meta.ts';
import { partnerEntry } from '../../extension/store/new-entries.ts';
import { exportAll } from '../../extension/team/export-file.ts';
import { importFile, parseExport } from '../../extension/team/import-file.ts';
import { partnersByName, partnersToCsv, partnersToVcard } from '../../extension/team/partner-export.ts';

const TODAY = '2026-11-23';
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

async function take(db: KithDb, text: string) {
  const parsed = parseExport(text, source);
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

  test('taken in twice changes nothing the second time', async () => {
    await fill(here);
    const text = JSON.stringify(await exportAll(here, now));
    const connection = { url: '', token: '', practiceId: 'p', memberId: 'm', role: 'owner' };
    await putMeta(there, 'connection', connection);
    await take(there, text);
    const waiting = await there.outbox.count();
    expect(waiting).toBeGreaterThan(90);
    expect(await take(there, text)).toEqual({ ok: true, added: 0, changed: 0 });
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
    const parsed = parseExport(spoil(JSON.stringify(await exportAll(here, now))), source);
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
