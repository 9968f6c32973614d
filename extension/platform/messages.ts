import * as v from 'valibot';
import { browser } from './browser.ts';
import { isMailbox } from './mailboxes.ts';
import { report } from './report.ts';

/** All that our own pages say to the worker; nobody reads by message (live queries do that). */
const PageMessage = v.variant('type', [
  /** Something was committed: sync soon, and count the badge again. */
  v.strictObject({ type: v.literal('nudge') }),
  /** Add somebody from the page in this tab: the worker reads it, because the popup that asks closes as the window opens. */
  v.strictObject({ type: v.literal('capture'), tabId: v.number(), url: v.string(), title: v.string() }),
]);
export type PageMessage = v.InferOutput<typeof PageMessage>;

/**
 * All that the chip's script in a mailbox says. Whoever breaks into that page can say it too, so it is never answered, and nothing that
 * it can bring about is more than a look: at the toolbar button, at the panel.
 */
const ChipMessage = v.variant('type', [
  /** The open message is from this address, lower case; '' when none is open. */
  v.strictObject({ type: v.literal('sender'), address: v.pipe(v.string(), v.maxLength(254)) }),
  /** The chip was clicked. */
  v.strictObject({ type: v.literal('chip') }),
]);
export type ChipMessage = v.InferOutput<typeof ChipMessage>;

/** What the chip's script is told. */
const ToChip = v.variant('type', [
  /** Access to these pages was withdrawn. */
  v.strictObject({ type: v.literal('withdrawn'), origins: v.array(v.string()) }),
  /** Say again whose message is open: somebody new listens, or an entry was made. */
  v.strictObject({ type: v.literal('again') }),
]);
export type ToChip = v.InferOutput<typeof ToChip>;

type Sender = {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; windowId?: number | undefined } | undefined;
};

/** The tab that a chip's message comes from. */
export type ChipTab = { id: number; windowId: number };

/** The name of the port by which an open page keeps the worker awake, and the live socket with it. */
export const AWAKE_PORT = 'awake';

/** Tells the worker; a sleeping worker wakes. That nobody listens (worker being updated) is no trouble: the alarm comes. */
export async function tell(message: PageMessage | ChipMessage): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch (error) {
    if (!isNobodyThere(error)) report(error, `telling the worker "${message.type}"`);
  }
}

/** Listens for messages of our own pages only: not of pages we were injected into, not of other extensions. */
export function onMessage(handle: (message: PageMessage) => void): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender) => {
    if (!isOurs(sender) || !sender.url?.startsWith(browser.runtime.getURL('/'))) return;
    const message = v.safeParse(PageMessage, raw);
    if (message.success) handle(message.output);
  });
}

/** Listens for the chip in a mailbox's own tab: not in a frame, not on another site. */
export function onChipMessage(handle: (message: ChipMessage, tab: ChipTab) => void): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender) => {
    const { tab, frameId, url } = sender;
    if (!isOurs(sender) || frameId !== 0 || !url || !isMailbox(url)) return;
    if (tab?.id === undefined || tab.windowId === undefined) return;
    const message = v.safeParse(ChipMessage, raw);
    if (message.success) handle(message.output, { id: tab.id, windowId: tab.windowId });
  });
}

/** Tells the chip in a tab; most tabs have none. */
export async function tellChip(tabId: number, message: ToChip): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, message);
  } catch (error) {
    if (!isNobodyThere(error)) report(error, `telling a chip "${message.type}"`);
  }
}

/** Listens in the chip's script; returns what ends it. */
export function onToChip(handle: (message: ToChip) => void): () => void {
  const listener = (raw: unknown, sender: Sender) => {
    const message = v.safeParse(ToChip, raw);
    if (isOurs(sender) && message.success) handle(message.output);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** False in a script whose extension was updated or switched off under the page: Chrome takes the id away from it. */
export function isHeard(): boolean {
  return (browser.runtime as { id?: string } | undefined)?.id !== undefined;
}

/** Keeps the worker awake while this page is open; reconnects when the worker was restarted. */
export function keepAwake(): void {
  const port = browser.runtime.connect({ name: AWAKE_PORT });
  port.onDisconnect.addListener(() => {
    // Chrome notes an error on the console unless somebody reads it: the worker was just being stopped.
    void browser.runtime.lastError;
    setTimeout(keepAwake, 1000);
  });
}

function isOurs(sender: Sender): boolean {
  return sender.id === browser.runtime.id;
}

function isNobodyThere(error: unknown): boolean {
  return (
    error instanceof Error &&
    /receiving end does not exist|message port closed|context invalidated/i.test(error.message)
  );
}
