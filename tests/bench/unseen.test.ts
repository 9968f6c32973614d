import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { withoutRead } from '../../shared/capture/cards/organisation-choice.ts';
import { learnSigns } from '../../bench/capture/learn-signs.ts';
import { addUnseen, unseenPicks } from '../../bench/capture/unseen.ts';

const folder = mkdtempSync(join(tmpdir(), 'kith-unseen-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'unseen.json');

const card = {
  context: 'pageOwn',
  signs: [
    { word: 1, h1: 0.333, dot: 0 },
    { early: 1, read: 1, 'read&early': 1 },
    { none: 1, noneOfPerson: 0 },
  ],
  isRight: [true, false, false],
  chances: [0.7, 0.2, 0.1],
};

test('of a card that was not seen before stay its signs, without words and without what they say together', () => {
  expect(addUnseen([card, card], file)).toBe(2);
  expect(addUnseen([card], file)).toBe(3);
  const { signs, cards } = JSON.parse(readFileSync(file, 'utf8')) as { signs: string[]; cards: unknown[] };
  expect(signs).toEqual(['word', 'h1', 'early', 'read', 'none']);
  expect(cards[2]).toEqual({ context: 'pageOwn', right: [0], candidates: [[0, 1, 1, 0.33], [2, 1, 3, 1], [4, 1]] }); // prettier-ignore
  const [pick] = unseenPicks(file);
  expect(pick!.isRight).toEqual([true, false, false]);
  expect(pick!.signs[1]).toMatchObject({ read: 1, 'pageOwn read': 1, 'read&early': 1 });
});

test('what is kept has no text but the names of signs', () => {
  const text = readFileSync(join(import.meta.dirname, '../../bench/capture/unseen-organisations.json'), 'utf8');
  const { signs, cards } = JSON.parse(text) as { signs: string[]; cards: { context: string }[] };
  expect(cards.length).toBeGreaterThan(900);
  for (const sign of signs) expect(sign).toMatch(/^(?:read )?[a-zA-Z-]{1,16}\d?$/);
  const sorts = new Set(cards.map(({ context }) => context));
  expect([...sorts].sort()).toEqual(['message', 'pageOther', 'pageOwn', 'targetOther', 'targetOwn']);
  expect(text.replace(JSON.stringify(signs), '').match(/[a-z]{2,}/gi)!.every(word => ['signs', 'cards', 'context', 'right', 'candidates', ...sorts].includes(word))).toBe(true); // prettier-ignore
});

test('how far our rules are trusted comes from cards that they had not seen', () => {
  const seen = { signs: [{ word: 1 }, { early: 1, read: 1 }].map(withoutRead), isRight: [true, false] };
  const unseen = { signs: [{ word: 1 }, { early: 1, read: 1 }], isRight: [false, true] };
  expect(learnSigns(Array.from({ length: 40 }, () => seen))['read']).toBeUndefined();
  expect(learnSigns(Array.from({ length: 40 }, () => unseen))['read']).toBeGreaterThan(0.3);
});
