import type { Mailbox } from '../../../shared/capture/facts.ts';
import { type HeadLabel, headLabel, labelledLine } from '../../../shared/capture/message/labels.ts';
import { addressIn, mailbox, parseMailbox, parseMailboxes } from '../../../shared/capture/message/mailbox.ts';
import { attribute } from '../read/dom.ts';
import { textOf, within } from './query.ts';

const ADDRESS_ATTRIBUTES = [
  'email',
  'data-email',
  'data-hovercard-id',
  'data-address',
  'data-email-address',
  'data-eid',
  'title',
  'aria-label',
  'href',
];

/**
 * A person that a webmail shows as a chip, pill or link: the address from an attribute if there is one, the name from the text. A name
 * attribute or the text before the address wins over the address itself.
 */
export function personOf(element: Element): Mailbox | undefined {
  const text = textOf(element, 400);
  const address = attributeAddress(element) || addressIn(text) || innerAddress(element);
  const named = attribute(element, 'name') ?? attribute(element, 'data-name');
  if (named) return mailbox(named, address);
  const shown = parseMailbox(text);
  if (!address) return shown?.name ? shown : undefined;
  const whole =
    parseMailbox(attribute(element, 'title') ?? '') ??
    parseMailbox(withoutLabel(attribute(element, 'aria-label') ?? ''));
  const name = shown?.name || (whole?.address === address ? whole.name : '');
  // The text's own address goes along: where it is another, the name pretends.
  return mailbox(`${name} ${shown?.claims ?? shown?.address ?? ''}`, address);
}

/** People of one part of the head, each address once: with a name if any of its copies has one. */
export function uniquePeople(people: readonly (Mailbox | undefined)[]): Mailbox[] {
  const found = new Map<string, Mailbox>();
  for (const one of people) if (one?.address && !found.get(one.address)?.name) found.set(one.address, one);
  return [...found.values()].slice(0, 100);
}

/** Everybody in an element: its chips if it has any, else what its text says. */
export function peopleIn(element: Element | undefined, chips: string): Mailbox[] {
  if (!element) return [];
  const found = uniquePeople(within(element, chips).map(personOf));
  return found.length > 0 ? found : uniquePeople(parseMailboxes(withoutLabel(textOf(element, 4000))));
}

/** The row of a head's table or list whose label says `label`: `<tr><td>To:</td><td>…`, `<dt>To</dt><dd>…`, `<div>To: …</div>`. */
export function rowOf(rows: readonly Element[], label: HeadLabel): Element | undefined {
  return rows.find(row => {
    const text = textOf(row, 200);
    return labelledLine(text)?.label === label || headLabel(textOf(within(row, '*')[0], 40)) === label;
  });
}

export function withoutLabel(text: string): string {
  return labelledLine(text)?.value ?? text;
}

function attributeAddress(element: Element): string {
  for (const name of ADDRESS_ATTRIBUTES) {
    const value = attribute(element, name);
    const address = value ? addressIn(value.replace(/^mailto:/i, '')) : '';
    if (address && (name !== 'href' || /^mailto:/i.test(value ?? ''))) return address.toLowerCase();
  }
  return '';
}

function innerAddress(element: Element): string {
  for (const inner of within(
    element,
    '[email], [data-email], [title*="@"], a[href^="mailto:"], [aria-label*="@"]',
  ).slice(0, 5)) {
    const address = attributeAddress(inner);
    if (address) return address;
  }
  return '';
}
