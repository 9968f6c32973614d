import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countVitest } from './run-count.ts';

const folder = mkdtempSync(join(tmpdir(), 'kith-count-'));
afterAll(() => rmSync(folder, { recursive: true }));

const passed = { fullName: 'adds up', status: 'passed', failureMessages: [] };
const retried = { fullName: 'is slow', status: 'passed', failureMessages: ['Error: timed out'] };
const failed = {
  fullName: 'is exact',
  status: 'failed',
  failureMessages: ['\u001B[31mAssertionError: 3 is not 4\u001B[39m\n  at sums.ts:3\n  at run.ts:7'],
};
const skipped = { fullName: 'is left out', status: 'skipped', failureMessages: [] };

test('what failed is named with what it said, what was skipped or could not be loaded with it, and a second attempt by itself', () => {
  const file = (name: string, status: string, assertionResults: unknown[], message = '') => ({
    name: join(process.cwd(), 'tests', name),
    status,
    assertionResults,
    message,
  });
  const report = {
    ...{ success: false, numPassedTests: 2, numFailedTests: 1, numPendingTests: 1, numTodoTests: 0 },
    testResults: [
      file('sums.test.ts', 'failed', [passed, retried, failed, skipped]),
      file('broken.test.ts', 'failed', [], 'SyntaxError: it ends too soon'),
    ],
  };
  writeFileSync(join(folder, 'report.json'), JSON.stringify(report));
  expect(countVitest(join(folder, 'report.json'), 1)).toEqual({
    passed: 2,
    failed: 3,
    failures: [
      'tests/sums.test.ts > is exact: AssertionError: 3 is not 4\n      at sums.ts:3',
      'tests/sums.test.ts > is left out: skipped',
      'tests/broken.test.ts: SyntaxError: it ends too soon',
    ],
    again: ['is slow'],
  });
});

test('a run without a report, without a test or with an error outside any test has failed', () => {
  const empty = {
    success: true,
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
  };
  writeFileSync(join(folder, 'empty.json'), JSON.stringify(empty));
  writeFileSync(join(folder, 'outside.json'), JSON.stringify({ ...empty, numPassedTests: 3 }));
  expect(countVitest(join(folder, 'none.json'), 0).failed).toBe(1);
  expect(countVitest(join(folder, 'empty.json'), 0).failed).toBe(1);
  expect(countVitest(join(folder, 'outside.json'), 1)).toMatchObject({ passed: 3, failed: 1 });
});
