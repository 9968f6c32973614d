import type Sqlite from 'better-sqlite3';
import { isMutant } from '../mutants.ts';
import { runNow, type Database, type Query, type Work } from './database.ts';

type Waiting = { work: () => Work<unknown>; resolve: (value: unknown) => void; reject: (error: unknown) => void };
type Outcome = { ok: true; value: unknown } | { ok: false; error: unknown };

/**
 * Where several writers shared the last commit, more are on their way: their requests are read in the next turns of the event loop, each
 * of which takes well under a millisecond.
 */
const GATHERING_TURNS = 3;

/**
 * All writers that wait when the event loop comes round share one transaction and so one flush to the disk. Each has its own
 * savepoint: one that throws takes nothing else with it. A lone writer waits for nobody. A part of something long has a transaction of its own,
 * in turn with those of all the others, so that they wait for one part at most.
 */
export function groupCommit(
  connection: Sqlite.Database,
  reply: (query: Query) => unknown[],
  group: boolean,
): Database['write'] {
  const statement = (sql: string) => connection.prepare(sql);
  const begin = statement('BEGIN IMMEDIATE');
  const commit = statement('COMMIT');
  const rollback = statement('ROLLBACK');
  const savepoint = statement('SAVEPOINT writer');
  const release = statement('RELEASE writer');
  const undo = statement('ROLLBACK TO writer');
  let short: Waiting[] = [];
  const long: Waiting[] = [];
  let isLongsTurn = false;
  let isPlanned = false;
  let lastGroup = 1;

  function attempt(work: () => Work<unknown>): Outcome {
    savepoint.run();
    try {
      const value = runNow(work(), reply);
      release.run();
      return { ok: true, value };
    } catch (error) {
      // A full disk makes SQLite roll the whole transaction back by itself.
      if (!connection.inTransaction) throw error;
      undo.run();
      release.run();
      return { ok: false, error };
    }
  }

  /** What a lone writer throws undoes the transaction. */
  function alone(work: () => Work<unknown>): Outcome {
    return { ok: true, value: runNow(work(), reply) };
  }

  function nextWriters(): Waiting[] {
    const takesLong = long.length > 0 && (isLongsTurn || short.length === 0);
    isLongsTurn = !takesLong;
    if (takesLong) return long.splice(0, 1);
    const writers = short;
    short = [];
    lastGroup = writers.length;
    return writers;
  }

  function plan(turns: number): void {
    isPlanned = true;
    afterTurns(turns, flush);
  }

  function flush(): void {
    isPlanned = false;
    const writers = nextWriters();
    let outcomes: Outcome[];
    try {
      begin.run();
      const [first, ...more] = writers;
      outcomes = first && more.length === 0 ? [alone(first.work)] : writers.map(writer => attempt(writer.work));
      if (isMutant('ack-before-commit')) setTimeout(() => commit.run(), 50);
      else commit.run();
    } catch (error) {
      if (connection.inTransaction) rollback.run();
      outcomes = writers.map(() => ({ ok: false, error }));
    }
    writers.forEach((writer, index) => settle(writer, outcomes[index]!));
    if (short.length + long.length > 0) plan(1);
  }

  return function write<T>(work: () => Work<T>, { isLong = false } = {}): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    (isLong ? long : short).push({ work, resolve: value => resolve(value as T), reject });
    if (!group) flush();
    else if (!isPlanned) plan(lastGroup > 1 ? GATHERING_TURNS : 1);
    return promise;
  };
}

function afterTurns(turns: number, then: () => void): void {
  setImmediate(() => (turns > 1 ? afterTurns(turns - 1, then) : then()));
}

function settle(writer: Waiting, outcome: Outcome): void {
  if (outcome.ok) writer.resolve(outcome.value);
  else writer.reject(outcome.error);
}
