import type { HeadLabel } from '../../../shared/capture/message/labels.ts';
import type { Mailbox } from '../../../shared/capture/facts.ts';
import { attribute } from '../read/dom.ts';
import type { OpenMessage } from './open-message.ts';
import { personOf, rowOf, uniquePeople } from './people.ts';
import { chosen, closest, common, first, innermost, isShown, textOf, within } from './query.ts';

/**
 * Gmail: `div.adn` is an open message of the thread, `.gD[email]` its sender, `.g2[email]` its recipients, `.a3s` its body. People carry
 * their address in `email`, the date stands in full in the title of `.g3`, the opened details are rows `tr.ajv`.
 */
export function readGmail(page: Document): OpenMessage | undefined {
  const open = within(page, 'div.adn, div[data-legacy-message-id], div[data-message-id]').filter(
    message => first(message, '.a3s, .ii') && first(message, '.gD[email]', 'span[email]') && isShown(message),
  );
  const message = chosen(innermost(open), one => one) ?? bareMessage(page);
  const from = message && first(message, '.gD[email]', 'h3 span[email]', 'span[email]');
  const sender = from && personOf(from);
  if (!message || !sender) return undefined;
  const rows = within(message, 'tr.ajv, .ajA tr');
  const cc = row(rows, 'cc');
  const to = row(rows, 'to');
  const shown = within(message, '.g2[email], .hb [email]').filter(one => one !== from && !closest(one, '.a3s'));
  const body = first(message, '.a3s', '.ii');
  return {
    from: sender,
    sender: row(rows, 'sender')[0],
    replyTo: row(rows, 'replyTo'),
    to:
      to.length > 0
        ? to
        : uniquePeople(shown.map(personOf)).filter(one => !cc.some(copy => copy.address === one.address)),
    cc,
    date: dateOf(message),
    subject: textOf(first(page, 'h2.hP', 'h2[data-thread-perm-id]', '.ha h2')),
    bodies: body ? [body] : [],
  };
}

function row(rows: readonly Element[], label: HeadLabel): Mailbox[] {
  const found = rowOf(rows, label);
  if (!found) return [];
  const people = uniquePeople(within(found, '[email]').map(personOf));
  return people.length > 0 ? people : uniquePeople([personOf(found)]);
}

function dateOf(message: Element): string {
  const shown = first(message, '.g3[title]', '.gK [title]', '.g3', '.gH [title]');
  return shown ? (attribute(shown, 'title') ?? textOf(shown)) : '';
}

/** A page whose outer classes changed still has a sender and, below it, a body. */
function bareMessage(page: Document): Element | undefined {
  const body = within(page, '.a3s').at(-1);
  const from = first(page, '.gD[email]');
  return body && from && common(body, from);
}
