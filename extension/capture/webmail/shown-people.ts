import type { Mailbox } from '../../../shared/capture/facts.ts';
import { headLabel, labelledLine } from '../../../shared/capture/message/labels.ts';
import { addressIn, parseMailbox } from '../../../shared/capture/message/mailbox.ts';
import { bodyOf, isElement, parentNode } from '../read/dom.ts';
import { bodyLines, type PageLine } from './body-lines.ts';
import { personOf, uniquePeople, withoutLabel } from './people.ts';
import { contains, precedes, textOf, within } from './query.ts';

/** Elements that hold somebody with an address. */
export const PEOPLE = '[email], [data-email], [title*="@"], a[href^="mailto:"], [aria-label*="@"]';

/** Somebody whom the page shows with an address; `above`: the line before, where a name may stand. */
export type Shown = { element: Element; person: Mailbox; above?: PageLine | undefined };

/** Everybody shown above the body with an address, in an attribute or written. */
export function peopleBefore(page: Document, body: Element): Shown[] {
  const root = bodyOf(page);
  const marked = within(page, PEOPLE).map(element => ({ element, person: personOf(element) }));
  const lines = root ? bodyLines(root).lines.filter(line => line.text !== '') : [];
  const written = lines.flatMap(({ element, text }, at) =>
    text.length < 300 && addressIn(text)
      ? { element, person: parseMailbox(withoutLabel(text)), above: lines[at - 1] }
      : [],
  );
  // A sender's name is a button in some: a click shows who they are.
  const pressed = within(page, 'button, [role=button]').flatMap(element => {
    const text = textOf(element, 200);
    return addressIn(text) ? { element, person: parseMailbox(text) } : [];
  });
  // "Nolene" and "nbirch12@…" in elements of their own can run together.
  const whole = written.filter(
    ({ person }) =>
      !marked.some(
        one =>
          one.person?.address && one.person.address !== person?.address && person?.address.endsWith(one.person.address),
      ),
  );
  return [...whole, ...pressed, ...marked].flatMap(one =>
    one.person?.address && !contains(body, one.element) && precedes(one.element, body)
      ? [{ ...one, person: one.person }]
      : [],
  );
}

/** The smallest element around the body that also holds a person: the message. The reader's own address stands further out. */
export function headPeople(people: readonly Shown[], body: Element): Shown[] {
  for (let around = parentNode(body); around && isElement(around); around = parentNode(around)) {
    const message = around;
    const inside = people.filter(one => contains(message, one.element));
    if (inside.length > 0) return inside.sort((one, other) => (precedes(one.element, other.element) ? -1 : 1));
  }
  return [];
}

type Parts = { to: Mailbox[]; cc: Mailbox[]; replyTo: Mailbox[] };

/** What each of a head's people but the sender is, by the last label above them ("Cc", "Antwort an"); a recipient where there is none. */
export function partsOf(people: readonly Shown[], lines: readonly PageLine[], from: Mailbox): Parts {
  const labels = lines.flatMap(({ text, element }) => {
    const label = labelledLine(text)?.label ?? headLabel(text);
    return label && label !== 'date' && label !== 'subject' ? [{ label, element }] : [];
  });
  const labelOf = (one: Shown) =>
    labels.findLast(({ element }) => element === one.element || precedes(element, one.element))?.label ?? 'to';
  const part = (...names: string[]) =>
    uniquePeople(people.filter(one => names.includes(labelOf(one))).map(one => one.person)).filter(
      one => one.address !== from.address,
    );
  const cc = part('cc');
  const replyTo = part('replyTo');
  const others = new Set([...cc, ...replyTo].map(one => one.address));
  return { to: part('to', 'from', 'sender').filter(one => !others.has(one.address)), cc, replyTo };
}
