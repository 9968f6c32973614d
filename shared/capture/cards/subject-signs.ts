import { kindOfPerson } from '../mentions/role.ts';
import { isArticle, tellsHowToReach } from '../page/article.ts';
import { FAMILY_NAME, fieldIn } from '../page/labels.ts';
import { holdsEntries, listsOthers } from '../page/listing-signs.ts';
import type { Outline } from '../page/outline.ts';
import type { Reading } from '../page/reading.ts';
import { foldText } from '../text/clean.ts';
import type { Seen } from './card.ts';
import { callsByName, I_AM, SELF } from './introductions.ts';
import { isOfPage } from './item-organisations.ts';
import type { Signs } from './signs.ts';
import { ABOUT_ONE, ABOUT_US, headNames, headsOf, headsOrganisation, PRESENTS, TEAM } from './page-heads.ts';
import type { Candidate } from './person.ts';
import { isNamedSite, isNamesake } from './persons-own.ts';
import { headsNumber, headsRecord } from './record-heads.ts';
import { personKey } from './same-person.ts';

/** What a page has of which one person may be its subject. */
export type Page = { reading: Reading; people: Candidate[]; organisation: Seen<string> | null };

/** What tells that a page is about one of its people, or is not. */
export function subjectSigns(page: Page, person: Candidate): Signs {
  const { reading, people } = page;
  const key = personKey(person.card.name!.value);
  const heads = headsOf(reading.outline);
  const isHeaded = heads.some(text => headNames(text, key));
  // "Ann Frost, Elmton podiatrist: questions and answers" heads what a practice tells of one of its own.
  const isTold = people.length === 1 && reading.site.own && person.card.role !== null && isHeaded;
  const truths = isArticle(reading)
    ? {
        articleTold: isTold,
        articleOf: !isTold && person.item?.main && person.item.card.role !== null,
        ownSite: people.length === 1 && isNamedSite(reading, key),
      }
    : {
        ...headSigns(page, key, heads, isHeaded),
        ...dataSigns(page, person),
        ...(people.length === 1 ? loneSigns(page, person, key, heads) : {}),
        ...placeSigns(page, person, key, heads, isHeaded),
      };
  return Object.fromEntries(Object.entries(truths).map(([sign, is]) => [sign, Number(Boolean(is))]));
}

type Truths = { [sign: string]: unknown };

const headOf = ({ facts }: Reading) => facts.title.split(/\s+[|–—·-]\s+/)[0]!;

function pathOf({ facts }: Reading): string[] {
  return foldText(facts.url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/%[0-9a-f]{2}/gi, ' ')).split(' ');
}

/** Headings, titles and the address. */
function headSigns({ reading }: Page, key: string, heads: string[], isHeaded: boolean): Truths {
  const { facts, outline } = reading;
  const last = key.split(' ').at(-1)!;
  return {
    headed: isHeaded,
    teamHeaded: !isHeaded && ([...heads, headOf(reading)].some(text => TEAM.test(text)) || listsOthers(outline)),
    titled: [facts.title, facts.meta['og:title'] ?? ''].some(title =>
      title.split(/\s+[|–—·•»›]\s+|\s+-\s+|\s*:\s+|\s*\|\s*|,\s/).some(part => headNames(part, key)),
    ),
    inAddress: last.length > 2 && pathOf(reading).includes(last),
    // The page is called by them, and so is the first heading of its content, of whatever rank.
    firstHeaded: !isHeaded && last.length > 2 && pathOf(reading).includes(last) && headNames(firstHead(outline), key),
    profile: facts.meta['og:type'] === 'profile',
  };
}

function firstHead({ blocks, noise, frame }: Outline): string {
  return blocks.find(({ level }, at) => level !== undefined && !noise[at] && !frame[at])?.text ?? '';
}

/** What the data says. */
function dataSigns({ reading, people }: Page, { item, spot }: Candidate): Truths {
  const isMain = item?.main && people.filter(each => each.item?.main).length === 1;
  const isBeside = isMain && reading.itemOrganisations.some(each => each.main && each.index !== item.employer);
  return {
    data: isMain && !isBeside,
    dataBesidePlace: isBeside,
    // Whom only the data names, as the founder.
    dataOnly: item && !item.main && !spot,
  };
}

/** What tells it of the only person of a page. */
function loneSigns({ reading, organisation }: Page, person: Candidate, key: string, heads: string[]): Truths {
  const { facts, outline, site } = reading;
  const { spot, item } = person;
  const path = pathOf(reading);
  const isSure = (spot?.score ?? 0) >= (site.own ? 0.8 : 0.7);
  const isHeading = spot?.heading === true;
  const speaks = speaksOfItself(reading);
  const isPresented = ({ text, level }: { text: string; level?: number | undefined }) =>
    level !== undefined && PRESENTS.test(text) && headNames(text, key);
  const titles = heads.concat(facts.title.split(/\s+[|–—·-]\s+|｜/));
  return {
    onlyData: item && !reading.itemOrganisations.length && !organisation,
    onlyName: !organisation && isSure && !holdsEntries(outline, reading.mentions),
    speaks,
    aboutOne: titles.some(text => ABOUT_ONE.test(text)),
    calledByName: outline.blocks.some(({ level, text }) => (level ?? 9) <= 2 && callsByName(text, key)),
    presented: outline.blocks.some(isPresented),
    theirEntry: isTheirEntry(outline, person, heads),
    goneOnAbout: isHeading && goesOnAbout(outline, key) && path.some(Boolean),
    aboutAddress: path.some(word => /^(?:about|me|profile|bio|biography)$/.test(word)),
    aboutUs: ABOUT_US.test(headOf(reading)) && !speaks,
    heading: isHeading && (outline.blocks[spot!.block]!.level! <= 2 || speaks),
  };
}

/** What tells whether it is the practice's page instead. */
function placeSigns(
  { reading, people, organisation }: Page,
  person: Candidate,
  key: string,
  heads: string[],
  isHeaded: boolean,
): Truths {
  const { facts, outline, site } = reading;
  const alone = people.length === 1;
  const said = person.spot ? outline.blocks[person.spot.block]!.text : '';
  const isSpeaker = alone && I_AM.test(said) && !said.includes(person.card.name!.value);
  // A practice that bears their name.
  const bearsName = [organisation, ...reading.itemOrganisations.map(each => each.card.name)].some(name =>
    isNamesake(person.card, name),
  );
  const isFirstPage = !pathOf(reading).some(Boolean);
  const isPlaces = reading.itemOrganisations.some(({ index }) => isOfPage(facts, index));
  return {
    self: SELF.test(said) || isSpeaker,
    // "About" heads what a practice called by them says of them.
    namesakeAbout: alone && bearsName && heads.some(text => /^about(?: me)?$/i.test(text)) && person.card.role,
    myName: alone && bearsName && MY_NAME.test(said),
    record: !site.own && (headsRecord(outline, person, people) || (alone && headsNumber(reading, person))),
    // One name in a list of records is one record's.
    recorded: outline.recorded.size > 0 && !isHeaded,
    // What a practice's first page says of the one whom it names is about the practice, unless its title begins with them.
    firstPage: alone && isFirstPage && organisation && !bearsName && !isHeaded && !headNames(headOf(reading), key),
    // The data says that the page is the practice's.
    places: isPlaces && !person.item?.main && !isHeaded && !bearsName,
    placeHeaded:
      !isHeaded && !bearsName && organisation && heads.some(text => headsOrganisation(text, organisation.value)),
    // How to reach the practice, whoever answers.
    answering: !isHeaded && !person.card.role && organisation !== null && site.own && tellsHowToReach(facts),
  };
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
