import type { Mailbox } from '../facts.ts';
import { isMailProvider, isProfessionalMail, registeredDomain } from '../lexicon/hosts.ts';
import { isSharedBox } from '../mentions/email.ts';
import { isContactLine, shown } from './contact-lines.ts';
import { nameWords } from './imprint.ts';
import { dialled } from '../text/lettered-number.ts';
import { domainOf } from './mailbox.ts';
import type { BodyLine } from './quotes.ts';
import { MOBILE, reachedBy, type Reached, ringsHouse } from './reach-me.ts';

/** As one dials it: from 0 or +, in groups of three or two, or in the parts that Americans write; not an amount, a date or a patient's number. */
const NUMBER =
  /(?<![\d.,/-]|[£$€]\s?)(?:\+\d[\d\s().-]{6,16}\d|\(?0[1-9][\d\s()./-]{6,16}\d|1[38]00 (?:\d ?){5}\d|1[-. ]8\d\d[-. ]\d{7}|(?:1[-. ])?\(?[2-9]\d\d\)?[-. ]\d{3}[-.]\d{4}|[3-9]\d\d[ .-]\d{3}[ .-]\d{3}|3\d\d[ .-]?\d{6,7}|\d\d(?: \d\d){3})(?:,? ?(?:ext\.?|x) ?\d{1,5})?(?![\d.]*\d)/gi;
/** Most lines have none, and what comes after is dear to compile in a page. */
const DIGITS = /\d[\d\s().-]{6,}\d/;
/** `isJoined`: beside the number before it, with no more than "or" between. */
type Said = { text: string; reached: Reached; isJoined: boolean };

/**
 * The numbers that the letter itself gives for its writer: "My cell is 414-555-0131, after 3 is best". Nothing else of the sentence goes with
 * them. `isMobileOnly`: no other is asked for, and whom a number reaches is dear to ask.
 */
function saidNumbers(own: readonly BodyLine[], sender: Mailbox, isMobileOnly: boolean): Said[] {
  const domain = domainOf(sender.address);
  const isPrivate = isMailProvider(domain) && !isProfessionalMail(domain);
  const house = domain === '' || isPrivate ? null : registeredDomain(domain);
  const writer = nameWords(sender);
  const isOfHouse = (line: string) => house !== null && ringsHouse(line, writer) && isSharedBox(sender.address);
  const lines = shown(own).slice(0, 200);
  return lines.flatMap(({ text: written }, at) => {
    const text = dialled(written);
    if (!DIGITS.test(text) || text.length > 1500) return [];
    // "For urgent matters ring us on:" above the number.
    const above = lines[at - 1]?.text ?? '';
    const isBare = /^\W*[\d\s()+.-]+$/.test(text) && /:\s*$/.test(above) && above.length < 200;
    const whole = isBare ? `${above} ${text}` : text;
    if (isMobileOnly && !SAYS_MOBILE.test(whole)) return [];
    const reach = (line: string, after: string) =>
      isMobileOnly && !SAYS_MOBILE.test(line)
        ? null
        : (reachedBy({ line, above, after }, house, writer) ?? (isOfHouse(line) ? 'house' : null));
    return numbersIn(whole, reach);
  });
}

function numbersIn(text: string, reach: (line: string, after: string) => Reached | null): Said[] {
  const found: Said[] = [];
  let from = 0;
  let last: Reached | null = null;
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    const line = text.slice(from, index);
    from = index + number.length;
    // "ring 0800 … or 01706 …"
    const isJoined: boolean = last !== null && OR.test(line);
    const reached: Reached | null = isJoined ? last : reach(line, text.slice(from));
    last = reached;
    const isMobile = reached === 'me' && SAYS_MOBILE.test(line);
    if (reached) found.push({ reached, isJoined, text: `${isMobile ? 'Mobile' : 'Tel'}: ${number}` });
  }
  return found;
}

const OR = /^,?\s(?:or|and|oder|ou|of|o|y|eller)\s(?:on\s)?$/i;
const SAYS_MOBILE = new RegExp(String.raw`${MOBILE}|\btext me\b|\bwhatsapp\b`, 'i');

/**
 * Who signs without a number may have said one above, and who signs with the practice's alone their mobile. `isBulk`: what a newsletter says
 * in passing is its sender's only where it says one number, or several in one breath, and those of the house.
 */
export function withNumber(block: BodyLine[], own: readonly BodyLine[], sender: Mailbox, isBulk: boolean): BodyLine[] {
  const isBare =
    (block.length <= 3 && !block.some(isContactLine)) || !block.some(({ text }) => /\d(?:[\s().-]?\d){7}/.test(text));
  if (!isBare && (isBulk || block.some(({ text }) => HAS_MOBILE.test(text.toLowerCase())))) return block;
  const all = saidNumbers(own, sender, !isBare).filter(({ reached }) => !isBulk || reached === 'house');
  if (isBulk) {
    const numbers = [...new Map(all.map(each => [digitsOf(each.text), each])).values()];
    const isOne = numbers.every(({ isJoined }, at) => at === 0 || isJoined);
    return isOne ? [...block, ...numbers.map(({ text }) => ({ text, links: [] }))] : block;
  }
  const said = isBare
    ? (all.find(({ reached }) => reached === 'me') ?? all[0])
    : all.find(({ text }) => text.startsWith('Mobile'));
  return said && !block.some(({ text }) => digitsOf(text).includes(digitsOf(said.text)))
    ? [...block, { text: said.text, links: [] }]
    : block;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '').slice(-9);
}

const HAS_MOBILE = new RegExp(String.raw`(?:^|\s)(?:${MOBILE}|mob|m|c)\b[.:]?\s?[+(]?\d`);
