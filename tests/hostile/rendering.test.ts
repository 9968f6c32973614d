import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { startChromium, type Chromium } from '../helpers/chromium.ts';
import { go, setUpPractice } from '../journeys/steps.ts';
import { cardProblems, sheetProblems } from './exported-files.ts';
import { foreignElements } from './foreign-elements.ts';
import { hostileExport } from './hostile-export.ts';

/** More than 5,000 texts that want to be code, stored in every field and shown on every screen (trust.md E2). */
const PARTNERS = 220;
const { json, partners, strings } = hostileExport(PARTNERS, 1);
const names = partners.map(({ fields }) => String(fields['name']));

let browser: Chromium;
let page: Page;
const dialogs: string[] = [];

beforeAll(async () => {
  browser = await startChromium();
  browser.context.on('dialog', dialog => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page = await setUpPractice(browser, '<img src=x onerror=alert(1)>');
  await go(page, 'Settings');
  const file = `${browser.profile}/hostile.json`;
  writeFileSync(file, json);
  await page.getByLabel('Choose an export file').setInputFiles(file);
  await page.getByText(/^Imported: /).waitFor();
});
afterAll(async () => {
  expect(strings).toBeGreaterThan(5000);
  expect(dialogs).toEqual([]);
  // Broken policies and errors on any page of ours.
  expect(browser.troubles).toEqual([]);
  await browser.stop();
});

test('the network says each name as it is', async () => {
  await go(page, 'Network');
  const shown = page.locator('tr.network-row a');
  await shown.first().waitFor();
  const texts = await shown.allTextContents();
  expect(texts.length).toBeGreaterThan(10);
  expect(texts.filter(text => !names.includes(text))).toEqual([]);
  await onlyOurs(page);
});

test('each partner’s page says everything as it is, and links only where links may lead', async () => {
  for (const { id, fields: partner } of partners.filter((_, at) => at % 9 === 0)) {
    await page.evaluate(to => (location.hash = to), `#/partner/${id}`);
    await expect.poll(() => page.locator('h1').textContent()).toContain(String(partner['name']));
    const text = await page.locator('main').evaluate(main => main.textContent);
    const missing = ['name', 'organisation', 'role', 'address', 'idealClients', 'fits'].filter(
      field => !text.includes(String(partner[field])),
    );
    expect(missing, id).toEqual([]);
    await onlyOurs(page);
  }
});

test.each(['#/', '#/deleted', '#/team', '#/settings'])('dashboard %s', async hash => {
  await page.evaluate(to => (location.hash = to), hash);
  await page.locator('h1').first().waitFor();
  await onlyOurs(page);
});

test.each(['popup.html', 'sidepanel.html'])('%s finds them and logs with them', async path => {
  const popup = await browser.open(path);
  for (const typed of ['script', 'alert', 'Ana', '<']) {
    await popup.getByRole('combobox', { name: 'Find a partner' }).fill(typed);
    await onlyOurs(popup);
  }
  await popup.getByRole('combobox', { name: 'Find a partner' }).fill('script');
  await popup.getByRole('option').first().waitFor();
  await popup.keyboard.press('Enter');
  await popup.getByRole('button', { name: 'Log' }).waitFor();
  await onlyOurs(popup);
  await popup.close();
});

test.each([
  ['Spreadsheet (CSV)', sheetProblems],
  ['Address book (vCard)', cardProblems],
])('%s', async (button, problemsOf) => {
  await go(page, 'Settings');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = readFileSync(await (await download).path(), 'utf8');
  expect(problemsOf(file, names)).toEqual([]);
});

/** Nothing on the page but what our own components make. */
async function onlyOurs(shown: Page): Promise<void> {
  expect(await shown.evaluate(foreignElements)).toEqual([]);
}
