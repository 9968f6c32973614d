import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startFirefox, type Firefox, type FirefoxPage } from '../helpers/firefox.ts';
import { waitUntil } from '../helpers/wait-until.ts';
import { firefoxPartners } from './amounts.ts';
import { foreignElements } from './foreign-elements.ts';
import { hostileExport } from './hostile-export.ts';

/** The same texts as in rendering.test.ts, stored in every field and shown in real Firefox (trust.md E2). */
const { json, partners } = hostileExport(firefoxPartners, 2);
const names = partners.map(({ fields }) => String(fields['name']));
const FOLDER = mkdtempSync(join(tmpdir(), 'kith-hostile-'));

let firefox: Firefox;
let desk: FirefoxPage;
const dialogs: string[] = [];

beforeAll(async () => {
  firefox = await startFirefox();
  desk = await open('dashboard.html#/welcome');
  await desk.fill('Practice name', '<img src=x onerror=alert(1)>');
  await desk.choose('Profession', 'Podiatry');
  await desk.click('button', 'Set up the practice');
  await desk.sees('Who do you work with?');
  await desk.goTo('#/settings');
  const file = join(FOLDER, 'hostile.json');
  writeFileSync(file, json);
  const chooser = await desk.page.waitForSelector('input[type=file]');
  await chooser!.uploadFile(file);
  await desk.sees('Imported: ');
});
afterAll(async () => {
  expect(dialogs).toEqual([]);
  // Broken policies and errors on any page of ours.
  expect(await firefox.troubles()).toEqual([]);
  await firefox.stop();
  rmSync(FOLDER, { recursive: true });
});

test('the network says each name as it is', async () => {
  await desk.goTo('#/network');
  const shown = () => desk.page.$$eval('tr.network-row a', links => links.map(link => link.textContent));
  const texts = await waitUntil(shown, found => found.length > 10, { what: 'the network' });
  expect(texts.filter(text => !names.includes(text))).toEqual([]);
  await onlyOurs(desk);
});

test('each partner’s page says their name as it is, and links only where links may lead', async () => {
  for (const [at, { id }] of partners.entries()) {
    await desk.goTo(`#/partner/${id}`);
    const title = () => desk.page.evaluate(() => document.querySelector('h1')?.textContent ?? '');
    await waitUntil(title, text => text.includes(names[at]!), { what: names[at]! });
    await onlyOurs(desk);
  }
});

test.each(['#/', '#/deleted', '#/team', '#/settings'])('dashboard %s', async hash => {
  await desk.goTo(hash);
  await desk.page.waitForSelector('h1');
  await onlyOurs(desk);
});

test.each(['popup.html', 'sidepanel.html'])('%s finds them and logs with them', async path => {
  const view = await open(path);
  await view.fill('Find a partner', 'script');
  await view.page.waitForSelector('[role=option]');
  await onlyOurs(view);
  await view.press('Enter');
  await view.sees('Patient tag');
  await onlyOurs(view);
});

async function open(path: string): Promise<FirefoxPage> {
  const view = await firefox.open(path);
  view.page.on('dialog', dialog => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return view;
}

/** Nothing on the page but what our own components make. */
async function onlyOurs({ page }: FirefoxPage): Promise<void> {
  expect(await page.evaluate(foreignElements)).toEqual([]);
}
