import { isGivenName } from '../lexicon/given-names.ts';
import { type NameMention, nameIn } from '../mentions/person-name.ts';
import { isRole } from '../mentions/role.ts';
import { isOrganisation } from '../message/role-or-place.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import { atHouse, NAME_LIKE } from './at-house.ts';
import type { Surroundings } from './prose.ts';

const NAME = `(${NAME_LIKE})`;
const SAYS = '(?:said|says|explain(?:s|ed)|add(?:s|ed))';

/** "…,” said Ann Frost, head vet at Elm": whoever speaks is somebody, whatever the words. */
const SPEAKER = new RegExp(String.raw`["”’]\s${SAYS}\s${NAME}(?=[,.]|$)`, 'u');
/** "Ann Frost, head vet at Elm, said: …" */
const SPEAKS = new RegExp(String.raw`^${NAME}(?=,\s[^"“\n]{3,90},\s(?:${SAYS}|told)(?!\p{Alpha}))`, 'u'); // prettier-ignore
/** "Phil Frost will be in charge of the programme": what somebody does for others; what befalls them is a story's. */
const SERVES = new RegExp(String.raw`^${NAME}(?=\s(?:will|is|can|has been|runs|leads|offers|organi[sz]es|coordinates|manages|looks after|heads|works|teaches|helps|provides|sees|specialises|specializes|opened)\s\p{Lower})`, 'u'); // prettier-ignore
/** "Ann Frost trained in Leeds": only people do, and their names need not be known. "…, Ann Frost set up the practice" */
const HUMAN = '(?:trained|qualified|graduated|studied|worked|retired|(?:started|began) (?:out )?as|(?:commenced|started|began) (?:his|her|their)|spent|founded|set up|established|took over|grew up|was born|joined|leads our|is an? (?:qualified|chartered|registered|trained|specialist))'; // prettier-ignore
const DID = new RegExp(String.raw`(?:^|, )${NAME}(?=\s(?:(?:first|has|have|had|and) ){0,2}${HUMAN}\s)`, 'u');
/** "Elm Framing – Ann Frost, framer. …" */
const OF_NOTICE = new RegExp(String.raw`^\p{Upper}[^\n–—|]{3,60}\s[–—|]\s${NAME}(?=,\s\p{Upper}?[^.\n]{2,60}\.)`, 'u');
/** "Crew Chief: Ann Frost", a line by itself. */
const HOLDER = new RegExp(String.raw`(?:^|\n)(\p{Upper}[^:\n\d]{2,50}):\s${NAME}(?=\n|$)`, 'u');

/** Whom a sentence puts into a house or lets train, found, retire: a person, however the name and the words before it look. */
export function nameForSure(text: string): { mention: NameMention; around: Surroundings } | null {
  const [, did] = DID.exec(text) ?? [];
  const name = atHouse(text)?.mention.name ?? did;
  return name ? named(text, name, 0.2) : null;
}

/** The person whom the build of a selected text makes one, where no word of it is known for a role. */
export function nameInFrame(text: string): { mention: NameMention; around: Surroundings } | null {
  const spoken = SPEAKER.exec(text) ?? SPEAKS.exec(text);
  if (spoken) return named(text, spoken[1]!, 0.2);
  const [, of = ''] = OF_NOTICE.exec(text) ?? [];
  if (of) return named(text, of, 0.4);
  const [, label = '', holder = ''] = HOLDER.exec(text) ?? [];
  const [, serves = ''] = SERVES.exec(text) ?? [];
  if (serves) return named(text, serves, 0.6);
  return holder ? named(text, holder, isRole(label) ? 0.2 : 0.6) : null;
}

function named(text: string, name: string, least: number): { mention: NameMention; around: Surroundings } | null {
  const mention = nameIn(name);
  if (!mention || mention.rest !== '' || mention.score < least) return null;
  const isGiven = isGivenName(name.split(' ')[0]!);
  if ((hasOrganisationWord(name) && !isGiven) || (isOrganisation(name) && mention.score < 0.6)) return null;
  const at = text.indexOf(name);
  return { mention, around: { before: text.slice(0, at), after: text.slice(at + name.length) } };
}
