import { isGivenName } from '../lexicon/given-names.ts';
import { WEAK_GIVEN_NAMES } from '../lexicon/words.ts';
import { foldText } from '../text/clean.ts';
import { isPlainHead } from './owner.ts';
import { nameIn } from './person-name.ts';
import { isRole, kindOfPerson } from './role.ts';

/**
 * Whether the words of a line right before a number or address say whose it is, by a label ("Bar – ", "Vets", "Luncheon Club Contact") or a
 * name ("Questions? Call Dave"); not "Tel:", "To book ring us on", a trade's line ("Podiatrist 0113 …") nor the end of an address.
 */
export function saysWhose(before: string): boolean {
  const clause = clauseOf(before);
  if (namesSomebody(before)) return true;
  const label = clause.replace(/[\s:–-]+$/, '');
  if (/\d/.test(clause) || AIDE.test(clause) || (kindOfPerson(label) !== null && isRole(label))) return false;
  const words = wordsOf(clause).filter(word => !isPlainHead(word));
  const small = words.filter(word => /^\p{Lower}/u.test(word)).length;
  return small < 3 && words.some(word => /^\p{Upper}/u.test(word));
}

/** Whether they name a person: "Churchwarden: Mary Stead (", "Questions? Call Dave B.", "Therapist Ann Frost works on Mondays. Tel: ". */
export function namesSomebody(before: string): boolean {
  const line = before.split(DETAIL).at(-1)!;
  // An address before it names nobody.
  const said = /\d/.test(line) ? clauseOf(before) : line;
  const words = wordsOf(said).filter(word => !isPlainHead(word));
  const reached = REACHED.exec(said)?.[1];
  if (reached && isGivenName(reached)) return true;
  return words.some((word, at) => isGiven(word) || (nameIn(words.slice(at, at + 2).join(' '))?.score ?? 0) >= 0.6);
}

function clauseOf(before: string): string {
  return before.split(CLAUSE_END).at(-1)!;
}

function wordsOf(clause: string): string[] {
  return (clause.match(/\p{Script=Latin}[\p{Alpha}'’]*/gu) ?? []).filter(word => word.length > 1);
}

/** "Lorraine can be reached on" is nobody of that region. */
const REACHED = /(\p{Upper}\p{Lower}+)\s(?:can be|may be|is best)\s(?:reached|contacted|called|emailed)/u;

/** A number or address before, which ends what is said of it. */
const DETAIL = /\d(?:[ .()-]{0,2}\d){6,}\W*\s|\S@\S+/u;

/** The end of a sentence, or of the detail before. */
const CLAUSE_END = /(?<=[\p{Lower})][.!?;])\s|\d(?:[ .()-]{0,2}\d){6,}\W*\s|\S@\S+/u;

const AIDE = /\b(?:PA|secretary|assistant)\b/i;

/** A given name and hardly anything else. */
export function isGiven(word: string): boolean {
  return /^\p{Upper}\p{Lower}+$/u.test(word) && isGivenName(word) && !WEAK_GIVEN_NAMES.has(foldText(word));
}

/** "tammy@…", "lorraine.quigg@…": a box that bears another's given name is that person's; "jo@…" is Joanna's. */
export function isSomeonesBox(email: string, name: string): boolean {
  const [first = ''] = email.split(/[._@\d-]/);
  return isGivenName(first) && !foldText(name).includes(first);
}
