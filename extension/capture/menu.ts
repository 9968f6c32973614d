import { browser } from '../platform/browser.ts';
import { report } from '../platform/report.ts';
import { PURPOSES, type Purpose } from './draft.ts';
import type { MakeForm } from './first-form.ts';
import { openCapture } from './open-capture.ts';

const TITLES: { [purpose in Purpose]: string } = {
  add: 'Add to network',
  received: 'Log referral received from …',
  sent: 'Log referral sent to …',
  touchpoint: 'Log touchpoint with …',
};

/** Everywhere a person may point at somebody. */
const CONTEXTS = ['page', 'frame', 'selection', 'link', 'image', 'editable'] as const;

/**
 * Listens for the right-click menu; call it before the worker's first await. The entries themselves are made anew at each install,
 * update and start of the browser (Firefox does not keep them).
 */
export function startMenu(makeForm: MakeForm, now: () => number): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const purpose = PURPOSES.find(one => one === info.menuItemId);
    if (!purpose) return;
    const page = {
      tabId: tab?.id ?? -1,
      frameId: info.frameId ?? 0,
      url: tab?.url ?? info.pageUrl ?? '',
      title: tab?.title ?? '',
    };
    const ask = { linkUrl: info.linkUrl, srcUrl: info.srcUrl, selectionText: info.selectionText };
    void openCapture({ purpose, page, ask, at: now() }, makeForm);
  });
  const make = () => {
    makeEntries().catch((error: unknown) => report(error, 'making the right-click menu'));
  };
  browser.runtime.onInstalled.addListener(make);
  browser.runtime.onStartup.addListener(make);
}

async function makeEntries(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const purpose of PURPOSES) {
    browser.contextMenus.create({ id: purpose, title: TITLES[purpose], contexts: [...CONTEXTS] });
  }
}
