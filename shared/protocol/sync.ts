import * as v from 'valibot';
import { LIMITS, SyncedRecordSchema } from '../model/record.ts';
import { ErrorSchema } from './errors.ts';

/**
 * The protocol's version, sent as header `kith-protocol`. The service speaks every version from OLDEST_PROTOCOL to PROTOCOL and answers an older
 * one with `update-needed`; a newer client falls back to what the service names in its `kith-protocol` answer header.
 */
export const PROTOCOL = 1;
export const OLDEST_PROTOCOL = 1;
export const PROTOCOL_HEADER = 'kith-protocol';

const Seq = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Stamp = v.string();

/** POST /v1/push. The changes are parsed one by one (`parseChange`), so that one bad change never holds up the others. */
export const PushRequest = v.strictObject({
  changes: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(LIMITS.changesPerPush)),
});

/**
 * The answer, given only after the changes are on disk. A change sent again gets its first answer again. `stamp` is there when the
 * service corrected a clock: the change now has this stamp, everywhere. A rejected change had no effect and never will.
 */
export const PushAnswer = v.object({
  epoch: v.string(),
  accepted: v.array(v.object({ id: v.string(), seq: Seq, stamp: v.optional(Stamp) })),
  rejected: v.array(
    v.object({ id: v.nullable(v.string()), code: v.string(), message: v.string(), field: v.optional(v.string()) }),
  ),
  /** Milliseconds by which the batch's latest stamp was ahead of the service, if that is more than allowed. */
  clockAhead: v.optional(v.number()),
});
export type PushAnswer = v.InferOutput<typeof PushAnswer>;

/**
 * GET /v1/pull?after=SEQ&limit=N: the records whose seq is greater, in order of seq. `epoch` changes when the service was restored from
 * a backup: the client then offers again what it has (architecture.md, "Fail-safes").
 */
export const PullAnswer = v.object({
  epoch: v.string(),
  records: v.array(SyncedRecordSchema),
  /** The cursor to ask after next time. */
  next: Seq,
  /** The practice's latest seq; there is more to pull while `next` is less. */
  latest: Seq,
  /** On the last page: the digest of all records (shared/sync/digest.ts), for the client to compare with its own. */
  digest: v.optional(v.string()),
});
export type PullAnswer = v.InferOutput<typeof PullAnswer>;

/** Records per answer, at most, and if the client does not say. */
export const PULL_LIMIT = 5000;

/**
 * First message on GET /v1/live (WebSocket): the token is never in a URL. `after` is the client's cursor: when little is missing, it comes at
 * once as `records`, before `ready`.
 */
export const LiveHello = v.strictObject({
  type: v.literal('hello'),
  token: v.string(),
  after: Seq,
  protocol: v.number(),
});

/** POST /v1/push and GET /v1/pull over a live socket that is ready: the same meaning, answered in order. `id` is the client's own. */
export const LiveAsk = v.variant('type', [
  v.strictObject({ type: v.literal('push'), id: Seq, changes: PushRequest.entries.changes }),
  v.strictObject({
    type: v.literal('pull'),
    id: Seq,
    after: Seq,
    limit: v.pipe(Seq, v.minValue(1), v.maxValue(PULL_LIMIT)),
  }),
]);
export type LiveAsk = v.InferOutput<typeof LiveAsk>;

/**
 * What the service sends: `ready` (its epoch and latest seq: pull if behind); `records`, every record with after < seq <= next, to be applied
 * only by a client whose cursor is `after` (else it pulls), with the digest of all records at `next`; the answers to what was asked; `pong`;
 * `error` before closing.
 */
export const LiveMessage = v.variant('type', [
  v.object({ type: v.literal('ready'), epoch: v.string(), latest: Seq }),
  v.object({
    type: v.literal('records'),
    epoch: v.string(),
    after: Seq,
    next: Seq,
    digest: v.optional(v.string()),
    records: v.array(SyncedRecordSchema),
  }),
  v.object({ type: v.literal('pushed'), id: Seq, answer: PushAnswer }),
  v.object({ type: v.literal('pulled'), id: Seq, answer: PullAnswer }),
  /** `status` as by HTTP; `retryAfter` in seconds. */
  v.object({
    type: v.literal('failed'),
    id: Seq,
    status: v.number(),
    error: ErrorSchema,
    retryAfter: v.optional(v.number()),
  }),
  v.object({ type: v.literal('pong') }),
  v.object({ type: v.literal('error'), code: v.string(), message: v.string() }),
]);
export type LiveMessage = v.InferOutput<typeof LiveMessage>;

/** The client's keepalive, every 20 s. */
export const LivePing = v.strictObject({ type: v.literal('ping') });
