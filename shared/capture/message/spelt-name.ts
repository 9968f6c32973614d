import { isGivenName } from '../lexicon/given-names.ts';
import { NOT_NAMES, PLACE_SURNAMES, SURNAMES_TOO, WEAK_GIVEN_NAMES } from '../lexicon/words.ts';
import { isSharedBox } from '../mentions/email.ts';
import type { NameMention } from '../mentions/person-name.ts';
import { foldText } from '../text/clean.ts';
import { isRole } from '../mentions/role.ts';
import { isOrganisation } from './role-or-place.ts';
import { spellsDomain } from './spells-domain.ts';

/** Surnames that are as often a country, a town or a house. */
const PLACES =
  /^(?:ireland|london|england|france|holland|scotland|york|kent|barn|manor|grange|cottage|church|lodge|hall|house|brown)$/;

/**
 * "Sarah Lane" <sarah.lane@…>, "Ruth Church" <ruth@…>: a name of words that streets and houses have too, where the address of a box of one's
 * own spells it.
 */
export function speltName(shown: string, address: string): NameMention | null {
  const [, given = '', surname = ''] = /^(\p{Upper}\p{Lower}+) (\p{Upper}[\p{Alpha}'’-]+)$/u.exec(shown) ?? [];
  if (!surname || isSharedBox(address) || spellsDomain(shown, address)) return null;
  const [first, last] = [foldText(given), foldText(surname)];
  const box = foldText(
    address
      .slice(0, address.lastIndexOf('@'))
      .replace(/[._-]+/g, ' ')
      .replace(/\d+$/, ''),
  ).trim();
  const isGiven = isGivenName(given) || WEAK_GIVEN_NAMES.has(first);
  const isPlain = box === `${first} ${last}` && !NOT_NAMES.has(last) && [given, surname, shown].every(isNeither);
  const isWhole = [`${first} ${last}`, `${last} ${first}`, `${first}${last}`].includes(box);
  const isShort = [`${first[0]} ${last}`, `${first[0]}${last}`].includes(box);
  const isSurname = SURNAMES_TOO.has(last) || PLACE_SURNAMES.has(last) || PLACES.test(last);
  const isName = isGiven
    ? isWhole || isShort || (box === first && isSurname)
    : isPlain || (isSurname && box === `${first} ${last}`);
  return isName ? { name: shown, honorific: null, credentials: null, rest: '', score: 0.6 } : null;
}

function isNeither(text: string): boolean {
  return !isRole(text) && !isOrganisation(text);
}
