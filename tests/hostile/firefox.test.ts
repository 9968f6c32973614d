import { afterAll, beforeAll, expect, test } from 'vitest';
import { FACTS_BYTES } from '../../shared/capture/page/fit.ts';
import { startFirefox, type Firefox, type FirefoxPage } from '../helpers/firefox.ts';
import { firefoxTabs, SEED } from './amounts.ts';
import { EXTREME_PAGES } from './extreme-pages.ts';
import { serveHostilePages, type HostileSite } from './hostile-site.ts';

/** The same in real Firefox: generated pages, and those at the limit (trust.md E1). */

let firefox: Firefox;
let panel: FirefoxPage;
let site: HostileSite;

beforeAll(async () => {
  firefox = await startFirefox();
  site = await serveHostilePages();
  panel = await firefox.open('sidepanel.html');
});
afterAll(async () => {
  expect(await firefox.troubles()).toEqual([]);
  await firefox.stop();
  await site.stop();
});

test.each(Object.keys(EXTREME_PAGES))('%s', async name => {
  await readsWell(site.extreme(name));
});

test(
  `${firefoxTabs} generated pages from seed ${SEED}`,
  async () => {
    for (let seed = SEED; seed < SEED + firefoxTabs; seed += 1) await readsWell(site.generated(seed));
  },
  firefoxTabs * 5000,
);

/** Read as the extension reads it: at most 64 kB, without a request. */
async function readsWell(url: string): Promise<void> {
  const page = await firefox.visit(url);
  const before = site.requests();
  const json = await panel.page.evaluate(read, url);
  expect(json, url).toMatch(/^\{"kind"/);
  expect(Buffer.byteLength(json), url).toBeLessThanOrEqual(FACTS_BYTES);
  expect(site.requests(), url).toBe(before);
  await page.close();
}

/** In a page of the extension. */
async function read(url: string): Promise<string> {
  const tab = (await browser.tabs.query({})).find(one => one.url === url);
  const target = { tabId: tab!.id! };
  let [result] = await browser.scripting.executeScript({ target, files: ['/read-page.js'] });
  if (result?.result === 'mail') [result] = await browser.scripting.executeScript({ target, files: ['/read-mail.js'] });
  return (
    JSON.stringify(result?.result) ?? `nothing: ${String(Reflect.get(result ?? {}, 'error'))} ${JSON.stringify(result)}`
  );
}
