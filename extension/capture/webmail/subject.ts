import { headLabel } from '../../../shared/capture/message/labels.ts';
import { contains, innermost, precedes, textOf, within } from './query.ts';

const NAMED = '[class*="subject" i], [id*="subj" i]';
const HEADINGS = 'h1, h2, h3, [role=heading]';
const SMALL = 'h4, h5, h6';

/**
 * The subject that no label says: an element of that name or a heading of the message above its sender, else one between sender and body,
 * else what stands above the sender anywhere in the page. Rows of the list have subjects too, so the message is asked first.
 */
export function shownSubject(message: Element, root: Element, from: Element, body: Element | undefined): string {
  const isOfHead = (one: Element) => !contains(one, from) && (!body || !contains(body, one));
  const above = (around: Element, selector: string) =>
    spoken(within(around, selector).filter(one => isOfHead(one) && precedes(one, from))).at(-1);
  const below = (selector: string) =>
    spoken(
      within(message, selector).filter(one => isOfHead(one) && body && precedes(from, one) && precedes(one, body)),
    )[0];
  return (
    above(message, NAMED) ??
    above(message, HEADINGS) ??
    above(message, SMALL) ??
    below(NAMED) ??
    // Tuta shows it below the sender.
    below(`${HEADINGS}, ${SMALL}`) ??
    above(root, `${HEADINGS}, ${NAMED}`) ??
    ''
  );
}

function spoken(elements: readonly Element[]): string[] {
  return innermost(elements)
    .map(one => textOf(one))
    .filter(text => text !== '' && headLabel(text.replace(/\s*[:：]$/, '')) === undefined);
}
