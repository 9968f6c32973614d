import { formsOf } from '../lexicon/learnt/form-told.ts';
import { isStreet } from '../mentions/address-part.ts';
import { isCredentialLine } from '../mentions/credential-line.ts';
import { nameIn } from '../mentions/person-name.ts';
import type { Signature } from '../signature.ts';
import { isDegree, isSlogan, saysOf } from './beside-workplace.ts';
import { type RoleAndPlace, roleOrPlaceTold } from './role-and-place.ts';
import type { Said } from './signature-lines.ts';

/**
 * Between a name and the first line that says how somebody is reached stand what they do and where: "Ann Frost / Credit Control / Java Roasters /
 * 0113 …". Which is which, words that were learnt tell, or what is known of one of them.
 */
export function belowName(nameLine: string, signature: Signature, lines: readonly string[]): RoleAndPlace {
  const none = { role: null, place: null };
  const is = (text: string, said: readonly Said<string>[]) =>
    said.some(({ line, value }) => line === text || value === text);
  const isRole = (text: string) => is(text, signature.roles) || roleOrPlaceTold(text) === 'role';
  // "Reader in Physiotherapy" has a house's word.
  const isPlace = (text: string) => is(text, signature.organisations) && formsOf(text).role < 0.7;
  const parts = postParts(nameLine, lines);
  if (parts.length === 1 && isRole(parts[0]!)) return { role: null, place: placeAbove(nameLine, lines) };
  const [first, second, ...more] = parts;
  if (first === undefined || second === undefined || (more.length > 0 && !isPlace(second))) return none;
  if (isRole(first) && isRole(second)) return none;
  if (isRole(first) !== isRole(second) && !isPlace(first) && !isPlace(second)) {
    const place = isRole(first) ? second : first;
    return { role: null, place: canBePlace(place, lines.includes(place) ? 0.3 : 0.5) ? place : null };
  }
  if (isPlace(first) !== isPlace(second)) {
    const role = isPlace(first) ? second : first;
    return { role: canBeRole(role, role === first) ? role : null, place: null };
  }
  const [one, other] = [formsOf(first), formsOf(second)];
  const inOrder = one.role * other.org;
  const turned = one.org * other.role;
  if (Math.max(inOrder, turned) < 3 * Math.min(inOrder, turned)) return none;
  return inOrder > turned ? { role: first, place: second } : { role: second, place: first };
}

/** "Zero Waste Pantry / Ann Frost / Buyer / 0113 …": the house over the name. */
function placeAbove(nameLine: string, lines: readonly string[]): string | null {
  const above = lines[lines.indexOf(nameLine) - 1] ?? '';
  return above.includes(' ') && isTitleLike(above) && canBePlace(above, 0.6) ? above : null;
}

/** A town is no house. */
function canBePlace(text: string, least: number): boolean {
  const { org, role } = formsOf(text);
  return org >= (text.includes(' ') ? least : 0.6) && org > role;
}

/** Above the house's name stands what somebody does there, unless it is surely another house's; below it only what is surely a role. */
function canBeRole(text: string, isAbove: boolean): boolean {
  const { org, role } = formsOf(text);
  return isAbove ? role >= 0.15 && org < 0.8 : role >= 0.8;
}

/** What stands beside and below a name, part by part, to the first number, address or sentence. */
function postParts(nameLine: string, lines: readonly string[]): string[] {
  const at = lines.indexOf(nameLine);
  if (at < 0) return [];
  const end = lines.findIndex((line, each) => each > at && (REACHED.test(line) || isStreet(line)));
  const below = lines.slice(at + 1, Math.min(at + 6, end < 0 ? lines.length : end));
  const parts = [...nameLine.split(PARTED).slice(1), ...below.flatMap(line => line.split(PARTED))];
  return parts.filter(part => !isCredentialLine(part) && !isDegree(part) && isTitleLike(part));
}

const PARTED = /\s*[|•·]\s*|\s[–—-]\s/;
const REACHED = /\d{3}|@|www\.|https?:|^\p{Upper}?\p{Alpha}*:/u;

/** "PA to Mr Olm" */
const TITLED = /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Frau|Herrn?|Mme)\.? \p{Upper}/u;

/** "Community Relations & Development", and no wish, strapline or somebody else. */
function isTitleLike(text: string): boolean {
  const words = text.split(/\s+/);
  const isShort = /^\p{Upper}[\p{Alpha}\p{M} &'’/().,-]+$/u.test(text) && words.length <= 7 && text.length >= 3;
  const isCapital = words.filter(word => /^[\p{Upper}&]/u.test(word)).length * 2 >= words.length;
  const name = nameIn(text);
  const isOther =
    (name !== null && name.score >= 0.5 && (name.rest === '' || text.includes(', '))) || TITLED.test(text);
  return isShort && isCapital && !isSlogan(text) && !saysOf(text) && !isOther;
}
