import { startChip } from './capture/webmail/chip.ts';
import { isCovered } from './platform/mailboxes.ts';
import { isHeard, onToChip, tell } from './platform/messages.ts';

/** Where the script in this world keeps how to end it: put in twice, it runs once. */
const STOP = 'kithStop';

/** The chip in a mailbox's page, until access is withdrawn or the extension goes. */
export function startMailbox(): void {
  const earlier: unknown = Reflect.get(globalThis, STOP);
  if (typeof earlier === 'function') earlier();
  const chip = startChip(document, {
    sender: address => void tell({ type: 'sender', address }),
    open: () => void tell({ type: 'chip' }),
    isAlive: isHeard,
  });
  const deafen = onToChip(message => {
    if (message.type === 'again') chip.again();
    else if (isCovered(location.href, message.origins)) stop();
  });
  function stop(): void {
    deafen();
    chip.stop();
  }
  Reflect.set(globalThis, STOP, stop);
}
