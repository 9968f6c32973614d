import { browser } from './browser.ts';

/** What the toolbar button shows while one tab is in front. */
export type TabBadge = { text: string; color: string; title: string };

/** The browser takes it away when the tab goes elsewhere. Throws if the tab is not there. */
export async function setTabBadge(tabId: number, { text, color, title }: TabBadge): Promise<void> {
  await browser.action.setTitle({ tabId, title });
  await browser.action.setBadgeBackgroundColor({ tabId, color });
  await browser.action.setBadgeText({ tabId, text });
}

/** The tab shows again what all others show. */
export async function clearTabBadge(tabId: number): Promise<void> {
  // Chrome has no way to take one tab's title back.
  await browser.action.setTitle({ tabId, title: await browser.action.getTitle({}) });
  // Null takes it back in both browsers; the types do not know.
  const nothing: { tabId: number; text: string | null } = { tabId, text: null };
  await browser.action.setBadgeText(nothing as { tabId: number; text: string });
}
