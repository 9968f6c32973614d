import { JOBS } from '../lexicon/jobs.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import { isStreet } from '../mentions/address-part.ts';
import { isRole, kindOfPlace } from '../mentions/role.ts';
import { foldText, isCutOut } from '../text/clean.ts';
import { expression } from '../text/once.ts';

// Nouns for a person, folded: one of them must be in a role. Physio, osteo and their like stand for the place as often as for the person.
const personNoun = expression(
  () =>
    String.raw`(?:^| )(?:${JOBS}|\p{Alpha}+(?:[aeiou]\p{Alpha}*ist[ae]?|ologo|ologa|ologue|iatra|peute|icien|icienne|itian|itien|practor|leitung|skoterska|larare|pathe|laakari|hoitaja|path|ician|urgeon|fachfrau|fachmann|experte|expertin|pfleger|pflegerin|praktiker|praktikerin|berater|beraterin|meister|meisterin|arzt|arztin|therapeut|therapeutin|leiter|leiterin|leitung|fuhrer|fuhrerin|angestellte|angestellter|assistent|assistentin|loge|login|thérapeute|therapeute|terapeuta|terapeutka|terapeut|leg)|gp|doctor|physician|nurse|matron|midwife|dentist|partner|principal|owner|co owner|founder|cofounder|director|manager|coach|trainer|instru[ck]?tora?|istruttore|istruttrice|teacher|tutor|secretary|treasurer|chair|chairman|chairwoman|chairperson|presidente?|presidenta|secretari[oa]|segretari[oa]|tesorer[oa]|voorzitter|captain|officer|coordinator|ordinator|visitor|navigator|fundraiser|foot health professional|student|chaplain|porter|liaison|governor|supervisor|clerk|connector|organi[sz]er|counsel|assessor|handler|earner|caseworker|bursar|volunteer|councill?or|franchisee|welfare|sec|admin|spr|sendco|senco|prescriber|vicar|curate|rector|pastor|churchwarden|administrator|receptionist|assistant|associate|consultant|registrar|lead|leader|head|deputy|practitioner|specialist|adviser|advisor|fellow|professor|lecturer|optician|paramedic|headteacher|\p{Alpha}+teacher|headmaster|headmistress|counsellor|counselor|masseur|masseuse|pa|ceo|coo|cfo|cmo|md|tecnico|tecnica|techniker|technikerin|educator|dispenser|femme|editor|journalist|reporter|agent|paralegal|solicitor|lawyer|accountant|chef|proprietor|warden|carer|arzt|arztin|inhaber|inhaberin|obfrau|obmann|vorsitzende[rn]?|kassier|kassierin|schriftfuhrer|schriftfuhrerin|medecin|kine|infirmier|infirmiere|dentiste|directeur|directrice|gerant|gerante|medico|medica|diretora?|directora|gerente|dentista|podologo|podologa|titolare|responsabile|responsable|huisarts|fysiotherapeut|tandarts|eigenaar|eigenares|lakare|tandlakare|sjukgymnast|laege|lege|tannlege|lekarz|dyrektor|kierownik|ffisiotherapydd|meddyg|fizjoterapeuta?|osteopata|logopeda|stomatolog|psycholog|dietetyk|dietetyczka|pielegniarka|polozna|entrenadora?|allenatore|allenatrice|preparatore|trenerka?|chiropratico|dietetist[ae]?|dieteticienne)(?: |$)`,
  'u',
);
const AMBIGUOUS = /(?:^| )(?:physio|osteo|chiro|podiatry|dental|rehab|sport|sports)$/;
/** "Club Physio", "Senior OT": one at a place, not its name. */
const AT_WORK =
  /^(?:(?:club|team|academy|community|duty|visiting|private|mobile|musculoskeletal|neurological|equine|county|regional|freelance|independent|consultant|rotational|hospital|school|company|practice|head|lead|senior|junior|locum|specialist|neuro|respiratory|paediatric|pediatric|women ?s health|pelvic health|vestibular|hand|band \d\w?|first team|first contact|msk|sports) )+(?:physio|osteo|chiro|ot|slt|cns)$|^(?:slt|cns|enp|esp|tvn|anp|acp|fcp)$/;
const BEFORE_ROLE =
  /^(?:senior|lead|principal|specialist|chief|head|clinical|registered|chartered|accredited|sports|msk|deputy|junior|locum|superintendent|advanced|extended)(?: |$)/;
const COMPANY =
  /(?:^| )(?:ltd|limited|llp|llc|inc|plc|pllc|pc|psc|p a|p c|l l c|l l p|pty|gmbh|ug|ev|bv|srl|sas|sarl|ab|aps|nhs trust|trust|foundation)$/;

/** "C.A. Ribera Alta", "ASD Podistica Valbelbo": what clubs in Spain and Italy begin with. */
export const CLUB_INITIALS = /^(?:C\.\s?[ADFBNP]\.|U\.\s?D\.|[ASU]\.\s?S\.\s?D\.|ASD|SSD|USD)\s\p{Upper}/u;

/** "J. Marsden & Son", "Frost Bros": firms of a family's name. */
const FAMILY_FIRM = /\p{Upper}\p{Alpha}+\s(?:(?:&|and)\s(?:Sons?|Daughters?)|Bros\.?)$/u;

/** "B R E W E R": a logo in letters. */
export const LETTERED = /^(?:\p{Alpha} ){4,}\p{Alpha}$/u;

/** A number that is no year: "TSV Holstein-Eider 1897 e.V." is a club. */
export const NUMBER = /(?<!\d)(?!(?:18|19|20)\d\d(?!\d))\d{4,}/;

/** Whether a short text has a noun for a person at work: cheaper than `roleOrPlace`, for where a page waits. */
export function saysCalling(text: string): boolean {
  const folded = foldText(text);
  return personNoun().test(folded) || BEFORE_ROLE.test(folded);
}

/** Whether a name ends in a legal form. */
export function isCompany(text: string): boolean {
  return COMPANY.test(foldText(text));
}

/** "Mill Lane Industrial Estate": where an address begins. */
const ESTATE = /\s(?:industrial|trading|commercial) (?:estate|park)$/i;

/** Whether a text names an organisation by its words, its legal form or the kind of place it says. */
export function isOrganisation(text: string): boolean {
  // "Naas, Co. Kildare" is a county.
  if (/\bCo\.? \p{Upper}\p{Lower}+/u.test(text)) return isOrganisation(text.replace(/\bCo\.? (?=\p{Upper})/gu, ''));
  if (
    text.length < 3 ||
    text.length > 90 ||
    isCutOut(text) ||
    NUMBER.test(text) ||
    /[@!?]|\bwww\.|https?:|\.\w{2,}\/|^[\w-]+(?:\.[\w-]+)+$/.test(text) ||
    text.split(/\s+/).length > 10 ||
    // "7 Church Street"
    (/^\d/.test(text) && isStreet(text)) ||
    ESTATE.test(text.split(',')[0]!) ||
    LETTERED.test(text)
  )
    return false;
  return (
    CLUB_INITIALS.test(text) ||
    FAMILY_FIRM.test(text) ||
    hasOrganisationWord(text) ||
    COMPANY.test(foldText(text)) ||
    kindOfPlace(text) !== null
  );
}

/** What a short text is: somebody's role, an organisation, or neither. Its last noun decides: "Physiotherapy Manager" is a person. */
export function roleOrPlace(written: string): 'role' | 'place' | null {
  // "Leg. fysioterapeut": the dot of a shortened word ends no sentence.
  const text = written.replace(/(?<=^|\s)(\p{Alpha}{2,5})\.\s(?=\p{Alpha})/gu, '$1 ');
  const folded = foldText(text.replace(/\([^)]*\)/g, ' '));
  const latin = /^[\u0020-\u024f\s]*$/u.test(text);
  const role = isRole(text);
  const place = isOrganisation(text);
  if (COMPANY.test(folded)) return 'place';
  if (!latin) return hasOrganisationWord(text) ? 'place' : role ? 'role' : place ? 'place' : null;
  if (PLACE_FIRST.test(folded)) return 'place';
  // "Specialista in Pediatria"
  if (
    /^(?:specialista|specialist|especialista|specialiste|facharzt|facharztin|fa|arzt|arztin|spezialist|spezialistin) (?:in|en|fur|i|de|w|voor) /.test(
      folded,
    )
  )
    return 'role';
  if (OFFICE_AT.test(folded) || GRADE.test(folded) || SERVING.test(folded)) return 'role';
  const person = role && (personNoun().test(folded) || BEFORE_ROLE.test(folded));
  if (AT_WORK.test(folded)) return 'role';
  if (AMBIGUOUS.test(folded)) return person ? 'role' : place ? 'place' : null;
  const last = folded.split(' ').at(-1) ?? '';
  // "Zahnarztpraxis Berg & Partner"
  if (place && / (?:&|und|and|e|et) (?:partners?|partner:innen|associates|collegen|kollegen)$/i.test(text))
    return 'place';
  if (person && (personNoun().test(last) || !(place && endsInPlace(folded)))) return 'role';
  // "University Lecturer" is nobody's house.
  return place && !personNoun().test(last) ? 'place' : null;
}

/** "Summit Physio", "Pflegedienst Herbstsonne" beside a name: where, not what; "Club Physio" is what. */
export function isNamedPlace(text: string): boolean {
  return NAMED_PLACE.test(text) && roleOrPlace(text) === 'place';
}

const NAMED_PLACE =
  /^(?:\p{Upper}[\p{Alpha}'’-]+\s){1,5}(?:Physio|Clinic|Opticians|Chiropractic|Osteopathy|Podiatry|Dental)$|^(?:Pflegedienst|Sozialstation|Cabinet|Farmacia|Pharmacie|Praxis)\s\p{Upper}/u;

/** "Home Manager", "Care Home Administrator": however much the words before it are a place's. */
const OFFICE_AT =
  /^(?:deputy |assistant |registered |general )?(?:care |nursing |residential )?(?:home|house|clinic|hospital|hospice|surgery|pharmacy|ward|club|school|centre|center|gym|shop|store) (?:deputy )?(?:manager|director|administrator|coordinator|matron|receptionist)$/;

/** "ST4 Rheumatology", "SpR Orthopaedics": a grade, and in what. */
const GRADE =
  /^(?:st[1-8]|ct[1-3]|fy[12]|gpst ?\d?|spr|sho|staff grade|specialty doctor|gpwer|gpwsi|gp with|clinical fellow)(?: |$)|^(?:\w+ ){1,4}(?:cns|sho|spr)$/;

/** "Secretary to the Partners", "PA for the Medical Director" */
const SERVING =
  /^(?:(?:medical|legal|executive|personal|private|senior) )*(?:secretary|pa|ea|personal assistant|assistant) (?:to|for)(?: |$)/;

/** "Cabinet infirmier du Pont-Neuf": what begins so is a place, whoever works there. */
const PLACE_FIRST =
  /^(?:cabinet|maison de sante|clinique|clinica|centre|centro|studio(?! (?:owner|manager|director|assistant|coordinator|instructor|teacher|lead))|ambulatorio|poliambulatorio|praxis|ordination|gabinet|poradnia|przychodnia|praktijk|klinikken|kliniken|mottagning) /;

/** "Medical Secretary" of "Medical Secretary to Mr Lind": for whom somebody works is no part of the card. */
export function withoutPrincipal(role: string): string {
  return role
    .replace(/\s(?:to|for):?$/, '')
    .replace(
      /\s*(?:\b(?:to|for|of|von|de|du|di)\b|[,–-])?\s*\b(?:Dr|Mr|Mrs|Miss|Ms|Prof|Professor|Sir|Dame|Herrn?|Frau|Dott|Mme|M|Att(?:orne)?y)\b\.?(?:ssa)?\.?\s\p{Upper}.*$/u,
      '',
    )
    .trim();
}

function endsInPlace(folded: string): boolean {
  const last = folded.split(' ').slice(-1).join(' ');
  const of = / (?:of|for|in|fur|de|di|voor|at) /.test(folded);
  return !of && hasOrganisationWord(last) && !personNoun().test(last);
}
