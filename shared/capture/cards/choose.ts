import { isGivenName } from '../lexicon/given-names.ts';
import { roleOrPlace } from '../message/role-or-place.ts';
import { nameIn } from '../mentions/person-name.ts';
import { DETAIL, FAMILY_NAME, fieldIn } from '../page/labels.ts';
import type { Outline } from '../page/outline.ts';
import { kindOfPerson } from '../mentions/role.ts';
import type { Reading } from '../page/reading.ts';
import { isArticle, tellsHowToReach } from '../page/article.ts';
import { holdsEntries, listsOthers } from '../page/listing-signs.ts';
import { foldText } from '../text/clean.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import { callsByName, I_AM, SELF } from './introductions.ts';
import { isOfPage } from './item-organisations.ts';
import { ABOUT_ONE, ABOUT_US, headNames, headsOf, headsOrganisation, PRESENTS, TEAM } from './page-heads.ts';
import { isNamesake } from './persons-own.ts';
import { personKey } from './same-person.ts';
import type { Candidate } from './person.ts';
import type { Seen } from './card.ts';

/** The one person that a page as a whole is about, or null: then it is the organisation's. */
export function subjectOf(reading: Reading, people: Candidate[], organisation: Seen<string> | null): Candidate | null {
  const ranked = people
    .map(person => ({ person, score: aboutness(reading, person, people, organisation) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (!first || first.score < 2 || (second && second.score > first.score - 1)) return null;
  return first.person;
}

function aboutness(
  reading: Reading,
  person: Candidate,
  people: Candidate[],
  organisation: Seen<string> | null,
): number {
  const { facts, outline } = reading;
  const key = personKey(person.card.name!.value);
  const alone = people.length === 1;
  const head = facts.title.split(/\s+[|–—·-]\s+/)[0]!;
  // "Ann Frost, Elmton podiatrist: questions and answers" heads what a practice tells of one of its own.
  const isTold =
    alone && reading.site.own && person.card.role !== null && headsOf(outline).some(text => headNames(text, key));
  if (isArticle(reading)) return isTold ? 2 : person.item?.main && person.item.card.role ? 1 : 0;
  let score = 0;
  const heads = headsOf(outline);
  const isHeaded = heads.some(text => headNames(text, key));
  if (isHeaded) score += 3;
  else if ([...heads, head].some(text => TEAM.test(text)) || listsOthers(outline)) score -= 2;
  if (
    [facts.title, facts.meta['og:title'] ?? ''].some(title =>
      title.split(/\s+[|–—·•»›]\s+|\s+-\s+|\s*:\s+|\s*\|\s*|,\s/).some(part => headNames(part, key)),
    )
  )
    score += 2;
  const last = key.split(' ').at(-1)!;
  const path = foldText(facts.url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/%[0-9a-f]{2}/gi, ' ')).split(' ');
  if (last.length > 2 && path.includes(last)) score += 1;
  if (person.item?.main)
    score +=
      people.filter(each => each.item?.main).length === 1
        ? reading.itemOrganisations.some(each => each.main && each.index !== person.item!.employer)
          ? 1
          : 2
        : 0;
  if (facts.meta['og:type'] === 'profile') score += 1;
  // Whom only the data names, as the founder.
  if (person.item && !person.item.main && !person.spot) score -= 2;
  const said = person.spot ? outline.blocks[person.spot.block]!.text : '';
  const isSpeaker = alone && I_AM.test(said) && !said.includes(person.card.name!.value);
  if (SELF.test(said) || isSpeaker) score += 2.5;
  if (alone && person.item && !reading.itemOrganisations.length && !organisation) score += 2;
  const isSure = (person.spot?.score ?? 0) >= (reading.site.own ? 0.8 : 0.7);
  if (alone && !organisation && isSure && !holdsEntries(outline, reading.mentions)) score += 2;
  if (alone && speaksOfItself(reading)) score += 1.5;
  if (alone && heads.concat(facts.title.split(/\s+[|–—·-]\s+|｜/)).some(text => ABOUT_ONE.test(text))) score += 2;
  if (alone && outline.blocks.some(({ level, text }) => (level ?? 9) <= 2 && callsByName(text, key))) score += 2;
  const isPresented = ({ text, level }: { text: string; level?: number | undefined }) =>
    level !== undefined && PRESENTS.test(text) && headNames(text, key);
  if (alone && outline.blocks.some(isPresented)) score += 2;
  // A practice that bears their name.
  const bearsName = [organisation, ...reading.itemOrganisations.map(each => each.card.name)].some(name =>
    isNamesake(person.card, name),
  );
  if (alone && bearsName && person.spot && MY_NAME.test(outline.blocks[person.spot.block]!.text)) score += 1;
  if (!reading.site.own && headsRecord(outline, person, people)) score += 3;
  // One name in a list of records is one record's.
  if (outline.recorded.size > 0 && !isHeaded) score -= 3;
  if (alone && isTheirEntry(outline, person, heads)) score += 2;
  if (alone && person.spot?.heading && goesOnAbout(outline, key) && path.some(Boolean)) score += 1.5;
  if (alone && path.some(word => /^(?:about|me|profile|bio|biography)$/.test(word))) score += 0.5;
  // What a practice's first page says of the one whom it names is about the practice, unless its title begins with them.
  const isFirst = headNames(head, key);
  if (alone && !path.some(Boolean) && organisation && !bearsName && !isHeaded && !isFirst) score -= 1;
  // The data says that the page is the practice's.
  const isPlaces = reading.itemOrganisations.some(({ index }) => isOfPage(facts, index));
  if (isPlaces && !person.item?.main && !isHeaded && !bearsName) score -= 4;
  if (alone && ABOUT_US.test(head) && !speaksOfItself(reading)) score -= 3;
  if (!isHeaded && !bearsName && organisation && heads.some(text => headsOrganisation(text, organisation.value)))
    score -= 3;
  const isAnswering = !isHeaded && !person.card.role && organisation !== null && reading.site.own;
  // How to reach the practice, whoever answers.
  if (isAnswering && tellsHowToReach(facts)) score -= 2.5;
  const isHeading = alone && person.spot?.heading === true;
  if (isHeading && (outline.blocks[person.spot!.block]!.level! <= 2 || speaksOfItself(reading))) score += 0.7;
  return score;
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

const MY_NAME = /^.{0,16}\bmy name(?: is|['’]s)\s/i;

/** The one name of a list of details, or the holder of the post that heads the page. */
function isTheirEntry({ labels, blocks }: Outline, { card, spot }: Candidate, heads: string[]): boolean {
  const role = foldText(card.role?.value ?? '');
  const label = spot ? labels[spot.block]! : '';
  const isNamed = spot !== null && fieldIn(label, blocks[spot.block]!.text)?.field === 'name';
  return (
    (isNamed && !/contact|ansprech/i.test(label || blocks[spot.block]!.text.split(/[:：]/)[0]!)) ||
    FAMILY_NAME.test(foldText(label)) ||
    (role !== '' && kindOfPerson(role) === null && heads.some(text => foldText(text) === role))
  );
}

/** Over a list of labelled details, of which one may name a partner: "Berufsausübungsgemeinschaft mit: Frau Dr. Annegret Focken". */
function headsRecord({ labels, blocks }: Outline, { spot }: Candidate, people: Candidate[]): boolean {
  if (!spot || blocks[spot.block]!.level === undefined || labels[spot.block] !== '') return false;
  const under = labels.slice(spot.block + 1, spot.block + 30).filter(label => label !== '');
  const others = people.filter(each => each.spot !== spot);
  const isDetailed = under.some(label => DETAIL.test(foldText(label)));
  return (
    isDetailed && new Set(under).size >= 4 && others.every(each => each.spot !== null && labels[each.spot.block] !== '')
  );
}

/** Two paragraphs or more of the content name them, by the first name or the last. */
function goesOnAbout({ blocks, folded, noise, frame }: Outline, key: string): boolean {
  const [first = '', last = ''] = [key.split(' ')[0], key.split(' ').at(-1)];
  const about = blocks.filter(({ text, level }, at) => {
    const words = folded[at]!.split(' ');
    return (
      level === undefined &&
      !noise[at] &&
      !frame[at] &&
      text.length > 60 &&
      (words.includes(first) || words.includes(last))
    );
  });
  return key.includes(' ') && about.length >= 2;
}

/** "I am", "my practice": the page of one person in their own words. */
function speaksOfItself({ outline }: Reading): boolean {
  const text = outline.blocks
    .filter((_, at) => !outline.noise[at] && !outline.frame[at])
    .map(block => block.text)
    .join(' ')
    .slice(0, 20_000);
  return (
    (text.match(/(?<![\p{Alpha}'’])(?:I|I['’]m|I['’]ve|[Mm]y|[Ii]ch|[Jj]e|[Mm]e|[Mm]on|[Mm]ich)(?![\p{Alpha}'’])/gu)
      ?.length ?? 0) >= 2
  );
}
