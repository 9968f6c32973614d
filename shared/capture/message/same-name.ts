import { isShortOf, mayBegin } from '../lexicon/nicknames.ts';
import { foldText } from '../text/clean.ts';

/** Whether one name may be another's longer or shorter form: a shared surname, or a shared first name and no other surname. */
export function sameName(one: string, other: string): boolean {
  const a = wordsOf(one);
  const b = wordsOf(other);
  const last = (words: readonly string[]) => words.at(-1) ?? '';
  const first = (words: readonly string[]) => words[0] ?? '';
  // "RAVIER Solène" in the head signs as "Solène Ravier".
  if (a.length > 1 && [...a].sort().join() === [...b].sort().join()) return true;
  if (last(a) === last(b) && a.length > 0)
    return (
      first(a) === first(b) ||
      isShortOf(first(a), first(b)) ||
      a.length === 1 ||
      b.length === 1 ||
      (first(a).length === 1 && mayBegin(first(a), first(b))) ||
      (first(b).length === 1 && mayBegin(first(b), first(a))) ||
      // "Jeff" of "Jeffrey"
      (Math.min(first(a).length, first(b).length) >= 3 &&
        (first(a).startsWith(first(b)) || first(b).startsWith(first(a)))) ||
      a.some(word => word.length > 2 && word !== last(a) && b.includes(word))
    );
  return (
    (first(a) === first(b) || (a.length === 1 && isShortOf(first(a), first(b)))) &&
    first(a).length > 1 &&
    (a.length === 1 || b.length === 1 || a.slice(1).some(word => b.slice(1).includes(word)))
  );
}

/** `fenella.marchbank@`, `fmarchbank@`, `fen@`, `drmarchbank@` of Fenella Marchbank. */
export function namesAddress(name: string, address: string): boolean {
  const box = foldText(address.slice(0, address.lastIndexOf('@'))).replace(/ /g, '');
  return wordsOf(name).some(
    word => word.length >= 3 && (box.includes(word) || (box.length >= 3 && word.startsWith(box))),
  );
}

/** The folded words of a name, without what stands in brackets or quotes. */
export function wordsOf(name: string): string[] {
  return foldText(name.replace(/[("“].*?[)"”]/g, ' '))
    .split(' ')
    .filter(word => word !== '');
}
