import { isContactLine, shown } from './contact-lines.ts';
import type { BodyLine } from './quotes.ts';

const MOBILE = String.raw`cell(?: ?phone)?|mobile|handy(?:nummer)?|portable|m[óo]vil|cellulare|mobiel|mobil(?:nummer)?|mobilnr`;
/** As one dials it: from 0 or +, or in the three parts that Americans write; not an amount, a date or a patient's number. */
const NUMBER = String.raw`((?:\+\d|\(?0[1-9])[\d\s().-]{6,16}\d|\(?[2-9]\d\d\)?[-. ]\d{3}[-.]\d{4})(?![\d.]*\d)`;
const MINE = new RegExp(
  String.raw`\b(?:my|meine?|mon|mi|(?:il )?mio|mijn|mitt?)\s(?:own |new |direct |work |home |personal )?(?:${MOBILE}|(?:phone|tele(?:ph|f)one?|number|no|line|nummer|durchwahl|num[ée]ro|n[úu]mero|tel[ée]fono|telefoon|telefon)\b\.?)(?: (?:phone|number|no|line))?,?\s(?:is|ist|lautet|est|es|[èe]|är|er)\s(?:le |el |il |now )?:?\s?${NUMBER}`,
  'i',
);
/** What one says between "give me a ring" and the number: when, and nothing of anybody else. Once and not counted: each copy is compiled. */
const WHEN = String.raw`(?:,? (?:back|directly|any|time|anytime|first|please|today|tomorrow|now|later|after|before|between|and|or|on|at|from|in|the|this|an?|morning|afternoon|evenings?|lunch|lunchtime|weekdays?|\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)?))*`;
const REACHED = new RegExp(
  String.raw`\b(?:(?:(?:you can (?:get|reach|catch|find|ring|call)|call|ring|phone|text|reach|contact) me|give (?:me|us) a (?:ring|call|bell|shout|buzz|text))${WHEN}|(?:ring|call|text) (?:the|my) (?:${MOBILE})(?: on)?|i['’]?m (?:usually |available |mostly )?on|(?:erreichen sie|rufen sie) mich (?:unter|an unter)|(?:me joindre|m['’]appeler) (?:au|sur le)|(?:ll[áa]m\w+me|localizarme) (?:al|en el)|(?:chiamami|contattarmi) al|(?:mij|me) (?:bereiken|bellen) op),?\s(?:my )?(?:(?:${MOBILE})(?: number)?\s?(?:on )?)?:?\s?${NUMBER}`,
  'i',
);
/** What all of these sentences have: a word of the writer, and digits as long as a number. Most mails have neither, and in a page the others take 2 ms to compile. */
const WRITER = /m[eiy]\b|\bm(?:eine?|ich|on|io|ijn?|itt?)\b|\b(?:us|the)\b|\bi['’]?m\b|m['’]/i;
const DIGITS = /\d[\d\s().-]{6,}\d/;
/** Whoever it is that speaks, it is not the writer. */
const SAID = /["“”«»„]|\b(?:said|says|wrote|writes|told|asked|quote)\b/i;

/**
 * "My cell is 414-555-0131, after 3 is best": the number that somebody gives in the letter itself, as a line of a signature.
 * Nothing else of the sentence goes with it.
 */
function ownNumber(own: readonly BodyLine[], sort: 'any' | 'mobile'): BodyLine | null {
  for (const { text } of shown(own).slice(0, 60)) {
    if (text.length >= 1500 || !DIGITS.test(text) || !WRITER.test(text)) continue;
    const said = MINE.exec(text) ?? REACHED.exec(text);
    if (!said || SAID.test(sentenceBefore(text, said.index))) continue;
    const label = new RegExp(MOBILE, 'i').test(said[0]) ? 'Mobile' : 'Tel';
    if (sort === 'mobile' && label !== 'Mobile') continue;
    return { text: `${label}: ${said[1]!}`, links: [] };
  }
  return null;
}

function sentenceBefore(text: string, at: number): string {
  return text
    .slice(0, at)
    .split(/[.!?]\s+(?=\p{Upper})/u)
    .at(-1)!;
}

/** Who signs without a number may have said one above, and who signs with the practice's alone their mobile. */
export function withNumber(block: BodyLine[], own: readonly BodyLine[]): BodyLine[] {
  const isBare =
    (block.length <= 3 && !block.some(isContactLine)) || !block.some(({ text }) => /\d(?:[\s().-]?\d){7}/.test(text));
  if (!isBare && block.some(({ text }) => HAS_MOBILE.test(text))) return block;
  const said = ownNumber(own, isBare ? 'any' : 'mobile');
  const digits = (text: string) => text.replace(/\D/g, '').slice(-9);
  return said && !block.some(({ text }) => digits(text).includes(digits(said.text))) ? [...block, said] : block;
}

const HAS_MOBILE = new RegExp(String.raw`(?:^|\s)(?:${MOBILE}|mob|m|c)\b[.:]?\s?[+(]?\d`, 'i');
