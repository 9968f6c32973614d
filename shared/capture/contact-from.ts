import { aboutClues } from './cards/about.ts';
import { type Card, type Seen, emptyCard, mergeCards } from './cards/card.ts';
import { isAbbreviated, namesOneOf, subjectOf } from './cards/choose.ts';
import { composeGuess, personOnPage } from './cards/compose.ts';
import { addressFor, branchPhonesOf, employerCard, loneRegisters, numbersFor, ofTarget } from './cards/employer.ts';
import { withoutEntries } from './cards/entries.ts';
import { kindOf, kindOfContent, kindOfMost, kindOfStranger, saidCharity, standing } from './cards/kind-on-page.ts';
import { kindOfWords, placeKind } from './cards/kind.ts';
import { listedMember } from './cards/listed-member.ts';
import { organisationCard } from './cards/organisation-card.ts';
import { withoutElsewhere } from './cards/organisation-mail.ts';
import { organisationName } from './cards/organisation.ts';
import { type Candidate, addMentions, candidatesOf, namedEmails } from './cards/person.ts';
import { isAnothers, isElsewhereBox, isMailedAs, isNamesake, isOfPlace } from './cards/persons-own.ts';
import { placeGuess } from './cards/place-guess.ts';
import { elsewhere, labelledWebsite, movedWebsite, personsWebsite, websiteOf } from './cards/website.ts';
import type { CaptureOptions, ContactGuess } from './contact.ts';
import type { MessageFacts, PageFacts } from './facts.ts';
import { REGISTER_KEEPER } from './items/relations.ts';
import { hostOf, isWebmail } from './lexicon/hosts.ts';
import { isOfOtherTrade } from './lexicon/other-trades.ts';
import { messageContact } from './message/message-contact.ts';
import { withLikelierKind } from './cards/weighed-kind.ts';
import { withLikelierOrganisation } from './cards/weighed-organisation.ts';
import { type Reading, readFacts } from './page/reading.ts';
import { ownsDomain } from './page/site.ts';
import { branchPhones, withBranch } from './target/branch.ts';
import { contactInArticle, placeInArticle } from './target/contact-in-article.ts';
import { isBranchOf } from './target/place.ts';
import { pointedAt } from './target/pointed.ts';

/**
 * The contact that a page's facts tell, each field with its evidence. Pure.
 * 1 read: outline, noise, mentions, items, names with their parts of the page; 2 who: target, else the page's one subject, else the
 * organisation; 3 fields: the person's own, then the organisation's where the page is its site; 4 kind and website; 5 organisation and kind
 * weighed against all else that the page says.
 */
export function contactFrom(facts: PageFacts, options: CaptureOptions = {}): ContactGuess {
  const { guess, from } = readContact(facts, options);
  return from ? withLikelierKind(withLikelierOrganisation(guess, from), from) : guess;
}

/** The contact as rules read it, and from what; null where nothing is open. */
export function readContact(
  facts: PageFacts,
  options: CaptureOptions = {},
): { guess: ContactGuess; from: Reading | MessageFacts | null } {
  if (facts.message && !facts.target)
    return { guess: messageContact(facts, facts.message, options), from: facts.message };
  // A mail program without an open message tells of nobody but its owner.
  if (!facts.target && (facts.kind === 'message' || (isWebmail(hostOf(facts.url)) && !SITE_PAGE.test(facts.url))))
    return { guess: composeGuess(emptyCard(), null, false, { url: facts.url, title: facts.title }), from: null };
  const from = readFacts(facts, options);
  return { guess: pageGuess(from), from };
}

function pageGuess(reading: Reading): ContactGuess {
  const { facts } = reading;
  const people = candidatesOf(reading);
  const name = organisationName(reading, text => namesOneOf(people, text));
  const subject =
    subjectOf({ reading, people, organisation: name }) ?? (facts.target ? null : contactInArticle(reading));
  if (facts.target) {
    const pointed = pointedAt(reading, facts.target, { people, subject }, name);
    if (pointed.is === 'person') return personGuess(reading, pointed.person, people, name);
    if (pointed.is === 'place') {
      const called = pointed.place.name?.value ?? '';
      const isBranch = name !== null && (called === name.value || isBranchOf(called, name.value, reading.site.label));
      // A branch without an address of its own is written to at the organisation's.
      const needsEmail = isBranch && !pointed.place.emails.length;
      const emails = needsEmail ? organisationCard(reading, name, people).emails : pointed.place.emails;
      return placeGuess(reading, { ...pointed.place, emails }, isBranch);
    }
    const several = pointed.is === 'several' ? pointed.several : [];
    return organisationGuess(reading, several, people, name, withBranch(reading, pointed.own));
  }
  if (subject) return personGuess(reading, subject, people, name);
  const place = placeInArticle(reading) ?? listedMember(reading);
  return place ? placeGuess(reading, place, false) : organisationGuess(reading, people, people, name, null);
}

/** A page of a site that only stands beside its mail. */
const SITE_PAGE = /\/(?:contact|about|kontakt|impressum|team)/i;

function personGuess(
  reading: Reading,
  person: Candidate,
  people: Candidate[],
  siteName: Seen<string> | null,
): ContactGuess {
  const { site, facts, outline } = reading;
  if (person.foreign)
    return composeGuess(person.card, kindOfStranger(reading, person.card), true, {
      url: facts.url,
      title: facts.title,
    });
  const alone = people.length === 1 && !facts.target;
  const card: Card = { ...person.card };
  // What the frame of one's own site says is one's own, too.
  const isAll = site.own && isNamesake(card, siteName);
  if (alone) addMentions(reading, card, block => isAll || !outline.frame[block]);
  const employer = employerCard(reading, person, siteName);
  card.organisation = card.organisation ?? employer.name ?? null;
  if (site.own && siteName && !person.item?.card.organisation && !isMailedAs(card)) card.organisation = siteName;
  if (!card.emails.length && !facts.target) card.emails = namedEmails(reading, card);
  // The practice's number serves who has none of their own.
  if (card.phones.every(({ value }) => value.type === 'fax')) {
    const branch = branchPhonesOf(reading, person);
    const phones = branch.length ? branch : numbersFor(reading, person, employer.phones);
    card.phones = mergeCards({ ...emptyCard(), phones }, card).phones;
  }
  if (!card.emails.length)
    card.emails = employer.emails.filter(
      ({ value }) => !isAnothers(value, person, people) && (!facts.target || isOfPlace(value, site, card)),
    );
  card.emails = card.emails.filter(({ value }) => !isElsewhereBox(value, reading, person));
  card.address = addressFor(reading, card.address, employer.address, alone);
  if (!facts.target && !card.registers.length) card.registers = loneRegisters(reading, card);
  const inTheirs = inPart(person, alone);
  card.website = site.own
    ? personsWebsite(outline, site, card, inTheirs)
    : (elsewhere(card.website, site) ?? websiteOf(outline, site, inTheirs) ?? employer.website);
  // Whom a page of nobody in particular only mentions has no site by that.
  if (facts.target && !card.organisation && !person.spot && !person.item && !isMailedHere(card, site))
    card.website = null;
  const isOwnRole = card.role && card.organisation?.value.toLowerCase() === card.role.value.toLowerCase();
  // A register's college is where nobody whom it lists works.
  const works = card.organisation?.value ?? '';
  const isRegisters = !site.own && REGISTER_KEEPER.test(works) && facts.title.includes(works);
  if (isOwnRole || isRegisters) card.organisation = null;
  return composeGuess(card, kindOf(reading, card), true, { url: facts.url, title: facts.title });
}

function isMailedHere({ emails }: Card, site: Reading['site']): boolean {
  return emails.some(({ value }) => ownsDomain(site, value.split('@')[1]!));
}

function inPart(person: Candidate, alone: boolean): (block: number) => boolean {
  const span = person.spot?.span;
  return alone || !span ? () => true : block => block >= span[0] && block <= span[1];
}

function organisationGuess(
  reading: Reading,
  listed: Candidate[],
  people: Candidate[],
  name: Seen<string> | null,
  own: Card | null,
): ContactGuess {
  const { site, outline, facts } = reading;
  const whole = ofTarget(reading, withoutEntries(reading, organisationCard(reading, name, people)));
  const card = own
    ? {
        ...mergeCards(
          { ...own, name },
          {
            ...whole,
            emails: own.emails.length ? [] : whole.emails,
            phones: own.phones.length ? [] : (branchPhones(reading, own) ?? whole.phones),
          },
        ),
      }
    : whole;
  card.website = site.own
    ? (movedWebsite(card, site) ?? labelledWebsite(outline, site, card.name) ?? websiteOf(outline, site, () => true))
    : // The first website in a list is one of those listed.
      (elsewhere(card.website, site) ?? (card.name || listed.length < 2 ? websiteOf(outline, site, () => true) : null));
  const kind =
    (card.name || site.own) && !isOfOtherTrade(card.name?.value)
      ? (placeKind({
          name: { text: card.name?.value, from: card.name?.evidence.from ?? 'text' },
          types: card.types,
          about: aboutClues(reading, card.name?.value),
        }) ??
        saidCharity(reading) ??
        kindOfContent(reading) ??
        kindOfWords(undefined, card.name?.value) ??
        standing(reading))
      : null;
  if (!facts.target) card.emails = withoutElsewhere(card);
  const guess = composeGuess(card, kind, false, { url: facts.url, title: facts.title });
  guess.kind ??= kindOfMost(listed.flatMap(each => kindOf(reading, each.card)?.value ?? []));
  guess.people = listed
    .filter(each => !isAbbreviated(each))
    .slice(0, 60)
    .map(({ card: each }) => personOnPage(each, kindOf(reading, each)));
  return guess;
}
