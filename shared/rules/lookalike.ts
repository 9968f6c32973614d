import { fromPunycode } from './punycode.ts';

/** Alphabets with letters that look like Latin ones (Unicode TR 39, confusables), as one names them. */
const ALPHABETS = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
  ['Coptic', /\p{Script=Coptic}/u],
  ['Lisu', /\p{Script=Lisu}/u],
] as const;

/** Letters and digits written as mathematical, full-width, circled or letter-like signs. */
const DRESSED = /[\u{1d400}-\u{1d7ff}\uff10-\uff5a\u24b6-\u24e9\u2100-\u214f]/u;

/**
 * What a name hides from the eye: a word that mixes alphabets ("Pаypal" with a Cyrillic а), or letters in fancy dress. In words, undefined
 * for an honest one. A name in one alphabet, whichever, is honest.
 */
export function nameCaution(name: string): string | undefined {
  for (const word of name.split(/[^\p{Alpha}\p{M}\p{N}]+/u)) {
    const mixed = mixOf(word);
    if (mixed) return `“${word}” mixes ${mixed} letters that look alike.`;
    if (DRESSED.test(word))
      return `“${word}” is really “${word.normalize('NFKC')}”, in letters that only look like it.`;
  }
  return undefined;
}

/**
 * What the domain of an e-mail or web address hides: another alphabet that passes for Latin, plainly or as punycode. In words, undefined for an
 * honest one.
 */
export function addressCaution(address: string): string | undefined {
  const authority = address.replace(/^[a-z]+:\/\//i, '').split(/[/?#]/)[0] ?? '';
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '');
  const labels = host.toLowerCase().split('.').map(unicodeLabel);
  const written = labels.join('.');
  const isLatin = /^[a-z]*$/.test(host.split('.').at(-1) ?? '');
  const other = labels.map(label => foreignIn(label, isLatin)).find(Boolean);
  if (!other) return undefined;
  const shown = written === host.toLowerCase() ? `“${host}”` : `${host} reads as “${written}” and`;
  return `${shown} has ${other} letters that pass for Latin ones.`;
}

function mixOf(word: string): string | undefined {
  const found = ALPHABETS.filter(([, letters]) => letters.test(word)).map(([name]) => name);
  return found.length > 1 ? `${found.slice(0, -1).join(', ')} and ${found.at(-1)}` : undefined;
}

/** The alphabet beside Latin in a label of a domain; under a Latin ending also when it stands alone. */
function foreignIn(label: string, isLatin: boolean): string | undefined {
  const other = ALPHABETS.slice(1).find(([, letters]) => letters.test(label));
  return other && (isLatin || mixOf(label)) ? other[0] : undefined;
}

/** A label of a domain as people read it: punycode (RFC 3492) undone, anything else as it is. */
function unicodeLabel(label: string): string {
  return label.startsWith('xn--') ? (fromPunycode(label.slice(4)) ?? label) : label;
}
