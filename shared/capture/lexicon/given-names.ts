import { foldText } from '../text/clean.ts';
import { A_TO_K } from './given-names/a-to-k.ts';
import { L_TO_Z } from './given-names/l-to-z.ts';

/** Given names of many languages, folded: what tells a name from a heading where nothing else does. Unknown names need other evidence.
 * Many are of the lists of @faker-js/faker (MIT), without those that are also words or towns. */
const NAMES = A_TO_K + L_TO_Z;

/** Whether a word is a given name somewhere; double names ("Anne-Marie") count by their first part. */
export function isGivenName(word: string): boolean {
  const folded = foldText(word);
  return isListed(folded) || isListed(folded.split(' ')[0]!) || isOfTwo(folded);
}

/** "Annarosa", "Pierluigi", "Hansjürgen": two given names in one word, the first of those that begin such. */
function isOfTwo(folded: string): boolean {
  const second =
    /^(?:anna|maria|marie|rosa|gian|pier|luigi|hans|karl|heinz|franz|jean|juan|jose|luis)(\p{Alpha}{4,})$/u.exec(
      folded,
    )?.[1];
  return second !== undefined && isListed(second);
}

/** The list is sorted, so it is asked by halves: few mails ask for a name, and to make a set of nine thousand costs each page 6 ms. */
function isListed(word: string): boolean {
  let from = 0;
  let to = NAMES.length;
  while (from < to) {
    let at = (from + to) >> 1;
    while (at > from && NAMES.charCodeAt(at - 1) > SPACE) at -= 1;
    let end = at;
    while (NAMES.charCodeAt(end) > SPACE) end += 1;
    const name = NAMES.slice(at, end);
    if (name === word) return word !== '';
    if (name < word) from = end + 1;
    else to = at;
  }
  return false;
}

const SPACE = 0x20;
