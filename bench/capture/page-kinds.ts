import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openReader } from '../../capture/browser.ts';
import type { PageFacts } from '../../shared/capture/facts.ts';
import { namedKinds, withLikelierKind } from '../../shared/capture/cards/weighed-kind.ts';
import { wordsSaid } from '../../shared/capture/cards/page-said.ts';
import { readContact } from '../../shared/capture/contact-from.ts';
import { CASES, type Case, hrefOf, readCases } from './cases.ts';
import { type Example, learn, type Settings, written } from './learn.ts';

const HELP = `node bench/capture/page-kinds.ts [--test FOLDER]

Learns from the labelled pages and messages in tests/pages/capture which kind their words make likely, beside what the names of the organisation
and the role tell by themselves, and writes shared/capture/lexicon/learnt/page-weights.ts. Reads them all in headless Chromium first: some ten minutes.

  --facts FILE   keeps what was read in FILE, or takes it from there
  --test FOLDER  learns nothing: tells for labelled pages in FOLDER, laid out alike, what the kinds become that our rules read
  --help         this text`;

const OUT = join(import.meta.dirname, '../../shared/capture/lexicon/learnt/page-weights.ts');
const SETTINGS: Settings = {
  rounds: 30,
  rate: 0.2,
  draw: 0.02,
  leastTexts: 3,
  leastWeight: 0.2,
  reach: 6,
  oneIsEnough: true,
};

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      test: { type: 'string' },
      facts: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const cases = readCases(values.test ?? CASES).filter(({ expected }) => expected.kind !== 'any');
  const facts = await factsOf(cases, values.facts);
  const read = cases.flatMap(label => {
    const found = facts[keyOf(label)];
    return found ? { ...readContact(found, { country: label.country }), label } : [];
  });
  if (values.test) test(read);
  else writeFileSync(OUT, written({ PAGE_KINDS: learn(read.map(example), SETTINGS) }, 'bench/capture/page-kinds.ts'));
  return 0;
}

type Read = ReturnType<typeof readContact> & { label: Case };

function keyOf({ group, name }: Case): string {
  return `${group}/${name}`;
}

async function factsOf(cases: Case[], kept: string | undefined): Promise<{ [key: string]: PageFacts }> {
  if (kept && existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as { [key: string]: PageFacts };
  const reader = await openReader();
  const facts: { [key: string]: PageFacts } = {};
  try {
    for (const [at, label] of cases.entries()) {
      const { html, url, kind, selection } = label;
      facts[keyOf(label)] = (await reader.read({ html, url, kind, selection: hrefOf(label) ?? selection })).facts;
      if ((at + 1) % 100 === 0) console.error(`${at + 1} of ${cases.length} pages read`);
    }
  } finally {
    await reader.close();
  }
  if (kept) writeFileSync(kept, JSON.stringify(facts));
  return facts;
}

function kindsOf({ expected: { kind } }: Case): string[] {
  return [kind].flat().map(each => each ?? 'null');
}

function example({ label, said }: Read): Example {
  return { pieces: wordsSaid(said), are: kindsOf(label), before: namedKinds(said) };
}

/** What became of the kinds that were read. */
function test(read: Read[]): void {
  const counts = new Map<string, number>();
  for (const { label, guess, said } of read) {
    const right = kindsOf(label);
    const before = guess.kind ?? 'null';
    const after = withLikelierKind(guess, said).kind ?? 'null';
    const was = right.includes(before) ? 'right' : before === 'null' ? 'missing' : 'wrong';
    const is = before === after ? 'left' : right.includes(after) ? 'made right' : 'made wrong';
    counts.set(`${was}, ${is}`, (counts.get(`${was}, ${is}`) ?? 0) + 1);
  }
  for (const [what, count] of [...counts].sort()) console.log(`${what}: ${count}`);
}

process.exitCode = await main();
