import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { constants, gzip, zstdCompress } from 'node:zlib';
import type { Logger } from 'pino';
import { rowsOf, type Database, type Work } from '../database/database.ts';
import { latestSeq, pageText } from './pull.ts';
import { SEGMENT_SIZE, extents, keepSegment, standing, type Extent } from './segments.ts';

/** Builds segments in the background, at leisure. */
export type SegmentBuilder = {
  /** A practice has come this far. */
  note: (practice: number, latest: number) => void;
  /** Ends what is under way and builds no more. */
  stop: () => Promise<void>;
};

/** After the first news, in ms: a practice that is written to all day has its turn, too. */
const DELAY = 1500;
/** Rests so many times as long as the last segment took: at most a fifth of a core, or all who push and pull meanwhile would wait three times as long. */
const REST = 4;
/** The newest seqs stay out of segments: they are the ones that still change. */
const MARGIN = 200;
/** A segment in which fewer of its records still stand is built anew. */
const WORTH = 0.7;

/**
 * A window for the megabyte of text that 2,000 records are, and tables to match: 52 bytes a record in 11 ms, with 2 MB. Left to itself level 12 takes
 * 50 MB, which the process keeps, for the same size; level 3 makes 64 bytes (bench/sync/records.ts, 2 cores).
 */
const ZSTD = {
  params: {
    [constants.ZSTD_c_compressionLevel]: 12,
    [constants.ZSTD_c_windowLog]: 20,
    [constants.ZSTD_c_hashLog]: 17,
    [constants.ZSTD_c_chainLog]: 18,
  },
};
const GZIP = { level: 9 };

const zstdAsync = promisify(zstdCompress);
const gzipAsync = promisify(gzip);

const ROWS = 'SELECT seq, body FROM records WHERE practice = ? AND seq > ? AND seq <= ? ORDER BY seq LIMIT ?';

export function createSegmentBuilder(parts: { database: Database; epoch: string; log: Logger }): SegmentBuilder {
  const waiting = new Set<number>();
  const built = new Map<number, number>();
  const end = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;

  const rest: GoOn = worked => sleep(REST * worked, true, { ref: false, signal: end.signal }).catch(() => false);

  async function run(): Promise<void> {
    for (const practice of waiting) {
      waiting.delete(practice);
      if (end.signal.aborted) return;
      built.set(practice, await buildAll(parts, practice, rest));
    }
  }

  return {
    note(practice, latest) {
      if (latest - (built.get(practice) ?? 0) < SEGMENT_SIZE + MARGIN || end.signal.aborted) return;
      waiting.add(practice);
      timer ??= setTimeout(() => {
        timer = undefined;
        running = (running ?? Promise.resolve())
          .then(run)
          .catch((error: unknown) => parts.log.warn({ err: error }, 'segments could not be built'));
      }, DELAY).unref();
    },
    async stop() {
      end.abort();
      clearTimeout(timer);
      await running;
    },
  };
}

type Parts = { database: Database; epoch: string };

/** Awaited before each segment, and told how many ms the last one took; false: no more. */
type GoOn = (worked: number) => Promise<boolean>;

/** Builds what is missing or worn, a segment at a time, and returns up to which seq there are segments. */
export async function buildAll(parts: Parts, practice: number, goOn: GoOn = async () => true): Promise<number> {
  const { database } = parts;
  const latest = await database.read(() => latestSeq(practice));
  const known = await database.read(() => extents(practice));
  let cursor = 0;
  let worked = 0;
  const next = async (run: Omit<Run, 'latest'>) => {
    if (!(await goOn(worked))) return undefined;
    const start = performance.now();
    const last = await build(parts, practice, { ...run, latest });
    worked = performance.now() - start;
    return last;
  };
  for (const extent of [...known, { after: latest - MARGIN, last: latest, records: 0 }]) {
    const isEnd = extent.last === latest;
    // The gap before this one: where a segment was dropped, or at the end what is new.
    while (cursor < extent.after) {
      const last = await next({ after: cursor, until: extent.after, full: isEnd });
      if (last === undefined) break;
      cursor = last;
    }
    if (isEnd) break;
    if ((await database.read(() => standing(practice, extent))) < WORTH * extent.records) {
      await next({ after: extent.after, until: extent.last, full: false });
    }
    cursor = extent.last;
  }
  return cursor;
}

type Run = { after: number; until: number; latest: number; full: boolean };

/** One segment of up to SEGMENT_SIZE records; none if there are fewer and it should be full. Returns its last seq. */
async function build({ database, epoch }: Parts, practice: number, { after, until, latest, full }: Run) {
  const rows = await database.read(() => readRows(practice, { after, until }));
  if (rows.length === 0 || (full && rows.length < SEGMENT_SIZE)) return undefined;
  const last = rows.length < SEGMENT_SIZE ? until : rows.at(-1)!.seq;
  const text = Buffer.from(pageText(epoch, { bodies: rows.map(row => row.body), next: last, latest }));
  const zstd = await zstdAsync(text, ZSTD);
  const zipped = await gzipAsync(text, GZIP);
  const extent: Extent = { after, last, records: rows.length };
  const isKept = await database.write(() => keepSegment(database, practice, { extent, bytes: { zstd, gzip: zipped } }));
  return isKept ? last : undefined;
}

function readRows(
  practice: number,
  { after, until }: { after: number; until: number },
): Work<{ seq: number; body: string }[]> {
  return rowsOf({ sql: ROWS, parameters: [practice, after, until, SEGMENT_SIZE] });
}
