import { browser } from '../platform/browser.ts';
import type { PageClues } from './popup-queries.ts';

/** The tab the popup was opened over. */
export type ActiveTab = { id: number; windowId: number; url: string; title: string };

/** The tab in front; undefined where the browser does not say which page it shows. */
export async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.windowId === undefined || !tab.url) return undefined;
  return { id: tab.id, windowId: tab.windowId, url: tab.url, title: tab.title ?? '' };
}

/**
 * What the page gives to recognise a partner by: of an open message its sender, else the addresses and numbers it links to. Reads the
 * page only now, on the click that opened the popup; a page that may not be read gives its address alone.
 */
export async function cluesOf(tab: ActiveTab): Promise<PageClues> {
  const clues: PageClues = { url: tab.url, emails: [], phones: [] };
  if (!/^https?:/.test(tab.url)) return { ...clues, url: '' };
  const facts = await readFacts(tab);
  if (!facts) return clues;
  if (facts.message) return { url: '', emails: [facts.message.from.address], phones: [] };
  const links = (kind: string) => facts.links.filter(link => link.kind === kind).map(link => link.value);
  return { ...clues, emails: links('mailto').slice(0, 20), phones: links('tel').slice(0, 20) };
}

async function readFacts(tab: ActiveTab) {
  try {
    // The schema is loaded only here: the popup is usable before it.
    const [{ parseFacts }, results] = await Promise.all([
      import('./parse-facts.ts'),
      browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/read-page.js'] }),
    ]);
    return parseFacts(results[0]?.result);
  } catch (error) {
    // The browser's own pages, stores and PDF viewers refuse; a tab that was closed meanwhile too. All say so only in words.
    if (error instanceof Error) return undefined;
    throw error;
  }
}
