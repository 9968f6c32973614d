import type { Mailbox } from '../../../shared/capture/facts.ts';
import type { HeadLabel } from '../../../shared/capture/message/labels.ts';
import type { OpenMessage } from './open-message.ts';
import { personOf, rowOf, uniquePeople } from './people.ts';
import { chosen, first, isShown, textOf, within } from './query.ts';

/**
 * Zoho Mail: a message is `#zm_Container_m…`; people carry their address in `data-eid`, the sender in `.zmMHFrom`, the recipients in
 * rows `.zmMHdrRow` with a label. Each stands twice, in the short head and in the opened one; a pane that was closed keeps its message.
 */
export function readZoho(page: Document): OpenMessage | undefined {
  const open = within(page, '[id^="zm_Container_m"]').filter(
    one => first(one, '.zmMHFrom [data-eid]') && first(one, '[role=document]', '.zmMailContent') && isShown(one),
  );
  const message = chosen(open, one => one);
  const from = message && personIn(within(message, '.zmMHFrom [data-eid]'));
  if (!message || !from) return undefined;
  const body = first(message, '[role=document]', '.zmMailContent');
  return {
    from,
    to: part(message, 'to'),
    cc: part(message, 'cc'),
    date: textOf(first(message, '.jsRevTS', '.zmMHlD'), 80),
    subject: textOf(first(page, '.zmPVHeading', '.zmSubject')),
    bodies: body ? [body] : [],
  };
}

/** Of the copies of one person the one that has a name. */
function personIn(copies: readonly Element[]): Mailbox | undefined {
  const people = copies.flatMap(copy => personOf(copy) ?? []);
  return people.find(one => one.name !== '') ?? people[0];
}

function part(message: Element, label: HeadLabel): Mailbox[] {
  const row = rowOf(within(message, '.zmMHdrRow'), label);
  return row ? uniquePeople(within(row, '[data-eid]').map(personOf)) : [];
}
