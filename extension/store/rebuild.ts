import { emptyLedger, partnersOf, post, prune, type Ledger } from '../../shared/rules/ledger.ts';
import { settingsOf } from '../../shared/rules/settings.ts';
import { ALL_TABLES, type KithDb } from './db.ts';
import { NOBODY } from './keys.ts';
import { deleteMeta, getMeta, putMeta } from './meta.ts';
import { marksOf, refresh } from './project.ts';
import { dayAt, practiceOf } from './today.ts';

/** Partners whose ledgers are built in one transaction: a few thousand records, a tenth of a second. */
const BATCH = 25;

/** Recomputes all partners' summaries and reminders from their ledgers: the day turned. */
export async function refreshAll(db: KithDb, now: number): Promise<void> {
  const ledgers = new Map((await db.ledgers.toArray()).map(ledger => [ledger.partner, ledger]));
  const partners = await db.records.where('keys').equals('partner').primaryKeys();
  await pruneAll(db, ledgers, partners, now);
  await db.ledgers.bulkPut([...ledgers.values()]);
  await refresh(db, [...partners, NOBODY], ledgers, now);
}

/** Computes every ledger anew from the records: the practice's settings changed, and a pruned ledger may lack what now counts. */
export async function rebuildAll(db: KithDb, now: number): Promise<void> {
  const ledgers = new Map<string, Ledger>();
  await db.records
    .where('keys')
    .startsWith('about:')
    .distinct()
    .each(record => {
      for (const id of partnersOf(record)) {
        const ledger = ledgers.get(id) ?? emptyLedger(id);
        post(ledger, record, 1);
        ledgers.set(id, ledger);
      }
    });
  await db.ledgers.clear();
  await db.ledgers.bulkPut([...ledgers.values()]);
  await refreshAll(db, now);
  await deleteMeta(db, 'behind');
}

/** From now on the ledgers are owed. Call in the transaction that writes records without them. */
export async function fallBehind(db: KithDb): Promise<void> {
  if ((await getMeta(db, 'behind'))?.after === '') return;
  await db.ledgers.clear();
  await putMeta(db, 'behind', { after: '' });
}

/**
 * After a long catch-up, whose records were written without what is derived from them: computes that for the next few partners. One
 * transaction, so that pages have their turn between two; what is left survives the end of the worker. Resolves to whether more are left.
 */
export async function rebuildNext(db: KithDb, now: number): Promise<boolean> {
  return db.transaction('rw', ALL_TABLES, async () => {
    const behind = await getMeta(db, 'behind');
    if (!behind) return false;
    const ids = await nextPartners(db, behind.after);
    const ledgers = new Map((await Promise.all(ids.map(id => ledgerOf(db, id)))).map(one => [one.partner, one]));
    await pruneAll(db, ledgers, ids, now);
    await db.ledgers.bulkPut([...ledgers.values()]);
    await refresh(db, ids, ledgers, now);
    const last = ids.at(-1);
    if (last === undefined) await refreshRest(db, now);
    else await putMeta(db, 'behind', { after: last });
    return last !== undefined;
  });
}

/** At the end those about whom nothing is logged (any more). */
async function refreshRest(db: KithDb, now: number): Promise<void> {
  const counted = new Set(await db.ledgers.toCollection().primaryKeys());
  const partners = await db.records.where('keys').equals('partner').primaryKeys();
  const rest = partners.filter(id => !counted.has(id));
  await refresh(db, [...rest, NOBODY], new Map(), now);
  await deleteMeta(db, 'behind');
}

/** The next partners somebody logged something about, in the order of the index: one step of it each. */
async function nextPartners(db: KithDb, after: string): Promise<string[]> {
  const ids: string[] = [];
  let bound = after === '' ? 'about:' : `about:${after}:9999-12-31`;
  while (ids.length < BATCH) {
    const [key] = await db.records.where('keys').between(bound, 'about;').limit(1).keys();
    if (key === undefined) break;
    const id = String(key).slice('about:'.length, -':2026-01-01'.length);
    ids.push(id);
    bound = `about:${id}:9999-12-31`;
  }
  return ids;
}

/** One read of a range: a cursor would ask the browser once a record. */
async function ledgerOf(db: KithDb, id: string): Promise<Ledger> {
  const ledger = emptyLedger(id);
  const records = await db.records.where('keys').between(`about:${id}:`, `about:${id};`).toArray();
  for (const record of records) post(ledger, record, 1);
  return ledger;
}

async function pruneAll(db: KithDb, ledgers: Map<string, Ledger>, partners: string[], now: number): Promise<void> {
  const practice = await practiceOf(db);
  const marks = await marksOf(db, partners);
  const today = dayAt(now, practice?.timeZone);
  for (const [id, ledger] of ledgers) prune(ledger, today, settingsOf(practice), marks.get(id));
}
