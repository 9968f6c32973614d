import { afterAll, beforeAll, expect, test } from 'vitest';
import { startFirefox, type Firefox, type FirefoxPage } from '../helpers/firefox.ts';
import { startTestServer, type TestServer } from '../helpers/test-server.ts';
import { waitUntil } from '../helpers/wait-until.ts';
import { found, type Colleague } from './colleague.ts';
import { buildLab, type LabBuild } from './lab.ts';

/** Firefox ends an idle event page after 30 s; here after 2. */
const IDLE = 2000;

let build: LabBuild;
let server: TestServer;
let colleague: Colleague;
let firefox: Firefox;
let page: FirefoxPage;
beforeAll(async () => {
  build = await buildLab('firefox');
  server = await startTestServer();
  colleague = await found(server.url, await server.setupCode());
  firefox = await startFirefox({ folder: build.folder, prefs: { 'extensions.background.idle.timeout': IDLE } });
  page = await firefox.open('lab.html');
});
afterAll(async () => {
  await firefox.stop();
  await server.stop();
  build.remove();
});

test('the badge and the sync go on though Firefox ends the event page again and again', async () => {
  await page.page.evaluate(([url, code]) => lab.connect(url!, code!), [server.url, await colleague.invite()]);
  await waitUntil(state, ({ outcome, records }) => outcome === 'synced' && records >= 2, { within: 20_000 });

  // 1. Woken by an entry: it is sent, and the badge counts it.
  const fields = { rule: 'manual', title: 'Order leaflets', due: '2026-01-05' };
  for (let round = 0; round < 3; round += 1) {
    await waitUntil(hasBackground, alive => !alive, { within: 30_000, what: 'Firefox ends the event page' });
    await page.page.evaluate(
      async ([n, fields]) => {
        await lab.commit([{ kind: 'reminder', recordId: `leaflets-${n}`, fields }]);
        await lab.nudge();
      },
      [round, fields] as const,
    );
    await waitUntil(hasBackground, Boolean, { what: 'the entry wakes it' });
    await waitUntil(state, ({ unsent }) => unsent === 0, { within: 20_000, what: 'the entry is sent' });
    await waitUntil(badge, text => text === String(round + 1), { within: 10_000, what: 'the badge counts' });
  }
  expect((await colleague.records()).filter(({ kind }) => kind === 'reminder').length).toBe(3);

  // 2. Woken by its alarm: a colleague's entry arrives though nobody touches this browser.
  await waitUntil(hasBackground, alive => !alive, { within: 30_000 });
  await colleague.write(['from-ben']);
  const begun = performance.now();
  await waitUntil(
    () => page.page.evaluate(() => lab.ids()),
    ids => ids.includes('from-ben'),
    { within: 75_000, what: 'the alarm brings it' },
  );
  console.log(`after ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  expect(await firefox.troubles()).toEqual([]);
}, 240_000);

test('the spare key of the connection lies in Cache Storage here, too', async () => {
  const kept = () => page.page.evaluate(async () => (await caches.match('https://kith.invalid/safe'))?.text());
  await waitUntil(kept, text => text?.includes(server.url) === true, { what: 'the spare key is kept' });
});

function state() {
  return page.page.evaluate(() => lab.state());
}

/** Whether the event page lives. Asking by `getBackgroundPage` would wake it. */
function hasBackground(): Promise<boolean> {
  return page.page.evaluate(() =>
    chrome.extension.getViews().some(view => /background/.test((view as unknown as Window).location.pathname)),
  );
}

function badge(): Promise<string> {
  return page.page.evaluate(() => chrome.action.getBadgeText({}));
}
