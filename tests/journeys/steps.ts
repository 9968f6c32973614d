import type { Locator, Page } from 'playwright-core';
import type { Chromium } from '../helpers/chromium.ts';

/** What a person does, in the words of the screens. */

export type Purpose = 'add' | 'received' | 'sent' | 'touchpoint';

/** Fills in the first-run form in the dashboard; the page is then at Today. */
export async function setUpPractice(browser: Chromium, name = 'Northside Podiatry'): Promise<Page> {
  const page = await browser.open('dashboard.html#/welcome');
  await page.getByLabel('Practice name').fill(name);
  await page.getByLabel('Profession').selectOption('Podiatry');
  await page.getByLabel('Country').selectOption({ label: 'United Kingdom' });
  await page.getByRole('button', { name: 'Set up the practice' }).click();
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  return page;
}

/** Connects the practice of this browser to a new service with its set-up code. */
export async function connectFirst(
  page: Page,
  server: { url: string; code: string },
  memberName: string,
): Promise<void> {
  await go(page, 'Team');
  await page.getByRole('textbox', { name: 'Server address' }).fill(server.url);
  await page.getByRole('textbox', { name: 'Set-up code' }).fill(server.code);
  await page.getByRole('textbox', { name: 'Your name' }).fill(memberName);
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await page.getByRole('heading', { name: 'This browser' }).waitFor();
}

/** Makes an invite code under Team. */
export async function makeInvite(page: Page, role = 'Owner'): Promise<string> {
  await go(page, 'Team');
  await page.getByLabel('Role').selectOption({ label: role });
  await page.getByRole('button', { name: 'Make an invite code' }).click();
  return page.getByRole('status', { name: 'Invite code' }).innerText();
}

/** Joins a practice in a browser that has none; resolves to its dashboard at Today. */
export async function join(
  browser: Chromium,
  server: { url: string; code: string },
  memberName: string,
): Promise<Page> {
  const page = await browser.open('dashboard.html#/welcome');
  await page.getByRole('button', { name: 'Join my practice' }).click();
  await page.getByRole('textbox', { name: 'Server address' }).fill(server.url);
  await page.getByRole('textbox', { name: 'Invite code' }).fill(server.code);
  await page.getByRole('textbox', { name: 'Your name' }).fill(memberName);
  await page.getByRole('button', { name: 'Join the practice' }).click();
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  return page;
}

/** Goes to one of the dashboard's screens. */
export async function go(page: Page, place: 'Today' | 'Network' | 'Team' | 'Settings'): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place }).click();
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}

/** The network as it is written on the screen: one line a partner. */
export async function networkLines(page: Page): Promise<string[]> {
  await go(page, 'Network');
  const rows = page.getByRole('table', { name: 'Partners' }).locator('tr.network-row');
  await rows.first().waitFor();
  return (await rows.allInnerTexts()).map(text => text.replace(/\s+/g, ' ').trim());
}

/** The titles of a partner's timeline, newest first; opens the partner's page. */
export async function timelineTitles(page: Page, partner: string): Promise<string[]> {
  await go(page, 'Network');
  await page.getByRole('link', { name: partner, exact: true }).click();
  const section = page.getByRole('region', { name: 'What happened' });
  await section.getByRole('heading', { level: 3 }).or(section.getByText('Nothing logged yet')).first().waitFor();
  return section.getByRole('heading', { level: 3 }).allInnerTexts();
}

/** Opens a page of a site in a tab of its own. */
export async function visit(browser: Chromium, url: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(url);
  return page;
}

/**
 * Chooses an entry of the right-click menu: on a link, with the text of an element selected, or on the page as a whole. The browser's own menu
 * cannot be clicked by automation, so its event is given to the worker (real-menu.test.ts clicks the real one). Resolves to the capture window.
 */
export async function rightClick(
  browser: Chromium,
  page: Page,
  menuItemId: Purpose,
  on: { link?: Locator; selected?: Locator } = {},
): Promise<Page> {
  const info: { [key: string]: unknown } = { menuItemId, editable: false, pageUrl: page.url(), frameId: 0 };
  if (on.link) info['linkUrl'] = await on.link.evaluate((link: HTMLAnchorElement) => link.href);
  if (on.selected) info['selectionText'] = await select(on.selected);
  const opened = browser.context.waitForEvent('page', { predicate: opened => opened.url().includes('/capture.html') });
  await (await browser.worker()).evaluate(dispatchMenuClick, { info, url: page.url() });
  const capture = await opened;
  await capture.getByRole('button', { name: 'Discard' }).waitFor();
  return capture;
}

/** Presses Discard in the capture window, which closes it. */
export function discard(capture: Page): Promise<void> {
  return clickAway(capture, 'Discard');
}

/** Clicks a button that closes its own page, and waits until it is closed: the click's promise may fail then, the page being gone before it settles. */
export async function clickAway(page: Page, button: string): Promise<void> {
  const closed = page.waitForEvent('close');
  const clicked = page.getByRole('button', { name: button }).click();
  const settled = clicked.catch((error: unknown) => {
    if (!page.isClosed()) throw error;
  });
  await Promise.all([closed, settled]);
}

/** Presses Enter in the capture window and waits until it says that the card is saved. */
export async function saveCard(capture: Page): Promise<string> {
  await capture.getByLabel('Name', { exact: true }).press('Enter');
  await capture.getByText('Saved in this browser.').waitFor();
  return capture.getByRole('status').filter({ hasText: /\S/ }).first().innerText();
}

/** Logs in the popup by keyboard alone: a few letters of the name, Enter, the letter of what happened, Enter. */
export async function quickLog(popup: Page, typed: string, key: 'r' | 's' | 'c' | 'e' | 'm', text = ''): Promise<void> {
  await popup.getByRole('combobox', { name: 'Find a partner' }).press('Control+a');
  await popup.keyboard.type(typed);
  await popup.getByRole('option').first().waitFor();
  await popup.keyboard.press('Enter');
  await popup.getByRole('radio', { name: 'Referral received' }).waitFor({ state: 'attached' });
  await popup.keyboard.press(key);
  if (text) {
    for (let tabs = 0; tabs < 4 && !(await isTextFocused(popup)); tabs++) await popup.keyboard.press('Tab');
    await popup.keyboard.type(text);
  }
  await popup.keyboard.press('Enter');
  await popup.getByRole('combobox', { name: 'Find a partner' }).waitFor();
}

/** What stands on the toolbar button. */
export async function badge(browser: Chromium): Promise<string> {
  return (await browser.worker()).evaluate(() => chrome.action.getBadgeText({}));
}

function select(text: Locator): Promise<string> {
  return text.evaluate(element => {
    getSelection()!.selectAllChildren(element);
    return getSelection()!.toString();
  });
}

async function dispatchMenuClick({ info, url }: { info: { [key: string]: unknown }; url: string }): Promise<void> {
  const tabs = await chrome.tabs.query({});
  const tab = tabs.find(candidate => candidate.url === url);
  // `dispatch` is not in the documented API: extension events have it for their own bindings.
  (chrome.contextMenus.onClicked as unknown as { dispatch: (...args: unknown[]) => void }).dispatch(info, tab);
}

function isTextFocused(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'text',
  );
}
