import { afterEach, expect, test } from 'vitest';
import { startChromium, type Chromium } from '../helpers/chromium.ts';
import { serveSites } from '../helpers/static-pages.ts';
import { clickAway, quickLog, rightClick, saveCard, setUpPractice, timelineTitles, visit } from './steps.ts';

let browser: Chromium;
afterEach(async () => {
  expect(browser.troubles).toEqual([]);
  await browser.stop();
});

test('what the screen called saved is there after the worker was killed', async () => {
  browser = await startChromium();
  const dashboard = await setUpPractice(browser);
  const popup = await browser.open('popup.html');
  for (const key of ['r', 's', 'c'] as const) {
    await quickLog(popup, 'Ana Silva', key);
    await browser.stopWorker();
  }
  expect((await timelineTitles(dashboard, 'Ana Silva')).sort()).toEqual([
    'Phone call',
    'Referral received',
    'Referral sent',
  ]);
});

test('what the screen called saved is there after the browser was killed', async () => {
  const first = await startChromium();
  await setUpPractice(first);
  const popup = await first.open('popup.html');
  await quickLog(popup, 'Ana Silva', 'r', 'K7Q');
  await first.crash();

  browser = await startChromium({ profile: first.profile });
  const dashboard = await browser.open('dashboard.html');
  expect(await timelineTitles(dashboard, 'Ana Silva')).toEqual(['Referral received']);
});

test('a captured partner is there after the browser was killed, and an unfinished card can be gone on with after a restart of the worker', async () => {
  const sites = await serveSites();
  const first = await startChromium();
  await setUpPractice(first);
  const capture = await rightClick(first, await visit(first, sites.page('au-exercise-physiology')), 'add');
  await saveCard(capture);
  await first.crash();

  browser = await startChromium({ profile: first.profile });
  expect(await timelineTitles(await browser.open('dashboard.html'), 'Mia Tran')).toEqual([]);
  const unfinished = await rightClick(browser, await visit(browser, sites.page('dentist-profile')), 'add');
  await unfinished.getByLabel('Name', { exact: true }).fill('Aisha Rahman-Cole');
  await expect.poll(() => draftNames()).toEqual(['Aisha Rahman-Cole']);
  await unfinished.close();
  await browser.stopWorker();
  const popup = await browser.open('popup.html');
  await popup.getByText('Not saved yet:').waitFor();
  const opened = browser.context.waitForEvent('page', { predicate: page => page.url().includes('/capture.html') });
  await clickAway(popup, 'Go on');
  const again = await opened;
  await expect.poll(() => again.getByLabel('Name', { exact: true }).inputValue()).toBe('Aisha Rahman-Cole');
  await sites.stop();
});

/** What is typed is kept in the session's storage a moment after the last key. */
async function draftNames(): Promise<unknown[]> {
  const worker = await browser.worker();
  const kept = await worker.evaluate(() => chrome.storage.session.get());
  return [...JSON.stringify(kept).matchAll(/"name":"(Aisha[^"]*Cole)"/g)].map(([, name]) => name).slice(0, 1);
}
