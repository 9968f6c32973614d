import { parseChange } from '../../shared/model/kinds.ts';
import type { Change } from '../../shared/model/record.ts';
import type { PushAnswer } from '../../shared/protocol/sync.ts';
import { MAX_AHEAD, timeOf } from '../../shared/sync/stamp.ts';
import type { Context, Session } from '../context.ts';
import type { Work } from '../database/database.ts';
import { isMutant } from '../mutants.ts';
import { applyChanges, reject, type Applied, type Rejected } from './apply.ts';
import { MAX_RECORDS } from './live-hub.ts';
import { publish } from './live-relay.ts';

type Parsed = { changes: Change[]; rejected: Rejected[] };
/** Asked within the transaction, before anything is written: what it throws, the push throws. */
type Check = () => Work<void>;

/**
 * Stop 3 of a datum's path. The steps, numbered as in ARCHITECTURE.md:
 *
 * 1. parse each change; a bad one is rejected alone.
 * 2. a change id seen before gets its first answer again.
 * 3. a stamp too far ahead of the service is rewritten to the service's now.
 * 4. merge into the stored record.
 * 5. write the record with the practice's next seq.
 * 6. append the change to the history, also if it lost.
 * 7. commit, flushed to the disk.
 * 8. only then answer, and
 * 9. hand the records to the live sockets.
 *
 * A long push is done part by part, each with steps 1 to 7 of its own: what others write comes in between (`Database.turn`).
 */
export async function push(
  context: Context,
  session: Session,
  inputs: readonly unknown[],
  check?: Check,
): Promise<PushAnswer> {
  const { turn } = context.database;
  const isLong = inputs.length > turn;
  // Of very much the sockets hear once, at its end, and pull.
  const isMuch = isLong && inputs.length > MAX_RECORDS;
  const answers: PushAnswer[] = [];
  let before: number | undefined;
  let latest = 0;
  try {
    for (const part of isLong ? partsOf(inputs, turn) : [inputs]) {
      const { applied, answer } = await pushPart(context, session, part, { isLong, check });
      answers.push(answer);
      before ??= applied.before;
      latest = applied.latest;
      if (!isMuch) publish(context, session.practice, applied);
    }
  } finally {
    if (isMuch && before !== undefined) publish(context, session.practice, { before, latest, rows: null });
  }
  return joined(answers);
}

/** Steps 1 to 7 for some of the changes, and their part of the answer. */
async function pushPart(
  context: Context,
  session: Session,
  inputs: readonly unknown[],
  { isLong, check }: { isLong: boolean; check: Check | undefined },
): Promise<{ applied: Applied; answer: PushAnswer }> {
  const now = context.now();
  const { changes, rejected } = parseAll(inputs);
  const work = function* () {
    if (check) yield* check();
    const outcome = yield* applyChanges(context, session, changes);
    if (isMutant('publish-early')) publish(context, session.practice, outcome);
    return outcome;
  };
  const applied = await context.database.write(work, { isLong });
  context.metrics.changes.inc(applied.latest - applied.before);
  context.segments.note(session.practice, applied.latest);
  const clockAhead = Math.max(0, ...changes.map(change => timeOf(change.stamp) - now));
  const answer = {
    epoch: context.epoch,
    accepted: applied.accepted,
    rejected: [...rejected, ...applied.rejected],
    ...(clockAhead > MAX_AHEAD ? { clockAhead } : {}),
  };
  return { applied, answer };
}

function partsOf<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** One answer for all parts. */
function joined(answers: PushAnswer[]): PushAnswer {
  const clockAhead = Math.max(0, ...answers.map(answer => answer.clockAhead ?? 0));
  return {
    epoch: answers[0]!.epoch,
    accepted: answers.flatMap(answer => answer.accepted),
    rejected: answers.flatMap(answer => answer.rejected),
    ...(clockAhead > 0 ? { clockAhead } : {}),
  };
}

function parseAll(inputs: readonly unknown[]): Parsed {
  const changes: Change[] = [];
  const rejected: Rejected[] = [];
  for (const input of inputs) {
    const parsed = parseChange(input);
    if (!parsed.ok) {
      const { field, message } = parsed;
      rejected.push({ id: idOf(input), code: 'bad-request', message, ...(field === undefined ? {} : { field }) });
    } else if (parsed.change.kind === 'member') rejected.push(reject(parsed.change.id, 'forbidden'));
    else changes.push(parsed.change);
  }
  return { changes, rejected };
}

function idOf(input: unknown): string | null {
  const id = typeof input === 'object' && input !== null && 'id' in input ? input.id : null;
  return typeof id === 'string' && id.length <= 64 ? id : null;
}
