import type { Work } from '../database.ts';

/** How each database writes the types that differ. `key` is a number that the database gives, `id` a text ordered by its bytes. */
export type ColumnTypes = { integer: string; key: string; bytes: string; id: string };

/** One step of the schema, with the rows it must rewrite. It imports no type or rule of today: those move on, it must not. */
export type Migration = (types: ColumnTypes) => Work<void>;

/** A migration that only makes or changes tables. */
export function* statements(list: string[]): Work<void> {
  for (const sql of list) yield { sql, parameters: [] };
}
