import type { Seen } from '../cards/card.ts';
import { isListOfOthers } from '../cards/organisation-doubts.ts';
import type { Candidate } from '../cards/person.ts';
import { isOfSeveral, kindOfPerson, kindOfPlace } from '../mentions/role.ts';
import type { Reading } from '../page/reading.ts';
import { foldText } from '../text/clean.ts';

/** One of three and more clinicians of an association's page who each have an address of their own: it is not where they work. */
export function isScattered(
  { mentions, spots }: Reading,
  { card, spot }: Candidate,
  pageName: Seen<string> | null,
): boolean {
  const isOffice = card.role !== null && kindOfPerson(card.role.value) === null;
  if (card.organisation || isOffice || !LISTER.test(pageName?.value ?? '')) return false;
  const addressOf = ([from, to]: [number, number]) =>
    mentions.find(each => each.type === 'address' && each.block >= from && each.block <= to);
  if (!spot || spot.span[1] - spot.span[0] > 8 || !addressOf(spot.span)) return false;
  const all = spots.flatMap(({ span }) => {
    const found = span[1] - span[0] > 8 ? undefined : addressOf(span);
    return found?.type === 'address' ? foldText(found.address) : [];
  });
  return new Set(all).size >= 3;
}

/** "Médecins généralistes" on a pharmacy's site, over a row with an address of its own: the heading of neighbours of another trade. */
export function otherTradeAbove(
  { outline, facts, mentions }: Reading,
  { card }: Candidate,
  pageName: Seen<string> | null,
): string | null {
  const [first] = facts.target?.blocks ?? [];
  const own = kindOfPlace(pageName?.value ?? '');
  if (first === undefined || own === null || !card.address || !card.phones.length) return null;
  const isHouses = mentions.some(
    each =>
      each.type === 'address' && outline.frame[each.block] && foldText(each.address) === foldText(card.address!.value),
  );
  if (isHouses) return null;
  const head = outline.blocks.slice(0, first).findLast(({ level }) => level !== undefined)?.text ?? '';
  const trade = isOfSeveral(head) ? (kindOfPerson(head) ?? kindOfPlace(head)) : null;
  return trade !== null && trade !== own ? head : null;
}

const LISTER =
  /\b(?:association|network|society|institute|federation|register|college|council|union|guild|chamber|directory)\b|netz\b|kammer|verband|verein\b|\be\. ?V\.|ordre|colegio|ordine|vereniging/i;

/** "Local Mental Health Professionals" of an association: whom such a page lists works elsewhere. */
export function isOnListOfOthers({ facts, outline }: Reading): boolean {
  const heads = outline.blocks.flatMap(({ level, text }) => (level === 1 ? text : []));
  return [...heads, ...facts.title.split(/\s[|–—-]\s/)].some(text => isListOfOthers(text) && !OWN_LIST.test(text));
}

/** "All our clinicians", "Find our therapists", "Other services": a house's own. */
const OWN_LIST = /^(?:all|find|other)\s(?!.*\b(?:local|nearby|near|in)\b)|\b(?:our|services)\b/i;

/**
 * "Commune de Saint-Méloir" lists the nurse who lives there, "Otterby Village" its podiatrist: neither employs who has no office in it; whoever has mail
 * there is of it.
 */
export function isListedByTown({ card }: Candidate, pageName: Seen<string> | null): boolean {
  // "Inhaber Jan Kern" owns what is listed.
  const isOffice =
    (card.role !== null && kindOfPerson(card.role.value) === null && !OWNS.test(card.role.value)) ||
    /^(?:cllr|councillor)\b/i.test(card.honorific ?? '');
  const isClinician = card.credentials !== null || kindOfPerson(card.role?.value ?? '') !== null;
  const isReached = card.phones.length > 0 || card.emails.length > 0 || isClinician;
  return isTown(pageName) && !isOffice && isReached;
}

/** A town, a village or its newsletter: what its page lists is others'. */
export function isTown(pageName: Seen<string> | null): boolean {
  const name = pageName?.value ?? '';
  return TOWN.test(name) || COMMUNITY.test(name);
}

const OWNS = /^(?:(?:co-?)?owner|proprietor|founder|inhaber(?:in)?|gérante?|titolare|titular|eigenaar|eigenares)\b/i;

const TOWN =
  /^(?:commune|mairie|ville|village) d|^(?:stadt|gemeinde|markt(?:gemeinde)?|comune|ayuntamiento|ajuntament|concello|c[âa]mara municipal|gmina|urząd|obec|město|gemeente)\s|\b(?:parish|town|community|village|city|borough) council$/i;

const COMMUNITY =
  /\s(?:village|parish|newsletter|magazine|messenger|blog|(?<!(?:retirement|living|care|faith|religious|therapeutic) )community)$|\b(?:local (?:services|directory)|parish (?:news|magazine)|community website)\b|^(?:wijkkrant|dorpskrant|buurtkrant|dorp)\s/i;
