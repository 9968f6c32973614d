import { isGivenName } from '../lexicon/given-names.ts';
import { WEAK_GIVEN_NAMES } from '../lexicon/words.ts';
import { foldText } from '../text/clean.ts';
import { isPlainHead } from './owner.ts';
import { nameIn } from './person-name.ts';
import { kindOfPerson } from './role.ts';

/**
 * Whether the words of a line right before a number or address say whose it is, by a label ("Bar – ", "Vets", "Luncheon Club Contact") or a
 * name ("Questions? Call Dave"); not "Tel:", "To book ring us on", a trade's line ("Podiatrist 0113 …") nor the end of an address.
 */
export function saysWhose(before: string): boolean {
  const clause = clauseOf(before);
  if (namesSomebody(before)) return true;
  if (/\d/.test(clause) || kindOfPerson(clause) !== null || AIDE.test(clause)) return false;
  const words = wordsOf(clause).filter(word => !isPlainHead(word));
  const small = words.filter(word => /^\p{Ll}/u.test(word)).length;
  return small < 3 && words.some(word => /^\p{Lu}/u.test(word));
}

/** Whether they name a person: "Churchwarden: Mary Stead (", "Questions? Call Dave B.". */
export function namesSomebody(before: string): boolean {
  const words = wordsOf(clauseOf(before)).filter(word => !isPlainHead(word));
  return words.some((word, at) => isGiven(word) || (nameIn(words.slice(at, at + 2).join(' '))?.score ?? 0) >= 0.6);
}

function clauseOf(before: string): string {
  return before.split(CLAUSE_END).at(-1)!;
}

function wordsOf(clause: string): string[] {
  return (clause.match(/\p{Script=Latin}[\p{L}'’]*/gu) ?? []).filter(word => word.length > 1);
}

/** The end of a sentence, or of the detail before. */
const CLAUSE_END = /(?<=[\p{Ll})][.!?;])\s|\d(?:[ .()-]{0,2}\d){6,}\W*\s|\S@\S+/u;

const AIDE = /\b(?:PA|secretary|assistant)\b/i;

function isGiven(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word) && isGivenName(word) && !WEAK_GIVEN_NAMES.has(foldText(word));
}

/** "tammy@…", "lorraine.quigg@…": a box that bears a given name is that person's, whom the page may not name otherwise. */
export function isSomeonesBox(email: string): boolean {
  const [first = ''] = email.split(/[._@\d-]/);
  return isGivenName(first);
}
