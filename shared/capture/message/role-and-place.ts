import { isGivenName } from '../lexicon/given-names.ts';
import { formsOf, formTold } from '../lexicon/learnt/form-told.ts';
import { isFieldOfWork, isGenericPlace } from '../lexicon/fields.ts';
import { isCredentialLine } from '../mentions/credential-line.ts';
import { nameIn } from '../mentions/person-name.ts';
import { PARTNERS } from '../mentions/several-names.ts';
import { kindOfPerson } from '../mentions/role.ts';
import { isDepartment } from './beside-workplace.ts';
import { CLUB_INITIALS, isCompany, NUMBER, roleOrPlace } from './role-or-place.ts';

/**
 * What a short text is, as `roleOrPlace` tells; a role too where the words that were learnt say so. Kept apart from it, so that what runs in pages need not
 * carry them.
 */
export function roleOrPlaceTold(text: string): 'role' | 'place' | null {
  const known = roleOrPlace(text);
  if (known !== null || text.length > 90 || /[@!?]|\d{3}|:\s/.test(text) || !/\p{Lower}{4}/u.test(text)) return known;
  return formTold(text) === 'role' ? 'role' : null;
}

/** What somebody does and where, as a text says it; null is "nothing". */
export type RoleAndPlace = { role: string | null; place: string | null };

/** Takes "GP Partner, Harbour Medical Centre" or "Lead Podiatrist at FootWorks" apart. `isOwn` knows names that only the domain tells. */
export function roleAndPlace(text: string, isOwn: (name: string) => boolean): RoleAndPlace {
  const bare = withoutNumbers(text);
  const is = (part: string) => (roleOrPlaceTold(part) !== 'role' && isOwn(part) ? 'place' : roleOrPlaceTold(part));
  if (!bare || /\S@\S/.test(bare)) return { role: null, place: null };
  // Alone on its line: what the writer is.
  if (SHORT_TRADE.test(bare)) return { role: bare, place: null };
  // "BIRCH, SALAZAR & LOWE, P.A."
  const firm = PARTNERS.exec(bare)?.[0];
  if (firm && roleOrPlace(firm.split(',')[0]!) !== 'role' && (isOwn(firm) || isCompany(bare)))
    return { role: null, place: bare };
  const split = /^(.{2,90}?)(?:,\s+|\s+(?:at|@|bei|chez|bij|presso|–|—|-|\/)\s+)(.{2,90})$/u.exec(bare);
  if (split) {
    const [, first = '', second = ''] = split;
    // "Physio, Elm Rovers FC": beside a place it is what somebody is there.
    const one = SHORT_TRADE.test(first) ? 'role' : is(first);
    const two = is(second);
    // "Home Manager, RGN"
    if (one === 'role' && isCredentialLine(second) && !isOwn(second)) return { role: bare, place: null };
    if (OFFICE.test(first) && (two === 'place' || isOwn(second))) return { role: first, place: second };
    // "Health, Safety & Wellbeing Manager"
    if (one === 'place' && two === 'role' && / & | and /.test(second) && !first.includes(' ') && !isOwn(first))
      return { role: bare, place: null };
    // "Endocrinologue – Diabétologue – Nutrition"
    const isListed = bare.split(/\s[–—-]\s/).length > 2 && !isOwn(second) && !isCompany(second);
    if (one === 'role' && two === 'place' && isListed) return { role: first, place: null };
    // "Consultant Surgeon - Foot & Ankle", "Director, Personal Injury & Clinical Negligence"
    if (one === 'role' && isFieldOfWork(second) && !isOwn(second))
      return { role: needsField(first) ? bare : first, place: null };
    if (one === 'role' && two === 'place') return { role: first, place: placeAmong(second) };
    // "Secretary - Ann Lowe": whose it is.
    if (one === 'role' && kindOfPerson(first) === null && (nameIn(second)?.score ?? 0) >= 0.5)
      return { role: null, place: null };
    if (one === 'place' && two === 'role' && !/ \/ /.test(bare)) return { role: second, place: first };
    // "Treasurer, Ilkley Gardeners": an office is held somewhere; a clinician's second part may be a specialty.
    if (one === 'role' && kindOfPerson(first) === null && two === null && isProperName(second) && !/ \/ /.test(bare))
      return FIELD_OF_WORK.test(second) ? { role: bare, place: null } : { role: first, place: second };
    // "Meddyg Chwaraeon ac Ymarfer Corff / Sport & Exercise Physician"
    if (one === null && two === 'role' && / \/ /.test(bare))
      return { role: second, place: formTold(first) === 'org' ? first : null };
    // "Freedom to Speak Up Guardian, Elm Centre"; "Acting Mayor - Elm Town Council" of the council's own address
    if (two === 'place' && !isOwn(first) && formsOf(first).role >= (one === null && isOwn(second) ? 0.2 : 0.5))
      return { role: first, place: second };
    // "Ambulatorio Piede Diabetico - Poliambulatorio San Fermo": the one that the domain spells.
    if (one === 'place')
      return {
        role: null,
        place: two === 'place' && !isOwn(first) && (isOwn(second) || isInHouse(first, second)) ? second : first,
      };
    // "Entrenador - C.A. Ribera Alta"
    if (one === 'role' && CLUB_INITIALS.test(second)) return { role: first, place: second };
    // "Fisioterapista – OMPT": what follows a dash may be a method or a degree.
    if (one === 'role' && two === null && /\s[–—-]\s/.test(bare)) return { role: first, place: null };
    const isAt = /\s(?:at|@|bei|chez|bij|presso)\s/.test(bare);
    if (isAt && (one === 'role' || (two === 'place' && isDone(first)))) return { role: first, place: second };
  }
  // "Podiatrist with Elm Clinic"
  const [, held = '', where = ''] = /^(.{2,60}?) (?:with|for|to) (?:the )?(\p{Upper}\S* .{2,60})$/u.exec(bare) ?? [];
  if (where && is(held) === 'role' && is(where) === 'place' && !isFieldOfWork(where))
    return { role: held, place: where };
  // "Manager of Oak Care Home, Otley"
  const [, office = '', house = ''] = OFFICE_OF.exec(bare) ?? [];
  const named = house.split(/,\s/)[0]!;
  if (named && is(named) === 'place' && !isFieldOfWork(named)) return { role: office, place: named };
  const whole = is(bare);
  // "Community Relations & Development" is no house.
  const isPlace = whole === 'place' && (isOwn(bare) || !isFieldOfWork(bare));
  return { role: whole === 'role' ? bare : null, place: isPlace ? bare : null };
}

/** "Bookings", "Elder in Residence" at a house: whatever the words, but nobody's name and no house. */
function isDone(text: string): boolean {
  const isPlace = roleOrPlace(text) === 'place' || formTold(text) === 'org';
  return (
    /^\p{Upper}[\p{Alpha} &'’-]+$/u.test(text) &&
    text.split(' ').length <= 5 &&
    !isPlace &&
    !isGivenName(text.split(' ')[0]!)
  );
}

const SHORT_TRADE = /^(?:physio|osteo|chiro)$/i;

/** "Podiatry Dept, Elm Clinic": the house that a department is in. */
function isInHouse(department: string, house: string): boolean {
  return (isDepartment(department) || isGenericPlace(department)) && !isGenericPlace(house) && !isDepartment(house);
}

const OFFICE_OF =
  /^((?:\p{Alpha}+ )?(?:manager|owner|chair|head ?teacher|principal|proprietor|founder|director|matron|captain|treasurer|administrator)) of (?:the )?(\p{Upper}\S* .{2,60})$/iu;

/** "Segreteria – Studio Medico Elmi": where somebody answers the telephone. */
export const OFFICE =
  /^(?:reception|front desk|office|admin(?:istration)?|secretariat|segreteria|accettazione|sekretariat|empfang|rezeption|anmeldung|secr[ée]tariat|accueil|secretar[ií]a|recepci[óo]n|secretariaat|receptie|balie|reception|recepcja|rejestracja)$/i;

/** "Clinical Lead", "Solicitor": a role that its field tells more of; a secretary's field is somebody else's. */
function needsField(role: string): boolean {
  const kind = kindOfPerson(role);
  return (
    kind === 'office' || (kind === null && !/\b(?:secretary|pa|assistant|receptionist|clerk|typist)\b/i.test(role))
  );
}

/** "North, Elm Ltd": the part that is no field of work. */
function placeAmong(text: string): string {
  const parts = text.split(/,\s+/);
  return parts.find(part => !isFieldOfWork(part)) ?? parts[0]!;
}

/** "Director, Southwest Region": for what an office is held is part of it. */
export const FIELD_OF_WORK =
  /\b(?:regions?|areas?|districts?|divisions?|zone|departments?|sections?|north|south|east|west|territor(?:y|ies)|operations|sales|marketing|development|services|programm?es?|law|injury|negligence|litigation|conveyancing|probate|policy|research|education|training|communications|finance|partnerships|relations|affairs|strategy|outreach|quality|governance)$/i;

/** " - HCPC CH12345" */
const REGISTERED =
  /[\s–-]+(?:HCPC|GDC|GMC|NMC|GPhC|GOC|GOsC|GCC|AHPRA|BIG|RPPS|Col\.?)(?:\s(?:reg|no|pin|n[ºo°])\.?)*:?\s*[A-Z]{0,4}\d{3,12}[A-Z]?$/i;

/** Without register numbers, pronouns and what stands around them: "Associate Dentist, GDC 211873". */
function withoutNumbers(text: string): string {
  return text
    .replace(/\s*\([^)]*\d{4,}[^)]*\)/g, '')
    .split(/,\s+/)
    .map(part => part.replace(REGISTERED, ''))
    .filter(part => !NUMBER.test(part) && !/^(?:col(?:eg(?:iad[oa])?)?|n[ºo°]|nr|reg)\b\.?.*\d/i.test(part))
    .join(', ')
    .replace(/\((?:she|he|they|registered|reg)\b[^)]*\)/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s(,–@-]+|[\s,;.–-]+$/g, '')
    .replace(/^([^()]+)\)$/, '$1')
    .trim();
}

function isProperName(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length <= 6 && words.every(word => /^[\p{Upper}&]|^(?:of|and|the|de|du|von|am|in|for|für)$/u.test(word));
}
