import { PARTNER_KINDS, type PartnerKind } from '../../model/partner-kinds.ts';
import type { Evidence } from '../contact.ts';
import { isOfOtherTrade } from '../lexicon/other-trades.ts';
import { kindOfLetters } from '../lexicon/letters.ts';
import { kindTold } from '../lexicon/learnt/kind-told.ts';
import { isOfSeveral, kindOfPerson, kindOfPlace } from '../mentions/role.ts';
import { roleOrPlace } from '../message/role-or-place.ts';
import type { Seen } from './card.ts';

/** Whoever runs a place is of its kind, whatever they once learnt. */
export function runsPlace(role: string | undefined): boolean {
  return /\b(?:owner|proprietor|manager|administrator|receptionist|(?:einrichtungs|kita|schul)?leitung)\b/i.test(
    role ?? '',
  );
}

/** A club's coach and its wellbeing officer are the club's. */
export function isClubsCoach(own: Seen<PartnerKind> | null, place: Seen<PartnerKind> | null): boolean {
  return (
    (/^(?:personal-trainer|school)$/.test(own?.value ?? '') && place?.value === 'sports-club') ||
    // A social prescriber is the surgery's.
    own?.value === 'community-group' ||
    // A teacher at a school of dance.
    (own?.value === 'school' && place?.value === 'studio') ||
    (own?.value === 'employer' &&
      /^(?:sports-club|community-group|charity|school|care-home|gp)$/.test(place?.value ?? ''))
  );
}

/** A hospital does not tell whose secretary somebody is, nor what a consultant is whose field we have no kind for. */
export function isNobodysWard(role: string | undefined, place: Seen<PartnerKind>): boolean {
  return (
    place.value === 'hospital-ward' &&
    /\b(?:secretary|consultant|surgeon|physician|registrar|\w+ologist)\b/i.test(role ?? '')
  );
}

/** schema.org types that are a partner kind by themselves. */
const TYPE_KINDS: { [type: string]: PartnerKind } = {
  Dentist: 'dentist', Dentistry: 'dentist', Optician: 'optometrist', Optometric: 'optometrist', Pharmacy: 'pharmacist', Physiotherapy: 'physiotherapist', Podiatric: 'podiatrist',
  Dermatology: 'dermatologist', DietNutrition: 'dietitian', Midwifery: 'midwife', Obstetric: 'midwife', Gynecologic: 'midwife', Nursing: 'nurse', Otolaryngologic: 'ent',
  Pediatric: 'paediatrician', PrimaryCare: 'gp', Psychiatric: 'psychologist', Radiography: 'imaging', DiagnosticLab: 'imaging', Rheumatologic: 'rheumatologist', Endocrine: 'endocrinologist',
  SportsClub: 'sports-club', SportsTeam: 'sports-club', ExerciseGym: 'gym', HealthClub: 'gym', School: 'school', ElementarySchool: 'school', HighSchool: 'school', MiddleSchool: 'school', Preschool: 'school',
  ChildCare: 'school', Hotel: 'hotel', LodgingBusiness: 'hotel', BedAndBreakfast: 'hotel', CafeOrCoffeeShop: 'cafe', Restaurant: 'cafe', Bakery: 'cafe', BeautySalon: 'beauty-salon', HairSalon: 'beauty-salon',
  DaySpa: 'beauty-salon', NailSalon: 'beauty-salon', LegalService: 'office', Attorney: 'office', AccountingService: 'office', FinancialService: 'office', InsuranceAgency: 'office', Notary: 'office',
  RealEstateAgent: 'estate-agent', ShoeStore: 'shoe-shop', SportingGoodsStore: 'sport-shop', BikeStore: 'sport-shop', NGO: 'charity', RadioStation: 'local-media', Newspaper: 'local-media', NewsMediaOrganization: 'local-media',
}; // prettier-ignore

/** Types that say only "some kind of clinic": words say more. */
const LATE_TYPES: { [type: string]: PartnerKind } = { Hospital: 'hospital-ward', Physician: 'gp' };

type Clue = { text: string | null | undefined; from: Evidence['from'] };

/** What somebody is: by role, then credentials, then types, then what the organisation is. */
export function personKind(clues: {
  role: Clue;
  credentials: Clue;
  types: string[];
  about: Clue[];
}): Seen<PartnerKind> | null {
  if (isOfOtherTrade(clues.role.text ?? undefined)) return null;
  // "Podiatry, Wound Care" of a DPM: fields of work say less than the letters.
  const isNoun = roleOrPlace(clues.role.text ?? '') === 'role';
  const role = fromWords([clues.role], kindOfPerson, 0.9);
  const letters = fromWords([clues.credentials], text => kindOfLetters(text) ?? kindOfPerson(text), 0.9);
  // "Foot and Ankle Surgeon" of a DPM
  const isFoot = letters?.value === 'podiatrist' && /\bfoot\b/i.test(clues.role.text ?? '');
  return (
    (isNoun && !isFoot ? role : null) ??
    letters ??
    role ??
    fromTypes(clues.types, TYPE_KINDS) ??
    fromWords(typeWords(clues.types), both, 0.8) ??
    fromWords(clues.about, kindOfPerson, 0.7)
  );
}

/** What an organisation is: by its name, then types, then what the page says it does. */
export function placeKind(clues: { name: Clue; types: string[]; about: Clue[] }): Seen<PartnerKind> | null {
  if (isOfOtherTrade(clues.name.text ?? undefined)) return null;
  // A hospital's or trust's page about one of its services is about that service.
  const service =
    kindOfPlace(clues.name.text ?? '') === 'hospital-ward' ? clues.about.filter(clue => clue.from === 'heading') : [];
  const typed = fromTypes(clues.types, TYPE_KINDS);
  // A yoga studio has no type of its own and is called a gym.
  const studio = typed?.value === 'gym' ? studioIn([clues.name, ...clues.about]) : null;
  return (
    studio ??
    typed ??
    fromWords(typeWords(clues.types), kindOfPlace, 0.8) ??
    fromWords(service.slice(0, 1), kindOfPlace, 0.8) ??
    fromWords([clues.name], kindOfPlace, 0.9) ??
    fromWords([clues.name], kindOfPerson, 0.8) ??
    fromWords(clues.about, both, 0.7) ??
    // A physician of a field that is none of our kinds is no family doctor.
    (typeWords(clues.types).length ? null : fromTypes(clues.types, LATE_TYPES))
  );
}

function studioIn(clues: Clue[]): Seen<PartnerKind> | null {
  const kind = (text: string) => kindOfPlace(text) ?? (text.length < 60 ? kindTold(text) : null);
  const found = clues.flatMap(clue => fromWords([clue], kind, 0.8) ?? []);
  return found.every(({ value }) => value === 'studio') ? (found[0] ?? null) : null;
}

/** Types that say no kind as words, without those that say only "some kind of clinic". */
function typeWords(types: string[]): Clue[] {
  return types
    .filter(
      type =>
        !/^(?:Physician|MedicalClinic|MedicalBusiness|LocalBusiness|Organization|Person|h-card|MedicalOrganization|Hospital|Place|HealthAndBeautyBusiness|ProfessionalService|Store|.*Surgery|Surgical|.*Group|.*Organization|HomeAndConstructionBusiness|SportsActivityLocation)$/.test(
          type,
        ),
    )
    .map(text => ({ text: text.replace(/([a-z])([A-Z])/g, '$1 $2'), from: 'json-ld' as const }));
}

/** "Specialist running shop in the heart of Otley". */
export function kindOfOpening(text: string): Seen<PartnerKind> | null {
  return fromWords([{ text, from: 'text' }], kindOfPlace, 0.6);
}

/** Of a profession rather than a sort of place. */
export function isProfession(kind: PartnerKind): boolean {
  return PARTNER_KINDS[kind][1];
}

/** What most of a page's short lines that tell a kind tell; null where they tell too little or too many. */
export function kindOfLines(lines: string[]): Seen<PartnerKind> | null {
  const told = new Map<PartnerKind, string[]>();
  for (const line of lines) {
    const kind = line.length < 160 ? both(line) : null;
    if (kind) told.set(kind, [...(told.get(kind) ?? []), line]);
  }
  const [first, second] = [...told].sort((a, b) => b[1].length - a[1].length);
  if (!first || (second && second[1].length * 3 > first[1].length)) return null;
  // Two lines do for a profession that nothing else on the page speaks against; "inn" and "shop" are words of any page.
  if (first[1].length < (!second && isProfession(first[0]) ? 2 : 3)) return null;
  return { value: first[0], evidence: { text: first[1][0]!, from: 'text', confidence: 0.6 } };
}

/** What a heading says that the people below it are: "Zahnärzte", "Our physiotherapists", "Rheumatology consultants". */
export function kindOfPeople(text: string): Seen<PartnerKind> | null {
  const heading = text.slice(0, 80);
  return isOfSeveral(heading) || /\b(?:team|staff)\b/i.test(heading)
    ? fromWords([{ text: heading, from: 'heading' }], both, 0.7)
    : null;
}

/** What learnt words tell: of what somebody is, else of where, else of both together. The last to be asked. */
export function kindOfWords(role: string | undefined, place: string | undefined): Seen<PartnerKind> | null {
  if (isOfOtherTrade(place) || isOfOtherTrade(role)) return null;
  // "Falls Prevention Co-ordinator": what an office is for makes nobody of that calling.
  const told = /\b(?:co-?ordinator|administrator|officer)$/i.test(role ?? '') ? kindTold(role!) : null;
  const held = told && isProfession(told) ? undefined : role;
  const texts = [held, place, held && place && `${held}, ${place}`];
  return fromWords(
    texts.map(text => ({ text, from: 'text' })),
    kindTold,
    0.6,
  );
}

function both(text: string): PartnerKind | null {
  return kindOfPlace(text) ?? kindOfPerson(text);
}

function fromWords(
  clues: Clue[],
  kindOf: (text: string) => PartnerKind | null,
  confidence: number,
): Seen<PartnerKind> | null {
  for (const { text, from } of clues) {
    const kind = text ? kindOf(text) : null;
    if (text && kind) return { value: kind, evidence: { text: text.slice(0, 160), from, confidence } };
  }
  return null;
}

function fromTypes(types: string[], kinds: { [type: string]: PartnerKind }): Seen<PartnerKind> | null {
  for (const type of types)
    if (Object.hasOwn(kinds, type))
      return { value: kinds[type]!, evidence: { text: type, from: 'json-ld', confidence: 0.85 } };
  return null;
}
