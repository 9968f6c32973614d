import { browser } from './browser.ts';

/** Where a link into the dashboard leads; what stands after `#` in its address. */
export type DashboardPath = '/' | '/welcome' | '/network' | '/settings' | `/partner/${string}`;

/** Opens the dashboard there, in its tab if it is open already. */
export async function openDashboard(path: DashboardPath): Promise<void> {
  const page = browser.runtime.getURL('/dashboard.html');
  const url = `${page}#${path}`;
  const tabs = await browser.tabs.query({ url: `${page}*` });
  const open = tabs[0];
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
  } else {
    await browser.tabs.update(open.id, { url, active: true });
    if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
  }
}
