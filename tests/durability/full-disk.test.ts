import { execFileSync } from 'node:child_process';
import { appendFileSync, globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { startChromium, type Chromium } from '../helpers/chromium.ts';
import { serveSites, type StaticPages } from '../helpers/static-pages.ts';
import { waitUntil } from '../helpers/wait-until.ts';
import { buildLab, type LabBuild } from './lab.ts';
import { quickLog, rightClick, saveCard, setUpPractice, timelineTitles, visit } from '../journeys/steps.ts';

/** Only root may mount a little disk. A quota set by CDP does not bind an extension with unlimitedStorage. */
const isRoot = process.getuid?.() === 0;
/** Profiles in which at least one torn entry is expected; about five of six have one. */
const TORN_WITHIN = 12;

let build: LabBuild;
let browser: Chromium;
let dashboard: Page;
let sites: StaticPages;
beforeAll(async () => {
  sites = await serveSites();
  build = await buildLab('chromium');
  browser = await startChromium({ folder: build.folder });
  dashboard = await setUpPractice(browser);
});
afterAll(async () => {
  await browser.stop();
  await sites.stop();
  build.remove();
});

test('a quick log that finds no room keeps what was typed and says what to do; it is saved once there is room', async () => {
  const popup = await browser.open('popup.html');
  await quickLog(popup, 'Ana Silva', 'r');
  await fill(popup);
  await popup.getByRole('combobox', { name: 'Find a partner' }).fill('Ana');
  await popup.getByRole('option').first().waitFor();
  await popup.keyboard.press('Enter');
  await popup.getByLabel('When').fill('yesterday');
  await popup.keyboard.press('Enter');
  await popup.getByText('What you typed is still here: free some space, then save again.').waitFor();
  expect(await popup.getByLabel('When').inputValue()).toBe('yesterday');
  expect((await timelineTitles(dashboard, 'Ana Silva')).length).toBe(1);
  await makeRoom(popup);
  await popup.getByLabel('When').press('Enter');
  await popup.getByRole('combobox', { name: 'Find a partner' }).waitFor();
  await expect.poll(async () => (await timelineTitles(dashboard, 'Ana Silva')).length).toBe(2);
});

test('a captured card that finds no room stays, and is saved once there is room', async () => {
  const card = await rightClick(browser, await visit(browser, sites.page('au-exercise-physiology')), 'add');
  await fill(card);
  const name = await card.getByLabel('Name', { exact: true }).inputValue();
  await card.getByLabel('Name', { exact: true }).press('Enter');
  await card.getByText('What you typed is still here: free some space, then save again.').waitFor();
  expect(await card.getByLabel('Name', { exact: true }).inputValue()).toBe(name);
  await makeRoom(card);
  await saveCard(card);
  expect(await timelineTitles(dashboard, name)).toEqual([]);
});

describe.runIf(isRoot)('a profile on a disk that is full', () => {
  test.each([1, 2])(
    'loses no entry that was saved, refuses %i others aloud, and goes on in the same page once there is room',
    async refused => {
      await onSmallDisk(async profile => {
        const first = await startChromium({ folder: build.folder, profile });
        const page = await first.open('lab.html');
        expect(await commit(page, 'before')).toBe('saved');
        fillDisk(join(profile, 'filler'));
        for (let i = 0; i < refused; i += 1) expect(await commit(page, `full-${i}`)).toBe('refused');
        rmSync(join(profile, 'filler'));
        expect(await commit(page, 'after')).toBe('saved');
        expect(await idsIn(page)).toEqual(['after', 'before']);
        await first.crash();
        expect(await idsAfterStart(profile)).toEqual(['after', 'before']);
        expect(await idsAfterStart(profile)).toEqual(['after', 'before']);
      });
    },
    60_000,
  );

  test('loses nothing either when the browser is started anew before there is room', async () => {
    await onSmallDisk(async profile => {
      const first = await startChromium({ folder: build.folder, profile });
      const page = await first.open('lab.html');
      expect(await commit(page, 'before')).toBe('saved');
      fillDisk(join(profile, 'filler'));
      expect(await commit(page, 'full')).toBe('refused');
      await first.crash();
      rmSync(join(profile, 'filler'));

      const second = await startChromium({ folder: build.folder, profile });
      const again = await second.open('lab.html');
      expect(await commit(again, 'after')).toBe('saved');
      await waitUntil(() => sizeOfTables(profile) > 0, Boolean, { what: 'the log is renewed' });
      await second.crash();
      expect(await idsAfterStart(profile)).toEqual(['after', 'before']);
    });
  }, 60_000);
});

test.runIf(isRoot)(
  'Chrome still deletes a database that was written to behind a torn entry: without a new log all can be lost',
  async () => {
    // Whether the write that found no room left a torn entry or none depends on how its bytes met the end of the disk.
    for (let attempt = 0; attempt < TORN_WITHIN; attempt += 1) if ((await idsBehindTornEntry()).length === 0) return;
    expect.fail(`Chrome kept the database ${TORN_WITHIN} times: perhaps store/renew-log.ts is no longer needed`);
  },
  120_000,
);

/** The ids in a new browser after a write without room and one behind it, into the same log. */
async function idsBehindTornEntry(): Promise<string[]> {
  let ids: string[] = [];
  await onSmallDisk(async profile => {
    const first = await startChromium({ folder: build.folder, profile });
    const page = await first.open('lab.html');
    expect(await commit(page, 'before')).toBe('saved');
    fillDisk(join(profile, 'filler'));
    expect(await commit(page, 'full')).toBe('refused');
    rmSync(join(profile, 'filler'));
    await page.evaluate(() => lab.trustTheLog());
    expect(await commit(page, 'after')).toBe('saved');
    await first.crash();
    ids = await idsAfterStart(profile);
  });
  return ids;
}

async function onSmallDisk(work: (profile: string) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'kith-small-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=150m', 'tmpfs', profile]);
  try {
    await work(profile);
  } finally {
    execFileSync('umount', ['-l', profile]);
    rmSync(profile, { recursive: true, force: true });
  }
}

function commit(page: Page, id: string): Promise<string> {
  return page.evaluate(
    recordId =>
      lab.commit([{ kind: 'partner', recordId, fields: { name: recordId } }]).then(
        () => 'saved',
        () => 'refused',
      ),
    id,
  );
}

function idsIn(page: Page): Promise<string[]> {
  return page.evaluate(() => lab.ids());
}

async function idsAfterStart(profile: string): Promise<string[]> {
  const browser = await startChromium({ folder: build.folder, profile });
  const ids = await idsIn(await browser.open('lab.html'));
  await browser.stop({ keepProfile: true });
  return ids;
}

/** Bytes of Chromium's tables of IndexedDB: 0 as long as all is in its first log. */
function sizeOfTables(profile: string): number {
  const tables = globSync('Default/IndexedDB/*/*.ldb', { cwd: profile });
  return tables.reduce((sum, file) => sum + statSync(join(profile, file)).size, 0);
}

function fillDisk(file: string): void {
  const chunk = Buffer.alloc(65_536);
  for (const size of [65_536, 4096, 1]) {
    try {
      for (;;) appendFileSync(file, chunk.subarray(0, size));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
    }
  }
}

/** From now on the browser has no room for what this page writes. */
async function fill(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { put, add } = IDBObjectStore.prototype;
    const full = () => {
      throw new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = full;
    IDBObjectStore.prototype.add = full;
    addEventListener('room', () => {
      IDBObjectStore.prototype.put = put;
      IDBObjectStore.prototype.add = add;
    });
  });
}

async function makeRoom(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('room')));
}
