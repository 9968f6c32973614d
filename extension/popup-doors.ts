import { openCapture } from './capture/open-capture.ts';
import { activeTab } from './popup/page-partner.ts';

/** What leads out of the popup, loaded after its first picture. */
export { dropDraft, unfinishedDrafts } from './capture/draft.ts';
export { openWindow } from './capture/open-capture.ts';
export { openDashboard } from './platform/pages.ts';
export { openSidePanel } from './platform/side-panel.ts';

/** Opens the capture window over the page in front, read as a whole. `now` in ms. */
export async function addFromPage(now: number): Promise<void> {
  const tab = await activeTab();
  const page = { tabId: tab?.id ?? -1, frameId: 0, url: tab?.url ?? '', title: tab?.title ?? '' };
  await openCapture('add', page, {}, now);
}
