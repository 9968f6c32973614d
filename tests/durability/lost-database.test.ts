import { globSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { startChromium, type Chromium } from '../helpers/chromium.ts';
import { shoot } from '../helpers/shots.ts';
import { startTestServer, type TestServer } from '../helpers/test-server.ts';
import { waitUntil } from '../helpers/wait-until.ts';
import { badge } from '../journeys/steps.ts';
import { found, type Colleague } from './colleague.ts';
import { buildLab, type LabBuild } from './lab.ts';

const TITLE = 'This browser has lost Kith’s records';

let build: LabBuild;
let server: TestServer;
let colleague: Colleague;
beforeAll(async () => {
  build = await buildLab('chromium');
  server = await startTestServer();
  colleague = await found(server.url, await server.setupCode());
  await colleague.write(['ana', 'ben', 'carla']);
});
afterAll(async () => {
  await server.stop();
  build.remove();
});

/** What may become of the database while the browser is closed. */
const ACCIDENTS: { [name: string]: (profile: string) => void } = {
  emptied: profile => rmSync(databaseFolder(profile), { recursive: true }),
  damaged(profile) {
    const cwd = databaseFolder(profile);
    const files = ['CURRENT', 'MANIFEST-*', '*.log', '*.ldb'].flatMap(pattern => globSync(pattern, { cwd }));
    for (const file of files) writeFileSync(join(cwd, file), 'this is not LevelDB');
  },
  'emptied, and the spare key with it,'(profile) {
    ACCIDENTS['emptied']!(profile);
    const caches = globSync('Default/**/CacheStorage', { cwd: profile });
    expect(caches.length).toBeGreaterThan(0);
    for (const folder of caches) rmSync(join(profile, folder), { recursive: true });
  },
};

test.each(['emptied', 'damaged'])(
  'a database that was %s is noticed and healed without an invite: nothing lost, nothing deleted, and said in words',
  async accident => {
    const unsent = `unsent-when-${accident}`;
    const browser = await startChromium({ folder: build.folder, profile: await profileAfter(accident, unsent) });
    try {
      const dashboard = await browser.open('dashboard.html');
      await dashboard.getByText('This browser had lost Kith’s records, and has them again').waitFor();
      await shoot(dashboard, 'regained-database');
      await untilHealed(browser, unsent);
      await dashboard.getByRole('button', { name: 'All right' }).click();
      await dashboard.getByText('has them again').waitFor({ state: 'detached' });
    } finally {
      await browser.stop();
    }
  },
  90_000,
);

test('a database that was emptied, and the spare key with it, is said in words and healed by joining again', async () => {
  const unsent = 'unsent-when-all-was-emptied';
  const profile = await profileAfter('emptied, and the spare key with it,', unsent);
  const browser = await startChromium({ folder: build.folder, profile });
  try {
    const popup = await browser.open('popup.html');
    await popup.getByText(TITLE).waitFor();
    expect(await popup.getByText('Set up your practice').count()).toBe(0);
    await waitUntil(
      () => badge(browser),
      text => text === '!',
      { what: 'the toolbar button says so' },
    );
    const dashboard = await browser.open('dashboard.html');
    await dashboard.getByRole('heading', { name: TITLE }).waitFor();
    expect(await dashboard.getByLabel('Practice name').count()).toBe(0);
    await dashboard.getByText(`The service at ${server.url} still has all that had been sent`).waitFor();
    await dashboard.getByText('1 change that had not been sent is kept beside the store').waitFor();
    await shoot(dashboard, 'lost-database');
    await joinAgain(dashboard, await colleague.invite());
    await untilHealed(browser, unsent);
    await popup.reload();
    await popup.getByRole('combobox', { name: 'Find a partner' }).waitFor();
  } finally {
    await browser.stop();
  }
}, 90_000);

/** A connected browser's profile after it was closed with one entry not sent, and the accident. */
async function profileAfter(accident: string, unsent: string): Promise<string> {
  const browser = await startChromium({ folder: build.folder });
  const lab = await browser.open('lab.html');
  await lab.evaluate(([url, code]) => globalThis.lab.connect(url, code), [
    server.url,
    await colleague.invite(),
  ] as const);
  await until(lab, state => state.outcome === 'synced' && state.records >= 4);
  await until(lab, ({ noted }) => noted.includes(server.url));
  await server.pause();
  await lab.evaluate(id => globalThis.lab.commit([{ kind: 'partner', recordId: id, fields: { name: id } }]), unsent);
  await lab.evaluate(() => globalThis.lab.nudge());
  const { profile } = browser;
  await browser.stop({ keepProfile: true });
  ACCIDENTS[accident]!(profile);
  await server.resume();
  return profile;
}

async function untilHealed(browser: Chromium, unsent: string): Promise<void> {
  const lab = await browser.open('lab.html');
  await until(lab, state => state.unsent === 0 && state.outside.join() === 'sentinel');
  const service = await colleague.records();
  expect(service.find(({ id }) => id === unsent)?.fields['name']).toBe(unsent);
  expect(service.filter(({ fields }) => fields['deleted'] === true)).toEqual([]);
  expect(await lab.evaluate(() => globalThis.lab.ids())).toEqual(service.map(({ id }) => id).sort());
}

test('without a service it says what the browser held, and starts afresh only when told to', async () => {
  const first = await startChromium({ folder: build.folder });
  const lab = await first.open('lab.html');
  const practice = { kind: 'practice', recordId: 'practice', fields: { name: 'Lane End', country: 'GB' } };
  await lab.evaluate(entry => globalThis.lab.commit([entry]), practice);
  await lab.evaluate(() => globalThis.lab.nudge());
  await until(lab, ({ noted }) => noted.includes('"records":1'));
  const { profile } = first;
  await first.stop({ keepProfile: true });
  ACCIDENTS['emptied']!(profile);

  const browser = await startChromium({ folder: build.folder, profile });
  try {
    const dashboard = await browser.open('dashboard.html#/welcome');
    await dashboard.getByText('so it held the only copy').waitFor();
    await dashboard.getByRole('button', { name: 'Bring back an export' }).waitFor();
    await dashboard.getByRole('button', { name: 'Start afresh instead' }).click();
    await dashboard.getByRole('button', { name: 'Start afresh', exact: true }).click();
    await dashboard.getByLabel('Practice name').waitFor();
    await dashboard.reload();
    await dashboard.getByLabel('Practice name').waitFor();
  } finally {
    await browser.stop();
  }
}, 60_000);

test('a store that the browser does not open gives a clear screen', async () => {
  const browser: Chromium = await startChromium({ folder: build.folder });
  try {
    await browser.context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
      };
    });
    const dashboard = await browser.open('dashboard.html');
    await dashboard.getByText('Kith could not read the practice').waitFor();
    await dashboard.getByText('Nothing was deleted. If the disk is full').waitFor();
    await dashboard.getByRole('button', { name: 'Try again' }).waitFor();
    const popup = await browser.open('popup.html');
    await popup.getByText('Kith cannot read its store').waitFor();
    await popup.getByText('Nothing was deleted. If the disk is full').waitFor();
    expect(await popup.getByText('Set up your practice').count()).toBe(0);
  } finally {
    await browser.stop();
  }
}, 60_000);

function databaseFolder(profile: string): string {
  const [folder] = globSync('Default/IndexedDB/chrome-extension_*.indexeddb.leveldb', { cwd: profile });
  if (!folder) throw new Error('this Chromium keeps IndexedDB elsewhere');
  return join(profile, folder);
}

async function joinAgain(dashboard: Page, code: string): Promise<void> {
  await dashboard.getByRole('button', { name: 'Join again' }).click();
  await dashboard.getByLabel('Server address').fill(server.url);
  await dashboard.getByLabel('Invite code').fill(code);
  await dashboard.getByLabel('Your name').fill('Ana');
  await dashboard.getByRole('button', { name: 'Join the practice' }).click();
  await dashboard.getByRole('navigation', { name: 'Main' }).waitFor();
}

type State = Awaited<ReturnType<typeof globalThis.lab.state>>;

function until(page: Page, isRight: (state: State) => boolean): Promise<State> {
  return waitUntil(() => page.evaluate(() => globalThis.lab.state()), isRight, { within: 20_000 });
}
