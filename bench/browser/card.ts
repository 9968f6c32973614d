import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { chromeBuild, startChromium } from '../../tests/helpers/chromium.ts';
import { quantile } from '../sync/measure.ts';
import { gesturePage, markedBuild } from './card-marks.ts';
import { startUnwatched, type Unwatched } from './unwatched.ts';

const HELP = `npm run bench:card -- [--repeat 20] [--builds FOLDER,FOLDER]

From the gesture to the card: ms from the choice in the right-click menu until the window is there, its shell is painted, the card is made
and the fields are filled and painted, in real Chromium with the sample practice: a clinic's page, a selection on a team's page, a link, an open
message, each with the worker stopped, awake since the last card, and started a moment ago by something else. Several builds are measured in turns; without
--builds it is the test build. Prints medians and 95th percentiles; writes bench/out/card.json.`;

const PAGES = join(import.meta.dirname, '../../tests/pages');
const CASES: { [name: string]: { file: string; link?: string; selected?: string } } = {
  clinic: { file: 'capture/clinics/gp-surgery-home.html' },
  selection: { file: 'sites/school-contact.html', selected: '#senco' },
  link: { file: 'sites/running-club-committee.html', link: '#coach a[href^="mailto"]' },
  message: { file: 'webmail/roundcube-larry-show.html' },
};
/** How the worker stands at the gesture. */
const WORKERS = ['stopped', 'awake', 'started'] as const;
type Worker = (typeof WORKERS)[number];
/** In the order in which they are looked at. */
const STEPS = [
  'worker',
  'window',
  'document',
  'loaded',
  'shell painted',
  'made',
  'database',
  'filled',
  'filled painted',
];

type Marks = { [name: string]: number };
type Site = Awaited<ReturnType<typeof serve>>;
type Timed = { build: string; case: string; worker: Worker; marks: Marks };
type Desk = { build: string; browser: Unwatched; site: Site; stop: () => Promise<void> };

const OUT = new URL('../out/', import.meta.url);

const { values } = parseArgs({
  options: { repeat: { type: 'string' }, builds: { type: 'string' }, help: { type: 'boolean' } },
});
if (values.help) console.log(HELP);
else await run();

async function run(): Promise<void> {
  const desks: Desk[] = [];
  const times: Timed[] = [];
  mkdirSync(OUT, { recursive: true });
  try {
    for (const build of values.builds?.split(',') ?? [chromeBuild('test')]) desks.push(await openDesk(build));
    for (let round = 0; round < Number(values.repeat ?? 20); round += 1)
      for (const name of Object.keys(CASES))
        for (const worker of WORKERS)
          for (const desk of round % 2 ? desks.toReversed() : desks) {
            times.push({ build: desk.build, case: name, worker, marks: await capture(desk, name, worker) });
            writeFileSync(new URL('card.json', OUT), JSON.stringify(times, null, 2));
          }
  } finally {
    for (const desk of desks) await desk.stop();
  }
  print('median', times, 0.5);
  print('95th percentile', times, 0.95);
}

function print(title: string, times: Timed[], share: number): void {
  console.log(`${title}, ms after the gesture`);
  const groups = Object.groupBy(times, one => `${one.case}, worker ${one.worker}, ${one.build.slice(-20)}`);
  const since = (list: Timed[], step: string) => list.map(({ marks }) => marks[step]! - marks['gesture']!);
  console.table(
    Object.entries(groups).map(([name, list = []]) => {
      const steps = STEPS.map(step => [step, Math.round(quantile(since(list, step), share))]);
      return { name, ...(Object.fromEntries(steps) as Marks) };
    }),
  );
}

/** A browser with the sample practice, started anew so that nobody is attached to it. */
async function openDesk(build: string): Promise<Desk> {
  const site = await serve();
  const folder = markedBuild(build, site.address);
  const profile = mkdtempSync(join(tmpdir(), 'kith-bench-'));
  const first = await startChromium({ folder, profile });
  const page = await first.open('dashboard.html#/welcome');
  await page.getByRole('button', { name: 'Look around with a sample practice' }).click();
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  await first.stop({ keepProfile: true });
  const browser = await startUnwatched(profile, folder);
  const stop = async () => {
    await browser.stop();
    site.stop();
    for (const each of [profile, folder]) rmSync(each, { recursive: true, force: true, maxRetries: 5 });
  };
  return { build, browser, site, stop };
}

async function capture({ browser, site }: Desk, name: string, worker: Worker): Promise<Marks> {
  const gesture = site.expect(name, browser.extensionId);
  const tab = await browser.openTab(`${site.address}/${name}`);
  const go = await gesture.ready;
  if (worker !== 'awake') await browser.stopWorker();
  await setTimeout(worker === 'awake' ? 100 : 500);
  go(worker === 'started');
  const marks = await gesture.marks;
  await setTimeout(100);
  await browser.closeTab(tab);
  return marks;
}

/** Serves the pages, lets the gesture be made, and takes what the worker and the window say of it. */
async function serve() {
  let extension = '';
  let ready = (_go: (wake: boolean) => void) => {};
  let told = (_marks: Marks) => {};
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    const name = (request.url ?? '').split('/').at(-1)!;
    const page = CASES[name];
    if (page) {
      const html = readFileSync(join(PAGES, page.file), 'utf8');
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(html + gesturePage(extension));
    } else if (name === 'when') {
      const asked = request.headers.referer!.split('/').at(-1)!;
      ready(wake => {
        response.setHeader('content-type', 'application/json').end(JSON.stringify({ ...CASES[asked], wake }));
      });
    } else if (name === 'marks') {
      void bodyOf(request).then(body => {
        response.end();
        told(JSON.parse(body) as Marks);
      });
    } else (response as ServerResponse).writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    expect(name: string, extensionId: string) {
      extension = extensionId;
      return {
        ready: new Promise<(wake: boolean) => void>(resolve => (ready = resolve)),
        marks: new Promise<Marks>((resolve, reject) => {
          let all: Marks = {};
          void setTimeout(15_000).then(() => reject(new Error(`${name}: no card came`)));
          told = marks => {
            all = { ...all, ...marks };
            if ('made' in all && 'filled' in all) resolve(all);
          };
        }),
      };
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function bodyOf(request: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
