import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { IdSource } from '../../shared/model/ids.ts';
import { known } from '../../shared/model/kinds.ts';
import { mergePartners, unmergePartner } from '../../extension/partner/merge-partners.ts';
import { commit } from '../../extension/store/commit.ts';
import { KithDb } from '../../extension/store/db.ts';
import { referralEntry, touchpointEntry, partnerEntry } from '../../extension/store/new-entries.ts';

const TODAY = '2026-11-23';
let db: KithDb;
let now: number;
const source: IdSource = {
  now: () => now++,
  random: bytes => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>),
};

beforeEach(() => {
  now = Date.parse(`${TODAY}T10:00:00Z`);
  db = new KithDb(`merge-${Math.random()}`);
});
afterEach(() => db.delete());

/** Two partners who are one person, each with something the other lacks, and a third. */
async function twoOfOne() {
  const partners = [
    partnerEntry({ name: 'Ana Silva', emails: ['ana@example.org'], tier: 'core', notes: 'Tuesdays' }, TODAY, source),
    partnerEntry({ name: 'A. Silva', emails: ['ANA@example.org', 'reception@example.org'], role: 'GP' }, TODAY, source),
    partnerEntry({ name: 'Ben Otieno' }, TODAY, source),
  ];
  const [kept, gone, other] = partners.map(entry => entry.recordId) as [string, string, string];
  const sent = referralEntry({ direction: 'sent', partner: gone, on: '2026-11-01' }, source);
  const received = referralEntry({ direction: 'received', partner: kept, on: '2026-11-02' }, source);
  const both = touchpointEntry({ touchpointKind: 'coffee', partners: [gone, kept, other], on: '2026-11-03' }, source);
  const binned = referralEntry({ direction: 'sent', partner: gone, on: '2026-10-01' }, source);
  const marks = [
    {
      kind: 'reminder',
      recordId: `keep-in-touch:${gone}`,
      fields: { rule: 'keep-in-touch', partner: gone, snoozedTo: '2027-02-01' },
    },
    { kind: 'reminder', recordId: `seen:${sent.recordId}`, fields: { rule: 'seen', partner: gone, doneOn: TODAY } },
  ];
  await commit(db, [...partners, sent, received, both, binned, ...marks], source);
  await commit(db, [{ kind: 'referral', recordId: binned.recordId, fields: { deleted: true } }], source);
  return { kept, gone, other, sent: sent.recordId, both: both.recordId, binned: binned.recordId };
}

/** What merging leaves behind, and nobody sees. */
const TRACES = ['deleted', 'mergedFrom', 'mergedInto', 'mergeGave'];

/** What people see: live partners, referrals and touchpoints, and the sums, without clocks. */
async function seen() {
  const rows = (await db.records.toArray()).filter(row => row.fields['deleted'] !== true);
  const content = rows.map(({ id, fields }) => {
    const shown = Object.entries(fields).filter(([field, value]) => value !== null && !TRACES.includes(field));
    const sorted = shown.map(([field, value]) => [
      field,
      field === 'partners' ? [...(value as string[])].sort() : value,
    ]);
    return [id, Object.fromEntries(sorted)];
  });
  const summaries = (await db.summaries.toArray()).map(({ id, sent, received, lastContact, nextDue }) => {
    return { id, sent, received, lastContact, nextDue };
  });
  return { content: Object.fromEntries(content), summaries };
}

describe('merging two partners', () => {
  test('moves referrals, touchpoints, marks and missing fields', async () => {
    const { kept, gone, other, sent, both, binned } = await twoOfOne();
    await mergePartners(db, gone, kept, source);
    const partner = known('partner', (await db.records.get(kept))!);
    expect(partner).toMatchObject({
      name: 'Ana Silva',
      role: 'GP',
      tier: 'core',
      emails: ['ana@example.org', 'reception@example.org'],
    });
    expect((await db.records.get(sent))!.fields['partner']).toBe(kept);
    expect((await db.records.get(binned))!.fields['partner']).toBe(kept);
    expect((await db.records.get(both))!.fields['partners']).toEqual([kept, other]);
    expect((await db.records.get(`keep-in-touch:${kept}`))!.fields['snoozedTo']).toBe('2027-02-01');
    expect(await db.summaries.get(gone)).toBeUndefined();
    expect(await db.summaries.get(kept)).toMatchObject({ sent: 1, received: 1, lastContact: '2026-11-03' });
    expect(await db.reminders.where('partner').equals(gone).count()).toBe(0);
  });

  test('is taken back to exactly what was there', async () => {
    const { kept, gone } = await twoOfOne();
    const before = await seen();
    await mergePartners(db, gone, kept, source);
    expect(await seen()).not.toEqual(before);
    await unmergePartner(db, gone, source);
    expect(await seen()).toEqual(before);
    // And once more: what the first round left behind is in nobody's way.
    await mergePartners(db, gone, kept, source);
    await unmergePartner(db, gone, source);
    expect(await seen()).toEqual(before);
  });

  test('is taken back later without losing what came since', async () => {
    const { kept, gone, sent } = await twoOfOne();
    await mergePartners(db, gone, kept, source);
    const later = referralEntry({ direction: 'sent', partner: kept, on: TODAY }, source);
    await commit(
      db,
      [
        later,
        { kind: 'referral', recordId: sent, fields: { status: 'seen' } },
        { kind: 'partner', recordId: kept, fields: { role: 'GP partner' } },
      ],
      source,
    );
    await unmergePartner(db, gone, source);
    expect((await db.records.get(later.recordId))!.fields['partner']).toBe(kept);
    expect((await db.records.get(sent))!.fields).toMatchObject({ partner: gone, status: 'seen' });
    expect(known('partner', (await db.records.get(kept))!).role).toBe('GP partner');
  });

  test('into a third one is undone in the opposite order, and refuses the wrong one', async () => {
    const { kept, gone, other, sent } = await twoOfOne();
    const before = await seen();
    await mergePartners(db, gone, kept, source);
    await mergePartners(db, kept, other, source);
    expect((await db.records.get(sent))!.fields['partner']).toBe(other);
    expect(await unmergePartner(db, gone, source)).toEqual([]);
    await unmergePartner(db, kept, source);
    await unmergePartner(db, gone, source);
    expect(await seen()).toEqual(before);
  });

  test('with itself or with nobody does nothing', async () => {
    const { kept } = await twoOfOne();
    expect(await mergePartners(db, kept, kept, source)).toEqual([]);
    expect(await mergePartners(db, kept, 'nobody', source)).toEqual([]);
  });
});
