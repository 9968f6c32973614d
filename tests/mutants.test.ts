import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MUTANTS, type Mutant } from '../server/mutants.ts';

/** Where each broken service must be noticed. The broken clients are in tests/sync/sabotage.ts, next to the schedules that catch them. */
const CAUGHT_BY: { [mutant in Mutant]: string } = {
  'no-clamp': 'push.test.ts',
  'no-dedupe': 'push.test.ts',
  'sync-normal': 'sqlite.test.ts',
  'no-tenant': 'team.test.ts',
  'cors-star': 'requests.test.ts',
  'ack-before-commit': 'kill.test.ts',
  'skip-tombstone': 'push.test.ts',
  'seq-gap': 'push.test.ts',
  'no-host-guard': 'requests.test.ts',
  'token-plain': 'team.test.ts',
  'no-revoke': 'team.test.ts',
  'code-twice': 'team.test.ts',
  'no-role': 'team.test.ts',
  'publish-early': 'live.test.ts',
  'lose-loser': 'push.test.ts',
  'no-body-limit': 'requests.test.ts',
  'stale-segment': 'segments.test.ts',
  'no-sums': 'damage.test.ts',
  'half-migration': 'upgrade.test.ts',
};

it.each(MUTANTS)(
  'the tests go red when the service has the fault %s',
  async mutant => {
    const { passed, failed } = await runWith(mutant, `tests/server/${CAUGHT_BY[mutant]}`);
    expect(failed, `${CAUGHT_BY[mutant]} passes although the service is broken`).toBeGreaterThan(0);
    // Not everything is red: it is this fault that was found, not a service that does not start.
    expect(passed).toBeGreaterThan(0);
  },
  180_000,
);

/** Runs one test file, on SQLite where it runs on both databases, in a process of its own with the mutant switched on. */
async function runWith(mutant: Mutant, file: string): Promise<{ passed: number; failed: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'kith-mutant-'));
  const report = join(folder, 'report.json');
  const args = ['run', file, '-t', '^(?!.*PostgreSQL)', '--reporter', 'json', '--outputFile', report];
  const env = { ...process.env, MUTANT: mutant, NODE_ENV: 'test', KILLS: '20', DAMAGES: '100', MIGRATION_KILLS: '10' };
  try {
    await new Promise<void>(resolve => {
      execFile(join(import.meta.dirname, '../node_modules/.bin/vitest'), args, { env }, () => resolve());
    });
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: numPassedTests, failed: numFailedTests };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
