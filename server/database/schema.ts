/**
 * Times are milliseconds since 1970. Flags are 0 or 1. Secrets are stored as SHA-256, in hex.
 *
 * On a PostgreSQL-compatible cluster the practice is the shard: no statement on `records`, `history` or `segments` touches two
 * practices, and `practice` leads each of their keys. Citus: those three are distributed by `practice`, the small others are reference
 * tables. CockroachDB and YugabyteDB split by the leading key by themselves. A push locks one row of `practices`, so practices never
 * wait for each other. Any number of server processes may stand on one database behind one address: what one takes the others tell
 * their sockets, by LISTEN/NOTIFY (`announce` in postgres.ts). YugabyteDB has that since 2025.2.3 behind the flag
 * `ysql_yb_enable_listen_notify` (github.com/yugabyte/yugabyte-db/pull/31306); CockroachDB, as far as we know, has not, so that there
 * `announce` needs another way. Tested on PostgreSQL itself; on none of the clusters.
 */
export type Tables = {
  meta: { key: string; value: string };
  practices: {
    /** Short, for the keys of the big tables; `public_id` is what the world sees. */
    id: number;
    public_id: string;
    /** The seq of the practice's last accepted change. Locked by whoever writes, so seqs commit in order. */
    latest_seq: number;
    created_at: number;
  };
  members: { practice: number; id: string; name: string; role: string; created_at: number };
  devices: {
    practice: number;
    device: string;
    member: string;
    name: string;
    token_hash: string;
    created_at: number;
    last_seen_at: number | null;
    revoked_at: number | null;
  };
  codes: {
    hash: string;
    kind: 'set-up' | 'invite';
    practice: number | null;
    role: string;
    made_by: string | null;
    created_at: number;
    expires_at: number;
    used_at: number | null;
  };
  records: {
    practice: number;
    id: string;
    seq: number;
    kind: string;
    /** The whole SyncedRecord as it goes over the wire. The columns after it are what SQL asks of it. */
    body: string;
    partner: string | null;
    direction: string | null;
    on_day: string | null;
    status: string | null;
    deleted: number;
    /** Of all of the above but the practice: server/sync/row-sum.ts. */
    sum: number;
  };
  /** Append-only: every accepted change, the losers too. */
  history: {
    practice: number;
    seq: number;
    change_id: string;
    record: string;
    kind: string;
    /** JSON object. */
    fields: string;
    stamp: string;
    /** The stamp the service gave instead, when the device's clock ran ahead. */
    corrected: string | null;
    /** JSON array of the fields that took effect; null: all of them. */
    won: string | null;
    member: string;
    device: string;
    at: number;
    /** As in `records`. */
    sum: number;
  };
  /** Old records, compressed once for browsers that join: the whole text of a pull after `after_seq`. */
  segments: { practice: number; after_seq: number; last_seq: number; records: number; zstd: Buffer; gzip: Buffer };
  /** Append-only: who joined, invited, revoked. */
  audit: {
    practice: number | null;
    at: number;
    action: string;
    member: string | null;
    device: string | null;
    detail: string | null;
  };
};
