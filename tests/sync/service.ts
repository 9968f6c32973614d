import { openSqlite } from '../../server/database/sqlite.ts';
import type { Database } from '../../server/database/database.ts';
import { rowsOf } from '../../server/database/database.ts';
import type { Context, Session } from '../../server/context.ts';
import { createServerClock } from '../../server/server-clock.ts';
import { pull } from '../../server/sync/pull.ts';
import type { Published } from '../../server/sync/live-hub.ts';
import { push } from '../../server/sync/push.ts';
import type { Change } from '../../shared/model/record.ts';
import type { PullAnswer, PushAnswer } from '../../shared/protocol/sync.ts';
import type { LiveRecords } from '../../extension/sync/engine.ts';

type HistoryEntry = { change_id: string; record: string; fields: string; stamp: string; corrected: string | null };
type Saved = { [table: string]: unknown[] };

/** The real server handlers over SQLite in memory, one practice a schedule; no sockets and no HTTP between. */
export type Service = {
  push(device: string, changes: Change[]): Promise<PushAnswer>;
  pull(device: string, after: number, limit: number): Promise<PullAnswer>;
  latest(): Promise<number>;
  records(): Promise<PullAnswer['records']>;
  history(): Promise<HistoryEntry[]>;
  /** Puts the practice back to an earlier state, as restoring a backup does: with a new epoch. */
  backUp(): Promise<Saved>;
  restore(saved: Saved): Promise<void>;
};

/** Practices in a database, before the next one is begun: memory stays bounded however many schedules run. */
const PRACTICES = 500;

let shared: Database | undefined;
let practices = 0;

export async function makeService(world: {
  now: () => number;
  publish: (news: LiveRecords) => void;
  /** Changes of a push that are done in one turn (`Database.turn`); two, so that pushes come in several parts here too. */
  turn?: number;
}): Promise<Service> {
  if (practices % PRACTICES === 0) shared = openSqlite({ path: ':memory:' });
  const database = shared!;
  const practice = (practices += 1);
  await run(database, 'INSERT INTO practices (id, public_id, latest_seq, created_at) VALUES (?, ?, 0, 0)', [
    practice,
    `p${practice}`,
  ]);
  let epoch = 'epoch-1';
  const context = {
    database: { ...database, turn: world.turn ?? 2 },
    get epoch() {
      return epoch;
    },
    now: world.now,
    clock: createServerClock(world.now),
    metrics: { changes: { inc: () => {} } },
    segments: { note: () => {} },
    live: {
      publish: (_practice: number, applied: Published) => {
        if (applied.latest === applied.before || applied.rows === null) return;
        const records = applied.rows.map(row => JSON.parse(row.body) as PullAnswer['records'][number]);
        const { before, latest, digest } = applied;
        world.publish({ type: 'records', epoch, after: before, next: latest, records, ...(digest ? { digest } : {}) });
      },
    },
  } as unknown as Context;
  const sessionOf = (device: string): Session => ({
    practice,
    practiceId: `p${practice}`,
    member: device,
    role: 'owner',
    device,
  });
  const select = <T>(sql: string) => database.read(() => rowsOf<T>({ sql, parameters: [practice] }));
  return {
    push: (device, changes) => push(context, sessionOf(device), changes),
    pull: async (device, after, limit) =>
      JSON.parse(await pull(context, sessionOf(device), after, limit)) as PullAnswer,
    latest: async () =>
      (await select<{ latest_seq: number }>('SELECT latest_seq FROM practices WHERE id = ?'))[0]!.latest_seq,
    records: async () =>
      (await select<{ body: string }>('SELECT body FROM records WHERE practice = ? ORDER BY seq')).map(
        ({ body }) => JSON.parse(body) as PullAnswer['records'][number],
      ),
    history: () =>
      select<HistoryEntry>('SELECT change_id, record, fields, stamp, corrected FROM history WHERE practice = ?'),
    async backUp() {
      return {
        records: await select('SELECT * FROM records WHERE practice = ?'),
        history: await select('SELECT * FROM history WHERE practice = ?'),
        practices: await select('SELECT latest_seq, digest FROM practices WHERE id = ?'),
      };
    },
    async restore(saved) {
      for (const table of ['records', 'history']) {
        await run(database, `DELETE FROM ${table} WHERE practice = ?`, [practice]);
        for (const row of saved[table] as { [column: string]: unknown }[]) {
          const columns = Object.keys(row);
          const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
          await run(database, sql, Object.values(row));
        }
      }
      const [{ latest_seq, digest }] = saved['practices'] as [{ latest_seq: number; digest: string }];
      await run(database, 'UPDATE practices SET latest_seq = ?, digest = ? WHERE id = ?', [
        latest_seq,
        digest,
        practice,
      ]);
      epoch = `epoch-${Number(epoch.slice(6)) + 1}`;
    },
  };
}

async function run(database: Database, sql: string, parameters: unknown[]): Promise<void> {
  await database.write(() => rowsOf({ sql, parameters }));
}
