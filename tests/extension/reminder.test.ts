import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  addReminder,
  doReminder,
  dropReminder,
  logContact,
  snoozeDays,
  snoozeReminder,
} from '../../extension/reminder/reminder-commands.ts';
import { reminderLists, remindersAbout } from '../../extension/reminder/reminder-queries.ts';
import { commit, undo } from '../../extension/store/commit.ts';
import { KithDb } from '../../extension/store/db.ts';
import { partnerEntry, referralEntry } from '../../extension/store/new-entries.ts';
import type { IdSource } from '../../shared/model/ids.ts';
import { known } from '../../shared/model/kinds.ts';
import { settingsOf } from '../../shared/rules/settings.ts';

const TODAY = '2026-11-23';
const SETTINGS = settingsOf(undefined);
let db: KithDb;
let now: number;
const source: IdSource = {
  now: () => now++,
  random: bytes => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>),
};

beforeEach(async () => {
  now = Date.parse(`${TODAY}T10:00:00Z`);
  db = new KithDb(`reminder-${Math.random()}`);
});
afterEach(() => db.delete());

/** A partner nobody has spoken to for long, with a referral received five days ago. */
async function waiting(name = 'Ana Silva') {
  const partner = partnerEntry(
    { name, createdOn: '2026-08-01', phones: [{ number: '+441134960123' }] },
    '2026-08-01',
    source,
  );
  const referral = referralEntry({ direction: 'received', partner: partner.recordId, on: '2026-11-18' }, source);
  await commit(db, [partner, referral], source);
  return { partner: partner.recordId, referral: referral.recordId };
}

async function titles() {
  const { today, later } = await reminderLists(db, TODAY, SETTINGS);
  return [...today, ...later].map(view => view.title);
}

async function find(title: string) {
  const { today, later, upcoming } = await reminderLists(db, TODAY, SETTINGS);
  return [...today, ...later, ...upcoming].find(view => view.title === title)!.reminder;
}

describe('today', () => {
  test('shows three, the most important first, and keeps the rest for later', async () => {
    for (const name of ['Ana', 'Ben', 'Cleo']) await waiting(name);
    const { today, later, upcoming } = await reminderLists(db, TODAY, SETTINGS);
    expect(today.map(view => view.title)).toEqual([
      'Tell Ana that the referral arrived',
      'Tell Ben that the referral arrived',
      'Tell Cleo that the referral arrived',
    ]);
    expect(later).toHaveLength(3);
    expect(upcoming).toEqual([]);
    expect(today[0]).toMatchObject({ name: 'Ana', phone: '+441134960123', action: 'Told them', isDue: true });
  });

  test('drops what was done, writes it where it belongs, and has it back after undo', async () => {
    const { referral } = await waiting();
    const before = await titles();
    const changes = await doReminder(db, await find('Tell Ana Silva that the referral arrived'), TODAY, source);
    expect(known('referral', (await db.records.get(referral))!)).toMatchObject({
      status: 'acknowledged',
      steps: { acknowledged: TODAY },
    });
    expect(await titles()).toEqual(['Thank Ana Silva']);
    await undo(
      db,
      changes.map(change => change.id),
      source,
    );
    expect(await titles()).toEqual(before);
  });

  test('a call logged answers everything that waits for one, and moves the next day to be in touch', async () => {
    const { partner } = await waiting();
    await logContact(db, partner, 'call', TODAY, source);
    expect(await titles()).toEqual(['Thank Ana Silva']);
    const [, keep] = await remindersAbout(db, partner, TODAY);
    expect(keep!.reminder).toMatchObject({ rule: 'keep-in-touch', due: '2027-01-22' });
  });

  test('what is put off comes back on its day', async () => {
    await waiting();
    const title = 'Thank Ana Silva';
    await snoozeReminder(db, await find(title), '2026-11-25', source);
    expect(await titles()).not.toContain(title);
    const after = await reminderLists(db, '2026-11-25', SETTINGS);
    expect([...after.today, ...after.later].map(view => view.title)).toContain(title);
  });

  test('what is not needed goes without saying that it was done', async () => {
    const { referral } = await waiting();
    await dropReminder(db, await find('Thank Ana Silva'), TODAY, source);
    expect(await titles()).toEqual(['Tell Ana Silva that the referral arrived']);
    expect((await db.records.get(referral))!.fields['thankedOn']).toBeUndefined();
  });
});

describe("a reminder of one's own", () => {
  test('repeats after it was done', async () => {
    const { partner } = await waiting();
    const reminder = { title: ' Ask about the walk ', due: TODAY, recurrence: 'FREQ=MONTHLY', partner };
    await addReminder(db, reminder, source);
    const made = await find('Ask about the walk');
    await doReminder(db, made, TODAY, source);
    const next = (await remindersAbout(db, partner, TODAY)).find(view => view.reminder.rule === 'manual');
    expect(next!.reminder.due).toBe('2026-12-23');
  });
});

test.each([
  ['2026-11-23', { tomorrow: '2026-11-24', nextWeek: '2026-11-30' }],
  ['2026-11-27', { tomorrow: '2026-11-28', nextWeek: '2026-11-30' }],
  ['2026-11-29', { tomorrow: '2026-11-30', nextWeek: '2026-11-30' }],
])('on %s next week begins on Monday', (today, days) => {
  expect(snoozeDays(today)).toEqual(days);
});
