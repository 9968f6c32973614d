import type { IdSource } from '../../shared/model/ids.ts';
import { known } from '../../shared/model/kinds.ts';
import type { Change, Json } from '../../shared/model/record.ts';
import type { HistoryAnswer } from '../../shared/protocol/team.ts';
import { deviceOf, timeOf } from '../../shared/sync/stamp.ts';
import { commit } from '../store/commit.ts';
import type { KithDb } from '../store/db.ts';
import { getMeta } from '../store/meta.ts';
import type { HistoryRow } from '../store/tables.ts';
import { serverClient } from '../sync/server-client.ts';

/** One act on a record: what fields it set, and what they were before (undefined: not known here). */
export type HistoryItem = {
  id: string;
  /** Milliseconds. */
  at: number;
  /** A member's name, "This browser", or "Another browser". */
  who: string;
  /** The record was made by it. */
  made: boolean;
  fields: { field: string; now: Json; was: Json | undefined; isCurrent: boolean }[];
};

type ServerChange = HistoryAnswer['changes'][number];
/** The service's part of a record's history; undefined without a service, or while it cannot be reached. */
export type FetchHistory = (recordId: string) => Promise<ServerChange[] | undefined>;

/** Asks the service this browser is connected to. */
export function historyFromService(db: KithDb): FetchHistory {
  return async recordId => {
    const connection = await getMeta(db, 'connection');
    if (!connection) return undefined;
    const answer = await serverClient(connection.url, connection.token).history(recordId);
    return answer.ok ? answer.value.changes : undefined;
  };
}

type Act = { id: string; stamp: string; at: number; fields: { [field: string]: Json } };

/** A record's history, newest first: what was done in this browser merged with what the service knows. */
export async function historyOf(
  db: KithDb,
  recordId: string,
  fromService: ServerChange[] | undefined,
): Promise<HistoryItem[]> {
  const [record, local, who] = await Promise.all([
    db.records.get(recordId),
    db.history.where('recordId').equals(recordId).toArray(),
    authors(db),
  ]);
  const before = new Map(local.map(row => [row.id, row.before]));
  const past: { [field: string]: Json } = {};
  const items = actsOf(local, fromService).map(({ id, stamp, at, fields }, i): HistoryItem => {
    const then = before.get(id);
    const made = then ? Object.keys(then).length === 0 : i === 0 && fromService !== undefined;
    const shown = Object.entries(fields).map(([field, now]) => {
      const was = made ? null : (past[field] ?? then?.[field]);
      past[field] = now;
      return { field, now, was, isCurrent: same(record?.fields[field], now) };
    });
    return { id, at, who: who(deviceOf(stamp)), made, fields: shown };
  });
  return items.reverse();
}

/** What was done, oldest first. Connecting sends records whole, by new changes with the old stamps: those are the same acts once more. */
function actsOf(local: HistoryRow[], fromService: ServerChange[] | undefined): Act[] {
  const here = new Set(local.flatMap(({ id, change }) => [id, change.stamp]));
  const elsewhere = (fromService ?? []).filter(({ id, stamp }) => !here.has(id) && !here.has(stamp));
  const acts = [
    ...local.map(({ change, at }): Act => ({ ...change, at })),
    ...elsewhere.map((act): Act => ({ ...act, fields: act.fields as Act['fields'], at: timeOf(act.stamp) })),
  ];
  return acts.sort((a, b) => (a.stamp < b.stamp ? -1 : 1));
}

/** Who works at a device, by its tag. */
async function authors(db: KithDb): Promise<(device: string) => string> {
  const [rows, clock] = await Promise.all([db.records.where('keys').equals('member').toArray(), getMeta(db, 'clock')]);
  const members = rows.map(row => known('member', row));
  return device => {
    const name = members.find(({ devices }) => devices?.includes(device))?.name;
    return name ?? (device === clock?.device ? 'This browser' : 'Another browser');
  };
}

/** The names of partners and members that the items speak of. */
export async function namesIn(db: KithDb, items: readonly HistoryItem[]): Promise<Map<string, string>> {
  const speaksOf = new Set(['partner', 'partners', 'mergedInto', 'owner']);
  const ids = items.flatMap(({ fields }) =>
    fields.filter(({ field }) => speaksOf.has(field)).flatMap(({ now, was }) => [now, was].flat()),
  );
  const wanted = [...new Set(ids.filter(id => typeof id === 'string'))];
  const records = await db.records.bulkGet(wanted);
  return new Map(
    wanted.map((id, i): [string, string] => {
      const record = records[i];
      const { name, organisation } = record ? known('partner', record) : {};
      return [id, name ?? organisation ?? (record ? 'a partner without a name' : id)];
    }),
  );
}

/** Gives a field the value it had; an ordinary change, which can itself be undone. */
export function restoreValue(
  db: KithDb,
  record: { kind: string; id: string },
  field: string,
  value: Json,
  source: IdSource,
): Promise<Change[]> {
  return commit(db, [{ kind: record.kind, recordId: record.id, fields: { [field]: value } }], source);
}

function same(a: Json | undefined, b: Json | undefined): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
