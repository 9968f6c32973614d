import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { TimeoutError, type Browser, type Page } from 'puppeteer-core';
import { waitUntil } from './wait-until.ts';

/** A real Firefox with the built extension. */
export type Firefox = {
  browser: Browser;
  /** Opens one of the extension's pages in a tab, such as `popup.html`. */
  open: (path: string) => Promise<Page>;
  stop: () => Promise<void>;
};

const BUILD = join(import.meta.dirname, '../../.output/firefox-mv3-test');
const ID = 'kith@kith.example';
/** Firefox gives each installation a random address; a pref set before the installation fixes it. */
const UUID = '5f0e8f4c-3a3c-4a34-9d0c-1d1f5a6b7c8d';

export async function startFirefox(): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'kith-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr',
    headless: true,
    // Firefox 153 lets automation into an extension's pages only so.
    args: ['--remote-allow-system-access'],
    userDataDir: profile,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'datareporting.policy.dataSubmissionEnabled': false,
    },
  });
  const stop = async () => {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await browser.installExtension(BUILD);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    browser,
    async open(path) {
      const page = await browser.newPage();
      const url = `moz-extension://${UUID}/${path}`;
      // Firefox reports no end of a navigation to an extension's page: ask the page itself.
      page.goto(url, { timeout: 2_000 }).catch(ignoreTimeout);
      await waitUntil(
        () => page.evaluate(() => document.readyState === 'complete' && location.href),
        href => href === url,
      );
      return page;
    },
    stop,
  };
}

function ignoreTimeout(error: unknown): void {
  if (!(error instanceof TimeoutError)) throw error;
}
