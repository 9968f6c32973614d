import type { IdSource } from '../../shared/model/ids.ts';
import { PRACTICE_ID } from '../../shared/model/practice.ts';
import type { Change } from '../../shared/model/record.ts';
import { merge } from '../../shared/sync/merge.ts';
import { MAX_AHEAD, tick, timeOf, witness } from '../../shared/sync/stamp.ts';
import { clockOf } from '../store/commit.ts';
import type { KithDb } from '../store/db.ts';
import { dexieTables } from '../store/dexie-tables.ts';
import { mergeHere } from '../store/merge-here.ts';
import { deleteMeta, getMeta } from '../store/meta.ts';
import type { HistoryRow, LocalRecord, Tables, Written } from '../store/tables.ts';
import type { ParsedFile } from './parse-export.ts';

export type ImportOutcome =
  { ok: true; added: number; changed: number; hasPractice: boolean } | { ok: false; message: string };

/** Records in one transaction: half a second or so, and then the page breathes. */
const SLICE = 1000;

/**
 * Takes a file in, slice by slice: in each record the newer value of each field wins, so that importing twice, into a used browser, or again
 * after the browser was closed in the middle loses and doubles nothing. A practice that is set up here keeps its own name and settings.
 * How far it has come is kept in `importing`, also when it is cut off.
 */
export async function importFile(db: KithDb, file: ParsedFile, source: IdSource): Promise<ImportOutcome> {
  if (await getMeta(db, 'sample')) return { ok: false, message: 'Remove the sample practice first.' };
  const tables = dexieTables(db);
  const total = file.records.length + file.history.length;
  const took = { added: 0, changed: 0 };
  let done = 0;
  const slice = (size: number, work: () => Promise<Took>) =>
    tables.transaction(async () => {
      const { added, changed } = await work();
      took.added += added;
      took.changed += changed;
      await tables.putMeta('importing', { done: (done += size), total, at: source.now() });
    });
  for (const records of slicesOf(await wanted(tables, file.records))) {
    await slice(records.length, () => takeRecords(tables, records.flat(), source));
  }
  for (const rows of slicesOf(file.history)) await slice(rows.length, () => takeHistory(tables, rows));
  await deleteMeta(db, 'importing');
  const [practice] = await tables.records([PRACTICE_ID]);
  return { ok: true, ...took, hasPractice: practice !== undefined };
}

type Took = { added: number; changed: number };

/**
 * Without the practice where there is one already; else with it at the front, since sums depend on its settings. What is about one partner
 * stands together, so that its sums and reminders are computed about once and not in every slice.
 */
async function wanted(tables: Tables, records: Change[][]): Promise<Change[][]> {
  const isPractice = (changes: Change[]) => changes[0]?.recordId === PRACTICE_ID;
  const [practice] = await tables.records([PRACTICE_ID]);
  const others = records.flatMap(changes => (isPractice(changes) ? [] : [{ about: partnerOf(changes), changes }]));
  others.sort((a, b) => (a.about < b.about ? -1 : Number(a.about > b.about)));
  return [...(practice ? [] : records.filter(isPractice)), ...others.map(({ changes }) => changes)];
}

function partnerOf(changes: Change[]): string {
  if (changes[0]?.kind === 'partner') return changes[0].recordId;
  const named = changes.map(({ fields }) => fields['partner']).find(partner => typeof partner === 'string');
  return named ?? '';
}

async function takeRecords(tables: Tables, changes: Change[], source: IdSource): Promise<Took> {
  const clock = await clockOf(tables, source);
  const latest = source.now() + MAX_AHEAD;
  // A clock that was wrong when the file was written must not rule this browser: such entries count as of now.
  const sound = changes.map(change =>
    timeOf(change.stamp) > latest ? { ...change, stamp: tick(clock, source.now()) } : change,
  );
  for (const { stamp } of sound) witness(clock, stamp);
  await tables.putMeta('clock', clock);
  const { written, news } = await mergeAll(tables, sound);
  // Without a service nothing waits to be sent; members are the service's to write.
  if (await tables.getMeta('connection')) await tables.queue(news.filter(change => change.kind !== 'member'));
  if (written.length > 0) await tables.write(written, { now: source.now() });
  const added = written.filter(({ before }) => !before).length;
  return { added, changed: written.length - added };
}

async function takeHistory(tables: Tables, rows: HistoryRow[]): Promise<Took> {
  const known = await tables.recall(rows.map(row => row.id));
  await tables.remember(rows.filter((_, i) => !known[i]));
  return { added: 0, changed: 0 };
}

async function mergeAll(tables: Tables, changes: Change[]): Promise<{ written: Written[]; news: Change[] }> {
  const ids = [...new Set(changes.map(change => change.recordId))];
  const present = new Map((await tables.records(ids)).flatMap(record => (record ? [[record.id, record]] : [])));
  const merged = new Map<string, LocalRecord>();
  const news: Change[] = [];
  for (const change of changes) {
    const now = merged.get(change.recordId) ?? present.get(change.recordId);
    if (now && merge(now, change) === now) continue;
    merged.set(change.recordId, mergeHere(now, change));
    news.push(change);
  }
  return { written: [...merged.values()].map(after => ({ before: present.get(after.id), after })), news };
}

function slicesOf<T>(list: T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / SLICE) }, (_, i) => list.slice(i * SLICE, (i + 1) * SLICE));
}
