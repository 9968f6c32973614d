import { takeHonorific } from './honorific.ts';
import { isInitials, lettersFirst, tied, untied } from './letters-first.ts';
import { INITIAL } from './name-case.ts';
import { titleFirst } from './name-order.ts';
import { type Named, takeName } from './name-words.ts';
import { namesSeveral } from './several-names.ts';
import { takeCredentials } from './post-nominals.ts';
import { credentialChance } from '../lexicon/credentials.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { HONORIFICS } from '../lexicon/honorifics.ts';
import { isRole } from './role.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import { foldText } from '../text/clean.ts';
import { leadingRole } from './leading-role.ts';
import { scriptName } from './script-name.ts';
import { remember } from '../text/remember.ts';

/** A name found in a text, taken apart; `rest` is what followed it (a role, an organisation). `score` 0-1. */
export type NameMention = {
  name: string;
  honorific: string | null;
  credentials: string | null;
  rest: string;
  score: number;
};

const LABEL =
  /^(?:name|full name|contact(?: person| name)?|your (?:physio(?:therapist)?|dentist|doctor|gp)|gp|dentist|meet|about|introducing|(?:[a-z]+ ){0,2}(?:spotlight|interview)(?: on| with)?|(?:[a-z]+ ){1,2}profile(?=:)|who is|qui est|wer ist|wie is|chi è|quem é|quién es|ring|call|phone|ask for|speak to|(?:hi|hello|hey)(?: there)?[,!]? (?:i['’]?m|i am|my name is)|i['’]?m|my name is|ansprechpartner(?:in)?|inhaber(?:in)?|inh\.|prop\.|vertreten durch|geschäftsführer(?:in)?|naam|nom|nombre|nome|verantwortlich|namn|navn|imię i nazwisko)\s*[:\-–]?\s+/i;

/** The name at the beginning of a line, or null. Never trusts capitals alone: see `score`. */
export const nameIn = remember(readName);

function readName(line: string): NameMention | null {
  // "Ted Barraclough RIP"
  if (line.length > 300 || line.length < 3 || namesSeveral(line) || /\sR\.?I\.?P\.?$/.test(line)) return null;
  // "Ann Frost Web Design": a firm.
  if (/\s(?:Web ?Design(?:er|s)?|Websites?|Photography|Graphics|Marketing|Digital|Creative)$/.test(line)) return null;
  // "Savannah GA 31406"
  if (/\s[A-Z]{2},? \d{5}(?:-\d{4})?$/.test(line)) return null;
  const tidy = line
    .replace(/^[•·*▪►»\-–—\s]+|\?$/g, '')
    .replace(LABEL, '')
    .replace(
      /^(?:il|la|lo|der|die|le|el|frau|herr) (?=(?:prof|dott|dottor(?:e|essa)?|dr|dra|docteure?|doctora?)\b)/i,
      '',
    )
    .replace(/^(?:Ihre?|Eure?|Deine?) (?=\p{Upper}\p{Lower}+ \p{Upper})/u, '')
    .replace(/^The (?=(?:Rt\.? |Very |Ven\.? )?(?:Revd?|Reverend|Hon)\b)/, '')
    // A cell of a directory: "Frost, Ann (Ms)".
    .replace(/^([^,()]{2,40}), ([^,()]{2,40}?)\s\((Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.?\)$/, '$3 $2 $1')
    // "Wieringa, J. (Jelmer)"
    .replace(/^(\p{Alpha}[\p{Alpha} '’-]{1,30}), (?:\p{Upper}\.\s?){1,4}\((\p{Upper}\p{Lower}+)\)/u, '$2 $1')
    // "Dr. Ann Frost Family Dentistry"
    .replace(/^((?:Dr|Doctor)\.? .{3,40}?) (?=Family (?:Dent|Medic|Health|Chiro|Eye|Vision|Ortho|Practice))/, '$1, ')
    // "Marguerite Fenner (Ms)"
    .replace(/^((?:Dr|Prof)\.? [^,()]{3,60}?)\s\((?:Mr|Mrs|Ms|Miss|Mx)\.?\)/, '$1')
    .replace(/^([^,()]{3,60}?)\s\((Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.?\)/, '$2 $1')
    .replace(/\s*[([](?:she|he|they|ze|xe)\s?\/[^)\]]{1,24}[)\]]/i, '');
  const { text: ordered, marked } = lettersFirst(tidy);
  const text = titleFirst(ordered);
  const other = scriptName(text);
  if (other) return other;
  const words = tied(text)
    .replace(
      /\s*\((?:née|nee|geb\.?|born|formerly|ép\.?|épouse) [^)]{2,30}\)|\s(?:geb\.|née) \p{Upper}[\p{Alpha}-]+$/iu,
      '',
    )
    .replace(/\s*[([]\p{Lower}{2,5}\/\p{Lower}{2,5}(?:\/\p{Lower}{2,6})?[)\]]|\s(?:she\/her|he\/him|they\/them)\b/u, '')
    .replace(/\s*(?:\p{Extended_Pictographic}\ufe0f?|†)/gu, '')
    .split(/\s+/, 40);
  // Dutch "J. (Jan) de Vries" is called Jan.
  const called = words.findIndex(
    (word, at) =>
      at > 0 &&
      at < 4 &&
      /^\(\p{Upper}\p{Lower}+\)$/u.test(word) &&
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
  if (!honorific && TRADE.test(words[0]!)) return null;
  // "FRCPC Internal Medicine": letters, and what they are for.
  if (!honorific && /^[A-Z]{3,}$/.test(words[0]!) && credentialChance(words[0]!) === 1 && !isGivenName(words[1] ?? ''))
    return null;
  const named = takeName(words.slice(at), honorific !== null);
  if (!named) return null;
  // "Elmwick YFC"
  if (!honorific && named.given < 1 && INITIALISM.test(words[at + named.used - 1]!)) return null;
  const after = words.slice(at + named.used);
  const tail = takeCredentials(named.comma ? [',', ...after] : after);
  // "Peter Grant, PG, Treasurer" of the minutes.
  const isMark = tail.words.length === 1 && !tail.sure && isInitials(tail.words[0]!, named.name);
  const letters = isMark ? null : untied(tail.words.join(' ')) || null;
  const behindName = tail.rest.join(' ').replace(/^[\s,;:|–—\-(]+|[\s,;|–—\-]+$/g, '');
  // "Dr Vikram Shetty. Nurse: Pam …": the next sentence is about another.
  const rest = words[at + named.used - 1]!.endsWith('.') && /^[^:.]{2,40}:\s/.test(behindName) ? '' : behindName;
  if (!honorific && (IN_STATE.test(after.join(' ')) || CITY.test(named.name))) return null;
  // "Violet Hill Road GP Practice"
  const isPlain = !honorific && !tail.words.length;
  if (!honorific && ROAD.test(after[0] ?? '')) return null;
  // "Alfred Street"
  if (isPlain && ROAD.test(named.name.split(' ').at(-1)!)) return null;
  const score = scoreOf(named, sure, tail.sure || marked || isMark, rest);
  // "Via Etnea 210" is a street, "Gus Whitfield, 206-555-0131" is none.
  if (score <= 0 || (isPlain && (isHouseNumber(rest) || isFirm(rest)))) return null;
  // "Schiele, Friederike, Dr. med."
  const behind = !honorific && AFTER.test(rest) ? rest : null;
  if (behind)
    return {
      name: named.name,
      honorific: behind,
      credentials: letters,
      rest: '',
      score: Math.min(1, score + 0.5),
    };
  return {
    name: named.name,
    honorific,
    credentials: letters,
    rest: untied(rest),
    score,
  };
}

/** "210" of "Via Etnea 210": no telephone number. */
function isHouseNumber(rest: string): boolean {
  return /^\d{1,4}\b(?!\D{0,3}\d{3})/.test(rest) && !/^\d(?:[ .()-]{0,2}\d){7}/.test(rest);
}

/** "Heilmassage Reinhard Pichler": a business of somebody's name. */
const TRADE =
  /(?:massage|th?[eé]rap(?:ie|y|ia)|path(?:ie|y|ia)|patía|patia|podolog(?:ie|y|ia|ía)|logop[äae]{1,2}die|^osteo|praxis|physio|fitness|optik|apotheke|kosmetik|kanzlei|steuerberatung|dental|pilates)$/i;

/** Capitals that nobody can say. */
const INITIALISM = /^[B-DF-HJ-NP-TV-Z][B-DF-HJ-NP-TV-XZ]{2,3}$/;

/** Forms of address behind a name in an index. */
const AFTER = /^(?:Prof\.? ?)?(?:Dr\.?|Dipl\.-Psych\.?)(?: ?(?:med|dent|phil|rer|nat|vet|habil|univ)\.?){0,4}$/;

const ROAD = /^(?:Road|Street|Lane|Avenue|Drive|Crescent|Terrace|Boulevard|Highway|Parade)$/;

/** "Lawrence KS": a town in a state of the US. */
const CITY =
  /^\p{Alpha}+ (?:A[KLRZ]|C[AOT]|DC|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[DEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/u;

/** "Ann Arbor, MI 48105": a town. */
const IN_STATE = /^[A-Z]{2},? \d{4,5}\b/;

/** "Millbrook Family & Cosmetic Dentistry" goes on as a firm's name. */
function isFirm(rest: string): boolean {
  return (
    /^(?:\p{Upper}[\p{Alpha}’'-]+ )?& \p{Upper}[\p{Alpha}’'-]+(?: [\p{Alpha}’'-]+){0,3}$/u.test(rest) &&
    hasOrganisationWord(rest) &&
    !(isRole(rest) && !rest.startsWith('&'))
  );
}

function scoreOf(named: Named, honorific: boolean, letters: boolean, rest: string): number {
  if (named.shape > 6) return 0;
  let score = named.shape >= 2 && named.shape <= 5 ? 0.2 : 0.05;
  // "Uśmiech Nad Brdą – Centrum Ortodoncji": the practice's own name, and what it is.
  if (named.given === 1 || honorific || !hasOrganisationWord(rest)) score += named.given * 0.4;
  if (honorific) score += 0.5;
  if (letters) score += 0.35;
  // A sentence goes on after the name; a heading does not.
  if (/^\p{Lower}/u.test(rest) && !honorific && !/^(?:col|colegiad[oa]|n)\.?\s?[º°]?\s?\d/.test(rest))
    // "Ann Frost, RDH, began working here in 2006"
    score -= letters || /^(?:is|was|has|joined|qualified|graduated|trained|ist|est)\b/.test(rest) ? 0.05 : 0.35;
  return Math.min(1, Math.max(0, score));
}
