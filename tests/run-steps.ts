import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countCheck, countVitest, type Count } from './run-count.ts';
import type { Package } from './run-system.ts';

export type Step = {
  name: string;
  /** Chosen together by `--only`. */
  group?: string;
  says: string;
  needs?: Package[];
  /** Runs beside the step before it: each of them keeps one processor busy. */
  beside?: boolean;
  run: () => Promise<Count>;
};

const WXT = 'wxt build -c extension/wxt.config.ts';
const BUILDS = [WXT, `${WXT} -b firefox --mv3`, `${WXT} --mode test`, `${WXT} -b firefox --mv3 --mode test`];
const WEBMAIL: Package[] = [
  ...(['roundcube-core', 'roundcube-sqlite3', 'dovecot-imapd', 'sqlite3'] as const),
  ...(['php-cli', 'php-sqlite3', 'php-mbstring', 'php-xml', 'php-intl'] as const),
];

const SCHEDULES = 'tests/sync/schedules.test.ts';

/** Every check there is, cheapest first. */
export const STEPS: Step[] = [
  { name: 'format', says: 'files are formatted', run: () => check('prettier --check .') },
  { name: 'types', says: 'types hold in every room', beside: true, run: () => check('npm run --silent typecheck') },
  { name: 'lint', says: 'ESLint is content', beside: true, run: () => check('eslint .') },
  {
    name: 'unit',
    says: 'rules, rooms and sync',
    needs: ['strace', 'postgresql', 'chromium'],
    // Two files at a time: many wait for a server or a disk.
    run: () => vitest('vitest.config.ts', '--exclude', SCHEDULES, '--maxWorkers=2'),
  },
  // By themselves: they take every processor there is.
  { name: 'schedules', says: 'sync under random schedules', run: () => vitest('vitest.config.ts', SCHEDULES) },
  { name: 'build', says: 'Chrome and Firefox, for people and for tests', run: () => checkAll(BUILDS) },
  journeys('manifest', 'what was built is what was promised', ['chromium']),
  journeys('chromium', 'journeys in Chromium', ['chromium', 'fonts-liberation', 'xvfb', 'xdotool'], 2),
  journeys('firefox', 'journeys in Firefox', ['firefox-esr', 'fonts-liberation', 'xvfb', 'xdotool'], 2),
  journeys('hostile', 'pages, messages and texts that mean ill come to nothing', ['chromium', 'firefox-esr'], 2),
  journeys('durability', 'killed, emptied and crowded browsers lose nothing', ['chromium', 'firefox-esr'], 3),
  { ...journeys('webmail', 'journeys in a real webmail', ['chromium', ...WEBMAIL]), beside: true },
];

/** A Vitest project of tests/journeys.config.ts, `atOnce` of its files at a time: a browser that is driven waits more than it works. */
function journeys(name: string, says: string, needs: Package[], atOnce = 1): Step {
  const args = ['--project', name, ...(atOnce > 1 ? ['--fileParallelism', `--maxWorkers=${atOnce}`] : [])];
  return { name, group: 'journeys', says, needs, run: () => vitest('tests/journeys.config.ts', ...args) };
}

async function checkAll(commands: string[]): Promise<Count> {
  const total = { passed: 0, failed: 0 };
  for (const command of commands) {
    const { passed, failed } = await check(command);
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}

async function check(command: string): Promise<Count> {
  return countCheck(await run(command));
}

async function vitest(config: string, ...args: string[]): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'kith-report-'));
  const file = join(folder, 'report.json');
  try {
    const command = `vitest run --config ${config} --reporter default --reporter json --outputFile.json ${file}`;
    return countVitest(file, await run([command, ...args].join(' ')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs a command of node_modules/.bin with its output shown; resolves to its exit status. */
function run(command: string): Promise<number | null> {
  const path = `${join(import.meta.dirname, '../node_modules/.bin')}:${process.env['PATH']}`;
  return new Promise((resolve, reject) => {
    const child = spawn(command, { shell: true, stdio: 'inherit', env: { ...process.env, PATH: path } });
    child.on('error', reject);
    child.on('exit', resolve);
  });
}
