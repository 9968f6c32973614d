import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { startChromium, type Chromium } from '../helpers/chromium.ts';
import { serveSites, type StaticPages } from '../helpers/static-pages.ts';
import { inSideView } from '../helpers/side-view.ts';
import { startDisplay, type XDisplay } from '../helpers/x-display.ts';
import { ONE_PAGE_PDF } from './one-page-pdf.ts';
import { saveCard, setUpPractice, visit } from './steps.ts';

let display: XDisplay;
let browser: Chromium;
let sites: StaticPages;

beforeAll(async () => {
  display = await startDisplay();
  // What people get: no host permission, so that only the click itself opens the page to the reader.
  browser = await startChromium({ build: 'production', display: display.name });
  sites = await serveSites();
  await (await setUpPractice(browser)).close();
  await browser.context.route('http://*.test/**', route => {
    const { host, pathname } = new URL(route.request().url());
    if (pathname === '/leaflet') return route.fulfill({ contentType: 'application/pdf', body: ONE_PAGE_PDF });
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGES[host] ?? '' });
  });
});
afterEach(async () => {
  for (const page of browser.context.pages()) if (page.url().includes('/capture.html')) await page.close();
});
afterAll(async () => {
  expect(browser.troubles).toEqual([]);
  await browser.stop();
  await sites.stop();
  await display.stop();
});

const BEN = '<h2>Ben Okoro</h2><p>Dentist</p><p id="who">Dr Ben Okoro, ben@okoro.example</p>';
const PAGES: { [host: string]: string } = {
  'practice.test': `<title>Around</title><h1>The Ridge Practice</h1><textarea>Dr Mia Tran, mia@tran.example</textarea>
    <iframe name="own" srcdoc='${BEN}'></iframe><iframe name="foreign" src="http://directory.test/"></iframe>`,
  'directory.test': BEN,
  'team.test': `<title>Our team</title><h1>Our team</h1>${member('Mia Tran', 'teal')}${member('Lena Hart', 'navy')}`,
};

function member(name: string, colour: string): string {
  const picture = `<svg xmlns='http://www.w3.org/2000/svg' width='90' height='90'><rect fill='${colour}' width='90' height='90'/></svg>`;
  return `<section><img alt="Photo of ${name}" src="data:image/svg+xml,${encodeURIComponent(picture)}"><h3>${name}</h3><p>Physiotherapist</p></section>`;
}

test('a click in the browser’s own right-click menu reads the page, and nothing was allowed to before', async () => {
  const page = await visit(browser, sites.page('running-club-committee'));
  const worker = await browser.worker();
  expect(await worker.evaluate(() => chrome.permissions.getAll())).toMatchObject({ origins: [] });
  const capture = await addAt(page.locator('#coach a').first());
  await expect.poll(() => emailOn(capture)).toBe('coaching@mvharriers.example');
  expect(await nameOn(capture)).toBe('Siobhán Ó Briain');
  expect(await saveCard(capture)).toBe('Siobhán Ó Briain is in your network');
});

describe('the menu in', () => {
  test('a frame of the page itself reads the frame', async () => {
    const page = await visit(browser, 'http://practice.test/');
    const capture = await addAt(page.frameLocator('[name=own]').locator('h2'));
    expect(await nameOn(capture)).toBe('Ben Okoro');
  });

  test('a frame of another site says why it was not read, and takes over what is selected in it', async () => {
    const page = await visit(browser, 'http://practice.test/');
    const who = page.frameLocator('[name=foreign]').locator('#who');
    const blank = await addAt(page.frameLocator('[name=foreign]').locator('h2'));
    await blank.getByText('comes from another site').waitFor();
    expect([await nameOn(blank), await organisationOn(blank)]).toEqual(['', '']);
    await blank.close();
    await who.click({ clickCount: 3 });
    const capture = await addAt(who);
    expect([await nameOn(capture), await emailOn(capture)]).toEqual(['Ben Okoro', 'ben@okoro.example']);
  });

  test('a picture gives whom it shows', async () => {
    const page = await visit(browser, 'http://team.test/');
    const capture = await addAt(page.getByRole('img', { name: 'Lena Hart' }));
    expect(await nameOn(capture)).toBe('Lena Hart');
  });

  test('a field that one writes in takes over what is selected in it', async () => {
    const page = await visit(browser, 'http://practice.test/');
    await page.locator('textarea').click({ clickCount: 3 });
    const capture = await addAt(page.locator('textarea'));
    expect([await nameOn(capture), await emailOn(capture)]).toEqual(['Mia Tran', 'mia@tran.example']);
  });

  test.each([
    ['a PDF', 'http://practice.test/leaflet', 'A PDF cannot be read.'],
    [
      'one of the browser’s own pages',
      'chrome://version/',
      "Browsers do not let extensions read the browser's own pages.",
    ],
  ])('%s says why it cannot be read, and offers a blank card', async (_, url, why) => {
    const page = await visit(browser, url);
    const capture = await addWith(page, 600, 600);
    await capture.getByText(why).waitFor();
    expect(await nameOn(capture)).toBe('');
  });
});

test('the key opens the popup over the page, and its button reads the page', async () => {
  const page = await visit(browser, 'http://directory.test/');
  await page.bringToFront();
  display.xdotool('key', 'alt+shift+k');
  const opened = nextCard(15_000);
  await expect.poll(() => inSideView(browser.context, 'popup.html', CLICK_ADD)).toBe(true);
  const capture = await opened;
  expect(capture && (await nameOn(capture))).toBe('Ben Okoro');
});

test('a page that was open while the extension was updated is read like any other', async () => {
  const page = await visit(browser, 'http://directory.test/');
  await browser.reload();
  const capture = await addAt(page.locator('h2'));
  expect(await nameOn(capture)).toBe('Ben Okoro');
});

const CLICK_ADD = `(() => {
  const button = [...document.querySelectorAll('button')].find(one => one.textContent.includes('Add to network'));
  button?.click();
  return button !== undefined;
})()`;

/** Chooses "Add to network" over an element; resolves to the window with the card. */
async function addAt(target: Locator): Promise<Page> {
  const box = (await target.boundingBox())!;
  return addWith(target.page(), box.x + Math.min(box.width / 2, 60), box.y + box.height / 2);
}

async function addWith(page: Page, x: number, y: number): Promise<Page> {
  await page.bringToFront();
  const frame = await page.evaluate(() => ({ x: screenX, y: screenY + outerHeight - innerHeight }));
  const at = [frame.x + x, frame.y + y];
  display.xdotool('mousemove', ...at.map(part => String(Math.round(part))));
  // Again, if a page or the entries were not ready yet, or a tooltip passed for a menu.
  for (let tries = 0; tries < 6; tries += 1) {
    await openSubmenu();
    const opened = nextCard(3000);
    display.xdotool('key', 'a');
    const capture = await opened;
    if (capture) return capture;
  }
  throw new Error('no card opened');
}

/** The next window with a card; undefined if none opens within `patience` ms. */
async function nextCard(patience: number): Promise<Page | undefined> {
  const predicate = (page: Page) => page.url().includes('/capture.html');
  const capture = await browser.context.waitForEvent('page', { predicate, timeout: patience }).catch(() => undefined);
  await capture?.getByRole('button', { name: 'Discard' }).waitFor();
  return capture;
}

const nameOn = (capture: Page) => capture.getByLabel('Name', { exact: true }).inputValue();
const emailOn = (capture: Page) => capture.getByLabel('E-mail', { exact: true }).inputValue();
const organisationOn = (capture: Page) => capture.getByLabel('Organisation', { exact: true }).inputValue();

/** The windows of the screen while only the browser's own is open: that, and the ground. Each menu is one more. */
const ALONE = 2;

function windows(): number {
  return display.xdotool('search', '--onlyvisible', '--name', '.*').split('\n').length;
}

/** Right-clicks and opens the submenu of the extension by its first letter. */
async function openSubmenu(): Promise<void> {
  display.xdotool('key', 'Escape', 'Escape');
  await shows(ALONE);
  display.xdotool('click', '3');
  if (await shows(ALONE + 1)) display.xdotool('key', 'k');
  await shows(ALONE + 2);
}

/** Waits until so many windows are there, a second at most; resolves to whether they are. */
async function shows(count: number): Promise<boolean> {
  for (let looks = 0; looks < 20 && windows() !== count; looks += 1) await setTimeout(50);
  return windows() === count;
}
