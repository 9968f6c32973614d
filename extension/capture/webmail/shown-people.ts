import { type HeadLabel, headLabel, labelledLine } from '../../../shared/capture/message/labels.ts';
import { addressIn, mailbox, parseMailbox, parseMailboxes } from '../../../shared/capture/message/mailbox.ts';
import type { Mailbox } from '../../../shared/capture/facts.ts';
import { firstChild, isElement, isText, nextSibling, parentNode, textData } from '../read/dom.ts';
import type { PageLine } from './body-lines.ts';
import type { OpenMessage } from './open-message.ts';
import { personOf, uniquePeople, withoutLabel } from './people.ts';
import { closest, contains, precedes, textOf, within } from './query.ts';

/** Elements that hold somebody with an address. */
export const PEOPLE = '[email], [data-email], [title*="@"], a[href^="mailto:"], [aria-label*="@"], a[class~="address"]';

/** Somebody whom the page shows with an address; `above`: the line before, where a name may stand; `role`: what their line says they are. */
export type Shown = {
  element: Element;
  person: Mailbox;
  above?: PageLine | undefined;
  role?: HeadLabel | undefined;
};

/** Everybody shown above the body with an address, in an attribute or written. */
export function peopleBefore(page: Document, all: readonly PageLine[], body: Element): Shown[] {
  const marked = within(page, PEOPLE).map(element => ({ element, person: personOf(element) }));
  const lines = all.filter(line => line.text !== '');
  const written = lines.flatMap((line, at) =>
    line.text.length < 300 && addressIn(line.text)
      ? peopleWritten(line).map(found => ({ ...found, element: line.element, above: lines[at - 1] }))
      : [],
  );
  // A sender's name is a button in some: a click shows who they are.
  const pressed = within(page, 'button, [role=button]').flatMap(element => {
    const text = textOf(element, 200);
    return addressIn(text) ? { element, person: parseMailbox(withoutLabel(text)) } : [];
  });
  const whole = written.filter(({ person }) => !marked.some(one => one.person && isMixed(person, one.person)));
  return [...whole, ...pressed, ...marked].flatMap(one =>
    one.person?.address && !contains(body, one.element) && precedes(one.element, body)
      ? [{ ...one, person: one.person }]
      : [],
  );
}

/** Who stands in one line: the label may be an element without a colon, and of "Ann Frost, wards@…" the name is another's. */
function peopleWritten({ text, element }: PageLine): { person: Mailbox; role: HeadLabel | undefined }[] {
  const label = textOf(element, 200);
  const isApart = roleNamed(label) !== undefined && text.startsWith(label);
  const role = isApart ? roleNamed(label) : labelledLine(text)?.label;
  const said = isApart ? text.slice(label.length) : withoutLabel(text);
  const people = parseMailboxes(said);
  if (people.length > 1) return people.map(person => ({ person, role }));
  const alone = said.includes('<') ? undefined : said.split(',').find(part => part.trim() === addressIn(part));
  const person = parseMailbox(alone ?? said);
  return person ? [{ person, role }] : [];
}

/**
 * Whether a line's person is put together of several: "Nolene" and "nbirch12@…" in elements of their own can run together, and so do a
 * row's chips, of which one has the address and another the name.
 */
function isMixed(written: Mailbox, marked: Mailbox): boolean {
  if (!marked.address || marked.address === written.address) return false;
  return written.address.endsWith(marked.address) || (marked.name !== '' && written.name.includes(marked.name));
}

/** Parts of a page where others stand: its folders and its list. */
const ASIDE = 'nav, [role=navigation], [role=listbox], [role=grid], [role=tree]';
const SENDER = '[class~="sender"], [class~="from"]';

/** The smallest element around the body that also holds a sender: the message. The reader's own address stands further out. */
export function headPeople(people: readonly Shown[], body: Element): Shown[] {
  const others = people.filter(one => !closest(one.element, ASIDE));
  for (let around = parentNode(body); around && isElement(around); around = parentNode(around)) {
    const message = around;
    const inside = others
      .filter(one => contains(message, one.element))
      .sort((one, other) => (precedes(one.element, other.element) ? -1 : 1));
    const sender = inside.find(one => !isRecipient(one)) ?? namedSender(message, body);
    if (sender) return [sender, ...inside.filter(one => one !== sender)];
    if (inside.length > 0) return [];
  }
  return [];
}

function isRecipient(one: Shown): boolean {
  const role = one.role ?? roleOf(one.element);
  return role === 'to' || role === 'cc' || role === 'replyTo';
}

/** A sender without an address: older pages of Nextcloud show only the name. */
function namedSender(message: Element, body: Element): Shown | undefined {
  const element = within(message, SENDER).find(one => precedes(one, body) && !contains(one, body));
  const name = textOf(element, 200);
  return element && name && name.length < 80 ? { element, person: mailbox(name, '') } : undefined;
}

const SELECTED = '[aria-selected=true], [aria-current=true], [class*="selected" i]';

/** Somebody whose address only the selected row of the list tells. */
export function inList(page: Document, person: Mailbox): Mailbox {
  const rows = within(page, SELECTED).slice(0, 20);
  const shown = rows.flatMap(row => within(row, PEOPLE).slice(0, 5)).map(personOf);
  const same = uniquePeople(shown.filter(one => one?.name === person.name));
  return same.length === 1 ? same[0]! : person;
}

/** The others of a head by what stands before them; who has no label there is a recipient. */
export function peopleOf(
  people: readonly Shown[],
  sender: string,
): Pick<OpenMessage, 'sender' | 'replyTo' | 'to' | 'cc'> {
  const others = people.filter(one => one.person.address !== sender);
  const roles = new Map<string, HeadLabel>();
  // Who stands in a short line without labels may also stand in the row that tells; a row of chips has a label before each sort.
  for (const roleIn of [(one: Shown) => roleOf(one.element), (one: Shown) => one.role])
    for (const one of others) {
      const role = roles.get(one.person.address) ?? roleIn(one);
      if (role) roles.set(one.person.address, role);
    }
  const role = (address: string) => roles.get(address) ?? 'to';
  const inRole = (wanted: HeadLabel) =>
    uniquePeople(others.filter(one => role(one.person.address) === wanted).map(one => one.person));
  return { sender: inRole('sender')[0], replyTo: inRole('replyTo'), to: inRole('to'), cc: inRole('cc') };
}

/** Levels up from a person, and elements of a row, that are asked for a label. */
const LEVELS = 3;
const ROW = 60;

/** What the last label before somebody in their row says they are. */
function roleOf(element: Element): HeadLabel | undefined {
  let node: Node = element;
  for (let level = 0; level < LEVELS; level += 1) {
    const parent = parentNode(node);
    if (!parent || !isElement(parent)) return undefined;
    let role: HeadLabel | undefined;
    let left = ROW;
    for (let child = firstChild(parent); child && child !== node && left > 0; child = nextSibling(child), left -= 1)
      role = roleNamed(isText(child) ? textData(child, 200) : isElement(child) ? textOf(child, 200) : '') ?? role;
    if (role) return role;
    node = parent;
  }
  return undefined;
}

/** Open-Xchange calls the copies "Copy" and who sent it for somebody "Via". */
function roleNamed(text: string): HeadLabel | undefined {
  const word = text.replace(/[:：]/g, '').trim();
  if (word === 'Copy') return 'cc';
  return word === 'Via' ? 'sender' : headLabel(word);
}
