import { isFieldOfWork } from '../lexicon/fields.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import type { NameMention } from '../mentions/person-name.ts';
import { isRole, kindOfPlace } from '../mentions/role.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import { groupsAround, type Outline } from '../page/outline.ts';
import { foldText } from '../text/clean.ts';

/**
 * "Jordan West" over "Physiotherapist", in a box for one of a team or on the page that its address calls so: a name, though its last word is more often
 * a place's.
 */
export function shownAsName(outline: Outline, block: number, words: string): NameMention | null {
  const { blocks, facts } = outline;
  const isHead = blocks[block]!.level !== undefined && SHAPE.test(words);
  if (!isHead || !isGivenName(words.split(' ')[0]!) || !isRole(blocks[block + 1]?.text ?? '')) return null;
  if (isRole(words) || isFieldOfWork(words) || hasOrganisationWord(words) || kindOfPlace(words) !== null) return null;
  const isTheirs =
    foldText(facts.url.split(/[/?#]/).filter(Boolean).at(-1) ?? '').replace(/ /g, '') ===
    foldText(words).replace(/ /g, '');
  const isOfTeam = groupsAround(outline, block).some(group => TEAM.test(outline.groups[group]!.hint ?? ''));
  return isTheirs || isOfTeam ? { name: words, honorific: null, credentials: null, rest: '', score: 0.7 } : null;
}

const SHAPE = /^\p{Upper}[\p{Alpha}'’-]+(?: \p{Upper}[\p{Alpha}'’-]+){1,2}$/u;
const TEAM =
  /(?:^|[\s_-])(?:team|staff|member|person|people|practitioner|clinician|doctor|therapist|coach|employee|bio|profile)s?(?:$|[\s_-])/;
