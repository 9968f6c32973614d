import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Served } from './child.ts';
import { quantile, timed, type Figures, type Stage } from './measure.ts';
import type { Browser, Peer } from './peer.ts';
import { newReferral } from './records.ts';

const PRACTICES = 1000;
const BROWSERS = 5;
const CHANGES = 1000;

/**
 * 1,000 practices of 5 browsers each on one server: what a change costs it when each comes from another practice, over what it costs when all come
 * from one; and how long one practice waits for its saves while another pushes without a pause.
 */
export async function manyPractices({ peer, served, writer }: Stage): Promise<Figures> {
  const alone = [writer, ...(await more(peer, writer, BROWSERS - 1))];
  // The first time warms the server up.
  await cpuOf(served, alone);
  const one = await cpuOf(served, alone);
  await writer.connect();
  await savesOf(writer);
  const quiet = await savesOf(writer);
  const all: Browser[] = [];
  for (let i = 0; i < PRACTICES; i += 1) {
    const first = await peer.found(served.url, await served.newSetupCode());
    all.push(first, ...(await more(peer, first, BROWSERS - 1)));
  }
  const many = await cpuOf(served, all);
  const beside = await besideBusy(served, () => savesOf(writer));
  for (const browser of [...alone.slice(1), ...all]) browser.close();
  return {
    'CPU a change, 1,000 practices over 1': many / one,
    'ms CPU a change, 1,000 practices': (many * 1000) / CHANGES,
    "another's p95 beside a busy one": quantile(beside, 0.95) / quantile(quiet, 0.95),
    'server MB': served.usage().resident,
  };
}

async function more(peer: Peer, first: Browser, count: number): Promise<Browser[]> {
  const browsers: Browser[] = [];
  for (let i = 0; i < count; i += 1) browsers.push(await peer.join(first));
  return browsers;
}

/** The server's CPU seconds for so many changes, one a save, from these browsers in turn. */
async function cpuOf(served: Served, browsers: Browser[]): Promise<number> {
  const before = served.usage().cpu;
  const step = Math.max(1, Math.floor(browsers.length / CHANGES));
  for (let i = 0; i < CHANGES; i += 1) await browsers[(i * step) % browsers.length]!.save([newReferral()]);
  return served.usage().cpu - before;
}

/** What `work` tells while another practice pushes without a pause. */
async function besideBusy<T>(served: Served, work: () => Promise<T>): Promise<T> {
  const workerData = { url: served.url, code: await served.newSetupCode() };
  const busy = new Worker(new URL('./busy-practice.ts', import.meta.url), { workerData });
  await once(busy, 'message');
  const told = await work();
  busy.postMessage('end');
  await once(busy, 'exit');
  return told;
}

/** ms of each of 300 saves. */
async function savesOf(browser: Browser): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < 300; i += 1) times.push(await timed(() => browser.save([newReferral()])));
  return times;
}
