import { isCredentialLine } from '../mentions/credential-line.ts';
import { credentialChance } from '../lexicon/credentials.ts';
import { formTold } from '../lexicon/learnt/form-told.ts';
import { isStreet } from '../mentions/address-part.ts';
import { type NameMention, nameIn } from '../mentions/person-name.ts';
import type { Signature } from '../signature.ts';
import { foldText } from '../text/clean.ts';
import { isDegree, isSlogan, saysOf } from './beside-workplace.ts';
import { isCompany, roleOrPlace } from './role-or-place.ts';
import { sameName } from './same-name.ts';
import type { Said } from './signature-lines.ts';

/** "Ilaria Zanotto" over "Dott.ssa Ilaria Zanotto": a line that says the name again may say more. */
export function honorificIn(signature: Signature | null, { name }: NameMention): string | null {
  const said = signature?.names.find(
    each => /^\p{Alpha}[^/]*$/u.test(each.value.honorific ?? '') && sameName(each.value.name, name),
  );
  return said?.value.honorific ?? null;
}

/** The role in the three lines from the name on, else the first. */
export function nearest(
  roles: readonly Said<string>[],
  nameLine: string | undefined,
  lines: readonly string[],
): Said<string> | undefined {
  const at = nameLine === undefined ? -1 : lines.indexOf(nameLine);
  const near =
    at < 0 ? undefined : roles.find(role => lines.indexOf(role.line) >= at && lines.indexOf(role.line) <= at + 3);
  return near ?? roles[0];
}

/** "Credit Control" between "Ann Frost" and "Elm Labs Ltd": whatever the words, what stands between a name and a house is what somebody does there. */
export function roleBetween(nameLine: string, placeLine: string, lines: readonly string[]): string | null {
  const at = lines.indexOf(nameLine);
  const text = at >= 0 && lines[at + 2] === placeLine ? lines[at + 1]! : '';
  const words = text.split(/\s+/);
  const isShort = /^\p{Upper}[\p{Alpha} &'’/-]+$/u.test(text) && words.length <= 4 && text.length >= 5;
  const isOther =
    roleOrPlace(text) !== null ||
    isStreet(text) ||
    isCredentialLine(text) ||
    isSlogan(text) ||
    isDegree(text) ||
    saysOf(text) ||
    formTold(text) === 'org' ||
    (nameIn(text)?.score ?? 0) >= 0.4;
  return isShort && !isOther && text !== nameLine ? text : null;
}

function hasSure(letters: string): boolean {
  return letters.split(/[\s,;·|()]+/).some(word => credentialChance(word) === 1);
}

/** "MBBS, MRCGP, DRCOG" in the two lines below the name, or in a part of its own on the same line. */
export function credentialsBelow(nameLine: string, lines: readonly string[]): string | null {
  const at = lines.indexOf(nameLine);
  const below = lines.slice(at + 1, at + 3);
  // Whoever is named below has what stands below them.
  const other = below.findIndex(line => (nameIn(line)?.score ?? 0) >= 0.5);
  const places = [...nameLine.split(/\s[|•·]\s/).slice(1), ...(other < 0 ? below : below.slice(0, other))];
  return (
    places
      .find(place => isCredentialLine(place) && !isCompany(place) && hasSure(place))
      ?.replace(/[\s,;·|]+/g, ' ')
      .trim() ?? null
  );
}

/** An address with the house that stands before its street, unless that is the organisation itself. */
export function addressSaid({ address }: Signature, organisation: string): Said<string> | null {
  if (!address) return null;
  const { value, line, building } = address;
  const isNamed = building && !isCompany(building) && !foldText(organisation).includes(foldText(building));
  const [first = '', ...rest] = value.split(', ');
  const street = rest.length > 1 && foldText(first) === foldText(organisation) ? rest.join(', ') : value;
  return { value: isNamed ? `${building}, ${street}` : street, line };
}
