import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { chromeBuild, startChromium, type Chromium } from '../helpers/chromium.ts';
import { startTestServer, type TestServer } from '../helpers/test-server.ts';
import { connectFirst, discard, quickLog, rightClick, saveCard, setUpPractice, visit } from './steps.ts';

/**
 * Permissions may be taken away at any moment by the switches of the browser's own page about the extension (trust.md E9); Kith's own switch
 * is in mailbox.test.ts. Only a person can give the mailbox's permission, so a copy of the build has it from the start. The mailbox is
 * a page of ours under the real address.
 */
const MAIL = 'https://mail.google.com/*';
const PAGE = readFileSync(join(import.meta.dirname, '../pages/webmail/gmail-thread.html'), 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'kith-allowed-'));

let server: TestServer;
let browser: Chromium;
let dashboard: Page;
let settings: Page;
let popup: Page;
let mail: Page;

beforeAll(async () => {
  server = await startTestServer();
  allowMail();
  browser = await startChromium({ folder });
  await browser.context.route(`${MAIL}*`, route =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE })
      : route.abort(),
  );
  dashboard = await setUpPractice(browser);
  await connectFirst(dashboard, { url: server.url, code: await server.setupCode() }, 'Ana');
  await dashboard.evaluate(() => (location.hash = '#/network/add'));
  await dashboard.getByLabel('Name', { exact: true }).fill('Imogen Clarke');
  await dashboard.getByLabel('E-mail').fill('imogen.clarke@striders.example');
  await dashboard.getByRole('button', { name: 'Add partner' }).click();
  await dashboard.getByRole('region', { name: 'What happened' }).waitFor();
  await dashboard.evaluate(() => (location.hash = '#/settings'));
  popup = await browser.open('popup.html');
  settings = await visit(browser, 'chrome://extensions');
  await pressInBrowser('updateProfileConfiguration', { inDeveloperMode: true });
  mail = await visit(browser, 'https://mail.google.com/mail/u/0/#inbox/x');
});
afterAll(async () => {
  // The service was paused: that it did not answer is no trouble of ours.
  expect(browser.troubles.filter(text => !/ERR_CONNECTION|WebSocket/.test(text))).toEqual([]);
  await browser.stop();
  await server.stop();
  rmSync(folder, { recursive: true });
});

const WAYS: { [way: string]: () => Promise<unknown> } = {
  'by removing the site in the browser': () => pressInBrowser('removeHostPermission', browser.extensionId, MAIL),
  'by site access “on click”': () =>
    pressInBrowser('updateExtensionConfiguration', { extensionId: browser.extensionId, hostAccess: 'ON_CLICK' }),
};

/** What is going on when it happens, and what comes of that afterwards. */
const MOMENTS: { [moment: string]: () => Promise<() => Promise<unknown>> } = {
  'while the chip is on the page': async () => async () => undefined,
  'while the worker sleeps': async () => {
    await browser.stopWorker();
    return async () => undefined;
  },
  'while a card of the message is open': async () => {
    const capture = await rightClick(browser, mail, 'add');
    return async () => {
      await capture.getByRole('status', { name: 'Known already' }).getByText('The same e-mail address').waitFor();
      await discard(capture);
    };
  },
  'while an entry waits for the service': async () => {
    await server.pause();
    await quickLog(popup, 'Imogen', 'c');
    return () => server.resume();
  },
};

describe.each(Object.keys(WAYS))('withdrawn %s', way => {
  test.each(Object.keys(MOMENTS))(
    '%s: the chip goes, Settings says so, and the team still gets what is logged',
    async moment => {
      await pressInBrowser('addHostPermission', browser.extensionId, MAIL);
      await expect.poll(chips).toBe(1);
      await expect.poll(title).toContain('Imogen Clarke is in your network');
      const after = await MOMENTS[moment]!();
      await WAYS[way]!();
      await expect.poll(chips).toBe(0);
      await expect.poll(title).not.toContain('Imogen');
      await expect.poll(() => gmailSwitch().isChecked()).toBe(false);
      await after();
      await quickLog(popup, 'Imogen', 'e');
      await expect.poll(waiting).toBe(0);
    },
  );
});

test('a page that may no longer be read gives a blank card that says why, and is saved and sent', async () => {
  await WAYS['by site access “on click”']!();
  const capture = await rightClick(browser, await visit(browser, `${server.url}/`), 'add');
  await capture.getByText('The browser did not let Kith read this page.').waitFor();
  await capture.getByLabel('Name', { exact: true }).fill('Mia Tran');
  await saveCard(capture);
  await expect.poll(waiting).toBe(0);
});

/** A copy of the build whose mailbox permission is not asked for. */
function allowMail(): void {
  cpSync(chromeBuild('test'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest: { host_permissions: string[] } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, MAIL] }));
}

/** What a person does on chrome://extensions, whose page has a way of its own to say it. */
function pressInBrowser(name: string, ...given: unknown[]): Promise<void> {
  return settings.evaluate(
    async ([press, args]) => {
      const switches = Reflect.get(chrome, 'developerPrivate') as { [name: string]: (...all: unknown[]) => unknown };
      await switches[press]!(...args);
    },
    [name, given] as const,
  );
}

function gmailSwitch() {
  return dashboard.getByRole('switch', { name: /Gmail/ });
}

function chips(): Promise<number> {
  return mail.locator('kith-chip').count();
}

/** What the toolbar button says over any tab: which one the mailbox is, is hidden from Kith once access is withdrawn. */
async function title(): Promise<string> {
  return (await browser.worker()).evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    return (await Promise.all(tabs.map(tab => chrome.action.getTitle({ tabId: tab.id! })))).join('\n');
  });
}

/** Changes that the service has not taken yet. */
function waiting(): Promise<number> {
  return dashboard.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('kith');
        opening.onerror = () => reject(opening.error ?? new Error('not opened'));
        opening.onsuccess = () => {
          const count = opening.result.transaction('outbox').objectStore('outbox').count();
          count.onsuccess = () => {
            opening.result.close();
            resolve(count.result);
          };
        };
      }),
  );
}
