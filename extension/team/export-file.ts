import type { StoredRecord } from '../../shared/model/record.ts';
import type { KithDb } from '../store/db.ts';
import { ALL_TABLES } from '../store/db.ts';
import type { HistoryRow } from '../store/tables.ts';

export const EXPORT_FORMAT = 'kith-export';
export const EXPORT_VERSION = 1;

/** The export: every record with its clocks, deleted ones too, and this browser's history. Plain JSON, for people and for `importFile`. */
export type ExportFile = {
  format: typeof EXPORT_FORMAT;
  version: typeof EXPORT_VERSION;
  exportedAt: string;
  records: StoredRecord[];
  history: HistoryRow[];
};

/** Everything this browser keeps for the practice, read at one moment. The connection's token is not in it. */
export async function exportAll(db: KithDb, now: number): Promise<ExportFile> {
  const [rows, history] = await db.transaction('r', ALL_TABLES, async () => [
    await db.records.toArray(),
    await db.history.toArray(),
  ]);
  const records = rows.map(({ id, kind, fields, stamp, stamps }): StoredRecord => {
    return { id, kind, fields, stamp, ...(stamps ? { stamps } : {}) };
  });
  const exportedAt = Temporal.Instant.fromEpochMilliseconds(now).toString();
  return { format: EXPORT_FORMAT, version: EXPORT_VERSION, exportedAt, records, history };
}

/** What the file is called: `kith-2026-11-23.json`. */
export function exportName(today: string, ending = 'json'): string {
  return `kith-${today}.${ending}`;
}
