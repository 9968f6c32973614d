import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundle } from './message-reader.ts';

const IMOGEN = 'imogen.clarke@striders.example';
const PAGE = readFileSync(join(import.meta.dirname, '../pages/webmail/gmail-thread.html'), 'utf8');

let browser: Browser;
let page: Page;
let code: string;

beforeAll(async () => {
  code = await bundle('extension/capture/webmail/chip.ts', 'kithChip');
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});
afterAll(() => browser.close());

beforeEach(async () => {
  page = await browser.newPage();
  await page.route('**/*', route =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE })
      : route.abort(),
  );
  await page.goto('https://mail.google.com/mail/u/0/#inbox/x');
});

/** Starts the chip with a door that notes what it is told; the page's own world stands for the isolated one. */
async function start(): Promise<void> {
  await page.addScriptTag({ content: code });
  await page.evaluate(() => {
    const told: string[] = [];
    const door = {
      sender: (address: string) => told.push(address),
      open: () => Reflect.set(window, 'opened', true),
      isAlive: () => !Reflect.has(window, 'extensionIsGone'),
    };
    const chip = Reflect.get(window, 'kithChip').startChip(document, door);
    Object.defineProperties(window, { told: { value: told }, chip: { value: chip } });
  });
  await page.waitForFunction(() => Reflect.get(window, 'told').length > 0);
}

const hosts = () => page.locator('kith-chip').count();
const told = () => page.evaluate(() => Reflect.get(window, 'told'));
const idle = () => page.evaluate(() => new Promise(resolve => requestIdleCallback(resolve)));

/** A page that got hold of the closed root all the same, as one could in its own world. */
function steal(): Promise<void> {
  return page.evaluate(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      const root = Reflect.apply(attach, this, [init]);
      Reflect.set(window, 'stolen', root);
      return root;
    };
  });
}

describe('the chip', () => {
  test('stands on an open message and tells the extension whose it is', async () => {
    await start();
    expect(await hosts()).toBe(1);
    expect(await told()).toEqual([IMOGEN]);
  });

  test('holds nothing but the page’s own words, should the page come to read it', async () => {
    await steal();
    await start();
    const words = await page.evaluate(() => Reflect.get(window, 'stolen').textContent);
    expect(words).toBe('Kith: Imogen Clarke');
    expect(await page.evaluate(() => document.querySelector('kith-chip')!.shadowRoot)).toBeNull();
  });

  test('opens the extension for a person’s click, not for the page’s', async () => {
    await steal();
    await start();
    await page.evaluate(() => Reflect.get(window, 'stolen').querySelector('button').click());
    expect(await page.evaluate(() => Reflect.get(window, 'opened'))).toBeUndefined();
    const box = (await page.locator('kith-chip').boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    expect(await page.evaluate(() => Reflect.get(window, 'opened'))).toBe(true);
  });

  test('goes with the message', async () => {
    await start();
    await page.evaluate(() => document.querySelector('[role=list]')!.remove());
    await page.waitForFunction(() => Reflect.get(window, 'told').length === 2);
    expect(await told()).toEqual([IMOGEN, '']);
    expect(await hosts()).toBe(0);
  });

  test('is gone for good when it is stopped, even between a change and the look at it', async () => {
    await start();
    await page.evaluate(async () => {
      document.querySelector('[role=list]')!.remove();
      // The observer has run, the look waits for the page to be idle.
      await Promise.resolve();
      Reflect.get(window, 'chip').stop();
    });
    await idle();
    expect(await hosts()).toBe(0);
    expect(await told()).toEqual([IMOGEN]);
  });

  test('goes when the extension was updated under the page, and a new one leaves no second', async () => {
    await start();
    await page.evaluate(() => {
      const newer = { sender() {}, open() {}, isAlive: () => true };
      Reflect.get(window, 'kithChip').startChip(document, newer);
      Reflect.set(window, 'extensionIsGone', true);
    });
    await idle();
    await page.evaluate(() =>
      document.querySelectorAll('.gD').forEach(one => one.setAttribute('email', 'other@x.example')),
    );
    await page.evaluate(() => document.body.append(document.createElement('p')));
    await idle();
    await expect.poll(hosts).toBe(1);
    // The one that is gone says no more.
    expect(await told()).toEqual([IMOGEN]);
  });

  test('looks once when the page is idle, however many changes came before', async () => {
    await page.evaluate(() => {
      const idle = window.requestIdleCallback.bind(window);
      Reflect.set(window, 'looks', 0);
      window.requestIdleCallback = (work, options) => {
        Reflect.set(window, 'looks', Reflect.get(window, 'looks') + 1);
        return idle(work, options);
      };
    });
    await start();
    // The chip's own drawing was a change too; the look it asked for comes first.
    await idle();
    const looks = await page.evaluate(async () => {
      const before = Reflect.get(window, 'looks');
      for (let index = 0; index < 200; index += 1) {
        document.querySelector('[role=list]')!.append(document.createElement('span'));
        // The observer runs between two changes, as it does for a mailbox that fills a row at a time.
        await Promise.resolve();
      }
      return Reflect.get(window, 'looks') - before;
    });
    expect(looks).toBe(1);
  });
});
