import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MessageFactsSchema } from '../../shared/capture/facts.ts';
import { type MessageReader, startReader } from './message-reader.ts';

const FOLDER = join(import.meta.dirname, '../pages/webmail');
const NAMES = readdirSync(FOLDER)
  .filter(name => name.endsWith('.json'))
  .map(name => name.slice(0, -5));

let reader: MessageReader;
let page: Page;
let requests: string[] = [];

beforeAll(async () => {
  reader = await startReader();
  page = await reader.newPage();
  page.on('request', request => requests.push(request.url()));
});
afterAll(() => reader.browser.close());

/** Shows a saved page at its address; nothing else is answered. */
async function show(name: string): Promise<{ url: string; message: unknown }> {
  const expected: { url: string; message: unknown } = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
  const body = readFileSync(join(FOLDER, `${name}.html`), 'utf8');
  await page.goto('about:blank');
  await page.unrouteAll();
  await page.route('**/*', route =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.abort(),
  );
  await page.goto(expected.url);
  return expected;
}

describe('a saved page of a webmail', () => {
  test.for(NAMES)('gives the head and the signature of its open message: %s', async name => {
    const { message } = await show(name);
    requests = [];
    const { message: read } = await reader.read(page);
    expect(read).toEqual(message);
    if (read) expect(v.safeParse(MessageFactsSchema, read).issues).toBeUndefined();
    expect(requests).toEqual([]);
  });
});

describe('a thread', () => {
  test('gives the message that holds the selection, else the last open one', async () => {
    await show('gmail-thread');
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('.a3s')!));
    expect((await reader.read(page)).message?.from.address).toBe('bob@oldfield.example');
    await page.evaluate(() => getSelection()?.removeAllRanges());
    expect((await reader.read(page)).message?.from.address).toBe('imogen.clarke@striders.example');
  });
});

describe('a huge mailbox', () => {
  test('gives at most 4,000 characters of signature when a body has 30,000 elements and a signature of 100 kB', async () => {
    await show('gmail-thread');
    await page.evaluate(() => {
      const body = [...document.querySelectorAll('.a3s')].at(-1)!;
      body.insertAdjacentHTML('beforeend', '<p>- - -</p><span>a</span>'.repeat(15_000));
      document
        .querySelector('.adn:last-child .gmail_signature')!
        .insertAdjacentHTML('beforeend', `<p>${'( '.repeat(50_000)}</p>`);
    });
    const { message } = await reader.read(page);
    expect(message?.from.address).toBeTruthy();
    expect(JSON.stringify(message?.signature).length).toBeLessThan(4000);
  });
});
