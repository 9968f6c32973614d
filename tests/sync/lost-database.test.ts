import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { IdSource } from '../../shared/model/ids.ts';
import { PRACTICE_ID } from '../../shared/model/practice.ts';
import { commit, type Entry } from '../../extension/store/commit.ts';
import { KithDb } from '../../extension/store/db.ts';
import { dexieTables } from '../../extension/store/dexie-tables.ts';
import { reconcileCopies } from '../../extension/store/journal.ts';
import { deleteMeta, putMeta } from '../../extension/store/meta.ts';
import { forgetLoss, lossOf, noteNow } from '../../extension/store/sentinel.ts';
import { syncOnce, type Transport } from '../../extension/sync/engine.ts';
import { syncStore } from '../../extension/sync/sync-store.ts';
import { makeService, type Service } from './service.ts';
import { memoryOutside } from './outside.ts';

const source: IdSource = {
  now: () => Date.now(),
  random: bytes => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>),
};
const PRACTICE: Entry = { kind: 'practice', recordId: PRACTICE_ID, fields: { name: 'Lane End' } };
const partner = (id: string, name: string): Entry => ({ kind: 'partner', recordId: id, fields: { name } });

let db: KithDb;
let outside: ReturnType<typeof memoryOutside>;
let service: Service;
beforeEach(async () => {
  db = new KithDb(`lost-${crypto.randomUUID()}`);
  outside = memoryOutside();
  service = await makeService({ now: () => Date.now(), publish: () => {} });
});
afterEach(() => db.delete());

describe('the sentinel', () => {
  it('is silent in a new browser, and while everything is there', async () => {
    expect(await noteNow(db, outside, source)).toBeNull();
    await commit(db, [PRACTICE, partner('ana', 'Ana')], source, outside);
    expect(await noteNow(db, outside, source)).toBeNull();
    expect(await lossOf(db, outside)).toBeNull();
  });

  it('says what is missing once the database is gone, and keeps saying so whatever is counted or written', async () => {
    await connect('practice-a');
    await commit(db, [PRACTICE, partner('ana', 'Ana'), partner('ben', 'Ben')], source, outside);
    await noteNow(db, outside, source);
    await emptyDatabase();
    const loss = { sentinel: { records: 3, unsent: 3, service: 'https://kith.example' }, copies: 3 };
    expect(await lossOf(db, outside)).toMatchObject(loss);
    expect(await noteNow(db, outside, source)).toMatchObject(loss);
    await commit(db, [partner('new', 'Somebody captured meanwhile')], source, outside);
    expect(await noteNow(db, outside, source)).toMatchObject(loss);
  });

  it('is content when the person has moved on: joined again, set up or brought back, or chosen to start afresh', async () => {
    for (const moveOn of [
      () => connect('practice-a'),
      () => commit(db, [PRACTICE], source, outside),
      () => forgetLoss(outside),
    ]) {
      await commit(db, [PRACTICE], source, outside);
      await noteNow(db, outside, source);
      await emptyDatabase();
      expect(await lossOf(db, outside)).not.toBeNull();
      await moveOn();
      expect(await lossOf(db, outside)).toBeNull();
      expect(await noteNow(db, outside, source)).toBeNull();
      expect(await lossOf(db, outside)).toBeNull();
    }
  });

  it('does not mourn the sample practice', async () => {
    await commit(db, [PRACTICE, partner('ana', 'Ana')], source, outside);
    await putMeta(db, 'sample', { seed: 7 });
    await noteNow(db, outside, source);
    await emptyDatabase();
    expect(await lossOf(db, outside)).toBeNull();
  });
});

describe('the second journal', () => {
  it('holds exactly what the service has not acknowledged, and no token', async () => {
    await commit(db, [partner('early', 'Before there was a service')], source, outside);
    expect([...outside.items.keys()]).toEqual([]);
    await connect('practice-a');
    const [one, two] = await commit(db, [partner('ana', 'Ana'), partner('ben', 'Ben')], source, outside);
    await noteNow(db, outside, source);
    expect([...outside.items.keys()].sort()).toEqual(
      ['sentinel', `unsent:practice-a:${one!.id}`, `unsent:practice-a:${two!.id}`].sort(),
    );
    expect(JSON.stringify([...outside.items])).not.toContain('secret-token');
    await sync();
    await reconcile('practice-a');
    expect([...outside.items.keys()]).toEqual(['sentinel']);
  });

  it('sends what had not been sent after the database was lost and the browser joined again, once, and deletes nothing', async () => {
    await connect('practice-a');
    await commit(db, [PRACTICE, partner('ana', 'Ana'), partner('ben', 'Ben')], source, outside);
    await sync();
    await reconcile('practice-a');
    await commit(db, [partner('ana', 'Anna'), partner('carla', 'Carla')], source, outside);
    await emptyDatabase();

    await connect('practice-a');
    await sync();
    expect(await reconcile('practice-a')).toBe(2);
    expect(await reconcile('practice-a')).toBe(0);
    await sync();
    await reconcile('practice-a');
    const names = (await service.records()).map(({ id, fields }) => [id, fields['name'], fields['deleted']]);
    expect(names.sort()).toEqual([
      ['ana', 'Anna', undefined],
      ['ben', 'Ben', undefined],
      ['carla', 'Carla', undefined],
      ['practice', 'Lane End', undefined],
    ]);
    expect((await service.history()).length).toBe(5);
    expect((await db.records.get('ana'))?.fields['name']).toBe('Anna');
    expect([...outside.items.keys()]).toEqual([]);
  });

  it('loses to what somebody wrote later', async () => {
    await connect('practice-a');
    await commit(db, [partner('ana', 'Ana of the lost browser')], source, outside);
    await emptyDatabase();
    await service.push('colleague', [
      { id: crypto.randomUUID(), ...partner('ana', 'Ana since'), stamp: stampAt(Date.now() + 2000) },
    ]);
    await connect('practice-a');
    await sync();
    expect(await reconcile('practice-a')).toBe(1);
    await sync();
    expect((await db.records.get('ana'))?.fields['name']).toBe('Ana since');
  });

  it('never takes what was meant for one practice into another', async () => {
    await connect('practice-a');
    await commit(db, [partner('ana', 'Ana')], source, outside);
    await emptyDatabase();
    await connect('practice-b');
    expect(await reconcile('practice-b')).toBe(0);
    expect(await db.outbox.count()).toBe(0);
    await connect('practice-a');
    expect(await reconcile('practice-a')).toBe(1);
  });

  it('does not fail an entry that is durable already', async () => {
    await connect('practice-a');
    const full = { ...outside, set: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) };
    await commit(db, [partner('ana', 'Ana')], source, full);
    expect(await db.records.get('ana')).toBeDefined();
    expect(await db.outbox.count()).toBe(1);
  });
});

async function connect(practiceId: string): Promise<void> {
  const connection = { url: 'https://kith.example', token: 'secret-token', practiceId, memberId: 'm', role: 'owner' };
  await putMeta(db, 'connection', connection);
}

/** What a browser does that loses its database: the next start finds an empty one. */
async function emptyDatabase(): Promise<void> {
  await db.delete();
  await db.open();
  await deleteMeta(db, 'clock');
}

function reconcile(practiceId: string): Promise<number> {
  return reconcileCopies(dexieTables(db), outside, practiceId, source);
}

async function sync(): Promise<void> {
  const transport: Transport = {
    push: async changes => ({ ok: true, value: await service.push('me', changes) }),
    pull: async (after, limit) => ({ ok: true, value: await service.pull('me', after, limit) }),
  };
  expect(await syncOnce(syncStore(dexieTables(db), source), transport, source.now)).toMatchObject({ type: 'synced' });
}

function stampAt(time: number): string {
  return `${time.toString(36).padStart(9, '0')}000colleague0`;
}
