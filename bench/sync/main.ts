import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { floor } from './floor.ts';
import { kith } from './kith.ts';
import { quantile, stage, strike, type Figures } from './measure.ts';
import { targetOf, verdict } from './targets.ts';
import { WORKLOADS } from './workloads.ts';

const HELP = `npm run bench -- [--only W1,W3] [--sizes 1000,10000,100000] [--repeat 3]

Measures the service through the extension's own engine, beside a floor: a socket, JSON and one synced SQLite commit per
message. Prints medians with their range, the ratio to the floor and the target; writes bench/out/sync.json.`;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    sizes: { type: 'string' },
    repeat: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (values.help) console.log(HELP);
else await run();

type Line = { workload: string; n: number; figure: string; peer: string; values: number[] };

async function run(): Promise<void> {
  const only = values.only?.split(',');
  const repeat = Number(values.repeat ?? 3);
  const lines: Line[] = [];
  for (const { id, title, sizes, measure, floorless } of WORKLOADS.filter(
    workload => !only || only.includes(workload.id),
  )) {
    const wanted = values.sizes?.split(',').map(Number) ?? sizes;
    for (const n of wanted) {
      console.error(`${id} ${title}, N = ${n.toLocaleString('en-GB')}`);
      const stages = [];
      for (const peer of floorless ? [kith] : [floor, kith]) stages.push(await stage(peer, n));
      // Interleaved, so that what else the machine does falls on both.
      for (let i = 0; i < repeat; i += 1) {
        for (const one of stages) note(lines, `${id} ${title}`, n, one.peer.name, await measure(one));
      }
      for (const one of stages) await strike(one);
      // At once: a long run that is cut off has still said what it found.
      print(lines.filter(line => line.workload === `${id} ${title}` && line.n === n));
    }
  }
  mkdirSync(new URL('../out/', import.meta.url), { recursive: true });
  writeFileSync(new URL('../out/sync.json', import.meta.url), JSON.stringify(lines, null, 2));
}

function note(lines: Line[], workload: string, n: number, peer: string, figures: Figures): void {
  for (const [figure, value] of Object.entries(figures)) {
    const line = lines.find(
      one => one.workload === workload && one.n === n && one.figure === figure && one.peer === peer,
    );
    if (line) line.values.push(value);
    else lines.push({ workload, n, figure, peer, values: [value] });
  }
}

function print(lines: Line[]): void {
  const rows = lines
    .filter(line => line.peer === 'kith')
    .map(line => {
      const base = lines.find(
        one => one.peer === 'floor' && one.workload === line.workload && one.n === line.n && one.figure === line.figure,
      );
      const median = quantile(line.values, 0.5);
      const floorMedian = base ? quantile(base.values, 0.5) : Number.NaN;
      return {
        workload: line.workload,
        N: line.n,
        figure: line.figure,
        kith: round(median),
        range: `${round(Math.min(...line.values))} to ${round(Math.max(...line.values))}`,
        floor: round(floorMedian),
        ratio: floorMedian > 0 ? round(median / floorMedian) : '',
        target: verdict(
          targetOf(line.workload.split(' ')[0]!, line.figure),
          round(median),
          round(median / floorMedian),
        ),
      };
    });
  console.table(rows);
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
