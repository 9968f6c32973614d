import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium, type Chromium } from '../helpers/chromium.ts';
import { startTestServer, type TestServer } from '../helpers/test-server.ts';
import { waitUntil } from '../helpers/wait-until.ts';
import { found, type Colleague } from './colleague.ts';
import { buildLab, type LabBuild } from './lab.ts';
import { wayTo, type Way } from './way.ts';

const PAGES = 4;
const EACH = 50;
const THEIRS = 200;

let build: LabBuild;
let server: TestServer;
let colleague: Colleague;
let way: Way;
let browser: Chromium;
beforeAll(async () => {
  build = await buildLab('chromium');
  server = await startTestServer();
  colleague = await found(server.url, await server.setupCode());
  way = await wayTo(server.url, { sockets: false });
  browser = await startChromium({ folder: build.folder });
});
afterAll(async () => {
  await browser.stop();
  await way.stop();
  await server.stop();
  build.remove();
});

test(`${PAGES} pages commit ${PAGES * EACH} entries at once while the worker takes in a colleague's: none lost, one sync at a time`, async () => {
  const pages = await Promise.all(Array.from({ length: PAGES }, () => browser.open('lab.html')));
  const first = pages[0]!;
  await first.evaluate(([url, code]) => lab.connect(url, code), [way.url, await colleague.invite()] as const);
  await waitUntil(
    () => first.evaluate(() => lab.state()),
    ({ outcome }) => outcome === 'synced',
  );
  const ours = pages.map((page, number) =>
    page.evaluate(
      async ([number, each]) => {
        for (let i = 0; i < each; i += 1) {
          const fields = { name: `${number} ${i}`, state: 'active' };
          // All pages write to one record, too, and each entry wakes the worker as a form does.
          const contested = { kind: 'partner', recordId: 'contested', fields: { [`page${number}`]: i } };
          await lab.commit([{ kind: 'partner', recordId: `own-${number}-${i}`, fields }, contested]);
          void lab.nudge();
        }
      },
      [number, EACH] as const,
    ),
  );
  const theirs = (async () => {
    for (let at = 0; at < THEIRS; at += 10)
      await colleague.write(Array.from({ length: 10 }, (_, i) => `their-${at + i}`));
  })();
  let mostSyncs = 0;
  let isOver = false;
  const watching = (async () => {
    for (; !isOver; await setTimeout(20))
      mostSyncs = Math.max(mostSyncs, await first.evaluate(() => lab.state().then(state => state.syncing)));
  })();
  await Promise.all([...ours, theirs]);
  const all = PAGES * EACH + THEIRS + 2;
  const end = await waitUntil(
    () => first.evaluate(() => lab.state()),
    state => state.unsent === 0 && state.records >= all && state.outside.every(key => key === 'sentinel'),
    { within: 60_000, what: 'everything is sent and taken in' },
  );
  isOver = true;
  await watching;

  const service = await colleague.records();
  const contested = { kind: 'partner', page0: EACH - 1, page1: EACH - 1, page2: EACH - 1, page3: EACH - 1 };
  expect(service.map(({ id }) => id).filter(id => id.startsWith('own-')).length).toBe(PAGES * EACH);
  expect(service.filter(({ kind }) => kind !== 'member').length).toBe(all);
  expect({ kind: 'partner', ...service.find(({ id }) => id === 'contested')!.fields }).toEqual(contested);
  expect(await colleague.changesOf('contested')).toHaveLength(PAGES * EACH);
  expect(await first.evaluate(() => lab.ids())).toEqual(service.map(({ id }) => id).sort());
  expect(end.syncing).toBeLessThanOrEqual(1);
  expect({ mostSyncs, mostPushes: way.mostPushes }).toEqual({ mostSyncs: 1, mostPushes: 1 });
  expect(browser.troubles).toEqual([]);
}, 120_000);

test('the test notices a second sync', async () => {
  const page = await browser.open('lab.html');
  way.delay = 100;
  way.mostPushes = 0;
  await page.evaluate(async () => {
    await lab.commit([{ kind: 'partner', recordId: 'twice', fields: { name: 'Twice' } }]);
    void lab.nudge();
    await lab.syncUnlocked();
  });
  way.delay = 0;
  expect(way.mostPushes).toBe(2);
});
