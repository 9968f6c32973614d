import type { Mailbox } from '../../../shared/capture/facts.ts';
import { parseMailbox } from '../../../shared/capture/message/mailbox.ts';
import { headLabel, labelledLine } from '../../../shared/capture/message/labels.ts';
import { onBehalf } from '../../../shared/capture/message/on-behalf.ts';
import { attribute, matches } from '../read/dom.ts';
import type { NameTest, OpenMessage } from './open-message.ts';
import { peopleIn, personOf, rowOf, uniquePeople, withoutLabel } from './people.ts';
import { chosen, closest, contains, first, isShown, precedes, textOf, within } from './query.ts';

const BODY =
  '[id^="UniqueMessageBody"], [id^="ItemBody"], [id="Item.MessageUniqueBody"], [id="Item.MessagePartBody"], [id="Item.MessageNormalizedBody"], [role=document][aria-label], [data-test-id="mailMessageBodyContainer"], [aria-label="Message body"]';
const LABELLED = '[aria-label*=":"]';
const SENDER = [
  '[id$="_FROM"]',
  '.rpHighlightFromClass',
  '[id="ItemHeader.SenderContainer"]',
  '[data-testid="SenderPersona"]',
  '.OZZZK',
  '[class*="SenderPersona"]',
];
/** Where the Outlook Web App of one's own Exchange shows to whom a message went. */
const RECIPIENTS = '[id="ItemHeader.ToContainer"], [id="ItemHeader.CcContainer"]';

/**
 * Outlook on the web: class names are scrambled, so it goes by roles, ids and aria labels: the body `UniqueMessageBody…` or
 * `[role=document]`, the sender `[aria-label="From: Name<address>"]` or `MSG_…_FROM`, recipients `[aria-label="To: …"]`, the subject
 * `CONV_…_SUBJECT`. The Outlook Web App of one's own Exchange (2013 to 2019) stands at any address and has `Item.MessageUniqueBody`. Colleagues of one organisation are shown without their address.
 */
export function readOutlook(page: Document, isName: NameTest): OpenMessage | undefined {
  const pane =
    first(
      page,
      '#ReadingPaneContainerId',
      '[data-app-section="ConversationContainer"]',
      '[data-app-section="MailReadCompose"]',
      '[role=main]',
    ) ?? first(page, 'body');
  if (!pane) return undefined;
  const all = within(pane, BODY).filter(body => !isEditor(body) && isShown(body));
  const whole = all.filter(body => !all.some(outer => outer !== body && contains(outer, body)));
  // Beside what is new of a message the Outlook Web App shows what it quotes.
  const fresh = whole.filter(body => attribute(body, 'id') !== 'Item.MessagePartBody');
  const bodies = withoutHistory(fresh.length > 0 ? fresh : whole, pane);
  const body = chosen(bodies, one => messageOf(one, bodies, pane));
  if (!body) return undefined;
  const message = messageOf(body, bodies, pane);
  const from = senderOf(message, body, isName);
  if (!from) return undefined;
  return {
    ...from,
    to: recipients(message, 'to', body),
    cc: recipients(message, 'cc', body),
    date: dateOf(message, body),
    subject: subjectOf(page, pane),
    bodies: [body],
  };
}

/** Without the earlier messages that a person opened below a message: they stand in a body of their own, with no sender before it. */
function withoutHistory(bodies: readonly Element[], pane: Element): readonly Element[] {
  const senders = within(pane, [LABELLED, ...SENDER].join(', ')).filter(
    one =>
      (labelledLine(label(one))?.label === 'from' || matches(one, SENDER.join(', '))) &&
      !bodies.some(body => contains(body, one)),
  );
  const isHeaded = (body: Element, at: number) =>
    senders.some(one => precedes(bodies[at - 1]!, one) && precedes(one, body));
  return senders.length === 0 ? bodies : bodies.filter((body, at) => at === 0 || isHeaded(body, at));
}

/** The widest element around a body that holds no other message's body. */
function messageOf(body: Element, bodies: readonly Element[], pane: Element): Element {
  let message = body;
  for (let around = closest(body, ':scope') ?? body; around !== pane;) {
    const outer = parentOf(around);
    if (!outer || bodies.some(other => other !== body && contains(outer, other))) break;
    message = outer;
    around = outer;
  }
  return message;
}

function parentOf(element: Element): Element | undefined {
  const outer = element.parentNode;
  return outer instanceof Element ? outer : undefined;
}

function senderOf(
  message: Element,
  body: Element,
  isName: NameTest,
): { from: Mailbox; sender?: Mailbox; onBehalfOf?: Mailbox } | undefined {
  const labelled = within(message, LABELLED).find(
    one => !contains(body, one) && labelledLine(label(one))?.label === 'from',
  );
  const marked = first(message, ...SENDER);
  const titled = within(message, '[title*="@"]').find(
    one => !contains(body, one) && precedes(one, body) && !closest(one, RECIPIENTS),
  );
  const text = labelled ? withoutLabel(label(labelled)) : '';
  const shown = [marked, labelled].flatMap(one => (one ? textOf(one) : []));
  const shared = [text, ...shown].flatMap(said => onBehalf(said) ?? [])[0];
  if (shared) {
    // The label has the names alone, the text an address: of whom the letter is for, or behind the writer's own name.
    const said = shown.flatMap(each => onBehalf(each) ?? [])[0];
    const own = shown
      .flatMap(each => (said ? [] : (parseMailbox(each) ?? [])))
      .find(one => one.name === shared.writer.name);
    const writer = { ...shared.writer, address: shared.writer.address || said?.writer.address || own?.address || '' };
    const principal = { ...shared.principal, address: shared.principal.address || said?.principal.address || '' };
    return { from: writer, sender: writer, onBehalfOf: principal };
  }
  const person =
    (text && parseMailbox(text)) ||
    (marked && personOf(marked)) ||
    (titled && personOf(titled)) ||
    shownBelowSubject(message, body, isName);
  if (!person) return undefined;
  const address =
    person.address ||
    (labelled && parseMailbox(textOf(labelled))?.address) ||
    (marked && personOf(marked)?.address) ||
    '';
  return { from: { ...person, address } };
}

/** The Outlook Web App of 2013 and 2016 has the sender's name on a button below the subject, and no address. */
function shownBelowSubject(message: Element, body: Element, isName: NameTest): Mailbox | undefined {
  const heading = within(message, '[role=heading]').findLast(one => precedes(one, body));
  const to = within(message, 'span').find(
    one => heading && precedes(heading, one) && headLabel(textOf(one, 30).replace(/:$/, '')) === 'to',
  );
  const named = within(message, 'button, [role=button]').find(
    one => heading && to && precedes(heading, one) && precedes(one, to) && isSomebody(textOf(one, 120), isName),
  );
  return named && parseMailbox(textOf(named, 120));
}

function isSomebody(text: string, isName: NameTest): boolean {
  return (parseMailbox(text)?.address ?? '') !== '' || isName(text);
}

function recipients(message: Element, part: 'to' | 'cc', body: Element): Mailbox[] {
  const row = within(message, LABELLED).find(one => !contains(body, one) && labelledLine(label(one))?.label === part);
  const shown =
    first(message, `[id="ItemHeader.${part === 'to' ? 'To' : 'Cc'}Container"]`) ??
    rowOf(within(message, '[data-testid="RecipientWell"]'), part);
  if (!row) return shown ? peopleIn(shown, '[title*="@"]') : [];
  const chips = peopleIn(row, '[title*="@"], [data-email], [aria-label*="@"], .lpc-hoverTarget span');
  return chips.length > 0 ? chips : uniquePeople(withoutLabel(label(row)).split(/[;]/).map(parseMailbox));
}

function dateOf(message: Element, body: Element): string {
  const time = first(message, '[data-testid="SentReceivedSavedTime"]', 'time[datetime]', '[id$="_DATETIME"]');
  if (time) return attribute(time, 'datetime') ?? textOf(time);
  const shown = within(message, 'div, span').find(
    one => !contains(body, one) && /\d{1,2}[/.-]\d{1,2}[/.-](?:20)?\d\d\D+\d{1,2}:\d\d/.test(textOf(one, 60)),
  );
  return textOf(shown, 60);
}

function subjectOf(page: Document, pane: Element): string {
  const heading =
    first(
      pane,
      '[id$="_SUBJECT"][role=heading]',
      '[role=heading][aria-level="2"]',
      '[role=heading][title]',
      '[role=heading]',
    ) ?? first(page, 'h1, h2');
  return heading ? attribute(heading, 'title') || textOf(heading) : '';
}

function isEditor(body: Element): boolean {
  return closest(body, '[contenteditable=true]') !== null || first(body, '[contenteditable=true]') !== undefined;
}

function label(element: Element): string {
  return attribute(element, 'aria-label') ?? '';
}
