import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { seriousFindings } from '../helpers/axe.ts';
import { startChromium, type Chromium } from '../helpers/chromium.ts';
import { shoot } from '../helpers/shots.ts';
import { serveSites, type StaticPages } from '../helpers/static-pages.ts';
import { rightClick, visit } from './steps.ts';

const POPUP = { width: 380, height: 560 };
const DESK = { width: 1280, height: 900 };

describe.each(['light', 'dark'] as const)('in %s', colorScheme => {
  let browser: Chromium;
  let sites: StaticPages;
  let sample: Page;

  beforeAll(async () => {
    browser = await startChromium({ colorScheme });
    sites = await serveSites();
    sample = await browser.open('dashboard.html#/welcome');
  });
  afterAll(async () => {
    expect(browser.troubles).toEqual([]);
    await browser.stop();
    await sites.stop();
  });

  async function check(page: Page, name: string): Promise<void> {
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await shoot(page, `${name}-${colorScheme}`);
    expect(await seriousFindings(page)).toEqual([]);
  }

  test('the first screens have nothing serious for axe', async () => {
    await check(sample, 'welcome');
    const popup = await browser.open('popup.html');
    await popup.setViewportSize(POPUP);
    await popup.getByRole('button', { name: 'Set up your practice' }).waitFor();
    await check(popup, 'popup-first');
    await popup.close();
    await sample.getByRole('button', { name: 'Join my practice' }).click();
    await sample.getByRole('textbox', { name: 'Invite code' }).waitFor();
    await check(sample, 'join');
    await sample.getByRole('button', { name: 'Back' }).click();
    await sample.getByRole('button', { name: 'Look around with a sample practice' }).click();
    await sample.getByRole('navigation', { name: 'Main' }).waitFor();
  });

  test.each(['today', 'network', 'network/add', 'deleted', 'team', 'settings'])('dashboard: %s', async path => {
    const page = await browser.open(`dashboard.html#/${path === 'today' ? '' : path}`);
    await page.setViewportSize(DESK);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await check(page, path.replace('/', '-'));
    await page.close();
  });

  test('dashboard: a partner with much behind them', async () => {
    const page = await browser.open('dashboard.html#/network');
    await page.setViewportSize(DESK);
    await page.locator('tr.network-row a').first().click();
    await page.getByRole('region', { name: 'What happened' }).waitFor();
    await check(page, 'partner');
    await page.getByRole('button', { name: /^Edit/ }).first().click();
    await check(page, 'partner-editing');
    await page.close();
  });

  test('popup: today, search and quick log', async () => {
    const popup = await browser.open('popup.html');
    await popup.setViewportSize(POPUP);
    await popup.getByRole('heading', { name: 'Today' }).waitFor();
    await check(popup, 'popup');
    await popup.getByRole('combobox', { name: 'Find a partner' }).fill('a');
    await popup.getByRole('option').first().waitFor();
    await check(popup, 'popup-search');
    await popup.keyboard.press('Enter');
    await popup.getByRole('button', { name: 'Log' }).waitFor();
    await check(popup, 'popup-log');
    await popup.close();
  });

  test.each([
    ['dentist-profile', 'add'],
    ['gp-surgery-team', 'add'],
    ['physio-json-ld', 'received'],
  ] as const)('capture window: %s, %s', async (site, purpose) => {
    const capture = await rightClick(browser, await visit(browser, sites.page(site)), purpose);
    await capture.setViewportSize({ width: 480, height: 720 });
    await check(capture, `capture-${site}-${purpose}`);
    await capture.close();
  });
});
