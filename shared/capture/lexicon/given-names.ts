import { foldText } from '../text/clean.ts';
import { A_TO_K } from './given-names/a-to-k.ts';
import { L_TO_Z } from './given-names/l-to-z.ts';

/** Given names of many languages, folded: what tells a name from a heading where nothing else does. Unknown names need other evidence.
 * Many are of the lists of @faker-js/faker (MIT), without those that are also words or towns. */
const NAMES = new Set(`${A_TO_K} ${L_TO_Z}`.split(/\s+/).filter(Boolean));

/** Whether a word is a given name somewhere; double names ("Anne-Marie") count by their first part. */
export function isGivenName(word: string): boolean {
  const folded = foldText(word);
  return NAMES.has(folded) || NAMES.has(folded.split(' ')[0] ?? '') || isOfTwo(folded);
}

/** "Annarosa", "Pierluigi", "Hansjürgen": two given names in one word, the first of those that begin such. */
function isOfTwo(folded: string): boolean {
  const second =
    /^(?:anna|maria|marie|rosa|gian|pier|luigi|hans|karl|heinz|franz|jean|juan|jose|luis)(\p{Alpha}{4,})$/u.exec(
      folded,
    )?.[1];
  return second !== undefined && NAMES.has(second);
}
