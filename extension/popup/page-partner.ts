import type { PageFacts } from '../../shared/capture/facts.ts';
import { browser } from '../platform/browser.ts';
import { readIn } from '../platform/page-reader.ts';
import type { KithDb } from '../store/db.ts';
import { hostOf } from '../store/keys.ts';
import { standingOf, type Standing } from './standing.ts';

/** The tab the popup was opened over; `url` is '' where the browser does not say which page it shows. */
export type ActiveTab = { id: number; windowId: number; url: string; title: string };

/** The partner of the page in the open tab, and whether the page is a message of theirs. */
export type PageOffer = Standing & { from: 'page' | 'message' };

export async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.windowId === undefined) return undefined;
  return { id: tab.id, windowId: tab.windowId, url: tab.url ?? '', title: tab.title ?? '' };
}

/**
 * The partner whom the open page is about: of an open message its sender, else by the addresses and numbers the page links to, or its
 * site. Reads the page only now, on the click that opened the popup; a page that may not be read has its address alone.
 */
export async function partnerOfTab(db: KithDb, tab: ActiveTab, now: number): Promise<PageOffer | undefined> {
  if (!/^https?:/.test(tab.url)) return undefined;
  const facts = await readIn({ tabId: tab.id });
  const message = facts?.message;
  const id = message
    ? await partnerOfSender(db, message.from.address)
    : await onlyPartner(db, keysOfPage(tab.url, facts));
  return id === undefined ? undefined : offerOf(db, id, message ? 'message' : 'page', now);
}

/** The partner whose web site the tab shows, without a look at the page: nobody has asked about it. */
export async function partnerOfSite(db: KithDb, tab: ActiveTab, now: number): Promise<PageOffer | undefined> {
  const id = /^https?:/.test(tab.url) ? await onlyPartner(db, keysOfPage(tab.url, undefined)) : undefined;
  return id === undefined ? undefined : offerOf(db, id, 'page', now);
}

/** The partner who alone has this e-mail address. */
export function partnerOfSender(db: KithDb, address: string): Promise<string | undefined> {
  return onlyPartner(db, address ? [`email:${address.toLowerCase()}`] : []);
}

/** The offer to log with a partner. */
export async function offerOf(
  db: KithDb,
  id: string,
  from: PageOffer['from'],
  now: number,
): Promise<PageOffer | undefined> {
  const standing = await standingOf(db, id, now);
  return standing && { ...standing, from };
}

function keysOfPage(url: string, facts: PageFacts | undefined): string[] {
  const links = (kind: string) => (facts?.links ?? []).filter(link => link.kind === kind).slice(0, 20);
  const host = hostOf(url);
  return [
    ...links('mailto').map(link => `email:${link.value.toLowerCase()}`),
    ...links('tel').map(link => `phone:${link.value.replace(/[^+\d]/g, '')}`),
    ...(host ? [`host:${host}`] : []),
  ];
}

/** The partner that one of the keys belongs to alone: a clinic's site is the site of each of its partners, so it names nobody. */
async function onlyPartner(db: KithDb, keys: string[]): Promise<string | undefined> {
  for (const key of keys) {
    const ids = await db.records.where('keys').equals(key).primaryKeys();
    if (ids.length === 1) return ids[0];
  }
  return undefined;
}
