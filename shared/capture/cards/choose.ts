import { isGivenName } from '../lexicon/given-names.ts';
import { nameIn } from '../mentions/person-name.ts';
import { roleOrPlace } from '../message/role-or-place.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import type { Candidate } from './person.ts';
import { personKey } from './same-person.ts';
import { type Page, subjectSigns } from './subject-signs.ts';

/** The one person that a page as a whole is about, or null: then it is the organisation's. */
export function subjectOf(page: Page): Candidate | null {
  const ranked = page.people
    .map(person => ({ person, score: scoreOf(subjectSigns(page, person)) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (!first || first.score < 2 || (second && second.score > first.score - 1)) return null;
  return first.person;
}

/** How much each sign says, weighed by hand; two are enough. */
const SCORES: { [sign: string]: number } = {
  articleTold: 2, articleOf: 1, ownSite: 2, headed: 3, teamHeaded: -2, titled: 2, inAddress: 1, profile: 1, data: 2, dataBesidePlace: 1, dataOnly: -2,
  onlyData: 2, onlyName: 2, speaks: 1.5, aboutOne: 2, calledByName: 2, presented: 2, theirEntry: 2, goneOnAbout: 1.5, aboutAddress: 0.5, aboutUs: -3, heading: 0.7,
  self: 2.5, firstHeaded: 2, namesakeAbout: 1.5, myName: 1, record: 3, recorded: -3, firstPage: -1, places: -4, placeHeaded: -3, answering: -2.5,
}; // prettier-ignore

function scoreOf(signs: { [sign: string]: number }): number {
  return Object.entries(signs).reduce((sum, [sign, is]) => sum + is * (SCORES[sign] ?? 0), 0);
}

/** "Annabel R.", as patients sign what they say: nobody to offer. */
export function isAbbreviated({ card: { name, honorific, credentials, role } }: Candidate): boolean {
  return !honorific && !credentials && !role && /^\p{Upper}\p{Lower}+ \p{Upper}\.?$/u.test(name!.value);
}

/** Whether a text is the name of one of the people, and of no organisation; a picture may say the given name alone. */
export function namesOneOf(people: Candidate[], text: string): boolean {
  const named = nameIn(text);
  const key = personKey(named?.name ?? text);
  const isOnes = (own: string) => own === key || (isGivenName(text) && own.startsWith(`${key} `));
  const isPlain =
    !hasOrganisationWord(text) || Boolean(named?.credentials) || roleOrPlace(named?.rest ?? '') === 'role';
  return isPlain && people.some(({ card }) => isOnes(personKey(card.name!.value)));
}
