import { isGivenName } from '../lexicon/given-names.ts';
import { isSharedBox } from '../mentions/email.ts';
import { type NameMention, nameIn } from '../mentions/person-name.ts';
import { foldText } from '../text/clean.ts';

/** "Fenn, LaShona" <lashona.fenn@…>: however rare the first name, the address says which is which. */
export function surnameLast(name: string, address: string): string {
  const [, surname = '', first = ''] = /^([\p{Alpha}'’-]{2,30}), ([\p{Alpha}'’-]{2,30})$/u.exec(name) ?? [];
  const box = foldText(address.slice(0, address.lastIndexOf('@')));
  const [given, family] = [foldText(first), foldText(surname)];
  const spelt = [`${given} ${family}`, `${given[0]}${family}`, `${given[0]} ${family}`, family];
  return surname && spelt.includes(box) ? `${first} ${surname}` : name;
}

/** "Ann" <ann@…>, or who signs so: the given name is all that is said. */
export function givenAlone(
  name: string,
  address: string,
  lines: readonly string[],
  isAtPlace: boolean,
): NameMention | null {
  const signs = lines[0] === name || lines[0]?.startsWith(`${name} `);
  const isTheirs = foldText(address.split('@')[0]!) === foldText(name) || signs;
  if (
    !isTheirs ||
    !/^\p{Upper}\p{Lower}+$/u.test(name) ||
    !isGivenName(name) ||
    (isSharedBox(address) && !(isAtPlace && signs))
  )
    return null;
  return { name, honorific: null, credentials: null, rest: '', score: 0.5 };
}

/** "柏木慎吾", who signs as "柏木 慎吾（かしわぎ しんご）". */
export function spacedIn(name: string, lines: readonly string[]): NameMention | null {
  if (/[\u0020-\u024f]/.test(name) || name.length < 3) return null;
  const found = lines.flatMap(line => nameIn(line.split(/[（(]/)[0]!.trim()) ?? []);
  return found.find(each => each.name.replace(/\s/g, '') === name) ?? null;
}
