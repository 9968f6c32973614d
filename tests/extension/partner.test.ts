import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { historyOf, restoreValue } from '../../extension/partner/history.ts';
import { changedFields, errorsOf, textOf } from '../../extension/partner/partner-form.ts';
import { partnerView, sameAsChoices } from '../../extension/partner/partner-queries.ts';
import { safeLink } from '../../extension/partner/safe-link.ts';
import { timeline } from '../../extension/partner/timeline-queries.ts';
import { nextSteps, takeStep } from '../../extension/referral/steps.ts';
import { commit } from '../../extension/store/commit.ts';
import { KithDb } from '../../extension/store/db.ts';
import { partnerEntry, referralEntry, touchpointEntry } from '../../extension/store/new-entries.ts';
import type { IdSource } from '../../shared/model/ids.ts';
import { known } from '../../shared/model/kinds.ts';

const TODAY = '2026-11-23';
let db: KithDb;
let now: number;
const source: IdSource = {
  now: () => now++,
  random: bytes => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>),
};

beforeEach(() => {
  now = Date.parse(`${TODAY}T10:00:00Z`);
  db = new KithDb(`partner-${Math.random()}`);
});
afterEach(() => db.delete());

async function ana(draft = {}) {
  const entry = partnerEntry({ name: 'Ana Silva', emails: ['ana@example.org'], ...draft }, TODAY, source);
  await commit(db, [entry], source);
  return entry.recordId;
}

describe("a partner's page", () => {
  test('has twelve months, the balance and the members', async () => {
    const id = await ana({ flow: 'mutual' });
    await commit(db, [referralEntry({ direction: 'sent', partner: id, on: '2026-10-05' }, source)], source);
    const view = await partnerView(db, id, TODAY);
    if ('gone' in view) throw new Error('gone');
    expect(view.months).toHaveLength(12);
    expect(view.months.at(-2)).toEqual({ month: '2026-10', sent: 1, received: 0 });
    expect(view.reciprocity).toMatchObject({ sent: 1, received: 0, verdict: 'too-early' });
  });

  test('says of a deleted partner who it was, and of an unknown one nothing', async () => {
    const id = await ana();
    await commit(db, [{ kind: 'partner', recordId: id, fields: { deleted: true } }], source);
    expect(await partnerView(db, id, TODAY)).toEqual({ gone: 'deleted', name: 'Ana Silva' });
    expect(await partnerView(db, 'nobody', TODAY)).toEqual({ gone: 'unknown', name: '' });
  });

  test('offers as the same whoever shares an address or the last name', async () => {
    const id = await ana();
    for (const draft of [
      { name: 'Reception', emails: ['Ana@Example.org'] },
      { name: 'A. Silva', emails: [] },
      { name: 'Ana Bell', emails: [] },
    ]) {
      await ana(draft);
    }
    const names = (await sameAsChoices(db, id, '')).map(row => row.name);
    expect(names).toEqual(['Reception', 'A. Silva']);
    expect((await sameAsChoices(db, id, 'bell')).map(row => row.name)).toEqual(['Ana Bell']);
  });

  test('links only to web pages', () => {
    expect(safeLink('www.example.org/team')).toEqual({
      href: 'https://www.example.org/team',
      text: 'example.org/team',
    });
    expect(safeLink('javascript://example.org/%0aalert(1)')).toBeUndefined();
    expect(safeLink('data:text/html,hello')).toBeUndefined();
  });
});

describe('the timeline', () => {
  test('comes newest first, by the page, and keeps gifts apart', async () => {
    const id = await ana();
    const other = await ana({ name: 'Ben' });
    const days = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}-05`);
    const entries = days.map(on => referralEntry({ direction: 'sent', partner: id, on }, source));
    const gift = touchpointEntry({ touchpointKind: 'gift', partners: [id], on: TODAY }, source);
    const coffee = touchpointEntry({ touchpointKind: 'coffee', partners: [id, other], on: '2026-12-01' }, source);
    await commit(db, [...entries, gift, coffee], source);
    const page = await timeline(db, id, 5);
    expect(page.items.map(item => item.on)).toEqual([
      '2026-12-05',
      '2026-12-01',
      '2026-11-05',
      '2026-10-05',
      '2026-09-05',
    ]);
    expect(page.items[1]).toMatchObject({ kind: 'touchpoint', others: ['Ben'] });
    expect(page.more).toBe(true);
    expect((await timeline(db, id, 50)).items).toHaveLength(13);
    expect((await timeline(db, id, 50, true)).items.map(item => item.id)).toEqual([gift.recordId]);
    expect((await timeline(db, other, 50)).more).toBe(false);
  });
});

describe('the form', () => {
  test('writes only what was changed, numbers in full, and clears what was emptied', async () => {
    const id = await ana({ role: 'GP', phones: [{ number: '+441134960123', extension: '4', type: 'mobile' }] });
    const partner = known('partner', (await db.records.get(id))!);
    const opened = textOf(partner);
    expect(opened.phones).toBe('+441134960123 ext 4 mobile');
    expect(await changedFields(partner, opened, 'GB')).toEqual({});
    const typed = {
      ...opened,
      role: ' ',
      phones: `${opened.phones}\n0113 496 0999 fax\nask reception`,
      websites: 'example.org',
    };
    expect(await changedFields(partner, typed, 'GB')).toEqual({
      role: null,
      websites: ['https://example.org'],
      phones: [
        { number: '+441134960123', extension: '4', type: 'mobile' },
        { number: '+441134960999', type: 'fax' },
        { number: 'ask reception' },
      ],
    });
  });

  test('says what is wrong before saving', () => {
    const empty = textOf({});
    expect(errorsOf(empty)).toHaveProperty('name');
    expect(errorsOf({ ...empty, organisation: 'Gym' })).toEqual({});
    expect(
      errorsOf({ ...empty, name: 'A', emails: 'a@b.org\nana@clinic', phones: '111\n12', websites: 'nowhere' }),
    ).toEqual({
      emails: '“ana@clinic” is not an e-mail address: write one such as name@example.org, or take it out.',
      phones: '“12” is not a telephone number: write all of its digits, or take it out.',
      websites: '“nowhere” is not a web address: write one such as example.org, or take it out.',
    });
    expect(errorsOf({ ...empty, name: 'A', phones: 'ask reception\n0113 496 0999 ext 4' })).toEqual({});
  });
});

describe('the history of an entry', () => {
  test('names each change with what was before, and gives a value back', async () => {
    const id = await ana({ role: 'GP' });
    const edit = (role: string) => commit(db, [{ kind: 'partner', recordId: id, fields: { role } }], source);
    await edit('GP partner');
    await edit('Typo');
    const [last, middle, first] = await historyOf(db, id, undefined);
    expect(first).toMatchObject({ made: true, who: 'This browser' });
    expect(middle!.fields).toEqual([{ field: 'role', now: 'GP partner', was: 'GP', isCurrent: false }]);
    expect(last!.fields).toEqual([{ field: 'role', now: 'Typo', was: 'GP partner', isCurrent: true }]);
    await restoreValue(db, { kind: 'partner', id }, 'role', 'GP partner', source);
    expect((await db.records.get(id))!.fields['role']).toBe('GP partner');
    expect(await historyOf(db, id, undefined)).toHaveLength(4);
  });

  test('takes in what other browsers did, once, by the name of who did it', async () => {
    const id = await ana({ role: 'GP' });
    const mine = (await db.history.toArray())[0]!.change;
    const member = {
      kind: 'member',
      recordId: 'm2',
      fields: { name: 'Ben', role: 'clinician', devices: ['aaaaaaaaaa'] },
    };
    await commit(db, [member], source);
    const stamp = `${mine.stamp.slice(0, 11)}9aaaaaaaaaa`;
    const common = { seq: 1, memberId: 'm2', at: '', won: [] };
    const fromService = [
      { ...common, id: 'theirs', fields: { role: 'Locum' }, stamp, device: 'aaaaaaaaaa' },
      { ...common, id: mine.id, fields: mine.fields, stamp: mine.stamp, device: 'x' },
      { ...common, id: 'sent whole on connecting', fields: mine.fields, stamp: mine.stamp, device: 'x' },
    ];
    const items = await historyOf(db, id, fromService);
    expect(items.map(item => item.who)).toEqual(['Ben', 'This browser']);
    expect(items[0]!.fields).toEqual([{ field: 'role', now: 'Locum', was: 'GP', isCurrent: false }]);
  });
});

describe("a referral's steps", () => {
  test.each([
    [undefined, 'acknowledged'],
    ['sent', 'acknowledged'],
    ['acknowledged', 'booked'],
    ['booked', 'seen'],
    ['in-care', 'reported'],
    ['reported', 'closed'],
    ['closed', undefined],
    ['no-show', undefined],
    ['on-hold', 'acknowledged'],
  ] as const)('after %s comes %s', (status, next) => {
    expect(nextSteps(status).next).toBe(next);
    expect(nextSteps(status).others).not.toContain(status);
  });

  test('are dated, and keep the days of the earlier ones', async () => {
    const id = await ana();
    const entry = referralEntry({ direction: 'received', partner: id, on: '2026-11-20' }, source);
    await commit(db, [entry], source);
    const read = async () => known('referral', (await db.records.get(entry.recordId))!);
    await takeStep(db, await read(), 'seen', '2026-11-22', source);
    await takeStep(db, await read(), 'reported', TODAY, source);
    expect(await read()).toMatchObject({
      status: 'reported',
      reportedOn: TODAY,
      steps: { sent: '2026-11-20', seen: '2026-11-22', reported: TODAY },
    });
    expect(await db.reminders.where('partner').equals(id).toArray()).not.toContainEqual(
      expect.objectContaining({ rule: 'report' }),
    );
  });
});
