import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium, type Chromium } from '../../helpers/chromium.ts';
import { startFirefox, type Firefox, type FirefoxPage } from '../../helpers/firefox.ts';
import { startTestServer, type TestServer } from '../../helpers/test-server.ts';
import { connectFirst, makeInvite, quickLog, setUpPractice, timelineTitles } from '../steps.ts';

/** A first day in real Firefox, beside a colleague in Chromium. */

let firefox: Firefox;
let page: FirefoxPage;

beforeAll(async () => {
  firefox = await startFirefox();
});
afterAll(async () => {
  await firefox.stop();
});

test('a practice is set up and a partner logged with the first referral', async () => {
  page = await firefox.open('dashboard.html#/welcome');
  await page.fill('Practice name', 'Lane End Podiatry');
  await page.choose('Profession', 'Podiatry');
  await page.click('button', 'Set up the practice');
  await page.sees('Who do you work with?');

  const popup = await firefox.open('popup.html');
  await popup.fill('Find a partner', 'Ana Silva');
  await popup.sees('Add «Ana Silva»');
  await popup.press('Enter');
  await popup.sees('Add and log');
  await popup.press('r');
  await popup.press('Enter');
  await popup.sees('Referral received from Ana Silva');
  await page.goTo('#/network');
  await page.sees('Ana Silva');
  expect(await firefox.troubles()).toEqual([]);
});

test('a colleague in Chromium founds the practice, Firefox joins, and each sees what the other logs', async () => {
  const server: TestServer = await startTestServer();
  const chromium: Chromium = await startChromium();
  const joiner = await startFirefox();
  try {
    const dashboard = await setUpPractice(chromium);
    const popup = await chromium.open('popup.html');
    await quickLog(popup, 'Oakwood Surgery', 'r');
    await connectFirst(dashboard, { url: server.url, code: await server.setupCode() }, 'Ana');
    const code = await makeInvite(dashboard);

    const desk = await joiner.open('dashboard.html#/welcome');
    await desk.click('button', 'Join my practice');
    await desk.fill('Server address', server.url);
    await desk.fill('Invite code', code);
    await desk.fill('Your name', 'Ben');
    await desk.click('button', 'Join the practice');
    await desk.sees('Today');
    await desk.goTo('#/network');
    await desk.sees('Oakwood Surgery');

    await quickLog(popup, 'Mia Tran', 's');
    await desk.sees('Mia Tran');

    const log = await joiner.open('popup.html');
    await log.fill('Find a partner', 'Mia');
    await log.sees('Mia Tran');
    await log.press('Enter');
    await log.sees('Patient tag');
    await log.press('c');
    await log.press('Enter');
    await log.sees('Phone call with Mia Tran');
    await expect
      .poll(() => timelineTitles(dashboard, 'Mia Tran'), { timeout: 10_000 })
      .toEqual(['Phone call', 'Referral sent']);
  } finally {
    await joiner.stop();
    await chromium.stop();
    await server.stop();
  }
});
