import { isGivenName } from '../lexicon/given-names.ts';
import { nameIn, type NameMention } from '../mentions/person-name.ts';
import { isRole } from '../mentions/role.ts';
import { closingLine } from '../message/closings.ts';
import { isOrganisation, roleOrPlace } from '../message/role-or-place.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import { nameGoingOn } from './name-in-line.ts';
import { partsOf } from './parts-of.ts';
import { withoutIs } from './prose.ts';

/** From here on a name is one wherever it stands: its given name is known. */
const SURE = 0.55;

/**
 * "Newsletter Editor: Bryony Church", "Vice-Chair ..... Maureen Clegg", "Kind regards, Toby Lund – Account Executive": the one part of a line
 * that begins with a name, with the office before it and what follows. Null for prose, and where several parts do.
 */
export function nameInParts(line: string): NameMention | null {
  const [first = ''] = line.split(NEXT_SENTENCE);
  if (first.length > 160 || SAYS.test(first) || NOT_THEM.test(first)) return null;
  // "Jugendleiter: Schäfer, Tim" has a comma in the name.
  const found = nameInOf(partsBy(first, PARTED), nameGoingOn) ?? nameInOf(partsBy(first, COMMAS));
  if (!found || first.length === line.length) return found;
  // "Elm Foot Care – Ann Frost MCFHP, podiatrist. Home visits in …": an entry, if more than the name is said of them.
  const isEntry = found.credentials !== null || partsOf(found.rest).some(isRole) || /\d{4}|@/.test(line);
  return isEntry ? { ...found, rest: found.rest + line.slice(first.length) } : null;
}

function partsBy(line: string, mark: RegExp): string[] {
  return line
    .split(mark)
    .map(part => part.trim())
    .filter(Boolean);
}

function nameInOf(parts: string[], first: (part: string) => NameMention | null = nameIn): NameMention | null {
  const offices = parts.filter(isOffice).length;
  const named = parts.flatMap((part, at) => {
    const head = parts.length === 1 ? null : nameAtHead(part, offices > 0, first);
    const found = head ?? nameAfterWords(part);
    return found ? [{ ...found, at }] : [];
  });
  const [only] = named;
  if (!only || named.length > 1) return null;
  const { mention, before, at } = only;
  const office = [before, ...parts.slice(0, at)].filter(text => text && !closingLine(text)).findLast(isOffice);
  const rest = [office, mention.rest, ...parts.slice(at + 1)].filter(Boolean).join(', ');
  return { ...mention, rest, score: 1 };
}

/** What a line says of somebody who is not to be reached by it. */
const NOT_THEM =
  /\b(?:in memory|in loving memory|sponsored|formerly|previously|named after|known as|dedicated|vacant|not|late|obituary|photo|picture)\b/i;

/** What sets the parts of a line apart. */
const MARKS = String.raw`\s*(?:\.{2,}|…|=|[|•;~*])\s*|\s[-–—/]+\s|(?<=\D):\s+|\s+:\s|\s+\(`;
const PARTED = new RegExp(MARKS, 'u');
const COMMAS = new RegExp(String.raw`${MARKS}|,\s+(?=\p{Upper}|\()`, 'u');

const NEXT_SENTENCE = /(?<=\p{Lower}{3}[.!?])\s+(?=\p{Upper}\p{Lower}+\s\p{Lower})/u;

/** A sentence that says of somebody what they do. */
const SAYS = /\s(?:is|was|has|have|had|will|said|says|ist|hat|est|es|ha|heeft)\s/u;

/** Beside an office a name may be one that other words are too ("Patience Chirwa"), or have initials alone. */
function nameAtHead(
  part: string,
  isOfOffice: boolean,
  first: (part: string) => NameMention | null,
): { mention: NameMention; before: string } | null {
  const mention = first(part) ?? nameIn(part);
  const isEnough =
    mention &&
    (isSure(mention) ||
      (isOfOffice && (mention.score >= 0.4 || INITIALS.test(mention.name))) ||
      (isGivenName(mention.name.split(' ')[0]!) && partsOf(mention.rest).slice(0, 1).some(isRole)));
  return isEnough && !isOrganisation(mention.name) && !isRole(mention.name) ? { mention, before: '' } : null;
}

const INITIALS = /^(?:\p{Upper}\.\s?){1,3}\p{Upper}\p{Lower}+(?:[-\s]\p{Upper}\p{Lower}+)?$/u;

/** "Please contact Ian Dunmore", "Lead Nurse Patience Chirwa", "pani Dorota Lis": behind a role, a form of address or words in small letters. */
function nameAfterWords(part: string): { mention: NameMention; before: string } | null {
  const words = part.split(/\s+/);
  for (let at = 1; at < Math.min(words.length - 1, 9); at++) {
    // "The coordinator is Ann Frost"
    const before = withoutIs(words.slice(0, at).join(' '));
    const mention = nameIn(words.slice(at).join(' '));
    if (!mention || !isSure(mention) || isOrganisation(mention.name) || isRole(mention.name)) continue;
    const led = mention.honorific !== null || /^\p{Lower}/u.test(words[at - 1]!) || isOffice(before);
    if (led && !hasOrganisationWord(words[at]!)) return { mention, before };
  }
  return null;
}

function isSure(mention: NameMention): boolean {
  return mention.score >= SURE && (mention.honorific !== null || isGivenName(mention.name.split(' ')[0]!));
}

function isOffice(text: string): boolean {
  return isRole(text) || roleOrPlace(text) === 'role';
}
