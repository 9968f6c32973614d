import { rowsOf, type Database, type Value, type Work } from '../database/database.ts';
import { HISTORY_CELLS, RECORD_CELLS, sumOf, type Cell } from '../database/row-sum.ts';

/** A row of `records`, in the order of RECORD_CELLS. */
export type RecordRow = {
  id: string;
  seq: number;
  kind: string;
  body: string;
  partner: string | null;
  direction: string | null;
  on: string | null;
  status: string | null;
  deleted: boolean;
};

/** A row of `history`. */
export type HistoryRow = {
  seq: number;
  change: string;
  record: string;
  kind: string;
  fields: string;
  stamp: string;
  corrected: string | null;
  won: string | null;
  member: string;
  device: string;
  at: number;
};

/** A practice's latest seq, and the digest of all its records then (shared/sync/digest.ts). */
export type Head = { latest: number; digest: string };

export type SeenRow = { id: string; seq: number; corrected: string | null };
export type BodyRow = { id: string; seq: number; body: string };

export const HEAD = 'SELECT latest_seq AS latest, digest FROM practices WHERE id = ?';
const RECORD_COLUMNS = `practice, ${RECORD_CELLS}, sum`;
const HISTORY_COLUMNS = `practice, ${HISTORY_CELLS}, sum`;
const REPLACE = `ON CONFLICT (practice, id) DO UPDATE SET seq = excluded.seq, kind = excluded.kind, body = excluded.body,
  partner = excluded.partner, direction = excluded.direction, on_day = excluded.on_day, status = excluded.status,
  deleted = excluded.deleted, sum = excluded.sum`;
const SEEN = 'SELECT change_id AS id, seq, corrected FROM history WHERE practice = ? AND change_id';
const BODIES = 'SELECT id, seq, body FROM records WHERE practice = ? AND id';

/**
 * The statements of a push, by hand because they are the busiest: row by row for SQLite, whose statements cost microseconds, and
 * one statement per step for PostgreSQL, where each costs a round trip.
 */
export function pushStatements({ dialect }: Pick<Database, 'dialect'>) {
  return dialect === 'sqlite' ? SQLITE : POSTGRES;
}

const SQLITE = {
  /** How far the practice has come. SQLite has one writer at a time; PostgreSQL locks the row until the commit. */
  *lockPractice(practice: number): Work<Head> {
    return (yield* rowsOf<Head>({ sql: HEAD, parameters: [practice] }))[0]!;
  },
  findSeen(practice: number, changes: string[]): Work<SeenRow[]> {
    return rowsOf({ sql: `${SEEN} = ?`, each: changes.map(id => [practice, id]) });
  },
  findBodies(practice: number, records: string[]): Work<BodyRow[]> {
    return rowsOf({ sql: `${BODIES} = ?`, each: records.map(id => [practice, id]) });
  },
  *putRecords(practice: number, rows: RecordRow[]): Work<void> {
    const sql = `INSERT INTO records (${RECORD_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ${REPLACE}`;
    yield { sql, each: rows.map(row => [practice, ...recordValues(row)]) };
  },
  *appendHistory(practice: number, rows: HistoryRow[]): Work<void> {
    const sql = `INSERT INTO history (${HISTORY_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
    yield { sql, each: rows.map(row => [practice, ...historyValues(row)]) };
  },
  *setHead(practice: number, { latest, digest }: Head): Work<void> {
    const sql = 'UPDATE practices SET latest_seq = ?, digest = ? WHERE id = ?';
    yield { sql, parameters: [latest, digest, practice] };
  },
};

const POSTGRES: typeof SQLITE = {
  *lockPractice(practice) {
    return (yield* rowsOf<Head>({ sql: `${HEAD} FOR UPDATE`, parameters: [practice] }))[0]!;
  },
  findSeen: (practice, changes) => rowsOf({ sql: `${SEEN} = ANY (?::text[])`, parameters: [practice, changes] }),
  findBodies: (practice, records) => rowsOf({ sql: `${BODIES} = ANY (?::text[])`, parameters: [practice, records] }),
  *putRecords(practice, rows) {
    const types = ['text', 'bigint', 'text', 'text', 'text', 'text', 'text', 'text', 'bigint', 'bigint'];
    const sql = `INSERT INTO records (${RECORD_COLUMNS}) SELECT ?::bigint, * FROM unnest(${arrays(types)}) ${REPLACE}`;
    yield { sql, parameters: [practice, ...columns(rows.map(recordValues), types.length)] };
  },
  *appendHistory(practice, rows) {
    const types = [
      'bigint',
      'text',
      'text',
      'text',
      'text',
      'text',
      'text',
      'text',
      'text',
      'text',
      'bigint',
      'bigint',
    ];
    const sql = `INSERT INTO history (${HISTORY_COLUMNS}) SELECT ?::bigint, * FROM unnest(${arrays(types)})`;
    yield { sql, parameters: [practice, ...columns(rows.map(historyValues), types.length)] };
  },
  setHead: (practice, head) => SQLITE.setHead(practice, head),
};

function recordValues(row: RecordRow): Cell[] {
  const { id, seq, kind, body, partner, direction, on, status, deleted } = row;
  return withSum([id, seq, kind, body, partner, direction, on, status, deleted ? 1 : 0]);
}

function historyValues(row: HistoryRow): Cell[] {
  const { seq, change, record, kind, fields, stamp, corrected, won, member, device, at } = row;
  return withSum([seq, change, record, kind, fields, stamp, corrected, won, member, device, at]);
}

function withSum(cells: Cell[]): Cell[] {
  return [...cells, sumOf(cells)];
}

function arrays(types: string[]): string {
  return types.map(type => `?::${type}[]`).join(', ');
}

function columns(rows: Cell[][], width: number): Value[] {
  return Array.from({ length: width }, (_, index) => rows.map(row => row[index]!));
}
