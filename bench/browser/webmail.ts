import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { bundle, startReader } from '../../tests/webmail/message-reader.ts';

const THREAD = readFileSync(join(import.meta.dirname, '../../tests/pages/webmail/gmail-thread.html'), 'utf8');

/** ms of each piece of the chip's work, the observer's and the look's, while 200 elements at a time come into a mailbox of 3,000 rows. */
export async function chipChanges(count: number): Promise<number[]> {
  const code = await bundle('extension/capture/webmail/chip.ts', 'kithChip');
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  try {
    const page = await mailbox(browser);
    await page.evaluate(fillAndTime);
    await page.addScriptTag({ content: code });
    await page.evaluate(() => {
      const door = { sender() {}, open() {}, isAlive: () => true };
      Reflect.get(window, 'kithChip').startChip(document, door);
    });
    for (let change = 0; change < count; change += 1) {
      const before = await page.evaluate(() => Reflect.get(window, 'spent').length);
      await page.evaluate(() => {
        for (let index = 0; index < 200; index += 1)
          document.querySelector('[role=list]')!.append(document.createElement('span'));
      });
      await page.waitForFunction(pieces => Reflect.get(window, 'spent').length >= pieces + 2, before);
    }
    return await page.evaluate(() => Reflect.get(window, 'spent'));
  } finally {
    await browser.close();
  }
}

/** ms to read the open message of a thread whose body has 30,000 elements and whose signature has 100 kB. */
export async function hugeMessage(count: number): Promise<number[]> {
  const reader = await startReader();
  try {
    const page = await reader.newPage();
    await page.route('**/*', route => route.fulfill({ contentType: 'text/html; charset=utf-8', body: THREAD }));
    await page.goto('https://mail.google.com/mail/u/0/#inbox/x');
    await page.evaluate(() => {
      const body = [...document.querySelectorAll('.a3s')].at(-1)!;
      body.insertAdjacentHTML('beforeend', '<p>- - -</p><span>a</span>'.repeat(15_000));
      document
        .querySelector('.adn:last-child .gmail_signature')!
        .insertAdjacentHTML('beforeend', `<p>${'( '.repeat(50_000)}</p>`);
    });
    const times: number[] = [];
    for (let run = 0; run < count; run += 1) times.push((await reader.read(page)).millis);
    return times;
  } finally {
    await reader.browser.close();
  }
}

async function mailbox(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/*', route =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: THREAD })
      : route.abort(),
  );
  await page.goto('https://mail.google.com/mail/u/0/#inbox/x');
  return page;
}

/** In the page: 3,000 rows, and a clock around the two places in which the chip works. */
function fillAndTime(): void {
  const row = '<div class="zA"><span email="a@x.example" class="yP">A</span><span>Subject</span></div>';
  document.querySelector('[role=main]')!.insertAdjacentHTML('beforebegin', row.repeat(3000));
  const spent: number[] = [];
  const timed =
    <A extends unknown[]>(work: (...given: A) => void) =>
    (...given: A) => {
      const from = performance.now();
      work(...given);
      spent.push(performance.now() - from);
    };
  const idle = window.requestIdleCallback.bind(window);
  window.requestIdleCallback = (work, options) => idle(timed(work), options);
  const Observer = window.MutationObserver;
  Reflect.set(window, 'MutationObserver', function (work: MutationCallback) {
    return new Observer(timed(work));
  });
  Reflect.set(window, 'spent', spent);
}
