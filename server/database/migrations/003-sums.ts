import { crc32 } from 'node:zlib';
import { rowsOf, type Value, type Work } from '../database.ts';
import { statements, type ColumnTypes } from './migration.ts';

type Row = { [column: string]: string | number | null };

const RECORD = ['id', 'seq', 'kind', 'body', 'partner', 'direction', 'on_day', 'status', 'deleted'];
const CHANGE = ['seq', 'change_id', 'record', 'kind', 'fields', 'stamp', 'corrected', 'won', 'member', 'device', 'at'];
/** Rows held in memory at a time. */
const BATCH = 1000;

/** Each record and each change gets a sum of all it says, by which damage on the disk is found. */
export function* sums({ integer }: ColumnTypes): Work<void> {
  yield* statements([
    `ALTER TABLE records ADD COLUMN sum ${integer} NOT NULL DEFAULT 0`,
    `ALTER TABLE history ADD COLUMN sum ${integer} NOT NULL DEFAULT 0`,
  ]);
  for (const { id } of yield* rowsOf<{ id: number }>({ sql: 'SELECT id FROM practices', parameters: [] })) {
    yield* fill('records', RECORD, id);
    yield* fill('history', CHANGE, id);
  }
}

/** In order of seq, which both tables have once a practice. */
function* fill(table: string, columns: string[], practice: number): Work<void> {
  const batch = `SELECT ${columns.join(', ')} FROM ${table} WHERE practice = ? AND seq > ? ORDER BY seq LIMIT ${BATCH}`;
  for (let after = -1; ;) {
    const rows = yield* rowsOf<Row>({ sql: batch, parameters: [practice, after] });
    const each = rows.map((row): Value[] => {
      return [crc32(columns.map(column => row[column]).join('\0')), practice, row['seq'] ?? null];
    });
    yield { sql: `UPDATE ${table} SET sum = ? WHERE practice = ? AND seq = ?`, each };
    if (rows.length < BATCH) return;
    after = Number(rows.at(-1)!['seq']);
  }
}
