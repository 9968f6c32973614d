import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { startChromium, type Chromium } from '../helpers/chromium.ts';
import { startTestServer, type TestServer } from '../helpers/test-server.ts';
import { waitUntil } from '../helpers/wait-until.ts';
import { seeded } from '../sync/random.ts';
import { found, type Colleague } from './colleague.ts';
import { buildLab, type LabBuild } from './lab.ts';
import { wayTo, type Way } from './way.ts';

const KILLS = 30;
const THEIRS = 6000;
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9));

let build: LabBuild;
let server: TestServer;
let colleague: Colleague;
let way: Way;
let browser: Chromium;
let page: Page;
beforeAll(async () => {
  build = await buildLab('chromium');
  server = await startTestServer();
  colleague = await found(server.url, await server.setupCode());
  await colleague.write(Array.from({ length: THEIRS }, (_, i) => `their-${i}`));
  way = await wayTo(server.url, { delay: 40 });
  browser = await startChromium({ folder: build.folder });
  page = await browser.open('lab.html');
});
afterAll(async () => {
  await browser.stop();
  await way.stop();
  await server.stop();
  build.remove();
});

test(`a first sync goes on to its end though the worker is killed ${KILLS} times at random moments (seed ${seed})`, async () => {
  const random = seeded(seed);
  await page.evaluate(([url, code]) => lab.connect(url, code), [way.url, await colleague.invite()] as const);
  const seqs: number[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    await page.evaluate(n => lab.commit([{ kind: 'partner', recordId: `own-${n}`, fields: { name: 'own' } }]), kill);
    void page.evaluate(() => lab.nudge());
    const last = seqs.at(-1) ?? 0;
    // Now and then it gets somewhere first, also on a slow machine; then the moment is anyone's.
    if (kill % 4 === 0) await waitUntil(state, ({ seq }) => seq > last, { within: 30_000, what: 'the sync goes on' });
    await setTimeout(random.int(1500));
    await browser.stopWorker();
    seqs.push((await state()).seq);
  }
  await page.evaluate(() => lab.nudge());
  const all = THEIRS + KILLS + 1;
  await waitUntil(state, ({ outcome, unsent, records }) => outcome === 'synced' && unsent === 0 && records >= all, {
    within: 90_000,
    what: 'the end of the sync',
  });
  const service = await colleague.records();
  console.log(`cursor at each kill: ${seqs.join(' ')}; ${way.pulls} pulls in all`);
  expect(seqs).toEqual(seqs.toSorted((a, b) => a - b));
  expect(new Set(seqs).size).toBeGreaterThanOrEqual(KILLS / 4);
  expect(await page.evaluate(() => lab.ids())).toEqual(service.map(({ id }) => id).sort());
  expect(service.filter(({ id }) => id.startsWith('own-')).length).toBe(KILLS);
  expect(await colleague.changesOf('own-0')).toHaveLength(1);
}, 240_000);

test('a worker that starts sets its alarm again, whatever became of it, also after a restart of the browser', async () => {
  const alarms = (at: Page) =>
    at.evaluate(async () => (await chrome.alarms.getAll()).map(alarm => alarm.periodInMinutes));
  expect(await alarms(page)).toEqual([1]);
  await page.evaluate(() => chrome.alarms.clearAll());
  await browser.stopWorker();
  expect(await alarms(page)).toEqual([]);
  await page.evaluate(() => lab.nudge());
  await waitUntil(
    () => alarms(page),
    found => found.length === 1,
    { what: 'the alarm is back' },
  );

  await page.evaluate(() => chrome.alarms.clearAll());
  const { profile } = browser;
  await browser.stop({ keepProfile: true });
  browser = await startChromium({ folder: build.folder, profile });
  page = await browser.open('lab.html');
  await waitUntil(
    () => alarms(page),
    found => found.length === 1,
    { what: 'the alarm is back after a restart' },
  );
}, 60_000);

function state() {
  return page.evaluate(() => lab.state());
}
