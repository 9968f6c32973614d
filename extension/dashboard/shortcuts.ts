/** The keys of the dashboard and what they do; `?` shows this list. Entries without an action are keys of the browser or of a list. */
export const SHORTCUTS = [
  { keys: ['/'], does: 'Find a partner' },
  { keys: ['n'], does: 'Add a partner' },
  { keys: ['l'], does: "Log with this partner (on a partner's page)" },
  { keys: ['g', 't'], does: 'Go to Today' },
  { keys: ['g', 'n'], does: 'Go to Network' },
  { keys: ['g', 's'], does: 'Go to Settings' },
  { keys: ['↑', '↓'], does: 'Move through the network' },
  { keys: ['Ctrl', 'Z'], does: 'Undo while the message shows' },
  { keys: ['?'], does: 'Show these keys' },
] as const;

export type Command = 'search' | 'add' | 'log' | 'help' | 'today' | 'network' | 'settings';

const SINGLE: { [key: string]: Command } = { '/': 'search', n: 'add', l: 'log', '?': 'help' };
const AFTER_G: { [key: string]: Command } = { t: 'today', n: 'network', s: 'settings' };

/** How long after `g` the second key may come, in ms. */
const PAIR_WITHIN = 1200;

/** Turns key presses into commands; remembers a `g` for the next key. */
export function shortcutReader(now: () => number): (event: KeyPress) => Command | undefined {
  let g = -Infinity;
  return event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isTyping) return undefined;
    const isSecond = now() - g < PAIR_WITHIN;
    g = event.key === 'g' && !isSecond ? now() : -Infinity;
    return (isSecond ? AFTER_G : SINGLE)[event.key];
  };
}

export type KeyPress = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; isTyping: boolean };

/** Whether a key belongs to the field it was pressed in, or to an open dialog. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.closest('input, textarea, select, [contenteditable], dialog, .what') !== null;
}
