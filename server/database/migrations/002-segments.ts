import type { ColumnTypes } from './index.ts';

export function segments({ integer, bytes }: ColumnTypes): string[] {
  return [
    `CREATE TABLE segments (
       practice ${integer} NOT NULL REFERENCES practices (id), after_seq ${integer} NOT NULL, last_seq ${integer} NOT NULL,
       records ${integer} NOT NULL, zstd ${bytes} NOT NULL, gzip ${bytes} NOT NULL, PRIMARY KEY (practice, after_seq))`,
  ];
}
