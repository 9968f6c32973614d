import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { startChromium, type Chromium } from '../helpers/chromium.ts';
import { shoot } from '../helpers/shots.ts';
import { startTestServer, type TestServer } from '../helpers/test-server.ts';
import {
  badge,
  connectFirst,
  go,
  join,
  makeInvite,
  networkLines,
  quickLog,
  setUpPractice,
  timelineTitles,
} from './steps.ts';

type Desk = { browser: Chromium; dashboard: Page; popup: Page };
let server: TestServer;
let ana: Desk;
let ben: Desk;

/** The first browser founds the practice with what it has already; the second joins by invite. */
beforeAll(async () => {
  server = await startTestServer();
  ana = await desk(async browser => {
    const dashboard = await setUpPractice(browser);
    const popup = await browser.open('popup.html');
    await quickLog(popup, 'Oakwood Surgery', 'r', 'K7Q');
    await connectFirst(dashboard, { url: server.url, code: await server.setupCode() }, 'Ana');
    return dashboard;
  });
  const code = await makeInvite(ana.dashboard);
  await shoot(ana.dashboard, 'team');
  ben = await desk(browser => join(browser, { url: server.url, code }, 'Ben'));
});
afterAll(async () => {
  expect([...ana.browser.troubles, ...ben.browser.troubles].filter(isNoOutage)).toEqual([]);
  await ana.browser.stop();
  await ben.browser.stop();
  await server.stop();
});

test('what the first browser had before is in the second', async () => {
  await expect.poll(() => networkLines(ben.dashboard)).toEqual(await networkLines(ana.dashboard));
  expect(await timelineTitles(ben.dashboard, 'Oakwood Surgery')).toEqual(['Referral received']);
});

test('what is logged in one browser appears in the other by itself', async () => {
  await go(ben.dashboard, 'Network');
  for (const [from, to, partner] of [
    [ana, ben, 'Tom Fairbank'],
    [ben, ana, 'Mia Tran'],
  ] as const) {
    await go(to.dashboard, 'Network');
    await quickLog(from.popup, partner, 's');
    await to.dashboard.getByRole('link', { name: partner, exact: true }).waitFor();
  }
});

test('both see the same network, balance and reminders', async () => {
  await quickLog(ana.popup, 'Mia', 'r');
  await quickLog(ben.popup, 'Tom', 's');
  await expect.poll(async () => (await timelineTitles(ana.dashboard, 'Tom Fairbank')).length).toBe(2);
  await expect.poll(async () => (await timelineTitles(ben.dashboard, 'Mia Tran')).length).toBe(2);
  expect(await networkLines(ana.dashboard)).toEqual(await networkLines(ben.dashboard));
  for (const { dashboard } of [ana, ben]) await go(dashboard, 'Today');
  await expect.poll(() => reminderLines(ana.dashboard)).not.toEqual([]);
  const seen = await reminderLines(ana.dashboard);
  await expect.poll(() => reminderLines(ben.dashboard)).toEqual(seen);
  expect(await badge(ana.browser)).toBe(await badge(ben.browser));
});

test('a reminder ticked off in one browser is gone in the other', async () => {
  await ben.popup.reload();
  const due = (page: Page) => page.getByRole('region', { name: 'Today' }).getByRole('listitem');
  await logLongAgo(ana.popup, 'Oakwood Surgery');
  await expect.poll(() => due(ben.popup).count(), { timeout: 5_000 }).toBeGreaterThan(0);
  await expect.poll(() => due(ana.popup).count()).toBe(await due(ben.popup).count());
  const before = await due(ben.popup).count();
  await due(ben.popup).first().getByRole('button').first().click();
  await expect.poll(() => due(ana.popup).count(), { timeout: 5_000 }).toBe(before - 1);
});

test('what is logged while the service is away arrives when it is back, once', async () => {
  await server.pause();
  await quickLog(ana.popup, 'Oakwood', 'c');
  await quickLog(ben.popup, 'Oakwood', 'm');
  await ana.popup
    .getByText(/waiting/)
    .first()
    .waitFor();
  await server.resume();
  const titles = async (at: Desk) => (await timelineTitles(at.dashboard, 'Oakwood Surgery')).filter(isContact).sort();
  await expect.poll(() => titles(ana), { timeout: 30_000 }).toEqual(['Meeting', 'Phone call']);
  await expect.poll(() => titles(ben), { timeout: 30_000 }).toEqual(['Meeting', 'Phone call']);
});

test('entries made while the service restarts again and again are there once', async () => {
  const logging = (async () => {
    for (let i = 0; i < 6; i++) await quickLog(ana.popup, 'Tom', 'e');
  })();
  for (let i = 0; i < 3; i++) {
    await server.pause();
    await server.resume();
  }
  await logging;
  const emails = async (at: Desk) =>
    (await timelineTitles(at.dashboard, 'Tom Fairbank')).filter(title => title === 'Email or message').length;
  await expect.poll(() => emails(ben), { timeout: 40_000 }).toBe(6);
  expect(await emails(ana)).toBe(6);
});

test('what was saved just before the worker died reaches the other browser', async () => {
  await go(ben.dashboard, 'Network');
  await quickLog(ana.popup, 'Raj Bains', 'c');
  await ana.browser.stopWorker();
  await ana.browser.open('popup.html');
  await ben.dashboard.getByRole('link', { name: 'Raj Bains', exact: true }).waitFor({ timeout: 10_000 });
});

async function desk(begin: (browser: Chromium) => Promise<Page>): Promise<Desk> {
  const browser = await startChromium();
  const dashboard = await begin(browser);
  return { browser, dashboard, popup: await browser.open('popup.html') };
}

/** Every reminder of the screen, with the folds opened. */
async function reminderLines(page: Page): Promise<string[]> {
  for (const fold of await page.locator('details.fold:not([open]) > summary').all()) await fold.click();
  const texts = await page.locator('li.reminder').allTextContents();
  return texts.map(text => text.replace(/\s+/g, ' '));
}

async function logLongAgo(popup: Page, typed: string): Promise<void> {
  await popup.getByRole('combobox', { name: 'Find a partner' }).fill(typed);
  await popup.getByRole('option').first().click();
  await popup.getByLabel('When').fill('14 days ago');
  await popup.getByLabel('When').press('Enter');
  await popup.getByRole('combobox', { name: 'Find a partner' }).waitFor();
}

function isContact(title: string): boolean {
  return title === 'Meeting' || title === 'Phone call';
}

/** While the service is away the browser itself notes each refused connection on the console. */
function isNoOutage(trouble: string): boolean {
  return !/net::ERR_CONNECTION_REFUSED|WebSocket connection to .* failed/.test(trouble);
}
