import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { stampOf } from '../../shared/sync/stamp.ts';
import { startChromium, type Chromium } from '../helpers/chromium.ts';

/** Enough that somebody can close the page in the middle. */
const MANY = 8_000;
const PRACTICE = recordOf('practice', 'practice', { name: 'Lane End', country: 'GB' });

let folder: string;
let browser: Chromium;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kith-import-'));
});
beforeEach(async () => {
  browser = await startChromium();
});
afterEach(() => browser.stop());
afterAll(() => rmSync(folder, { recursive: true }));

test('a file without a practice says so on the first screen, and is there once the practice is set up', async () => {
  const page = await browser.open('dashboard.html');
  await page.getByRole('button', { name: 'Bring back an export' }).waitFor();
  await page.locator('input[type=file]').setInputFiles(fileOf([recordOf('partner', 'p1', { name: 'Jo Optician' })]));
  await page.getByText('set up your practice, and they are all in it').waitFor();
  await page.getByLabel('Practice name').fill('Lane End');
  await page.getByLabel('Profession').selectOption('Podiatry');
  await page.getByRole('button', { name: 'Set up the practice' }).click();
  await page.getByRole('link', { name: '1 partner' }).waitFor();
});

test('a long import shows how far it is, and after the page was closed in the middle offers the rest, once', async () => {
  const page = await browser.open('dashboard.html');
  await page.getByRole('button', { name: 'Bring back an export' }).waitFor();
  const referrals = Array.from({ length: MANY }, (_, i) => {
    const partner = `p${i % 20}`;
    return recordOf('referral', `r${i}`, { partner, direction: 'sent', on: '2026-05-14', status: 'sent' });
  });
  const partners = Array.from({ length: 20 }, (_, i) => recordOf('partner', `p${i}`, { name: `Partner ${i}` }));
  const file = fileOf([...partners, ...referrals, PRACTICE]);
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText('Taking in the file').waitFor();
  await page.close();

  const again = await browser.open('dashboard.html#/settings');
  await again.getByText('The import stopped at').waitFor({ timeout: 40_000 });
  await again.getByLabel('Choose an export file').first().setInputFiles(file);
  await expect.poll(() => recordsIn(again), { timeout: 60_000 }).toBe(MANY + 21);
  await again.getByText(/The import stopped at|Taking in the file/).waitFor({ state: 'detached' });
}, 120_000);

function recordsIn(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const request = indexedDB.open('kith');
    await new Promise(resolve => (request.onsuccess = resolve));
    const counting = request.result.transaction('records').objectStore('records').count();
    await new Promise(resolve => (counting.onsuccess = resolve));
    request.result.close();
    return counting.result;
  });
}

function recordOf(kind: string, id: string, fields: object): object {
  return { id, kind, fields, stamp: stampOf(Date.UTC(2026, 4, 1), 0, 'exportedby') };
}

function fileOf(records: object[]): string {
  const path = join(folder, `kith-${records.length}.json`);
  const exported = { format: 'kith-export', version: 1, exportedAt: '2026-05-01T00:00:00Z', records, history: [] };
  writeFileSync(path, JSON.stringify(exported));
  return path;
}
