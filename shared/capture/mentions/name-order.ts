import { credentialChance } from '../lexicon/credentials.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { HONORIFICS } from '../lexicon/honorifics.ts';
import { looksLikeName } from '../lexicon/name-letters.ts';
import { foldText } from '../text/clean.ts';
import { INITIAL, NAME_WORD, PARTICLES } from './name-case.ts';
import { isRole, kindOfPlace } from './role.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';

/** "SMITH, Jane" / "Smith, Jane MBBS": what follows the comma begins with a given name or initial, what stands before is short. */
export function turnedRound(
  before: string[],
  after: string[],
): { words: string[]; used: number; comma: boolean } | null {
  if (before.length < 1 || before.length > 3) return null;
  // "J.D., Gonzaga University"
  if (before.length === 1 && credentialChance(before[0]!) === 1 && before[0]!.includes('.')) return null;
  if (
    before.length > 1 &&
    isGivenName(before[0]!) &&
    !PARTICLES.has(before[0]!.toLowerCase()) &&
    before[0] !== before[0]!.toUpperCase()
  )
    return null;
  const first: string[] = [];
  let comma = false;
  for (const raw of after.slice(0, 5)) {
    const word = raw.replace(/[,;:|]+$/, '');
    const credential =
      first.length > 0 &&
      credentialChance(word) > 0 &&
      word === word.toUpperCase() &&
      // "MARGOLIN, DANIELLE RUTH"
      first[0] !== first[0]!.toUpperCase() &&
      word.length > 1 &&
      !/^\p{Upper}\.$/u.test(word);
    if (
      !(NAME_WORD.test(word) || INITIAL.test(word)) ||
      credential ||
      (first.length > 0 &&
        !isGivenName(word) &&
        !INITIAL.test(word) &&
        // "Frost, Ann Tien – Psychologist"
        !(before.length === 1 && !isRole(word) && (after.length === 2 || /^[–—-]$/.test(after[2] ?? ''))))
    )
      break;
    if (HONORIFICS.sure.has(foldText(word))) return null;
    first.push(word);
    comma = /[,;]$/.test(raw);
    if (/[,;:|]$/.test(raw)) break;
  }
  // "Cohen, B. Beth"
  const head = first.find(word => !INITIAL.test(word)) ?? first[0];
  if (!head || (credentialChance(head) > 0 && (!isGivenName(head) || /^\p{Upper}{2}\p{Lower}/u.test(head))))
    return null;
  const allCaps = before.every(word => word === word.toUpperCase() && word.length > 1) && head !== head.toUpperCase();
  // "GIMENO BARBERÀ, VICENT"
  const isShouted = [...before, head].every(word => word === word.toUpperCase()) && looksLikeName(head, before[0]!) > 2;
  if (!allCaps && !isShouted && !isGivenName(head)) return null;
  // "JAMES WINTERTON, Managing Director"; "Cordialement, Anne-Laure"
  const isNamed = before.length > 1 && isGivenName(before[0]!) && !isGivenName(head);
  if (isNamed || CLOSING.test(before[0]!)) return null;
  return { words: [...first, ...before], used: first.length, comma };
}

/** Lists of consultants: "BEAUMONT, Dr Sylvie", "Frost, Prof. Dr. med. Wiebke 1,3 km": what ends there is the given name, known or not. */
export function titleFirst(text: string): string {
  const [, surname = '', titles = '', rest = ''] = TITLED_LAST.exec(text) ?? [];
  if (!surname) return text;
  const [given = '', after = ''] = [GIVEN.exec(rest)?.[0], rest.slice(GIVEN.exec(rest)?.[0].length ?? 0)];
  const isNames = [surname, given].every(
    each => !isRole(each) && !hasOrganisationWord(each) && kindOfPlace(each) === null,
  );
  return given && isNames && !isGivenName(surname)
    ? `${titles.trim()} ${given} ${surname},${after}`.replace(/,$/, '')
    : `${titles.trim()} ${surname}, ${rest}`;
}

const TITLED_LAST =
  /^((?!(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Our|Your|The)\b)\p{Upper}[\p{Alpha}'’-]{1,30}(?: \p{Upper}[\p{Upper}'’-]{1,30})?),\s+((?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame)\.?(?: (?:med|dent|phil|rer|nat|vet|habil)\.?){0,3}\s+){1,3})(?=\p{Upper})(.*)$/u;
const GIVEN = /^\p{Upper}\p{Lower}+(?:-\p{Upper}\p{Lower}+)?(?:\s\p{Upper}\.)?(?=$|\s?\(?\d)/u;

const CLOSING =
  /^(?:cordialement|regards|thanks|cheers|sincerely|saludos|atentamente|saluti|groet(?:en)?|mvg|mfg|lg|merci|gracias|grazie|hilsen|mvh|pozdrawiam)$/i;

/** "DUPONT Marie", "Dr NASRI Ammar": a shouted surname first, the rest not. */
export function frenchOrder(words: string[], titled: boolean): string[] {
  const shouted = words.filter(word => word.length > 2 && word === word.toUpperCase() && !/\./.test(word)).length;
  const isShort = words[0]!.length < 3 && !PARTICLES.has(words[0]!.toLowerCase());
  if (!shouted || shouted === words.length || words[0] !== words[0]!.toUpperCase() || isShort) return words;
  const turn = words.findIndex(word => word !== word.toUpperCase());
  const given = words.slice(turn);
  return given.some(word => word === word.toUpperCase() && word.length > 2) ||
    !(isGivenName(given[0]!) || (titled && !isGivenName(words[0]!)))
    ? words
    : [...given, ...words.slice(0, turn)];
}
