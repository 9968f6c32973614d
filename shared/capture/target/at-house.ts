import { tidyOrganisation } from '../cards/organisation-names.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { formTold } from '../lexicon/learnt/form-told.ts';
import { nameIn, type NameMention } from '../mentions/person-name.ts';
import { isOrganisation } from '../message/role-or-place.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';

/** Whom a sentence puts into a house, and as what. */
export type AtHouse = { mention: NameMention; house: string; role: string };

/** Two to four words with capitals on one line, the source of an expression. */
export const NAME_LIKE = String.raw`\p{Upper}[\p{Alpha}'’.-]*(?: \p{Upper}[\p{Alpha}'’.-]*){1,3}`;
const NAME = `(?<name>${NAME_LIKE})`;
const HOUSE = String.raw`(?:the\s)?(?<house>(?:The\s)?[\p{Upper}\d][\p{Alpha}\d'’&-]*(?:\s(?:(?:&|and|of|for|on|the|at|with|de|du|des|van|der)\s){0,2}[\p{Upper}\d&][\p{Alpha}\d'’&-]*){0,6})`;
const IN_TOWN = String.raw`(?:,?\s(?:in|near|on)\s(?:the\s)?\p{Upper}[\p{Alpha}'’-]*(?:\s\p{Upper}[\p{Alpha}'’-]*){0,2},?)?`;
const ROLE = String.raw`(?:(?:its|the|an?|our|their|new|first|latest)\s){0,3}(?<role>[^.,;:()"“”]{3,60}?)(?=[.,;]|\s(?:in|at|from|after|and|who|this|last)\s|$)`;

/** The verbs of each leave no doubt that a house follows or went before, whatever it is called. */
const SURE = [
  String.raw`^${NAME},\swho\s(?:now\s)?(?:runs|owns|founded|manages|heads|leads|set up|started|opened|works (?:at|for|with)|chairs)\s${HOUSE}(?=${IN_TOWN}(?:,|\.|$))`,
  String.raw`${NAME}\s(?:(?:has|have|is|who|recently)\s){0,2}(?:joined|joins|joining)\s${HOUSE}${IN_TOWN}\sas\s${ROLE}`,
  String.raw`^${HOUSE}${IN_TOWN}\s(?:(?:has|is)\s)?(?:welcomed|appointed|named|hired|promoted|recruited|welcomes|welcoming|appoints|appointing)\s${NAME}\s(?:as|to be|to the role of)\s${ROLE}`,
].map(build => new RegExp(build, 'u'));

/** "Ann Frost of Elm Framing will …", "thanks to Ann Frost from Elm Framing for …": only where the words look like a house's. */
const OF_HOUSE = new RegExp(String.raw`${NAME}\s(?:of|from|at)\s${HOUSE}(?=${IN_TOWN}(?:[,.;:]|\s(?:for|who|on|will|is|was|has|gave|told|said|says|spoke|talked|explained|explains|joined|led|visited|came|presented)(?!\p{Alpha})|$))`, 'u'); // prettier-ignore

/** "Elm Framing has welcomed Ann Frost as its new head framer." */
export function atHouse(text: string): AtHouse | null {
  if (text.includes('\n') || text.length > 400) return null;
  for (const build of SURE) {
    const found = read(build.exec(text));
    if (found && (nameIn(found.house)?.score ?? 0) < 0.6) return found;
  }
  const found = read(OF_HOUSE.exec(text));
  return found && found.house.includes(' ') && (isOrganisation(found.house) || formTold(found.house) === 'org')
    ? found
    : null;
}

function read(match: RegExpExecArray | null): AtHouse | null {
  const { name = '', house = '', role = '' } = match?.groups ?? {};
  const mention = name ? nameIn(name) : null;
  if (!mention || mention.rest !== '' || mention.score < 0.2) return null;
  if (hasOrganisationWord(name) && !isGivenName(name.split(' ')[0]!)) return null;
  return { mention, house: tidyOrganisation(house), role };
}
