import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { startChromium, type Chromium } from '../helpers/chromium.ts';
import { inSideView } from '../helpers/side-view.ts';
import { startDisplay, type XDisplay } from '../helpers/x-display.ts';
import { setUpPractice } from './steps.ts';

/**
 * The chip in a mailbox, with the build that people get: the permission is asked for by the browser's own dialog and given by a click in
 * it. The mailbox is a page of ours under the real address, so nothing leaves this machine.
 */
const ADDRESS = 'https://mail.google.com/mail/u/0/#inbox/x';
const PAGE = readFileSync(join(import.meta.dirname, '../pages/webmail/gmail-thread.html'), 'utf8');
const KNOWN = { name: 'Imogen Clarke', email: 'imogen.clarke@striders.example' };

let display: XDisplay;
let browser: Chromium;
let dashboard: Page;
let mail: Page;

beforeAll(async () => {
  display = await startDisplay();
  browser = await startChromium({ build: 'production', display: display.name });
  await browser.context.route('https://mail.google.com/**', route =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE })
      : route.abort(),
  );
  dashboard = await setUpPractice(browser);
  await addPartner(KNOWN);
  mail = await browser.context.newPage();
  await mail.goto(ADDRESS);
});
afterAll(async () => {
  expect(browser.troubles).toEqual([]);
  await browser.stop();
  await display.stop();
});

describe('switched on in Settings', () => {
  test('nothing is in a mailbox before', async () => {
    expect(await chips()).toBe(0);
    expect(await markOf(mail)).toEqual({ text: '', title: 'Kith' });
  });

  test('the browser asks; refused, the switch stays off and says so', async () => {
    await turnSwitch(['Return'], () => dashboard.getByText('The browser did not allow it.').isVisible());
    expect(await gmailSwitch().isChecked()).toBe(false);
    expect(await chips()).toBe(0);
  });

  test('allowed, the chip comes into the page that is open, and into the next one', async () => {
    await turnSwitch(['Tab', 'Return'], () => gmailSwitch().isChecked());
    await expect.poll(chips).toBe(1);
    await mail.reload();
    await expect.poll(chips).toBe(1);
  });
});

describe('on a known partner’s message', () => {
  test('the button says who it is, when you were last in touch and what is due; the page learns nothing of it', async () => {
    await expect.poll(async () => (await markOf(mail)).text).toBe('✓');
    expect((await markOf(mail)).title).toBe('Kith: Imogen Clarke is in your network\nNot in touch yet');
    const popup = await browser.open('popup.html');
    await logReceived(popup, 'Imogen', '12 days ago');
    await popup.close();
    await expect.poll(async () => (await markOf(mail)).text).toMatch(/✓\d/);
    const { title } = await markOf(mail);
    expect(title.split('\n').slice(0, 2)).toEqual([
      'Kith: Imogen Clarke is in your network',
      'Last in touch 12 days ago',
    ]);
    expect(title).toContain('Due: Thank Imogen Clarke');
    expect(await mail.evaluate(all => document.querySelector(all)!.shadowRoot, 'kith-chip')).toBeNull();
  });

  test('a stranger’s message has the same chip and no mark', async () => {
    const known = await sizeless();
    await mail.evaluate(address => {
      for (const one of document.querySelectorAll('.gD')) one.setAttribute('email', address);
    }, 'stranger@else.example');
    await mail.evaluate(() => document.body.append(document.createElement('p')));
    await expect.poll(async () => (await markOf(mail)).text).not.toContain('✓');
    expect(await sizeless()).toBe(known);
    await mail.reload();
    await expect.poll(async () => (await markOf(mail)).text).toMatch(/✓\d/);
  });

  test('the chip opens Kith beside the page, which says the same', async () => {
    await mail.bringToFront();
    const chip = (await mail.locator('kith-chip').boundingBox())!;
    await mail.mouse.click(chip.x + chip.width / 2, chip.y + chip.height / 2);
    await expect.poll(panelText).toMatch(/This message is from\s+Imogen Clarke\s+Last in touch 12 days ago/);
    expect(await panelText()).toContain('Thank Imogen Clarke');
  });
});

describe('over time', () => {
  test('the chip and the mark are there after the worker was stopped', async () => {
    await browser.stopWorker();
    await mail.reload();
    await expect.poll(chips).toBe(1);
    await expect.poll(async () => (await markOf(mail)).text).toMatch(/✓\d/);
  });

  test('an update under the open mailbox leaves one chip that works', async () => {
    await dashboard.close();
    await browser.reload();
    await expect.poll(registered).toBe(1);
    await expect.poll(chips).toBe(1);
    await expect.poll(async () => (await markOf(mail)).text).toMatch(/✓\d/);
    dashboard = await browser.open('dashboard.html#/settings');
    await expect.poll(() => gmailSwitch().isChecked()).toBe(true);
  });

  test('permission withdrawn in the browser: chip and mark go from the open page, and the switch is off and says why', async () => {
    await (
      await browser.worker()
    ).evaluate(() => chrome.permissions.remove({ origins: ['https://mail.google.com/*'] }));
    await expect.poll(chips).toBe(0);
    await expect.poll(() => gmailSwitch().isChecked()).toBe(false);
    await dashboard.getByText('its permission was taken back in the browser').waitFor();
    await dashboard.reload();
    await dashboard.getByText('its permission was taken back in the browser').waitFor();
    await mail.reload();
    await mail.locator('.gD').first().waitFor({ state: 'attached' });
    expect(await registered()).toBe(0);
    expect(await markOf(mail)).toMatchObject({ title: expect.not.stringContaining('Imogen') });
  });
});

async function addPartner({ name, email }: { name: string; email: string }): Promise<void> {
  await dashboard.evaluate(() => (location.hash = '#/network/add'));
  await dashboard.getByLabel('Name', { exact: true }).fill(name);
  await dashboard.getByLabel('E-mail').fill(email);
  await dashboard.getByRole('button', { name: 'Add partner' }).click();
  await dashboard.getByRole('region', { name: 'What happened' }).waitFor();
  await dashboard.evaluate(() => (location.hash = '#/settings'));
}

async function logReceived(popup: Page, typed: string, when: string): Promise<void> {
  await popup.getByRole('combobox', { name: 'Find a partner' }).fill(typed);
  await popup.getByRole('option').first().waitFor();
  await popup.keyboard.press('Enter');
  await popup.getByLabel('When').fill(when);
  await popup.keyboard.press('Enter');
  await popup.getByText('Referral received from').waitFor();
}

function gmailSwitch() {
  return dashboard.getByRole('switch', { name: /Gmail/ });
}

/**
 * Clicks the switch and answers the browser's question with these keys; its first button refuses. The question is drawn where no test can see
 * it, so it is given a moment, and asked again if the answer came too early.
 */
async function turnSwitch(keys: string[], answered: () => Promise<boolean>): Promise<void> {
  await dashboard.bringToFront();
  for (let tries = 0; tries < 6 && !(await answered()); tries += 1) {
    display.xdotool('key', 'Escape');
    await gmailSwitch().click();
    await setTimeout(600 * (tries + 1));
    for (const key of keys) display.xdotool('key', key);
    await setTimeout(300);
  }
  expect(await answered()).toBe(true);
}

function chips(): Promise<number> {
  return mail.locator('kith-chip').count();
}

/** What the page can see of the chip. */
function sizeless(): Promise<string> {
  return mail.evaluate(() => document.querySelector('kith-chip')!.outerHTML);
}

async function markOf(page: Page): Promise<{ text: string; title: string }> {
  const url = page.url();
  return (await browser.worker()).evaluate(async start => {
    const tabs = await chrome.tabs.query({});
    const tab =
      tabs.find(one => one.url?.startsWith(start)) ?? tabs.find(one => !one.url && one.title?.includes('Insoles'));
    // Without permission the address is hidden: then no tab can be told from another, and all must be unmarked.
    const ids = tab ? [tab.id!] : tabs.map(one => one.id!);
    const marks = await Promise.all(
      ids.map(async tabId => ({
        text: await chrome.action.getBadgeText({ tabId }),
        title: await chrome.action.getTitle({ tabId }),
      })),
    );
    return marks.find(mark => mark.text !== '') ?? marks[0]!;
  }, url.split('#')[0]!);
}

async function registered(): Promise<number> {
  const worker = await browser.worker();
  return worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
}

async function panelText(): Promise<string> {
  return String((await inSideView(browser.context, 'sidepanel.html', 'document.body.innerText')) ?? '');
}
