import { browser } from './browser.ts';

/** Where a link into the dashboard leads; what stands after `#` in its address. */
export type DashboardPath = '/' | '/welcome' | '/network' | '/settings' | `/partner/${string}`;

/** Opens the dashboard there, in its tab if it is open already. */
export async function openDashboard(path: DashboardPath): Promise<void> {
  const page = browser.runtime.getURL('/dashboard.html');
  const url = `${page}#${path}`;
  const [open] = await tabsOf(page);
  if (open === undefined) {
    await browser.tabs.create({ url });
  } else {
    const { windowId } = (await browser.tabs.update(open, { url, active: true })) ?? {};
    if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
  }
}

/** The tabs in which one of our pages is open. Chrome up to 150 hides even our own addresses from `tabs.query`, and Firefox up to 153 knows no contexts. */
async function tabsOf(page: string): Promise<number[]> {
  if ('getContexts' in browser.runtime) {
    const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
    return contexts.filter(({ documentUrl }) => documentUrl?.startsWith(page)).map(({ tabId }) => tabId);
  }
  const tabs = await browser.tabs.query({ url: `${page}*` });
  return tabs.flatMap(({ id }) => id ?? []);
}
