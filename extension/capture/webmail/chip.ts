import { readSender } from './adapters.ts';

/** How the chip reaches the extension. It is told things and answers nothing, so what the person keeps never comes near the page. */
export type ChipDoor = {
  /** The open message is from this address, '' for none. */
  sender: (address: string) => void;
  /** The person clicked the chip. */
  open: () => void;
  /** False once the extension was updated or switched off under the page. */
  isAlive: () => boolean;
};

export type Chip = { again: () => void; stop: () => void };

type State = { page: Document; door: ChipDoor; address: string; host: HTMLElement | null; scheduled: number | null };

/** A page can see that the chip is there, so the name hides nothing; by it a new script finds what an older one left. */
const TAG = 'kith-chip';
const HOST_STYLE = 'all:initial;position:fixed;inset:auto 16px 16px auto;z-index:2147483647';
const BUTTON_STYLE =
  'all:initial;box-sizing:border-box;cursor:pointer;font:500 13px/20px system-ui,sans-serif;color:#fff;background:#0e5e55;' +
  'border:1px solid #fff;border-radius:999px;padding:6px 14px;max-width:280px;overflow:hidden;text-overflow:ellipsis;' +
  'white-space:nowrap;box-shadow:0 1px 6px #0006';

/**
 * The chip on the pages of a mailbox for which the person gave the permission. It stands on every open message and says only what the
 * page says itself: whose message it is. What Kith knows of them shows on the toolbar button and in the panel, which the chip opens. A
 * change of the page costs one flag; the look at the sender waits until the page is idle.
 */
export function startChip(page: Document, door: ChipDoor): Chip {
  const state: State = { page, door, address: '', host: null, scheduled: null };
  for (const left of page.querySelectorAll(TAG)) left.remove();
  const stop = () => {
    observer.disconnect();
    if (state.scheduled !== null) cancelIdleCallback(state.scheduled);
    hide(state);
  };
  const observer = new MutationObserver(() => (door.isAlive() ? schedule(state) : stop()));
  observer.observe(page.documentElement, { childList: true, subtree: true });
  schedule(state);
  return { again: () => door.sender(state.address), stop };
}

function schedule(state: State): void {
  if (state.scheduled !== null) return;
  state.scheduled = requestIdleCallback(
    () => {
      state.scheduled = null;
      look(state);
    },
    { timeout: 2000 },
  );
}

function look(state: State): void {
  const sender = readSender(state.page);
  const address = sender?.address ?? '';
  if (address === state.address) return;
  state.address = address;
  hide(state);
  if (address) draw(state, sender?.name || address);
  state.door.sender(address);
}

function draw(state: State, who: string): void {
  const host = state.page.createElement(TAG);
  host.style.cssText = HOST_STYLE;
  const button = state.page.createElement('button');
  button.type = 'button';
  button.textContent = `Kith: ${who.slice(0, 80)}`;
  button.title = `Open Kith beside this message from ${who.slice(0, 80)}`;
  button.style.cssText = BUTTON_STYLE;
  button.addEventListener('click', event => {
    if (event.isTrusted) state.door.open();
  });
  host.attachShadow({ mode: 'closed' }).append(button);
  state.page.documentElement.append(host);
  state.host = host;
}

function hide(state: State): void {
  state.host?.remove();
  state.host = null;
}
