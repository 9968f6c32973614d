import type { Seen } from '../cards/card.ts';
import { tidyOrganisation } from '../cards/organisation-names.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { nameIn } from '../mentions/person-name.ts';
import { isRole } from '../mentions/role.ts';

/** "Inov8 Feet on Market Street (01524 …)". */
const LOCATED =
  /^(\p{Upper}[\p{Alpha}\p{N}'’&-]*(?:\s(?:&\s|of\s|and\s)?\p{Upper}[\p{Alpha}\p{N}'’&-]*){1,4})\s(?:on|in|at|above|near|opposite)\s(.{0,140})/u;

/** "For sports massage try Loosen, above the bakery, 015242 55 188": the name that a sentence with details recommends. */
export function calledIn(text: string): Seen<string> | null {
  const located = LOCATED.exec(text);
  const found = [...text.matchAll(RECOMMENDED), ...(located ? [located] : [])];
  for (const [, name = '', after = ''] of found) {
    // "Bookings through Elmtrack, or call 0113 …": the number is another's.
    const isParted = /^[\s,;]*(?:or|and)\s/i.test(after);
    // "contact the GPhC on 020 … or your local Healthwatch, 0113 …": the last number is the last one's.
    const isBefore = /\d$/.test(text) && (after.match(/\d(?:[ .()-]{0,2}\d){6,}/g) ?? []).length > 1;
    const detailed = !isParted && !isBefore && /\+?\(?0\d[\d\s()-]{6}|[\w.]{1,60}@|www\./.test(after);
    const isCalled =
      !LEADS.test(name) && !WHEN.test(name) && !isStreet(name) && !isRole(name) && (nameIn(name)?.score ?? 0) < 0.5;
    if (detailed && isCalled && !isGivenName(name))
      return {
        value: tidyOrganisation(name),
        evidence: { text: text.slice(0, 160), from: 'selection', confidence: 0.75 },
      };
  }
  return null;
}

const RECOMMENDED =
  /(?:\b(?:try|see|visit|contact|call|calling|ring|ringing|e-?mail|e-?mailing|ask|recommend|use|with|by|(?:[Rr]eferrals?|[Ee]nquiries|[Bb]ookings?) (?:to|through))\s(?:the\s)?|:\s)((?:\p{Upper}[\p{Alpha}\p{N}'’&-]*)(?:\s(?:&\s|of\s|and\s)?\p{Upper}[\p{Alpha}\p{N}'’&-]*){0,4})(?=[\s,(–-])(?=(.{0,140}))/gu;

export function isStreet(name: string): boolean {
  return /\s(?:Street|Road|Lane|Avenue|Way|Square|Place|Terrace|Drive|Close|Row|Hill|Gate|Crescent)\.?$/.test(name);
}

/** What leads to a number and names nobody. */
export const LEADS =
  /^(?:by|mail|write|comms|media|press|tel|phone|fax|email|call|contact|mobile|our|after|out|general|main|direct|emergency|customer|helpline|hotline|help|nurse|patient|scheduling|billing|text|need|ring|switchboard|reception|book|office|nhs|ad|note)\b/i;

/** "Every Monday in the hall". */
const WHEN =
  /^(?:every|each|next|this|weekly|monthly|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october|november|december)\b/i;
