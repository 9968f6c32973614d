import { credentialChance, isGrade } from '../lexicon/credentials.ts';
import { isFieldOfWork } from '../lexicon/fields.ts';
import { isOrganisationWord } from '../page/organisation-words.ts';
import { isRole } from './role.ts';

/** Post-nominals after a name; `rest` begins where something else does. */
export function takeCredentials(words: string[]): { words: string[]; rest: string[]; sure: boolean } {
  const taken: string[] = [];
  let sure = false;
  let at = words[0] === ',' ? 1 : 0;
  // "Jane Smith (MBBS MRCGP)" and "Jane Smith - BSc (Hons)".
  let opened = false;
  for (; at < words.length && taken.length < 24; at++) {
    let word = words[at]!;
    // "Dr Tom Hannaford, Ms Lin Chow" is two; "(physio)" and "GP with an interest in …" say what somebody is.
    if (FORM_OF_ADDRESS.test(word) || (!taken.length && saysWhat(word, words[at + 1] ?? ''))) break;
    const subject = taken.length ? subjectOf(words.slice(at), taken.at(-1)!) : 0;
    if (subject > 0) {
      taken.push(...words.slice(at, at + subject).map(each => each.replace(/[,;]+$/g, '')));
      at += subject - 1;
      continue;
    }
    // "Ann Frost (Hon. Sec.)" holds an office.
    if (/^\(?hon\.?$/i.test(word) && OFFICE.test(words[at + 1] ?? '')) break;
    if (/^[–—|-]$/.test(word)) {
      if (taken.length || credentialChance((words[at + 1] ?? '').replace(/^\(/, '')) < 1) break;
      continue;
    }
    if (!taken.length && word.startsWith('(') && credentialChance(word.slice(1).replace(/\)$/, '')) > 0) {
      word = word.slice(1);
      opened = true;
    }
    const chance = isGrade(word, words[at + 1]) ? 1 : credentialChance(opened ? word.replace(/\)[,;]?$/, '') : word);
    const inField = taken.length > 0 && (isField(word, taken.at(-1)!) || (sure && isWhere(word)));
    if (
      chance === 0 &&
      !inField &&
      !(/^(?:&|and|in)$/.test(word) && taken.length && credentialChance(words[at + 1] ?? '') === 1)
    )
      break;
    if (
      chance === 0.6 &&
      !taken.length &&
      words[0] !== ',' &&
      word !== word.toUpperCase() &&
      !/[A-Z].*[A-Z]/.test(word)
    )
      break;
    // "HCPC registered" says that somebody is, and no letters of theirs.
    if (REGISTERS.test(word) && /^(?:reg|\(?[A-Z]{0,3}\d)/i.test(words[at + 1] ?? '')) break;
    // "Ann Frost IRD Elmwick": letters that a proper name follows begin it.
    if (chance === 0.6 && !taken.length && words[0] !== ',' && beginsName(words.slice(at + 1))) break;
    sure ||= chance === 1;
    taken.push(word.replace(/^[,;]+|(?<=\))\.$|[,;:]+$/g, '').replace(opened ? /\)$/ : /$^/, ''));
    if (opened && /\)[,;]?$/.test(words[at]!)) {
      at++;
      break;
    }
  }
  // "FROST, Ann (ELM COMMUNITY HEALTH TRUST)": in capitals a house looks like letters.
  const isHouse = !sure && taken.some(word => /^\p{Upper}{5,}$/u.test(word) && isOrganisationWord(word));
  return isHouse ? { words: [], rest: words, sure } : { words: taken.filter(Boolean), rest: words.slice(at), sure };
}

/** How many words say what a degree is in: "BSc (Hons) Podiatry", "MSc Sports Med", before a comma, more letters or the end. */
function subjectOf(words: string[], before: string): number {
  if (!DEGREE.test(before)) return 0;
  const from = /^\(?(?:in|of)$/.test(words[0] ?? '') ? 1 : 0;
  const end = words.findIndex(
    (word, at) => at >= from && (!isFieldOfWork(word) || /^&$/.test(word)) && !/^(?:&|and)$/.test(word),
  );
  const last = words.findIndex(word => /[,;]$/.test(word));
  const count = last >= 0 && (end < 0 || last < end) ? last + 1 : end < 0 ? words.length : end;
  const next = words[count];
  const isWhole =
    next === undefined || /[,;]$/.test(words[count - 1] ?? '') || /^[,;|(–—-]/.test(next) || credentialChance(next) > 0;
  return count > from && count <= 5 && isWhole && !isRole(words.slice(0, count).join(' ').replace(/[,;]$/, ''))
    ? count
    : 0;
}

const DEGREE =
  /^\(?(?:B\.?Sc|M\.?Sc|BA|MA|BHSc|BAppSc|PhD|PG ?Dip|PG ?Cert|Dip|Cert|Bachelor|Hons?|\(?Hons?\)?)\.?\)?$/i;

function beginsName(words: string[]): boolean {
  const [next = ''] = words;
  return (
    /^(?!Level|Diploma|Certificate|Registered|Member|Qualified)\p{Upper}\p{Lower}{2,}$/u.test(next) &&
    credentialChance(next) === 0 &&
    !isRole(words.join(' ').split(/[,;|(]/)[0]!)
  );
}

const FORM_OF_ADDRESS = /^\(?(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?$/;

function saysWhat(word: string, next: string): boolean {
  return (
    /^\((?:physio|pod|sports?)\)[,;]?$/i.test(word) ||
    // "ANN FROST (OSTEOPATH)"
    (/^\([A-Z]{7,}\)$/.test(word) && isRole(word.slice(1, -1).toLowerCase())) ||
    (word === 'GP' && /^(?:with|partner|lead|trainer)$/i.test(next))
  );
}

const REGISTERS = /^\(?(?:HCPC|GMC|GDC|NMC|GPhC|GOC|GOsC|GCC|AHPRA)$/i;

const OFFICE = /^(?:sec|treas|pres|chair|vice|editor|auditor|member)/i;

/** "(UCT)", "(Ncle)", "(2008)": where and when. */
function isWhere(word: string): boolean {
  return (
    /^\((?:[A-Z]{2,5}|[A-Z][a-z]{2,7}\.?|(?:19|20)\d\d)\)[.,]?$/.test(word) && !isRole(word.replace(/[().,]/g, ''))
  );
}

/** "(Podiatry)" after "BSc". */
function isField(word: string, before: string): boolean {
  return (
    /^\([A-Z][\p{Alpha}&.\u2060]{1,40}\)?[.,]?$/u.test(word) &&
    /^(?:BSc|MSc|BA|MA|Dip|Cert|PgDip|PGDip|PGCert|PgCert|BHSc|BAppSc|M|B|Hons\)?|\(Hons\)|FRCS|FRCSEd|Dr|Grad|MPhil|PhD)\.?$/i.test(
      before,
    )
  );
}
