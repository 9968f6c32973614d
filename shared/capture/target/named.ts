import { emptyCard, type Seen } from '../cards/card.ts';
import { isMedicalField, isTreated as isFieldTreated, tidyOrganisation } from '../cards/organisation-names.ts';
import type { Candidate } from '../cards/person.ts';
import { postOrPlace } from '../cards/posts-and-desks.ts';
import { isCredentialLine, lettersThenRole } from '../mentions/credential-line.ts';
import { personKey } from '../cards/same-person.ts';
import { isStreet, ROAD } from '../mentions/address-part.ts';
import { emailsIn } from '../mentions/email.ts';
import { namesAddress } from '../message/same-name.ts';
import { nameIn, type NameMention } from '../mentions/person-name.ts';
import { isFieldOfWork, isGenericPlace } from '../lexicon/fields.ts';
import { takeCredentials } from '../mentions/post-nominals.ts';
import { isRole, kindOfPerson, kindOfPlace } from '../mentions/role.ts';
import { FIELD_OF_WORK, roleAndPlace } from '../message/role-and-place.ts';
import { isOrganisation } from '../message/role-or-place.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import { officeHeld, withoutMoves } from './career.ts';
import { nameInParts } from './name-in-parts.ts';
import { nameAfterCapitals, nameAfterRole, nameBeforePlace, nameGoingOn, withoutField } from './name-in-line.ts';
import { partsOf } from './parts-of.ts';
import { employerBefore, honorificBefore, roleAfter, roleBefore, type Surroundings } from './prose.ts';
import { placeApposed } from './sentence.ts';
import { fitsAddress, speltByAddress } from './spelt.ts';

/** A name that was selected, with the line it begins. */
export type Named = { mention: NameMention; line: number };

/** Names at the beginnings of the selected lines, in order; a name that is the whole selection need not be a sure one. */
export function namesIn(text: string): Named[] {
  const lines = text.split('\n').filter(Boolean);
  const boxes = lines.flatMap(line => emailsIn(line).map(({ email }) => email));
  const found: (Named & { score: number })[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.length > 400) continue;
    // "Leanne Duckett, 34, of Duckett Physio": an age is no house number; "Barry Womersley, 14 Pool Lane" is somebody.
    const head = line
      .slice(0, 200)
      .replace(PICTURE_OF, '')
      .replace(
        /,\s(?:aged\s)?\d{1,2}(?=,\s)|,\s\d{1,4}[a-z]?\s\p{Upper}[\p{Alpha}’']*\s(?:Street|Road|Lane|Avenue|Close|Drive|Way)\b.*$/u,
        '',
      );
    const plain = nameIn(head);
    const mention = withoutField(
      nameAfterRole(head) ??
        nameAfterCapitals(head) ??
        nameGoingOn(head) ??
        (plain && plain.score >= 0.4 ? plain : null) ??
        nameBeforePlace(head) ??
        nameInParts(head) ??
        plain,
    );
    if (
      !mention ||
      isRole(mention.name) ||
      isCredentialLine(mention.name) ||
      isWorkplaceOf(found.at(-1), mention, at) ||
      (isOrganisation(mention.name) && mention.score < 0.6)
    )
      continue;
    const score = mention.score + support(mention, lines, at, boxes);
    const known = found.some(each => personKey(each.mention.name) === personKey(mention.name));
    if (score >= 0.55 && !known) found.push({ mention, line: at, score });
  }
  return found;
}

/** "Director, Stride Lab" below "Ann Frost": where she is that, unless its words are a sure name. */
function isWorkplaceOf(above: Named | undefined, { name, rest }: NameMention, at: number): boolean {
  return above?.line === at - 1 && above.mention.rest === '' && isRole(rest) && (nameIn(name)?.score ?? 0) < 0.5;
}

/** What a picture says before the name of whom it shows, an article before its writer's. */
const PICTURE_OF =
  /^By:?\s(?=\p{Upper}\S*\s\p{Upper})|^(?:an?\s)?(?:profile\s)?(?:photo(?:graph)?|portrait|picture|headshot|image|pic)(?:\sof\s(?:our\s)?|:\s|\s[-–—]\s)/iu;

/** What makes an unsure name one: it was selected by itself, a role or post-nominals follow it. */
function support(mention: NameMention, lines: readonly string[], at: number, boxes: readonly string[]): number {
  if (isRole(mention.rest) || partsOf(mention.rest).slice(0, 2).some(isRole)) return 0.5;
  if (mention.rest === '' && boxes.some(email => namesAddress(mention.name, email))) return 0.4;
  const next = lines[at + 1];
  const led = at === 0 && next !== undefined && (isRole(next) || isCredentialLine(next)) ? 0.4 : 0;
  // Three unknown words alone are as often a club's name as a person's.
  const unsure = mention.score < 0.4 && mention.honorific === null && mention.name.split(' ').length > 2;
  const goesOn = CONNECTED.test(mention.rest) || mention.score >= 0.4;
  const rest = (mention.rest === '' ? 0.4 : goesOn ? 0.3 : 0.2) + (mention.honorific ? 0.2 : 0);
  return led || (lines.length === 1 && !unsure ? rest : 0);
}

/** What leads on from a name in a sentence. */
const CONNECTED = /^[,(|–-]|^(?:of|from|at|with|who)\s/;

/** A person whom only a text names: what it says beside and below the name, and what the sentence around the selection adds. */
export function candidateFrom(text: string, named: Named, around: Surroundings | null): Candidate {
  const lines = text.split('\n').filter(Boolean);
  const { mention, line } = named;
  const card = emptyCard();
  const seen = (value: string, words: string, confidence: number): Seen<string> => ({
    value,
    evidence: { text: words.slice(0, 200), from: 'selection', confidence },
  });
  card.name = seen(mention.name, lines[line] ?? mention.name, 0.9);
  card.honorific = mention.honorific ?? (around && honorificBefore(around.before));
  // ", RN, CDCES, at 715-…"
  const letters = takeCredentials((around?.after ?? '').replace(/^,/, ' ,').trim().split(/\s+/));
  card.credentials = mention.credentials ?? (letters.sure ? letters.words.join(' ') : null);
  const told = around && (roleBefore(around.before) ?? roleAfter(around.after));
  if (told) card.role = seen(told, `${told} ${mention.name}`, 0.85);
  const employer = around && employerBefore(around.before);
  if (employer) card.organisation = seen(employer, around.before, 0.75);
  // What the domain of the mail spells is surest.
  const spelt = speltByAddress(text, mention.name);
  if (spelt && !isMedicalField(spelt)) card.organisation = seen(spelt, text, 0.75);
  // "Gabinet Osteopatyczny Kręgi" over the name.
  const above = line > 0 ? tidyOrganisation(lines[line - 1]!) : '';
  if (hasOrganisationWord(above) && !isRole(above)) card.organisation ??= seen(above, above, 0.7);
  // "SOCIAL SERVICES NURSE" over it
  if (above.length < 60 && isRole(above)) card.role ??= seen(above, above, 0.8);
  const rest = `${mention.rest}${around?.after ?? ''}`;
  const below = lines.slice(line + 1, line + 5);
  card.credentials ??= below.flatMap(each => lettersThenRole(each)?.credentials ?? [])[0] ?? null;
  const there = AT_PLACE.exec(rest)?.[1];
  if (there && !isRole(there) && !isStreet(there)) card.organisation ??= seen(there, rest.trim(), 0.7);
  // "Owner Ann Frost", which " said: …" follows: what the selection says of her stands before the name.
  const parts = [...(lines[line]?.endsWith(mention.name) ? [mention.rest, around?.after ?? ''] : [rest]), ...below]
    .map(withoutMoves)
    .map(officeHeld)
    // "BDS (Lond) MSc (Implant Dentistry)" holds no workplace.
    .flatMap(text => lettersThenRole(text)?.role ?? (isCredentialLine(text) ? text : partsOf(text)));
  let afterRole: string | undefined;
  for (const [index, part] of parts.entries()) {
    if (isCredentialLine(part)) {
      card.credentials ??= part;
      continue;
    }
    const { role, place } = postOrPlace(roleAndPlace(part, name => fitsAddress(name, text)));
    if (role && !card.role) card.role = seen(role, part, 0.85);
    // "Manager, Community Relations & Development": what the office is for.
    else if (part === afterRole && (isFieldOfWork(part) || FIELD_OF_WORK.test(part)) && card.role)
      card.role = seen(`${card.role.value}, ${part}`, part, 0.8);
    // "Production Manager, Stride Lab": an office is held somewhere; what follows a clinician's role may be their field.
    else if (part === afterRole && !place && isName(part)) card.organisation ??= seen(part, part, 0.6);
    if (role) afterRole = kindOfPerson(role) === null ? parts[index + 1] : undefined;
    // "Rheumatology" is a field and no workplace, "12 School Lane" neither.
    const isTreated =
      isMedicalField(part) ||
      (part.length < 60 &&
        !/^\d/.test(part) &&
        kindOfPlace(part) !== null &&
        (!place || !/^\p{Upper}.* /u.test(part))) ||
      isFieldTreated(part);
    if (!role && isTreated) card.types.push(part);
    if (
      place &&
      !isTreated &&
      !HOLDS.test(part) &&
      // "at the Clinic"
      !(isGenericPlace(place) && !place.includes(' ')) &&
      // "Secretary: Jo Wade" below somebody
      (nameIn(place)?.score ?? 0) < 0.6 &&
      !/(?:str|straat|gatan|weg|platz)$/i.test(place) &&
      !ROAD.test(place) &&
      !card.organisation &&
      isProper(place)
    )
      card.organisation = seen(tidyOrganisation(place), part, 0.75);
  }
  const at = placeApposed(rest);
  if (at?.includes(card.organisation?.value ?? '')) card.organisation = seen(at, rest, 0.75);
  return { card, spot: null, item: null };
}

/** " at Bodywise, 029 …": where a sentence says that somebody is reached. */
const AT_PLACE =
  /^\s?at\s(?:the\s)?((?!(?:Reception|Mobile|Home|Work|Office|Tel|Phone|Switchboard|Ext)\b)\p{Upper}[\p{Alpha}\p{N}'’&-]*(?:\s(?:&\s)?\p{Upper}[\p{Alpha}\p{N}'’&-]*){0,4})(?=[\s,:(–-]{1,3}\+?\(?\d{2})/u;

/** "Diplomada en Podologia": what somebody holds. */
const HOLDS = /^(?:diplom|licenci|llicenci|graduad|graduat|laurea|bachelor|master|absolvent|dr\.? en )/iu;

/** "Contact Craig": what a link beside a name says. */
const ASKED = /^(?:contact|e-?mail|call|message|ring|text|phone|visit|meet|view|book|ask)\s\p{Upper}/iu;

function isProper(name: string): boolean {
  const words = name.split(/\s+/);
  const capital = words.filter(word => /^[\p{Upper}\d&]/u.test(word)).length;
  // "Centre liégeois de l’Endométriose"
  const isLed = hasOrganisationWord(words[0]!) || capital >= words.length / 2 || !/\p{Lower}/u.test(name);
  return name.length < 80 && isLed && !/^\p{Lower}/u.test(name);
}

function isName(text: string): boolean {
  return (
    !ASKED.test(text) &&
    !HOLDS.test(text) &&
    /^\p{Upper}[\p{Alpha}\p{N}'’&-]*(?:\s(?:&|of|and|the|de|del|du|des|di|en|la|van|\p{Upper}[\p{Alpha}\p{N}'’&-]*)){1,5}$/u.test(
      text,
    ) &&
    (nameIn(text)?.score ?? 0) < 0.5
  );
}
