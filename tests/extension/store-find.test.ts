import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { KithDb, type RecordRow } from '../../extension/store/db.ts';
import { findRecords } from '../../extension/store/find-records.ts';
import { seeded, type Random } from '../sync/random.ts';

const SEED = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9));

const rowOf = (id: string): RecordRow => ({ id, kind: 'note', fields: {}, stamp: '', seq: 1, keys: [] });
const inOrder = (number: number) => `r${String(number).padStart(6, '0')}`;
const anywhere = (random: Random) => `${random.int(1e6).toString(36)}x`;

test.for<[string, (random: Random) => { kept: string[]; asked: string[] }]>([
  ['an empty store', () => ({ kept: [], asked: numbers(0, 2000) })],
  ['a store of which nothing is asked', () => ({ kept: numbers(0, 500), asked: numbers(500, 1500) })],
  ['the same page again', () => ({ kept: numbers(0, 1000), asked: numbers(0, 1000) })],
  [
    'a page of which some is there',
    random => ({ kept: numbers(0, 800).filter(() => random.chance(0.3)), asked: numbers(0, 800) }),
  ],
  ['ids without any order, in a crowd', random => scattered(random, 3000)],
  [
    'an id asked twice, and the first and the last of all',
    () => ({ kept: numbers(0, 400), asked: [...numbers(0, 400), inOrder(7), inOrder(0), inOrder(399)] }),
  ],
])('the rows of many ids are those that each has by itself: %s', async ([, make]) => {
  const random = seeded(SEED);
  const db = new KithDb(`kith-${random.int(1e9)}`);
  const { kept, asked } = make(random);
  await db.records.bulkPut(kept.map(rowOf));
  const shuffled = asked.toSorted(() => random.next() - 0.5);
  const there = new Set(kept);
  const wanted = shuffled.map(id => (there.has(id) ? id : undefined));
  expect(
    (await findRecords(db, shuffled)).map(row => row?.id),
    `SEED=${SEED}`,
  ).toEqual(wanted);
  await db.delete();
});

function numbers(from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, i) => inOrder(from + i));
}

function scattered(random: Random, count: number): { kept: string[]; asked: string[] } {
  const kept = Array.from({ length: count }, () => anywhere(random));
  return { kept, asked: [...kept.slice(0, 300), ...Array.from({ length: 300 }, () => anywhere(random))] };
}
