import type { Mailbox } from '../../../shared/capture/facts.ts';
import { type HeadLabel, headLabel } from '../../../shared/capture/message/labels.ts';
import { mailbox, parseMailbox } from '../../../shared/capture/message/mailbox.ts';
import { attribute, isElement, nextSibling, tagOf } from '../read/dom.ts';
import type { OpenMessage } from './open-message.ts';
import { peopleIn, uniquePeople } from './people.ts';
import { chosen, first, isShown, textOf, within } from './query.ts';

const CARD = '.v-MessageCard';

/**
 * Fastmail: a message is a `.v-MessageCard`, expanded or collapsed, with its `.v-Message` in it or right behind it; the sender's address is
 * the title of `.v-MessageCard-from`, the opened details are a list `.v-Message-detailsList`.
 */
export function readFastmail(page: Document): OpenMessage | undefined {
  const cards = within(page, `${CARD}:not(.is-collapsed):not(.v-MessageCard--draft)`).filter(
    card => inMessage(card, '.v-Message-body') && isShown(card),
  );
  const card = chosen(focused(cards), one => one);
  const shown = card && first(card, '.v-MessageCard-from', '.v-Message-from', '[data-test-id="Message-from"]');
  if (!card || !shown) return undefined;
  const titled = parseMailbox(attribute(shown, 'title') ?? '');
  const spoken = parseMailbox(textOf(shown));
  const unknown = parseMailbox(textOf(first(card, '.v-MessageCard-unknownSender')));
  const body = inMessage(card, '.v-Message-body', '[data-test-id="Message-body"]');
  const shortTo = inMessage(card, '.v-Message-to', '.v-MessageCard-to', '.v-Message-toName');
  const shortCc = inMessage(card, '.v-Message-cc', '.v-MessageCard-cc');
  const to = detail(card, 'to');
  const cc = detail(card, 'cc');
  return {
    from: mailbox(titled?.name || spoken?.name || '', titled?.address || spoken?.address || unknown?.address || ''),
    replyTo: detail(card, 'replyTo'),
    to: to.length > 0 ? to : peopleIn(shortTo, '[title*="@"]'),
    cc: cc.length > 0 ? cc : peopleIn(shortCc, '[title*="@"]'),
    date: dateOf(card),
    subject: textOf(first(page, '.v-Thread-title h1', '.v-Thread-title', '.v-Message-subject')),
    bodies: body ? [body] : [],
  };
}

function focused(cards: readonly Element[]): readonly Element[] {
  const focus = cards.filter(card => /\bis-focused\b/.test(attribute(card, 'class') ?? ''));
  return focus.length === 1 ? focus : cards;
}

/** The first of the selectors' elements in a card, else in what stands between it and the next card. */
function inMessage(card: Element, ...selectors: string[]): Element | undefined {
  const inside = first(card, ...selectors);
  if (inside) return inside;
  for (let next = nextSibling(card), steps = 0; next && steps < 10; next = nextSibling(next), steps += 1) {
    if (!isElement(next)) continue;
    if (/\bv-MessageCard\b/.test(attribute(next, 'class') ?? '')) return undefined;
    const found = first(next, ...selectors);
    if (found) return found;
  }
  return undefined;
}

/** The people behind a label of the opened details: `<dt>To</dt><dd>…</dd>`, alone or in a row of their own. */
function detail(card: Element, label: HeadLabel): Mailbox[] {
  const list = inMessage(card, '.v-Message-detailsList', '.v-MessageDetails', '.v-Message-details');
  const term = list && within(list, 'dt, .v-Message-detailsTitle').find(one => headLabel(textOf(one, 40)) === label);
  const people: Mailbox[] = [];
  for (let next = term && nextSibling(term); next; next = nextSibling(next)) {
    if (!isElement(next)) continue;
    if (tagOf(next) === 'dt') break;
    people.push(...peopleIn(next, '[title*="@"]'));
  }
  return uniquePeople(people);
}

function dateOf(card: Element): string {
  const shown = first(card, '.v-MessageCard-time', 'time');
  return shown ? (attribute(shown, 'datetime') ?? attribute(shown, 'title') ?? textOf(shown)) : '';
}
