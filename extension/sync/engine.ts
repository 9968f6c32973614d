import type { Change } from '../../shared/model/record.ts';
import type { LiveMessage, PullAnswer, PushAnswer } from '../../shared/protocol/sync.ts';

/** What can go wrong on the way to the service, as a value. `retryAfter` in ms. */
export type Failure =
  | { ok: false; reason: 'offline' | 'busy'; message: string; retryAfter?: number }
  | { ok: false; reason: 'signed-out' | 'update-needed' | 'refused' | 'trouble'; message: string; code?: string };
export type Answer<T> = { ok: true; value: T } | Failure;

/** The way to the service: HTTP in a browser, a function call in tests. */
export type Transport = {
  push(changes: Change[]): Promise<Answer<PushAnswer>>;
  pull(after: number, limit: number): Promise<Answer<PullAnswer>>;
};

/**
 * `held`: the mass-delete fail-safe keeps the page back. `differs`: taken in, but then not all records are the service's: something was lost,
 * repeated or rewound on the way or there.
 */
export type Received = 'taken' | 'held' | 'differs';

/** Where records live: Dexie in a browser, memory in tests and benchmarks. Each method is one transaction. */
export type SyncStore = {
  cursor(): Promise<{ seq: number; epoch: string | null }>;
  /** The oldest changes not acknowledged, at most `limit`. */
  pending(limit: number): Promise<Change[]>;
  /** Takes acknowledged and rejected changes out of the outbox and corrects their stamps. */
  settle(answer: PushAnswer): Promise<void>;
  receive(page: PullAnswer): Promise<Received>;
  /** The service counts anew (restored from a backup): pull from 0 and offer again what it lacks. */
  startEpoch(epoch: string): Promise<void>;
  /** Puts up to `limit` more records that a restored service lacks into the outbox; resolves to false when none are left. */
  offerAgain(limit: number): Promise<boolean>;
};

export type LiveRecords = Extract<LiveMessage, { type: 'records' }>;

export type Outcome =
  | { type: 'synced'; clockAhead?: number }
  | { type: 'more' }
  | { type: 'held' }
  | { type: 'failed'; failure: Failure; clockAhead?: number };

export type Limits = { pushSize: number; pullSize: number; slice: number };
/** 20 s a slice: Chrome ends a worker's event after 5 minutes, a fetch after 30 s (trust.md B10). */
export const LIMITS: Limits = { pushSize: 500, pullSize: 2000, slice: 20_000 };

/**
 * One slice of sync: pushes the outbox, then pulls to the end. Never throws for expected trouble. It may be killed after any step:
 * the next call goes on from what the store holds. Only one runs at a time (the caller holds a lock).
 */
export async function syncOnce(
  store: SyncStore,
  transport: Transport,
  now: () => number,
  limits: Limits = LIMITS,
): Promise<Outcome> {
  const deadline = now() + limits.slice;
  let begun = now();
  let longest = 0;
  let clockAhead: number | undefined;
  let recounted = false;
  let ahead: { after: number; answer: Promise<Answer<PullAnswer>> } | undefined;
  for (;;) {
    // 1. Push until the outbox is empty, so that what comes back already contains our own writes.
    const changes = await store.pending(limits.pushSize);
    if (changes.length > 0) {
      const answer = await transport.push(changes);
      if (!answer.ok) return failed(answer, clockAhead);
      clockAhead = answer.value.clockAhead ?? clockAhead;
      if (await isNewEpoch(store, answer.value.epoch)) await store.startEpoch(answer.value.epoch);
      await store.settle(answer.value);
    } else {
      // 2. Pull one page after the cursor.
      const { seq } = await store.cursor();
      const answer = await (ahead?.after === seq ? ahead.answer : transport.pull(seq, limits.pullSize));
      if (!answer.ok) return failed(answer, clockAhead);
      const page = answer.value;
      // The next page travels while this one is written; it is thrown away if the cursor does not come to it in this slice.
      const isInTime = now() + (now() - begun) <= deadline;
      ahead =
        isInTime && page.next > seq && page.next < page.latest
          ? { after: page.next, answer: transport.pull(page.next, limits.pullSize) }
          : undefined;
      ahead?.answer.catch(ignoreKilled);
      // 3. A restored service counts anew, or has forgotten what we have seen: take stock again from the start.
      if ((await isNewEpoch(store, page.epoch)) || page.latest < seq) {
        await store.startEpoch(page.epoch);
      } else {
        if (!isSound(page, seq)) {
          return failed(
            { ok: false, reason: 'trouble', message: 'The service sent records out of order.' },
            clockAhead,
          );
        }
        const received = await store.receive(page);
        if (received === 'held') return { type: 'held' };
        if (received === 'differs') {
          if (recounted) return failed(NOT_THE_SAME, clockAhead);
          recounted = true;
          await store.startEpoch(page.epoch);
          // 4. At the end: offer what a restored service lost, else done.
        } else if (page.next >= page.latest && !(await store.offerAgain(limits.pushSize))) {
          if ((await store.pending(1)).length === 0)
            return { type: 'synced', ...(clockAhead === undefined ? {} : { clockAhead }) };
        }
      }
    }
    // A step is not begun that would probably not end in time.
    longest = Math.max(longest, now() - begun);
    begun = now();
    if (begun + longest > deadline) return { type: 'more' };
  }
}

const NOT_THE_SAME: Failure = {
  ok: false,
  reason: 'trouble',
  message: 'The service does not send all it has. Nothing here is lost; Kith tries again.',
};

/**
 * A live message: taken in only if it is the very next piece after the cursor. `gap` means: pull. The caller holds the sync lock.
 */
export async function takeLive(store: SyncStore, message: LiveRecords): Promise<Received | 'old' | 'gap'> {
  const { seq, epoch } = await store.cursor();
  if (message.epoch !== epoch || message.after > seq || !isSound(message, message.after)) return 'gap';
  if (message.next <= seq) return 'old';
  if (message.after < seq) return 'gap';
  return store.receive({ ...message, latest: message.next });
}

/** A page asked for in advance and then not needed may fail unheard; one that is needed is awaited and fails there. */
function ignoreKilled(): void {}

/** Seqs strictly rising after the cursor and up to `next`: anything else is a fault on the way or in the service. */
export function isSound(page: Pick<PullAnswer, 'records' | 'next'>, after: number): boolean {
  let last = after;
  for (const { seq } of page.records) {
    if (seq <= last) return false;
    last = seq;
  }
  return page.next >= last;
}

async function isNewEpoch(store: SyncStore, epoch: string): Promise<boolean> {
  const { epoch: mine } = await store.cursor();
  return mine !== null && mine !== epoch;
}

function failed(failure: Failure, clockAhead: number | undefined): Outcome {
  return { type: 'failed', failure, ...(clockAhead === undefined ? {} : { clockAhead }) };
}
