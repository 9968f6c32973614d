import { parseArgs } from 'node:util';
import { availableParallelism } from 'node:os';
import { count, type Count } from './run-count.ts';
import { STEPS, type Step } from './run-steps.ts';
import { installSystem } from './run-system.ts';

const HELP = `npm test [-- --only NAME,NAME] [--list]

Runs every check, cheapest first, and prints as its last line: N passed, N failed.
A check that is no test runner counts 1; a skipped test counts as failed.

  --only NAMES   only these steps (a step's name, or "journeys" for every one in a browser)
  --list         the names of the steps
  --help         this text`;

/** Runs the chosen steps in order, says how long each took, and resolves to whether nothing failed. */
async function main(): Promise<boolean> {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, list: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) return say(HELP);
  if (values.list) return say(STEPS.map(step => `${step.name.padEnd(10)} ${step.says}`).join('\n'));
  const steps = chosen(values.only);
  const system = installSystem(steps.flatMap(step => step.needs ?? []));
  const total = { passed: 0, failed: 0 };
  const again: string[] = [];
  const failures: string[] = [];
  const lines: string[] = [];
  if (!system.ok) say(system.message);
  for (const together of besides(steps)) {
    const counts = await Promise.all(together.map(timed));
    for (const [at, { passed, failed, seconds, ...rest }] of counts.entries()) {
      total.passed += passed;
      total.failed += failed;
      again.push(...(rest.again ?? []));
      failures.push(...(rest.failures ?? []));
      lines.push(`${together[at]!.name.padEnd(10)} ${seconds.toFixed(1).padStart(7)} s  ${count(passed, failed)}`);
    }
  }
  say(`\n${lines.join('\n')}\n(${availableParallelism()} processors)`);
  for (const name of again) say(`passed only at the second attempt, look into it: ${name}`);
  for (const failure of failures) say(`failed: ${failure}`);
  say(count(total.passed, total.failed));
  return total.failed === 0;
}

function chosen(only: string | undefined): Step[] {
  if (!only) return STEPS;
  const names = only.split(',').map(name => name.trim());
  const unknown = names.filter(name => !STEPS.some(step => step.name === name || step.group === name));
  if (unknown.length > 0) throw new Error(`There is no step ${unknown.join(', ')}; npm test -- --list names them.`);
  return STEPS.filter(step => names.includes(step.name) || (step.group && names.includes(step.group)));
}

/** The steps in order, those that run beside each other together. */
function besides(steps: Step[]): Step[][] {
  return steps.reduce<Step[][]>((all, step) => {
    const last = all.at(-1);
    if (step.beside && last) last.push(step);
    else all.push([step]);
    return all;
  }, []);
}

async function timed(step: Step): Promise<Count & { seconds: number }> {
  say(`\n── ${step.name}: ${step.says}`);
  const start = performance.now();
  const counted = await step.run();
  const seconds = (performance.now() - start) / 1000;
  say(`── ${step.name}: ${count(counted.passed, counted.failed)} in ${seconds.toFixed(1)} s`);
  return { ...counted, seconds };
}

function say(text: string): true {
  process.stdout.write(`${text}\n`);
  return true;
}

process.exitCode = (await main()) ? 0 : 1;
