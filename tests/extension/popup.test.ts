import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { badgeCount, badgeText } from '../../extension/popup/badge.ts';
import { createPopup } from '../../extension/popup/popup.ts';
import { createQuickLog } from '../../extension/popup/quick-log.ts';
import { addPartner, putOff, saveLog, takeBack, tick } from '../../extension/popup/popup-commands.ts';
import { readNetwork } from '../../extension/popup/popup-queries.ts';
import { snoozeChoices } from '../../extension/popup/snooze-choices.ts';
import { readToday } from '../../extension/popup/today-queries.ts';
import { commit } from '../../extension/store/commit.ts';
import { KithDb } from '../../extension/store/db.ts';
import type { IdSource } from '../../shared/model/ids.ts';

/** The edge: the worker that is told of each entry, and the browser's own storage. */
const { told } = vi.hoisted(() => {
  const told: unknown[] = [];
  const runtime = { id: 'kith', sendMessage: (message: unknown) => Promise.resolve(told.push(message)) };
  const nothing = () => Promise.resolve({});
  const storage = { local: { get: nothing, set: nothing, remove: nothing } };
  Reflect.set(globalThis, 'chrome', { runtime, storage });
  return { told };
});

const TODAY = '2026-03-11';
const source: IdSource = {
  now: () => Date.parse(`${TODAY}T10:00:00Z`),
  random: bytes => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>),
};
let db: KithDb;

beforeEach(async () => {
  told.length = 0;
  db = new KithDb(`popup-${crypto.randomUUID()}`);
  await commit(
    db,
    [
      {
        kind: 'practice',
        recordId: 'practice',
        fields: { name: 'Lane End', country: 'GB', timeZone: 'Europe/London' },
      },
      {
        kind: 'partner',
        recordId: 'ana',
        fields: { name: 'Ana Silva', tier: 'core', state: 'active', createdOn: TODAY },
      },
    ],
    source,
  );
});
afterEach(() => db.delete());

const ANA = { type: 'known', partner: { id: 'ana', name: 'Ana Silva', detail: '' } } as const;
const today = () => readToday(db, source.now());
const log = (about: Parameters<typeof saveLog>[1]['about'], what: 'received' | 'call', when = '', text = '') =>
  saveLog(db, { about, draft: { what, text, when }, today: TODAY, monthFirst: false }, source);

test('nobody can be found or added before the network is there: who is typed first may be in it', async () => {
  const popup = createPopup(db, source);
  expect(popup.find.value).toBeUndefined();
  await vi.waitFor(() => expect(popup.find.value?.('an').map(({ name }) => name)).toEqual(['Ana Silva']));
});

test('what is logged before the day of the practice is read is logged all the same', async () => {
  Reflect.set(globalThis, 'localStorage', { getItem: () => null, setItem: () => undefined });
  const popup = createPopup(db, source);
  const quick = createQuickLog(popup, ANA, { what: 'received' });
  expect(popup.today.value).toBeUndefined();
  await quick.log();
  expect(await db.summaries.get('ana')).toMatchObject({ received: 1, lastContact: TODAY });
  const added = createPopup(db, source);
  await createQuickLog(added, { type: 'new', name: 'Tom Okafor' }, {}).addOnly();
  expect((await readNetwork(db)).summaries.map(({ name }) => name)).toContain('Tom Okafor');
});

describe('the quick log', () => {
  test('a referral received yesterday counts at once, and the worker is told', async () => {
    expect(await log(ANA, 'received', 'yesterday', 'K7Q')).toMatchObject({ ok: true, on: '2026-03-10' });
    expect(await db.summaries.get('ana')).toMatchObject({ received: 1, sent: 0, lastContact: '2026-03-10' });
    expect((await db.records.toArray()).find(({ kind }) => kind === 'referral')?.fields).toMatchObject({
      direction: 'received',
      patient: 'K7Q',
      status: 'sent',
      steps: { sent: '2026-03-10' },
    });
    expect(told).toEqual([{ type: 'nudge' }]);
  });

  test('a new partner is added together with the log', async () => {
    await log({ type: 'new', name: 'Tom Okafor' }, 'call');
    const { summaries } = await readNetwork(db);
    expect(summaries.find(({ name }) => name === 'Tom Okafor')).toMatchObject({ lastContact: TODAY, tier: 'growing' });
  });

  test('a day that cannot be read writes nothing, not even the new partner', async () => {
    const before = await db.records.count();
    expect(await log({ type: 'new', name: 'Tom Okafor' }, 'call', 'soon')).toMatchObject({ ok: false });
    expect(await db.records.count()).toBe(before);
    expect(told).toEqual([]);
  });

  test('what was logged can be taken back', async () => {
    const saved = await log(ANA, 'received');
    if (!saved.ok) throw new Error(saved.message);
    await takeBack(db, saved.changes, source);
    expect(await db.summaries.get('ana')).toMatchObject({ received: 0, due: 0 });
  });

  test('a partner can be added without a log', async () => {
    const changes = await addPartner(db, 'Mei Chen', TODAY, source);
    expect(changes.map(({ kind }) => kind)).toEqual(['partner']);
    expect((await readNetwork(db)).summaries).toHaveLength(2);
  });
});

describe('today', () => {
  beforeEach(() => log(ANA, 'received', '4 mar'));

  test('shows what is due in words, and the badge counts it', async () => {
    const { reminders, later } = await today();
    expect(reminders.map(({ title }) => title)).toEqual([
      'Tell Ana Silva that the referral arrived',
      'Thank Ana Silva',
    ]);
    expect([later, await badgeCount(db, source.now())]).toEqual([0, 2]);
  });

  test('a reminder ticked off goes from the list and the badge, and comes back when taken back', async () => {
    const [first] = (await today()).reminders;
    const changes = await tick(db, first!.reminder, TODAY, source);
    expect((await today()).reminders.map(({ title }) => title)).toEqual(['Thank Ana Silva']);
    expect(await badgeCount(db, source.now())).toBe(1);
    await takeBack(db, changes, source);
    expect(await badgeCount(db, source.now())).toBe(2);
  });

  test('a reminder put off shows again on its day', async () => {
    const [first] = (await today()).reminders;
    await putOff(db, first!.reminder, '2026-03-12', source);
    expect((await today()).reminders).toHaveLength(1);
    expect((await readToday(db, source.now() + 86_400_000)).reminders).toHaveLength(2);
  });

  test('what is given to somebody else is not counted here', async () => {
    await db.meta.put({ key: 'connection', value: { memberId: 'me' } });
    const [first] = (await today()).reminders;
    await commit(
      db,
      [
        {
          kind: 'reminder',
          recordId: first!.reminder.id,
          fields: { rule: 'acknowledge', partner: 'ana', assignee: 'you' },
        },
      ],
      source,
    );
    expect(await badgeCount(db, source.now())).toBe(1);
  });
});

test.each([
  [0, ''],
  [7, '7'],
  [99, '99'],
  [100, '99+'],
])('%i due shows "%s" on the button', (count, text) => {
  expect(badgeText(count)).toBe(text);
});

test.each([
  ['2026-03-11', '2026-03-16'],
  ['2026-03-15', '2026-03-16'],
  ['2026-03-16', '2026-03-23'],
])('from %s next Monday is %s', (from, monday) => {
  expect(snoozeChoices(from)[1]).toEqual({ label: 'Next Monday', to: monday });
});
