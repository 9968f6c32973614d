import type { Seen } from '../cards/card.ts';
import { isListOfOthers } from '../cards/organisation-doubts.ts';
import type { Candidate } from '../cards/person.ts';
import { kindOfPerson } from '../mentions/role.ts';
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

const LISTER =
  /\b(?:association|network|society|institute|federation|register|college|council|union|guild|chamber|directory)\b|netz\b|kammer|verband|verein\b|\be\. ?V\.|ordre|colegio|ordine|vereniging/i;

/** "Local Mental Health Professionals" of an association: whom such a page lists works elsewhere. */
export function isOnListOfOthers({ outline }: Reading): boolean {
  return outline.blocks.some(({ level, text }) => level === 1 && isListOfOthers(text));
}

/** "Commune de Saint-Méloir" lists the nurse who lives there: a town employs no clinician with a number of their own. */
export function isListedByTown({ card }: Candidate, pageName: Seen<string> | null): boolean {
  return TOWN.test(pageName?.value ?? '') && card.phones.length > 0 && kindOfPerson(card.role?.value ?? '') !== null;
}

const TOWN =
  /^(?:commune|mairie|ville|village) d|^(?:stadt|gemeinde|markt(?:gemeinde)?|comune|ayuntamiento|ajuntament|concello|c[âa]mara municipal|gmina|urząd|obec|město|gemeente)\s|\b(?:parish|town|community|village|city|borough) council$/i;
