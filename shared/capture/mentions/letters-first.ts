import { credentialChance } from '../lexicon/credentials.ts';
import { takeCredentials } from './post-nominals.ts';
import { isRole } from './role.ts';

/**
 * A line with a name's letters right behind it, whatever stands between them: a role in brackets, a register's number. `marked` where minutes
 * say how they call somebody, which no place is.
 */
export function lettersFirst(line: string): { text: string; marked: boolean } {
  const unmarked = withoutMark(line);
  const [, name = '', role = '', behind = ''] = BRACKETED.exec(unmarked) ?? [];
  // "Tom Wade (Practice Manager) TW"
  const isMark = role !== '' && isRole(role) && isInitials(behind.split(/[\s.,;]/)[0]!, name);
  const text = isMark ? `${name}, ${role}${behind.replace(/^\S+/, '')}` : withRoleBehind(withoutNumber(unmarked));
  return { text, marked: isMark || unmarked !== line };
}

/** "Ann Frost (AF) Welfare Officer": what the minutes call somebody. */
function withoutMark(line: string): string {
  return line.replace(MARKED, (all, name: string, letters: string, next: string | undefined) =>
    isInitials(letters, name) ? `${name}${next ? `, ${next}` : ''}` : all,
  );
}

const MARKED =
  /^((?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Cllr)\.?\s)?\p{Upper}[\p{Alpha}.'’-]*(?:\s\p{Upper}[\p{Alpha}.'’-]*){1,3})\s[([](\p{Upper}[\p{Alpha}.-]{1,4})[)\]](?:\s(\p{Alpha}))?/u;

/** Whether letters are how a name begins: "AF", "AFr", "AP-A" of "Anna Price-Atkin". */
export function isInitials(letters: string, name: string): boolean {
  const words = name
    .replace(/^(?:Dr|Mr|Mrs|Ms|Miss|Prof|Cllr)\.?\s/, '')
    .split(/[\s-]/)
    .filter(Boolean);
  const capital = letters.replace(/[^\p{Upper}]/gu, '');
  const first = words.map(word => word[0]!.toUpperCase());
  const whole = [first.join(''), `${first[0]!}${first.at(-1)!}`, `${first[0]!}${first[1] ?? ''}`];
  return capital.length > 1 && letters.length - capital.length < 3 && whole.includes(capital);
}

/** "Jackie Moon (Chiropractor) DC MChiro, …": the role behind the letters. */
function withRoleBehind(line: string): string {
  const [, name = '', role = '', behind = ''] = BRACKETED.exec(line) ?? [];
  if (!role || !isRole(role)) return line;
  if (credentialChance(behind.split(/\s+/)[0]!) === 0) return line;
  const letters = takeCredentials(tied(behind).split(/\s+/));
  if (!letters.sure) return line;
  const rest = letters.rest.join(' ').replace(/^[\s,;:–—-]+/, '');
  return `${name} ${letters.words.join(' ')}, ${role}${rest && `. ${rest}`}`;
}

const BRACKETED = /^(\p{Upper}[^,()\d]{3,40}?)\s\(([^()]{4,40})\)\s(\p{Upper}.{0,200})$/su;

/** "Susan Poole HCPC CH31088 BSc, Podiatrist": a register's number is read by itself. */
function withoutNumber(line: string): string {
  return line.replace(NUMBERED, '$1 ');
}

const NUMBERED =
  /^(\p{Upper}[^\d\n:]{3,60}?),?\s[([]?(?:HCPC|HPC|GMC|GDC|NMC|GPhC|GOC|GCC|GOsC|AHPRA|NPI)[\s.:#-]{0,3}(?:(?:registered|registration|reg|number|no|nr)[\s.:#]{1,3}){0,2}[A-Z]{0,3}\d{4,10}[)\]]?,?\s(?=\(?\p{Alpha})/u;

/** Holds "(Tr & Orth)" together as one word. */
const TIED = '\u2060';

/** The field of a degree in brackets as one word with it. */
export function tied(text: string): string {
  return text
    .replace(/\([A-Z][A-Za-z]{0,6} & [A-Z][A-Za-z]{0,6}\)/g, field => field.replace(/ /g, TIED))
    .replace(
      /(?<=\b(?:MSc|BSc|MA|BA|PG ?Dip|PG ?Cert|Dip|Cert|[MD]ClinDent|FRCS|MRCS)\s)\(\p{Upper}[^()]{2,40}\)/gu,
      field => field.replace(/ /g, TIED),
    );
}

export function untied(text: string): string {
  return text.replaceAll(TIED, ' ');
}
