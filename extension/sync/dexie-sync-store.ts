import { newId, type IdSource } from '../../shared/model/ids.ts';
import type { Change, SyncedRecord } from '../../shared/model/record.ts';
import type { PullAnswer, PushAnswer } from '../../shared/protocol/sync.ts';
import { changesOf, merge } from '../../shared/sync/merge.ts';
import { tick, witness } from '../../shared/sync/stamp.ts';
import { clockOf } from '../store/commit.ts';
import { ALL_TABLES, type KithDb, type RecordRow } from '../store/db.ts';
import { deleteMeta, getMeta, putMeta } from '../store/meta.ts';
import { writeRecords, type Written } from '../store/project.ts';
import type { SyncStore } from './engine.ts';
import { deletionsIn, isMassDeletion } from './mass-deletion.ts';
import { reconcile, sameStamps, settled, take, type LocalRecord } from './take.ts';

/** The browser's store as the sync engine sees it. */
export function dexieSyncStore(db: KithDb, source: IdSource): SyncStore {
  const inOneTransaction = <T>(work: () => Promise<T>) => db.transaction('rw', ALL_TABLES, work);
  return {
    async cursor() {
      const cursor = await getMeta(db, 'cursor');
      return { seq: cursor?.seq ?? 0, epoch: cursor?.epoch ?? null };
    },
    async pending(limit) {
      return (await db.outbox.orderBy('n').limit(limit).toArray()).map(row => row.change);
    },
    settle: answer => inOneTransaction(() => settle(db, answer, source)),
    receive: page => inOneTransaction(() => receive(db, page, source)),
    startEpoch: epoch =>
      inOneTransaction(async () => {
        await putMeta(db, 'cursor', { seq: 0, epoch });
        await putMeta(db, 'recovery', { after: '' });
        await db.records.toCollection().modify({ seq: 0 });
      }),
    offerAgain: limit => inOneTransaction(() => offerAgain(db, limit, source)),
  };
}

async function settle(db: KithDb, answer: PushAnswer, source: IdSource): Promise<void> {
  if (!(await getMeta(db, 'cursor'))) await putMeta(db, 'cursor', { seq: 0, epoch: answer.epoch });
  const ids = [...answer.accepted.map(({ id }) => id), ...answer.rejected.flatMap(({ id }) => id ?? [])];
  const rows = await db.outbox.where('id').anyOf(ids).toArray();
  const records = await db.records.bulkGet([...new Set(rows.map(row => row.recordId))]);
  const before = new Map(records.flatMap(record => (record ? [[record.id, record]] : [])));
  const after = new Map(before);
  const acceptedById = new Map(answer.accepted.map(accepted => [accepted.id, accepted]));
  let restamped = false;
  for (const { id, recordId, change } of rows) {
    const local = after.get(recordId);
    const accepted = acceptedById.get(id);
    if (!local || !accepted) continue;
    if (accepted.stamp) restamped = true;
    after.set(recordId, { ...settled(local, change, accepted), keys: local.keys });
  }
  await db.outbox.bulkDelete(rows.map(row => row.n!));
  if (restamped) {
    await writeRecords(
      db,
      [...after.values()].map(row => ({ before: before.get(row.id), after: row })),
      source.now(),
    );
  } else {
    await db.records.bulkPut([...after.values()]);
  }
}

async function receive(db: KithDb, page: PullAnswer, source: IdSource): Promise<boolean> {
  const ids = page.records.map(record => record.id);
  const found = await db.records.bulkGet(ids);
  const unsent = await unsentByRecord(db, ids);
  const recovering = (await getMeta(db, 'recovery')) !== undefined;
  const clock = await clockOf(db, source);
  const written: Written[] = [];
  const echoes: RecordRow[] = [];
  const lacking: RecordRow[] = [];
  for (const [i, incoming] of (page.records as SyncedRecord[]).entries()) {
    const before = found[i];
    witness(clock, incoming.stamp);
    for (const stamp of Object.values(incoming.stamps ?? {})) witness(clock, stamp);
    const after =
      recovering && before ? reconcile(before, incoming) : take(before, incoming, unsent.get(incoming.id) ?? []);
    if (recovering && before && !sameStamps(after, incoming)) lacking.push({ ...after, keys: [] });
    if (before && sameStamps(before, after)) echoes.push({ ...before, seq: after.seq });
    else written.push({ before, after });
  }
  if (!(await passesFailSafe(db, written, page, source))) return false;
  await offer(db, lacking, source);
  await db.records.bulkPut(echoes);
  if (written.length > 0) await writeRecords(db, written, source.now());
  await putMeta(db, 'clock', clock);
  await putMeta(db, 'cursor', { seq: page.next, epoch: page.epoch });
  return true;
}

/** Counts what the running catch-up removes; holds the page back when that is too much and nobody has let it pass. */
async function passesFailSafe(db: KithDb, written: Written[], page: PullAnswer, source: IdSource): Promise<boolean> {
  const tally = (await getMeta(db, 'deletions')) ?? { count: 0, state: 'counting' };
  const removed = deletionsIn(written);
  const count = tally.count + removed.length;
  if (tally.state === 'held') return false;
  if (removed.length > 0 && tally.state === 'counting' && isMassDeletion(count, await liveRecords(db))) {
    await putMeta(db, 'deletions', { count, state: 'held' });
    return false;
  }
  if (tally.state === 'keep') for (const write of removed) write.after = await revive(db, write.after, source);
  if (page.next >= page.latest) await deleteMeta(db, 'deletions');
  else if (removed.length > 0) await putMeta(db, 'deletions', { ...tally, count });
  return true;
}

async function liveRecords(db: KithDb): Promise<number> {
  return (await db.records.count()) - (await db.records.where('keys').equals('deleted').count());
}

/** Brings a record that the team's deletion would remove back for everybody, by a change of our own. */
async function revive(db: KithDb, record: LocalRecord, source: IdSource): Promise<LocalRecord> {
  const clock = await clockOf(db, source);
  const stamp = tick(clock, source.now());
  await putMeta(db, 'clock', clock);
  const change: Change = {
    id: newId(source),
    kind: record.kind,
    recordId: record.id,
    fields: { deleted: false },
    stamp,
  };
  await db.outbox.add({ id: change.id, recordId: record.id, change });
  return { ...merge(record, change), seq: record.seq };
}

async function offerAgain(db: KithDb, limit: number, source: IdSource): Promise<boolean> {
  const recovery = await getMeta(db, 'recovery');
  if (!recovery) return false;
  const rows = await db.records.where('id').above(recovery.after).limit(limit).toArray();
  await offer(
    db,
    rows.filter(row => row.seq === 0),
    source,
  );
  const last = rows.at(-1);
  if (last) await putMeta(db, 'recovery', { after: last.id });
  else await deleteMeta(db, 'recovery');
  return last !== undefined;
}

/** Queues whole records as changes with their own stamps: merging them anywhere changes nothing that is newer. */
async function offer(db: KithDb, rows: RecordRow[], source: IdSource): Promise<void> {
  const queued = await unsentByRecord(
    db,
    rows.map(row => row.id),
  );
  const changes = rows.flatMap(row => {
    const stamps = new Set(queued.get(row.id)?.map(change => change.stamp));
    return changesOf(row, () => newId(source)).filter(change => !stamps.has(change.stamp));
  });
  await db.outbox.bulkAdd(changes.map(change => ({ id: change.id, recordId: change.recordId, change })));
}

async function unsentByRecord(db: KithDb, ids: string[]): Promise<Map<string, Change[]>> {
  const unsent = new Map<string, Change[]>();
  if ((await db.outbox.count()) === 0) return unsent;
  const wanted = new Set(ids);
  await db.outbox.orderBy('n').each(({ recordId, change }) => {
    if (wanted.has(recordId)) unsent.set(recordId, [...(unsent.get(recordId) ?? []), change]);
  });
  return unsent;
}
