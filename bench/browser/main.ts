import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startChromium } from '../../tests/helpers/chromium.ts';
import { kith } from '../sync/kith.ts';
import { quantile, stage, strike } from '../sync/measure.ts';
import {
  capturePage,
  commitInPopup,
  firstPicture,
  firstSync,
  keystrokes,
  liveLatency,
  openPopup,
  rawPut,
} from './figures.ts';
import { chipChanges, hugeMessage } from './webmail.ts';

const HELP = `npm run bench:browser -- [--sizes 1000,10000,100000] [--repeat 5]

Measures the extension in real Chromium with 500 partners, synced from a service on loopback: first sync into IndexedDB beside raw puts of the
same rows, popup open to interactive, keystroke to painted list, local commit, the dashboard's first picture, reading a page and a message, the chip's work
in a mailbox, and an edit's way to another browser. Needs the test build (npx wxt build -c extension/wxt.config.ts --mode test). Prints a table; writes bench/out/browser.json.`;

const { values } = parseArgs({
  options: { sizes: { type: 'string' }, repeat: { type: 'string' }, help: { type: 'boolean' } },
});
if (values.help) console.log(HELP);
else await run();

type Line = { N: number; figure: string; 'median ms': number; range: string; 'limit ms': number | string };

async function run(): Promise<void> {
  const lines: Line[] = [];
  for (const n of (values.sizes ?? '1000,10000,100000').split(',').map(Number)) lines.push(...(await measure(n)));
  console.table(lines);
  mkdirSync(new URL('../out/', import.meta.url), { recursive: true });
  writeFileSync(new URL('../out/browser.json', import.meta.url), JSON.stringify(lines, null, 2));
}

async function measure(n: number): Promise<Line[]> {
  const repeat = Number(values.repeat ?? 5);
  const lines: Line[] = [];
  const note = (figure: string, limit: number | string, times: number[]) =>
    lines.push({
      N: n,
      figure,
      'median ms': round(quantile(times, 0.5)),
      range: `${round(Math.min(...times))} to ${round(Math.max(...times))}`,
      'limit ms': limit,
    });
  console.error(`filling a service with ${n.toLocaleString('en-GB')} interactions …`);
  const scene = await stage(kith, n);
  const one = await startChromium();
  const other = await startChromium();
  try {
    const popupMeanwhile: number[] = [];
    const synced = await firstSync(one, scene, popupMeanwhile);
    const raw = await rawPut(one);
    note('first sync into IndexedDB', round(raw * 1.3), [synced]);
    note('raw puts of the same rows', '', [raw]);
    if (popupMeanwhile.length > 0) note('popup interactive during first sync', 200, popupMeanwhile);
    await firstSync(other, scene, []);
    note('popup open to interactive', 100, await times(repeat, () => openPopup(one)));
    note('keystroke to painted list', 16, await keystrokes(one, repeat * 3));
    note('local commit', 10, await commitInPopup(one, repeat));
    note('dashboard first picture', 300, await times(repeat, () => firstPicture(one)));
    note('reading a page of 200 kB', 50, await capturePage(one, repeat));
    note('the chip, one change of a mailbox of 3,000 rows', 5, await chipChanges(repeat));
    note('reading a message of 30,000 elements', 50, await hugeMessage(repeat));
    note("an edit's way to the other browser's screen", 1000, await liveLatency(one, other, repeat));
  } finally {
    await one.stop();
    await other.stop();
    await strike(scene);
  }
  return lines;
}

async function times(count: number, measureOnce: () => Promise<number>): Promise<number[]> {
  const list: number[] = [];
  for (let i = 0; i < count; i += 1) list.push(await measureOnce());
  return list;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
