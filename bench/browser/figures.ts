import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import type { Chromium } from '../../tests/helpers/chromium.ts';
import { join } from '../../tests/journeys/steps.ts';
import type { Stage } from '../sync/measure.ts';

/** Joins the practice and waits until everything is here; ms from the join to the last record. Opens the popup meanwhile. */
export async function firstSync(
  browser: Chromium,
  { served, writer }: Stage,
  popupMeanwhile: number[],
): Promise<number> {
  const code = await (writer as unknown as { invite: () => Promise<string> }).invite();
  const start = Date.now();
  const page = await join(browser, { url: served.url, code }, 'Bench');
  while (!(await page.evaluate(isSynced))) {
    if (popupMeanwhile.length < 5) popupMeanwhile.push(await openPopup(browser));
    await page.waitForTimeout(50);
  }
  const ms = Date.now() - start;
  await page.close();
  return ms;
}

/** In the page: whether the cursor has reached the service's latest seq and a sync has ended well. */
async function isSynced(): Promise<boolean> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('kith');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
  const read = (key: string) =>
    new Promise<{ value?: { seq?: number; latest?: number; outcome?: string; message?: string } } | undefined>(
      resolve => {
        const request = db.transaction('meta').objectStore('meta').get(key);
        request.onsuccess = () => resolve(request.result as never);
      },
    );
  const [cursor, state] = [await read('cursor'), await read('syncState')];
  db.close();
  const value = cursor?.value;
  return (
    (value?.latest ?? 0) > 0 &&
    value?.seq === value?.latest &&
    state?.value?.outcome === 'synced' &&
    !state.value.message
  );
}

/** Puts the same rows, with the same keys, into a fresh object store in batches of 2,000, strict like ours; ms. */
export async function rawPut(browser: Chromium): Promise<number> {
  const page = await browser.open('popup.html');
  const ms = await page.evaluate(async () => {
    const open = (name: string, upgrade?: (db: IDBDatabase) => void) =>
      new Promise<IDBDatabase>(resolve => {
        const request = indexedDB.open(name);
        request.onupgradeneeded = () => upgrade?.(request.result);
        request.onsuccess = () => resolve(request.result);
      });
    const kith = await open('kith');
    const rows = await new Promise<unknown[]>(resolve => {
      const request = kith.transaction('records').objectStore('records').getAll();
      request.onsuccess = () => resolve(request.result as unknown[]);
    });
    kith.close();
    const raw = await open('raw', db => {
      db.createObjectStore('records', { keyPath: 'id' }).createIndex('keys', 'keys', { multiEntry: true });
    });
    const start = performance.now();
    for (let at = 0; at < rows.length; at += 2000) {
      const transaction = raw.transaction('records', 'readwrite', { durability: 'strict' });
      for (const row of rows.slice(at, at + 2000)) transaction.objectStore('records').put(row);
      await new Promise(resolve => (transaction.oncomplete = resolve));
    }
    const spent = performance.now() - start;
    raw.close();
    indexedDB.deleteDatabase('raw');
    return spent;
  });
  await page.close();
  return ms;
}

/** ms from the start of the popup's navigation until its search box can be typed in and what it lists is painted. */
export async function openPopup(browser: Chromium): Promise<number> {
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    const look = () => {
      const box = document.querySelector<HTMLInputElement>('[role=combobox]');
      if (box && !box.disabled && document.activeElement === box) {
        requestAnimationFrame(() => ((window as unknown as { ready: number }).ready = performance.now()));
      } else requestAnimationFrame(look);
    };
    look();
  });
  await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await page.waitForFunction(() => (window as unknown as { ready?: number }).ready);
  const ms = await page.evaluate(() => (window as unknown as { ready: number }).ready);
  await page.close();
  return ms;
}

/** ms from an input event to the frame after the list changed, for each letter of several names. */
export async function keystrokes(browser: Chromium, count: number): Promise<number[]> {
  const page = await browser.open('popup.html');
  await page.getByRole('combobox').first().fill('a');
  await page.getByRole('option').first().waitFor();
  const times = await page.evaluate(async many => {
    const box = document.querySelector<HTMLInputElement>('[role=combobox]')!;
    const list: number[] = [];
    for (let i = 0; i < many; i += 1) {
      const start = performance.now();
      const changed = new Promise<void>(resolve => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          requestAnimationFrame(() => resolve());
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
      });
      box.value = ['an', 'ana', 'm', 'ma', 'po', 'k', 'smi', 's'][i % 8]!;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await changed;
      list.push(performance.now() - start);
    }
    return list;
  }, count);
  await page.close();
  return times;
}

/** ms from Enter to "saved" for a call logged in the popup. */
export async function commitInPopup(browser: Chromium, count: number): Promise<number[]> {
  const page = await browser.open('popup.html');
  const times: number[] = [];
  for (let i = 0; i < count; i += 1) {
    await chooseFirst(page);
    await page.keyboard.press('c');
    times.push(
      await page.evaluate(async () => {
        const start = performance.now();
        const toasted = new Promise<void>(resolve => {
          const before = document.querySelectorAll('.toast-text').length;
          const observer = new MutationObserver(() => {
            if (document.querySelectorAll('.toast-text').length === before && before > 0) return;
            observer.disconnect();
            resolve();
          });
          observer.observe(document.body, { childList: true, subtree: true, characterData: true });
        });
        document.activeElement!.closest('form')!.requestSubmit();
        await toasted;
        return performance.now() - start;
      }),
    );
    await page.getByRole('combobox', { name: 'Find a partner' }).waitFor();
    await page.reload();
  }
  await page.close();
  return times;
}

/** ms from the dashboard's navigation until the network's first row is painted. */
export async function firstPicture(browser: Chromium): Promise<number> {
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    const look = () => {
      if (document.querySelector('tr.network-row')) {
        requestAnimationFrame(() => ((window as unknown as { ready: number }).ready = performance.now()));
      } else requestAnimationFrame(look);
    };
    look();
  });
  await page.goto(`chrome-extension://${browser.extensionId}/dashboard.html#/network`);
  await page.waitForFunction(() => (window as unknown as { ready?: number }).ready);
  const ms = await page.evaluate(() => (window as unknown as { ready: number }).ready);
  await page.close();
  return ms;
}

/** ms of the reader in a page of about 200 kB, as the worker injects it. */
export async function capturePage(browser: Chromium, count: number): Promise<number[]> {
  const card = (i: number) =>
    `<article><h3>Dr Person Number ${i} MBBS</h3><p>GP partner. ${'Some words about training and interests. '.repeat(8)}</p><a href="mailto:p${i}@clinic.example">write</a></article>`;
  const html = `<!doctype html><title>Team</title><h1>Our team</h1>${Array.from({ length: 450 }, (_, i) => card(i)).join('')}`;
  const site = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(html));
  await new Promise<void>(resolve => site.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;
  const page = await browser.context.newPage();
  await page.goto(url);
  const worker = await browser.worker();
  const times: number[] = [];
  for (let i = 0; i < count; i += 1) {
    times.push(
      await worker.evaluate(async target => {
        const tab = (await chrome.tabs.query({})).find(one => one.url === target)!;
        const start = performance.now();
        await chrome.scripting.executeScript({ target: { tabId: tab.id! }, files: ['/read-page.js'] });
        return performance.now() - start;
      }, url),
    );
  }
  await page.close();
  site.close();
  return times;
}

/** ms from Enter in one browser's popup until the new partner's name stands on the other's screen. Both run on one clock. */
export async function liveLatency(one: Chromium, other: Chromium, count: number): Promise<number[]> {
  const screen = await other.open('dashboard.html#/network');
  await screen.locator('tr.network-row').first().waitFor();
  await screen.getByRole('searchbox').or(screen.getByRole('textbox')).first().fill('Zz');
  const popup = await one.open('popup.html');
  const times: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const name = `Zzara Bench${String.fromCharCode(97 + i)}`;
    const seen = screen.evaluate(async wanted => {
      while (!document.body.innerText.includes(wanted)) await new Promise(resolve => requestAnimationFrame(resolve));
      return Date.now();
    }, name);
    await popup.getByRole('combobox', { name: 'Find a partner' }).fill(name);
    await popup.getByRole('option').last().click();
    await popup.getByRole('radio', { name: 'Referral received' }).waitFor({ state: 'attached' });
    await popup.keyboard.press('s');
    const start = Date.now();
    await popup.keyboard.press('Enter');
    times.push((await seen) - start);
    await popup.getByRole('combobox', { name: 'Find a partner' }).waitFor();
  }
  await popup.close();
  await screen.close();
  return times;
}

async function chooseFirst(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Find a partner' }).fill('an');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Referral received' }).waitFor({ state: 'attached' });
}
