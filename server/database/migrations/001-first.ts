import type { Work } from '../database.ts';
import { statements, type ColumnTypes } from './migration.ts';

export function first({ integer, key, id }: ColumnTypes): Work<void> {
  return statements([
    `CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)`,
    `CREATE TABLE practices (
       id ${key}, public_id TEXT NOT NULL UNIQUE, latest_seq ${integer} NOT NULL,
       digest TEXT NOT NULL DEFAULT '', created_at ${integer} NOT NULL)`,
    `CREATE TABLE members (
       practice ${integer} NOT NULL REFERENCES practices (id), id TEXT NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL,
       created_at ${integer} NOT NULL, PRIMARY KEY (practice, id))`,
    `CREATE TABLE devices (
       practice ${integer} NOT NULL, device TEXT NOT NULL, member TEXT NOT NULL, name TEXT NOT NULL,
       token_hash TEXT NOT NULL UNIQUE, created_at ${integer} NOT NULL, last_seen_at ${integer}, revoked_at ${integer},
       PRIMARY KEY (practice, device), FOREIGN KEY (practice, member) REFERENCES members (practice, id))`,
    `CREATE TABLE codes (
       hash TEXT PRIMARY KEY, kind TEXT NOT NULL, practice ${integer} REFERENCES practices (id), role TEXT NOT NULL,
       made_by TEXT, created_at ${integer} NOT NULL, expires_at ${integer} NOT NULL, used_at ${integer})`,
    `CREATE TABLE records (
       practice ${integer} NOT NULL REFERENCES practices (id), id ${id} NOT NULL, seq ${integer} NOT NULL, kind TEXT NOT NULL,
       body TEXT NOT NULL, partner TEXT, direction TEXT, on_day TEXT, status TEXT, deleted ${integer} NOT NULL,
       PRIMARY KEY (practice, id))`,
    `CREATE UNIQUE INDEX records_in_order ON records (practice, seq)`,
    `CREATE INDEX records_by_kind ON records (practice, kind, on_day)`,
    `CREATE TABLE history (
       practice ${integer} NOT NULL REFERENCES practices (id), seq ${integer} NOT NULL, change_id TEXT NOT NULL,
       record TEXT NOT NULL, kind TEXT NOT NULL, fields TEXT NOT NULL, stamp TEXT NOT NULL, corrected TEXT, won TEXT,
       member TEXT NOT NULL, device TEXT NOT NULL, at ${integer} NOT NULL, PRIMARY KEY (practice, seq))`,
    `CREATE UNIQUE INDEX history_by_change ON history (practice, change_id)`,
    `CREATE INDEX history_by_record ON history (practice, record, seq)`,
    `CREATE TABLE audit (
       practice ${integer}, at ${integer} NOT NULL, action TEXT NOT NULL, member TEXT, device TEXT, detail TEXT)`,
  ]);
}
