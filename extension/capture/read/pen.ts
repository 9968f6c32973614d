import type { Link } from '../../../shared/capture/facts.ts';
import { reverseText } from '../../../shared/capture/text/obfuscated.ts';

/**
 * The line of text that is being written, with the nodes and links that are in it. `after`: the tag of the element that ended right before;
 * `isParted`: one of another tag began since.
 */
export type Pen = { text: string; nodes: Node[]; links: Link[]; after: string; isParted: boolean; afterLink: boolean };

export function newPen(): Pen {
  return { text: '', nodes: [], links: [], after: '', isParted: false, afterLink: false };
}

/** Writes a text node's words; `isKept`: their line breaks are the page's own. */
export function writeText(pen: Pen, text: string, isKept: boolean): boolean {
  // Single spaces match neither: most texts stay as they are.
  const runs = isKept
    ? / ?[^\S\u00a0\n ][^\S\u00a0\n]*| {2,}[^\S\u00a0\n]*/g
    : / ?[^\S\u00a0 ][^\S\u00a0]*| {2,}[^\S\u00a0]*/g;
  const flat = text.replace(runs, ' ').replace(/\u00a0/g, ' ');
  if (!flat.trim()) {
    if (pen.text) pen.text += ' ';
    return false;
  }
  // `<span>Jane Smith</span><span>GP</span>`: what a style sheet sets apart, a saved page runs together.
  const isApart = pen.after && (runsTogether(pen.text, flat) || followsContact(pen, flat));
  if (isApart || (pen.isParted && isWord(pen.text, flat))) pen.text += '\n';
  pen.after = '';
  pen.isParted = false;
  pen.afterLink = false;
  pen.text += flat;
  return true;
}

/** Writes an address that a script would have shown. */
export function writeAddress(pen: Pen, address: string) {
  pen.text += runsTogether(pen.text, address) ? `\n${address}` : address;
  pen.links.push({ kind: 'mailto', value: address, text: address });
}

/** Turns round what was written from `at` on. */
export function reverseFrom(pen: Pen, at: number) {
  pen.text = pen.text.slice(0, at) + reverseText(pen.text.slice(at));
}

/** `<a>Piotr Wójcik</a><span>ortopeda</span>`: the ends of two words, in elements of two sorts. */
function isWord(before: string, after: string): boolean {
  return /\p{Alpha}{3}$/u.test(before.slice(-3)) && /^\p{Lower}{4}/u.test(after);
}

/** "IA 52402<a href=tel:3195550146>319-555-0146</a>": digits before a linked number that are none of it. */
export function isCode({ text }: Pen, number: string): boolean {
  const code = /(?<!\d)\d{4,5}$/.exec(text)?.[0];
  return code !== undefined && !number.replace(/\D/g, '').includes(code);
}

/** A linked number or address ends where its link does. */
function followsContact({ afterLink, links, text }: Pen, after: string): boolean {
  const kind = links.at(-1)?.kind;
  return afterLink && kind !== undefined && kind !== 'web' && /\S$/.test(text) && /^[\p{Alpha}\d]/u.test(after);
}

/** "Jane Smith" "GP", "LS1 4AB" "0113": two texts of neighbouring elements; "jane" "@" and "0113" "496" stay together. */
function runsTogether(before: string, after: string): boolean {
  // Not the whole text again and again: a page waits.
  const end = before.slice(-2);
  return (
    (/[\p{Lower}\d²³)\]]$/u.test(end) && /^\p{Upper}/u.test(after)) ||
    (/\p{Alpha}$/u.test(end) && /^(?:[+(]?\d|[\w.+-]{2,60}@[\w-]+\.\p{Alpha})/u.test(after)) ||
    (/\d$/.test(end) && /^\p{Alpha}(?:\p{Alpha}|.{0,60}@)/u.test(after))
  );
}
