import { withoutPlace } from './without-place.ts';
import { type Card, emptyCard, type Seen } from '../cards/card.ts';
import { organisationCard } from '../cards/organisation-card.ts';
import { withoutOthers } from '../cards/employer.ts';
import { orgKey } from '../cards/organisation-names.ts';
import type { Candidate } from '../cards/person.ts';
import type { Target } from '../facts.ts';
import { websiteOf } from '../cards/website.ts';
import { hostLabel } from '../lexicon/hosts.ts';
import { nameIn } from '../mentions/person-name.ts';
import { isOrganisation } from '../message/role-or-place.ts';
import { isArticle } from '../page/article.ts';
import { fitsHost } from '../page/fits-host.ts';
import type { Reading } from '../page/reading.ts';
import { foldText } from '../text/clean.ts';
import { tellsOfBefore } from './career.ts';
import { type Cast, isContent, isElsewhere } from './holder.ts';
import { isMailedElsewhere } from './foreign-mail.ts';
import { isGathering } from './gathering.ts';
import { placeInLine } from './place-in-line.ts';
import { isListedByTown, isOnListOfOthers, isScattered, otherTradeAbove } from './listed-by.ts';
import { isBlog, isDated, isIssue, isNews, withoutNewsdesk } from './periodical.ts';
import { placeAbove } from './place-above.ts';
import { introducing, workplaceSaid } from './workplace-said.ts';

/** Whom a directory's entry of an organisation names as its contact works there, with its details where they have none. */
export function ofListing(
  reading: Reading,
  person: Candidate,
  { people }: Cast,
  pageName: Seen<string> | null,
): Candidate {
  const { site, facts } = reading;
  const entry = site.own || facts.message ? null : placeAbove(reading, person);
  if (entry) return entry;
  const employed = people.some(({ card }) => card.organisation !== null);
  // A rare name is none of the page's people, but the line of its own that was selected is the entry's.
  const isListed = person.spot !== null || isLine(reading);
  if (site.own || facts.message || !isListed || employed || !pageName) return person;
  // The name that heads the entry, not the forum's or the directory's own.
  const isSites = site.names.some(name => orgKey(name) === orgKey(pageName.value));
  const isShown = reading.outline.folded.slice(0, 12).includes(foldText(pageName.value));
  if ((/^(?:meta|title|url)$/.test(pageName.evidence.from) && !isShown) || isSites) return person;
  const isNamed = isOrganisation(pageName.value) || (reading.outline.showsOthers && nameIn(pageName.value) === null);
  if (!isNamed || MANY.test(pageName.value)) return person;
  const place = withoutOthers(reading, organisationCard(reading, pageName, people));
  const { card } = person;
  const phones = card.phones.length ? card.phones : place.phones;
  const emails = card.emails.length ? card.emails : place.emails;
  return {
    ...person,
    card: {
      ...card,
      organisation: pageName,
      phones,
      emails,
      address: card.address ?? place.address,
      website: card.website ?? websiteOf(reading.outline, site, () => true),
    },
  };
}

/** What was selected is the beginning of a short line of the page's content. */
function isLine(reading: Reading): boolean {
  const { target } = reading.facts;
  const [block] = target?.blocks ?? [];
  if (!target || block === undefined || target.kind !== 'selection' || !isContent(reading, target.blocks)) return false;
  const { text } = reading.outline.blocks[block]!;
  return text.length < 80 && text.startsWith(target.text.split('\n')[0]!);
}

/** Names of what lists many rather than employs them. */
const MANY =
  /\s(?:in|within|near|for)\s|^other\s|\b(?:forum|director(?:y|ies)|finder|network|register|association|society|institute|federation|results|members)\b/i;

/**
 * Whether a person is of the page's organisation: not those whom the page only mentions, who have an address or a workplace of elsewhere,
 * nor those who come together on it (speakers, forum posts).
 */
export function placed(reading: Reading, target: Target, found: Candidate, pageName: Seen<string> | null): Candidate {
  const { site, facts, outline } = reading;
  const person = withoutNewsdesk(found);
  if (isPatient(reading, person)) return { ...person, card: { ...emptyCard(), name: person.card.name }, foreign: true };
  const stranger = !person.spot && !person.item;
  const gathers = isGathering(reading, target, pageName);
  const local = person.card.emails.some(each => hostLabel(each.value.split('@')[1]!) === site.label);
  const told = isNews(reading) || isDated(reading, pageName) ? introducing(reading, person.card.name!.value) : [];
  const isListed = isListedByTown(person, pageName);
  const said =
    workplaceSaid(reading, target, person, gathers, told) ??
    (local ? null : placeInLine(reading, target, person, pageName)) ??
    person.card.organisation;
  // "Reha-Sport" over whoever has mail at the club's domain: a department of it.
  const isDepartment =
    local && (!site.own || pageName !== null) && said?.evidence.from === 'selection' && isPart(said.value);
  const role = withoutPlace(person.card.role, said);
  const isRole = foldText(said?.value ?? '') === foldText(role?.value ?? '');
  const isPast = site.own && !gathers && said?.evidence.from === 'selection' && tellsOfBefore(target.text);
  const own = isDepartment || isRole || isPast || (isListed && isFurtherOn(reading, person, said)) ? null : said;
  const isOther =
    own !== null &&
    (pageName ? orgKey(own.value) !== orgKey(pageName.value) : own.evidence.from === 'selection') &&
    fitsHost(own.value, site.label) < 0.6;
  const trade = otherTradeAbove(reading, person, pageName);
  const foreign =
    facts.message !== undefined ||
    isElsewhere(outline, target.blocks) ||
    outline.targetIn === 'advert' ||
    (isOther && (stranger || own.evidence.from === 'selection')) ||
    (stranger && (!site.own || isDated(reading, pageName) || isMailedElsewhere(reading, target, person))) ||
    ((gathers ||
      isNews(reading) ||
      isIssue(reading) ||
      isBlog(reading, pageName) ||
      isOnListOfOthers(reading) ||
      isListed ||
      trade !== null ||
      isScattered(reading, person, pageName)) &&
      !local);
  const card = withoutVenue(
    target,
    foreign || !pageName,
    isDepartment || foreign || !pageName ? { ...person.card, role, organisation: own } : { ...person.card, role },
  );
  return { ...person, card: trade ? { ...card, types: [...card.types, trade] } : card, foreign };
}

/** The next entry's, in a town's list of useful numbers: what is not in one piece of text with the name. */
function isFurtherOn({ outline }: Reading, { spot }: Candidate, place: Seen<string> | null): boolean {
  return (
    place !== null &&
    spot !== null &&
    place.evidence.from !== 'selection' &&
    !outline.blocks[spot.block]!.text.includes(place.value)
  );
}

/** "Emma fixed my back! – Graham Pell": whom a practice's page quotes, without a role or details of their own; a story quotes whom it is about. */
function isPatient(reading: Reading, { card }: Candidate): boolean {
  const { outline, site } = reading;
  const isQuoted = outline.targetIn === 'voices' && site.own && !isArticle(reading);
  return isQuoted && !card.role && !card.phones.length && !card.emails.length;
}

/** No place that has a name and a trade of its own: "Barn House Care Home" of a group. */
function isPart(name: string): boolean {
  return (
    name.split(' ').length < 3 ||
    !/\s(?:(?:care|nursing|residential) home|clinic|surgery|practice|pharmacy)$/i.test(name)
  );
}

/** Who is selected with a number and an address of mail has no postal address but one that is selected too: the page's is where they meet. */
function withoutVenue({ kind, text }: Target, foreign: boolean, card: Card): Card {
  const isWhole = kind === 'selection' && /\S@\S/.test(text) && /\d(?:[ .-]?\d){6}/.test(text);
  if (!foreign || !isWhole || !card.address) return card;
  const said = foldText(text);
  return foldText(card.address.value)
    .split(' ')
    .every(word => said.includes(word))
    ? card
    : { ...card, address: null };
}
