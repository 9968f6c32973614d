import type { Dexie } from 'dexie';

/** The schema's versions: append only, never edited once released; each is tested from a saved older database. */
export function addVersions(db: Dexie): void {
  db.version(1).stores({
    records: 'id, *keys',
    outbox: '++n, &id, recordId',
    history: 'id, recordId',
    ledgers: 'partner',
    summaries: 'id',
    reminders: 'id, partner, due',
    meta: 'key',
  });
}
