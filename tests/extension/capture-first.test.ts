import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createCapture } from '../../extension/capture/capture.ts';
import { emptyGuess, formOf } from '../../extension/capture/card.ts';
import { putFirst, putOpened } from '../../extension/capture/draft.ts';
import { formMaker, type GuessContact } from '../../extension/capture/first-form.ts';
import { KithDb } from '../../extension/store/db.ts';
import { contactFrom } from '../../shared/capture/contact-from.ts';
import { emptyFacts } from '../../shared/capture/facts.ts';
import type { IdSource } from '../../shared/model/ids.ts';

/** The edge: the browser's memory for a session, and whoever listens to it. */
const { listeners } = vi.hoisted(() => {
  const kept = new Map<string, unknown>();
  const heard = new Set<(changes: object) => void>();
  const session = {
    get: (keys: string[]) => Promise.resolve(Object.fromEntries(keys.map(key => [key, kept.get(key)]))),
    set(values: object) {
      for (const [key, value] of Object.entries(values)) kept.set(key, value);
      for (const listener of heard) listener(values);
      return Promise.resolve();
    },
    remove: (keys: string[]) => Promise.resolve(keys.forEach(key => kept.delete(key))),
    onChanged: {
      addListener: (listener: (changes: object) => void) => void heard.add(listener),
      removeListener: (listener: (changes: object) => void) => void heard.delete(listener),
    },
  };
  const runtime = { id: 'kith', sendMessage: () => Promise.resolve() };
  Reflect.set(globalThis, 'chrome', { runtime, storage: { session, local: session } });
  return { listeners: heard };
});

const PAGE = { url: 'https://www.ridgeclinic.example/team', title: 'Dr Ana Silva - Ridge Clinic' };
const source: IdSource = {
  now: () => Date.parse('2026-03-11T10:00:00Z'),
  random: bytes => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>),
};
const form = formOf({ ...emptyGuess(PAGE), organisation: 'Ridge Clinic' }, 'add', false);
const facts = emptyFacts(PAGE.url, PAGE.title);
const neverAsked = () => Promise.reject(new Error('the worker makes the card'));

let id: string;
let db: KithDb;
beforeEach(async () => {
  id = crypto.randomUUID();
  db = new KithDb(`capture-${id}`);
  await putOpened(id, { purpose: 'add', ...PAGE, at: source.now() });
});
afterEach(() => {
  vi.useRealTimers();
  db.close();
  listeners.clear();
});

/** The store of a browser that may not open it: nothing comes of asking. */
function shutStore(): void {
  vi.spyOn(db, 'open').mockReturnValue(new Promise(() => {}) as never);
  vi.spyOn(db.records, 'get').mockReturnValue(new Promise(() => {}) as never);
}

describe('the window', () => {
  test('shows the card that the worker made, though the store does not open', async () => {
    shutStore();
    const capture = createCapture(db, source, id, neverAsked);
    await capture.start();
    expect(capture.stage.value).toBe('reading');
    await putFirst(id, { form });
    await vi.waitFor(() => expect(capture.stage.value).toBe('filling'));
    expect(capture.form.value?.cards[0]?.organisation).toBe('Ridge Clinic');
  });

  test('makes a card of the page’s title when the worker was stopped in the middle, and keeps what is typed when the worker’s comes after all', async () => {
    vi.useFakeTimers();
    const capture = createCapture(
      db,
      source,
      id,
      formMaker(db, () => Promise.resolve(contactFrom)),
    );
    await capture.start();
    await vi.advanceTimersByTimeAsync(10_000);
    const card = capture.form.value!.cards[0]!;
    expect(card).toMatchObject({ name: 'Ana Silva', organisation: 'Ridge Clinic' });
    capture.changeCard(0, { ...card, name: 'Ana Souza' });
    await putFirst(id, { form });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(capture.form.value!.cards[0]!.name).toBe('Ana Souza');
  });

  test('says in words why a card is blank', async () => {
    const capture = createCapture(db, source, id, neverAsked);
    await capture.start();
    await putFirst(id, { form, why: 'A PDF cannot be read.' });
    await vi.waitFor(() => expect(capture.blankBecause.value).toBe('A PDF cannot be read.'));
  });
});

describe('the worker', () => {
  test('makes the card without the country when the store does not answer', async () => {
    shutStore();
    const makeForm = formMaker(db, () => Promise.resolve(contactFrom));
    const first = await makeForm('touchpoint', Promise.resolve({ type: 'read', facts }));
    expect(first.form.cards[0]).toMatchObject({ name: 'Ana Silva', organisation: 'Ridge Clinic' });
  });

  test('stumbling over a page gives a blank card and says so', async () => {
    const stumble: GuessContact = () => {
      throw new Error('stumbled');
    };
    vi.spyOn(console, 'error').mockReturnValue();
    const first = await formMaker(db, () => Promise.resolve(stumble))('add', Promise.resolve({ type: 'read', facts }));
    expect(first.why).toMatch(/stumbled over this page/);
    expect(first.form.cards[0]?.organisation).toBe('');
  });
});
