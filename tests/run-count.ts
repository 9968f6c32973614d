import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import * as v from 'valibot';

/** What a step came to. Every check and every test counts once. */
export type Count = {
  passed: number;
  failed: number;
  /** What failed, a test to each: its file, its name and what it said. */
  failures?: string[];
  /** The tests that passed only at a second attempt. */
  again?: string[];
};

/** The verdict's one form, read by machines. */
export function count(passed: number, failed: number): string {
  return `${passed} passed, ${failed} failed`;
}

/** A check that is no test runner: the exit status decides. */
export function countCheck(status: number | null): Count {
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

const VitestReport = v.object({
  success: v.boolean(),
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      assertionResults: v.array(
        v.object({ fullName: v.string(), status: v.string(), failureMessages: v.array(v.string()) }),
      ),
      message: v.optional(v.string(), ''),
    }),
  ),
});

/**
 * Vitest's JSON report. Skipped and marked tests count as failed, as does a file that could not be loaded, and a run that failed
 * without a failed test (an error outside any test), had no test, or left no report.
 */
export function countVitest(reportFile: string, status: number | null): Count {
  const report = readReport(reportFile);
  if (!report) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests + unloaded.length;
  const passed = report.numPassedTests;
  const broken = failed === 0 && (status !== 0 || !report.success || passed === 0);
  const tests = report.testResults.flatMap(file => file.assertionResults);
  // The report keeps what went wrong at the first attempt.
  const again = tests.filter(test => test.status === 'passed' && test.failureMessages.length > 0);
  return {
    passed,
    failed: failed + (broken ? 1 : 0),
    failures: report.testResults.flatMap(failuresOf),
    again: again.map(test => test.fullName),
  };
}

/** What a file's tests that did not pass said, or why the file could not be loaded. */
function failuresOf(file: v.InferOutput<typeof VitestReport>['testResults'][number]): string[] {
  const name = relative(process.cwd(), file.name);
  if (file.status === 'failed' && file.assertionResults.length === 0) return [`${name}: ${beginning(file.message)}`];
  const bad = file.assertionResults.filter(test => test.status !== 'passed');
  return bad.map(test => `${name} > ${test.fullName}: ${beginning(test.failureMessages.join('\n') || test.status)}`);
}

/** As much of a message as tells what is wrong, and where: of a long output a CI shows the end. */
function beginning(message: string): string {
  const lines = stripVTControlCharacters(message).split('\n');
  const where = lines.findIndex(line => /^\s+at /.test(line));
  const told = lines.slice(0, where < 0 ? 12 : Math.min(where + 1, 12));
  return told.map(line => line.slice(0, 300)).join('\n    ');
}

function readReport(file: string): v.InferOutput<typeof VitestReport> | undefined {
  try {
    return v.parse(VitestReport, JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    process.stderr.write(`No report of the tests: ${String(error)}\n`);
    return undefined;
  }
}
