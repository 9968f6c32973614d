import type { Phone } from '../model/partner.ts';
import type { RegisterEntry } from './contact.ts';
import type { Link } from './facts.ts';
import { canBeWebsite, hostOf, registeredDomain } from './lexicon/hosts.ts';
import { addressesIn } from './mentions/address.ts';
import { emailsIn, isOfficeNobodyMeans, tidyEmail } from './mentions/email.ts';
import { type NameMention, nameIn } from './mentions/person-name.ts';
import { phonesIn, type Regions, tidyPhone, typed } from './mentions/phone.ts';
import { registersIn } from './mentions/register.ts';
import { isRole } from './mentions/role.ts';
import { behalfLine } from './message/on-behalf.ts';
import { domainOf } from './message/mailbox.ts';
import { isOrganisation, spellsDomain } from './message/sender.ts';
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

/** Reads a signature block. `address` is the sender's, to tell the organisation's own words and sites from others'. */
export function readSignature(block: SignatureBlock, address: string, regions: Regions): Signature {
  const lines = linesOf(block);
  const principal = principalOf(lines);
  const own = lines.filter(line => !line.principals);
  const names = own.slice(0, 8).flatMap(line => namesIn(line));
  const roles = own.flatMap(line => rolesIn(line));
  return {
    names,
    roles,
    organisations: organisationsIn(lines, address),
    phones: lines.flatMap(line => phonesOf(line, regions)),
    emails: lines.flatMap(line => emailsOf(line)),
    websites: websitesIn(lines, address),
    address: addressOf(lines),
    registers: own.flatMap(line => registersIn(line.text).map(value => ({ value, line: line.text }))),
    principal,
  };
}

function linesOf(block: SignatureBlock): Line[] {
  return block.lines.map((text, index) => ({
    text,
    links: block.links.filter(link => link.block === index),
    segments: text
      .split(/\s*[|•·‖¦▪●]\s*|\s{2,}/)
      .map(part => part.trim())
      .filter(part => part !== ''),
    principals: false,
  }));
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
    if (isName || (isRole(line.text) && !isOrganisation(line.text)) || registersIn(line.text).length > 0)
      line.principals = true;
  }
  return principal;
}

function namesIn(line: Line): Said<NameMention>[] {
  const found: Said<NameMention>[] = [];
  for (const segment of line.segments) {
    const name = nameIn(segment);
    if (name && name.score >= 0.2 && !isOrganisation(segment.slice(0, name.name.length + 20).split(',')[0]!))
      found.push({ value: name, line: line.text });
  }
  return found;
}

/** "GP Partner, Harbour Medical Centre", "Lead Podiatrist at FootWorks": the role before the comma or "at". */
function rolesIn(line: Line): Said<string>[] {
  const found: Said<string>[] = [];
  for (const segment of line.segments) {
    const name = nameIn(segment);
    const text = name && name.score >= 0.2 ? name.rest : segment;
    const [role] = roleAndPlace(text);
    if (role) found.push({ value: role, line: line.text });
  }
  return found;
}

/** Parts a text into what is a role and what is the place of it. */
export function roleAndPlace(text: string): [role: string | null, place: string | null] {
  const bare = text.replace(/^[\s(,–-]+|[\s),;.]+$/g, '');
  if (!bare || /@|\d{4,}/.test(bare)) return [null, null];
  const parts = /^(.{3,80}?)(?:,\s+|\s+(?:at|@|bei|chez|bij|presso|en|–|—|-)\s+)(.{3,80})$/u.exec(bare);
  if (parts && isRole(parts[1]!) && isOrganisation(parts[2]!) && !isRole(parts[2]!))
    return [parts[1]!.trim(), parts[2]!.trim()];
  if (parts && isRole(parts[1]!) && !isRole(bare)) return [parts[1]!.trim(), parts[2]!.trim()];
  const place = isOrganisation(bare);
  if (isRole(bare) && !(place && !startsWithRole(bare))) return [bare, null];
  return [null, place ? bare : null];
}

function startsWithRole(text: string): boolean {
  const words = text.split(/\s+/);
  return isRole(words.slice(0, 2).join(' ')) || isRole(words[0]!);
}

function organisationsIn(lines: readonly Line[], address: string): Said<string>[] {
  const found: { value: string; line: string; weight: number }[] = [];
  for (const [index, line] of lines.entries()) {
    for (const segment of line.segments) {
      const name = nameIn(segment);
      const text = name && name.score >= 0.2 && !isOrganisation(segment.split(',')[0]!) ? name.rest : segment;
      const [role, place] = roleAndPlace(text);
      const candidates = place ? [place] : role ? [] : [text.split(/,\s+/)[0]!, text];
      for (const candidate of candidates) {
        const value = candidate
          .replace(/^[\s(]+|[\s,.;)]+$/g, '')
          .replace(/^(?:for and on behalf of|the team at|team)\s+/i, '');
        const domain = spellsDomain(value, address);
        if (value.length > 80 || (!domain && !isOrganisation(value) && value !== place) || /\d{3,}|:\s/.test(value))
          continue;
        const department = /\b(?:department|dept|ward|unit|abteilung|service de|team)\b/i.test(value);
        found.push({
          value,
          line: line.text,
          weight: (domain ? 4 : 0) + (place ? 1 : 0) + (department ? -2 : 0) - index / 100,
        });
      }
    }
  }
  return found.sort((one, other) => other.weight - one.weight);
}

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

function addressOf(lines: readonly Line[]): Said<string> | null {
  const texts = lines.map(line => line.segments.join(', '));
  const skip = (line: string) => isOrganisation(line) || (nameIn(line)?.score ?? 0) >= 0.6 || isRole(line);
  const found = addressesIn(texts, skip)[0];
  const line = found && texts.find(text => text.includes(found.address.slice(-6)));
  return found ? { value: found.address, line: line ?? found.address } : null;
}
