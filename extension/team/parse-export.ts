import * as v from 'valibot';
import { newId, type IdSource } from '../../shared/model/ids.ts';
import { parseChange } from '../../shared/model/kinds.ts';
import type { Change, StoredRecord } from '../../shared/model/record.ts';
import { changesOf } from '../../shared/sync/merge.ts';
import type { HistoryRow } from '../store/tables.ts';
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

/** A file that was read and found sound, before anything is written: the changes that make up each record. */
export type ParsedFile = { records: Change[][]; history: HistoryRow[] };
export type ParseOutcome = { ok: true; file: ParsedFile } | { ok: false; message: string };

/** Entries read before the page may paint and take clicks again: some 10 ms. */
const AT_ONCE = 500;

/** Reads an export; one bad entry refuses the whole file, with its number and what is wrong, so that nothing is taken in by half. */
export async function parseExport(text: string, source: IdSource): Promise<ParseOutcome> {
  const json = parseJson(text);
  if (json === undefined) return refused('This is not a Kith export: the file is not JSON, or it is cut off.');
  const file = v.safeParse(FileSchema, json);
  if (!file.success) {
    const where = v.getDotPath(file.issues[0]);
    return refused(
      `This is not a Kith export${where ? ` (at "${where}")` : ''}. Choose the JSON file that Kith wrote.`,
    );
  }
  if (file.output.version > EXPORT_VERSION) {
    return refused('This export was written by a newer version of Kith. Update the extension, then try again.');
  }
  const records: Change[][] = [];
  for (const [i, record] of file.output.records.entries()) {
    const parsed = parseRecord(record as StoredRecord, source);
    if (!parsed.ok) {
      const field = parsed.field ? `, field "${parsed.field}"` : '';
      return refused(
        `Entry ${i + 1} of the file (${record.kind}${field}) cannot be read: ${parsed.message}. Nothing was changed.`,
      );
    }
    records.push(parsed.changes);
    if (i % AT_ONCE === 0) await aTurn();
  }
  const history = file.output.history.flatMap(row => {
    const change = parseChange(row.change);
    return change.ok ? [{ ...row, change: change.change } as HistoryRow] : [];
  });
  return { ok: true, file: { records, history } };
}

type ParsedRecord = { ok: true; changes: Change[] } | Extract<ReturnType<typeof parseChange>, { ok: false }>;

function parseRecord(record: StoredRecord, source: IdSource): ParsedRecord {
  const changes: Change[] = [];
  for (const change of changesOf(record, () => newId(source))) {
    const parsed = parseChange(change);
    if (!parsed.ok) return parsed;
    changes.push(parsed.change);
  }
  return { ok: true, changes };
}

function refused(message: string): ParseOutcome {
  return { ok: false, message };
}

function aTurn(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
