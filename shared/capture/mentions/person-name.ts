import { isGivenName } from '../lexicon/given-names.ts';
import { credentialChance } from '../lexicon/credentials.ts';
import { HONORIFICS } from '../lexicon/honorifics.ts';
import { NOT_NAMES, ORGANISATION_WORDS, SURNAMES_TOO, WEAK_GIVEN_NAMES } from '../lexicon/words.ts';
import { foldText } from '../text/clean.ts';
import { isRole } from './role.ts';
import { scriptName } from './script-name.ts';

/** A name found in a text, taken apart; `rest` is what followed it (a role, an organisation). `score` 0-1. */
export type NameMention = {
  name: string;
  honorific: string | null;
  credentials: string | null;
  rest: string;
  score: number;
};

const PARTICLES = new Set(
  `van von der den de da di del della dello dei degli la le lo el al bin ibn bint ben du des dos das do of ter ten te zu zum zur y e af av mac mc o san santa st
  'd d' l' 't op vande vander vanden auf abu abd ap ferch ab nic ni ui`.split(/\s+/),
);
const WORD =
  /^(?:(?:O|D|L|M|N|d|l|t)['’])?\p{Lu}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)?(?:[-‐‑]\p{L}[\p{L}\p{M}'’]*){0,3}$/u;
const INITIAL = /^(?:\p{Lu}\.?){1,3}$|^\p{Lu}\.(?:-?\p{Lu}\.){0,3}$/u;
const NICKNAME = /^[("“'‘][\p{Lu}][\p{L}\p{M}-]{1,15}[)"”'’]$/u;
const LABEL =
  /^(?:name|full name|contact(?: person| name)?|your (?:physio(?:therapist)?|dentist|doctor|gp)|gp|dentist|meet|about|(?:hi|hello|hey)(?: there)?[,!]? (?:i['’]?m|i am|my name is)|i['’]?m|my name is|ansprechpartner(?:in)?|inhaber(?:in)?|vertreten durch|geschäftsführer(?:in)?|naam|nom|nombre|nome|verantwortlich|namn|navn|imię i nazwisko)\s*[:\-–]?\s+/i;

/** Holds "(Tr & Orth)" together as one word. */
const TIED = '\u2060';

/** The name at the beginning of a line, or null. Never trusts capitals alone: see `score`. */
export function nameIn(line: string): NameMention | null {
  if (line.length > 300 || line.length < 3) return null;
  const text = line
    .replace(/^[•·*▪►»\-–—\s]+/, '')
    .replace(LABEL, '')
    // Lists of consultants: "BEAUMONT, Dr Sylvie".
    .replace(
      /^([\p{Lu}][\p{L}'’ -]{1,30}),\s+(Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame)\.?\s+(?=\p{Lu})/u,
      '$2 $1, ',
    );
  const other = scriptName(text);
  if (other) return other;
  const words = text
    .replace(/\s*\((?:née|nee|geb\.?|born|formerly) [^)]{2,30}\)/i, '')
    .replace(/\([A-Z][A-Za-z]{0,6} & [A-Z][A-Za-z]{0,6}\)/g, field => field.replace(/ /g, TIED))
    .split(/\s+/, 40);
  // Dutch "J. (Jan) de Vries" is called Jan.
  const called = words.findIndex(
    (word, at) =>
      at > 0 &&
      at < 4 &&
      /^\(\p{Lu}\p{Ll}+\)$/u.test(word) &&
      words.slice(0, at).some(each => INITIAL.test(each)) &&
      words.slice(0, at).every(each => INITIAL.test(each) || HONORIFICS.before.has(foldText(each).replace(/ /g, ''))),
  );
  if (called > 0)
    words.splice(
      0,
      called + 1,
      ...words.slice(0, called).filter(each => !INITIAL.test(each)),
      words[called]!.slice(1, -1),
    );
  const led = leadingRole(words);
  if (led > 0) {
    const named = nameIn(words.slice(led).join(' '));
    return named && { ...named, rest: [words.slice(0, led).join(' '), named.rest].filter(Boolean).join(', ') };
  }
  const { honorific, at, sure } = takeHonorific(words);
  const named = takeName(words.slice(at), honorific !== null);
  if (!named) return null;
  const after = words.slice(at + named.used);
  const tail = takeCredentials(named.comma ? [',', ...after] : after);
  const rest = tail.rest.join(' ').replace(/^[\s,;:|–—\-(]+|[\s,;|–—\-]+$/g, '');
  const score = scoreOf(named, sure, tail.sure, rest);
  // "Via Etnea 210" is a street.
  if (score <= 0 || (/^\d/.test(rest) && !honorific)) return null;
  return {
    name: named.name,
    honorific,
    credentials: untied(tail.words) || null,
    rest: rest.replaceAll(TIED, ' '),
    score,
  };
}

function untied(words: string[]): string {
  return words.join(' ').replaceAll(TIED, ' ');
}

/** How many words before a given name say what somebody is: "Owner Emeka Udeh", "Consultant Podiatrist Jane Smith". */
function leadingRole(words: string[]): number {
  let at = 0;
  while (
    at < 3 &&
    at < words.length - 2 &&
    /^\p{L}+$/u.test(words[at]!) &&
    /^(?:councillor|cllr|coach|mum|dad|author|proprietor|clubman|captain)$|^$/i.test(words[at]!) === false &&
    ROLE_END.test(words[at]!.toLowerCase())
  )
    at++;
  return at > 0 && isGivenName(words[at]!) && /^\p{Lu}/u.test(words[at + 1] ?? '') ? at : 0;
}

/** Turns SHOUTED and plain lower-case words into the way a name is written. */
export function nameCase(name: string): string {
  return name
    .split(' ')
    .map(word => {
      if (PARTICLES.has(word.toLowerCase()) && word !== word.toUpperCase()) return word;
      if (word.length < 2 || word !== word.toUpperCase() || !/\p{L}{2}/u.test(word) || /\./.test(word)) return word;
      if (/^\p{Lu}{2}$/u.test(word) && !isGivenName(word) && !/[AEIOUYÄÖÜÉÈ]/.test(word)) return word;
      const lower = word
        .toLowerCase()
        .replace(/(^|[-'’])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase());
      return lower.replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
    })
    .join(' ');
}

function takeHonorific(words: string[]): { honorific: string | null; at: number; sure: boolean } {
  let at = 0;
  let sure = false;
  while (at < words.length - 1 && at < 7) {
    const parts = foldText(words[at]!.replace(/[(),]/g, ' ')).replace(/ /g, '');
    const word = parts;
    if (!word || !HONORIFICS.before.has(word) || !/^[\p{L}.,/()&-]+$/u.test(words[at]!)) break;
    // "Med" or "Ing" alone begins nothing; a one-letter form needs its dot ("M. Dupont").
    if (at === 0 && HONORIFICS.following.has(word)) break;
    if (word.length === 1 && !(at === 0 && /^[MDO]\.$/.test(words[at]!))) break;
    if (
      /^(?:la|le|de|het|a|o|don|dona|dna|fr|fru|pan|col|sr|pa|im|ao|ir|med|ing|lady|lord|major|sister|brother|captain|associate|univ|canon|m|d)$/.test(
        word,
      )
    ) {
      const next = words[at + 1] ?? '';
      if (at === 0 && !/^\p{Lu}/u.test(next)) break;
      if (/^(?:la|le|de|het)$/.test(word)) break;
      if (word === 'associate' && !/^prof/i.test(next)) break;
      if (word === 'm' && at === 0 && !/^\p{Lu}[\p{Ll}]/u.test(next)) break;
    }
    sure ||= HONORIFICS.sure.has(word);
    at++;
  }
  const text = words
    .slice(0, at)
    .join(' ')
    .replace(/[,\s]+$/, '');
  return { honorific: text || null, at, sure };
}

type Named = { name: string; used: number; given: number; shape: number; comma: boolean };

/** Takes name words; "Surname, First" is turned round. `given` tells how well a given name is known (0, 0.5, 1). */
function takeName(words: string[], titled: boolean): Named | null {
  const taken: string[] = [];
  let used = 0;
  let comma = false;
  while (used < words.length && taken.length < 7) {
    const raw = words[used]!;
    const word = raw.replace(raw.includes('(') ? /[,;:|]+$/ : /[,;:|)]+$/, '');
    if (!isNameWord(word, taken, words[used + 1])) break;
    taken.push(word);
    used++;
    if (/[,;:|)]$/.test(raw)) {
      comma = raw.endsWith(',');
      break;
    }
  }
  while (taken.length && PARTICLES.has(taken.at(-1)!.toLowerCase())) {
    taken.pop();
    used--;
  }
  const turned = comma ? turnedRound(taken, words.slice(used)) : null;
  if (turned) return finish(turned.words, used + turned.used, turned.comma, true);
  const core = trimTrailing(taken, titled, words);
  if (!core) return null;
  used -= taken.length - core.length;
  if (core.length < taken.length) comma = false;
  const least = titled ? 1 : 2;
  if (core.filter(word => !INITIAL.test(word) || word.length > 3).length < 1 || core.length < least) return null;
  if (titled && core.length === 1 && core[0]!.length < 2) return null;
  return finish(frenchOrder(core), used, comma, titled);
}

function finish(words: string[], used: number, comma: boolean, titled: boolean): Named | null {
  const plain = words.filter(word => !NICKNAME.test(word));
  if (
    plain.some(
      word =>
        /^\p{Lu}/u.test(word) &&
        NOT_NAMES.has(foldText(word)) &&
        !isSurname(plain, plain.indexOf(word), titled) &&
        !(titled && plain.length >= 1 && !ORGANISATION_WORDS.has(foldText(word)) && word === plain.at(-1)),
    )
  )
    return null;
  if (plain.some(word => ORGANISATION_WORDS.has(foldText(word)) && !(titled && plain.length === 1))) return null;
  if (plain.some(word => ROLE_END.test(foldText(word))) && !titled) return null;
  const first = plain[0] ?? '';
  const known = isGivenName(first)
    ? WEAK_GIVEN_NAMES.has(foldText(first))
      ? 0.5
      : 1
    : plain.slice(1, -1).some(word => word.length > 3 && isGivenName(word))
      ? 0.5
      : 0;
  return { name: nameCase(words.join(' ')), used, given: known, shape: plain.length, comma };
}

function isNameWord(word: string, taken: string[], next: string | undefined): boolean {
  if (taken.length && PARTICLES.has(word.toLowerCase()) && next !== undefined && /^\p{L}/u.test(next))
    return !(word === 'of' || word === 'e' || word === 'St' || word === 'do');
  // A particle may begin what follows an honorific: "Dr van der Berg".
  if (
    !taken.length &&
    PARTICLES.has(word) &&
    word !== 'of' &&
    word.length > 1 &&
    next !== undefined &&
    /^\p{L}/u.test(next)
  )
    return true;
  if (taken.length && NICKNAME.test(word)) return !/^\((?:she|he|they)/i.test(word);
  if (taken.length >= 1 && INITIAL.test(word) && word.length <= 5) return true;
  if (!taken.length && INITIAL.test(word)) return true;
  return WORD.test(word) && word.length <= 30;
}

/** Cuts words off the end that are post-nominals or roles: "Jane Smith MBBS", "Jane Smith Physiotherapist". */
function trimTrailing(taken: string[], titled: boolean, words: string[]): string[] | null {
  const core = [...taken];
  for (let at = titled ? 1 : 2; at < core.length; at++) {
    const word = core[at]!;
    if (/^\p{Ll}/u.test(word)) continue;
    const upper =
      word.length >= 2 &&
      word === word.toUpperCase() &&
      !word.includes('.') &&
      core.slice(0, at).some(each => each !== each.toUpperCase() && each.length > 1);
    const sure =
      credentialChance(word) === 1 &&
      !(isGivenName(word) || /^\p{Lu}\.?$/u.test(word)) &&
      /^[A-Z].*[A-Z]|^[A-Z]\w*\.$|^(?:Hons|Dip|Cert)$/.test(word);
    const shaped =
      credentialChance(word) > 0 &&
      upper &&
      !(at === core.length - 1 && word.length >= 5 && credentialChance(word) < 1);
    const stop =
      (NOT_NAMES.has(foldText(word)) && !isSurname(core, at, titled)) ||
      ORGANISATION_WORDS.has(foldText(word)) ||
      ROLE_END.test(foldText(word));
    if (LINK_WORD.test(word)) return core.slice(0, at);
    // "Jane Smith Physiotherapy" is a firm, "Jane Smith Clinical Lead" a person with a role.
    if (
      stop &&
      !sure &&
      !titled &&
      !isRole(
        words
          .slice(at, at + 8)
          .join(' ')
          .split(/[,;:|(]|\s[–—-]/)[0]!,
      )
    )
      return null;
    if (sure || shaped || stop) return core.slice(0, at);
  }
  return core;
}

/** "Helen Park", "Ms Price": a word that is a surname too, right after a sure given name or a form of address, and last. */
function isSurname(words: string[], at: number, titled: boolean): boolean {
  const next = words[at + 1];
  const last = next === undefined || credentialChance(next) === 1 || ROLE_END.test(foldText(next));
  if (!last || !SURNAMES_TOO.has(foldText(words[at]!))) return false;
  return titled || (at === 1 && isGivenName(words[0]!) && !WEAK_GIVEN_NAMES.has(foldText(words[0]!)));
}

/** What a link beside a name says. */
const LINK_WORD =
  /^(?:email|e-mail|phone|tel|telephone|call|profile|view|website|read|bio|more|book|mail|contact|mobile|fax|biography|linkedin)$/i;
const ROLE_END =
  /^(?:physiotherapist|podiatrist|chiropodist|dentist|osteopath|chiropractor|optometrist|nurse|gp|director|manager|principal|owner|founder|partner|consultant|surgeon|physician|psychologist|pharmacist|dietitian|nutritionist|therapist|receptionist|secretary|chairman|chairperson|treasurer|coach|teacher|head|lead|senior|practice|clinical|registered|chartered|specialist|audiologist|orthodontist|hygienist|midwife|counsellor|personal|assistant|president|captain|trainer|reception|vice|deputy|general|sports|sport|massage|orthopaedic|orthopedic)$/;

/** "SMITH, Jane" / "Smith, Jane MBBS": what follows the comma begins with a given name or initial, what stands before is short. */
function turnedRound(before: string[], after: string[]): { words: string[]; used: number; comma: boolean } | null {
  if (before.length < 1 || before.length > 3) return null;
  if (
    before.length > 1 &&
    isGivenName(before[0]!) &&
    !PARTICLES.has(before[0]!.toLowerCase()) &&
    before[0] !== before[0]!.toUpperCase()
  )
    return null;
  const first: string[] = [];
  let comma = false;
  for (const raw of after.slice(0, 5)) {
    const word = raw.replace(/[,;:|]+$/, '');
    const credential =
      first.length > 0 &&
      credentialChance(word) > 0 &&
      word === word.toUpperCase() &&
      word.length > 1 &&
      !/^\p{Lu}\.$/u.test(word);
    if (
      !(WORD.test(word) || INITIAL.test(word)) ||
      credential ||
      (first.length > 0 && !isGivenName(word) && !INITIAL.test(word))
    )
      break;
    if (!first.length && HONORIFICS.sure.has(foldText(word))) return null;
    first.push(word);
    comma = /[,;]$/.test(raw);
    if (/[,;:|]$/.test(raw)) break;
  }
  const head = first[0];
  if (!head || (credentialChance(head) > 0 && !isGivenName(head))) return null;
  const allCaps = before.every(word => word === word.toUpperCase() && word.length > 1) && head !== head.toUpperCase();
  if (!allCaps && !isGivenName(head)) return null;
  return { words: [...first, ...before], used: first.length, comma };
}

/** "DUPONT Marie": a shouted surname first, the rest not. */
function frenchOrder(words: string[]): string[] {
  const shouted = words.filter(word => word.length > 2 && word === word.toUpperCase() && !/\./.test(word)).length;
  if (!shouted || shouted === words.length || words[0] !== words[0]!.toUpperCase() || words[0]!.length < 3)
    return words;
  const turn = words.findIndex(word => word !== word.toUpperCase());
  const given = words.slice(turn);
  return given.some(word => word === word.toUpperCase() && word.length > 2) || !isGivenName(given[0]!)
    ? words
    : [...given, ...words.slice(0, turn)];
}

/** Post-nominals after a name; `rest` begins where something else does. */
function takeCredentials(words: string[]): { words: string[]; rest: string[]; sure: boolean } {
  const taken: string[] = [];
  let sure = false;
  let at = words[0] === ',' ? 1 : 0;
  // "Jane Smith (MBBS MRCGP)" and "Jane Smith - BSc (Hons)".
  let opened = false;
  for (; at < words.length && taken.length < 24; at++) {
    let word = words[at]!;
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
    sure ||= chance === 1;
    taken.push(word.replace(/^[,;]+|[,;]+$/g, '').replace(opened ? /\)$/ : /$^/, ''));
    if (opened && /\)[,;]?$/.test(words[at]!)) {
      at++;
      break;
    }
  }
  return { words: taken.filter(Boolean), rest: words.slice(at), sure };
}

/** "(Podiatry)" after "BSc". */
function isField(word: string, before: string): boolean {
  return (
    /^\([A-Z][\p{L}&.]{1,24}\)?,?$/u.test(word) &&
    /^(?:BSc|MSc|BA|MA|Dip|Cert|PgDip|PGDip|PGCert|PgCert|BHSc|BAppSc|M|B|Hons\)?|\(Hons\)|FRCS|FRCSEd|Dr|Grad|MPhil|PhD)\.?$/i.test(
      before,
    )
  );
}

function scoreOf(named: Named, honorific: boolean, credentials: boolean, rest: string): number {
  if (named.shape > 6) return 0;
  let score = named.shape >= 2 && named.shape <= 5 ? 0.2 : 0.05;
  score += named.given * 0.4;
  if (honorific) score += 0.5;
  if (credentials) score += 0.35;
  // A sentence goes on after the name; a heading does not.
  if (/^\p{Ll}/u.test(rest) && !honorific)
    score -= /^(?:is|was|has|joined|qualified|graduated|trained|ist|est)\b/.test(rest) ? 0.05 : 0.35;
  return Math.min(1, Math.max(0, score));
}
