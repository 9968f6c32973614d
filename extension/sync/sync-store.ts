import { newId, type IdSource } from '../../shared/model/ids.ts';
import type { Change, SyncedRecord } from '../../shared/model/record.ts';
import type { PullAnswer, PushAnswer } from '../../shared/protocol/sync.ts';
import { formatDigest, minus, parseDigest, plus } from '../../shared/sync/digest.ts';
import { rewind, tick, witness, type Stamp } from '../../shared/sync/stamp.ts';
import { clockOf } from '../store/commit.ts';
import { mergeHere } from '../store/merge-here.ts';
import type { LocalRecord, Tables, Written } from '../store/tables.ts';
import type { Received, SyncStore } from './engine.ts';
import { offer } from './offer.ts';
import { deletionsIn, isMassDeletion } from './mass-deletion.ts';
import { reconcile, sameStamps, settled, take } from './take.ts';

/** A device's tables as the sync engine sees them; each method is one transaction. */
export function syncStore(tables: Tables, source: IdSource): SyncStore {
  return {
    async cursor() {
      const cursor = await tables.getMeta('cursor');
      return { seq: cursor?.seq ?? 0, epoch: cursor?.epoch ?? null };
    },
    pending: async limit => withinSize(await tables.unsent(limit)),
    settle: answer => tables.transaction(() => settle(tables, answer, source)),
    receive: page => tables.transaction(() => receive(tables, page, source)),
    startEpoch: epoch => tables.transaction(() => takeStock(tables, epoch)),
    offerAgain: limit => tables.transaction(() => offerAgain(tables, limit, source)),
  };
}

/**
 * Characters of a batch: three bytes each at most, so within the service's mebibyte. One change alone is smaller (LIMITS.changeSize).
 */
const BATCH_SIZE = 300_000;

function withinSize(changes: Change[]): Change[] {
  let size = 0;
  const tooMuch = changes.findIndex((change, index) => {
    size += JSON.stringify(change).length;
    return size > BATCH_SIZE && index > 0;
  });
  return tooMuch === -1 ? changes : changes.slice(0, tooMuch);
}

/** With more than this still to come, in seqs, what is derived from a page's records waits: it would be computed anew for each page. */
const LONG = 4_000;

/** Begins anew from seq 0, merging what comes with what is here. */
async function takeStock(tables: Tables, epoch: string): Promise<void> {
  await tables.putMeta('cursor', { seq: 0, epoch, latest: 0 });
  await tables.putMeta('recovery', { after: '' });
  await tables.deleteMeta('digest');
  await tables.forgetSeqs();
}

async function settle(tables: Tables, answer: PushAnswer, source: IdSource): Promise<void> {
  if (!(await tables.getMeta('cursor'))) await tables.putMeta('cursor', { seq: 0, epoch: answer.epoch, latest: 0 });
  const ids = [...answer.accepted.map(({ id }) => id), ...answer.rejected.flatMap(({ id }) => id ?? [])];
  const changes = await tables.unsentById(ids);
  const records = await tables.records([...new Set(changes.map(change => change.recordId))]);
  const before = new Map(records.flatMap(record => (record ? [[record.id, record]] : [])));
  const after = new Map(before);
  const acceptedById = new Map(answer.accepted.map(accepted => [accepted.id, accepted]));
  for (const change of changes) {
    const local = after.get(change.recordId);
    const accepted = acceptedById.get(change.id);
    if (local && accepted) after.set(change.recordId, settled(local, change, accepted));
  }
  await tables.unqueue(ids);
  const corrections = answer.accepted.flatMap(({ stamp }) => stamp ?? []);
  if (corrections.length === 0) return tables.touch([...after.values()]);
  await tables.write(
    [...after.values()].map(row => ({ before: before.get(row.id), after: row })),
    { now: source.now() },
  );
  await correctClock(tables, corrections, source);
  // A server copy from after our change lies under it: what our wrong stamp hid of it is no longer here, so it is fetched again.
  const isHidden = changes.some(({ id, recordId }) => {
    const accepted = acceptedById.get(id);
    return accepted?.stamp !== undefined && (before.get(recordId)?.seq ?? 0) >= accepted.seq;
  });
  if (isHidden) await takeStock(tables, answer.epoch);
}

/** Once nothing stamped by the wrong clock waits any more (a later write must not lose to an earlier one), the clock is taken back. */
async function correctClock(tables: Tables, corrections: Stamp[], source: IdSource): Promise<void> {
  if ((await tables.unsent(1)).length > 0) return;
  const clock = await clockOf(tables, source);
  for (const stamp of corrections) rewind(clock, stamp);
  await tables.putMeta('clock', clock);
}

async function receive(tables: Tables, page: PullAnswer, source: IdSource): Promise<Received> {
  const ids = page.records.map(record => record.id);
  const found = await tables.records(ids);
  const unsent = await tables.unsentOf(ids);
  const recovering = (await tables.getMeta('recovery')) !== undefined;
  const clock = await clockOf(tables, source);
  const written: Written[] = [];
  const echoes: LocalRecord[] = [];
  const lacking: LocalRecord[] = [];
  for (const [i, incoming] of (page.records as SyncedRecord[]).entries()) {
    const before = found[i];
    witness(clock, incoming.stamp);
    for (const stamp of Object.values(incoming.stamps ?? {})) witness(clock, stamp);
    const waiting = unsent.get(incoming.id) ?? [];
    const after = recovering && before ? reconcile(before, incoming) : take(before, incoming, waiting);
    if (recovering && before && !sameStamps(after, incoming)) lacking.push(after);
    if (before && sameStamps(before, after))
      echoes.push({ ...before, seq: after.seq, ...(after.copy ? { copy: after.copy } : {}) });
    else written.push({ before, after });
  }
  if (!(await passesFailSafe(tables, written))) return 'held';
  const digest = digestAfter(await tables.getMeta('digest'), found, [...written.map(({ after }) => after), ...echoes]);
  await tables.putMeta('clock', clock);
  await reviveKept(tables, written, source);
  await offer(tables, lacking, source);
  await tables.touch(echoes);
  const isLong = page.latest - page.next > LONG;
  if (written.length > 0) await tables.write(written, { now: source.now(), isLong });
  if (page.next >= page.latest) await tables.deleteMeta('deletions');
  await tables.putMeta('cursor', { seq: page.next, epoch: page.epoch, latest: page.latest });
  await tables.putMeta('digest', digest);
  const isEnd = page.digest !== undefined && page.next >= page.latest;
  return isEnd && formatDigest(parseDigest(page.digest)) !== digest ? 'differs' : 'taken';
}

/** The digest once these records' server copies have replaced those of `found`. */
function digestAfter(before: string | undefined, found: (LocalRecord | undefined)[], taken: LocalRecord[]): string {
  let digest = parseDigest(before);
  const foundById = new Map(found.flatMap(record => (record ? [[record.id, record]] : [])));
  for (const { id, copy } of taken) {
    digest = minus(digest, parseDigest(foundById.get(id)?.copy));
    digest = plus(digest, parseDigest(copy));
  }
  return formatDigest(digest);
}

/** Counts what the running catch-up removes; holds the page back when that is too much and nobody has let it pass. */
async function passesFailSafe(tables: Tables, written: Written[]): Promise<boolean> {
  const tally = (await tables.getMeta('deletions')) ?? { count: 0, state: 'counting' };
  if (tally.state === 'held') return false;
  const removed = deletionsIn(written).length;
  if (removed === 0) return true;
  const count = tally.count + removed;
  const isHeld = tally.state === 'counting' && isMassDeletion(count, await tables.countLive());
  // What a held page would remove is counted again when it comes again.
  await tables.putMeta('deletions', isHeld ? { count, state: 'held' } : { ...tally, count });
  return !isHeld;
}

/** Where a person chose to keep what the team deleted: brings it back for everybody, by changes of our own. */
async function reviveKept(tables: Tables, written: Written[], source: IdSource): Promise<void> {
  if ((await tables.getMeta('deletions'))?.state !== 'keep') return;
  const clock = await clockOf(tables, source);
  for (const write of deletionsIn(written)) {
    const { kind, id: recordId } = write.after;
    const change: Change = {
      id: newId(source),
      kind,
      recordId,
      fields: { deleted: false },
      stamp: tick(clock, source.now()),
    };
    write.after = mergeHere(write.after, change);
    await tables.queue([change]);
  }
  await tables.putMeta('clock', clock);
}

async function offerAgain(tables: Tables, limit: number, source: IdSource): Promise<boolean> {
  const recovery = await tables.getMeta('recovery');
  if (!recovery) return false;
  const records = await tables.recordsAfter(recovery.after, limit);
  await offer(
    tables,
    records.filter(record => record.seq === 0),
    source,
  );
  const last = records.at(-1);
  if (last) await tables.putMeta('recovery', { after: last.id });
  else await tables.deleteMeta('recovery');
  return last !== undefined;
}
