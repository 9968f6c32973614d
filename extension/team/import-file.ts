import * as v from 'valibot';
import { newId, type IdSource } from '../../shared/model/ids.ts';
import { parseChange } from '../../shared/model/kinds.ts';
import { PRACTICE_ID } from '../../shared/model/practice.ts';
import type { Change, StoredRecord } from '../../shared/model/record.ts';
import { changesOf, merge } from '../../shared/sync/merge.ts';
import { MAX_AHEAD, tick, timeOf, witness } from '../../shared/sync/stamp.ts';
import { clockOf } from '../store/commit.ts';
import type { KithDb } from '../store/db.ts';
import { dexieTables } from '../store/dexie-tables.ts';
import { mergeHere } from '../store/merge-here.ts';
import { getMeta } from '../store/meta.ts';
import type { HistoryRow, LocalRecord, Tables, Written } from '../store/tables.ts';
import { EXPORT_FORMAT, EXPORT_VERSION } from './export-file.ts';

const FileSchema = v.object({
  format: v.literal(EXPORT_FORMAT),
  version: v.number(),
  records: v.array(
    v.object({
      id: v.string(),
      kind: v.string(),
      fields: v.record(v.string(), v.unknown()),
      stamp: v.string(),
      stamps: v.optional(v.record(v.string(), v.string())),
    }),
  ),
  history: v.optional(
    v.array(
      v.object({
        id: v.string(),
        recordId: v.string(),
        change: v.unknown(),
        before: v.record(v.string(), v.unknown()),
        at: v.number(),
      }),
    ),
    [],
  ),
});

/** A file that was read and found sound, before anything is written. */
export type ParsedFile = { changes: Change[]; history: HistoryRow[]; records: number };
export type ParseOutcome = { ok: true; file: ParsedFile } | { ok: false; message: string };

/** Reads an export; one bad entry refuses the whole file, with its number and what is wrong, so that nothing is taken in by half. */
export function parseExport(text: string, source: IdSource): ParseOutcome {
  const json = parseJson(text);
  if (json === undefined)
    return { ok: false, message: 'This is not a Kith export: the file is not JSON, or it is cut off.' };
  const file = v.safeParse(FileSchema, json);
  if (!file.success) {
    const where = v.getDotPath(file.issues[0]);
    return {
      ok: false,
      message: `This is not a Kith export${where ? ` (at "${where}")` : ''}. Choose the JSON file that Kith wrote.`,
    };
  }
  if (file.output.version > EXPORT_VERSION) {
    return {
      ok: false,
      message: 'This export was written by a newer version of Kith. Update the extension, then try again.',
    };
  }
  const changes: Change[] = [];
  for (const [i, record] of file.output.records.entries()) {
    for (const change of changesOf(record as StoredRecord, () => newId(source))) {
      const parsed = parseChange(change);
      if (!parsed.ok) {
        const field = parsed.field ? `, field "${parsed.field}"` : '';
        return {
          ok: false,
          message: `Entry ${i + 1} of the file (${record.kind}${field}) cannot be read: ${parsed.message}. Nothing was changed.`,
        };
      }
      changes.push(parsed.change);
    }
  }
  const history = file.output.history.flatMap(row => {
    const change = parseChange(row.change);
    return change.ok ? [{ ...row, change: change.change } as HistoryRow] : [];
  });
  return { ok: true, file: { changes, history, records: file.output.records.length } };
}

export type ImportOutcome = { ok: true; added: number; changed: number } | { ok: false; message: string };

/**
 * Takes a file in: entry by entry, the newer value of each field wins, so importing twice or into a used browser loses nothing. A practice
 * that is set up here keeps its own name and settings. All or nothing.
 */
export async function importFile(
  db: KithDb,
  { changes, history }: ParsedFile,
  source: IdSource,
): Promise<ImportOutcome> {
  if (await getMeta(db, 'sample')) return { ok: false, message: 'Remove the sample practice first.' };
  const tables = dexieTables(db);
  return tables.transaction(async () => {
    const clock = await clockOf(tables, source);
    const latest = source.now() + MAX_AHEAD;
    const [practice] = await tables.records([PRACTICE_ID]);
    const wanted = changes.filter(change => !(practice && change.recordId === PRACTICE_ID));
    // A clock that was wrong when the file was written must not rule this browser: such entries count as of now.
    const sound = wanted.map(change =>
      timeOf(change.stamp) > latest ? { ...change, stamp: tick(clock, source.now()) } : change,
    );
    for (const { stamp } of sound) witness(clock, stamp);
    await tables.putMeta('clock', clock);
    const { written, news } = await mergeAll(tables, sound);
    // Without a service nothing waits to be sent; members are the service's to write.
    if (await tables.getMeta('connection')) await tables.queue(news.filter(change => change.kind !== 'member'));
    const known = await tables.recall(history.map(row => row.id));
    await tables.remember(history.filter((_, i) => !known[i]));
    if (written.length > 0) await tables.write(written, source.now());
    const added = written.filter(({ before }) => !before).length;
    return { ok: true, added, changed: written.length - added };
  });
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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
