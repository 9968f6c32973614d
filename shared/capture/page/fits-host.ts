import { nameIn } from '../mentions/person-name.ts';
import { foldText } from '../text/clean.ts';

/** How well a name fits a host label: the share of the label that the name's words, or their initials, spell. */
export function fitsHost(name: string, label: string): number {
  const spelt = name.replace(/[äöüß]/gi, letter => WRITTEN_OUT[letter.toLowerCase()]!);
  const spellings = [
    name,
    ...(spelt === name ? [] : [spelt]),
    ...(name.includes('&') ? AND.map(and => name.replace('&', and)) : []),
    ...(name.includes('@') ? [name.replace('@', ' at ')] : []),
    ...(name.includes('+') ? [name.replace('+', ' plus ')] : []),
  ];
  return Math.max(...spellings.map(each => fits(each, label)));
}

/** How a host spells "&". */
const AND = ['and', 'und', 'et'];

const WRITTEN_OUT: { [letter: string]: string } = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

function fits(name: string, label: string): number {
  const bare = label.replace(/[^a-z0-9]/g, '');
  if (bare.length < 2) return 0;
  const words = foldText(name).split(' ').filter(Boolean);
  const whole = words.join('');
  if (whole && (whole === bare || (bare.length >= 5 && whole.startsWith(bare)))) return 1;
  // "Rheuma" is little of rheumaliga.
  if (bare.length >= 5 && whole.length >= 4 && bare.startsWith(whole))
    return Math.min(1, (whole.length / bare.length) * 1.5);
  let left = bare;
  for (const word of [...words].sort((a, b) => b.length - a.length))
    if (word.length > 2 && left.includes(word)) left = left.replace(word, '');
  const spelt = (bare.length - left.length) / bare.length;
  const named = words.slice(words[0] === 'the' ? 1 : 0);
  const shorts = [named, named.filter(word => !SMALL.test(word))].map(each => {
    const initials = each.map(word => word[0]).join('');
    return initials.length >= 3 && bare.startsWith(initials) ? initials.length / bare.length : 0;
  });
  const short = Math.max(...shorts);
  return Math.max(spelt, short, startsOf(words, bare));
}

/** Words that initials leave out: BDSL of "Berkeley and District Skittles League". */
const SMALL = /^(?:and|of|the|for|in|de|du|des|la|le|les|et|und|der|die|das|fur|van|voor|en|e|y|i|og|och)$/;

/** "riversphysio" of "Rivers Physiotherapy": the beginnings of the words, one after another. */
function startsOf(words: string[], bare: string): number {
  let at = 0;
  for (const word of words) {
    let length = 0;
    while (length < word.length && word[length] === bare[at + length]) length++;
    if (length >= 3 || (length === word.length && length > 0)) at += length;
  }
  return at / bare.length;
}

/** Whether the host spells the surname of somebody whom the title names: their own site. */
export function spelledInHost(title: string, label: string): boolean {
  const named = title.split(/\s+[|–—·-]\s+/).flatMap(part => nameIn(part) ?? []);
  const surnames = named.flatMap(({ name, score }) => (score >= 0.5 ? foldText(name).split(' ').slice(-1) : []));
  return surnames.some(surname => surname.length >= 4 && label.includes(surname));
}

/** The same words, or one within the other. */
export function alikeNames(a: string, b: string): boolean {
  const [one, two] = [foldText(a), foldText(b)];
  return one === two || (one.length > 5 && two.length > 5 && (one.includes(two) || two.includes(one)));
}
