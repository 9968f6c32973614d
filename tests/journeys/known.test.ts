import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { startChromium, type Chromium } from '../helpers/chromium.ts';
import { go, networkLines, quickLog, rightClick, setUpPractice, timelineTitles, visit } from './steps.ts';

/** Somebody one has already, met again on other pages: said before saving, with the reason, and without a second entry. */
const PERSON = { '@context': 'https://schema.org', '@type': 'Person' };
const MET_AGAIN: { [reason: string]: { [property: string]: unknown } } = {
  'The same e-mail address, ana@ridge.example': {
    name: 'Ana Silva',
    email: 'ana@ridge.example',
    jobTitle: 'Podiatrist',
  },
  'The same telephone number, +441134960123': {
    name: 'Ana Silva',
    telephone: '0113 496 0123',
    email: 'ana@elsewhere.example',
  },
  'The same name with the same web site': { name: 'Ana Silva', url: 'https://www.ridge.example/team' },
  'A similar name, Ana Silva, at Ridge Clinic': {
    name: 'A. Silva',
    worksFor: { '@type': 'Organization', name: 'The Ridge Clinic Ltd' },
  },
};

let browser: Chromium;
let dashboard: Page;

beforeAll(async () => {
  browser = await startChromium();
  await servePages(browser.context);
  dashboard = await setUpPractice(browser);
  await addPartner({
    Name: 'Ana Silva',
    Organisation: 'Ridge Clinic',
    Phone: '0113 496 0123',
    'E-mail': 'ana@ridge.example',
    'Web pages': 'https://ridge.example/',
  });
});
afterAll(async () => {
  expect(browser.troubles).toEqual([]);
  await browser.stop();
});

describe('a card of somebody known', () => {
  test.each(Object.keys(MET_AGAIN))('says so before it is saved: %s', async reason => {
    const capture = await rightClick(browser, await visit(browser, addressOf(reason)), 'add');
    const known = capture.getByRole('status', { name: 'Known already' });
    await known.getByText(reason).waitFor();
    await capture.getByRole('button', { name: 'Add anyway' }).waitFor();
    // Enter, which would make a second entry of them, goes to the one there is.
    for (const key of ['Enter', 'Control+Enter']) {
      await capture.getByLabel('Name', { exact: true }).press(key);
      const open = capture.getByRole('button', { name: 'Open Ana Silva' });
      expect(await open.evaluate(button => button === document.activeElement)).toBe(true);
    }
    await capture.close();
    expect(await networkLines(dashboard)).toHaveLength(1);
  });

  test('opens the entry there is, in the dashboard', async () => {
    const capture = await rightClick(browser, await visit(browser, addressOf(Object.keys(MET_AGAIN)[0]!)), 'add');
    await capture.getByRole('button', { name: 'Open Ana Silva' }).click();
    await dashboard.getByRole('heading', { level: 1, name: 'Ana Silva' }).waitFor();
    await capture.close();
    expect(await networkLines(dashboard)).toHaveLength(1);
  });

  test('adds only what is new to the entry there is', async () => {
    const capture = await rightClick(
      browser,
      await visit(browser, addressOf('The same telephone number, +441134960123')),
      'add',
    );
    const email = capture.getByRole('textbox', { name: 'E-mail', exact: true }).first();
    const read = await email.inputValue();
    await email.fill('ana@elsewhere');
    await capture.getByRole('button', { name: 'Add what is new' }).click();
    await capture.getByText('This is no e-mail address.').waitFor();
    expect(await email.evaluate(field => field === document.activeElement)).toBe(true);
    await email.fill(read);
    await capture.getByRole('button', { name: 'Add what is new' }).click();
    await capture.getByText('Ana Silva is up to date').waitFor();
    await capture.close();
    expect(await networkLines(dashboard)).toHaveLength(1);
    await dashboard.getByRole('link', { name: 'Ana Silva', exact: true }).click();
    const details = dashboard.locator('main');
    await details.getByRole('link', { name: 'ana@elsewhere.example' }).waitFor();
    expect(await details.getByRole('link', { name: 'ana@ridge.example' }).count()).toBe(1);
  });
});

test('two entries of one person become one with everything on it, and two again after a restart', async () => {
  await addPartner({ Name: 'Ana M. Silva', Phone: '07400 123456' });
  const popup = await browser.open('popup.html');
  await quickLog(popup, 'Ana M', 'r', 'K7Q');
  await quickLog(popup, 'Ana M', 'c');
  await popup.close();
  await timelineTitles(dashboard, 'Ana M. Silva');
  await dashboard.getByRole('button', { name: 'More', exact: true }).click();
  await dashboard.getByRole('button', { name: 'Same as …' }).click();
  await dashboard.getByRole('textbox', { name: 'Find the other entry' }).fill('Ana');
  await dashboard.getByRole('button', { name: 'Same as Ana Silva' }).click();
  await dashboard.getByRole('heading', { level: 1, name: 'Ana Silva' }).waitFor();
  expect(await networkLines(dashboard)).toHaveLength(1);
  expect((await timelineTitles(dashboard, 'Ana Silva')).sort()).toEqual(['Phone call', 'Referral received']);
  await dashboard.getByText('07400 123456').waitFor();

  await browser.stop({ keepProfile: true });
  browser = await startChromium({ profile: browser.profile });
  dashboard = await browser.open('dashboard.html#/deleted');
  await dashboard.getByRole('button', { name: 'Undo the merge' }).click();
  await dashboard.getByText('Ana M. Silva is separate again').waitFor();
  expect(await networkLines(dashboard)).toHaveLength(2);
  expect(await timelineTitles(dashboard, 'Ana Silva')).toEqual([]);
  expect((await timelineTitles(dashboard, 'Ana M. Silva')).sort()).toEqual(['Phone call', 'Referral received']);
});

function addressOf(reason: string): string {
  return `http://localhost/${encodeURIComponent(reason)}`;
}

function servePages(context: BrowserContext): Promise<void> {
  return context
    .route('http://localhost/**', route => {
      const about = MET_AGAIN[decodeURIComponent(new URL(route.request().url()).pathname.slice(1))];
      const data = JSON.stringify({ ...PERSON, ...about });
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<title>${about?.['name']}</title><script type="application/ld+json">${data}</script><h1>${about?.['name']}</h1>`,
      });
    })
    .then(() => undefined);
}

async function addPartner(fields: { [label: string]: string }): Promise<void> {
  await go(dashboard, 'Network');
  await dashboard.evaluate(() => (location.hash = '#/network/add'));
  for (const [label, value] of Object.entries(fields)) await dashboard.getByLabel(label, { exact: true }).fill(value);
  await dashboard.getByRole('button', { name: 'Add partner' }).click();
  await dashboard.getByRole('region', { name: 'What happened' }).waitFor();
}
