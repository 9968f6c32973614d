import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { startFirefox, type Firefox, type FirefoxPage } from '../../helpers/firefox.ts';
import { waitUntil } from '../../helpers/wait-until.ts';

/** The chip in real Firefox. Its question is answered with yes by a preference; the mailbox is a page of ours under the real address. */
const PAGE = readFileSync(join(import.meta.dirname, '../../pages/webmail/gmail-thread.html'), 'utf8');

let firefox: Firefox;
let settings: FirefoxPage;
let mail: Page;

beforeAll(async () => {
  firefox = await startFirefox({ prefs: { 'extensions.webextOptionalPermissionPrompts': false } });
  settings = await firefox.open('dashboard.html#/welcome');
  await settings.fill('Practice name', 'Lane End Podiatry');
  await settings.choose('Profession', 'Podiatry');
  await settings.click('button', 'Set up the practice');
  await settings.sees('Who do you work with?');
  await settings.goTo('#/network/add');
  await settings.sees('Add a partner');
  await settings.fill('Name', 'Imogen Clarke');
  await settings.fill('E-mail', 'imogen.clarke@striders.example');
  await settings.click('button', 'Add partner');
  await settings.sees('Nothing logged yet');
  mail = await firefox.visit('https://mail.google.com/mail/u/0/', PAGE);
});
afterAll(async () => {
  expect(await firefox.troubles()).toEqual([]);
  await firefox.stop();
});

test('switched on, the chip comes into the open mailbox, and the button says who wrote', async () => {
  expect(await chips()).toBe(0);
  await turnSwitch('true');
  await waitUntil(chips, count => count === 1, { what: 'the chip' });
  await waitUntil(markTitle, title => title.includes('Imogen Clarke is in your network'), { what: 'the mark' });
});

test('the chip opens Kith over the message, which says who wrote', async () => {
  await mail.bringToFront();
  const chip = await mail.waitForSelector('kith-chip');
  await chip!.click();
  await waitUntil(popupText, text => /This message is from\s+Imogen Clarke\s+Not in touch yet/.test(text), {
    what: 'the popup',
  });
});

test('switched off, the chip goes from the open page', async () => {
  await turnSwitch('false');
  await waitUntil(chips, count => count === 0, { what: 'no chip' });
  await waitUntil(markTitle, title => !title.includes('Imogen'), { what: 'no mark' });
});

async function turnSwitch(to: 'true' | 'false'): Promise<void> {
  await settings.page.bringToFront();
  await settings.goTo('#/settings');
  await settings.sees('Mailboxes');
  const gmail = await settings.page.waitForSelector('.mailbox-switch');
  await gmail!.click();
  await waitUntil(
    () => settings.page.$eval('.mailbox-switch', one => String((one as HTMLInputElement).checked)),
    checked => checked === to,
    { what: `the switch to be ${to}` },
  );
}

const chips = () => mail.evaluate(() => document.querySelectorAll('kith-chip').length);

/** What stands in the popup that is open over any window. */
function popupText(): Promise<string> {
  return settings.page.evaluate(() =>
    browser.extension
      .getViews({ type: 'popup' })
      .map(view => (Reflect.get(view, 'document') as Document).body.innerText)
      .join(''),
  );
}

/** What the toolbar button says in any tab that it marks. */
function markTitle(): Promise<string> {
  return settings.page.evaluate(async () => {
    const tabs = await browser.tabs.query({});
    const titles = await Promise.all(tabs.map(({ id }) => browser.action.getTitle({ tabId: id! })));
    return titles.join('\n');
  });
}
