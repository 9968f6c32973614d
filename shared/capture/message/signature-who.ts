import { isCredentialLine } from '../mentions/credential-line.ts';
import { credentialChance } from '../lexicon/credentials.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { isShortOf } from '../lexicon/nicknames.ts';
import { type NameMention, nameIn } from '../mentions/person-name.ts';
import { foldText } from '../text/clean.ts';
import { isLegalLine } from './boilerplate.ts';
import { OFFICE, roleAndPlace, roleOrPlaceTold } from './role-and-place.ts';
import { isCompany, roleOrPlace, withoutPrincipal } from './role-or-place.ts';
import { type Sender, isSendersOwn } from './sender.ts';
import { namesAddress, sameName } from './same-name.ts';
import type { Line, Said } from './signature-lines.ts';
import { spellsDomain } from './spells-domain.ts';

/** A name in the signature: a sure one, or the sender's own however rare it is. */
export function namesIn(line: Line, sender: Sender): Said<NameMention>[] {
  if (isLegalLine(line.text) || OFFICE_OF.test(line.text)) return [];
  const found: Said<NameMention>[] = [];
  for (const segment of line.segments) {
    const name = nameIn(segment);
    const theirs =
      name !== null &&
      (sender.person
        ? sameName(name.name, sender.person.name)
        : isGiven(name.name, sender) ||
          (name.rest === '' && namesAddress(name.name, sender.address) && !spellsDomain(name.name, sender.address)));
    if (!name || (!theirs && (name.score < 0.5 || roleOrPlace(name.name) !== null || isBuilding(name)))) continue;
    found.push({ value: withoutPostNominals(name), line: line.text });
  }
  return found;
}

/** "Secrétariat du Dr Philippe Blanc" */
const OFFICE_OF = /^(?:secr[ée]tariat|sekretariat|segreteria|secretar[ií]a|secretariaat)\s/i;

/** "Gus Lindgren" of "Gus at Elm Running". */
function isGiven(name: string, { shown }: Sender): boolean {
  const [, given] = /^(\p{Upper}\p{Lower}+)\s(?:@|at|from|bei|chez|de|von|\p{Upper}\p{Lower}+)\s/u.exec(shown) ?? [];
  return given !== undefined && isGivenName(given) && foldText(name).startsWith(`${foldText(given)} `);
}

/** "Attracta Kilgallen" over "Medical Secretary", or first of all over "Elm Opticians": however rare, whoever signs for a box without a name. */
export function nameAboveRole(lines: readonly Line[]): Said<NameMention>[] {
  for (const [at, line] of lines.slice(0, 3).entries()) {
    const name = nameIn(line.segments[0] ?? '');
    const isName =
      (name?.rest === '' || roleOrPlace(name?.rest ?? '') === 'role') &&
      name !== null &&
      name.score >= 0.2 &&
      roleOrPlace(name.name) === null &&
      !OFFICE_OF.test(line.text);
    const below = roleOrPlace(withoutPrincipal(lines[at + 1]?.text.split(/,\s/)[0] ?? ''));
    // Over a place stand wishes and its district as well.
    const isOver = at === 0 && below === 'place' && name !== null && name.score > 0.25 && !WISH.test(name.name);
    if (isName && (below === 'role' || name.rest !== '' || isOver)) return [{ value: name, line: line.text }];
  }
  return [];
}

/** "Bonne Année" */
const WISH =
  /^(?:happy|merry|season|bon(?:ne|s)?|joyeu|buon|felice|frohe|schöne|fijne|prettige|glad|glædelig|god|goede)/i;

/** "Harrison House, Harrison Road": a building at the head of an address. */
function isBuilding({ name, rest }: NameMention): boolean {
  return (
    rest !== '' &&
    /\s(?:House|Court|Lodge|Hall|Mill|Place|Park|Close|Building|Buildings|Manor|Grange|Villa|Chambers)$/.test(name)
  );
}

/** What stands in a line besides its name. */
export function restOf(segment: string, sender: Sender): string {
  const place = besideGiven(segment, sender);
  if (place) return place;
  const name = nameIn(segment);
  // "Best Feet Running Shop" of Tom Best
  const theirs =
    name !== null && name.name.includes(' ') && sender.person !== null && sameName(name.name, sender.person.name);
  // "Tom Lee Physio Ltd", but "Katie Morrow, MSN, CPNP-PC"
  if (isCompany(segment) && !(theirs && name.credentials)) return segment;
  if (!name || !(theirs || (name.score >= 0.5 && roleOrPlace(name.name) === null))) return segment;
  // "Conor Daly Fitness Coaching" of Simon Abbot
  const isFirm = !theirs && segment.endsWith(` ${name.rest}`) && roleOrPlace(name.rest) === 'place';
  return isFirm && !/[,|–—-]/.test(segment) ? segment : name.rest;
}

/** "Jan @ Elm Runners", "Jan (Elm Runners)", "Jan from Elm Runners": the given name alone, and where they are. */
function besideGiven(segment: string, { person }: Sender): string | null {
  const [, given = '', where = ''] =
    /^(\p{Upper}\p{Lower}+)\s?(?:\s(?:from|at|of|bei|vom|von|chez|de|da|presso)\s|\s?[@(|,–—-]\s?)(.{3,80})$/u.exec(
      segment,
    ) ?? [];
  const [first = ''] = foldText(person?.name ?? '').split(' ');
  const isTheirs = first !== '' && (foldText(given) === first || isShortOf(foldText(given), first));
  const place = where.replace(/\)$/, '').replace(/^the\s/, '');
  return isTheirs && roleOrPlace(place) === 'place' ? place : null;
}

/** "Ranjit Sandhu MRPharmS": capitals inside the last word are no surname's. */
function withoutPostNominals(name: NameMention): NameMention {
  const words = name.name.split(' ');
  const from = words.findIndex(
    (word, index) =>
      index >= 2 &&
      credentialChance(word) > 0 &&
      /\p{Upper}.*\p{Upper}/u.test(word) &&
      !/^(?:Mc|Mac|O['’]|\p{Upper}\p{Lower}+-)/u.test(word),
  );
  if (from < 0) return name;
  const credentials = [...words.slice(from), ...(name.credentials ? [name.credentials] : [])].join(' ');
  return { ...name, name: words.slice(0, from).join(' '), credentials };
}

/** Roles said in a line, without the name and the organisation beside them. */
export function rolesIn(line: Line, sender: Sender): Said<string>[] {
  // "Executive Assistant | Mia Lunn": what another is.
  if (line.segments.some(segment => isAnother(segment, sender))) return [];
  const parts = line.segments
    .filter(segment => !isOfOther(segment, sender))
    .map(segment => {
      const rest = restOf(segment, sender);
      // "Marta Rinaldi - Segreteria"
      if (rest !== segment && OFFICE.test(rest)) return { role: rest };
      return roleAndPlace(ownRole(rest), name => isSendersOwn(name, sender));
    });
  return parts.flatMap(({ role }) => {
    const isWriter = foldText(role ?? '') === foldText(sender.person?.name ?? '') || /^professor$/i.test(role ?? '');
    // "PA to Mr" of "PA to Mr P Anand", whose box it is.
    if (/\b(?:to|for) (?:Mr|Mrs|Miss|Ms|Dr|Prof)\.?$/.test(role ?? '')) return [];
    const value = role && !isWriter && !isCredentialLine(role) && withoutPrincipal(role);
    // "Falko Dornbusch, Physiotherapeut" is another.
    const isNamed =
      /^\p{Upper}\p{Lower}+ \p{Upper}\p{Lower}[\p{Alpha}-]*, /u.test(value || '') && nameIn(value || '') !== null;
    return value && !isNamed ? [{ value, line: line.text }] : [];
  });
}

function isAnother(segment: string, { person }: Sender): boolean {
  const name = person && nameIn(segment);
  return person !== null && !!name && name.rest === '' && name.score >= 0.6 && !sameName(name.name, person.name);
}

/** "Headteacher Mr J Parr", "Mr J Parr, Headteacher" below somebody else's name. */
export function isOfOther(segment: string, { person }: Sender): boolean {
  const named = TITLED.exec(segment);
  if (!person || !named || SERVING.test(segment.slice(0, named.index))) return false;
  const name = nameIn(segment.slice(named.index));
  return name !== null && !sameName(name.name, person.name);
}

const TITLED =
  /(?<!\p{Alpha})(?:Mr|Mrs|Ms|Miss|Dr|Prof|Frau|Herrn?|Mme|Dott|mw|dhr)(?:\.ssa)?\.?\s(?:med\.?\s(?:dent\.?\s|vet\.?\s)?)?\p{Upper}/u;
const SERVING =
  /\b(?:to|for|of|secretary|assistant|typist|p\.?a\.?|e\.?a\.?|administrator|coordinator|receptionist)\b/i;

/** "Paralegal to Attorney Raymond T. Birch": a role, without for whom. */
function ownRole(text: string): string {
  const role = withoutPrincipal(text);
  return roleOrPlaceTold(role) === 'role' ? role : text;
}
