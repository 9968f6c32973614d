import type { Mailbox } from './facts.ts';
import { nameIn } from './mentions/person-name.ts';
import { isAfterword, isDelimiter, isLegalLine, isMobileFooter, withoutListFooter } from './message/boilerplate.ts';
import { closingLine } from './message/closings.ts';
import { isContactLine, isSentence, isWarning, shown } from './message/contact-lines.ts';
import { imprintParts, isImprint, nameWords, namesSender, withoutIcons } from './message/imprint.ts';
import { withNumber } from './message/own-number.ts';
import { type BodyLine, ownLines } from './message/quotes.ts';
import { saysCalling } from './message/role-or-place.ts';
import { type SignatureBlock, signatureFacts } from './message/signature-facts.ts';
import { cutText } from './text/clean.ts';

const LINES = 30;
const TAIL = 200;
const LONGEST = 2000;

/**
 * The sender's own signature block in a message's lines, or undefined. Looked for in this order: what the mail program marked, the `-- `
 * line, the closing words ("Kind regards"), a line with the sender's name, a run of contact lines at the end. Quoted messages are left
 * out before, disclaimers and "Sent from my iPhone" after. Of a body that was not read to its end only a marked block is taken.
 */
export function signatureOf(lines: readonly BodyLine[], sender: Mailbox, isWhole = true): SignatureBlock | undefined {
  const all = withoutListFooter(
    ownLines(
      withoutIcons(lines, sender).map(line =>
        line.text.length > LONGEST ? { ...line, text: cutText(line.text, LONGEST) } : line,
      ),
    ),
  );
  // A signature stands at the end, or the mail program marked it; the middle of a long letter is not looked at.
  const own = all.some(line => line.marked) ? all : all.slice(-TAIL).flatMap(line => imprintParts(line, sender));
  for (const find of isWhole ? FINDERS : FINDERS.slice(0, 1)) {
    const start = find(own, sender);
    // A logo beside or above the name.
    while (start && start.line > 0 && own[start.line - 1]!.picture) start.line -= 1;
    const block = start && withoutBoilerplate(own.slice(start.line), start.until ?? own.length);
    if (start?.first) block?.unshift({ text: start.first, links: [] });
    while (block && block.length > 1 && isFarewell(block[0]!.text, sender)) block.shift();
    if (block && block.length > 0) return signatureFacts(withNumber(block, own));
  }
  return undefined;
}

const FINDERS = [markedStart, delimiterStart, closingStart, nameStart, imprintStart, contactStart];

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
    const after = shown(own.slice(line + 1));
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
  for (let index = line - 1; index >= 0 && above < 5; index -= 1) {
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
  for (let line = own.length - 1; line >= Math.max(0, own.length - TAIL); line -= 1) {
    const closing = closingLine(own[line]!.text);
    if (!closing) continue;
    const after = shown(own.slice(line + 1)).length;
    if ((after > 0 || closing.after) && after <= LINES) return startAfter(line, closing.after, own.length);
  }
  return undefined;
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
    if (match === 'full') return { line: withSignerAbove(own, line) };
    // A first name alone also opens a sentence; only as a line of its own, the lowest one.
    if (match === 'first') best ??= { line };
  }
  return best;
}

/** Two words and more with capitals: what can be a name at all. */
const SHAPED = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s?){2,6}(?:,.*)?$/u;

/** "Maxence Doucet / Masseur-kinésithérapeute / Cabinet Kiné des Halles": who signs stands above the cabinet that sent it. */
function withSignerAbove(own: readonly BodyLine[], line: number): number {
  for (let at = line - 1; at >= Math.max(0, line - 3); at -= 1) {
    const text = own[at]!.text.trim();
    if (!text) continue;
    // A sentence of the letter: not worth that a page waits for the lists of names.
    if (text.length > 80 || /[.!?:,]$/.test(text)) break;
    const name = SHAPED.test(text) ? nameIn(text) : null;
    if (name && name.score >= 0.5 && name.rest === '') return at;
    if (!saysCalling(text.split(/\s[–—-]\s/)[0]!.trim())) break;
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
    if (isMobileFooter(text) || isAfterword(text)) {
      contacts = 0;
      gap = 0;
      continue;
    }
    if (text.length > 90 || isSentence(text) || /^(?:hi|hello|dear|hallo|bonjour|hola|ciao)\b/i.test(text)) break;
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

/** "Yours in health,": whatever the words, a short line with a comma at its end, above who signs. */
function isFarewell(text: string, sender: Mailbox): boolean {
  const isShort = /^[\p{L}\s'’]+,$/u.test(text.trim()) && text.split(/\s+/).length <= 6;
  return closingLine(text)?.after === '' || (isShort && namesSender(text, nameWords(sender)) === undefined);
}

function startAfter(line: number, first: string, end: number): Start {
  return first ? { line: line + 1, first, until: end - line - 1 } : { line: line + 1, until: end - line - 1 };
}

function withoutBoilerplate(lines: readonly BodyLine[], until: number): BodyLine[] {
  const block: BodyLine[] = [];
  for (const [at, whole] of lines.slice(0, until).entries()) {
    const line = withoutLegalParts(whole);
    const text = line.text.trim();
    // Long lines behind a rule are an advert, not more of the signature; so is what warns of fraud.
    const below = block.length >= 2 && isDelimiter(text) ? shown(lines.slice(at + 1)) : null;
    if (below && (below.every(each => each.text.length > 60) || (isWarning(below) && block.some(isContactLine)))) break;
    if (!text || isDelimiter(text) || isMobileFooter(text)) continue;
    if (isAfterword(text)) break;
    // A paragraph is a slogan, a warning or the letter going on: never contact details.
    if (text.length > 200 || (isSentence(text) && text.length > 110)) continue;
    block.push(line);
    if (block.length === LINES) break;
  }
  return block;
}

/** "Calderdale Ageing Well | Registered charity no. 1122334": only the part is skipped. */
function withoutLegalParts(line: BodyLine): BodyLine {
  if (!isLegalLine(line.text)) return line;
  const parts = line.text.split(/\s*[|•·\t]\s*/).filter(part => !isLegalLine(part));
  return { ...line, text: parts.join(' | ') };
}
