import type { Change, StoredRecord } from '../../shared/model/record.ts';
import { ERRORS } from '../../shared/protocol/errors.ts';
import type { PushAnswer } from '../../shared/protocol/sync.ts';
import { formatDigest, hashOf, minus, parseDigest, plus } from '../../shared/sync/digest.ts';
import { merge } from '../../shared/sync/merge.ts';
import type { Context, Session } from '../context.ts';
import type { Work } from '../database/database.ts';
import { isMutant } from '../mutants.ts';
import { correct, inOrder } from './correct.ts';
import { historyOf, wonFields } from './history-row.ts';
import type { News } from './live-relay.ts';
import { pushStatements, type BodyRow, type HistoryRow, type RecordRow } from './push-statements.ts';
import { recordOf, rowOf } from './record-row.ts';
import { forgetSegments } from './segments.ts';

export type Rejected = PushAnswer['rejected'][number];
/** Who made a change. */
export type Author = Pick<Session, 'practice' | 'member' | 'device'>;

/** What one batch did: the answer to each change, and what the live sockets carry. */
export type Applied = {
  accepted: PushAnswer['accepted'];
  rejected: Rejected[];
  before: number;
  latest: number;
  /** Of all the practice's records then; none when nothing was written. */
  digest?: string;
  /** The touched records as stored, in order of seq. */
  rows: RecordRow[];
};

/** Steps 2 to 6 of a push, inside its transaction; the service writes its own `member` records by them, too. */
export function* applyChanges(
  { database, clock, now }: Pick<Context, 'database' | 'clock' | 'now'>,
  author: Author,
  changes: Change[],
  byServer = false,
): Work<Applied> {
  const { practice } = author;
  const statements = pushStatements(database);
  const head = yield* statements.lockPractice(practice);
  const before = head.latest;
  const seen = yield* statements.findSeen(practice, isMutant('no-dedupe') ? [] : changes.map(change => change.id));
  const answers = new Map(seen.map(({ id, seq, corrected }) => [id, { seq, corrected }]));
  const fresh = changes.filter(change => !answers.has(change.id));
  const bodies = yield* statements.findBodies(practice, [...new Set(fresh.map(change => change.recordId))]);
  const stored = bodies.map(({ body }) => recordOf(body));
  const records = new Map<string, StoredRecord>(stored.map(record => [record.id, record]));

  let latest = before;
  const rejected: Rejected[] = [];
  const touched = new Map<string, number>();
  const history: HistoryRow[] = [];
  for (const change of inOrder(fresh, now())) {
    if (answers.has(change.id)) continue; // twice in this batch
    const present = records.get(change.recordId);
    if (present?.kind === 'member' && !byServer) {
      rejected.push(reject(change.id, 'forbidden'));
      continue;
    }
    latest += 1;
    const corrected = correct(change, present, clock, now());
    const effective = corrected === null ? change : { ...change, stamp: corrected };
    const merged = merge(present, effective);
    records.set(change.recordId, merged);
    // Taken out first: a record touched twice stands at its last seq.
    touched.delete(change.recordId);
    touched.set(change.recordId, latest);
    answers.set(change.id, { seq: latest, corrected });
    const won = wonFields(merged, effective);
    if (won === null || !isMutant('lose-loser'))
      history.push(historyOf(change, { author, seq: latest, corrected, won, at: now() }));
  }
  const rows = [...touched].map(([id, seq]) => rowOf(records.get(id)!, seq));
  const digest = latest > before ? digestAfter(head.digest, stored, records) : undefined;
  if (digest !== undefined) {
    yield* statements.putRecords(practice, rows);
    yield* statements.appendHistory(practice, history);
    yield* forgetSegments(practice, erasedSeqs(fresh, bodies));
    yield* statements.setHead(practice, { latest, digest });
    yield* database.announce(JSON.stringify({ practice, before, latest } satisfies News));
  }
  return {
    accepted: acceptedOf(changes, answers),
    rejected,
    before,
    latest,
    rows,
    ...(digest === undefined ? {} : { digest }),
  };
}

/** Where records stood of which something was taken away: what is erased may not live on in a segment. */
function erasedSeqs(changes: Change[], bodies: BodyRow[]): number[] {
  const takesAway = ({ fields }: Change) => fields['deleted'] === true || Object.values(fields).includes(null);
  const erased = new Set(changes.filter(takesAway).map(change => change.recordId));
  return erased.size === 0 ? [] : bodies.filter(({ id }) => erased.has(id)).map(({ seq }) => seq);
}

/** The digest of the practice once these records have replaced the `stored`. */
function digestAfter(before: string, stored: StoredRecord[], records: Map<string, StoredRecord>): string {
  let digest = parseDigest(before);
  for (const record of stored) digest = minus(digest, hashOf(record));
  for (const record of records.values()) digest = plus(digest, hashOf(record));
  return formatDigest(digest);
}

function acceptedOf(
  changes: Change[],
  answers: Map<string, { seq: number; corrected: string | null }>,
): PushAnswer['accepted'] {
  return changes.flatMap(({ id }) => {
    const answer = answers.get(id);
    if (!answer) return [];
    return [{ id, seq: answer.seq, ...(answer.corrected === null ? {} : { stamp: answer.corrected }) }];
  });
}

export function reject(id: string, code: 'forbidden'): Rejected {
  return { id, code, message: ERRORS[code][1] };
}
