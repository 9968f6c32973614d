import { promisify } from 'node:util';
import { constants, gzip, zstdCompress } from 'node:zlib';
import type { Logger } from 'pino';
import { rowsOf, type Database, type Work } from '../database/database.ts';
import { latestSeq, pageText } from './pull.ts';
import { SEGMENT_SIZE, extents, keepSegment, standing, type Extent } from './segments.ts';

/** Builds segments when nobody writes. */
export type SegmentBuilder = {
  /** A practice has come this far. */
  note: (practice: number, latest: number) => void;
  /** Ends what is under way and builds no more. */
  stop: () => Promise<void>;
};

/** Quiet for this long before a build, in ms. */
const IDLE = 1500;
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
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    for (const practice of waiting) {
      waiting.delete(practice);
      if (stopped) return;
      built.set(practice, await buildAll(parts, practice, () => stopped));
    }
  }

  return {
    note(practice, latest) {
      if (latest - (built.get(practice) ?? 0) < SEGMENT_SIZE + MARGIN || stopped) return;
      waiting.add(practice);
      clearTimeout(timer);
      timer = setTimeout(() => {
        running = (running ?? Promise.resolve())
          .then(run)
          .catch((error: unknown) => parts.log.warn({ err: error }, 'segments could not be built'));
      }, IDLE).unref();
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

type Parts = { database: Database; epoch: string };

/** Builds what is missing or worn, a segment at a time, and returns up to which seq there are segments. */
export async function buildAll({ database, epoch }: Parts, practice: number, isOver = () => false): Promise<number> {
  const latest = await database.read(() => latestSeq(practice));
  const known = await database.read(() => extents(practice));
  let cursor = 0;
  for (const extent of [...known, { after: latest - MARGIN, last: latest, records: 0 }]) {
    // The gap before this one: where a segment was dropped, or at the end what is new.
    while (cursor < extent.after && !isOver()) {
      const isLast = extent.last === latest;
      const built = await build({ database, epoch }, practice, {
        after: cursor,
        until: extent.after,
        latest,
        full: isLast,
      });
      if (built === undefined) break;
      cursor = built;
    }
    if (isOver() || extent.last === latest) break;
    if ((await database.read(() => standing(practice, extent))) < WORTH * extent.records) {
      await build({ database, epoch }, practice, { after: extent.after, until: extent.last, latest, full: false });
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
  const isKept = await database.write(() => keepSegment(practice, extent, { zstd, gzip: zipped }));
  return isKept ? last : undefined;
}

function readRows(
  practice: number,
  { after, until }: { after: number; until: number },
): Work<{ seq: number; body: string }[]> {
  return rowsOf({ sql: ROWS, parameters: [practice, after, until, SEGMENT_SIZE] });
}
