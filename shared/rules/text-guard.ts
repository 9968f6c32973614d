/** Writes a warning in words about text that a patient could be known by; undefined if there is nothing to say. It never blocks. */
export function textGuard(text: string): string | undefined {
  const found = FINDERS.filter(({ isIn }) => isIn(text)).map(({ what }) => what);
  if (found.length === 0) return undefined;
  const list = found.length > 1 ? `${found.slice(0, -1).join(', ')} and ${found.at(-1)}` : found[0];
  return `This looks like ${list}. Use the patient's tag instead; Kith needs no more.`;
}

const FINDERS: { what: string; isIn: (text: string) => boolean }[] = [
  { what: 'an NHS number', isIn: text => numbers(text, /\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/g).some(isNhsNumber) },
  {
    what: 'a Medicare number',
    isIn: text => MBI.test(text) || numbers(text, /\b[2-6]\d{3}[ -]?\d{5}[ -]?\d\b/g).some(isMedicareNumber),
  },
  { what: 'a social security number', isIn: text => SSN.test(text) },
  { what: "a patient's date of birth", isIn: hasBirthDate },
  { what: 'a diagnosis', isIn: text => DIAGNOSIS.test(text) },
];

/** US: never 000, 666 or 9xx first, 00 or 0000 later (Social Security Administration); only with its hyphens, else it is any number. */
const SSN = /\b(?!000|666|9\d\d)\d{3}-(?!00)\d\d-(?!0000)\d{4}\b/;

/** US Medicare Beneficiary Identifier (CMS): eleven places of figures and letters, without S L O I B Z. */
const MBI =
  /\b[1-9][AC-HJKMNP-RT-Y][\dAC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y][\dAC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}\b/;

const DATE = String.raw`(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d|(?:19|20)\d\d-\d\d-\d\d|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (?:19|20)?\d\d)`;
const BORN = new RegExp(String.raw`\b(?:d\.?o\.?b\.?|born|date of birth|birth ?date)\b[^\n]{0,12}${DATE}`, 'i');
/** Two or more capitalised words, then a date a few characters on: how a patient is written down. */
const NAME_AND_DATE = new RegExp(
  String.raw`\p{Upper}\p{Lower}+[ ,]+\p{Upper}[\p{Alpha}'’-]+[ ,;:(]{1,4}(?:[Bb](?:orn|\.)? )?${DATE}`,
  'u',
);

/**
 * Words that name an illness of one person rather than a field of work: a code (ICD-10 with its point), "diagnosed with", or the name of a
 * common diagnosis.
 */
const DIAGNOSIS =
  /\b(?:[A-TV-Z]\d[0-9A-Z]\.\d{1,4}\b|diagnos(?:is|ed)\b|hiv\b|(?:type [12]|diabetic) (?:diabetes|foot ulcer)|diabetes mellitus|carcinoma|cancer\b|tumou?r|melanoma|lymphoma|leuka?emia|schizophreni\w+|bipolar|depressi(?:on|ve)|dementia|alzheimer|parkinson|epilep\w+|multiple sclerosis|hepatitis|neuropath\w+|fasciitis|tendinopath\w+|fracture[ds]?\b|osteoarthritis|rheumatoid|stroke\b|pregnan(?:t|cy)\b|miscarriage|addict\w+)/i;

function hasBirthDate(text: string): boolean {
  return BORN.test(text) || NAME_AND_DATE.test(text);
}

function numbers(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([match]) => match.replace(/\D/g, ''));
}

/** Modulus 11 over nine digits with weights 10 to 2 (NHS Data Dictionary, "NHS number"). */
function isNhsNumber(digits: string): boolean {
  if (digits.length !== 10 || /^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (10 - i);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[9]);
}

/** Australia: weights 1 3 7 9 1 3 7 9 over eight digits, modulus 10 is the ninth; the tenth is the issue number. */
function isMedicareNumber(digits: string): boolean {
  const weights = [1, 3, 7, 9, 1, 3, 7, 9];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return sum % 10 === Number(digits[8]) && digits[9] !== '0';
}
