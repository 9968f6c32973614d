import type { Phone } from '../model/partner.ts';
import type { RegisterEntry } from './contact.ts';
import type { Link } from './facts.ts';
import { isCredentialLine } from './cards/people.ts';
import { credentialChance } from './lexicon/credentials.ts';
import { canBeWebsite, hostOf, registeredDomain } from './lexicon/hosts.ts';
import { addressesIn } from './mentions/address.ts';
import { emailsIn, isOfficeNobodyMeans, tidyEmail } from './mentions/email.ts';
import { type NameMention, nameIn } from './mentions/person-name.ts';
import { phonesIn, type Regions, tidyPhone, typed } from './mentions/phone.ts';
import { registersIn } from './mentions/register.ts';
import { behalfLine } from './message/on-behalf.ts';
import { domainOf } from './message/mailbox.ts';
import { isOrganisation, roleAndPlace, roleOrPlace } from './message/role-or-place.ts';
import { sameName, type Sender, spellsDomain } from './message/sender.ts';
import { foldText } from './text/clean.ts';
import type { SignatureBlock } from './signature-block.ts';

/** What a signature says, each value with the line it was read from. `principal`: the person for whom it was written. */
export type Signature = {
  names: Said<NameMention>[];
  roles: Said<string>[];
  organisations: Said<string>[];
  phones: Said<Phone>[];
  emails: Said<string>[];
  websites: Said<string>[];
  address: Said<string> | null;
  registers: Said<RegisterEntry>[];
  principal: Said<string> | null;
};
export type Said<T> = { value: T; line: string };

type Line = { text: string; links: Link[]; segments: string[]; principals: boolean };

/** Reads a signature block. The sender's name and domain tell their own words and sites from others'. */
export function readSignature(block: SignatureBlock, sender: Sender, regions: Regions): Signature {
  const lines = linesOf(block, sender);
  const principal = principalOf(lines);
  const own = lines.filter(line => !line.principals);
  const names = own.slice(0, 8).flatMap(line => namesIn(line, sender));
  const roles = own.flatMap(line => rolesIn(line, sender));
  return {
    names,
    roles,
    organisations: organisationsIn(lines, sender),
    phones: lines.flatMap(line => phonesOf(line, regions)),
    emails: lines.flatMap(line => emailsOf(line)),
    websites: websitesIn(lines, sender.address),
    address: addressOf(lines, regions),
    registers: own.flatMap(line => registersIn(line.text).map(value => ({ value, line: line.text }))),
    principal,
  };
}

function linesOf(block: SignatureBlock, sender: Sender): Line[] {
  return block.lines.map((text, index) => ({
    text,
    links: block.links.filter(link => link.block === index),
    segments: segmentsOf(text, sender),
    principals: false,
  }));
}

/** Parts of a line. A line "kwame, hackney hoops, 07400 123919" has commas between; "理学療法士 田中 美咲" has the role before the name. */
function segmentsOf(text: string, sender: Sender): string[] {
  const parts = text.split(/\s*[|•·‖¦▪●\t]\s*/);
  const name = sender.person?.name ?? '';
  const split = parts.flatMap(part => {
    const at = name ? part.indexOf(name) : -1;
    if (at > 0 && roleOrPlace(part.slice(0, at).trim()) === 'role') return [part.slice(at), part.slice(0, at)];
    const pieces = part.split(/,\s+/);
    const listed = pieces.length >= 3 && name !== '' && foldText(pieces[0]!) === foldText(name).split(' ')[0];
    return listed ? pieces : [part];
  });
  return split.map(part => part.trim()).filter(part => part !== '');
}

/** Marks the lines that speak of the person on whose behalf the writer signed: name, post-nominals, role, register. */
function principalOf(lines: Line[]): Said<string> | null {
  const at = lines.findIndex(line => behalfLine(line.text) !== undefined);
  if (at < 0) return null;
  const named = behalfLine(lines[at]!.text)!.principal;
  lines[at]!.principals = true;
  let principal: Said<string> | null =
    named && !isOrganisation(named) ? { value: nameIn(named)?.name ?? named, line: lines[at]!.text } : null;
  for (const line of lines.slice(at + 1)) {
    const name = nameIn(line.text);
    const isName = principal === null && name !== null && name.score >= 0.2;
    if (isName) principal = { value: name.name, line: line.text };
    if (isName || roleOrPlace(line.text) === 'role' || registersIn(line.text).length > 0) line.principals = true;
  }
  return principal;
}

/** A name in the signature: a sure one, or the sender's own however rare it is. */
function namesIn(line: Line, sender: Sender): Said<NameMention>[] {
  const found: Said<NameMention>[] = [];
  for (const segment of line.segments) {
    const name = nameIn(segment);
    const theirs = name !== null && sender.person !== null && sameName(name.name, sender.person.name);
    if (!name || (!theirs && (name.score < 0.5 || roleOrPlace(name.name) !== null))) continue;
    found.push({ value: withoutPostNominals(name), line: line.text });
  }
  return found;
}

/** What stands in a line besides its name. */
function restOf(segment: string, sender: Sender): string {
  const name = nameIn(segment);
  const theirs = name !== null && sender.person !== null && sameName(name.name, sender.person.name);
  if (!name || !(theirs || (name.score >= 0.5 && roleOrPlace(name.name) === null))) return segment;
  return name.rest;
}

/** "Ranjit Sandhu MRPharmS": capitals inside the last word are no surname's. */
function withoutPostNominals(name: NameMention): NameMention {
  const words = name.name.split(' ');
  const from = words.findIndex(
    (word, index) =>
      index >= 2 &&
      credentialChance(word) > 0 &&
      /\p{Lu}.*\p{Lu}/u.test(word) &&
      !/^(?:Mc|Mac|O['’]|\p{Lu}\p{Ll}+-)/u.test(word),
  );
  if (from < 0) return name;
  const credentials = [...words.slice(from), ...(name.credentials ? [name.credentials] : [])].join(' ');
  return { ...name, name: words.slice(0, from).join(' '), credentials };
}

function rolesIn(line: Line, sender: Sender): Said<string>[] {
  const parts = line.segments.map(segment =>
    roleAndPlace(restOf(segment, sender), name => spellsDomain(name, sender.address)),
  );
  return parts.flatMap(({ role }) => (role ? [{ value: role, line: line.text }] : []));
}

/** Organisations by their words or the domain's spelling, the likeliest first; else a bare line between the name and the contact lines. */
function organisationsIn(lines: readonly Line[], sender: Sender): Said<string>[] {
  const isOwn = (name: string) => spellsDomain(name, sender.address);
  const found: { value: string; line: string; weight: number }[] = [];
  for (const [index, line] of lines.entries()) {
    for (const segment of line.segments) {
      const rest = restOf(segment, sender);
      const { place } = roleAndPlace(rest, isOwn);
      const value = place && tidyPlace(place);
      if (!value || value.length < 3 || /\d{3,}|:\s|@|\.[a-z]{2,}$/.test(value)) continue;
      const department = /\b(?:department|dept|ward|unit|abteilung|service de|team)\b/i.test(value);
      found.push({ value, line: line.text, weight: (isOwn(value) ? 4 : 0) + (department ? -2 : 0) - index / 100 });
    }
  }
  if (found.length > 0) return found.sort((one, other) => other.weight - one.weight);
  return bareOrganisation(lines, sender);
}

/** Without what explains it in brackets: "(health food shop)", "(Registered Charity 1)". Short capitals stay: "(NHS)". */
function tidyPlace(place: string): string {
  return place
    .replace(/\s*\((?![A-Z]{2,6}\))[^)]*\)\s*$/, '')
    .replace(/^(?:for and on behalf of|the team at|team)\s+/i, '')
    .replace(/^[\s(|–-]+|[\s,;|)–-]+$/g, '');
}

/** The line after the role, or after the name, that is nothing else: "Orthopädie am Ring", "City Hydrotherapy Pool". */
function bareOrganisation(lines: readonly Line[], sender: Sender): Said<string>[] {
  const at = lines.findIndex(line => rolesIn(line, sender).length > 0);
  const next = at >= 0 ? lines[at + 1] : undefined;
  const text = next && next.segments.length === 1 ? next.text.replace(/[,.]$/, '') : '';
  const words = text.split(' ');
  const isName =
    words.length >= 2 &&
    words.length <= 6 &&
    /^\p{Lu}/u.test(text) &&
    words.filter(word => /^\p{Lu}/u.test(word)).length >= words.length / 2;
  if (
    !next ||
    !isName ||
    !/^[\p{L}\p{M} &'’.-]+$/u.test(text) ||
    nameIn(text) !== null ||
    isCredentialLine(text) ||
    SLOGAN.test(text)
  )
    return [];
  const below = lines[at + 2];
  return below && /\d/.test(below.text) ? [{ value: text, line: next.text }] : [];
}

const SLOGAN =
  /\b(?:mon|tue|wed|thu|fri|monday|tuesday|wednesday|thursday|friday|working|days?|hours|please|we|our|your|you|the best|better)\b/i;

function phonesOf(line: Line, regions: Regions): Said<Phone>[] {
  const found: Said<Phone>[] = phonesIn(line.text, regions).map(({ phone }) => ({ value: phone, line: line.text }));
  for (const link of line.links) {
    if (link.kind !== 'tel' && link.kind !== 'whatsapp') continue;
    const phone = tidyPhone(link.value, regions) ?? tidyPhone(link.text, regions);
    const at = line.text.indexOf(link.text);
    if (phone) found.push({ value: typed(phone, at > 0 ? line.text.slice(0, at) : ''), line: line.text });
  }
  return found;
}

function emailsOf(line: Line): Said<string>[] {
  const links = line.links.filter(link => link.kind === 'mailto').map(link => tidyEmail(link.value));
  const all = [...emailsIn(line.text).map(({ email }) => email), ...links];
  return all.flatMap(email => (email && !isOfficeNobodyMeans(email) ? [{ value: email, line: line.text }] : []));
}

/** The sender's own site: one at the domain of the address first; never a social network, a directory or a tool. */
function websitesIn(lines: readonly Line[], address: string): Said<string>[] {
  const found: Said<string>[] = [];
  for (const line of lines) {
    for (const link of line.links)
      if (link.kind === 'web') found.push({ value: unwrapped(link.value), line: line.text });
    const text = line.text.replace(/\S+@\S+/g, ' ');
    for (const match of text.matchAll(
      /(?<![@\w.])(?:https?:\/\/)?(?:www\.)?(?:[a-z0-9-]{2,60}\.)+(?:[a-z]{2,12})(?:\/[\w\-./]*)?(?![\w@])/gi,
    )) {
      const url = /^https?:/i.test(match[0]) ? match[0] : `https://${match[0]}`;
      if (
        /^www\.|\/\/www\.|^https?:/i.test(match[0]) ||
        registeredDomain(hostOf(url)) === registeredDomain(domainOf(address)) ||
        text.trim() === match[0]
      )
        found.push({ value: url, line: line.text });
    }
  }
  const own = registeredDomain(domainOf(address));
  const fit = found.filter(({ value }) => canBeWebsite(hostOf(value)));
  const at = (value: string) => (registeredDomain(hostOf(value)) === own ? 0 : 1);
  return fit.sort((one, other) => at(one.value) - at(other.value));
}

/** Outlook's "safe links" carry the address as a parameter. */
function unwrapped(url: string): string {
  const inner = /[?&](?:url|u|q)=(https?(?::|%3a)[^&]{4,600})/i.exec(url)?.[1];
  if (!inner || !/safelinks\.protection\.outlook|google\.[a-z.]+\/url|urldefense|mimecast|linkprotect/i.test(url))
    return url;
  try {
    return decodeURIComponent(inner);
  } catch (error) {
    if (error instanceof URIError) return url;
    throw error;
  }
}

function addressOf(lines: readonly Line[], regions: Regions): Said<string> | null {
  const texts = lines.map(line => withoutPhones(line.segments.join(', '), regions));
  const skip = (line: string) =>
    isOrganisation(line) || (nameIn(line)?.score ?? 0) >= 0.6 || roleOrPlace(line) === 'role';
  const found = addressesIn(texts, skip)[0];
  const line = found && texts.find(text => text.includes(found.address.slice(-6)));
  return found ? { value: found.address, line: line ?? found.address } : null;
}

/** The digits of a phone number can look like a postcode. */
function withoutPhones(text: string, regions: Regions): string {
  if (phonesIn(text, regions).length === 0) return text;
  return text.replace(/(?:(?:tel|phone|電話|t|m|p|f|fax|mobile|mob)\.?[: ]*)?\+?[\d][\d\s().-]{6,}\d/giu, number =>
    phonesIn(number, regions).length > 0 ? ' ' : number,
  );
}
