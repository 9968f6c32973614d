import { isGivenName } from '../lexicon/given-names.ts';
import { nameIn, type NameMention } from '../mentions/person-name.ts';
import { isRole } from '../mentions/role.ts';
import { closingLine } from '../message/closings.ts';
import { isOrganisation, roleOrPlace } from '../message/role-or-place.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';

/** From here on a name is one wherever it stands: its given name is known. */
const SURE = 0.55;

/**
 * "Newsletter Editor: Bryony Church", "Vice-Chair ..... Maureen Clegg", "Kind regards, Toby Lund – Account Executive": the one part of a line
 * that begins with a name, with the office before it and what follows. Null for prose, and where several parts do.
 */
export function nameInParts(line: string): NameMention | null {
  if (line.length > 160 || PROSE.test(line)) return null;
  const parts = line
    .split(PARTED)
    .map(part => part.trim())
    .filter(Boolean);
  const named = parts.flatMap((part, at) => {
    const found = at === 0 && parts.length === 1 ? nameAfterWords(part) : (nameAtHead(part) ?? nameAfterWords(part));
    return found ? [{ ...found, at }] : [];
  });
  const [only] = named;
  if (!only || named.length > 1) return null;
  const { mention, before, at } = only;
  const office = [before, ...parts.slice(0, at)].filter(text => text && !closingLine(text)).find(isOffice);
  const rest = [office, mention.rest, ...parts.slice(at + 1)].filter(Boolean).join(', ');
  return { ...mention, rest, score: 1 };
}

/** What sets the parts of a line apart. */
const PARTED = /\s*(?:\.{2,}|…|=|[|•;~*])\s*|\s[-–—/]+\s|(?<=\D):\s+|\s+:\s|,\s+(?=\p{Lu}|\()/u;

/** A sentence that another follows, or one that says of somebody what they do. */
const PROSE =
  /\p{Ll}{3}[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}|\s(?:is|was|has|have|had|will|said|says|ist|hat|est|es|ha|heeft)\s/u;

function nameAtHead(part: string): { mention: NameMention; before: string } | null {
  const mention = nameIn(part);
  return mention && isSure(mention) && !isOrganisation(mention.name) ? { mention, before: '' } : null;
}

/** "Please contact Ian Dunmore", "Lead Nurse Patience Chirwa", "pani Dorota Lis": behind a role, a form of address or words in small letters. */
function nameAfterWords(part: string): { mention: NameMention; before: string } | null {
  const words = part.split(/\s+/);
  for (let at = 1; at < Math.min(words.length - 1, 9); at++) {
    const before = words.slice(0, at).join(' ');
    const mention = nameIn(words.slice(at).join(' '));
    if (!mention || !isSure(mention) || isOrganisation(mention.name) || isRole(mention.name)) continue;
    const led = mention.honorific !== null || /^\p{Ll}/u.test(words[at - 1]!) || isOffice(before);
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
