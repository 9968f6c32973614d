import { foldText } from '../text/clean.ts';

const OTHER =
  /\b(?:suppl(?:y|ies|ier|iers)|wholesalers?|wholesale|distributors?|importers?|recruitment|jobs? board|marketing agency|seo|software|equipment (?:hire|servicing|repairs?)|(?:machine|autoclave|computer|laptop|phone|watch) (?:repairs?|clinic|surgery|hospital)|dental lab(?:oratory|oratories|s)?|veterinary|vets?|equine|canine|animal|pet (?:chiro\w*|physio\w*|clinic|hospital|shop|store)|dog (?:train|groom|walk)\w*|horse (?:dentist|physio\w*)|driving school|school of motoring|driver training|plant nurser(?:y|ies)|nursery and plants|bookshop|(?:newsletter|bulletin|website) editor|dental (?:association|protection|technician)|podiatry association|(?:podiatry|dentistry) (?:review|magazine|journal)|locum \w+ agency|royal college of|environmental health|trading standards|chartered society of|(?:dental|osteopathic|chiropractic|optical|midwifery|pharmaceutical) council)\b|tierarzt|tierklinik|groothandel|grosshandel|grossist|hurtownia|velkoobchod|suministros|fahrschule|autoskola|auto ?ecole|rijschool|baumschule|plantskol|planteskole|trafikk?skol|hotel de ville|hotel des impots|zahntechni|tandtechni/;

/** A trade with people said beside it: a club of veterans, a house or road called after an animal. */
const HUMAN =
  /\b(?:football|rugby|hockey|cricket|club|pharmacy|chemist|health food|human|people|assisted|charity|sanctuary|road|street|lane|house|lead)\b/;

/** Whether a name or role is of a trade that only shares a partner's words: suppliers, vets, councils of professions, driving schools, a club's newsletter editor. */
export function isOfOtherTrade(text: string | undefined): boolean {
  const folded = foldText(text ?? '');
  return OTHER.test(folded) && !HUMAN.test(folded);
}
