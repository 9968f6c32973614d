import type { Mailbox } from '../facts.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { isMailProvider } from '../lexicon/hosts.ts';
import { emailsIn, isSharedBox } from '../mentions/email.ts';
import { type NameMention, nameIn } from '../mentions/person-name.ts';
import { nameCase } from '../mentions/name-case.ts';
import { foldText } from '../text/clean.ts';
import { isCredentialLine } from '../mentions/credential-line.ts';
import { domainOf } from './mailbox.ts';
import { roleAndPlace, roleOrPlaceTold } from './role-and-place.ts';
import { isOrganisation, roleOrPlace, withoutPrincipal } from './role-or-place.ts';
import { RANK } from './signature-lines.ts';
import { isBoxName, isBusinessName, isPracticeOf, isSignedWhole } from './box-name.ts';
import { namesAddress, sameName, wordsOf } from './same-name.ts';
import { givenAlone, spacedIn, surnameLast } from './shown-name.ts';
import { spellsDomain } from './spells-domain.ts';
import { speltName } from './spelt-name.ts';

/** What the head of a message says of its sender: a person or not, and what the display name adds. */
export type Sender = {
  address: string;
  /** The display name. */
  shown: string;
  person: NameMention | null;
  /** "Harbour Dental" of `Leila Haddad (Harbour Dental)`, or a display name that is an organisation's. */
  organisation: string | null;
  /** "Reception" of `Jane Smith (Reception)`, "Secretary to Mr Lind". */
  role: string | null;
  /** "Doctify" of `Jane Smith via Doctify`: the address is the service's, not the person's. */
  through: string | null;
  /** The host of the signature's own site, where the address is a mail provider's. */
  site?: string | undefined;
};

/**
 * Takes a display name and its address apart. The name is a person's only where its words, the address or the signature's lines
 * (`signed`: the same name above a role) show it.
 */
export function senderOf(from: Mailbox, signed: readonly string[] = []): Sender {
  const via = /\s+\(?(?:via|durch|über|par|por|tramite)\s+([^)]{2,60})\)?$/i.exec(from.name);
  const shown = (via ? from.name.slice(0, via.index) : from.name)
    .replace(/^['"“”‘’]+|['"“”‘’]+$/g, '')
    .replace(RANK, '');
  // "Wijnen, J. (Jelle)"
  const [, surname, given] =
    /^(\p{Upper}[\p{Alpha}'’ -]+), (?:\p{Upper}\.\s?)+\((\p{Upper}\p{Lower}+)\)$/u.exec(shown) ?? [];
  const hint = given ? null : /\s*[([]([^()[\]]{2,80})[)\]]\s*$/.exec(shown);
  const whose = given ? `${given} ${surname}` : hint ? shown.slice(0, hint.index) : shown;
  const { name, place } = apartAt(whose.trim(), from.address);
  const found =
    personIn(name, from.address, signed) ??
    speltName(surnameLast(name, from.address), from.address) ??
    signedAs(name, from.address, signed) ??
    spacedIn(name, signed) ??
    givenAlone(name, from.address, signed, place !== null);
  const sender: Sender = {
    address: from.address,
    shown,
    person: found,
    organisation: place,
    role: null,
    through: via?.[1]?.trim() ?? null,
  };
  // "(ELM SURGERY - B82011)"
  const hints = [hint?.[1], found?.rest].flatMap(text =>
    text ? [tidy(text.replace(/\s*[–-]\s*[A-Z]?\d{3,6}$/, ''))] : [],
  );
  for (const text of hints) {
    const { role, place } = roleAndPlace(text, name => spellsDomain(name, from.address));
    if (role && place) {
      sender.role ??= role;
      sender.organisation ??= place;
    } else if (roleOrPlace(text) === 'place' || spellsDomain(text, from.address)) sender.organisation ??= text;
    else if (roleOrPlaceTold(text) === 'role') sender.role ??= text;
  }
  if (!found && name) {
    if (/^(?:pa|p\.a\.|secretary|medical secretary|assistant|office|team) (?:to|of|for)\b/i.test(name))
      sender.role ??= withoutPrincipal(name) || null;
    else if (
      spellsDomain(name, from.address) ||
      // "Hip & Knee Specialist" is what somebody is.
      (roleOrPlace(name) !== 'role' &&
        (isOrganisation(name) ||
          isPracticeOf(name) ||
          isBusinessName(name, from.address) ||
          isSignedWhole(name, from.address, signed)))
    )
      sender.organisation ??= name;
  }
  return sender;
}

/** "Tom @ Stride & Stile", "Gus at Elm Running", "Werkstatt | Schuhhaus Leikauf": whose box it is, and the house that its domain spells. */
function apartAt(shown: string, address: string): { name: string; place: string | null } {
  const [box = '', whose = ''] = shown.split(/\s[–—-]\s/);
  // "Juniors Welfare - Ann Frost"
  const isSubject = /^(?:re|fwd?|aw|wg)\b/i.test(shown);
  if (!isSubject && (nameIn(box)?.score ?? 0) < 0.5 && (nameIn(whose)?.score ?? 0) >= 0.6 && nameIn(whose)!.rest === '')
    return { name: whose, place: isOrganisation(box) ? box : null };
  // "Nuria Fisio Ribera" <hola@fisioribera…>
  const [given = '', ...rest] = shown.split(' ');
  const place = rest.join(' ');
  if (rest.length >= 2 && TRADE.test(rest[0]!) && isGivenName(given) && spellsDomain(place, address))
    return { name: given, place };
  const [first = '', second = '', ...more] = shown.split(/\s(?:[|@–—-]|at|bei|chez|presso)\s/);
  const isPlace = (part: string) => spellsDomain(part, address) || isOrganisation(part);
  if (!second || more.length > 0 || isPlace(first) === isPlace(second)) return { name: shown, place: null };
  // "Coiffure chez Marie": what is before "at" is no place; "Friends at Elm Centre" is nobody at one.
  const isBar = /\s[|@]\s/.test(shown);
  if (!isBar && !(isPlace(second) && (nameIn(first) !== null || isGivenName(first.split(' ')[0]!))))
    return { name: shown, place: null };
  return isPlace(second) ? { name: first, place: second } : { name: second, place: first };
}

const TRADE = /^(?:fisio|physio|fysio|podo|osteo|dent|pilates|yoga|clinic|praxis|studio|centr)/i;

/** Whether the address or the signature's own site spells the name. */
export function isSendersOwn(name: string, { address, site }: Sender): boolean {
  return spellsDomain(name, address) || (site !== undefined && spellsDomain(name, `@${site}`));
}

/** "ColleagueServices References": a word with a capital inside is a department's, but for McDonald and O'Neil. */
const CAPITAL_INSIDE =
  /(?<!\p{Alpha})(?!(?:Mc|Mac|De|Di|Du|Da|La|Le|Van|Fitz|O)\p{Upper})\p{Upper}\p{Lower}+\p{Upper}\p{Lower}/u;

function personIn(name: string, address: string, signed: readonly string[]): NameMention | null {
  const isSmall = /^\p{Lower}[\p{Alpha}'’-]+(?: \p{Lower}[\p{Alpha}'’-]+){1,2}$/u.test(name);
  if (CAPITAL_INSIDE.test(name.split(/\s[|–—-]\s/)[0]!)) return null;
  // "POH Berkelpoort" <poh@berkelpoort…>: letters that name a box, and the place.
  const [box = '', place = ''] = name.split(' ');
  if (/^\p{Upper}{2,4}$/u.test(box) && /\p{Lower}/u.test(place) && foldText(box) === foldText(address.split('@')[0]!))
    return null;
  // "Drs Ward, Khan & Lee", "Dr S Kumar & Partners"
  if (/^(?:Drs?|Doctors)\b.*\s(?:&|and)\s\p{Upper}/u.test(name)) return null;
  // "Frost Family", "Billing Dept"
  if (/\s(?:family|families|household|dept\.?|rota|police)$/i.test(name)) return null;
  if (isBoxName(name, address) || isPlaceSigned(name, signed)) return null;
  const found = nameIn(isSmall ? nameCase(name.toUpperCase()) : surnameLast(name, address));
  if (!found || (found.score < 0.5 && (isOrganisation(found.name) || spellsDomain(name, address)))) return null;
  // "Otley Courier", whose domain spells it, above which somebody signs.
  const above = signed.slice(
    0,
    Math.max(
      0,
      signed.findIndex(line => foldText(line) === foldText(name)),
    ),
  );
  const isHouse = found.score < 0.7 && spellsDomain(name, address) && above.some(line => isOther(line, name, 0.4));
  if (isHouse) return null;
  const isSigned = signed.some(line => emailsIn(line).some(({ email }) => namesAddress(found.name, email)));
  const known =
    found.score >= 0.5 ||
    isSigned ||
    namesAddress(found.name, address) ||
    (scriptNamed(found.name) && found.score >= 0.3);
  return known || (!isSharedBox(address) && found.score >= 0.2 && (address === '' || isMailProvider(domainOf(address))))
    ? found
    : null;
}

/** "Rowan Court Manager", who signs "Debbie Fairclough / Rowan Court Care Home": the name goes on as a place's, and somebody else signs. */
function isPlaceSigned(name: string, signed: readonly string[]): boolean {
  const words = wordsOf(name).slice(0, 2).join(' ');
  // "Jelle Wijnen, huisarts" goes on with what he is.
  const goesOn = signed.some(line => foldText(line.split(/,\s/)[0]!).startsWith(`${words} `) && isOrganisation(line));
  if (!goesOn || signed.some(line => foldText(line) === words)) return false;
  return signed.some(line => isOther(line, words));
}

/** Whether a line is the name of somebody else. */
function isOther(line: string, name: string, least = 0.6): boolean {
  const other = nameIn(line.split(/\s[|–—-]\s/)[0]!);
  return other !== null && other.score >= least && other.rest === '' && !sameName(other.name, name);
}

/** "Shanelle Pryce" <coach@…>, signed "Shanelle Pryce / Head Coach", or nothing but the name from a box of one's own. */
function signedAs(name: string, address: string, lines: readonly string[]): NameMention | null {
  const at = lines.findIndex(line => foldText(line).startsWith(foldText(name)));
  const found = at < 0 || isOrganisation(name) ? null : nameIn(name);
  if (!found || found.rest !== '') return null;
  const isWhole = foldText(lines[at]!) === foldText(name);
  if (isWhole && !isSharedBox(address) && !spellsDomain(name, address)) return found;
  const rest = tidy(lines[at]!.slice(name.length).replace(/^[\s,|–-]+/, ''));
  const says = [rest, lines[at + 1] ?? ''].flatMap(text => text.split(/,\s|\s[|·–-]\s/));
  return says.some(text => roleOrPlace(text) === 'role' || isCredentialLine(text)) ? found : null;
}

/** In a script that the address cannot spell the display name's shape must do. */
function scriptNamed(name: string): boolean {
  return /[^\u0020-\u024f\u2019]/.test(name);
}

function tidy(text: string): string {
  return text
    .replace(/^(?:at|@|from|of|-|–|—|\||,)\s*/i, '')
    .replace(/[\s)\]]+$/, '')
    .trim();
}
