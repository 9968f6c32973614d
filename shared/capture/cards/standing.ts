import type { PartnerKind } from '../../model/partner-kinds.ts';
import { CHARITY } from '../lexicon/charity.ts';
import { SPORTS_CLUB } from '../lexicon/kinds/sports.ts';
import { foldText } from '../text/clean.ts';
import type { Seen } from './card.ts';

/** Offices that people who have come together for something hold: one who leads, and one who keeps the books or the money. */
const LEADS =
  /^(?:(?:hon\.? |vice[- ])?(?:chair(?:man|woman|person)?|president)|(?:1\. |erste[rn]? )?vorsitzende[rn]?|pr[ée]sidente?|voorzitter|formand|leder|ordf[öo]rande|przewodnicz\p{Alpha}+|prezes)(?!\p{Alpha})/iu;
const KEEPS =
  /^(?:(?:hon\.? |club )?treasurer|membership secretary|kassen\p{Alpha}+|schatzmeister(?:in)?|tr[ée]sori[eè]re?|tesorer[oa]|penningmeester|kasserer|kass[öo]r|skarbnik)(?!\p{Alpha})/iu;

/** What the page's own lines say of the people who run it, where nothing says what they do: a charity, or a group with officers. */
export function kindOfStanding(lines: string[]): Seen<PartnerKind> | null {
  const charity = lines.find(line => line.length < 400 && CHARITY.test(line));
  if (charity) return { value: 'charity', evidence: { text: charity.slice(0, 160), from: 'text', confidence: 0.6 } };
  const club = lines.find(line => line.length < 160 && SPORTS_CLUB.test(foldText(SAYS_SORT.exec(line)?.[1] ?? '')));
  if (club) return { value: 'sports-club', evidence: { text: club, from: 'text', confidence: 0.55 } };
  const leads = lines.find(line => line.length < 80 && LEADS.test(line));
  const keeps = leads && lines.find(line => line.length < 80 && KEEPS.test(line));
  return keeps
    ? { value: 'community-group', evidence: { text: `${leads}, ${keeps}`, from: 'text', confidence: 0.55 } }
    : null;
}

/** "London's premier dragon boat racing team", "We are a friendly running club": what sort of club it says it is, in small letters. */
const SAYS_SORT =
  /^(?:[Ww]e(?: are|['’]re) an? |An? |The |\p{Upper}\p{Alpha}+['’]s )((?:\p{Lower}[\p{Lower}-]+ ){1,6}\p{Lower}+)/u;
