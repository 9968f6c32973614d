import { emptyCard, type Seen } from '../cards/card.ts';
import { isMedicalField, isTreated as isFieldTreated, tidyOrganisation } from '../cards/organisation-names.ts';
import type { Candidate } from '../cards/person.ts';
import { postOrPlace } from '../cards/posts-and-desks.ts';
import { isCredentialLine, lettersThenRole } from '../mentions/credential-line.ts';
import { isStreet, ROAD } from '../mentions/address-part.ts';
import { nameIn } from '../mentions/person-name.ts';
import { isFieldOfWork, isGenericPlace } from '../lexicon/fields.ts';
import { takeCredentials } from '../mentions/post-nominals.ts';
import { isRole, kindOfPerson, kindOfPlace } from '../mentions/role.ts';
import { FIELD_OF_WORK, roleAndPlace } from '../message/role-and-place.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import { atHouse } from './at-house.ts';
import { officeHeld, withoutMoves } from './career.ts';
import type { Named } from './names-in.ts';
import { partsOf } from './parts-of.ts';
import { employerBefore, honorificBefore, roleAfter, roleBefore, type Surroundings } from './prose.ts';
import { placeApposed } from './sentence.ts';
import { fitsAddress, speltByAddress } from './spelt.ts';

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
  const house = atHouse(around ? `${around.before}${mention.name}${around.after}` : text);
  if (house?.mention.name === mention.name) {
    card.organisation = seen(house.house, text, 0.8);
    if (isRole(house.role)) card.role = seen(house.role, text, 0.85);
  }
  const employer = around && employerBefore(around.before);
  if (employer) card.organisation ??= seen(employer, around.before, 0.75);
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
  const at = placeApposed(withoutMoves(rest));
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
