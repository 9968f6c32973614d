import { readSender } from './read-message.ts';

/** What the extension says of a sender: a short label for the chip, null for a stranger (no chip). */
export type ChipAnswer = { label: string } | null;

/** How the chip reaches the extension: `ask` with the SHA-256 of the sender's address, `open` its own screen. The lead wires both. */
export type ChipDoor = { ask: (addressHash: string) => Promise<ChipAnswer>; open: () => void };

type State = { page: Document; door: ChipDoor; address: string; host: HTMLElement | null; isScheduled: boolean };

/**
 * The chip on the pages of a mailbox for which the person gave the permission; returns how to stop it. The page gets nothing: no address
 * is kept in it, the label is drawn in a closed shadow root beside the body, and a click only opens the extension's own screen, where
 * alone anything is saved. A change of the page costs one flag; the look at the sender waits until the page is idle.
 */
export function startChip(page: Document, door: ChipDoor): () => void {
  const state: State = { page, door, address: '', host: null, isScheduled: false };
  const observer = new MutationObserver(() => schedule(state));
  observer.observe(page.documentElement, { childList: true, subtree: true });
  schedule(state);
  return () => {
    observer.disconnect();
    // An answer that is still under way finds another address and draws nothing.
    state.address = '';
    state.isScheduled = true;
    hide(state);
  };
}

/** The SHA-256 of a lower-case address in hexadecimal: the extension compares it with those of its partners. */
export async function addressHash(address: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(address.toLowerCase()));
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('');
}

function schedule(state: State): void {
  if (state.isScheduled) return;
  state.isScheduled = true;
  requestIdleCallback(
    () => {
      if (!state.isScheduled) return;
      state.isScheduled = false;
      look(state);
    },
    { timeout: 2000 },
  );
}

function look(state: State): void {
  const address = readSender(state.page)?.address ?? '';
  if (address === state.address) return;
  state.address = address;
  hide(state);
  if (address) void show(state, address);
}

async function show(state: State, address: string): Promise<void> {
  const answer = await state.door.ask(await addressHash(address));
  // Meanwhile another message may have been opened.
  if (answer && state.address === address) draw(state, answer.label);
}

function draw(state: State, label: string): void {
  const host = state.page.createElement('div');
  host.style.cssText = 'all:initial;position:fixed;inset:auto 16px 16px auto;z-index:2147483647';
  const root = host.attachShadow({ mode: 'closed' });
  const button = state.page.createElement('button');
  button.type = 'button';
  button.textContent = label.slice(0, 120);
  button.style.cssText =
    'all:initial;cursor:pointer;font:13px/1.4 system-ui,sans-serif;color:#10302b;background:#e8f3ef;border:1px solid #2f6f62;border-radius:999px;padding:6px 12px;max-width:320px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap';
  button.addEventListener('click', event => {
    if (event.isTrusted) state.door.open();
  });
  root.append(button);
  state.page.documentElement.append(host);
  state.host = host;
}

function hide(state: State): void {
  state.host?.remove();
  state.host = null;
}
