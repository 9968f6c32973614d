import { ORGANISATION_WORDS, SCRIPT_ORGANISATION } from '../lexicon/words.ts';
import { foldText } from '../text/clean.ts';

/** A word that only organisations have; "Sá" with its accent is no "SA". */
export function isOrganisationWord(word: string): boolean {
  return ORGANISATION_WORDS.has(foldText(word)) && (word.length > 3 || foldText(word) === word.toLowerCase());
}

/** "Sá" in "Dr João Sá" */
const SHORT_ACCENTED =
  /(?<![\p{Alpha}\u0300-\u036f])(?=\p{Alpha}{0,2}[à-öø-ÿÀ-ÖØ-Þ])\p{Alpha}{2,3}(?![\p{Alpha}\u0300-\u036f])/gu;

/** "The Elm Consulting Rooms"; what is not of a name is only a room. */
const ROOMS =
  /\p{Upper}\p{Alpha}+ (?:Consulting|Specialist|Medical|Dental|Physio|Therapy|Treatment|Clinic) (?:Rooms|Suites?)$/u;

/** Whether a name has a word that only organisations have. */
export function hasOrganisationWord(text: string): boolean {
  if (/^(?:back|return|skip|go) to\b/i.test(text)) return false;
  return (
    foldText(text.replace(SHORT_ACCENTED, ' '))
      .split(' ')
      .some(word => ORGANISATION_WORDS.has(word)) ||
    SCRIPT_ORGANISATION.test(text) ||
    ROOMS.test(text) ||
    /(?:zahnärzte|hausärzte|ärztehaus|hammaslääk|praxis|klinik|zentrum|apotheke|verein|praktijk|kliniek|centrum|klinikken|mottagning)\b/i.test(
      text,
    )
  );
}
