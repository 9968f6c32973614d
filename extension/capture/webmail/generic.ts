import { type HeadLabel, headLabel, labelledLine } from '../../../shared/capture/message/labels.ts';
import { addressIn } from '../../../shared/capture/message/mailbox.ts';
import { onBehalf } from '../../../shared/capture/message/on-behalf.ts';
import { attribute, bodyOf, framedDocument, isElement, parentNode } from '../read/dom.ts';
import { bodyLines, type PageLine } from './body-lines.ts';
import { isTime, lineHead, withName } from './addressed.ts';
import { headOf, headsIn, peopleBeside, personBeside } from './heads.ts';
import { BODY, isMailHost } from './mail-page.ts';
import type { Adapter, OpenMessage } from './open-message.ts';
import { uniquePeople } from './people.ts';
import { headPeople, partsOf, peopleBefore } from './shown-people.ts';
import { chosen, closest, common, contains, first, innermost, isShown, precedes, textOf, within } from './query.ts';

/**
 * Any other webmail, and the known ones when their class names have changed: by labels ("From", "An", "Objet") with a value beside or
 * below them; else by a person with an address between a heading and a time, above a body.
 */
export const generic: Adapter = {
  provider: 'generic',
  read(page) {
    const open = labelled(page, true) ?? unlabelled(page) ?? labelled(page, false);
    return open && open.bodies.length > 0 ? open : (inFrame(page) ?? open ?? addressed(page));
  },
};

/** Frames of a page that are asked whether they hold the mail program. */
const FRAMES = 8;

/** GMX and iCloud show all of the mail program in a frame of their page; a frame in a message's body is a letter, with others' heads in it. */
function inFrame(page: Document): OpenMessage | undefined {
  for (const frame of within(page, 'iframe').slice(0, FRAMES)) {
    const inner = closest(frame, BODY) ? null : framedDocument(frame);
    const open = inner && (labelled(inner, true) ?? unlabelled(inner) ?? labelled(inner, false) ?? addressed(inner));
    if (open && open.bodies.length > 0) return open;
  }
  return undefined;
}

/** `isSure`: only a sender with an address whose label is no part of a body, where it may be of a message that was passed on. */
function labelled(page: Document, isSure: boolean): OpenMessage | undefined {
  const root = bodyOf(page);
  const articles = within(page, 'article, [role=article], [role=listitem]').filter(one => isShown(one));
  const open = articles.filter(one =>
    headsIn(bodyLines(one).lines).some(head => head.label === 'from' && addressIn(head.value)),
  );
  if (!root) return undefined;
  const message = chosen(innermost(open), one => one) ?? root;
  const { lines } = bodyLines(message);
  const heads = headOf(lines, isSure);
  const from = heads.find(head => head.label === 'from');
  const others = new Set(heads.map(head => head.label));
  const enough =
    ['to', 'date', 'subject'].filter(label => others.has(label as HeadLabel)).length >= (isMailHost(page) ? 1 : 2);
  if (!from || !enough) return undefined;
  const shared = onBehalf(from.value);
  const sender = shared?.writer ?? personBeside(from);
  // Outlook on a practice's own server shows no address beside the name.
  if (!sender?.address && (isSure || !sender?.name || !isMailHost(page))) return undefined;
  if (isSure && closest(from.line.element, BODY)) return undefined;
  const value = (label: HeadLabel) => heads.find(head => head.label === label);
  return {
    from: sender,
    sender: shared?.writer ?? personBeside(value('sender')),
    onBehalfOf: shared?.principal,
    replyTo: peopleBeside(value('replyTo')),
    to: peopleBeside(value('to')),
    cc: peopleBeside(value('cc')),
    date: value('date')?.value ?? timeIn(message),
    subject:
      value('subject')?.value ?? (headingBefore(message, from.line.element) || headingBefore(root, from.line.element)),
    bodies: bodyAfter(message, heads.at(-1)!.line.element),
  };
}

/** A mail page without labels: a sender with an address, a heading and a time above a body. Only where the address says webmail. */
function unlabelled(page: Document): OpenMessage | undefined {
  if (!isMailHost(page)) return undefined;
  const bodies = innermost(within(page, BODY).filter(one => isShown(one) && !closest(one, '[contenteditable=true]')));
  const body = chosen(bodies, one => one);
  if (!body) return undefined;
  const people = headPeople(peopleBefore(page, body), body);
  const from = people[0];
  const message = from && common(from.element, body);
  if (!from || !message) return undefined;
  const lines = bodyLines(message).lines.filter(
    ({ element, text }) => text !== '' && precedes(element, body) && !contains(body, element),
  );
  return {
    from: withName(from.person, from.above),
    ...partsOf(people, lines, from.person),
    date: timeIn(message) || timeOf(lines, from.element),
    subject:
      headingBefore(message, from.element) ||
      headingBetween(message, from.element, body) ||
      textOf(first(page, 'h1, h2')),
    bodies: [body],
  };
}

/** "Sent: …" in the head, else a line behind the sender that is a time and nothing else. */
function timeOf(lines: readonly PageLine[], from: Element): string {
  const said = headsIn(lines).find(({ label }) => label === 'date')?.value;
  if (said) return said;
  const shown = lines.find(line => precedes(from, line.element) && isTime(line) && /\d[:.]\d\d|20\d\d/.test(line.text));
  return shown?.text ?? '';
}

/** Where no element is called a message's body either: by the lines of its head. Only where the address says webmail. */
function addressed(page: Document): OpenMessage | undefined {
  const head = isMailHost(page) ? lineHead(page) : undefined;
  if (!head?.from.address) return undefined;
  return {
    from: head.from,
    to: uniquePeople([head.to]),
    cc: [],
    date: timeIn(head.message) || head.date,
    subject: headingBefore(head.message, head.first) || headingBefore(bodyOf(page)!, head.first),
    bodies: bodyAfter(head.message, head.last),
  };
}

/** The body behind a head, in the smallest element around the head that has one: a head may stand in a part of its own. */
function bodyAfter(message: Element, head: Element): Element[] {
  for (let around: Node | null = message; around && isElement(around); around = parentNode(around)) {
    const found = bodyWithin(around, head);
    if (found.length > 0) return found;
  }
  return [];
}

function bodyWithin(message: Element, head: Element): Element[] {
  const named = within(message, BODY).filter(one => !contains(one, head) && isShown(one) && precedes(head, one));
  if (named.length > 0) return named.slice(0, 1);
  const frame = within(message, 'iframe').find(one => precedes(head, one) && isShown(one));
  if (frame) return [frame];
  const next = within(message, 'pre, div, section, article, td, main').filter(
    one => precedes(head, one) && !contains(one, head) && isShown(one) && !isOfHead(one),
  );
  // The outermost elements after the head, the longest of them: a toolbar is short.
  const outer = next.filter(one => !next.some(other => other !== one && contains(other, one)));
  return outer.sort((one, other) => textOf(other, 4000).length - textOf(one, 4000).length).slice(0, 1);
}

/** "Cc: Dr Ann Frost" below the line that the head was known by. */
function isOfHead(element: Element): boolean {
  const text = textOf(element, 200);
  return text.length < 200 && (labelledLine(text) !== undefined || headLabel(text) !== undefined);
}

function headingBefore(around: Element, from: Element): string {
  const headings = within(around, 'h1, h2, h3, [role=heading], [class*="subject" i], [id*="subj" i]');
  return textOf(headings.filter(one => precedes(one, from) && !contains(one, from)).at(-1));
}

/** Tuta shows the subject below the sender. */
function headingBetween(message: Element, from: Element, body: Element): string {
  const headings = within(message, 'h1, h2, h3, h4, [role=heading]');
  return textOf(headings.find(one => precedes(from, one) && precedes(one, body) && !contains(one, body)));
}

function timeIn(message: Element): string {
  const time = first(message, 'time[datetime]', 'time', '[class*="date" i]');
  return time ? (attribute(time, 'datetime') ?? attribute(time, 'title') ?? textOf(time, 80)) : '';
}
