import { labelledLine } from '../../../shared/capture/message/labels.ts';
import { parseMailbox, parseMailboxes } from '../../../shared/capture/message/mailbox.ts';
import type { OpenMessage } from './open-message.ts';
import { rowOf, uniquePeople } from './people.ts';
import { chosen, contains, first, isShown, textOf, within } from './query.ts';

/**
 * Gmail's page for the printer, of a message or a whole conversation: each message is a `table.message` whose first row is the sender
 * and the date, the next `.recipient` with lines "To: …", the last the body. The account's own name stands above all of them.
 */
export function readGmailPrint(page: Document): OpenMessage | undefined {
  const printed = within(page, 'table.message').filter(one => first(one, '.recipient') && isShown(one));
  // A printed page may have been sent on: it stands inside the message that brings it.
  const outermost = printed.filter(one => !printed.some(other => other !== one && contains(other, one)));
  const message = chosen(outermost, one => one);
  const [sender, date] = message ? within(message, 'tr:first-child > td') : [];
  const from = parseMailbox(textOf(sender));
  if (!message || !from?.address) return undefined;
  const lines = within(message, '.recipient > div');
  const people = (label: 'to' | 'cc' | 'replyTo') =>
    uniquePeople(parseMailboxes(labelledLine(textOf(rowOf(lines, label), 4000))?.value ?? ''));
  const body = first(message, 'td td > div', 'td td');
  return {
    from,
    replyTo: people('replyTo'),
    to: people('to'),
    cc: people('cc'),
    date: textOf(date, 80),
    subject: textOf(first(page, '.maincontent > table b', '.maincontent b')),
    bodies: body ? [body] : [],
  };
}
