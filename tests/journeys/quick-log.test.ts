import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { startChromium, type Chromium } from '../helpers/chromium.ts';
import { shoot } from '../helpers/shots.ts';
import { badge, networkLines, quickLog, setUpPractice, timelineTitles } from './steps.ts';

let browser: Chromium;
let dashboard: Page;
let popup: Page;

beforeAll(async () => {
  browser = await startChromium();
  dashboard = await setUpPractice(browser);
  popup = await browser.open('popup.html');
  await popup.setViewportSize({ width: 380, height: 560 });
});
afterAll(async () => {
  expect(browser.troubles).toEqual([]);
  await browser.stop();
});

test('a new partner and their referral are logged by keyboard alone', async () => {
  await quickLog(popup, 'Ana Silva', 'r', 'K7Q');
  expect(await toast(popup)).toBe('Referral received from Ana Silva');
  expect(await timelineTitles(dashboard, 'Ana Silva')).toEqual(['Referral received']);
});

test('a referral sent to the same partner stands on the other side of the balance', async () => {
  await quickLog(popup, 'ana', 's');
  expect(await toast(popup)).toBe('Referral sent to Ana Silva');
  expect(await timelineTitles(dashboard, 'Ana Silva')).toHaveLength(2);
  const [line] = await networkLines(dashboard);
  expect(line).toMatch(/Ana Silva.* 1 .*1 /);
});

test('in a popup just opened six keys log a call with a known partner', async () => {
  await popup.reload();
  await popup.getByRole('combobox', { name: 'Find a partner' }).waitFor();
  await popup.keyboard.type('ana');
  await popup.getByRole('option').first().waitFor();
  await popup.keyboard.press('Enter');
  await popup.getByRole('radio', { name: 'Referral received' }).waitFor({ state: 'attached' });
  await popup.keyboard.press('c');
  await popup.keyboard.press('Enter');
  await popup.getByText('Phone call with Ana Silva').waitFor();
  expect((await timelineTitles(dashboard, 'Ana Silva')).filter(title => title === 'Phone call')).toHaveLength(1);
});

test('of nearly the same name it asks whether that is meant, and Enter alone takes neither', async () => {
  const field = popup.getByRole('combobox', { name: 'Find a partner' });
  await field.fill('Ana Silwa');
  await popup.getByRole('option', { name: 'Did you mean Ana Silva?' }).waitFor();
  await popup.getByRole('option', { name: 'Add «Ana Silwa»' }).waitFor();
  const chosen = popup.getByRole('option', { selected: true });
  expect(await chosen.count()).toBe(0);
  await shoot(popup, 'popup-spelt-alike');
  await field.press('Enter');
  expect(await chosen.innerText()).toContain('Did you mean Ana Silva?');
  await field.fill('Ana Silwa');
  await field.press('ArrowUp');
  expect(await chosen.innerText()).toContain('Add «Ana Silwa»');
  await field.fill('');
});

test('an entry is taken back with Ctrl+Z', async () => {
  const before = await timelineTitles(dashboard, 'Ana Silva');
  await quickLog(popup, 'ana', 'm');
  expect(await timelineTitles(dashboard, 'Ana Silva')).toHaveLength(before.length + 1);
  await popup.getByText('Meeting with Ana Silva').waitFor();
  await popup.keyboard.press('Control+z');
  await popup.getByText('Undone').waitFor();
  expect(await timelineTitles(dashboard, 'Ana Silva')).toEqual(before);
});

test('what is due shows in the popup and as a number on the button, and a tick takes it off both', async () => {
  await quickLog(popup, 'Tom Fairbank', 'r', 'M4X');
  await popup.keyboard.press('Control+a');
  // Received two weeks ago: the thank-you and the report are long due.
  await logOn(popup, 'tom', 'r', '14 days ago');
  await popup.reload();
  const reminders = popup.getByRole('region', { name: 'Today' }).getByRole('listitem');
  await expect.poll(() => reminders.count()).toBeGreaterThan(0);
  await shoot(popup, 'popup-today');
  const due = Number(
    await expect
      .poll(() => badge(browser))
      .toMatch(/^\d+$/)
      .then(() => badge(browser)),
  );
  const title = await reminders.first().locator('.reminder-title').innerText();
  await reminders.first().getByRole('button').first().click();
  await expect.poll(() => popup.getByText(`Done: ${title}`).count()).toBe(1);
  await expect.poll(() => badge(browser)).toBe(due === 1 ? '' : String(due - 1));
});

async function logOn(page: Page, typed: string, key: string, when: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Find a partner' }).fill(typed);
  await page.getByRole('option').first().click();
  await page.getByRole('radio', { name: 'Referral received' }).waitFor({ state: 'attached' });
  await page.keyboard.press(key);
  await page.getByLabel('When').fill(when);
  await page.getByLabel('When').press('Enter');
  await page.getByRole('combobox', { name: 'Find a partner' }).waitFor();
}

function toast(page: Page): Promise<string> {
  return page.locator('.toast-text').last().innerText();
}
