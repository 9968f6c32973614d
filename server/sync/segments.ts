import { rowsOf, type Database, type Work } from '../database/database.ts';
import type { Encoding } from '../http/compressed.ts';
import { isMutant } from '../mutants.ts';
import { pushStatements } from './push-statements.ts';

/** Records in a segment: as many as a browser asks for at a time (extension/sync/engine.ts), so that each is one answer. */
export const SEGMENT_SIZE = 2000;

/** A run of a practice's seqs, and how many of its records still stand where they stood when it was made. */
export type Extent = { after: number; last: number; records: number };

const NEXT = 'SELECT seq FROM records WHERE practice = ? AND seq > ? ORDER BY seq LIMIT 1';
const COVERING = `FROM segments WHERE practice = ? AND after_seq >= ? AND after_seq < ? AND last_seq >= ? AND records <= ?
  ORDER BY after_seq LIMIT 1`;

const FOLLOWING = `SELECT after_seq AS last FROM segments WHERE practice = ? AND after_seq > ? ORDER BY after_seq LIMIT 1`;

/**
 * How to answer a pull: with the segment in which the next record after the cursor stands, if all of it is new to the asker; else with
 * at most so many records that the asker then stands before a segment. Some of a segment's records may have moved on since it was made:
 * they come again at their new seq, and merging makes of both what it makes of the later.
 */
export function* findSegment(
  practice: number,
  { after, limit, encoding }: { after: number; limit: number; encoding: Encoding },
): Work<{ bytes: Buffer } | { limit: number }> {
  const [next] = yield* rowsOf<{ seq: number }>({ sql: NEXT, parameters: [practice, after] });
  if (!next || limit < SEGMENT_SIZE) return { limit };
  const covering = {
    sql: `SELECT ${encoding} AS bytes ${COVERING}`,
    parameters: [practice, after, next.seq, next.seq, limit],
  };
  const [found] = yield* rowsOf<{ bytes: Buffer }>(covering);
  if (found) return found;
  const [following] = yield* rowsOf<{ last: number }>({ sql: FOLLOWING, parameters: [practice, after] });
  return { limit: following ? Math.min(limit, yield* standing(practice, { after, last: following.last })) : limit };
}

/** Drops the segments in which these seqs lie; they are built anew without what was erased. */
export function* forgetSegments(practice: number, seqs: number[]): Work<void> {
  if (seqs.length === 0 || isMutant('stale-segment')) return;
  const sql = 'DELETE FROM segments WHERE practice = ? AND after_seq < ? AND last_seq >= ?';
  yield { sql, each: seqs.map(seq => [practice, seq, seq]) };
}

/** A practice's segments in order. */
export function extents(practice: number): Work<Extent[]> {
  const sql =
    'SELECT after_seq AS after, last_seq AS last, records FROM segments WHERE practice = ? ORDER BY after_seq';
  return rowsOf<Extent>({ sql, parameters: [practice] });
}

/** How many records stand in an extent today. */
export function* standing(practice: number, { after, last }: Omit<Extent, 'records'>): Work<number> {
  const sql = 'SELECT count(*) AS count FROM records WHERE practice = ? AND seq > ? AND seq <= ?';
  return (yield* rowsOf<{ count: number }>({ sql, parameters: [practice, after, last] }))[0]!.count;
}

/**
 * Keeps a segment, unless something in it was erased since it was read: then its records have moved. Nobody else writes to the practice
 * meanwhile: an erasure that is not committed yet could neither be seen here, nor see the segment that it must drop.
 */
export function* keepSegment(
  database: Database,
  practice: number,
  { extent, bytes }: { extent: Extent; bytes: { [encoding in Encoding]: Buffer } },
): Work<boolean> {
  yield* pushStatements(database).lockPractice(practice);
  if ((yield* standing(practice, extent)) !== extent.records) return false;
  const sql = `INSERT INTO segments (practice, after_seq, last_seq, records, zstd, gzip) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (practice, after_seq) DO UPDATE SET last_seq = excluded.last_seq, records = excluded.records,
    zstd = excluded.zstd, gzip = excluded.gzip`;
  yield { sql, parameters: [practice, extent.after, extent.last, extent.records, bytes.zstd, bytes.gzip] };
  return true;
}
