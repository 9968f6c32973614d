import { isFieldOfWork } from '../lexicon/fields.ts';
import { formTold } from '../lexicon/learnt/form-told.ts';
import { nameIn } from '../mentions/person-name.ts';
import { isOfSeveral, isRole, kindOfPerson } from '../mentions/role.ts';
import type { RoleAndPlace } from '../message/role-and-place.ts';
import { roleOrPlace } from '../message/role-or-place.ts';
import { foldText } from '../text/clean.ts';

/**
 * "Coaching Rep", "Nurse Helpline", "Men's League", "Chartered Physiotherapists", "Implant Dentistry": what an organisation has or does, in words of
 * which none is a name's.
 */
export function isPostOrDesk(text: string): boolean {
  const words = foldText(text.replace(/['’]s?(?=\s|$)/gu, ''))
    .split(' ')
    .filter(word => word !== '' && !BETWEEN.test(word));
  const last = words.at(-1) ?? '';
  if (words.length === 0 || words.length > 6 || holdsName(text)) return false;
  if (POST.test(last) || isOffice(text)) return true;
  // "Trust's foot and ankle surgeons"
  if (/\s\p{Lower}+$/u.test(text) && isOfSeveral(last) && isCalling(last)) return true;
  if (!words.every(saysSort)) return false;
  return DESK.test(last) || SIDE.test(last) || (words.length > 1 && (isOfSeveral(last) || isField(last)));
}

/** "Nurse Helpline" of "Nurse Helpline: 0113 …": what answers there is nobody's own number; "Appointments" and "Main line" may be somebody's. */
export function deskOf(line: string): string | null {
  const [, head = ''] = /^(\p{Alpha}[\p{Alpha}'’& -]{3,40}?)[\s:–—-]+\+?\(?\d[\d\s().-]{6,20}$/u.exec(line) ?? [];
  return isPostOrDesk(head) && ANSWERS.test(foldText(head)) ? head : null;
}

const ANSWERS =
  /^(?!main|general|hospital|practice|surgery)(?:.* )?(?:help ?lines?|hot ?lines?|leagues?|teams?|squads?|sections?|divisions?)$|^(?!main|general|hospital|practice|surgery).+ (?:lines?|desk)$|^(?:hall|room|ticket) bookings?$/;

const BETWEEN = /^(?:and|of|in|for|the|und|et|y|e|to|s|our|its)$/;

/** Who holds it is somebody. */
const POST =
  /^(?:reps?|representatives?|enablers?|conven[oe]rs?|liaison|leads?|officers?|stewards?|marshals?|webmaster|captains?|treasurers?|secretar(?:y|ies))$/;

const DESK =
  /^(?:help ?lines?|hot ?lines?|lines?|switchboard|desk|bookings?|enquir(?:y|ies)|inquir(?:y|ies)|appointments?|referrals?|reception|admissions|complaints)$/;

const SIDE = /^(?:leagues?|teams?|squads?|sections?|divisions?|fixtures)$/;

/** "Fysioterapeut Ann Frost": whose practice it is. */
function holdsName(text: string): boolean {
  return [text, text.slice(text.indexOf(' ') + 1)].some(part => (nameIn(part)?.score ?? 0) >= 0.5);
}

/** A role by our rows and by what was learnt: "Foot Health Practitioner.", "Responsable du club". */
function isOffice(text: string): boolean {
  const bare = text.replace(/\.$/, '');
  return (
    formTold(bare) === 'role' &&
    !/\s[–—-]\s/.test(bare) &&
    (roleOrPlace(bare) === 'role' || kindOfPerson(bare) !== null)
  );
}

function isCalling(word: string): boolean {
  return [word, word.replace(/s$/, '')].some(each => kindOfPerson(each) !== null || isRole(each));
}

function isField(word: string): boolean {
  return (
    /(?:ology|istry|iatry|opody|opathy|therapy|surgery|aedics|opedics|etics|otics|nursing|pain|care)$/.test(word) &&
    isFieldOfWork(word)
  );
}

/** "physiotherapists", "chartered", "11": what tells which sort, and nobody's name. */
function saysSort(word: string): boolean {
  return (
    /^\d+s?$/.test(word) ||
    isFieldOfWork(word) ||
    isCalling(word) ||
    SORT.test(word) ||
    DESK.test(word) ||
    SIDE.test(word)
  );
}

const SORT =
  /^(?:chartered|registered|qualified|consultant|specialist|ladies|girls|boys|mixed|veterans?|youth|carers?|members?|membership|nurses?|surgeons?|under|out|hours?|advice|care|implants?|cosmetic|aesthetic|restorative|hall|room|ticket|press|general|main|hospital|practice|customer)$/;

/** "Coaching Rep", however much its words are a place's, is what somebody is there, and of "the Trust's foot surgeons" a foot surgeon. */
export function postOrPlace(told: RoleAndPlace): RoleAndPlace {
  const { role, place } = told;
  if (place === null || !isPostOrDesk(place)) return told;
  const [, one = place] = ONE_OF.exec(place) ?? [];
  return { role: role ?? (isOfSeveral(one.split(' ').at(-1)!) ? null : one), place: null };
}

const ONE_OF = /^(?:one of )?(?:the |our )?(?:\p{Alpha}+['’]s )?(\p{Lower}[\p{Lower} -]{3,60})s$/u;
