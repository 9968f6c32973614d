import { isGivenName } from '../lexicon/given-names.ts';
import { formsOf, formTold } from '../lexicon/learnt/form-told.ts';
import { isOrganisation } from '../message/role-or-place.ts';
import type { NameMention } from '../mentions/person-name.ts';
import { isRole } from '../mentions/role.ts';
import { LEADS_TO_NUMBER, namesInProse, roleAfter, roleBefore, type Surroundings } from './prose.ts';

/** The one sure name of a selected sentence: "She thanks her physiotherapist, Priya Raman of Elm Rehab, who …", "… and ask for Ann Frost". */
export function nameOfSentence(text: string): { mention: NameMention; around: Surroundings } | null {
  if (text.includes('\n') || REMEMBERED.test(text) || (text.split(' ').length < 7 && !/\d{4}/.test(text))) return null;
  const named = [...namesInProse(text)].flatMap(({ mention, end }) => {
    const around = { before: text.slice(0, end - mention.name.length).replace(/,\s*$/, ''), after: text.slice(end) };
    const rung = isRung(mention, around);
    const told = rung || isTold(around) || isOfHouse(around) || isApposed(around.after);
    return mention.rest === '' ? [{ mention, around, isTold: told, least: rung ? 0.2 : told ? 0.3 : 0.6 }] : [];
  });
  const sure = named.filter(({ mention, least }) => mention.score >= least);
  const [first] = sure;
  if (!first || new Set(sure.map(({ mention }) => mention.name)).size > 1) return null;
  // "Dietetics is supported by Ann Frost. Ann Frost is a dietitian who …": what says most of her.
  const { mention, around } = sure.find(each => each.isTold) ?? first;
  const isMeant =
    isTold(around) ||
    mention.honorific !== null ||
    ASKED.test(around.before) ||
    BY.test(around.before) ||
    isOfHouse(around) ||
    DOES.test(around.after) ||
    isOrganisation(WORKS_AT.exec(around.after)?.[1] ?? '') ||
    isApposed(around.after);
  return isMeant ? { mention, around } : null;
}

/** Whether the words around a name say what its bearer is. */
function isTold({ before, after }: Surroundings): boolean {
  return roleBefore(before) !== null || roleAfter(after) !== null;
}

/** "call Pat Hemsley on 0113 …", "email Con Mulvihill at con@…": whom one is told to reach by what looks like a name, though nobody lists it. */
function isRung({ name, score }: NameMention, { before, after }: Surroundings): boolean {
  const { name: asName, org } = formsOf(name);
  const isNamed =
    isGivenName(name.split(' ')[0]!) || (score >= 0.25 && org < 0.5 && name.split(' ').length < 4) || asName >= 0.4;
  return (
    isNamed &&
    ASKED.test(before) &&
    (LEADS_TO_NUMBER.test(after) || /^[\s,(]{1,2}(?:(?:at|on|via)\s)?\S{1,40}@/.test(after))
  );
}

/** "In memory of Ann Frost of Elm Running Club we hold a race" */
const REMEMBERED = /\b(?:in (?:loving )?memory of|the late|remember(?:ed|ing)|passed away|died)\b/i;

/** "To book, contact Ann Frost", "wenden Sie sich an Ann Frost": the words before whom one is told to reach. */
const ASKED =
  /(?<!\p{Alpha})(?:contact(?:ing)?|call(?:ing)?|ring(?:ing)?|phon(?:e|ing)|text|e-?mail|message|whatsapp|see|reach|ask for|(?:speak|talk|write|apply|reply|respond) (?:to|with)|get in touch with|in touch with|wenden sie sich an|kontaktieren sie|(?:bei|an)|contactez|contacter|appelez|appeler|joindre|auprès de|contacta(?:r|te|d)?(?: con| a)?|llama(?:r|d)? a|contattare|chiamare|rivolgersi a|neem contact op met|contacteer|bel(?: met)?)\s(?:our |the |with |me |us )?$/iu;

/** "The class is run by Ann Frost": who does what the sentence is about. */
const BY =
  /\b(?:(?:run|led|taught|supported|provided|offered|hosted|given|organi[sz]ed|delivered|managed|coached|headed|staffed) by|geleitet von|animée? par|dirigée? par|assurée? par|onder leiding van|condotto da|tenuto da|a cargo de)\s?$/iu;

/** "Erreichbar ist die Praxis von Ann Frost unter …": whose house it is. */
function isOfHouse({ before }: Surroundings): boolean {
  return HOUSE_OF.test(before);
}

const HOUSE_OF =
  /(?<!\p{Alpha})(?:praxis (?:von|der|des)|cabinet (?:de|d['’])|studio di|ambulatorio di|praktijk van|(?:practice|clinic|surgery|studio) of|consult(?:a|orio) de|clínica de|mottagning hos|klinikken til|gabinet)\s?(?:(?:frau|herrn?|mme|m\.)\s)?$/iu;

/** "Ann Frost is offering free checks", "Ann Frost runs a clinic": what somebody does for those who come. */
const DOES =
  /^(?:\s(?:is|will be)\s(?:now\s)?(?:offering|running|holding|hosting|leading|teaching|providing|giving|seeing|available|accepting|taking)|\s(?:now\s)?(?:offers|runs|leads|teaches|provides|hosts|treats|sees|visits|specialises|specializes|can (?:be|help|offer|see)|bietet|leitet|propose|anime|offre|ofrece))\s/u;

/** "Ann Frost at Headrow Sports Therapy, she …" */
const WORKS_AT =
  /^,?\s(?:at|of|from)\s(?:the\s)?(\p{Upper}[\p{Alpha}'’&-]*(?:\s(?:&\s)?\p{Upper}[\p{Alpha}'’&-]*){1,4})/u;

/** "said Ann Frost, paediatric allergy consultant at Elm Clinic": what stands in commas behind a name says what somebody is, and where. */
function isApposed(after: string): boolean {
  return apposed(after) !== null;
}

/** "Elm Guide Dogs of Otley" of ", research fellow at Elm Guide Dogs of Otley, said": whatever the words. */
export function placeApposed(after: string): string | null {
  const found = apposed(after.replace(/^(?=\p{Alpha})/u, ', '));
  return found?.by === 'at' ? found.where : null;
}

function apposed(after: string): { by: string; where: string } | null {
  const [, is = '', by = '', where = ''] = APPOSED.exec(after) ?? [];
  return where !== '' && (isRole(is) || isOrganisation(where) || formTold(where) === 'org') ? { by, where } : null;
}

const APPOSED =
  /^,\s(?:an?\s|the\s|our\s)?(\p{Alpha}[^,.;:()"“”]{2,60}?)\s(at|of|from|with|for)\s(?:the\s)?(\p{Upper}[\p{Alpha}'’&-]*(?:\s(?:(?:&|and|of|for)\s)?\p{Upper}[\p{Alpha}'’&-]*){0,5})/u;
