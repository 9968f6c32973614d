import { mailbox, parseMailbox } from '../../../shared/capture/message/mailbox.ts';
import { attribute } from '../read/dom.ts';
import type { OpenMessage } from './open-message.ts';
import { peopleIn, rowOf } from './people.ts';
import { chosen, first, isShown, textOf, within } from './query.ts';

/** Fastmail: a message is a `.v-MessageCard`, expanded or collapsed; the sender's address is the title of `.v-MessageCard-from`. */
export function readFastmail(page: Document): OpenMessage | undefined {
  const cards = within(page, '.v-MessageCard:not(.is-collapsed):not(.v-MessageCard--draft)').filter(
    card => first(card, '.v-Message-body') && isShown(card),
  );
  const card = chosen(focused(cards), one => one);
  const shown = card && first(card, '.v-MessageCard-from', '.v-Message-from', '[data-test-id="Message-from"]');
  if (!card || !shown) return undefined;
  const titled = parseMailbox(attribute(shown, 'title') ?? '');
  const spoken = parseMailbox(textOf(shown));
  const unknown = parseMailbox(textOf(first(card, '.v-MessageCard-unknownSender')));
  const body = first(card, '.v-Message-body', '[data-test-id="Message-body"]');
  return {
    from: mailbox(titled?.name || spoken?.name || '', titled?.address || spoken?.address || unknown?.address || ''),
    replyTo: peopleIn(rowOf(within(card, '.v-MessageDetails dl > div, .v-Message-detail'), 'replyTo'), 'a[title*="@"]'),
    to: peopleIn(first(card, '.v-Message-to', '.v-MessageCard-to', '.v-Message-toName'), '[title*="@"]'),
    cc: peopleIn(first(card, '.v-Message-cc', '.v-MessageCard-cc'), '[title*="@"]'),
    date: dateOf(card),
    subject: textOf(first(page, '.v-Thread-title h1', '.v-Thread-title', '.v-Message-subject')),
    bodies: body ? [body] : [],
  };
}

function focused(cards: readonly Element[]): readonly Element[] {
  const focus = cards.filter(card => /\bis-focused\b/.test(attribute(card, 'class') ?? ''));
  return focus.length === 1 ? focus : cards;
}

function dateOf(card: Element): string {
  const shown = first(card, '.v-MessageCard-time', 'time');
  return shown ? (attribute(shown, 'datetime') ?? attribute(shown, 'title') ?? textOf(shown)) : '';
}
