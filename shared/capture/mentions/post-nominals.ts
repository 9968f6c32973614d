import { credentialChance } from '../lexicon/credentials.ts';
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
    const chance = credentialChance(opened ? word.replace(/\)[,;]?$/, '') : word);
    const inField = taken.length > 0 && isField(word, taken.at(-1)!);
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
    taken.push(word.replace(/^[,;]+|[,;]+$/g, '').replace(opened ? /\)$/ : /$^/, ''));
    if (opened && /\)[,;]?$/.test(words[at]!)) {
      at++;
      break;
    }
  }
  return { words: taken.filter(Boolean), rest: words.slice(at), sure };
}

function beginsName(words: string[]): boolean {
  const [next = ''] = words;
  return (
    /^(?!Level|Diploma|Certificate|Registered|Member|Qualified)\p{Lu}\p{Ll}{2,}$/u.test(next) &&
    credentialChance(next) === 0 &&
    !isRole(words.join(' ').split(/[,;|(]/)[0]!)
  );
}

const FORM_OF_ADDRESS = /^\(?(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?$/;

function saysWhat(word: string, next: string): boolean {
  return (
    /^\((?:physio|pod|sports?)\)[,;]?$/i.test(word) || (word === 'GP' && /^(?:with|partner|lead|trainer)$/i.test(next))
  );
}

const REGISTERS = /^\(?(?:HCPC|GMC|GDC|NMC|GPhC|GOC|GOsC|GCC|AHPRA)$/i;

const OFFICE = /^(?:sec|treas|pres|chair|vice|editor|auditor|member)/i;

/** "(Podiatry)" after "BSc". */
function isField(word: string, before: string): boolean {
  return (
    /^\([A-Z][\p{L}&.]{1,24}\)?,?$/u.test(word) &&
    /^(?:BSc|MSc|BA|MA|Dip|Cert|PgDip|PGDip|PGCert|PgCert|BHSc|BAppSc|M|B|Hons\)?|\(Hons\)|FRCS|FRCSEd|Dr|Grad|MPhil|PhD)\.?$/i.test(
      before,
    )
  );
}
