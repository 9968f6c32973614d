import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commit, undo, type Entry } from '../../extension/store/commit.ts';
import { KithDb } from '../../extension/store/db.ts';
import { dexieTables } from '../../extension/store/dexie-tables.ts';
import { rebuildAll, rebuildNext } from '../../extension/store/rebuild.ts';
import type { LocalRecord } from '../../extension/store/tables.ts';
import type { IdSource } from '../../shared/model/ids.ts';
import { seeded } from '../sync/random.ts';

const NOW = Date.UTC(2026, 4, 14, 10);
const random = seeded(1);
const source: IdSource = {
  now: () => NOW,
  random: bytes => {
    for (let i = 0; i < bytes.length; i += 1) bytes[i] = random.int(256);
    return bytes;
  },
};

let db: KithDb;
beforeEach(async () => {
  db = new KithDb(`kith-${random.int(1e9)}`);
  await db.meta.put({ key: 'connection', value: {} });
});
afterEach(async () => {
  await db.delete();
});

const ana: Entry = { kind: 'partner', recordId: 'ana', fields: { name: 'Ana Silva', tier: 'core', state: 'active' } };
const referral = (id: string, on: string, direction: string): Entry => ({
  kind: 'referral',
  recordId: id,
  fields: { partner: 'ana', on, direction, status: direction },
});

describe('commit', () => {
  it('writes the record, the outbox, the history, the balance and the reminders together', async () => {
    await commit(db, [ana, referral('r1', '2026-05-13', 'received')], source);
    expect((await db.records.get('r1'))?.fields['on']).toBe('2026-05-13');
    expect(await db.outbox.count()).toBe(2);
    expect(await db.history.count()).toBe(2);
    expect(await db.summaries.get('ana')).toMatchObject({ received: 1, sent: 0, lastContact: '2026-05-13' });
    expect((await db.reminders.toArray()).map(({ rule }) => rule).sort()).toEqual([
      'acknowledge',
      'keep-in-touch',
      'thank',
    ]);
  });

  it('writes nothing at all when one entry fails', async () => {
    const broken = { kind: 'referral', recordId: 'r1', fields: { partner: 'ana', on: () => 'not storable' } };
    await expect(commit(db, [ana, broken as unknown as Entry], source)).rejects.toThrow();
    expect(await db.records.count()).toBe(0);
    expect(await db.outbox.count()).toBe(0);
    expect(await db.summaries.count()).toBe(0);
  });

  it('moves the keep-in-touch day when a call of yesterday is logged', async () => {
    await commit(db, [ana, referral('r1', '2026-03-01', 'sent')], source);
    const due = async () => (await db.reminders.get('keep-in-touch:ana'))?.due;
    expect(await due()).toBe('2026-03-31');
    const call = { touchpointKind: 'call', side: 'given', partners: ['ana'], on: '2026-05-13' };
    await commit(db, [{ kind: 'touchpoint', recordId: 't1', fields: call }], source);
    expect(await due()).toBe('2026-06-12');
  });

  it('keeps a manual reminder about nobody among the reminders', async () => {
    const fields = { rule: 'manual', title: 'Order leaflets', due: '2026-05-14' };
    await commit(db, [{ kind: 'reminder', recordId: 'm1', fields }], source);
    expect(await db.reminders.get('m1')).toMatchObject({ due: '2026-05-14', partner: '' });
    await commit(db, [{ kind: 'reminder', recordId: 'm1', fields: { doneOn: '2026-05-14' } }], source);
    expect(await db.reminders.get('m1')).toBeUndefined();
  });
});

it('queues nothing for sending while there is no service', async () => {
  await db.meta.delete('connection');
  await commit(db, [ana], source);
  expect(await db.outbox.count()).toBe(0);
});

describe('undo', () => {
  it('deletes what was made, and the balance forgets it', async () => {
    await commit(db, [ana], source);
    const made = await commit(db, [referral('r1', '2026-05-13', 'sent')], source);
    await undo(db, [made[0]!.id], source);
    expect((await db.records.get('r1'))?.fields['deleted']).toBe(true);
    expect((await db.summaries.get('ana'))?.sent).toBe(0);
  });

  it('brings a deleted record back, and its timeline with it', async () => {
    await commit(db, [ana, referral('r1', '2026-05-13', 'sent')], source);
    const [deletion] = await commit(db, [{ kind: 'referral', recordId: 'r1', fields: { deleted: true } }], source);
    expect(await db.records.where('keys').startsWith('about:ana:').count()).toBe(0);
    await undo(db, [deletion!.id], source);
    expect(await db.records.where('keys').startsWith('about:ana:').count()).toBe(1);
    expect((await db.summaries.get('ana'))?.sent).toBe(1);
  });

  it('restores the old value, but never over a newer one', async () => {
    await commit(db, [ana], source);
    const [edit] = await commit(
      db,
      [{ kind: 'partner', recordId: 'ana', fields: { name: 'Anna', role: 'GP' } }],
      source,
    );
    await commit(db, [{ kind: 'partner', recordId: 'ana', fields: { role: 'Partner' } }], source);
    await undo(db, [edit!.id], source);
    expect((await db.records.get('ana'))?.fields).toMatchObject({ name: 'Ana Silva', role: 'Partner' });
  });
});

it('keeps lists and reminders equal to what the records alone would give, whatever happens (20 random histories)', async () => {
  for (let round = 0; round < 20; round += 1) {
    for (let i = 0; i < 25; i += 1) await commit(db, [randomEntry()], source);
    const kept = await derived();
    await db.transaction('rw', db.tables, async () => rebuildAll(db, NOW));
    expect(await derived()).toEqual(kept);
    await Promise.all(db.tables.map(table => table.clear()));
  }
}, 60_000);

it('counts after a long catch-up what it would have counted page by page, whatever is logged or cut off in between', async () => {
  const tables = dexieTables(db);
  const partners = Array.from({ length: 70 }, (_, i) => `p${i}`);
  const records = [
    ...partners.map((id): LocalRecord => local(id, 'partner', { name: id, tier: 'core', state: 'active' })),
    ...Array.from({ length: 400 }, (_, i) =>
      local(`r${i}`, 'referral', {
        partner: random.pick(partners),
        on: '2026-05-02',
        direction: 'sent',
        status: 'sent',
      }),
    ),
  ];
  await commit(db, [ana, referral('gone', '2026-05-01', 'sent')], source);
  for (let at = 0; at < records.length; at += 100) {
    const written = records.slice(at, at + 100).map(after => ({ before: undefined, after }));
    await tables.transaction(() => tables.write(written, { now: NOW, isLong: true }));
    await commit(db, [referral(`here-${at}`, '2026-05-03', 'received')], source);
  }
  expect((await db.summaries.get('p1'))?.sent).toBe(0);
  const gone = local('gone', 'referral', { partner: 'ana', on: '2026-05-01', deleted: true });
  await tables.transaction(async () => {
    const [before] = await tables.records(['gone']);
    await tables.write([{ before, after: gone }], { now: NOW, isLong: true });
  });
  // Two slices, then the worker ends; somebody logs something; the next worker goes on.
  await rebuildNext(db, NOW);
  await rebuildNext(db, NOW);
  await commit(
    db,
    [{ ...referral('late', '2026-05-04', 'sent'), fields: { partner: 'p1', on: '2026-05-04', direction: 'sent' } }],
    source,
  );
  let slices = 2;
  while (await rebuildNext(db, NOW)) slices += 1;
  expect(slices).toBe(3);
  expect(await db.meta.get('behind')).toBeUndefined();
  const kept = await derived();
  expect(kept.summaries.reduce((sum, { sent }) => sum + sent, 0)).toBe(401);
  await db.transaction('rw', db.tables, async () => rebuildAll(db, NOW));
  expect(await derived()).toEqual(kept);
}, 60_000);

function local(id: string, kind: string, fields: LocalRecord['fields']): LocalRecord {
  return { id, kind, fields, stamp: '00000000000000000000aa', seq: 1 };
}

async function derived() {
  const [ledgers, summaries, reminders] = [db.ledgers, db.summaries, db.reminders];
  const posted = (await ledgers.toArray()).filter(({ sent, received, touchpoints }) =>
    [sent, received, touchpoints].some(tally => tally.days.length > 0),
  );
  return { posted, summaries: await summaries.toArray(), reminders: await reminders.toArray() };
}

function randomEntry(): Entry {
  const partner = `p${random.int(3)}`;
  // Recent enough that nothing has lapsed: what has is forgotten by ledgers built anew.
  const on = `2026-0${3 + random.int(3)}-1${random.int(10)}`;
  const id = `${random.int(8)}`;
  switch (random.int(5)) {
    case 0:
      return { kind: 'partner', recordId: partner, fields: { name: `P ${id}`, deleted: random.chance(0.2) } };
    case 1:
      return {
        kind: 'touchpoint',
        recordId: `t${id}`,
        fields: { touchpointKind: 'call', side: 'given', partners: [partner, 'p1'], on },
      };
    case 2:
      return { kind: 'referral', recordId: `r${id}`, fields: { deleted: random.chance(0.5) } };
    case 3:
      return { kind: 'reminder', recordId: `thank:r${id}`, fields: { rule: 'thank', partner, doneOn: on } };
    default:
      return {
        kind: 'referral',
        recordId: `r${id}`,
        fields: {
          partner,
          on,
          direction: random.pick(['sent', 'received']),
          status: random.pick(['sent', 'seen', 'closed']),
        },
      };
  }
}
