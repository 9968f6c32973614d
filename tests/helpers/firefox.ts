import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { ProtocolError, TimeoutError, type KeyInput, type Page } from 'puppeteer-core';
import { waitUntil } from './wait-until.ts';

/** One of the extension's pages, used as a person does: by the names and words on it. */
export type FirefoxPage = {
  page: Page;
  /** Puts text into the field with this label. */
  fill: (label: string, text: string) => Promise<void>;
  /** Takes an option of a list by its words. */
  choose: (label: string, option: string) => Promise<void>;
  click: (role: 'button' | 'link', name: string) => Promise<void>;
  press: (key: KeyInput) => Promise<void>;
  /** Waits until these words stand on the page. */
  sees: (words: string) => Promise<void>;
  /** Goes to another screen of the same page. */
  goTo: (hash: string) => Promise<void>;
};

/** A real Firefox with the built extension. */
export type Firefox = {
  /** Opens one of the extension's pages in a tab, such as `popup.html`. */
  open: (path: string) => Promise<FirefoxPage>;
  /** Opens a web page in a tab. With `html` it is answered with that, whatever its address, and nothing is asked of the network. Its dialogs are dismissed. */
  visit: (url: string, html?: string) => Promise<Page>;
  /** What went wrong on the pages that are open: uncaught errors, CSP violations. */
  troubles: () => Promise<string[]>;
  stop: () => Promise<void>;
};

const BUILD = join(import.meta.dirname, '../../.output/firefox-mv3-test');
const ID = 'kith@kith.example';
/** Firefox gives each installation a random address; a pref set before the installation fixes it. */
const UUID = '5f0e8f4c-3a3c-4a34-9d0c-1d1f5a6b7c8d';

export type FirefoxOptions = {
  /** The folder of another build. */
  folder?: string;
  /** A window on this X display, such as `:7`, to be used by xdotool; headless without. */
  display?: string;
  /** Preferences beside those that tests need anyway. */
  prefs?: { [name: string]: string | number | boolean };
};

export async function startFirefox({ folder = BUILD, display, prefs = {} }: FirefoxOptions = {}): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'kith-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr',
    headless: display === undefined,
    env: { ...process.env, ...(display ? { DISPLAY: display } : {}) },
    // Firefox 153 lets automation into an extension's pages only so.
    args: ['--remote-allow-system-access'],
    userDataDir: profile,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'datareporting.policy.dataSubmissionEnabled': false,
      // Automation pretends that every window has the keyboard; a hand on the display finds out.
      ...(display ? { 'focusmanager.testmode': false } : {}),
      ...prefs,
    },
  });
  const pages: Page[] = [];
  const stop = async () => {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await browser.installExtension(folder);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    async open(path) {
      const page = await browser.newPage();
      pages.push(page);
      await arrive(page, `moz-extension://${UUID}/${path}`);
      await page.bringToFront();
      await page.evaluate(noteTroubles);
      return handsOn(page);
    },
    async visit(url, html) {
      const page = await browser.newPage();
      page.on('dialog', dialog => void dialog.dismiss());
      if (html !== undefined) {
        await page.setRequestInterception(true);
        page.on('request', request => {
          const body = request.isNavigationRequest() ? html : '';
          void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
        });
      }
      await page.goto(url);
      return page;
    },
    async troubles() {
      return (await Promise.all(pages.map(page => page.evaluate(() => globalThis.troubles ?? [])))).flat();
    },
    stop,
  };
}

declare global {
  var troubles: string[] | undefined;
}

/** Firefox tells automation no console of an extension's page: the page itself keeps what goes wrong. */
function noteTroubles(): void {
  const troubles: string[] = (globalThis.troubles = []);
  addEventListener('securitypolicyviolation', event =>
    troubles.push(`CSP: ${event.violatedDirective} ${event.sample}`),
  );
  addEventListener('error', event => troubles.push(event.message));
  addEventListener('unhandledrejection', event => troubles.push(String(event.reason)));
}

/** Firefox reports no end of a navigation to an extension's page: asks the page itself. */
async function arrive(page: Page, url: string): Promise<void> {
  page.goto(url, { timeout: 1_000 }).catch((error: unknown) => {
    // A test may end before that, and the page is closed.
    if (!(error instanceof TimeoutError || error instanceof ProtocolError)) throw error;
  });
  const isThere = () => page.evaluate(() => document.readyState === 'complete' && location.href);
  await waitUntil(isThere, href => href !== false && href.startsWith(url.split('#')[0]!), { what: url });
}

function handsOn(page: Page): FirefoxPage {
  const named = (name: string, role?: string) =>
    page.locator(`::-p-aria([name="${name}"]${role ? `[role="${role}"]` : ''})`).setTimeout(10_000);
  return {
    page,
    async fill(label, text) {
      await waitUntil(() => page.evaluate(focusLabelled, label), Boolean, { what: label });
      await page.keyboard.type(text);
    },
    async choose(label, option) {
      const list = await named(label, 'combobox').waitHandle();
      await list.evaluate((element, wanted) => {
        if (!(element instanceof HTMLSelectElement)) throw new Error('not a list');
        element.value = [...element.options].find(({ text }) => text === wanted)!.value;
        element.dispatchEvent(new Event('change', { bubbles: true }));
      }, option);
    },
    click: (role, name) => named(name, role).click(),
    press: key => page.keyboard.press(key),
    async sees(words) {
      await waitUntil(
        () => page.evaluate(() => document.body.innerText),
        text => text.includes(words),
        { what: words },
      );
    },
    async goTo(hash) {
      await page.evaluate(to => {
        location.hash = to;
      }, hash);
    },
  };
}

/** A list may have the same name as its field: the label knows its own control. */
function focusLabelled(text: string): boolean {
  const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent.trim() === text);
  label?.control?.focus();
  return document.activeElement === label?.control;
}
