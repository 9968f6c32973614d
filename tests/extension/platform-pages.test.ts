import { beforeEach, expect, test, vi } from 'vitest';
import { openDashboard } from '../../extension/platform/pages.ts';

const own = vi.hoisted(() => ({ browser: {} }));
vi.mock('../../extension/platform/browser.ts', () => ({
  get browser() {
    return own.browser;
  },
}));

const HOME = 'ext://own/dashboard.html';
const OPEN = { id: 7, windowId: 3, url: `${HOME}#/settings` };
/** What the browser was asked to do, in order. */
let asked: string[];

/** A browser with these tabs open: one that knows contexts answers by them alone, as Chrome's query hides our own addresses. */
function inBrowser(open: { id: number; windowId: number; url: string }[], knowsContexts: boolean) {
  const contexts = open.map(({ id, url }) => ({ documentUrl: url, tabId: id }));
  own.browser = {
    runtime: {
      getURL: (path: string) => `ext://own${path}`,
      ...(knowsContexts ? { getContexts: () => Promise.resolve(contexts) } : {}),
    },
    tabs: {
      query: ({ url }: { url: string }) =>
        Promise.resolve(knowsContexts ? [] : open.filter(tab => tab.url.startsWith(url.slice(0, -1)))),
      create: ({ url }: { url: string }) => Promise.resolve(asked.push(`new ${url}`)),
      update: (id: number, { url }: { url: string }) => {
        asked.push(`tab ${id} ${url}`);
        return Promise.resolve({ windowId: 3 });
      },
    },
    windows: { update: (id: number) => Promise.resolve(asked.push(`window ${id}`)) },
  };
}

beforeEach(() => {
  asked = [];
});

test.each([
  ['by its contexts where the browser tells them', true],
  ['by the tabs where it does not', false],
])('the dashboard’s open tab is found %s, and shown', async (_, knowsContexts) => {
  inBrowser([{ id: 5, windowId: 3, url: 'ext://own/popup.html' }, OPEN], knowsContexts);
  await openDashboard('/network');
  expect(asked).toEqual([`tab 7 ${HOME}#/network`, 'window 3']);
});

test.each([true, false])('without an open tab the dashboard has a new one (contexts: %s)', async knowsContexts => {
  inBrowser([{ id: 5, windowId: 3, url: 'ext://own/popup.html' }], knowsContexts);
  await openDashboard('/welcome');
  expect(asked).toEqual([`new ${HOME}#/welcome`]);
});
