import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { createCapture } from '../../extension/capture/capture.ts';
import { emptyGuess, formOf } from '../../extension/capture/card.ts';
import { putForm, putOpened } from '../../extension/capture/draft.ts';
import { commit } from '../../extension/store/commit.ts';
import { KithDb } from '../../extension/store/db.ts';
import type { IdSource } from '../../shared/model/ids.ts';

/** The edge: the worker that is told, and the browser's memory for a session. */
vi.hoisted(() => {
  const kept = new Map<string, unknown>();
  const session = {
    get: (keys: string[]) => Promise.resolve(Object.fromEntries(keys.map(key => [key, kept.get(key)]))),
    set: (values: object) => Promise.resolve(Object.entries(values).forEach(([key, value]) => kept.set(key, value))),
    remove: (keys: string[]) => Promise.resolve(keys.forEach(key => kept.delete(key))),
    onChanged: { addListener: () => undefined, removeListener: () => undefined },
  };
  const runtime = { id: 'kith', sendMessage: () => Promise.resolve() };
  Reflect.set(globalThis, 'chrome', { runtime, storage: { session, local: session } });
});

const PAGE = { url: 'https://ridge.example/team', title: 'Our team' };
const source: IdSource = {
  now: () => Date.parse('2026-03-11T10:00:00Z'),
  random: bytes => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>),
};

test('a card that is confirmed before the network is read is saved all the same', async () => {
  const db = new KithDb(`capture-${crypto.randomUUID()}`);
  const practice = { name: 'Lane End', country: 'GB', timeZone: 'Europe/London' };
  await commit(db, [{ kind: 'practice', recordId: 'practice', fields: practice }], source);
  await putOpened('draft', { purpose: 'add', ...PAGE, at: source.now() });
  await putForm('draft', formOf({ ...emptyGuess(PAGE), organisation: 'Ridge Clinic' }, 'add', false));

  const capture = createCapture(db, source, 'draft', () => Promise.reject(new Error('the card is there')));
  await capture.start();
  expect(capture.base.value).toBeUndefined();
  await capture.save();
  expect(capture.done.value?.text).toBe('Ridge Clinic is in your network');
  expect((await db.summaries.toArray()).map(({ organisation }) => organisation)).toEqual(['Ridge Clinic']);
  await db.delete();
});
