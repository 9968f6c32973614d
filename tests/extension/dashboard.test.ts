import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { routeOf } from '../../extension/dashboard/route.ts';
import { shortcutReader } from '../../extension/dashboard/shortcuts.ts';
import { bringBack, deletedItems } from '../../extension/network/deleted-queries.ts';
import { filterRows, networkRows, NO_FILTER, sortRows, UNSET } from '../../extension/network/network-queries.ts';
import { sliceInView } from '../../extension/network/window.ts';
import { commit } from '../../extension/store/commit.ts';
import { KithDb } from '../../extension/store/db.ts';
import { partnerEntry, referralEntry } from '../../extension/store/new-entries.ts';
import type { IdSource } from '../../shared/model/ids.ts';

const TODAY = '2026-11-23';
let db: KithDb;
let now: number;
const source: IdSource = {
  now: () => now++,
  random: bytes => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>),
};

beforeEach(() => {
  now = Date.parse(`${TODAY}T10:00:00Z`);
  db = new KithDb(`dashboard-${Math.random()}`);
});
afterEach(() => db.delete());

describe('an address', () => {
  test.each([
    ['', { screen: 'today' }],
    ['#/', { screen: 'today' }],
    ['#/network?state=talk', { screen: 'network' }],
    ['#/network/add', { screen: 'add' }],
    ['#/partner/01a2-b', { screen: 'partner', id: '01a2-b' }],
    ['#/partner/a%20b/gifts', { screen: 'gifts', id: 'a b' }],
    ['#/partner/%', { screen: 'partner', id: '%' }],
    ['#/partner', { screen: 'unknown' }],
    ['#/settings/more', { screen: 'unknown' }],
    ['#/nonsense', { screen: 'unknown' }],
  ])('%s opens its screen', (hash, route) => {
    expect(routeOf(hash)).toEqual(route);
  });
});

describe('the keys', () => {
  const press = (key: string, rest = {}) => ({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    isTyping: false,
    ...rest,
  });

  test('work alone and in pairs, never while typing or with Ctrl', () => {
    let time = 0;
    const read = shortcutReader(() => time);
    expect(read(press('n'))).toBe('add');
    expect(read(press('n', { isTyping: true }))).toBeUndefined();
    expect(read(press('n', { ctrlKey: true }))).toBeUndefined();
    expect(read(press('g'))).toBeUndefined();
    expect(read(press('n'))).toBe('network');
    read(press('g'));
    time += 5000;
    expect(read(press('n'))).toBe('add');
  });
});

describe('the network', () => {
  async function network() {
    const ana = partnerEntry(
      { name: 'Ána Silva', tier: 'core', partnerKind: 'gp', phones: [{ number: '+441134960123' }] },
      TODAY,
      source,
    );
    const ben = partnerEntry(
      { name: 'Ben Otieno', tier: null, state: 'paused', organisation: 'Run Fast' },
      '2026-01-05',
      source,
    );
    const cleo = partnerEntry({ name: 'cleo', tier: 'growing', partnerKind: 'gym' }, TODAY, source);
    const sent = Array.from({ length: 6 }, () =>
      referralEntry({ direction: 'sent', partner: cleo.recordId, on: '2026-11-20' }, source),
    );
    const old = referralEntry({ direction: 'received', partner: ben.recordId, on: '2026-02-01' }, source);
    await commit(db, [ana, ben, cleo, ...sent, old], source);
    return networkRows(db);
  }

  test.each([
    ['words without accents', { query: 'ana' }, ['Ána Silva']],
    ['an organisation', { query: 'run fa' }, ['Ben Otieno']],
    ['a telephone number as one writes it', { query: '0113 496' }, ['Ána Silva']],
    ['a tier', { tier: 'growing' }, ['cleo']],
    ['no tier', { tier: UNSET }, ['Ben Otieno']],
    ['a kind', { kind: 'gp' }, ['Ána Silva']],
    ['a state', { state: 'paused' }, ['Ben Otieno']],
    ['whom to talk to', { state: 'talk' }, ['cleo']],
    ['words and a tier', { query: 'silva', tier: 'growing' }, []],
    ['nothing', {}, ['Ána Silva', 'Ben Otieno', 'cleo']],
  ])('is narrowed down by %s', async (_, filter, names) => {
    const rows = filterRows(await network(), { ...NO_FILTER, ...filter });
    expect(sortRows(rows, 'name').map(row => row.name)).toEqual(names);
  });

  test('is ordered by name, by the longest ago, by the soonest due', async () => {
    const rows = await network();
    const names = (sort: 'name' | 'contact' | 'due') => sortRows(rows, sort).map(row => row.name);
    expect(names('name')).toEqual(['Ána Silva', 'Ben Otieno', 'cleo']);
    expect(names('contact')).toEqual(['Ána Silva', 'Ben Otieno', 'cleo']);
    // Ben is paused: nobody need keep in touch, and what he sent in February has lapsed. Cleo's patient is asked after on 4 December.
    expect(names('due')).toEqual(['cleo', 'Ána Silva', 'Ben Otieno']);
  });

  test('draws only the rows in view, some more on each side, and never past the ends', () => {
    expect(sliceInView(500, 60, 0, 600)).toEqual({ first: 0, end: 22 });
    expect(sliceInView(500, 60, 6000, 600)).toEqual({ first: 88, end: 122 });
    expect(sliceInView(500, 60, 40_000, 600)).toEqual({ first: 500, end: 500 });
    expect(sliceInView(3, 60, -200, 600)).toEqual({ first: 0, end: 3 });
  });
});

describe('what was deleted', () => {
  test('is listed by its name, the latest first, and comes back with its balance', async () => {
    const ana = partnerEntry({ name: 'Ana Silva' }, TODAY, source);
    const referral = referralEntry({ direction: 'received', partner: ana.recordId, on: TODAY }, source);
    await commit(db, [ana, referral], source);
    await commit(db, [{ kind: 'referral', recordId: referral.recordId, fields: { deleted: true } }], source);
    await commit(db, [{ kind: 'partner', recordId: ana.recordId, fields: { deleted: true } }], source);
    expect((await deletedItems(db)).map(item => item.title)).toEqual(['Ana Silva', 'Referral received from Ana Silva']);
    await bringBack(db, ana.recordId, source);
    expect(await db.summaries.get(ana.recordId)).toMatchObject({ received: 0 });
    await bringBack(db, referral.recordId, source);
    expect(await db.summaries.get(ana.recordId)).toMatchObject({ received: 1 });
    expect(await deletedItems(db)).toEqual([]);
  });
});
