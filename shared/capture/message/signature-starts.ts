import type { Mailbox } from '../facts.ts';
import { nameIn } from '../mentions/person-name.ts';
import { foldText } from '../text/clean.ts';
import { isAfterword, isDelimiter, isLegalLine, isMakersLine, isMobileFooter } from './boilerplate.ts';
import { closingLine, isWish } from './closings.ts';
import { isContactLine, isSentence, isWarning, shown } from './contact-lines.ts';
import { isImprint, nameWords, namesSender } from './imprint.ts';
import type { BodyLine } from './quotes.ts';
import { saysCalling } from './role-or-place.ts';

const LINES = 30;
/** Lines at the end of a letter among which a signature is looked for. */
export const TAIL = 200;

/** In this order: the mail program's mark is surest, contact lines alone the least sure. */
export const FINDERS = [markedStart, delimiterStart, closingStart, nameStart, boxStart, imprintStart, contactStart];

/** Where the block begins; `first` is a name behind the closing words, `until` how many lines of it the mail program marked. */
type Start = { line: number; first?: string; until?: number };

function markedStart(own: readonly BodyLine[]): Start | undefined {
  const line = own.findIndex(
    one => one.marked && one.text.trim() !== '' && !isMobileFooter(one.text) && !isDelimiter(one.text),
  );
  if (line < 0) return undefined;
  let end = line;
  while (end < own.length && (own[end]!.marked || own[end]!.text.trim() === '')) end += 1;
  return withNameAbove(own, line, end) ?? { line, until: end - line };
}

function delimiterStart(own: readonly BodyLine[]): Start | undefined {
  for (let line = own.length - 1; line >= Math.max(0, own.length - TAIL); line -= 1) {
    if (!isDelimiter(own[line]!.text)) continue;
    // Behind a rule below the signature: "Company No. SC418822".
    const after = shown(own.slice(line + 1)).filter(one => !isLegalLine(one.text));
    if (after.length === 0 || after.length > LINES) continue;
    const strong = /^--\s*$/.test(own[line]!.text.trim());
    // A rule of dashes or underscores also parts sections of a letter: it counts only above contact lines.
    if (!strong && !(after.length >= 2 && after.length <= 15 && after.some(one => isContactLine(one)))) continue;
    if (!strong && isWarning(after) && own.slice(Math.max(0, line - 12), line).some(isContactLine)) continue;
    return withNameAbove(own, line, own.length) ?? { line: line + 1 };
  }
  return undefined;
}

/** "Kind regards / Jane Smith / --": the name above a marked block or delimiter belongs to it. */
function withNameAbove(own: readonly BodyLine[], line: number, end: number): Start | undefined {
  let above = 0;
  for (let index = line - 1; index >= 0 && above < 10; index -= 1) {
    const text = own[index]!.text.trim();
    if (!text || isDelimiter(text)) continue;
    above += 1;
    const closing = closingLine(text);
    if (closing) return startAfter(index, closing.after, end);
    if (text.length > 60 || /[.!?]$/.test(text)) return undefined;
  }
  return undefined;
}

function closingStart(own: readonly BodyLine[]): Start | undefined {
  let wish: Start | undefined;
  for (let line = own.length - 1; line >= Math.max(0, own.length - TAIL); line -= 1) {
    const closing = closingLine(own[line]!.text);
    if (!closing) continue;
    const after = shown(own.slice(line + 1)).length;
    if (!(after > 0 || closing.after) || after > LINES) continue;
    const start = startAfter(line, closing.after, own.length);
    // "Have a great day" below the details ends nothing that "Kind regards" has not ended above them.
    if (wish) return own.slice(line + 1, wish.line).some(isContactLine) ? start : wish;
    if (!isWish(own[line]!.text)) return start;
    wish = start;
  }
  return wish;
}

function nameStart(own: readonly BodyLine[], sender: Mailbox): Start | undefined {
  const words = nameWords(sender);
  if (words.length === 0) return undefined;
  let below = 0;
  let best: Start | undefined;
  for (let line = own.length - 1; line >= 0 && below <= 20; line -= 1) {
    const text = own[line]!.text.trim();
    if (!text) continue;
    below += 1;
    const match = namesSender(text, words);
    if (match === 'full') return { line: withSignerAbove(own, firstNaming(own, line, words)) };
    // A first name alone also opens a sentence; only as a line of its own, the lowest one.
    if (match === 'first') best ??= { line };
  }
  return best;
}

/** A mailing service repeats the name and the address below the sender's own imprint: the details begin where they were named first. */
function firstNaming(own: readonly BodyLine[], line: number, words: readonly string[]): number {
  let first = line;
  let above = 0;
  for (let at = line - 1; at >= 0 && above < 6; at -= 1) {
    const text = own[at]!.text.trim();
    if (!text) continue;
    if (text.length > 90 || isSentence(text) || /[!?]$/.test(text)) break;
    above += 1;
    if (namesSender(text, words) === 'full') first = at;
  }
  return first;
}

/** "Laura Keogh, OD" of "SUN VALLEY EYE" <lkeogh@…> or of "L. Keogh": below a line of the letter, who the address or the initial says it is. */
function boxStart(own: readonly BodyLine[], { name: shown, address }: Mailbox): Start | undefined {
  const box = foldText(address.split('@')[0]!).replace(/ /g, '');
  const called = foldText(shown.replace(/^(?:Dr|Mr|Mrs|Ms|Miss|Prof)\.?\s/, ''));
  // Behind the initial stands the surname: without it in the line no page waits for the lists of names.
  const surnames = [box.slice(1), called.slice(2)].filter(Boolean);
  const last = own.slice(-20).findIndex(({ text }) => {
    if (text.length >= 80 || !surnames.some(surname => foldText(text).includes(surname))) return false;
    const name = SHAPED.test(text.trim()) ? nameIn(text.trim()) : null;
    const [given = '', ...more] = name ? foldText(name.name).split(' ') : [];
    const isTheirs = box === `${given[0]}${more.at(-1)}` || called === `${given[0]} ${more.at(-1)}`;
    return more.length > 0 && isTheirs;
  });
  return last < 0 ? undefined : { line: Math.max(0, own.length - 20) + last };
}

/** Two words and more with capitals: what can be a name at all. */
const SHAPED = /^(?:\p{Upper}[\p{Alpha}\u0300-\u036f.'’-]*\s?){2,6}(?:,.*)?$/u;

/** "Maxence Doucet / Masseur-kinésithérapeute / Cabinet Kiné des Halles": who signs stands above the cabinet that sent it. */
function withSignerAbove(own: readonly BodyLine[], line: number): number {
  for (let at = line - 1; at >= Math.max(0, line - 3); at -= 1) {
    const text = own[at]!.text.trim();
    if (!text) continue;
    // A sentence of the letter: not worth that a page waits for the lists of names.
    if (text.length > 80 || /[.!?:,]$/.test(text)) break;
    const name = SHAPED.test(text) ? nameIn(text) : null;
    if (name && name.score >= 0.5 && name.rest === '') return at;
    // What all callings are is dear to ask in a page: not where nothing above can be a name.
    const isBelowName = own.slice(Math.max(0, line - 3), at).some(above => SHAPED.test(above.text.trim()));
    if (!isBelowName || !saysCalling(text.split(/\s[–—-]\s/)[0]!.trim())) break;
  }
  return line;
}

function contactStart(own: readonly BodyLine[]): Start | undefined {
  let start = own.length;
  let contacts = 0;
  let gap = 0;
  for (let line = own.length - 1; line >= 0; line -= 1) {
    const one = own[line]!;
    const text = one.text.trim();
    if (!text) {
      gap += 1;
      if (gap > 1 && contacts > 0) break;
      continue;
    }
    if (isMobileFooter(text) || isAfterword(text) || isMakersLine(text)) {
      contacts = 0;
      gap = 0;
      continue;
    }
    const isLong = text.length > (isContactLine(one) ? 160 : 90);
    if (isLong || isSentence(text) || /^(?:hi|hello|dear|hallo|bonjour|hola|ciao)\b/i.test(text)) break;
    gap = 0;
    start = line;
    if (isContactLine(one)) contacts += 1;
  }
  const block = shown(own.slice(start));
  return contacts > 0 && block.length >= 2 && block.length <= 15 ? { line: start } : undefined;
}

/** Where the sender's imprint begins, in the last lines: "Step Forward, The Exchange, … Call 01908 … Unsubscribe". */
function imprintStart(own: readonly BodyLine[], sender: Mailbox): Start | undefined {
  const line = own.findLastIndex(one => isImprint(one.text, sender));
  return line >= Math.max(0, own.length - 15) && own.slice(line).some(isContactLine) ? { line } : undefined;
}

function startAfter(line: number, first: string, end: number): Start {
  return first ? { line: line + 1, first, until: end - line - 1 } : { line: line + 1, until: end - line - 1 };
}
