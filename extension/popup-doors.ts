import { tell } from './platform/messages.ts';
import { activeTab } from './popup/page-partner.ts';

/** What leads out of the popup, loaded after its first picture. */
export { dropDraft, unfinishedDrafts } from './capture/draft.ts';
export { openWindow } from './capture/open-capture.ts';
export { openDashboard } from './platform/pages.ts';
export { openSidePanel } from './platform/side-panel.ts';

/** Has the worker open the capture window over the page in front, read as a whole. */
export async function addFromPage(): Promise<void> {
  const tab = await activeTab();
  await tell({ type: 'capture', tabId: tab?.id ?? -1, url: tab?.url ?? '', title: tab?.title ?? '' });
}
