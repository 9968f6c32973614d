import { expect, test } from 'vitest';
import { readCases } from '../../bench/capture/cases.ts';
import { figures, type Judged } from '../../bench/capture/figures.ts';
import { judge } from '../../bench/capture/judge.ts';
import { readAll } from '../../bench/capture/product.ts';

/** Every twentieth labelled page: `npm run bench:capture` measures all of them. */
const cases = readCases().filter((_, at) => at % 20 === 0);

/**
 * What was reached on these pages when they were last looked at, less a few cards: a change that makes the reader worse is seen at once.
 * They are no measure of unseen pages: most have been learnt from.
 */
const LEAST = { usable: 0.91, nothingWrong: 0.94 };
const MOST_TRAPS = 3;

test(`${cases.length} labelled pages give cards that are as right as they were`, async () => {
  const judged: Judged[] = [];
  await readAll(cases, 1, (label, { error, ...outcome }) => {
    expect(error).toBeUndefined();
    judged.push({ label, judgement: judge(label, outcome.card), ...outcome });
  });
  const { usable, nothingWrong, trapsSprung } = figures(judged);
  console.info(`usable ${usable.toFixed(3)}, nothing wrong ${nothingWrong.toFixed(3)}, traps sprung ${trapsSprung}`);
  expect(usable).toBeGreaterThanOrEqual(LEAST.usable);
  expect(nothingWrong).toBeGreaterThanOrEqual(LEAST.nothingWrong);
  expect(trapsSprung).toBeLessThanOrEqual(MOST_TRAPS);
}, 300_000);
