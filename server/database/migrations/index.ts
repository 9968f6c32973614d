import { first } from './001-first.ts';
import { segments } from './002-segments.ts';
import { sums } from './003-sums.ts';
import type { Migration } from './migration.ts';

/** Append only, never edited once released. The schema's version is the length of this list. */
export const MIGRATIONS: readonly Migration[] = [first, segments, sums];
