import { afterEach, beforeEach, expect, test } from 'vitest';
import { startChromium, type Chromium } from '../helpers/chromium.ts';
import { shoot } from '../helpers/shots.ts';
import { badge, go, networkLines, setUpPractice } from './steps.ts';

let browser: Chromium;
beforeEach(async () => {
  browser = await startChromium();
});
afterEach(async () => {
  expect(browser.troubles).toEqual([]);
  await browser.stop();
});

test('a new practice is set up in one form, and the form is then out of the way', async () => {
  const popup = await browser.open('popup.html');
  await expect.poll(() => popup.getByRole('button', { name: 'Set up your practice' }).count()).toBe(1);
  const dashboard = await setUpPractice(browser, 'Lane End Podiatry');
  expect(await dashboard.getByRole('banner').innerText()).toContain('Lane End Podiatry');
  await popup.getByRole('combobox', { name: 'Find a partner' }).waitFor();
  expect(await popup.getByText('No partners yet').count()).toBe(1);
});

test('a form with nothing in it says what is missing', async () => {
  const page = await browser.open('dashboard.html#/welcome');
  await page.getByRole('button', { name: 'Set up the practice' }).click();
  await page.getByText('Write the name of the practice.').waitFor();
  await page.getByText('Choose a profession.').waitFor();
  expect(await page.getByLabel('Practice name').getAttribute('aria-invalid')).toBe('true');
  await page.getByLabel('Practice name').fill('Northside Podiatry');
  await page.getByRole('button', { name: 'Set up the practice' }).click();
  // The cursor goes to what is still missing, and not back to what was mended.
  await expect.poll(() => page.locator(':focus').evaluate(field => field.tagName)).toBe('SELECT');
});

test('a form to connect says what is wrong with the cursor there', async () => {
  const page = await setUpPractice(browser);
  await go(page, 'Team');
  const address = page.getByRole('textbox', { name: 'Server address' });
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await expect.poll(() => address.evaluate(field => field === document.activeElement)).toBe(true);
  await address.fill('http://127.0.0.1:9');
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await page.getByText('The code is longer. Copy all of it.').waitFor();
  const code = page.getByRole('textbox', { name: 'Set-up code' });
  await expect.poll(() => code.evaluate(field => field === document.activeElement)).toBe(true);
});

test('the sample practice fills every screen, and one click removes it without a trace', async () => {
  const page = await browser.open('dashboard.html#/welcome');
  await page.getByRole('button', { name: 'Look around with a sample practice' }).click();
  await page.getByText('nothing here is real').waitFor();
  const due = page.getByRole('region', { name: 'Due today' }).getByRole('listitem');
  await expect.poll(() => due.count()).toBeGreaterThan(0);
  await expect.poll(async () => (await networkLines(page)).length).toBeGreaterThan(5);
  await expect.poll(() => badge(browser)).toMatch(/^\d+$/);
  await shoot(page, 'sample-network');
  await go(page, 'Today');

  await page.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('heading', { name: 'Welcome to Kith' }).waitFor();
  await expect.poll(() => badge(browser)).toBe('');
  expect(await recordsLeft(page)).toBe(0);
});

/** Counts what is left in every table but the browser's own small facts. */
function recordsLeft(page: Awaited<ReturnType<Chromium['open']>>): Promise<number> {
  return page.evaluate(async () => {
    const [info] = await indexedDB.databases();
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(info!.name!);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('no database'));
    });
    const tables = [...db.objectStoreNames].filter(name => name !== 'meta');
    const counts = tables.map(
      name =>
        new Promise<number>(resolve => {
          const request = db.transaction(name).objectStore(name).count();
          request.onsuccess = () => resolve(request.result);
        }),
    );
    const total = (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
    db.close();
    return total;
  });
}
