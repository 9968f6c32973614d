import * as v from 'valibot';
import { browser } from './browser.ts';
import { report } from './report.ts';

/** All that pages say to the worker; nobody reads by message (live queries do that). */
const Message = v.variant('type', [
  /** Something was committed: sync soon, and count the badge again. */
  v.strictObject({ type: v.literal('nudge') }),
  /** Add somebody from the page in this tab: the worker reads it, because the popup that asks closes as the window opens. */
  v.strictObject({ type: v.literal('capture'), tabId: v.number(), url: v.string(), title: v.string() }),
]);
export type Message = v.InferOutput<typeof Message>;

/** The name of the port by which an open page keeps the worker awake, and the live socket with it. */
export const AWAKE_PORT = 'awake';

/** Tells the worker; a sleeping worker wakes. That nobody listens (worker being updated) is no trouble: the alarm comes. */
export async function tell(message: Message): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch (error) {
    if (!isNobodyThere(error)) report(error, `telling the worker "${message.type}"`);
  }
}

/** Listens for messages of our own pages only: not of pages we were injected into, not of other extensions. */
export function onMessage(handle: (message: Message) => void): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: { id?: string; url?: string }) => {
    if (sender.id !== browser.runtime.id || !sender.url?.startsWith(browser.runtime.getURL('/'))) return;
    const message = v.safeParse(Message, raw);
    if (message.success) handle(message.output);
  });
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

function isNobodyThere(error: unknown): boolean {
  return (
    error instanceof Error &&
    /receiving end does not exist|message port closed|context invalidated/i.test(error.message)
  );
}
