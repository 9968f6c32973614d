import type { StoredRecord } from '../../shared/model/record.ts';
import type { Day } from '../../shared/model/ids.ts';
import { isDeleted, known, type Partner, type ReminderMark } from '../../shared/model/kinds.ts';
import { PRACTICE_ID } from '../../shared/model/practice.ts';
import { emptyLedger, partnersOf, post, type Ledger } from '../../shared/rules/ledger.ts';
import { remindersOf, type Reminder } from '../../shared/rules/reminders.ts';
import { settingsOf, type Settings } from '../../shared/rules/settings.ts';
import { summarise, type PartnerSummary } from '../../shared/rules/summary.ts';
import type { KithDb, RecordRow } from './db.ts';
import { keysOf } from './keys.ts';
import type { Written } from './tables.ts';
import { putMeta } from './meta.ts';
import { dayAt, practiceOf } from './today.ts';

/**
 * Writes records and everything derived from them (lookup keys, ledgers, summaries, reminders). The caller holds one transaction
 * over all tables, so that no page ever sees a record without its balance. Costs what the written records' partners cost, never
 * the history.
 */
export async function writeRecords(db: KithDb, written: Written[], now: number): Promise<void> {
  const rows = written.map(({ after }): RecordRow => ({ ...after, keys: keysOf(after) }));
  await db.records.bulkPut(rows);
  if (written.some(({ after }) => after.id === PRACTICE_ID)) return refreshAll(db, now, written);
  const touched = touchedPartners(written);
  if (touched.size === 0) return;
  const ledgers = await postAll(db, touched, written);
  await refresh(db, [...touched], ledgers, now);
}

/** Recomputes all partners' summaries and reminders: the day turned, or a setting changed. */
export async function refreshAll(db: KithDb, now: number, written: Written[] = []): Promise<void> {
  const touched = touchedPartners(written);
  const posted = await postAll(db, touched, written);
  const ledgers = new Map((await db.ledgers.toArray()).map(ledger => [ledger.partner, ledger]));
  for (const [id, ledger] of posted) ledgers.set(id, ledger);
  const partners = await db.records.where('keys').equals('partner').primaryKeys();
  await refresh(db, [...new Set([...partners, ...touched])], ledgers, now);
}

function touchedPartners(written: Written[]): Set<string> {
  const touched = new Set<string>();
  for (const { before, after } of written) {
    if (after.kind === 'partner') touched.add(after.id);
    for (const record of [before, after]) {
      if (record)
        for (const partner of record.kind === 'reminder' ? markedPartner(record) : partnersOf(record))
          touched.add(partner);
    }
  }
  return touched;
}

function markedPartner(mark: StoredRecord): string[] {
  const { partner } = known('reminder', mark);
  return partner ? [partner] : [];
}

async function postAll(db: KithDb, touched: Set<string>, written: Written[]): Promise<Map<string, Ledger>> {
  const ids = [...touched];
  const found = await db.ledgers.bulkGet(ids);
  const ledgers = new Map(ids.map((id, i) => [id, found[i] ?? emptyLedger(id)]));
  for (const { before, after } of written) {
    if (before) for (const id of partnersOf(before)) post(ledgers.get(id)!, before, -1);
    for (const id of partnersOf(after)) post(ledgers.get(id)!, after, 1);
  }
  await db.ledgers.bulkPut([...ledgers.values()]);
  return ledgers;
}

async function refresh(db: KithDb, ids: string[], ledgers: Map<string, Ledger>, now: number): Promise<void> {
  const practice = await practiceOf(db);
  const settings = settingsOf(practice);
  const today = dayAt(now, practice?.timeZone);
  const records = await db.records.bulkGet(ids);
  const marks = await marksOf(db, ids);
  const summaries: PartnerSummary[] = [];
  const reminders: Reminder[] = [];
  for (const [i, id] of ids.entries()) {
    const record = records[i];
    if (!record || record.kind !== 'partner' || isDeleted(record)) continue;
    const derived = deriveOne(
      known('partner', record),
      ledgers.get(id) ?? emptyLedger(id),
      marks.get(id) ?? [],
      settings,
      today,
    );
    summaries.push(derived.summary);
    reminders.push(...derived.reminders);
  }
  const kept = new Set(summaries.map(summary => summary.id));
  await db.summaries.bulkDelete(ids.filter(id => !kept.has(id)));
  await db.summaries.bulkPut(summaries);
  await db.reminders.where('partner').anyOf(ids).delete();
  await db.reminders.bulkPut(reminders);
  await putMeta(db, 'asOf', today);
}

function deriveOne(partner: Partner, ledger: Ledger, marks: ReminderMark[], settings: Settings, today: Day) {
  return {
    summary: summarise(partner, ledger, marks, settings, today),
    reminders: remindersOf(partner, ledger, marks, settings),
  };
}

async function marksOf(db: KithDb, ids: string[]): Promise<Map<string, ReminderMark[]>> {
  const rows = await db.records
    .where('keys')
    .anyOf(ids.map(id => `marks:${id}`))
    .toArray();
  const marks = new Map<string, ReminderMark[]>();
  for (const row of rows) {
    const mark = known('reminder', row);
    const list = marks.get(mark.partner!) ?? [];
    list.push(mark);
    marks.set(mark.partner!, list);
  }
  return marks;
}
