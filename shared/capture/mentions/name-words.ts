import { credentialChance, isGrade } from '../lexicon/credentials.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { FIRM_END, LINK_WORD, NO_PERSON, ROLE_END } from '../lexicon/name-ends.ts';
import {
  HOUSE_SURNAMES,
  NOT_NAMES,
  PLACE_SURNAMES,
  STREETS,
  SURNAMES_TOO,
  WEAK_GIVEN_NAMES,
} from '../lexicon/words.ts';
import { isOrganisationWord } from '../page/organisation-words.ts';
import { foldText } from '../text/clean.ts';
import { INITIAL, nameCase, NAME_WORD, PARTICLES } from './name-case.ts';
import { frenchOrder, turnedRound } from './name-order.ts';
import { isRole, kindOfPerson } from './role.ts';
import { isHouses, isSurname } from './surnames.ts';
import { unlistedName } from './unlisted-name.ts';

const NICKNAME = /^[("“'‘]\p{Upper}[\p{Alpha}\u0300-\u036f-]{1,15}[)"”'’]$/u;
export type Named = { name: string; used: number; given: number; shape: number; comma: boolean };

/** Takes name words; "Surname, First" is turned round. `given` tells how well a given name is known (0, 0.5, 1). */
export function takeName(words: string[], titled: boolean): Named | null {
  const taken: string[] = [];
  let used = 0;
  let comma = false;
  while (used < words.length && taken.length < 7) {
    const raw = words[used]!;
    // "Dr Vikram Shetty. Nurse: …"
    const isLast = titled && used > 0 && /\p{Lower}{3}\.$/u.test(raw);
    const word = raw.replace(isLast ? /\.$/ : raw.includes('(') ? /[,;:|]+$/ : /[,;:|)]+$/, '');
    if (!isNameWord(word, taken, words[used + 1])) break;
    taken.push(word);
    used++;
    if (isLast) break;
    if (/[,;:|)]$/.test(raw) && !NICKNAME.test(raw)) {
      comma = raw.endsWith(',');
      break;
    }
  }
  // "Ann Frost (Elmtec)": what stands in brackets behind the surname.
  if (taken.length > 2 && /^\(/.test(taken.at(-1)!)) used -= taken.splice(-1).length;
  // "Animesh Das": a particle that ends a name of two words, as a capital says, is a surname.
  const isSurnameToo = taken.length === 2 && /^\p{Upper}\p{Lower}+$/u.test(taken[1]!);
  while (taken.length && PARTICLES.has(taken.at(-1)!.toLowerCase()) && !isSurnameToo) {
    taken.pop();
    used--;
  }
  // "Eileen, Hilary, Ann and Beverley": given names; "Doyle, Kirsten Anne" is none the less one person.
  const [next = '', third = ''] = words.slice(used, used + 2);
  const goesOn = next.endsWith(',') ? isGivenName(third.replace(/,$/, '')) : /^(?:and|&)$/.test(third);
  const isList = taken.length === 1 && isGivenName(taken[0]!) && isGivenName(next.replace(/,$/, '')) && goesOn;
  if (comma && isList) return null;
  // "Serving Williamson County, Travis County"
  const last = foldText(taken.at(-1) ?? '');
  const isPlace = taken.length > 1 && NOT_NAMES.has(last) && (!SURNAMES_TOO.has(last) || PLACE_SURNAMES.has(last));
  // "Fenwick, Albert Street"
  const isRoad = STREETS.has(foldText(words[used + 1] ?? ''));
  const turned = comma && !isPlace && !isRoad ? turnedRound(taken, words.slice(used)) : null;
  if (turned) return finish(turned.words, used + turned.used, turned.comma, true);
  const core = trimTrailing(taken, titled, words);
  if (!core) return null;
  used -= taken.length - core.length;
  if (core.length < taken.length) comma = false;
  const least = titled ? 1 : 2;
  if (core.every(word => PARTICLES.has(word.toLowerCase()))) return null;
  if (core.filter(word => !INITIAL.test(word) || word.length > 3).length < 1 || core.length < least) return null;
  if (titled && core.length === 1 && core[0]!.length < 2) return null;
  return finish(frenchOrder(core, titled), used, comma, titled);
}

function finish(words: string[], used: number, comma: boolean, titled: boolean): Named | null {
  // "Madame la Présidente", "Monsieur le Maire"
  if (/^(?:le|la) \p{Upper}/u.test(words.join(' '))) return null;
  const plain = words.filter(word => !NICKNAME.test(word));
  const first = plain[0] ?? '';
  const isWord = WEAK_GIVEN_NAMES.has(foldText(first)) && NOT_NAMES.has(foldText(first)) && first.length > 3;
  if (
    plain.some(
      word =>
        /^\p{Upper}/u.test(word) &&
        NOT_NAMES.has(foldText(word)) &&
        // "Will Sowerby"
        !(word === first && plain.length === 2 && isWord) &&
        !isSurname(plain, plain.indexOf(word), titled) &&
        !(titled && plain.length >= 1 && !isOrganisationWord(word) && word === plain.at(-1)),
    )
  )
    return null;
  if (
    plain.some(
      (word, at) => isOrganisationWord(word) && !(titled && plain.length === 1) && !isHouses(plain, at, titled),
    )
  )
    return null;
  // "Dale Osteopaths"
  if (!titled && plain.length === 2 && FIRM_END.test(foldText(plain[1]!))) return null;
  // "Universitàdegli Studi", "Medienpsychologie Frost"
  if (plain.some(word => NO_PERSON.test(foldText(word)))) return null;
  if (!titled && plain.some((word, at) => ROLE_END.test(foldText(word)) && !isSurname(plain, at, titled))) return null;
  if (!titled && !isGivenName(plain[0] ?? '') && kindOfPerson(plain[0] ?? '') !== null) return null;
  const known = isWord ? 0.5 : givenChance(plain);
  if (
    !titled &&
    (known === 0 || !isGivenName(first)) &&
    isRole(words.join(' ')) &&
    !SURNAMES_TOO.has(foldText(plain.at(-1)!))
  )
    return null;
  // "E.A Frost"
  const dotted = words.map(word => (/^(?:\p{Upper}\.)+\p{Upper}$/u.test(word) ? `${word}.` : word));
  // "Simon Grange" is as often a house: what stands below must say that it is somebody.
  const given = !titled && HOUSE_SURNAMES.has(foldText(plain.at(-1)!)) ? Math.min(known, 0.3) : known;
  return { name: nameCase(dotted.join(' ')), used, given, shape: plain.length, comma };
}

/** How well the given name of a name is known, 0-1. */
function givenChance(words: string[]): number {
  if (isGivenName(words[0] ?? '')) return WEAK_GIVEN_NAMES.has(foldText(words[0]!)) ? 0.5 : 1;
  return words.slice(1, -1).some(word => word.length > 3 && isGivenName(word)) ? 0.5 : unlistedName(words);
}

function isNameWord(word: string, taken: string[], next: string | undefined): boolean {
  // "Puig i Ferrer", but "Anna i Piotr".
  if (word === 'i' && taken.length < 2) return false;
  if (taken.length && PARTICLES.has(word.toLowerCase()) && next !== undefined && /^['’]?\p{Alpha}/u.test(next))
    return !(word === 'of' || word === 'e' || word === 'St' || word === 'do');
  // A particle may begin what follows an honorific: "Dr van der Berg".
  if (
    !taken.length &&
    PARTICLES.has(word) &&
    word !== 'of' &&
    word.length > 1 &&
    next !== undefined &&
    /^\p{Alpha}/u.test(next)
  )
    return true;
  // "(Jan)" is a name, "(NNEB)" a qualification.
  if (taken.length && NICKNAME.test(word))
    return !/^\((?:she|he|they)/i.test(word) && /\p{Lower}/u.test(word) && !isRole(word.slice(1, -1));
  if (taken.length >= 1 && INITIAL.test(word) && word.length <= 5) return true;
  if (!taken.length && INITIAL.test(word)) return true;
  if (taken.length >= 2 && isGrade(word, next)) return false;
  // "Sydney's Leading"
  return NAME_WORD.test(word) && word.length <= 30 && !/\p{Lower}['’]s$/u.test(word);
}

/** Cuts words off the end that are post-nominals or roles: "Jane Smith MBBS", "Jane Smith Physiotherapist". */
function trimTrailing(taken: string[], titled: boolean, words: string[]): string[] | null {
  const core = [...taken];
  for (let at = titled ? 1 : 2; at < core.length; at++) {
    const word = core[at]!;
    if (/^\p{Lower}/u.test(word) || (PARTICLES.has(word.toLowerCase()) && at < core.length - 1)) continue;
    const upper =
      word.length >= 2 &&
      word === word.toUpperCase() &&
      !word.includes('.') &&
      core.slice(0, at).some(each => each !== each.toUpperCase() && each.length > 1);
    const sure =
      credentialChance(word) === 1 &&
      !((isGivenName(word) && !upper) || /^\p{Upper}\.?$/u.test(word)) &&
      /^[A-Z].*[A-Z]|^[A-Z]\w*\.$|^(?:Hons|Dip|Cert|Grad|Phd|Bds|Bsc|Msc|Mbbs|Mbchb|Dds|Dmd|Dpm|Mcsp|Frcs|Mrcs)$/.test(
        word,
      );
    const shaped =
      credentialChance(word) > 0 &&
      upper &&
      // "Dr Ann LOWE"
      at > 1 &&
      // "Yann LE GOFF"
      !PARTICLES.has(core[at - 1]!.toLowerCase()) &&
      !(at === core.length - 1 && word.length >= 5 && credentialChance(word) < 1);
    const stop =
      (NOT_NAMES.has(foldText(word)) && !isSurname(core, at, titled)) ||
      (isOrganisationWord(word) && !isHouses(core, at, titled)) ||
      ROLE_END.test(foldText(word));
    if (LINK_WORD.test(word)) return core.slice(0, at);
    // "Frost Wade Zahnarztpraxis", "David Lowe Opticians": a firm, though a dentist is in its name.
    if (!titled && FIRM_END.test(foldText(word))) return null;
    // "Jane Smith Physiotherapy" is a firm, "Jane Smith Clinical Lead" a person with a role.
    if (
      stop &&
      !sure &&
      !titled &&
      !isRole(
        words
          .slice(at, at + 8)
          .join(' ')
          .split(/[,;:|(]|\s[–—-]/)[0]!,
      )
    )
      return null;
    if (sure || shaped || stop) return core.slice(0, at);
  }
  return core;
}
