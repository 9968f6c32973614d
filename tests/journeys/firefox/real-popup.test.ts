import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startFirefox, type Firefox, type FirefoxPage } from '../../helpers/firefox.ts';
import { startDisplay, type XDisplay } from '../../helpers/x-display.ts';

/** Firefox's own popup and sidebar, opened and used by the keyboard of a real window. */

let display: XDisplay;
let firefox: Firefox;
let dashboard: FirefoxPage;

beforeAll(async () => {
  display = await startDisplay();
  firefox = await startFirefox({ display: display.name });
  dashboard = await firefox.open('dashboard.html#/welcome');
  await dashboard.click('button', 'Look around with a sample practice');
  await dashboard.sees('Today');
});
afterAll(async () => {
  await firefox.stop();
  await display.stop();
});

test('what is typed right after the shortcut finds a partner, and Enter logs', async () => {
  const before = await referrals();
  await openPopup();
  await press('c', 'l', 'a', 'Return', 's', 'Return');
  await expect.poll(referrals).toBe(before + 1);
  await press('Escape');
});

test('the button beside the search opens the sidebar', async () => {
  expect(await isSidebarOpen()).toBe(false);
  await openPopup();
  await press('shift+Tab', 'shift+Tab', 'Return');
  await expect.poll(isSidebarOpen).toBe(true);
});

async function openPopup(): Promise<void> {
  await press('alt+shift+k');
  // Nothing outside the popup tells when it can be typed in.
  await setTimeout(4_000);
}

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    display.xdotool('key', key);
    await setTimeout(600);
  }
}

function referrals(): Promise<number> {
  return dashboard.page.evaluate(async () => {
    const request = indexedDB.open('kith');
    await new Promise(resolve => (request.onsuccess = resolve));
    const all = request.result.transaction('records').objectStore('records').getAll();
    await new Promise(resolve => (all.onsuccess = resolve));
    request.result.close();
    return all.result.filter((record: { kind: string }) => record.kind === 'referral').length;
  });
}

function isSidebarOpen(): Promise<boolean> {
  return dashboard.page.evaluate(() => Reflect.get(globalThis, 'browser').sidebarAction.isOpen({}));
}
