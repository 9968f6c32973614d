import type { IdSource } from '../../shared/model/ids.ts';
import { PRACTICE_ID } from '../../shared/model/practice.ts';
import type { EnrolAnswer } from '../../shared/protocol/team.ts';
import { newDeviceTag } from '../../shared/sync/stamp.ts';
import { clockOf } from '../store/commit.ts';
import type { KithDb } from '../store/db.ts';
import { dexieTables } from '../store/dexie-tables.ts';
import { forgetEverything, forgetRecords } from '../store/forget.ts';
import { getMeta } from '../store/meta.ts';
import type { Tables } from '../store/tables.ts';
import { offer } from '../sync/offer.ts';
import { parseServerUrl, serverClient } from '../sync/server-client.ts';

export type ConnectForm = { address: string; code: string; memberName: string; deviceName: string };

/**
 * What becomes of the records this browser already has. `found`: they become the new practice's. `bring`: they are sent to the practice
 * joined, whose own name and settings stay. `aside`: this browser is emptied first.
 */
export type LocalRecords = 'found' | 'bring' | 'aside';

export type Enrolled = { url: string; answer: EnrolAnswer };
export type EnrolOutcome =
  { ok: true; enrolled: Enrolled } | { ok: false; message: string; field?: 'address' | 'code' | 'memberName' };

/** The one call that connecting makes; tests put a service of their own behind it. */
export type EnrolClient = (url: string) => Pick<ReturnType<typeof serverClient>, 'enrol'>;

/** How many records of its own this browser has: what a person must decide about before joining a practice. */
export async function ownRecords(db: KithDb): Promise<number> {
  const [all, deleted, members, practice] = await Promise.all([
    db.records.count(),
    db.records.where('keys').equals('deleted').count(),
    db.records.where('keys').equals('member').count(),
    db.records.get(PRACTICE_ID),
  ]);
  return all - deleted - members - (practice ? 1 : 0);
}

/** Spends the code: the service knows this browser afterwards, this browser does not yet follow it (`settleIn`). */
export async function enrol(
  db: KithDb,
  form: ConnectForm,
  source: IdSource,
  client: EnrolClient = url => serverClient(url, null),
): Promise<EnrolOutcome> {
  if (await getMeta(db, 'sample')) return { ok: false, message: 'Remove the sample practice first.' };
  if (await getMeta(db, 'connection')) return { ok: false, message: 'This browser is connected already.' };
  const address = parseServerUrl(form.address);
  if (!address.ok) return { ...address, field: 'address' };
  const code = form.code.trim();
  if (code.length < 8) return { ok: false, field: 'code', message: 'The code is longer. Copy all of it.' };
  const memberName = form.memberName.trim();
  if (!memberName)
    return { ok: false, field: 'memberName', message: 'Write your name, so that the team sees who wrote what.' };
  const deviceName = form.deviceName.trim() || 'Browser';
  for (let attempt = 1; ; attempt++) {
    const device = await deviceTag(db, source, attempt > 1);
    const answer = await client(address.url).enrol({ code, memberName, deviceName, device });
    if (answer.ok) return { ok: true, enrolled: { url: address.url, answer: answer.value } };
    // Another browser has our tag (this one was connected before, or its profile was copied): take a new one, once.
    const refused = answer.reason === 'refused' ? answer.code : undefined;
    if (attempt === 1 && refused === 'device-taken') continue;
    const isCode = refused === 'wrong-code';
    return { ok: false, message: answer.message, ...(isCode ? { field: 'code' as const } : {}) };
  }
}

/** Follows the practice from now on: keeps the connection, decides about local records, and queues what is to be sent. */
export async function settleIn(
  db: KithDb,
  { url, answer }: Enrolled,
  records: LocalRecords,
  source: IdSource,
): Promise<void> {
  const { token, practiceId, memberId, role } = answer;
  const tables = dexieTables(db);
  await tables.transaction(async () => {
    if (records === 'aside') await forgetEverything(db);
    // 1. What another practice's service counted or named says nothing here.
    for (const key of ['cursor', 'digest', 'recovery', 'deletions', 'syncState'] as const) await tables.deleteMeta(key);
    await tables.forgetSeqs();
    const members = await db.records.where('keys').equals('member').primaryKeys();
    await forgetRecords(db, records === 'bring' ? [...members, PRACTICE_ID] : members);
    // 2. Every record goes out whole, unless its changes wait in the outbox anyway.
    await queueAll(tables, source);
    await tables.putMeta('connection', { url, token, practiceId, memberId, role });
  });
}

const AT_ONCE = 500;

async function queueAll(tables: Tables, source: IdSource): Promise<void> {
  for (let after = ''; ;) {
    const records = await tables.recordsAfter(after, AT_ONCE);
    const last = records.at(-1);
    if (!last) return;
    await offer(tables, records, source);
    after = last.id;
  }
}

/** This browser's tag, kept from now on; `fresh` makes a new one. */
function deviceTag(db: KithDb, source: IdSource, fresh: boolean): Promise<string> {
  const tables = dexieTables(db);
  return tables.transaction(async () => {
    const clock = await clockOf(tables, source);
    if (fresh) clock.device = newDeviceTag(source.random);
    await tables.putMeta('clock', clock);
    return clock.device;
  });
}
