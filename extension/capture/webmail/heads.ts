import type { Mailbox } from '../../../shared/capture/facts.ts';
import { type HeadLabel, headLabel, labelledLine } from '../../../shared/capture/message/labels.ts';
import { addressIn, mailbox, parseMailbox, parseMailboxes } from '../../../shared/capture/message/mailbox.ts';
import { nameIn } from '../../../shared/capture/mentions/person-name.ts';
import { attribute, parentNode } from '../read/dom.ts';
import { isTime, withName } from './addressed.ts';
import type { PageLine } from './body-lines.ts';
import { BODY } from './mail-page.ts';
import { personOf, uniquePeople } from './people.ts';
import { closest, contains, within } from './query.ts';
import { PEOPLE } from './shown-people.ts';

/** A label of a message's head with its value, and the line that says it. */
export type Head = { label: HeadLabel; value: string; line: PageLine; at: number };

/** Lines that are a label with its value: on the same line, in the next cell, or on the next line. */
export function headsIn(lines: readonly PageLine[]): Head[] {
  const heads: Head[] = [];
  lines.forEach((line, at) => {
    if (line.quoted || line.text.length > 2000) return;
    const cells = line.text.split('\t');
    const same =
      cells.length > 1
        ? { label: headLabel(cells[0]!), value: cells.slice(1).join(' ') }
        : labelledLine(line.text.replace(/\n/g, ' '));
    if (same?.label && same.value) heads.push({ label: same.label, value: same.value, line, at });
    else {
      const label = headLabel(line.text);
      const next = lines.slice(at + 1, at + 3).find(one => one.text !== '');
      if (label && next && !headLabel(next.text)) heads.push({ label, value: next.text, line: next, at: at + 1 });
    }
  });
  return heads;
}

/** The head of the open message: what stands around its sender. `isSure`: only a sender whom a label says. */
export function headOf(heads: readonly Head[], lines: readonly PageLine[], isSure: boolean): Head[] {
  return block(isSure ? heads : withSender(heads, lines));
}

/** "Sender" is who wrote it where nothing says "From"; so is a line without a label above "Sent: …", "To: …": a "From" in the body is another's. */
function withSender(heads: readonly Head[], lines: readonly PageLine[]): Head[] {
  const isOutside = ({ line }: Head) => !closest(line.element, BODY);
  const from = heads.find(head => head.label === 'from');
  const outer = heads.filter(isOutside);
  const to = outer.find(head => head.label === 'to');
  if (!to || (from && isOutside(from))) return [...heads];
  const sender = outer.find(head => head.label === 'sender');
  if (sender) return heads.map(head => (head === sender ? { ...head, label: 'from' } : head));
  const first = outer.find(head => head.at >= to.at - 3)!.at;
  const at = senderAbove(lines, first);
  if (at < 0) return [...heads];
  const { name, address } = withName(parseMailbox(lines[at]!.text), lines[at - 1]);
  const time = lines.findIndex((line, between) => between > at && between < first && isTime(line));
  return [
    { label: 'from', value: `${name} <${address}>`, line: lines[at]!, at },
    ...(time < 0 ? [] : [{ label: 'date' as const, value: lines[time]!.text, line: lines[time]!, at: time }]),
    ...heads,
  ];
}

/** The line of the sender among the three above a head: the one with an address, else a name over the time. */
function senderAbove(lines: readonly PageLine[], first: number): number {
  const isNear = (at: number) => at < first && at >= first - 3;
  const at = lines.findLastIndex((line, at) => isNear(at) && addressIn(line.text) !== '');
  return at >= 0 ? at : lines.findLastIndex(({ text }, at) => isNear(at) && text.length < 60 && nameIn(text) !== null);
}

/** The labels that stand together around the first "From": later ones belong to an earlier message inside the body. */
function block(heads: readonly Head[]): Head[] {
  const from = heads.find(head => head.label === 'from');
  if (!from) return [];
  return heads.filter(head => {
    const body = closest(head.line.element, BODY);
    return Math.abs(head.at - from.at) <= 14 && (!body || contains(body, from.line.element));
  });
}

/** Of each label the one nearest to the sender, in order: a "Sent" further up is a folder, a "To" further down an earlier message's. */
export function nearestHeads(heads: readonly Head[], from: Head): Head[] {
  const nearest = new Map<HeadLabel, Head>();
  for (const head of heads) {
    const other = nearest.get(head.label);
    if (!other || Math.abs(head.at - from.at) < Math.abs(other.at - from.at)) nearest.set(head.label, head);
  }
  return heads.filter(head => nearest.get(head.label) === head);
}

export function personBeside(head: Head | undefined): Mailbox | undefined {
  if (!head) return undefined;
  const written = parseMailbox(head.value);
  if (written?.address) return written;
  const element = [head.line.element, ...within(head.line.element, PEOPLE)].find(one => personOf(one)?.address);
  const address = element ? personOf(element)?.address : undefined;
  return address ? mailbox(written?.name ?? '', address) : written;
}

export function peopleBeside(head: Head | undefined): Mailbox[] {
  if (!head) return [];
  const apart = head.value.includes('<') ? [] : chipsBeside(head.line.element);
  const written = uniquePeople(apart.length > 0 ? apart.map(personOf) : parseMailboxes(head.value));
  return written.length > 0 ? written : uniquePeople(within(head.line.element, PEOPLE).map(personOf));
}

/** Bubbles of one class side by side: "Tom Frost" and "wards@…" are two. */
function chipsBeside(element: Element): Element[] {
  const row = closest(element, 'tr, li, dl, p, div');
  const all = row ? within(row, 'span[class], a[class]').slice(0, 60) : [];
  const isTwin = (one: Element, other: Element) =>
    one !== other && parentNode(one) === parentNode(other) && attribute(one, 'class') === attribute(other, 'class');
  return all.filter(one => all.some(other => isTwin(one, other)));
}
