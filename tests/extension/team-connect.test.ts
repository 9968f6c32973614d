import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { IdSource } from '../../shared/model/ids.ts';
import type { EnrolAnswer } from '../../shared/protocol/team.ts';
import { merge } from '../../shared/sync/merge.ts';
import type { StoredRecord } from '../../shared/model/record.ts';
import { editPractice, setUpPractice } from '../../extension/setup/practice-commands.ts';
import { loadSample } from '../../extension/setup/sample.ts';
import { commit } from '../../extension/store/commit.ts';
import { KithDb } from '../../extension/store/db.ts';
import { dexieTables } from '../../extension/store/dexie-tables.ts';
import { getMeta, putMeta } from '../../extension/store/meta.ts';
import { partnerEntry, referralEntry } from '../../extension/store/new-entries.ts';
import { enrol, ownRecords, settleIn, type EnrolClient, type LocalRecords } from '../../extension/team/connect.ts';
import { disconnect } from '../../extension/team/disconnect.ts';

const TODAY = '2026-11-23';
const FORM = { address: 'http://127.0.0.1:4711', code: 'ABCD-EFGH-IJKL', memberName: 'Ana', deviceName: 'Desk' };
const ANSWER: EnrolAnswer = { token: 't', practiceId: 'p1', memberId: 'm1', role: 'owner', epoch: 'e1', founded: true };
let db: KithDb;
let now: number;
const source: IdSource = {
  now: () => now++,
  random: bytes => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>),
};

beforeEach(() => {
  now = Date.parse(`${TODAY}T10:00:00Z`);
  db = new KithDb(`connect-${Math.random()}`);
});
afterEach(() => db.delete());

/** A service that gives these answers in turn, and notes what it was asked. */
function service(...answers: Awaited<ReturnType<ReturnType<EnrolClient>['enrol']>>[]) {
  const asked: { url: string; device: string }[] = [];
  const client: EnrolClient = url => ({
    enrol: async body => {
      asked.push({ url, device: body.device });
      return answers[asked.length - 1]!;
    },
  });
  return { client, asked };
}

async function ownPractice() {
  await setUpPractice(db, { name: 'Lane End', profession: 'Podiatry', country: 'GB' }, 'Europe/London', source);
  const partner = partnerEntry({ name: 'Ben' }, TODAY, source);
  const referral = referralEntry({ direction: 'sent', partner: partner.recordId, on: TODAY }, source);
  await commit(db, [partner, referral], source);
  return { partner: partner.recordId, referral: referral.recordId };
}

/** What a service would hold after taking every queued change. */
async function pushed(): Promise<Map<string, StoredRecord>> {
  const records = new Map<string, StoredRecord>();
  for (const { change } of await db.outbox.orderBy('n').toArray()) {
    records.set(change.recordId, merge(records.get(change.recordId), change));
  }
  return records;
}

async function connect(records: LocalRecords, answer = ANSWER) {
  const { client } = service({ ok: true, value: answer });
  const outcome = await enrol(db, FORM, source, client);
  if (!outcome.ok) throw new Error(outcome.message);
  await settleIn(db, outcome.enrolled, records, source);
}

describe('connecting with a set-up code', () => {
  test('keeps the connection and queues every record that is here, whole', async () => {
    await ownPractice();
    // As after an earlier connection, whose service has acknowledged everything.
    await db.outbox.clear();
    await putMeta(db, 'cursor', { seq: 900, epoch: 'of another service', latest: 900 });
    await db.records.toCollection().modify({ seq: 900 });
    await connect('found');
    expect(await getMeta(db, 'connection')).toEqual({
      url: FORM.address,
      token: 't',
      practiceId: 'p1',
      memberId: 'm1',
      role: 'owner',
    });
    const sent = await pushed();
    const here = await db.records.toArray();
    expect(here).toHaveLength(3);
    for (const { id, kind, fields, stamp, stamps } of here) {
      expect(sent.get(id)).toEqual({ id, kind, fields, stamp, ...(stamps ? { stamps } : {}) });
    }
    expect(await getMeta(db, 'cursor')).toBeUndefined();
    expect(here.every(row => row.seq === 0)).toBe(true);
  });

  test('does not queue twice what waits in the outbox already', async () => {
    await ownPractice();
    // As after leaving another service with entries unsent: half of what was done here waits.
    const changes = (await db.history.toArray()).map(row => row.change);
    await dexieTables(db).queue(changes.slice(1));
    await connect('found');
    const stamps = (await db.outbox.toArray()).map(row => `${row.recordId} ${row.change.stamp}`);
    expect(new Set(stamps).size).toBe(stamps.length);
    expect(stamps).toHaveLength(changes.length);
  });
});

describe('joining with an invite code', () => {
  test('brings the records along, but never the practice record', async () => {
    const { partner, referral } = await ownPractice();
    await editPractice(db, { thankDays: 9 }, source);
    await connect('bring', { ...ANSWER, founded: false });
    const sent = await pushed();
    expect([...sent.keys()].sort()).toEqual([partner, referral].sort());
    expect(await db.records.get('practice')).toBeUndefined();
  });

  test('sets the records aside: nothing of them is left, and nothing is sent', async () => {
    await ownPractice();
    const clock = await getMeta(db, 'clock');
    await connect('aside', { ...ANSWER, founded: false });
    expect(await db.records.count()).toBe(0);
    expect(await db.outbox.count()).toBe(0);
    expect(await db.summaries.count()).toBe(0);
    expect(await getMeta(db, 'clock')).toEqual(clock);
    expect(await getMeta(db, 'connection')).toMatchObject({ practiceId: 'p1' });
  });

  test('knows how many records a person must decide about', async () => {
    expect(await ownRecords(db)).toBe(0);
    await ownPractice();
    expect(await ownRecords(db)).toBe(2);
  });
});

describe('what can go wrong', () => {
  test.each([
    ['an address in clear', { address: 'http://kith.example.org' }, 'address', /https/],
    ['no address', { address: '' }, 'address', /web address/],
    ['half a code', { code: 'ABC' }, 'code', /longer/],
    ['no name', { memberName: '  ' }, 'memberName', /name/],
  ])('%s is said before anything is sent', async (_, wrong, field, words) => {
    const { client, asked } = service();
    const outcome = await enrol(db, { ...FORM, ...wrong }, source, client);
    expect(outcome).toMatchObject({ ok: false, field, message: expect.stringMatching(words) });
    expect(asked).toEqual([]);
  });

  test('a code that is used up is said at the code, and nothing is kept', async () => {
    const { client } = service({ ok: false, reason: 'refused', code: 'wrong-code', message: 'The code is used up.' });
    const outcome = await enrol(db, FORM, source, client);
    expect(outcome).toEqual({ ok: false, field: 'code', message: 'The code is used up.' });
    expect(await getMeta(db, 'connection')).toBeUndefined();
  });

  test('a tag that another browser has is replaced, once', async () => {
    const taken = { ok: false, reason: 'refused', code: 'device-taken', message: 'Taken.' } as const;
    const { client, asked } = service(taken, { ok: true, value: ANSWER });
    expect(await enrol(db, FORM, source, client)).toMatchObject({ ok: true });
    expect(asked).toHaveLength(2);
    expect(asked[0]!.device).not.toBe(asked[1]!.device);
    expect((await getMeta(db, 'clock'))!.device).toBe(asked[1]!.device);
    const always = service(taken, taken, { ok: true, value: ANSWER });
    expect(await enrol(db, FORM, source, always.client)).toMatchObject({ ok: false, message: 'Taken.' });
  });

  test('the sample practice never leaves this browser', async () => {
    await loadSample(db, { today: TODAY, country: 'GB' }, source);
    const { client, asked } = service({ ok: true, value: ANSWER });
    expect(await enrol(db, FORM, source, client)).toMatchObject({ ok: false });
    expect(asked).toEqual([]);
    expect(await db.outbox.count()).toBe(0);
  });
});

describe('disconnecting', () => {
  const reached = () => ({ disconnect: async () => ({ ok: true as const, value: null }) });

  test('refuses while entries have not been sent, unless a copy was saved', async () => {
    await ownPractice();
    await connect('found');
    expect(await disconnect(db, false, reached)).toEqual({ ok: false, unsent: await db.outbox.count() });
    expect(await getMeta(db, 'connection')).toBeDefined();
    expect(await disconnect(db, true, reached)).toEqual({ ok: true, told: true });
    expect(await getMeta(db, 'connection')).toBeUndefined();
    expect(await ownRecords(db)).toBe(2);
  });

  test('works without the service, and says that it was not told', async () => {
    await connect('found');
    const offline = () => ({
      disconnect: async () => ({ ok: false as const, reason: 'offline' as const, message: '' }),
    });
    expect(await disconnect(db, false, offline)).toEqual({ ok: true, told: false });
  });
});
