import { known, type Member } from '../../shared/model/kinds.ts';
import { timeOf } from '../../shared/sync/stamp.ts';
import type { KithDb } from '../store/db.ts';
import { getMeta, type Connection, type Meta } from '../store/meta.ts';
import { readSyncView, type SyncView } from '../ui/sync-view.ts';

/** What the team page shows of this browser's connection. */
export type TeamView = {
  connection: Connection | undefined;
  members: Member[];
  sync: SyncView;
  /** When the oldest entry that has not been sent was made (ms). */
  oldestUnsent: number | undefined;
  deletions: Meta['deletions'] | undefined;
  isSample: boolean;
  /** This browser's tag, which the list of devices calls "this browser". */
  device: string | undefined;
};

export async function teamView(db: KithDb): Promise<TeamView> {
  const [connection, members, sync, oldest, deletions, sample, clock] = await Promise.all([
    getMeta(db, 'connection'),
    db.records.where('keys').equals('member').toArray(),
    readSyncView(db),
    db.outbox.orderBy('n').first(),
    getMeta(db, 'deletions'),
    getMeta(db, 'sample'),
    getMeta(db, 'clock'),
  ]);
  return {
    connection,
    members: members.map(row => known('member', row)).sort((a, b) => (a.name ?? '').localeCompare(b.name ?? '')),
    sync,
    oldestUnsent: oldest && timeOf(oldest.change.stamp),
    deletions,
    isSample: sample !== undefined,
    device: clock?.device,
  };
}

/** How many deletions wait for an answer; 0 when none do. For the banner over every screen. */
export async function heldCount(db: KithDb): Promise<number> {
  const deletions = await getMeta(db, 'deletions');
  return deletions?.state === 'held' ? deletions.count : 0;
}

/** How far a running import has come, or one that was cut off; null when there is none. */
export async function importingNow(db: KithDb): Promise<Meta['importing'] | null> {
  return (await getMeta(db, 'importing')) ?? null;
}

/** That this browser went on by itself after it had lost its records; null once that was read. */
export async function regainedNow(db: KithDb): Promise<Meta['regained'] | null> {
  return (await getMeta(db, 'regained')) ?? null;
}

export function percentOf(importing: Meta['importing'] | null): number {
  return importing ? Math.floor((100 * importing.done) / Math.max(1, importing.total)) : 0;
}
