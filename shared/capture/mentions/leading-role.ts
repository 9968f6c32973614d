import { isGivenName } from '../lexicon/given-names.ts';
import { ROLE_END } from '../lexicon/name-ends.ts';
import { foldText } from '../text/clean.ts';

/** How many words before a given name say what somebody is: "Owner Emeka Udeh", "Consultant Podiatrist Jane Smith". */
export function leadingRole(words: string[]): number {
  let at = 0;
  while (
    at < 3 &&
    at < words.length - 2 &&
    /^\p{Alpha}+$/u.test(words[at]!) &&
    /^(?:councillor|cllr|coach|mum|dad|author|proprietor|clubman|captain)$|^$/i.test(words[at]!) === false &&
    (ROLE_END.test(words[at]!.toLowerCase()) || CALLING.test(foldText(words[at]!)))
  )
    at++;
  return at > 0 && isGivenName(words[at]!) && /^\p{Upper}/u.test(words[at + 1] ?? '') ? at : 0;
}

/** Callings that stand before the name as a form of address does, in the languages that do so. */
const CALLING =
  /^(?:rechtsanw[ae]+lt(?:in)?|notar(?:in)?|steuerberater(?:in)?|(?:zahn|tier)[ae]+rzt(?:in)?|heilpraktiker(?:in)?|physiotherapeut(?:in)?|podolog(?:e|in|a|o)|fisioterapeuta|dentista|dietista|nutrizionista|ostetric[ao]|logopedista|podologo|psicolog[ao]|nutricionista|quiropractic[ao]|osteopata|kinesiolog[ao]|logopad(?:e|in)|hebamme|tandlaege|tandlege|tandarts|huisarts|fysiotherapeut|podotherapeut|avvocat[oa]|abogad[oa]|maitre)$/;
