import { PULL_LIMIT } from '../../shared/protocol/sync.ts';
import type { Context, Session } from '../context.ts';
import { rowsOf, type Work } from '../database/database.ts';
import { isMutant } from '../mutants.ts';
import { HEAD, type Head } from './push-statements.ts';

/** Characters of records per answer, from which on it stops early: memory stays bounded however large the records are. */
const PAGE_SIZE = 4_000_000;
/** Rows read at a time. */
const CHUNK = 200;

const PAGE = 'SELECT seq, body FROM records WHERE practice = ? AND seq > ? ORDER BY seq LIMIT ?';
const LIVING_PAGE = PAGE.replace('ORDER', 'AND deleted = 0 ORDER');
const ANY_PAGE = PAGE.replace('practice = ?', 'practice + 0 * ? > 0');

export type Page = { bodies: string[]; next: number; latest: number; digest?: string };

/** The text of a PullAnswer: stored bodies joined as they are, never parsed. */
export async function pull(context: Context, session: Session, after: number, limit = PULL_LIMIT): Promise<string> {
  const page = await context.database.read(() => readPage(session.practice, after, limit));
  return pageText(context.epoch, page);
}

/** The records with a greater seq than `after`, in order: up to `limit`, or PAGE_SIZE characters. */
export function* readPage(practice: number, after: number, limit: number): Work<Page> {
  // First the latest, then the rows: seqs commit in order, so every row up to it is visible to the second statement.
  const head = yield* headOf(practice);
  const sql = isMutant('skip-tombstone') ? LIVING_PAGE : isMutant('no-tenant') ? ANY_PAGE : PAGE;
  const bodies: string[] = [];
  let cursor = after;
  let size = 0;
  while (bodies.length < limit && size < PAGE_SIZE) {
    const count = Math.min(CHUNK, limit - bodies.length);
    const rows = yield* rowsOf<{ seq: number; body: string }>({ sql, parameters: [practice, cursor, count] });
    for (const row of rows) {
      bodies.push(row.body);
      size += row.body.length;
      cursor = row.seq;
    }
    if (rows.length < count) {
      const latest = newest(head.latest, bodies, cursor);
      return withDigest({ bodies, next: latest, latest }, head);
    }
  }
  const latest = newest(head.latest, bodies, cursor);
  return withDigest({ bodies, next: isMutant('seq-gap') ? latest : cursor, latest }, head);
}

/** The digest goes with the last page, for the client to compare with its own; not if rows were added since it was read. */
function withDigest(page: Page, head: Head): Page {
  return page.next === head.latest && page.latest === head.latest ? { ...page, digest: head.digest } : page;
}

function* headOf(practice: number): Work<Head> {
  return (yield* rowsOf<Head>({ sql: HEAD, parameters: [practice] }))[0] ?? { latest: 0, digest: '' };
}

/** The practice's latest seq. */
export function* latestSeq(practice: number): Work<number> {
  return (yield* headOf(practice)).latest;
}

/** Rows may have been added since `latest` was read. A cursor from another life of the database does not count. */
function newest(latest: number, bodies: string[], cursor: number): number {
  return bodies.length > 0 ? Math.max(latest, cursor) : latest;
}

/** The text of a PullAnswer. */
export function pageText(epoch: string, { bodies, next, latest, digest }: Page): string {
  const sum = digest === undefined ? '' : `"digest":"${digest}",`;
  return `{"epoch":"${epoch}","next":${next},"latest":${latest},${sum}"records":[${bodies.join(',')}]}`;
}
