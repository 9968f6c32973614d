import * as v from 'valibot';
import { newId, type IdSource } from '../../shared/model/ids.ts';
import { PRACTICE_ID } from '../../shared/model/practice.ts';
import type { Outside } from '../platform/outside.ts';
import type { KithDb } from './db.ts';
import { dexieTables } from './dexie-tables.ts';
import { copiesIn } from './journal.ts';
import { getMeta } from './meta.ts';

const KEY = 'sentinel';
/** The sentinel is written at most once in this time, in ms. */
const EVERY = 1_000;

const SentinelSchema = v.object({
  /** Which database it stands for: the id in the database's own meta. */
  database: v.string(),
  /** What was in it: records that are not deleted, and changes that the service had not acknowledged. */
  records: v.number(),
  unsent: v.number(),
  /** When it was counted, ms. */
  at: v.number(),
  /** The address of the service that this browser was connected to. */
  service: v.optional(v.string()),
});
/** Stands outside IndexedDB and knows what must be inside: browsers may empty or lose a database without a word (trust.md, finding 6). */
export type Sentinel = v.InferOutput<typeof SentinelSchema>;

/** What is missing, and how many unsent changes are kept outside. */
export type Loss = { sentinel: Sentinel; copies: number };

/**
 * Whether this browser had data that is gone: the sentinel stands for another database than this one, and nobody has moved on (joined again,
 * brought back an export, chosen to start afresh). Null: all is well.
 */
export async function lossOf(db: KithDb, outside: Outside): Promise<Loss | null> {
  const items = await outside.all();
  const sentinel = v.safeParse(SentinelSchema, items[KEY]);
  if (!sentinel.success || (sentinel.output.records === 0 && !sentinel.output.service)) return null;
  const [id, practice, connection] = await Promise.all([
    getMeta(db, 'database'),
    db.records.get(PRACTICE_ID),
    getMeta(db, 'connection'),
  ]);
  if (id === sentinel.output.database || practice || connection) return null;
  return { sentinel: sentinel.output, copies: copiesIn(items).length };
}

/** The person starts anew in this browser: the loss, and what was kept of it, is forgotten. */
export async function forgetLoss(outside: Outside): Promise<void> {
  const copies = copiesIn(await outside.all());
  await outside.remove([KEY, ...copies.map(({ key }) => key)]);
}

/**
 * Keeps the sentinel. `note` counts soon, at most once a second; a loss is told instead of noted, or the trace of what is missing would be
 * overwritten.
 */
export function keepSentinel(
  db: KithDb,
  outside: Outside | null,
  source: IdSource,
  tell: { lost: (loss: Loss) => void; kept: () => void; failed: (error: unknown) => void },
): { note: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    note() {
      if (!outside) return;
      timer ??= setTimeout(() => {
        timer = undefined;
        noteNow(db, outside, source).then(loss => (loss ? tell.lost(loss) : tell.kept()), tell.failed);
      }, EVERY);
    },
  };
}

/** Counts and writes the sentinel now; resolves to the loss if there is one, and then writes nothing. */
export async function noteNow(db: KithDb, outside: Outside, source: IdSource): Promise<Loss | null> {
  const loss = await lossOf(db, outside);
  if (loss) return loss;
  const [records, unsent, connection, sample] = await Promise.all([
    dexieTables(db).countLive(),
    db.outbox.count(),
    getMeta(db, 'connection'),
    getMeta(db, 'sample'),
  ]);
  const database = await idOf(db, source);
  const sentinel: Sentinel = {
    database,
    // Nobody misses the sample practice.
    records: sample ? 0 : records,
    unsent,
    at: source.now(),
    ...(connection ? { service: connection.url } : {}),
  };
  await outside.set({ [KEY]: sentinel });
  return null;
}

/** The database's id, made at first use. */
function idOf(db: KithDb, source: IdSource): Promise<string> {
  const tables = dexieTables(db);
  return tables.transaction(async () => {
    const known = await tables.getMeta('database');
    if (known) return known;
    const made = newId(source);
    await tables.putMeta('database', made);
    return made;
  });
}
