import type { ContactGuess, Evidence } from '../contact.ts';
import type { MessageFacts } from '../facts.ts';
import { hostLabel, isMailProvider } from '../lexicon/hosts.ts';
import { formChances } from '../lexicon/learnt/form-told.ts';
import { noKindChance } from '../lexicon/learnt/kind-told.ts';
import { piecesOf } from '../lexicon/learnt/pieces.ts';
import { nameIn } from '../mentions/person-name.ts';
import { kindOfPlace } from '../mentions/role.ts';
import { fitsHost } from '../page/fits-host.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import type { Reading } from '../page/reading.ts';
import type { Candidate } from './named-candidates.ts';
import { orgKey } from './organisation-names.ts';
import { organisationsInMessage, organisationsOnPage } from './organisations-named.ts';
import { type Signs, withPairs } from './signs.ts';

/** All that may be a card's organisation, `null` for none, with their signs on a page of what sort; `read` is which of them our rules read. */
export type Choice = { candidates: (Candidate | null)[]; signs: Signs[]; read: number; context: string };

export function choiceOf(guess: ContactGuess, from: Reading | MessageFacts): Choice {
  const isPage = 'outline' in from;
  const found = isPage ? organisationsOnPage(from) : organisationsInMessage(from);
  const key = guess.organisation === null ? null : orgKey(guess.organisation);
  if (key !== null && !found.some(each => each.key === key)) found.push({ name: guess.organisation!, key, signs: {} });
  const context = !isPage ? 'message' : `${from.facts.target ? 'target' : 'page'}${from.site.own ? 'Own' : 'Other'}`;
  const hosts = { site: isPage ? from.site.label : '', mail: mailLabel(guess) };
  const none = { none: 1, noneOfPerson: Number(guess.person !== null) };
  const read = key === null ? found.length : found.findIndex(each => each.key === key);
  const signs: Signs[] = found.map(each => ({
    ...each.signs,
    ...signsOf(each, guess, hosts),
    ...holding(each.key, key),
  }));
  signs.push(none);
  signs[read] = { ...signs[read], ...readSigns(guess.evidence['organisation']) };
  return { candidates: [...found, null], signs: signs.map(combined), context, read };
}

/** What our rules read, where they read it, and how sure they were. */
function readSigns(evidence: Evidence | undefined): Signs {
  return { read: 1, [`read ${evidence?.from ?? 'nowhere'}`]: 1, readSure: evidence?.confidence ?? 0 };
}

/** Whether a name holds what was read, or is part of it. */
function holding(key: string, read: string | null): Signs {
  if (read === null || key === read) return {};
  return { holdsRead: Number(` ${key} `.includes(` ${read} `)), inRead: Number(` ${read} `.includes(` ${key} `)) };
}

/** Signs with what they say together: of what was read, each says something of its own. */
export function combined(signs: Signs): Signs {
  const ofRead =
    signs['read'] && !signs['none'] ? Object.entries(signs).map(([sign, value]) => [`read&${sign}`, value]) : [];
  return { ...withPairs({ ...signs }, PAIRS), ...(Object.fromEntries(ofRead) as Signs) };
}

/** Signs without what tells of our rules: on pages that they were made for they are right, which says nothing of others. */
export function withoutRead(signs: Signs): Signs {
  return Object.fromEntries(Object.entries(signs).filter(([sign]) => !/read/i.test(sign)));
}

/** What the contact's own mail is called: the label of its domain, unless that is a provider's. */
export function mailLabel({ emails }: Pick<ContactGuess, 'emails'>): string {
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
    ofAddress: is(guess.address?.includes(name)),
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
