import { type HeadLabel, headLabel, labelledLine } from '../../../shared/capture/message/labels.ts';
import { addressIn } from '../../../shared/capture/message/mailbox.ts';
import { onBehalf } from '../../../shared/capture/message/on-behalf.ts';
import { bodyOf, framedDocument, isElement, parentNode } from '../read/dom.ts';
import { bodyLines, type PageLine } from './body-lines.ts';
import { lineHead, withName } from './addressed.ts';
import { type Head, headOf, headsIn, nearestHeads, peopleBeside, personBeside } from './heads.ts';
import { BODY, isMailHost } from './mail-page.ts';
import type { Adapter, OpenMessage } from './open-message.ts';
import { uniquePeople } from './people.ts';
import { sentTime } from './sent-time.ts';
import { headPeople, inList, peopleBefore, peopleOf, type Shown } from './shown-people.ts';
import { shownSubject } from './subject.ts';
import { chosen, closest, common, contains, first, innermost, isShown, precedes, textOf, within } from './query.ts';

/**
 * Any other webmail, and the known ones when their class names have changed: by labels ("From", "An", "Objet") with a value beside or
 * below them; else by a person with an address between a heading and a time, above a body.
 */
export const generic: Adapter = {
  provider: 'generic',
  read(page) {
    const view = viewOf(page);
    const open = view && openIn(view);
    return open && open.bodies.length > 0 ? open : (inFrame(page) ?? open ?? (view && addressed(view)));
  },
};

/** A page and the lines of all of it, which several ways of looking ask for: walked once. */
type View = { page: Document; root: Element; lines: () => readonly PageLine[] };

function viewOf(page: Document): View | undefined {
  const root = bodyOf(page);
  let lines: readonly PageLine[] | undefined;
  return root ? { page, root, lines: () => (lines ??= bodyLines(root).lines) } : undefined;
}

/** Frames of a page that are asked whether they hold the mail program. */
const FRAMES = 8;

/** GMX, iCloud and SquirrelMail show all of the mail program in a frame of their page; a frame in a message's body is a letter, with others' heads in it. */
function inFrame(page: Document): OpenMessage | undefined {
  for (const frame of within(page, 'iframe, frame').slice(0, FRAMES)) {
    const inner = closest(frame, BODY) ? null : framedDocument(frame);
    const view = inner && viewOf(inner);
    const open = view && (openIn(view) ?? addressed(view));
    if (open && open.bodies.length > 0) return open;
  }
  return undefined;
}

function openIn(view: View): OpenMessage | undefined {
  const where = messageIn(view);
  return labelled(view.page, where, true) ?? unlabelled(view) ?? labelled(view.page, where, false);
}

type Where = { root: Element; message: Element; lines: readonly PageLine[]; said: readonly Head[] };

/** What is looked at: the open article of several, else the page. */
function messageIn({ page, root, lines: all }: View): Where {
  const articles = within(page, 'article, [role=article], [role=listitem]')
    .filter(one => isShown(one))
    .map(element => ({ element, lines: bodyLines(element).lines }));
  const open = articles.filter(({ element, lines }) =>
    headsIn(lines).some(
      head => head.label === 'from' && (addressIn(head.value) !== '' || first(element, BODY) !== undefined),
    ),
  );
  const message = chosen(innermost(open.map(({ element }) => element)), one => one) ?? root;
  const lines = articles.find(({ element }) => element === message)?.lines ?? all();
  return { root, message, lines, said: headsIn(lines) };
}

/** `isSure`: only a sender with an address whose label is no part of a body, where it may be of a message that was passed on. */
function labelled(page: Document, { root, message, lines, said }: Where, isSure: boolean): OpenMessage | undefined {
  const near = headOf(said, lines, isSure);
  const from = near.find(head => head.label === 'from');
  const heads = from ? nearestHeads(near, from) : [];
  const others = new Set(heads.map(head => head.label));
  const enough =
    ['to', 'date', 'subject'].filter(label => others.has(label as HeadLabel)).length >= (isMailHost(page) ? 1 : 2);
  if (!from || !enough) return undefined;
  const shared = onBehalf(from.value);
  const sender = shared?.writer ?? personBeside(from);
  // Outlook on a practice's own server shows no address beside the name.
  if (!sender?.address && (isSure || !sender?.name || !isMailHost(page))) return undefined;
  if (isSure && closest(from.line.element, BODY)) return undefined;
  const bodies = bodyAfter(message, heads.at(-1)!.line.element);
  const area = (bodies[0] && common(from.line.element, bodies[0])) ?? message;
  // A folder is called "Sent" and a button "Copy": what stands around sender and body comes first.
  const inside = nearestHeads(
    near.filter(head => contains(area, head.line.element)),
    from,
  );
  const value = (label: HeadLabel) => inside.find(head => head.label === label);
  const anywhere = (label: HeadLabel) => value(label) ?? heads.find(head => head.label === label);
  return {
    from: sender.address ? sender : inList(page, sender),
    sender: shared?.writer ?? personBeside(anywhere('sender')),
    onBehalfOf: shared?.principal,
    replyTo: peopleBeside(anywhere('replyTo')),
    to: peopleBeside(anywhere('to')),
    cc: peopleBeside(anywhere('cc')),
    date:
      sentTime(page, area, bodies[0], [value('date')?.value ?? '']) ||
      sentTime(page, message, bodies[0], [anywhere('date')?.value ?? '']),
    subject: anywhere('subject')?.value ?? shownSubject(area, root, from.line.element, bodies[0]),
    bodies,
  };
}

/** A mail page without labels: a sender with an address, a heading and a time above a body. Only where the address says webmail. */
function unlabelled({ page, lines }: View): OpenMessage | undefined {
  if (!isMailHost(page)) return undefined;
  const bodies = innermost(within(page, BODY).filter(one => isShown(one) && !closest(one, '[contenteditable=true]')));
  const last = chosen(bodies, one => one);
  if (!last) return undefined;
  const shown = peopleBefore(page, lines(), last);
  const body = firstPart(bodies, last, shown);
  const people = headPeople(
    shown.filter(one => !contains(body, one.element) && precedes(one.element, body)),
    body,
  );
  const from = people[0];
  const message = from && common(from.element, body);
  if (!from || !message) return undefined;
  return {
    from: from.person.address ? withName(from.person, from.above) : inList(page, from.person),
    ...peopleOf(people, from.person.address),
    date: sentTime(page, message, body) || labelledTime(message, body),
    subject: shownSubject(message, message, from.element, body) || textOf(first(page, 'h1, h2')),
    bodies: [body],
  };
}

/** SOGo shows the text and each attachment in a body of its own: parts of one message stand side by side with nobody between them. */
function firstPart(bodies: readonly Element[], last: Element, people: readonly Shown[]): Element {
  const isBetween = (one: Element, { element }: Shown) =>
    precedes(one, element) && !contains(one, element) && precedes(element, last);
  const parts = bodies.filter(
    one => parentNode(one) === parentNode(last) && !people.some(person => isBetween(one, person)),
  );
  return parts.find(one => textOf(one) !== '') ?? last;
}

/** "Sent: …" above the body. */
function labelledTime(message: Element, body: Element): string {
  const heads = headsIn(bodyLines(message).lines);
  return heads.find(({ label, line }) => label === 'date' && precedes(line.element, body))?.value ?? '';
}

/** Where no element is called a message's body either: by the lines of its head. Only where the address says webmail. */
function addressed({ page, root, lines }: View): OpenMessage | undefined {
  const head = isMailHost(page) ? lineHead(lines()) : undefined;
  if (!head?.from.address) return undefined;
  return {
    from: head.from,
    to: uniquePeople([head.to]),
    cc: [],
    date: sentTime(page, head.message, undefined) || head.date,
    subject: shownSubject(head.message, root, head.first, undefined),
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
