import { first } from './001-first.ts';
import { segments } from './002-segments.ts';

/** How each database writes the types that differ. `key` is a number that the database gives, `id` a text ordered by its bytes. */
export type ColumnTypes = { integer: string; key: string; bytes: string; id: string };

/** Append only, never edited once released; none imports today's types. The schema's version is the length of this list. */
export const MIGRATIONS: readonly ((types: ColumnTypes) => string[])[] = [first, segments];
