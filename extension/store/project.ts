import type { Day } from '../../shared/model/ids.ts';
import type { StoredRecord } from '../../shared/model/record.ts';
import { isDeleted, known, type ReminderMark } from '../../shared/model/kinds.ts';
import { PRACTICE_ID } from '../../shared/model/practice.ts';
import { emptyLedger, partnersOf, post, type Ledger } from '../../shared/rules/ledger.ts';
import { manualReminders, remindersOf, type Reminder } from '../../shared/rules/reminders.ts';
import { settingsOf } from '../../shared/rules/settings.ts';
import { summarise, type PartnerSummary } from '../../shared/rules/summary.ts';
import type { KithDb, RecordRow } from './db.ts';
import { keysOf, NOBODY } from './keys.ts';
import { putMeta } from './meta.ts';
import { fallBehind, rebuildAll } from './rebuild.ts';
import type { WriteOptions, Written } from './tables.ts';
import { dayAt, practiceOf } from './today.ts';

/**
 * Writes records and everything derived from them (lookup keys, ledgers, summaries, reminders). The caller holds one transaction
 * over all tables, so that no page ever sees a record without its balance. Costs what the written records' partners cost, never
 * the history.
 */
export async function writeRecords(db: KithDb, written: Written[], { now, isLong }: WriteOptions): Promise<void> {
  await db.records.bulkPut(written.map(({ after }): RecordRow => ({ ...after, keys: keysOf(after) })));
  if (isLong) await fallBehind(db);
  // Partners are found from the first page on; what was logged about them is counted when all is here.
  const counted = isLong ? written.filter(({ after }) => after.kind === 'partner') : written;
  const touched = [...touchedPartners(counted)];
  const ledgers = await postAll(db, touched, counted);
  const practice = written.find(({ after }) => after.id === PRACTICE_ID);
  if (practice && changesSettings(practice)) await rebuildAll(db, now);
  else if (touched.length > 0) await refresh(db, touched, ledgers, now);
}

function changesSettings({ before, after }: Written): boolean {
  if (!before) return false;
  const [old, present] = [known('practice', before), known('practice', after)];
  const isSame = JSON.stringify(settingsOf(old)) === JSON.stringify(settingsOf(present));
  return !isSame || old.timeZone !== present.timeZone;
}

function touchedPartners(written: Written[]): Set<string> {
  const touched = new Set<string>();
  for (const { before, after } of written) {
    if (after.kind === 'partner') touched.add(after.id);
    for (const record of [before, after]) {
      if (!record) continue;
      const partners = record.kind === 'reminder' ? [known('reminder', record).partner ?? NOBODY] : partnersOf(record);
      for (const partner of partners) touched.add(partner);
    }
  }
  return touched;
}

async function postAll(db: KithDb, ids: string[], written: Written[]): Promise<Map<string, Ledger>> {
  const found = await db.ledgers.bulkGet(ids);
  const ledgers = new Map(ids.map((id, i) => [id, found[i] ?? emptyLedger(id)]));
  for (const { before, after } of written) {
    if (before) for (const id of partnersOf(before)) post(ledgers.get(id)!, before, -1);
    for (const id of partnersOf(after)) post(ledgers.get(id)!, after, 1);
  }
  ledgers.delete(NOBODY);
  await db.ledgers.bulkPut([...ledgers.values()]);
  return ledgers;
}

/** Computes the summaries and reminders of these partners from their ledgers. */
export async function refresh(db: KithDb, ids: string[], ledgers: Map<string, Ledger>, now: number): Promise<void> {
  const practice = await practiceOf(db);
  const settings = settingsOf(practice);
  const today = dayAt(now, practice?.timeZone);
  const records = await db.records.bulkGet(ids);
  const marks = await marksOf(db, ids);
  const summaries: PartnerSummary[] = [];
  const reminders: Reminder[] = ids.includes(NOBODY) ? manualReminders(marks.get(NOBODY) ?? [], undefined) : [];
  for (const [i, id] of ids.entries()) {
    const record = records[i];
    if (!isLivePartner(record)) continue;
    const partner = known('partner', record);
    const ledger = ledgers.get(id) ?? emptyLedger(id);
    const own = remindersOf(partner, ledger, marks.get(id) ?? [], settings);
    summaries.push(summarise(partner, ledger, marks.get(id) ?? [], settings, today, own));
    reminders.push(...own);
  }
  await replaceDerived(db, ids, summaries, reminders, today);
}

async function replaceDerived(
  db: KithDb,
  ids: string[],
  summaries: PartnerSummary[],
  reminders: Reminder[],
  today: Day,
): Promise<void> {
  const kept = new Set(summaries.map(summary => summary.id));
  await db.summaries.bulkDelete(ids.filter(id => !kept.has(id)));
  await db.summaries.bulkPut(summaries);
  await db.reminders.where('partner').anyOf(ids).delete();
  await db.reminders.bulkPut(reminders.map(reminder => ({ ...reminder, partner: reminder.partner ?? NOBODY })));
  await putMeta(db, 'asOf', today);
}

function isLivePartner(record: StoredRecord | undefined): record is StoredRecord {
  return record?.kind === 'partner' && !isDeleted(record);
}

/** What was done to the reminders of these partners. */
export async function marksOf(db: KithDb, ids: string[]): Promise<Map<string, ReminderMark[]>> {
  const rows = await db.records
    .where('keys')
    .anyOf(ids.map(id => `marks:${id}`))
    .toArray();
  const marks = new Map<string, ReminderMark[]>();
  for (const row of rows) {
    const mark = known('reminder', row);
    const id = mark.partner ?? NOBODY;
    marks.set(id, [...(marks.get(id) ?? []), mark]);
  }
  return marks;
}
