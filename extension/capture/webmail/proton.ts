import type { Mailbox } from '../../../shared/capture/facts.ts';
import { headLabel } from '../../../shared/capture/message/labels.ts';
import { mailbox, parseMailbox } from '../../../shared/capture/message/mailbox.ts';
import { attribute, frameBody } from '../read/dom.ts';
import type { OpenMessage } from './open-message.ts';
import { uniquePeople } from './people.ts';
import { PROTON_OPEN } from './programs.ts';
import { chosen, first, isShown, textOf, within } from './query.ts';

const PERSON = '.message-recipient-item, [data-testid^="recipients:item-"], [data-testid="message-header:from"]';

/**
 * Proton Mail: `.message-container` with an expanded header; people are `.message-recipient-item` with a label and an address; the body
 * is drawn in a frame without scripts.
 */
export function readProton(page: Document): OpenMessage | undefined {
  const open = within(page, PROTON_OPEN).filter(
    one => first(one, '.message-header-expanded', '.message-header') && bodiesOf(one).length > 0 && isShown(one),
  );
  const message = chosen(open, one => one);
  if (!message) return undefined;
  const head = first(message, '.message-header-expanded', '.message-header')!;
  const from = first(
    head,
    '[data-testid="recipients:sender"] .message-recipient-item',
    '.message-recipient-item',
    '[data-testid="message-header:from"]',
    '[data-testid="recipients:sender"]',
  );
  const sender = from && personIn(from);
  if (!sender) return undefined;
  const others = uniquePeople(
    within(head, PERSON)
      .filter(one => one !== from)
      .map(personIn),
  );
  const to = part(head, 'to');
  const cc = part(head, 'cc');
  return {
    from: sender,
    to:
      to.length > 0
        ? to
        : others.filter(one => one.address !== sender.address && !cc.some(copy => copy.address === one.address)),
    cc,
    date: dateOf(head),
    subject: textOf(
      first(
        page,
        '[data-testid="conversation-header:subject"]',
        '.message-conversation-summary-header',
        '[data-shortcut-target="message-conversation-summary"] h1',
        'h1',
      ),
    ),
    bodies: bodiesOf(message),
  };
}

/** A row of the opened head is named by its label in the language of the page: `message-header-expanded:An`. */
const ROW = 'message-header-expanded:';

function part(head: Element, name: 'to' | 'cc'): Mailbox[] {
  const list =
    first(head, `[data-testid="recipients:${name}-list"]`) ??
    within(head, `[data-testid^="${ROW}"]`).find(
      row => headLabel((attribute(row, 'data-testid') ?? '').slice(ROW.length)) === name,
    );
  return list ? uniquePeople(within(list, PERSON).map(personIn)) : [];
}

function personIn(element: Element): Mailbox | undefined {
  const label = textOf(first(element, '.message-recipient-item-label'));
  const address = parseMailbox(textOf(first(element, '.message-recipient-item-address')))?.address;
  const spoken =
    parseMailbox(quoted(attribute(element, 'aria-label') ?? '')) ?? parseMailbox(attribute(element, 'title') ?? '');
  const written = parseMailbox(textOf(element));
  return mailbox(
    label || spoken?.name || written?.name || '',
    address || parseMailbox(label)?.address || spoken?.address || written?.address || '',
  );
}

/** `More details about "Jack <jack@x.org>"` in any language: what stands between the quotation marks, else from the last word on. */
function quoted(label: string): string {
  return /["“„«]([^"”»]+)["”»]/.exec(label)?.[1] ?? /\S*\s*<[^>]+>/.exec(label)?.[0] ?? '';
}

function bodiesOf(message: Element): Element[] {
  const frame = first(
    message,
    'iframe[title="Email content"], iframe[data-testid="content-iframe"], .message-content iframe, iframe',
  );
  const inner = frame && frameBody(frame);
  if (inner) return [inner];
  return within(message, '[data-testid="message-content:body"], .message-content').slice(0, 1);
}

function dateOf(head: Element): string {
  const time = first(
    head,
    'time[datetime]',
    '[data-testid="item-date-simple"]',
    '[data-testid="item-date-full"]',
    'time',
  );
  return time ? (attribute(time, 'datetime') ?? attribute(time, 'title') ?? textOf(time)) : '';
}
