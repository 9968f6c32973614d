import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { CompiledQuery } from 'kysely';
import type { Tables } from './schema.ts';

/** What a statement takes: no booleans and no dates, so that SQLite and PostgreSQL store the same. */
export type Value = string | number | Buffer | null | readonly (string | number | null)[];

/** One statement with `?` for its values. `each` runs it once for every list of values; the rows come back joined. */
export type Query =
  | { readonly sql: string; readonly parameters: readonly unknown[] }
  | { readonly sql: string; readonly each: readonly (readonly Value[])[] };

/**
 * Work on the database, written once for both: a generator that yields statements and is given their rows. SQLite runs it to
 * its end without letting go of the thread, so nothing slips between two statements; PostgreSQL awaits each answer.
 */
export type Work<T> = Generator<Query, T, unknown[]>;

/** The service's store. Promises of `write` resolve only when the transaction is on disk. */
export type Database = {
  readonly dialect: 'sqlite' | 'postgres';
  /** Statements that only read. In SQLite all of one work see one state of the file; in PostgreSQL each sees the newest. */
  read<T>(work: () => Work<T>): Promise<T>;
  /** All statements or none. Waiting writers may share one commit; a part of something long (`turn`) lets others go first. */
  write<T>(work: () => Work<T>, options?: { isLong?: boolean }): Promise<T>;
  /** Changes after which a long push lets others have their turn: SQLite has one writer, and its statements hold the thread. */
  readonly turn: number;
  /** True: what is announced is heard by `listen` in every server on this database, this one included. SQLite has but one. */
  readonly relays: boolean;
  /** Part of a transaction: tells the servers something when it commits. */
  announce(news: string): Work<void>;
  listen(hear: (news: string) => void): Promise<void>;
  close(): Promise<void>;
};

/** Builds typed statements; it never runs them. Both databases understand its text (`?` becomes `$1` for PostgreSQL). */
export const build = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: database => new SqliteIntrospector(database),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

type Compilable<Row> = { compile(): CompiledQuery<Row> };

/** All rows of a built statement. */
export function* all<Row>(query: Compilable<Row>): Work<Row[]> {
  const { sql, parameters } = query.compile();
  return (yield { sql, parameters }) as Row[];
}

/** The first row of a built statement. */
export function* first<Row>(query: Compilable<Row>): Work<Row | undefined> {
  return (yield* all(query))[0];
}

/** The rows of a statement written by hand, for the paths where building it each time would cost. */
export function* rowsOf<Row>(query: Query): Work<Row[]> {
  return (yield query) as Row[];
}

/** Goes through a work with a function that answers each statement at once. */
export function runNow<T>(work: Work<T>, answer: (query: Query) => unknown[]): T {
  let step = work.next();
  while (!step.done) {
    let rows;
    try {
      rows = answer(step.value);
    } catch (error) {
      step = work.throw(error);
      continue;
    }
    step = work.next(rows);
  }
  return step.value;
}
