import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CASES, readCases } from './cases.ts';
import { labelTroubles } from './check-labels.ts';
import { figures, type Figures, type Judged } from './figures.ts';
import { judge } from './judge.ts';
import { PEERS, peerCard } from './peers.ts';
import { readAll } from './product.ts';
import { failures, fieldTable, summary } from './report.ts';

const HELP = `npm run bench:capture -- [--cases FOLDER] [--only GROUP] [--set open|held-out] [--fails] [--labels]

Reads every labelled page with the product's own code in headless Chromium, and with what a user could pick instead, and prints
how right the cards are; the figures also go to bench/out/capture.json.
  --cases FOLDER your own labelled pages, laid out as tests/pages/capture/README.md says, instead of those
  --only GROUP   one group, such as messages
  --set NAME     open or held-out cases only
  --fails        what is not right on each card that cannot be used as it is
  --times N      reads each page and makes each card N times and takes the median time (1)
  --labels       only check that the labels can be so
Kinds are not judged of those who know of none. Exit status 1 when a label cannot be so.`;

const OUT = join(import.meta.dirname, '../out');

function settings() {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: CASES },
      only: { type: 'string' },
      set: { type: 'string' },
      fails: { type: 'boolean', default: false },
      times: { type: 'string', default: '1' },
      labels: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return values;
}

async function main(): Promise<number> {
  const { cases: folder, only, set, fails, times, labels, help } = settings();
  if (help) {
    console.log(HELP);
    return 0;
  }
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    console.error(`--cases ${folder}: no such folder`);
    return 1;
  }
  const cases = readCases(folder, only).filter(label => !set || label.set === set);
  const troubles = cases.flatMap(label =>
    labelTroubles(label).map(trouble => `${label.group}/${label.name}: ${trouble}`),
  );
  for (const trouble of troubles) console.error(trouble);
  if (labels) return troubles.length > 0 ? 1 : 0;

  const kith: Judged[] = [];
  await readAll(cases, Math.max(1, Number(times) || 1), (label, { error, ...outcome }) => {
    if (error) console.error(`${label.group}/${label.name} could not be read: ${error}`);
    kith.push({ label, judgement: judge(label, outcome.card), ...outcome });
  });
  const all: { [name: string]: Figures } = { Kith: figures(kith) };
  for (const [name, peer] of Object.entries(PEERS)) {
    all[name] = figures(
      cases.map(label => {
        const { card, error } = peerCard(peer, label);
        if (error) console.error(`${name} could not read ${label.group}/${label.name}: ${error}`);
        return { label, judgement: judge(label, card), millis: 0, loadMillis: 0 };
      }),
    );
  }
  const parts = partsOf(kith);
  // Times mean something only when nothing else runs.
  const load = `load average ${loadavg()[0]!.toFixed(1)} on ${cpus().length} processors`;
  console.log([summary(all), summary(parts), fieldTable(all), load].join('\n\n'));
  if (fails) console.log(`\n${failures(kith)}`);
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, 'capture.json'), `${JSON.stringify({ all, parts }, null, 2)}\n`);
  return troubles.length > 0 ? 1 : 0;
}

/** The product's figures by set and by group. */
function partsOf(kith: Judged[]): { [name: string]: Figures } {
  const parts = Map.groupBy(kith, one => one.label.set);
  const groups = Map.groupBy(kith, one => one.label.group);
  return Object.fromEntries([...parts, ...groups].map(([name, judged]) => [name, figures(judged)]));
}

process.exitCode = await main();
