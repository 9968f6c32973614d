import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium, type Chromium } from '../helpers/chromium.ts';
import { startFirefox, type Firefox } from '../helpers/firefox.ts';
import { startTestServer, type TestServer } from '../helpers/test-server.ts';
import { waitUntil } from '../helpers/wait-until.ts';
import { seeded, type Random } from '../sync/random.ts';
import { SKEWS, canonical } from '../sync/world.ts';
import { found, type Colleague } from './colleague.ts';
import { buildLab, type LabBuild } from './lab.ts';
import { MISHAPS, wayTo, type Way } from './way.ts';

/** `BROWSER_SCHEDULES=30 SEED=7 npm test -- --only durability` does more of them, or the same again. */
const SCHEDULES = Number(process.env['BROWSER_SCHEDULES'] ?? 3);
const SEED = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9));
const STEPS = 40;
/** How long a very busy machine may take, ms. */
const CALM_WITHIN = 120_000;
/** Firefox ends an idle event page by itself: here after so many ms. Chromium's workers are killed by the schedule. */
const IDLE = 1000;

/** One page at which somebody works; two of them are tabs of one browser. */
type Desk = {
  name: string;
  way: Way;
  /** Runs in the page. */
  at: <A, R>(work: (given: A) => R | Promise<R>, given: A) => Promise<R>;
  kill: () => Promise<void>;
};

let builds: LabBuild[];
let server: TestServer;
let colleague: Colleague;
let ways: Way[];
let chromiums: Chromium[];
let firefox: Firefox;
let desks: Desk[];
beforeAll(async () => {
  builds = [await buildLab('chromium'), await buildLab('firefox')];
  server = await startTestServer();
  colleague = await found(server.url, await server.setupCode());
  ways = [await wayTo(server.url), await wayTo(server.url), await wayTo(server.url)];
  chromiums = [await startChromium({ folder: builds[0]!.folder }), await startChromium({ folder: builds[0]!.folder })];
  firefox = await startFirefox({
    folder: builds[1]!.folder,
    prefs: { 'extensions.background.idle.timeout': IDLE },
  });
  desks = [
    await chromiumDesk('ana', 0),
    await chromiumDesk('ana, second tab', 0),
    await chromiumDesk('ben', 1),
    await firefoxDesk('cora'),
  ];
  for (const { at, way } of desks.filter(({ name }) => !name.includes('tab'))) {
    await at(([url, code]) => lab.connect(url!, code!), [way.url, await colleague.invite()]);
  }
}, 120_000);
afterAll(async () => {
  await Promise.all([...chromiums, firefox].map(browser => browser.stop()));
  for (const way of ways) await way.stop();
  await server.stop();
  for (const build of builds) build.remove();
});

test(
  `two Chromiums and a Firefox come to the service's state, ${SCHEDULES} times, whatever network, clocks and browsers do (SEED=${SEED})`,
  async () => {
    for (let i = 0; i < SCHEDULES; i += 1) await runOnce(SEED + i);
    expect(await firefox.troubles()).toEqual([]);
  },
  CALM_WITHIN * (SCHEDULES + 1),
);

async function runOnce(seed: number): Promise<void> {
  const random = seeded(seed);
  const saved = new Map<string, string[]>();
  const troubles = random.next() / 2;
  for (const way of ways) way.mishap = () => (random.chance(troubles) ? random.pick(MISHAPS) : undefined);
  for (let step = 0; step < STEPS; step += 1) await act(random.pick(desks), random, { seed, step, saved });
  await quiesce(`seed ${seed}`);
  const service = await colleague.records();
  const states = await Promise.all(desks.map(({ at }) => at(() => lab.records(), null)));
  for (const records of states) {
    expect(records.map(canonical).sort(), `seed ${seed}`).toEqual(service.map(canonical).sort());
  }
  // Each change that was saved has arrived once.
  for (const [recordId, ids] of saved) {
    expect((await colleague.changesOf(recordId)).sort(), `seed ${seed}, ${recordId}`).toEqual(ids.sort());
  }
}

type Past = { seed: number; step: number; saved: Map<string, string[]> };

/** One thing that happens to a desk. */
async function act({ at, way, kill }: Desk, random: Random, { seed, step, saved }: Past): Promise<void> {
  const dice = random.int(100);
  if (dice < 55) {
    const recordId = `s${seed}-${random.int(6)}`;
    const field = random.pick(['name', 'role', 'address', 'notes', 'deleted']);
    const value = field === 'deleted' ? random.chance(0.5) : `${step} ${field}`;
    const [id] = await at(entry => lab.commit([entry]), { kind: 'partner', recordId, fields: { [field]: value } });
    saved.set(recordId, [...(saved.get(recordId) ?? []), id!]);
    if (random.chance(0.8)) void at(() => lab.nudge(), null).catch(ignoreKilled);
  } else if (dice < 65) await kill();
  else if (dice < 72) way.close();
  else if (dice < 82) way.open();
  else if (dice < 87) await at(ms => lab.setSkew(ms), random.pick(SKEWS));
  else await setTimeout(random.int(400));
}

/** Everything is well again: every desk syncs until it has all that the service has, and nothing to send. */
async function quiesce(what: string): Promise<void> {
  for (const way of ways) {
    way.mishap = () => undefined;
    way.close();
    way.open();
  }
  for (const { name, at } of desks) {
    await at(() => lab.setSkew(0), null);
    await waitUntil(
      async () => {
        void at(() => lab.nudge(), null).catch(ignoreKilled);
        await setTimeout(200);
        return at(() => lab.state(), null);
      },
      ({ unsent, outcome }) => unsent === 0 && outcome === 'synced',
      { within: CALM_WITHIN, what: `${what}: ${name} has sent everything` },
    );
  }
  for (const { name, at } of desks) {
    const latest = (await colleague.records()).at(-1)!.seq;
    await waitUntil(
      () => at(() => lab.state(), null),
      ({ seq }) => seq >= latest,
      { within: CALM_WITHIN, what: `${what}: ${name} has fetched everything` },
    );
  }
}

/** A worker may be killed while a page tells it something. */
function ignoreKilled(): void {}

async function chromiumDesk(name: string, number: number): Promise<Desk> {
  const browser = chromiums[number]!;
  const page = await browser.open('lab.html');
  return {
    name,
    way: ways[number]!,
    at: (work, given) => page.evaluate(work as never, given) as never,
    kill: () => browser.stopWorker(),
  };
}

async function firefoxDesk(name: string): Promise<Desk> {
  const { page } = await firefox.open('lab.html');
  return {
    name,
    way: ways[2]!,
    at: (work, given) => page.evaluate(work as never, given) as never,
    kill: () => setTimeout(IDLE),
  };
}
