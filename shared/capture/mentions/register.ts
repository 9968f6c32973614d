import type { RegisterEntry } from '../contact.ts';

type Rule = { body: string; pattern: RegExp; valid?: (number: string) => boolean };

const GAP = String.raw`(?:[^\d\n]{0,40}?)`;
const AFTER = String.raw`(?:\s*(?:registration|registered|reg|number|no|nr|num|ref|id|pin|licen[cs]e|:|#|-|–|\.|\(|is|with|the|member|membership|n°|nº|№|registrierung)\.?){0,6}\s*`;

/** One row a register: how its entry is written and, where it has one, its check digit. */
const RULES: Rule[] = [
  { body: 'NPI', pattern: new RegExp(String.raw`\bNPI\b${GAP}\b([12]\d{9})\b`, 'gi'), valid: npiValid },
  { body: 'GMC', pattern: new RegExp(String.raw`\b(?:GMC|General Medical Council)\b${GAP}\b(\d{7})\b`, 'gi') },
  { body: 'GDC', pattern: new RegExp(String.raw`\b(?:GDC|General Dental Council)\b${GAP}\b(\d{4,6})\b`, 'gi') },
  {
    body: 'HCPC',
    pattern:
      /\b(?:HCPC|HPC|Health (?:and|&) Care Professions Council)\b[^\n]{0,40}?\b((?:AS|BS|CH|CS|DT|HAD|ODP|OR|OT|PA|PH|PO|PYL|PT|RA|SL)\s?-?\d{4,6})\b/gi,
  },
  { body: 'GPhC', pattern: new RegExp(String.raw`\b(?:GPhC|General Pharmaceutical Council)\b${GAP}\b(\d{7})\b`, 'gi') },
  { body: 'NMC', pattern: /\b(?:NMC|Nursing (?:and|&) Midwifery Council)\b[^\n]{0,40}?\b(\d{2}[A-L]\d{4}[A-Z])\b/gi },
  { body: 'GOC', pattern: /\b(?:GOC|General Optical Council)\b[^\n]{0,40}?\b((?:0[12]|D)\s?-\s?\d{3,6})\b/gi },
  { body: 'GCC', pattern: new RegExp(String.raw`\b(?:GCC|General Chiropractic Council)\b${GAP}\b(\d{4,6})\b`, 'gi') },
  {
    body: 'GOsC',
    pattern: new RegExp(String.raw`\b(?:GOsC|General Osteopathic Council)\b${GAP}\b(\d{1,2}\/\d{3,5}|\d{3,6})\b`, 'gi'),
  },
  { body: 'AHPRA', pattern: /\b((?:MED|PHY|POD|DEN|OPT|OST|CHI|PSY|NMW|OCC|PHA|CMR|MRP|PAR|ATS)\d{10})\b/g },
  { body: 'CORU', pattern: /\bCORU\b[^\n]{0,40}?\b([A-Z]{2}\d{5,7})\b/gi },
  { body: 'RPPS', pattern: new RegExp(String.raw`\bRPPS\b${AFTER}(\d{11})\b`, 'gi'), valid: luhn },
  {
    body: 'BIG',
    pattern: new RegExp(String.raw`\bBIG\b(?:-?\s?(?:registratie|nummer|nr|register))*${AFTER}(\d{11})\b`, 'gi'),
  },
  { body: 'INAMI', pattern: /\b(?:INAMI|RIZIV)\b[^\d\n]{0,20}(\d[\d. /-]{9,15}\d)\b/gi },
];

/** Register entries named in a text; a number whose check digit is wrong is none. */
export function registersIn(text: string): RegisterEntry[] {
  if (!/\d{4}/.test(text)) return [];
  const found: RegisterEntry[] = [];
  const source = text.slice(0, 4000);
  for (const rule of RULES) {
    for (const match of source.matchAll(rule.pattern)) {
      const number = match[1]!
        .toUpperCase()
        .replace(/\s/g, '')
        .replace(/^(HAD|ODP|PYL|[A-Z]{2})-(\d)/, rule.body === 'HCPC' ? '$1$2' : '$1-$2');
      if (rule.valid && !rule.valid(number)) continue;
      // "Osteopaths Act 1993"
      if (/\b(?:act|order|since|in|from|est\.?)\s*$/i.test(match[0].slice(0, -match[1]!.length))) continue;
      // Between the register's name and the number stands no other register's.
      if (
        /\b(?:GMC|GDC|HCPC|NMC|GPhC|NPI|GOC|charity|company|tel|phone|fax)\b/i.test(
          match[0].replace(/^\S+/, '').slice(0, -number.length),
        )
      )
        continue;
      if (!found.some(each => each.body === rule.body && each.number === number))
        found.push({ body: rule.body, number });
    }
  }
  return found;
}

const BODIES: [string, RegExp][] = [
  ['GMC', /\bGMC\b|general medical council/i],
  ['GDC', /\bGDC\b|general dental council/i],
  ['HCPC', /\bHCPC\b|health (?:and|&) care professions council/i],
  ['GPhC', /\bGPhC\b|general pharmaceutical council|pharmacyregulation/i],
  ['NMC', /\bNMC\b|nursing (?:and|&) midwifery council/i],
  ['GOC', /\bGOC\b|general optical council/i],
  ['GCC', /\bGCC\b|general chiropractic council/i],
  ['GOsC', /\bGOsC\b|general osteopathic council/i],
  ['NPI', /\bNPI\b|\bNPPES\b/],
];

/** The one register whose page says who it is in a text; null for none or several. */
export function registerNamed(text: string): string | null {
  const named = BODIES.filter(([, words]) => words.test(text));
  return named.length === 1 ? named[0]![0] : null;
}

/** An NPI's last digit is the Luhn check over 80840 and the nine before (CMS, "NPI check digit"). */
export function npiValid(number: string): boolean {
  return /^[12]\d{9}$/.test(number) && luhn(`80840${number}`);
}

function luhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
