import type { Table } from 'dexie';
import type { MetaRow } from './db.ts';

/** Chrome begins a new log file after about 4 MiB; its text takes two bytes a character. */
const ROWS = 120;
const FILLER = 'x'.repeat(50_000);

/**
 * Makes Chrome begin a new log file of the database. A write that found no room leaves a torn entry at the end of the old one; Chrome goes on
 * behind it, and at the next start takes the whole database for corrupt and deletes it (Chromium 156; tests/durability/full-disk.test.ts). What
 * is in the log moves to tables on the way. Takes about 0.1 s.
 */
export async function renewLog(meta: Table<MetaRow, string>): Promise<void> {
  const rows = Array.from({ length: ROWS }, (_, i) => ({ key: `filler-${i}`, value: FILLER }));
  try {
    await meta.bulkPut(rows);
  } finally {
    await meta.bulkDelete(rows.map(({ key }) => key));
  }
}
