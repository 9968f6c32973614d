import { credentialChance } from '../lexicon/credentials.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { ROLE_END } from '../lexicon/name-ends.ts';
import { HOUSE_SURNAMES, PLACE_SURNAMES, SURNAMES_TOO, WEAK_GIVEN_NAMES } from '../lexicon/words.ts';
import { foldText } from '../text/clean.ts';
import { PARTICLES } from './name-case.ts';

/** "Simon Church", "Mr A Lodge": a house or hall that is a surname, too. */
export function isHouses(words: string[], at: number, titled: boolean): boolean {
  return HOUSE_SURNAMES.has(foldText(words[at]!)) && isSurname(words, at, titled);
}

/** "Helen Park", "Ms Price": a word that is a surname too, right after a sure given name or a form of address, and last. */
export function isSurname(words: string[], at: number, titled: boolean): boolean {
  const next = words[at + 1];
  const last = next === undefined || credentialChance(next) === 1 || ROLE_END.test(foldText(next));
  // "Aurélie Le Goff", "Animesh Das": a particle with a capital.
  if (PARTICLES.has(words[at]!.toLowerCase())) return at > 0 && (titled || isGivenName(words[0]!));
  if (!last || !SURNAMES_TOO.has(foldText(words[at]!))) return false;
  // "Charlotte Page" is somebody, "Charlotte Street" somewhere.
  const isPlace = WEAK_GIVEN_NAMES.has(foldText(words[0]!)) && PLACE_SURNAMES.has(foldText(words[at]!));
  const isAfterTwo = at === 2 && isGivenName(words[0]!) && isGivenName(words[1]!);
  return titled || isAfterTwo || (at === 1 && isGivenName(words[0]!) && !isPlace);
}
