import type { Mailbox } from './facts.ts';
import {
  isAfterword,
  isDelimiter,
  isLegalLine,
  isMakersLine,
  isMobileFooter,
  isUnsubscribe,
  withoutListFooter,
} from './message/boilerplate.ts';
import { closingLine } from './message/closings.ts';
import { CHARITY } from './lexicon/charity.ts';
import { isContactLine, isSentence, isWarning, shown } from './message/contact-lines.ts';
import { imprintParts, nameWords, namesSender, withoutIcons } from './message/imprint.ts';
import { charityLine, ownBoxes, ownSite } from './message/bulk.ts';
import { withNumber } from './message/own-number.ts';
import { type BodyLine, ownLines } from './message/quotes.ts';
import { isOrganisation, roleOrPlace } from './message/role-or-place.ts';
import { isOfOwnBody, saidCalling } from './message/said-calling.ts';
import { saidHouse } from './message/said-house.ts';
import { saidName, saidWorkplace, saysName } from './message/said-workplace.ts';
import { type SignatureBlock, signatureFacts } from './message/signature-facts.ts';
import { FINDERS, TAIL } from './message/signature-starts.ts';
import { cutText } from './text/clean.ts';

const LINES = 30;
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
  const isBulk = isBulkText(own);
  for (const find of isWhole ? FINDERS : FINDERS.slice(0, 1)) {
    const start = find(own, sender);
    // A logo beside or above the name.
    while (start && start.line > 0 && own[start.line - 1]!.picture) start.line -= 1;
    const block = start && withoutBoilerplate(own.slice(start.line), start.until ?? own.length, isBulk);
    if (start?.first) block?.unshift({ text: start.first, links: [] });
    while (block && block.length > 1 && isFarewell(block[0]!.text, sender)) block.shift();
    if (block && block.length > 0) return signatureFacts(withSaid(block, own, sender, isBulk));
  }
  // Of what nobody signs, too: a newsletter is its sender's.
  const said = isWhole ? withSaid([], own, sender, isBulk) : [];
  return signatureFacts(isBulk && said.length > 0 ? [{ text: sender.name, links: [] }, ...said] : said);
}

/** With what the letter itself says of where its writer is and how they are reached, where the signature says none. */
function withSaid(block: BodyLine[], own: readonly BodyLine[], sender: Mailbox, isBulk: boolean): BodyLine[] {
  // What a service passes on is whoever's.
  if (/[\s(]via\s/i.test(sender.name)) return block;
  const isNew = (text: string) => !block.some(line => line.text.includes(text));
  const isHouse = () => isOrganisation(sender.name);
  const workplace = isBulk ? null : saidWorkplace(own, sender);
  const trade = isBulk ? null : saidCalling(own);
  const isPatients = (workplace ?? trade) !== null && isOfOwnBody(own);
  const where = (isPatients ? null : workplace) ?? saidHouse(own, sender, isNew);
  const what = isPatients ? null : trade;
  // Whether a text names an organisation or a role is dear to ask in a page: only of what the signature does not say already.
  const isAsked = where !== null && (isNew(where) || (what !== null && where.includes(', ')));
  const place = isAsked && !partsOf(block).some(isOrganisation) && !isHouse() ? where : null;
  const isCalled = what !== null && isNew(what) && !place?.includes(', ');
  const calling = isCalled && !partsOf(block).some(isSaid) && !isHouse() ? what : null;
  const name = !isBulk && saysName(own) && isHouse() ? saidName(own) : null;
  const said = [
    calling ?? [],
    place ?? [],
    ownBoxes(own, sender),
    isBulk ? charityLine(own) : [],
    ownSite(own, sender),
  ].flat();
  const missing = said.filter(isNew);
  const head = name && isNew(name) ? [{ text: name, links: [] }] : [];
  return withNumber([...head, ...block, ...missing.map(text => ({ text, links: [] }))], own, sender, isBulk);
}

function partsOf(block: readonly BodyLine[]): string[] {
  return block.flatMap(({ text }) => text.split(/,\s|\s[|·•@(–—-]\s?/));
}

function isSaid(part: string): boolean {
  return roleOrPlace(part) === 'role';
}

/** Asks to leave a list, at its end. */
function isBulkText(own: readonly BodyLine[]): boolean {
  return own.slice(-60).some(({ text }) => text.length < 200 && isUnsubscribe(text));
}

/** "Yours in health,": whatever the words, a short line with a comma at its end, above who signs. */
function isFarewell(text: string, sender: Mailbox): boolean {
  const isShort = /^[\p{Alpha}\s'’]+,$/u.test(text.trim()) && text.split(/\s+/).length <= 6;
  return closingLine(text)?.after === '' || (isShort && namesSender(text, nameWords(sender)) === undefined);
}

function withoutBoilerplate(lines: readonly BodyLine[], until: number, isBulk: boolean): BodyLine[] {
  const block: BodyLine[] = [];
  for (const [at, whole] of lines.slice(0, until).entries()) {
    const line = withoutLegalParts(whole);
    const text = line.text.trim();
    // Long lines behind a rule are an advert, not more of the signature; so is what warns of fraud.
    const below = block.length >= 2 && isDelimiter(text) ? shown(lines.slice(at + 1)) : null;
    if (below && (below.every(each => each.text.length > 60) || (isWarning(below) && block.some(isContactLine)))) break;
    if (!text || isDelimiter(text) || isMobileFooter(text)) continue;
    // Among what a newsletter says at its end of why one gets it stand where its sender is and how to reach them.
    if (isBulk ? isMakersLine(text) : isAfterword(text)) break;
    if (isAfterword(text) || isMakersLine(text)) continue;
    // A paragraph is a slogan, a warning or the letter going on: never contact details.
    if (text.length > 200 || (isSentence(text) && text.length > 110)) continue;
    block.push(line);
    if (block.length === LINES) break;
  }
  return block;
}

/** "Calderdale Ageing Well | Registered charity no. 1122334. Registered office …": only that it is a charity, and what is parted from it. */
function withoutLegalParts(line: BodyLine): BodyLine {
  if (!isLegalLine(line.text)) return line;
  const parts = line.text.split(/\s*[|•·\t]\s*/).flatMap(part => (isLegalLine(part) ? charityIn(part) : part));
  return { ...line, text: parts.join(' | ') };
}

/** "Stride with Diabetes (registered charity no. 1122334)": the name and what it is. */
function charityIn(part: string): string[] {
  const said = CHARITY.exec(part);
  const head = part.slice(0, said?.index ?? 0).replace(/(?:[\s(,.–-]+|\sis\sa)+$/, '');
  return said ? [...(/^\p{Upper}[^\d:]{2,60}$/u.test(head) && !isLegalLine(head) ? [head] : []), said[0]] : [];
}
