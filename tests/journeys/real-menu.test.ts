import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Locator } from 'playwright-core';
import { startChromium, type Chromium } from '../helpers/chromium.ts';
import { serveSites, type StaticPages } from '../helpers/static-pages.ts';
import { waitUntil } from '../helpers/wait-until.ts';
import { startDisplay, type XDisplay } from '../helpers/x-display.ts';
import { saveCard, visit } from './steps.ts';

let display: XDisplay;
let browser: Chromium;
let sites: StaticPages;

beforeAll(async () => {
  display = await startDisplay();
  // What people get: no host permission, so that only the click itself opens the page to the reader.
  browser = await startChromium({ build: 'production', display: display.name });
  sites = await serveSites();
});
afterAll(async () => {
  await browser.stop();
  await sites.stop();
  await display.stop();
});

test('a click in the browser’s own right-click menu reads the page, and nothing was allowed to before', async () => {
  const page = await visit(browser, sites.page('running-club-committee'));
  const worker = await browser.worker();
  expect(await worker.evaluate(() => chrome.permissions.getAll())).toMatchObject({ origins: [] });

  const opened = browser.context.waitForEvent('page', { predicate: other => other.url().includes('/capture.html') });
  await rightClickWithMouse(page.locator('#coach a').first());
  await keyOpensMenu('k');
  display.xdotool('key', 'a');

  const capture = await opened;
  await expect
    .poll(() => capture.getByLabel('E-mail', { exact: true }).inputValue())
    .toBe('coaching@mvharriers.example');
  expect(await capture.getByLabel('Name', { exact: true }).inputValue()).toBe('Siobhán Ó Briain');
  expect(await saveCard(capture)).toBe('Siobhán Ó Briain is in your network');
  expect(browser.troubles).toEqual([]);
});

async function rightClickWithMouse(target: Locator): Promise<void> {
  const box = (await target.boundingBox())!;
  const frame = await target.evaluate(() => ({ x: screenX, y: screenY + outerHeight - innerHeight }));
  const at = [frame.x + box.x + box.width / 2, frame.y + box.y + box.height / 2];
  display.xdotool('mousemove', ...at.map(part => String(Math.round(part))));
  await opensWindow(() => display.xdotool('click', '3'));
}

/** The entries of the extension stand in a submenu named after it; its first letter opens it. */
function keyOpensMenu(key: string): Promise<void> {
  return opensWindow(() => display.xdotool('key', key));
}

/** A native menu is a window of the screen: waits until one more is there. */
async function opensWindow(act: () => void): Promise<void> {
  const count = () => display.xdotool('search', '--onlyvisible', '--name', '.*').split('\n').length;
  const before = count();
  act();
  await waitUntil(count, now => now > before, { what: 'a menu on the screen' });
}
