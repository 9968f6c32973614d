import { HONORIFICS } from '../lexicon/honorifics.ts';
import { foldText } from '../text/clean.ts';

/** The forms of address that a line begins with; `sure` when one of them proves that a person follows. */
export function takeHonorific(words: string[]): { honorific: string | null; at: number; sure: boolean } {
  let at = 0;
  let sure = false;
  while (at < words.length - 1 && at < 7) {
    const parts = foldText(words[at]!.replace(/[(),]/g, ' ')).split(' ');
    const word = parts.join('');
    // "Univ.-Prof.", "Dr.-Ing.", "A/Prof", "dr.med."
    const isKnown =
      HONORIFICS.before.has(word) || (parts.length > 1 && parts.every(part => HONORIFICS.before.has(part)));
    if (!word || !isKnown || !/^[\p{Alpha}.,/()&ªº-]+$/u.test(words[at]!)) break;
    // "SRA Regulated" is no señora.
    if (
      /^(?:SRA|SIG|MAG|ENF|RAG|CAV|DOC|LIC|PAN|COL|MED)$/.test(words[at]!) &&
      !/^\p{Upper}{2}/u.test(words[at + 1] ?? '')
    )
      break;
    // "Med" or "Ing" alone begins nothing; a one-letter form needs its dot ("M. Dupont").
    if (at === 0 && HONORIFICS.following.has(word)) break;
    // "dr n. med."
    const isOfMedicine = at > 0 && words[at] === 'n.';
    if (word.length === 1 && !isOfMedicine && !(at === 0 && /^[MDO]\.$/.test(words[at]!))) break;
    if (
      /^(?:la|le|de|het|a|o|don|dona|dna|fr|fru|pan|col|sr|pa|im|ao|ir|med|ing|lady|lord|major|sister|brother|captain|associate|univ|canon|m|d)$/.test(
        word,
      )
    ) {
      const next = words[at + 1] ?? '';
      if (at === 0 && !/^\p{Upper}/u.test(next)) break;
      if (/^(?:la|le|de|het)$/.test(word)) break;
      if (word === 'associate' && !/^prof/i.test(next)) break;
      // "M. PERRIN Luc"
      const isShouted = /^\p{Upper}{3}/u.test(next) && /^\p{Upper}\p{Lower}/u.test(words[at + 2] ?? '');
      if (word === 'm' && at === 0 && !isShouted && !/^\p{Upper}[\p{Lower}]/u.test(next)) break;
    }
    sure ||= HONORIFICS.sure.has(word) || (parts.length > 1 && parts.some(part => HONORIFICS.sure.has(part)));
    at++;
  }
  const text = words
    .slice(0, at)
    .join(' ')
    .replace(/^[(\s]+|[,\s]+$/g, '');
  return { honorific: text || null, at, sure };
}
