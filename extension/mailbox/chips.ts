import { browser } from '../platform/browser.ts';
import { MAILBOXES } from '../platform/mailboxes.ts';
import { tellChip } from '../platform/messages.ts';
import { report } from '../platform/report.ts';
import { allowedOf, onAccessChange, type AccessChange } from '../platform/site-access.ts';

const ID = 'chip';
const FILE = '/chip.js';
const ALL = MAILBOXES.flatMap(({ origins }) => origins);

/**
 * Keeps the chip in exactly those mailboxes that the browser says the person allows. The permission is the only setting there is, so the
 * browser keeps it over restarts, and withdrawing it anywhere switches the chip off. `withdrawn` is called after that. Call it before
 * the worker's first await.
 */
export function keepChips(withdrawn: () => void): void {
  let last = Promise.resolve();
  // One after another: two at once would register the script twice.
  const attend = (change: AccessChange) => {
    last = last
      .then(() => takeIn(change))
      .then(() => {
        if (change.withdrawn.length > 0) withdrawn();
      })
      .catch((error: unknown) => report(error, 'keeping the chips'));
  };
  onAccessChange(attend);
  // An update forgets registered scripts, and pages that are open keep the old one.
  browser.runtime.onInstalled.addListener(() => attend({ given: ALL, withdrawn: [] }));
  attend({ given: [], withdrawn: [] });
}

/** Has the chips say again whose messages are open. */
export async function askChips(): Promise<void> {
  for (const id of await tabsOf(await allowedOf(ALL))) await tellChip(id, { type: 'again' });
}

async function takeIn({ given, withdrawn }: AccessChange): Promise<void> {
  await register(await allowedOf(ALL));
  for (const id of await tabsOf(await allowedOf(ALL.filter(origin => given.includes(origin))))) await inject(id);
  if (withdrawn.length === 0) return;
  // Their addresses are hidden from us now, so every tab is told.
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined) await tellChip(id, { type: 'withdrawn', origins: withdrawn });
  }
}

async function register(matches: string[]): Promise<void> {
  const script = { id: ID, matches, js: [FILE], css: [], runAt: 'document_idle' as const };
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

async function tabsOf(origins: string[]): Promise<number[]> {
  const tabs = origins.length > 0 ? await browser.tabs.query({ url: origins }) : [];
  return tabs.flatMap(({ id }) => id ?? []);
}

/** Into a page that was open before; one that cannot be reached (an error page, a tab asleep) gets it when it loads. */
async function inject(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [FILE] });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
}
