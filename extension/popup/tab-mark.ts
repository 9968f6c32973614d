import { browser } from '../platform/browser.ts';
import { report } from '../platform/report.ts';
import { clearTabBadge, setTabBadge } from '../platform/tab-badge.ts';
import type { KithDb } from '../store/db.ts';
import { partnerOfSender } from './page-partner.ts';
import { standingOf, type Standing } from './standing.ts';

const COLOUR = '#1d4f91';

/**
 * Says on the toolbar button, for one tab, that its page is a known partner's. Only of a page that the person let us see: a mailbox with
 * the chip, or one on which they opened the popup. The browser takes the mark away when the tab goes elsewhere.
 */
export async function markTab(tabId: number, standing: Standing | undefined): Promise<void> {
  try {
    if (!standing) await clearTabBadge(tabId);
    else await setTabBadge(tabId, { text: markText(standing), color: COLOUR, title: markTitle(standing) });
  } catch (error) {
    // The tab was closed meanwhile.
    if (!(error instanceof Error && /no tab|invalid tab/i.test(error.message))) report(error, 'marking a tab');
  }
}

/** Marks the tab of a mailbox by the sender of its open message; '' for none. */
export async function markSender(db: KithDb, tabId: number, address: string, now: number): Promise<void> {
  const id = await partnerOfSender(db, address);
  await markTab(tabId, id === undefined ? undefined : await standingOf(db, id, now));
}

export async function unmarkTabs(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) await markTab(id, undefined);
}

/** What fits on the button: that they are known, and how many things are due. */
export function markText({ due }: Standing): string {
  return due.length === 0 ? '✓' : `✓${Math.min(due.length, 9)}`;
}

export function markTitle({ partner, touch, due }: Standing): string {
  const todo = due.slice(0, 3).map(title => `Due: ${title}`);
  const more = due.length > 3 ? [`and ${due.length - 3} more`] : [];
  return [`Kith: ${partner.name} is in your network`, touch, ...todo, ...more].join('\n');
}
