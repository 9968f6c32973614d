import type { Work } from '../database.ts';
import { statements, type ColumnTypes } from './migration.ts';

export function segments({ integer, bytes }: ColumnTypes): Work<void> {
  return statements([
    `CREATE TABLE segments (
       practice ${integer} NOT NULL REFERENCES practices (id), after_seq ${integer} NOT NULL, last_seq ${integer} NOT NULL,
       records ${integer} NOT NULL, zstd ${bytes} NOT NULL, gzip ${bytes} NOT NULL, PRIMARY KEY (practice, after_seq))`,
  ]);
}
