import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { startChromium, type Chromium } from '../helpers/chromium.ts';
import { shoot } from '../helpers/shots.ts';
import { go, networkLines, quickLog, setUpPractice, timelineTitles } from './steps.ts';

let browser: Chromium;
let page: Page;

beforeAll(async () => {
  browser = await startChromium();
  page = await setUpPractice(browser);
  const popup = await browser.open('popup.html');
  await quickLog(popup, 'Ana Silva', 'r', 'K7Q');
  await quickLog(popup, 'Ana Silva', 's', 'M4X');
  await timelineTitles(page, 'Ana Silva');
});
afterAll(async () => {
  expect(browser.troubles).toEqual([]);
  await browser.stop();
});

test('an entry is corrected, its history says what it was, and what it was comes back', async () => {
  await entry('Referral received').getByRole('button', { name: /^Edit/ }).click();
  const form = page.getByRole('form', { name: 'Edit referral' });
  await form.getByLabel('Patient tag').fill('R2D');
  await form.getByRole('button', { name: 'Save' }).click();
  await entry('Referral received').getByText('R2D').waitFor();

  await entry('Referral received')
    .getByRole('button', { name: /^History/ })
    .click();
  const history = page.getByRole('dialog', { name: /^History/ });
  await shoot(page, 'history');
  expect(await history.locator('del').allInnerTexts()).toEqual(['K7Q']);
  await history.getByRole('button', { name: 'Restore Patient tag “K7Q”' }).first().click();
  await history.getByRole('button', { name: 'Close' }).click();
  await entry('Referral received').getByText('K7Q').waitFor();
});

test('a deleted entry leaves timeline and balance, and Undo brings it back', async () => {
  await entry('Referral sent')
    .getByRole('button', { name: /^Delete/ })
    .click();
  await page.getByText('Referral sent deleted').waitFor();
  await expect.poll(() => entry('Referral sent').count()).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(() => entry('Referral sent').count()).toBe(1);
});

test('a deleted partner leaves the network and is brought back from the recently deleted', async () => {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await go(page, 'Network');
  await page.getByText('Your network starts with one person').waitFor();
  await page.getByRole('link', { name: 'Recently deleted' }).click();
  await page.getByRole('button', { name: 'Bring back Ana Silva' }).click();
  expect(await networkLines(page)).toHaveLength(1);
  expect(await timelineTitles(page, 'Ana Silva')).toHaveLength(2);
});

function entry(title: string) {
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, level: 3 }) });
}
