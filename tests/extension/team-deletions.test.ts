import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { IdSource } from '../../shared/model/ids.ts';
import { commit } from '../../extension/store/commit.ts';
import { KithDb } from '../../extension/store/db.ts';
import { getMeta, putMeta } from '../../extension/store/meta.ts';
import { partnerEntry, referralEntry } from '../../extension/store/new-entries.ts';
import { answerDeletions, deletionName, heldDeletions, type PullClient } from '../../extension/team/held-deletions.ts';
import { heldCount } from '../../extension/team/team-queries.ts';

const TODAY = '2026-11-23';
let db: KithDb;
let now: number;
const source: IdSource = {
  now: () => now++,
  random: bytes => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>),
};

beforeEach(async () => {
  now = Date.parse(`${TODAY}T10:00:00Z`);
  db = new KithDb(`deletions-${Math.random()}`);
  await putMeta(db, 'connection', { url: '', token: '', practiceId: 'p', memberId: 'm', role: 'owner' });
});
afterEach(() => db.delete());

/** A service whose records after the cursor come in pages of one. */
function service(records: { id: string; kind: string; deleted: boolean }[]): PullClient {
  return {
    pull: async after => {
      const synced = records.map(({ id, kind, deleted }, i) => ({
        id,
        kind,
        seq: i + 1,
        fields: { deleted },
        stamp: '0'.repeat(22),
      }));
      const page = synced.filter(record => record.seq > after).slice(0, 1);
      return { ok: true, value: { epoch: 'e', records: page, next: page[0]?.seq ?? after, latest: records.length } };
    },
  };
}

test('what waits is listed by name from all pages, without what is gone here already', async () => {
  const ana = partnerEntry({ name: 'Ana Silva' }, TODAY, source);
  const ben = partnerEntry({ name: 'Ben Otieno' }, TODAY, source);
  const referral = referralEntry({ direction: 'sent', partner: ana.recordId, on: TODAY }, source);
  await commit(db, [ana, ben, referral], source);
  await commit(db, [{ kind: 'partner', recordId: ben.recordId, fields: { deleted: true } }], source);
  const found = await heldDeletions(
    db,
    service([
      { id: ana.recordId, kind: 'partner', deleted: true },
      { id: ben.recordId, kind: 'partner', deleted: true },
      { id: 'never-here', kind: 'partner', deleted: true },
      { id: referral.recordId, kind: 'referral', deleted: true },
    ]),
  );
  expect(found!.map(deletionName)).toEqual(['Ana Silva', `Referral of ${TODAY}`]);
});

test('without the service the list is not known, rather than empty', async () => {
  const offline: PullClient = { pull: async () => ({ ok: false, reason: 'offline', message: '' }) };
  expect(await heldDeletions(db, offline)).toBeUndefined();
});

test('an answer is kept for the next sync, and only where a question stands', async () => {
  await answerDeletions(db, 'keep');
  expect(await getMeta(db, 'deletions')).toBeUndefined();
  await putMeta(db, 'deletions', { count: 31, state: 'held' });
  expect(await heldCount(db)).toBe(31);
  await answerDeletions(db, 'keep');
  expect(await getMeta(db, 'deletions')).toEqual({ count: 31, state: 'keep' });
  expect(await heldCount(db)).toBe(0);
});
