import type { ContactGuess } from '../contact.ts';
import type { MessageFacts } from '../facts.ts';
import { hostLabel, hostOf, isMailProvider } from '../lexicon/hosts.ts';
import { formChances } from '../lexicon/learnt/form-told.ts';
import { noKindChance } from '../lexicon/learnt/kind-told.ts';
import { softmax } from '../lexicon/learnt/model.ts';
import { piecesOf } from '../lexicon/learnt/pieces.ts';
import { ORGANISATION_SIGNS } from '../lexicon/learnt/organisation-weights.ts';
import { nameIn } from '../mentions/person-name.ts';
import { kindOfPlace } from '../mentions/role.ts';
import { fitsHost } from '../page/fits-host.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import type { Reading } from '../page/reading.ts';
import { placeKind } from './kind.ts';
import type { Candidate } from './named-candidates.ts';
import { orgKey } from './organisation-names.ts';
import { isPostOrDesk } from './posts-and-desks.ts';
import { organisationsInMessage, organisationsOnPage } from './organisations-named.ts';
import { type Signs, weighingIn, withPairs } from './signs.ts';

/** All that may be a card's organisation, `null` for none, with their signs on a page of what sort; `read` is which of them our rules read. */
export type Choice = { candidates: (Candidate | null)[]; signs: Signs[]; read: number; context: string };

/**
 * How the organisation that was read compares with all others that a page or message names. Of 655 labelled cards that neither the model nor the
 * rules of the time had seen 22 became right by that and 2 wrong (`node bench/capture/pages.ts --test` tells it of others).
 */
export function withLikelierOrganisation(guess: ContactGuess, from: Reading | MessageFacts): ContactGuess {
  if (isEmpty(guess) || isSpelt(guess)) return guess;
  const choice = choiceOf(guess, from);
  if (choice.candidates.length < ('outline' in from ? FEW_ON_PAGE : FEW)) return guess;
  const chances = softmax(choice.signs.map(weighingIn(choice.context, ORGANISATION_SIGNS)));
  const chance = Math.max(...chances);
  const best = choice.candidates[chances.indexOf(chance)];
  const isSurer = chance >= LEAST && chance >= chances[choice.read]! * TRUST;
  const isMeant = best && !isPostOrDesk(best.name) && !(isElsewhere(guess, from) && isSites(best.name, from));
  return best && isSurer && isMeant ? withOrganisation(guess, best.name, chance) : guess;
}

/** An organisation less likely than this is left to what was read, and one that is not so many times likelier than that. */
const LEAST = 0.7;
const TRUST = 50;
/** Fewer names are a scrap of a page or of a message, where a choice tells nothing. */
const FEW_ON_PAGE = 16;
const FEW = 10;

function isEmpty({ person, organisation, emails, phones }: ContactGuess): boolean {
  return !person && !organisation && !emails.length && !phones.length;
}

/** Whoever was pointed to has a site of their own, which is not this one. */
function isElsewhere({ website }: ContactGuess, from: Reading | MessageFacts): boolean {
  return (
    'outline' in from &&
    from.facts.target !== undefined &&
    website !== null &&
    hostLabel(hostOf(website)) !== from.site.label
  );
}

function isSites(name: string, from: Reading | MessageFacts): boolean {
  return 'outline' in from && (fitsHost(name, from.site.label) >= 0.6 || from.site.names.includes(name));
}

/** The contact's own mail spells what was read. */
function isSpelt(guess: ContactGuess): boolean {
  const label = mailLabel(guess);
  return label !== '' && guess.organisation !== null && fitsHost(guess.organisation, label) >= 0.95;
}

/** The kind that the old name told is not the new one's. */
function withOrganisation(guess: ContactGuess, organisation: string, confidence: number): ContactGuess {
  const seen = { text: organisation, from: 'text' as const, confidence };
  const { kind: told, ...others } = guess.evidence;
  const evidence = { ...others, organisation: seen };
  const isOfOld = guess.kind === null || (guess.organisation !== null && told?.text.includes(guess.organisation));
  if (!isOfOld) return { ...guess, organisation, evidence: { ...evidence, ...(told ? { kind: told } : {}) } };
  const kind = placeKind({ name: { text: organisation, from: 'text' }, types: [], about: [] });
  return {
    ...guess,
    organisation,
    kind: kind?.value ?? null,
    evidence: { ...evidence, ...(kind ? { kind: kind.evidence } : {}) },
  };
}

export function choiceOf(guess: ContactGuess, from: Reading | MessageFacts): Choice {
  const isPage = 'outline' in from;
  const found = isPage ? organisationsOnPage(from) : organisationsInMessage(from);
  const read = guess.organisation === null ? null : orgKey(guess.organisation);
  if (read !== null && !found.some(({ key }) => key === read))
    found.push({ name: guess.organisation!, key: read, signs: {} });
  const context = !isPage ? 'message' : `${from.facts.target ? 'target' : 'page'}${from.site.own ? 'Own' : 'Other'}`;
  const hosts = { site: isPage ? from.site.label : '', mail: mailLabel(guess) };
  const none = { none: 1, noneOfPerson: Number(guess.person !== null) };
  return {
    candidates: [...found, null],
    signs: [...found.map(each => withPairs({ ...each.signs, ...signsOf(each, guess, hosts) }, PAIRS)), none],
    context,
    read: read === null ? found.length : found.findIndex(({ key }) => key === read),
  };
}

function mailLabel({ emails }: ContactGuess): string {
  const domain = emails.map(email => email.split('@')[1]!).find(each => each && !isMailProvider(each));
  return domain ? hostLabel(domain) : '';
}

/** What a name tells by its words, and by the addresses of the site and of the contact's mail. */
function signsOf({ name, key }: Candidate, guess: ContactGuess, hosts: { site: string; mail: string }): Signs {
  const pieces = piecesOf(name);
  const form = formChances(pieces);
  const words = key.split(' ').length;
  const person = guess.person ? orgKey(guess.person.name) : '';
  const is = (condition: unknown) => Number(Boolean(condition));
  return {
    asName: form.name,
    asOrganisation: form.org,
    asRole: form.role,
    asOther: form.other,
    fit: hosts.site ? fitsHost(name, hosts.site) : 0,
    fitMail: hosts.mail ? fitsHost(name, hosts.mail) : 0,
    word: is(hasOrganisationWord(name)),
    place: is(kindOfPlace(name)),
    kind: 1 - noKindChance(pieces),
    name: is((nameIn(name)?.score ?? 0) >= 0.5),
    person: is(person && key === person),
    ofPerson: is(person && key !== person && key.includes(person)),
    words1: is(words === 1),
    words2: is(words === 2),
    words3: is(words >= 3 && words <= 5),
    words6: is(words > 5),
    digit: is(/\d/.test(name)),
    dot: is(/[.!?]$/.test(name)),
    lower: is(/^\p{Lower}/u.test(name)),
    lowers: name.match(/(?<=^|\s)\p{Lower}{4,}/gu)?.length ?? 0,
  };
}

/** Signs that say more, or less, together. */
const PAIRS = [
  ['fit', 'word title h1 words1 header alt kind'],
  ['asOrganisation', 'word in early'],
  ['pointed', 'word'],
  ['pointedPart', 'word'],
  ['in', 'word asOrganisation kind holds asName asRole run'],
  ['over', 'word'],
  ['fitMail', 'word'],
  ['early', 'word'],
  ['title', 'word holds'],
  ['h1', 'word holds held'],
  ['holds', 'place once'],
  ['footer', 'word'],
  ['part', 'word'],
  ['run', 'word'],
  ['noise', 'kind'],
].flatMap(([one, others]) => others!.split(' ').map(other => [one!, other] as const));
