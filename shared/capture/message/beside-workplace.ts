import { isStreet } from '../mentions/address-part.ts';
import { kindOfPlace } from '../mentions/role.ts';

/** "Member of the Royal College of Podiatry", "Winner of Best Clinic 2024", "Also at Elm Gym", "Tuesdays at Elm Surgery", "Fully insured": of somebody, and not where they work. */
export function saysOf(line: string): boolean {
  return SAYS_OF.test(line) || OF_BODY.test(line);
}

const SAYS_OF =
  /^\(?(?:proud(?:ly)?\s)?(?:formerly\s|registered (?:with|member)|member(?:ship)?s? of|fellow of|approved by|accredited by|recogni[sz]ed by|regulated by|in (?:partnership|association) with|sponsor(?:ing|s)? of|member of|supporting|supporters? of|fundraising|run(?:ning)? \d|trained (?:at|with|in)|as seen|finalist|winners?|(?:five|5)[ -]star|award|also (?:at|in|available)|based (?:at|in)|find me|find us|visit (?:me|us)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|clinic (?:days|hours|times)|clinics (?:in|at|on)|home visits|free parking|new (?:clinic|practice|surgery)\b|book (?:at|online|now|with)|private practice$|fully |dbs |sole trader|nhs (?:and|&) private|this e-?mail|instructed by|working with|follow |like us|#|special(?:i[sz]ing|ist|ising) in|(?:practice )?limited to|(?:with (?:a )?)?special interests?\b|interest(?:s|ed)\b|mental health first aid|(?:qualified |trained )?first aider|incorporating|trading as|t\/a\s|at \p{Upper}|treatment rooms?\b|past (?:president|chair)|(?:visiting |guest )?lecturer,|(?:honorary|visiting|former)\s|supervised by|closed\b|by appointment|gift vouchers|useful links|terms\b|strictly\b|i (?:teach|offer|provide|do) |cyber essentials|dementia friend|veteran aware|unison\b|nhs ?mail)/iu;

/** "Royal College of Podiatry", "HCPC Registered", "Elm Clinic on Facebook": a body that somebody belongs to, a page. */
const OF_BODY =
  /^(?:the )?(?:royal (?:college|society|pharmaceutical)|chartered society|(?:british|american|australian|european|general) (?:association|academy|board|society|council)|(?:hcpc|gmc|gdc|nmc|gphc|goc|gosc|gcc|ahpra|csp|bacp|ukcp|bps|rcpod)\b)|\bon (?:facebook|instagram|linkedin|twitter|x|tiktok|youtube)$|\b(?:approved|registered|accredited|certified)(?: (?:provider|practitioner|member|clinic))?$/i;

export function isDepartment(name: string): boolean {
  return /\b(?:department|dept|ward|unit|abteilung|service de|team|division|directorate|faculty|care group|school office)\b|^school of\b|^trauma (?:&|and) orthopaedics$/i.test(
    name,
  );
}

/** What a signature links to beside its own pages. */
export function isSocial(name: string): boolean {
  return /^(?:instagram|facebook|linkedin|twitter|youtube|tiktok|whatsapp|pinterest)$/i.test(name);
}

/** "Licenciada en Psicología", "BSc (Hons) Podiatry": what somebody studied. */
export function isDegree(line: string): boolean {
  return DEGREE.test(line) || /^(?:B\.?Sc|M\.?Sc|BA|MA|PhD|P\.?G\.? ?(?:Dip|Cert)|Dip)\b/.test(line);
}

const DEGREE =
  /^(?:d\.?\s?i?\.?u\.?\s(?=d)|licenciad|graduad|diplomad|m[áa]ster|laureat|dipl[.ôo]|ancien(?:ne)?\s|docteur en\s|doctora? en\s|dottore in\s|former(?:ly)?\s|ehemalige|ex-)/i;

/** "Monday to Friday", "we do our best" */
export function isSlogan(line: string): boolean {
  return /\b(?:mon|tue|wed|thu|fri|monday|tuesday|wednesday|thursday|friday|working|days?|hours|holidays?|please|we|our|your|you|the best|better|only|available|confidential|conditions)\b/i.test(
    line,
  );
}

/** "Caring for our community", "Health starts here": small letters after the first word, and words that speak to somebody. */
export function isStrapline(line: string): boolean {
  const [, ...more] = line.split(/\s+/);
  const isSmall = more.length >= 2 && more.every(word => /^\p{Lower}/u.test(word));
  return (
    isSmall && /\b(?:our|your|you|we|us|people|here|better|together|first|life|lives|every|best|well)\b/.test(line)
  );
}

/** "Ostéopathie du sport", "Fisioterapia deportiva": a trade and small letters, and no name. */
export function isActivity(name: string): boolean {
  const [trade = '', ...more] = name.split(/\s/);
  const isSmall = more.length > 0 && more.every(word => /^[\p{Lower}&]/u.test(word));
  return isSmall && kindOfPlace(trade) !== null && !/^(?:praxis|studio|clini|cabinet)/i.test(trade);
}

/** "Primary Care Centre" of "Primary Care Centre, Mill Road, Naas". */
export function beforeStreet(parts: string[]): string[] {
  const street = parts.findIndex((part, at) => at > 0 && isStreet(part));
  return street < 0 ? parts : parts.slice(0, street);
}
