import { isContactLine, shown } from './contact-lines.ts';
import type { BodyLine } from './quotes.ts';

const MOBILE = String.raw`cell(?: ?phone)?|mobile|handy(?:nummer)?|portable|m[óo]vil|cellulare|mobiel|mobil(?:nummer)?|mobilnr`;
const NUMBER = String.raw`(\+?\(?\d[\d\s().-]{6,17}\d)`;
const MINE = new RegExp(
  String.raw`\b(?:my|meine?|mon|mi|(?:il )?mio|mijn|mitt?)\s(?:own |new |direct |work |home |personal )?(?:${MOBILE}|(?:phone|tele(?:ph|f)one?|number|no|line|nummer|durchwahl|num[ée]ro|n[úu]mero|tel[ée]fono|telefoon|telefon)\b\.?)(?: (?:phone|number|no|line))?,?\s(?:is|ist|lautet|est|es|[èe]|är|er)\s(?:le |el |il |now )?:?\s?${NUMBER}`,
  'i',
);
const REACHED = new RegExp(
  String.raw`\b(?:(?:call|ring|phone|text|reach|contact) me(?: back| directly| any ?time| first)?(?:,| on| at)|i['’]?m (?:usually |available |mostly )?on|give (?:me|us) a (?:ring|call|bell|shout|buzz|text)\b[^.!?\d]{0,40}?|(?:erreichen sie|rufen sie) mich (?:unter|an unter)|(?:me joindre|m['’]appeler) (?:au|sur le)|(?:ll[áa]m\w+me|localizarme) (?:al|en el)|(?:chiamami|contattarmi) al|(?:mij|me) (?:bereiken|bellen) op)\s(?:my )?(?:(?:${MOBILE})(?: number)?\s?(?:on )?)?:?\s?${NUMBER}`,
  'i',
);

/**
 * "My cell is 414-555-0131, after 3 is best": the number that somebody who signs without one gives in the letter itself, as a line of a signature.
 * Nothing else of the sentence goes with it.
 */
function ownNumber(own: readonly BodyLine[]): BodyLine | null {
  for (const { text } of shown(own).slice(0, 60)) {
    const said = /\d{3}/.test(text) && text.length < 1500 ? (MINE.exec(text) ?? REACHED.exec(text)) : null;
    if (!said) continue;
    const label = new RegExp(MOBILE, 'i').test(said[0]) ? 'Mobile' : 'Tel';
    return { text: `${label}: ${said[1]!}`, links: [] };
  }
  return null;
}

/** Who signs with a name alone may have said a number above. */
export function withNumber(block: BodyLine[], own: readonly BodyLine[]): BodyLine[] {
  const said = block.length <= 3 && !block.some(isContactLine) ? ownNumber(own) : null;
  return said ? [...block, said] : block;
}
