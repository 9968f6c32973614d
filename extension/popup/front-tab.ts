import { browser } from '../platform/browser.ts';
import { isMailbox } from '../platform/mailboxes.ts';
import { onChipMessage, tellChip } from '../platform/messages.ts';
import { report } from '../platform/report.ts';
import type { KithDb } from '../store/db.ts';
import { activeTab, offerOf, partnerOfSender, partnerOfSite, partnerOfTab, type PageOffer } from './page-partner.ts';
import { markTab } from './tab-mark.ts';

export type ShowOffer = (offer: PageOffer | undefined) => void;

/** The popup opens over one page, on a click: reads it, says whose it is, and leaves the mark on the toolbar button. */
export async function lookAtFront(db: KithDb, now: () => number, show: ShowOffer): Promise<void> {
  const tab = await activeTab();
  if (!tab) return;
  const offer = await partnerOfTab(db, tab, now());
  show(offer);
  await markTab(tab.id, offer);
}

/**
 * The panel stays while the page beside it changes: follows the tab in front and, in a mailbox with the chip, the open message. The page
 * is read only for the click that opened the panel; afterwards its address has to do, where the browser tells it.
 */
export async function followFront(db: KithDb, now: () => number, show: ShowOffer): Promise<void> {
  const first = await activeTab();
  let turn = 0;
  /** What is found late, for a tab that was left, is not shown. */
  const showFound = (finding: Promise<PageOffer | undefined>) => {
    const mine = ++turn;
    finding
      .then(offer => mine === turn && show(offer))
      .catch((error: unknown) => report(error, 'looking at the page beside the panel'));
  };
  const look = async () => {
    const tab = await activeTab();
    if (!tab) return undefined;
    // Its chip answers with the sender.
    if (isMailbox(tab.url)) void tellChip(tab.id, { type: 'again' });
    return partnerOfSite(db, tab, now());
  };
  onChipMessage((message, { id }) => {
    if (message.type === 'sender') showFound(ofSender(message.address, id));
  });
  async function ofSender(address: string, tabId: number) {
    const [tab, partner] = await Promise.all([activeTab(), partnerOfSender(db, address)]);
    return tab?.id === tabId && partner !== undefined ? offerOf(db, partner, 'message', now()) : undefined;
  }
  const windowId = first?.windowId;
  browser.tabs.onActivated.addListener(active => {
    if (active.windowId === windowId) showFound(look());
  });
  browser.tabs.onUpdated.addListener((_, { status }, tab) => {
    if (tab.active && tab.windowId === windowId && status === 'complete') showFound(look());
  });
  showFound(first && !isMailbox(first.url) ? partnerOfTab(db, first, now()) : look());
}
