import { addEmail, addPhone, type Card, emptyCard, type Seen } from '../cards/card.ts';
import { introduction } from '../cards/introductions.ts';
import type { Candidate } from '../cards/person.ts';
import { ROAD } from '../mentions/address-part.ts';
import { isOrganisation } from '../message/role-or-place.ts';
import { isArticle } from '../page/article.ts';
import { fitsHost } from '../page/fits-host.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import type { Reading } from '../page/reading.ts';
import { candidateFrom } from './named.ts';
import { roleBefore, SENTENCE_END } from './prose.ts';
import { nameOfSentence } from './sentence.ts';

/**
 * "Jane Smith, PT, is the owner of Elm Rehab. Reach her at 218 587 0163": the one person whom an article's text introduces together with a
 * number or address; its publisher's own are not theirs. Null where there is none, or more than one.
 */
export function contactInArticle(reading: Reading): Candidate | null {
  if (!isArticle(reading)) return null;
  const { outline, mentions } = reading;
  const found = outline.blocks.flatMap(({ text, alt }, at) => {
    const said = alt || outline.frame[at] || outline.noise[at] ? null : introduction(text);
    const details = mentions.filter(each => each.block === at && (each.type === 'phone' || each.type === 'email'));
    return said?.role && details.length > 0 ? [{ said, text, details }] : [];
  });
  const [one] = found;
  if (!one || found.length > 1) return found.length > 1 ? null : introducedWithPlace(reading);
  const { name } = one.said.mention;
  const after = one.text.slice(one.text.indexOf(name) + name.length);
  const named = { mention: { ...one.said.mention, rest: '' }, line: 0 };
  const person = candidateFrom(name, named, { before: '', after });
  const { card } = person;
  for (const each of one.details) {
    if (each.type === 'phone') addPhone(card, each.phone, each.evidence);
    if (each.type === 'email') addEmail(card, each.email, each.evidence);
  }
  return { ...person, foreign: true };
}

/** "Podiatrist Jane Smith has opened Elm Podiatry in …", and further down "To book with Elm Podiatry ring …". */
function introducedWithPlace(reading: Reading): Candidate | null {
  const { blocks, frame, noise } = reading.outline;
  for (const [at, { text, alt, level }] of blocks.entries()) {
    if (alt || level !== undefined || frame[at] || noise[at]) continue;
    const told = nameOfSentence(text.split(SENTENCE_END)[0]!);
    if (!told || !roleBefore(told.around.before)) continue;
    const named = { mention: told.mention, line: 0 };
    const person = withWorkplace(reading, candidateFrom(told.mention.name, named, told.around));
    return person.card.phones.length || person.card.emails.length ? { ...person, foreign: true } : null;
  }
  return null;
}

/** "Owner Ann Frost" in a story of the Ann Frost Physio Rooms: the one place that bears the name of whoever owns one. */
export function withOwnFirm(reading: Reading, person: Candidate): Candidate {
  const { name, role, organisation } = person.card;
  if (organisation || !OWNS.test(role?.value ?? '') || !isArticle(reading)) return person;
  const { blocks, frame, noise } = reading.outline;
  const last = name!.value.split(' ').at(-1)!;
  const found = blocks.flatMap(({ text, alt }, at) =>
    alt || frame[at] || noise[at] === 'others'
      ? []
      : [...text.matchAll(CAPITALS)].flatMap(([said]) => {
          const called = said.replace(/^The\s/, '');
          // "Frost Street Surgery" bears a street's.
          const [first, second = ''] = called.replace(`${name!.value} `, `${last} `).split(' ');
          const isNamesake = first === last && !ROAD.test(`${last} ${second}`);
          return isNamesake && hasOrganisationWord(called) ? { called, text } : [];
        }),
  );
  const [one] = found;
  if (!one || new Set(found.map(({ called }) => called)).size > 1) return person;
  const firm: Seen<string> = {
    value: one.called,
    evidence: { text: one.text.slice(0, 160), from: 'text', confidence: 0.7 },
  };
  return { ...person, card: { ...person.card, organisation: firm } };
}

const OWNS = /\b(?:owners?|proprietor|founder|(?:managing|company|clinic|practice) director|boss)\b/i;

const CAPITALS = /\p{Upper}[\p{Alpha}’'-]*(?:\s(?:&\s|and\s)?\p{Upper}[\p{Alpha}’'-]*){1,5}/gu;

/** Whom an article names at a workplace is reached as it says of the workplace: the first number and address behind its name. */
export function withWorkplace({ outline, mentions }: Reading, person: Candidate): Candidate {
  // "the Elm Running shop" further down is Elm Running.
  const place = person.card.organisation?.value.replace(/(?<=\S\s\S+)(?:\s\p{Lower}+)+$/u, '');
  if (!place || person.card.phones.length || person.card.emails.length) return person;
  const card = { ...person.card, phones: [...person.card.phones], emails: [...person.card.emails] };
  for (const [block, { text }] of outline.blocks.entries()) {
    const from = outline.frame[block] || outline.noise[block] ? -1 : text.indexOf(place);
    if (from < 0) continue;
    for (const each of mentions.filter(mention => mention.block === block)) {
      if (each.type === 'address')
        card.address ??= { value: withoutName(each.address, place), evidence: each.evidence };
      if (text.indexOf(each.evidence.text.slice(-9)) < from) continue;
      if (each.type === 'phone' && !card.phones.length) addPhone(card, each.phone, each.evidence);
      if (each.type === 'email' && !card.emails.length) addEmail(card, each.email, each.evidence);
    }
    if (card.phones.length || card.emails.length) break;
  }
  return { ...person, card };
}

function withoutName(address: string, name: string): string {
  return address.startsWith(`${name}, `) ? address.slice(name.length + 2) : address;
}

/** The subject of a sentence: words with capitals before what says of them. */
export const SUBJECT =
  /^((?:The )?\p{Upper}[\p{Alpha}\p{N}’'&-]*(?: (?:of|and|the|&|\p{Upper}[\p{Alpha}\p{N}’'&-]*)){1,6})(?: is| are|,| can be| offers| has| speciali[sz]es in| provides| serves| welcomes| treats| runs| opened)\s/u;

/** "Malvern View Foot Clinic is at 22 High Street … To book call 01531 …": the place that an article tells how to reach. */
export function placeInArticle(reading: Reading): Card | null {
  if (!isArticle(reading)) return null;
  const { outline, mentions, site } = reading;
  for (const [block, { text, level, alt }] of outline.blocks.entries()) {
    const name =
      alt || level !== undefined || outline.frame[block] || outline.noise[block] ? null : SUBJECT.exec(text)?.[1];
    if (!name || !isOrganisation(name) || fitsHost(name, site.label) >= 0.6) continue;
    const details = mentions.filter(each => each.block === block);
    if (!details.some(each => each.type === 'phone' || each.type === 'email')) continue;
    const organisation: Seen<string> = {
      value: name,
      evidence: { text: text.slice(0, 160), from: 'text', confidence: 0.8 },
    };
    const { card } = withWorkplace(reading, { card: { ...emptyCard(), organisation }, spot: null, item: null });
    return { ...card, name: organisation, organisation: null };
  }
  return null;
}
