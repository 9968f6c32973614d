import { isCredentialLine } from '../mentions/credential-line.ts';
import { credentialChance } from '../lexicon/credentials.ts';
import { type NameMention, nameIn } from '../mentions/person-name.ts';
import type { Signature } from '../signature.ts';
import { foldText } from '../text/clean.ts';
import { roleOrPlaceTold } from './role-and-place.ts';
import { isCompany } from './role-or-place.ts';
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

/** "Elm Collegiate" of "Ann Frost (Elm Collegiate)" who signs so: whatever its words. */
export function signedToo(name: string, lines: readonly string[]): string | null {
  const hint = /\(([^()]{4,80})\)$/.exec(name)?.[1] ?? '';
  return (
    lines.find(line => hint !== '' && foldText(line) === foldText(hint) && roleOrPlaceTold(line) !== 'role') ?? null
  );
}
