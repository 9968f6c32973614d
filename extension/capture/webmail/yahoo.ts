import { attribute } from '../read/dom.ts';
import type { OpenMessage } from './open-message.ts';
import { peopleIn, personOf } from './people.ts';
import { YAHOO_BODY } from './programs.ts';
import { chosen, closest, first, innermost, isShown, textOf, within } from './query.ts';

const FROM = [
  '[data-test-id="message-from"] [data-test-id="email-pill"]',
  '[data-test-id="message-sender"]',
  '[data-test-id="message-from"]',
  'header [data-test-id="email-pill"]',
];

/** Yahoo and AOL: everything is named by `data-test-id`; the address stands in a pill's title or behind the name. */
export function readYahoo(page: Document): OpenMessage | undefined {
  const views = within(
    page,
    '[data-test-id="message-view"], .message-view, [data-test-id="message-group-view"] article, li[data-test-id="message-item"]',
  ).filter(view => first(view, ...YAHOO_BODY) && first(view, ...FROM) && isShown(view));
  const view = chosen(innermost(views), one => one) ?? (first(page, ...YAHOO_BODY) && first(page, 'body'));
  const pill = view && first(view, ...FROM);
  const from = pill && sender(pill, view);
  if (!view || !from) return undefined;
  const body = first(view, ...YAHOO_BODY);
  return {
    from,
    to: peopleIn(first(view, '[data-test-id="message-to"]'), '[data-test-id="email-pill"], [title*="@"]'),
    cc: peopleIn(first(view, '[data-test-id="message-cc"]'), '[data-test-id="email-pill"], [title*="@"]'),
    date: dateOf(view),
    subject: textOf(
      first(
        page,
        '[data-test-id="message-group-subject-text"]',
        '[data-test-id="message-subject"]',
        '[data-test-id="message-view-subject"]',
      ),
    ),
    bodies: body ? [body] : [],
  };
}

/** The pill shows the name or the address; the address is its title, an attribute, or the text next to it in the same header. */
function sender(pill: Element, view: Element) {
  const shown = personOf(pill);
  if (shown?.address && shown.name) return shown;
  const from = closest(pill, '[data-test-id="message-from"]');
  const whole = personOf(from ?? closest(pill, 'header') ?? view);
  // A pill of the address alone stands behind the name.
  if (shown?.address) return from && whole?.address === shown.address ? whole : shown;
  return shown && whole ? { name: shown.name, address: whole.address } : (shown ?? whole);
}

function dateOf(view: Element): string {
  const shown = first(view, '[data-test-id="message-date"] time', 'time', '[data-test-id="message-date"]');
  return shown ? (attribute(shown, 'datetime') ?? attribute(shown, 'title') ?? textOf(shown)) : '';
}
