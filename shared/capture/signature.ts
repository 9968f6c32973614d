import type { Phone } from '../model/partner.ts';
import type { RegisterEntry } from './contact.ts';
import { canBeWebsite, hostOf, isMailProvider, registeredDomain } from './lexicon/hosts.ts';
import { isStreet } from './mentions/address-part.ts';
import { addressesIn } from './mentions/address.ts';
import { emailsIn, isOfficeNobodyMeans, isSharedBox, tidyEmail } from './mentions/email.ts';
import { type NameMention, nameIn } from './mentions/person-name.ts';
import { phonesIn, type Regions } from './mentions/phone.ts';
import { registersIn } from './mentions/register.ts';
import { domainOf } from './message/mailbox.ts';
import { isOrganisation, roleOrPlace } from './message/role-or-place.ts';
import type { Sender } from './message/sender.ts';
import type { SignatureBlock } from './message/signature-facts.ts';
import { HEAD_OFFICE, signedPhones } from './message/signature-phones.ts';
import { type Line, principalOf, type Said, signatureLines } from './message/signature-lines.ts';
import { plainWords } from './text/clean.ts';
import { organisationsIn } from './message/signature-places.ts';
import { isOfOther, nameAboveRole, namesIn, rolesIn } from './message/signature-who.ts';

/** What a signature says, each value with the line it was read from. `principal`: the person for whom it was written. */
export type Signature = {
  names: Said<NameMention>[];
  roles: Said<string>[];
  organisations: Said<string>[];
  phones: Said<Phone>[];
  emails: Said<string>[];
  websites: Said<string>[];
  /** `building`: what heads the address on its own line and may be the organisation's name. */
  address: (Said<string> & { building: string | null }) | null;
  registers: Said<RegisterEntry>[];
  principal: Said<string> | null;
};

/** Reads a signature block. The sender's name and domain tell their own words and sites from others'. */
export function readSignature(block: SignatureBlock, head: Sender, regions: Regions): Signature {
  const lines = signatureLines(block, head);
  const websites = websitesIn(lines, head.address);
  const sender = isMailProvider(domainOf(head.address)) ? { ...head, site: hostOf(websites[0]?.value ?? '') } : head;
  const principal = principalOf(lines);
  const own = lines.filter(line => !line.principals);
  const sure = own.slice(0, 8).flatMap(line => namesIn(line, sender));
  const names = sure.length || sender.person ? aboveNumbers(sure, lines, sender, regions) : nameAboveRole(own);
  const who = sender.person?.name ?? names[0]?.value.name ?? null;
  // Whoever signs for a box: "Ray Barlow, Chair" for a club; what stands below another's name is not theirs.
  const signs = { ...sender, person: sender.person ?? names[0]?.value ?? null };
  const said = own.flatMap((line, at) => (isOfOther(own[at - 1]?.text ?? '', signs) ? [] : rolesIn(line, signs)));
  // What somebody is a fellow of says less than what they are.
  const roles = [...said.filter(({ value }) => !HONOUR.test(value)), ...said.filter(({ value }) => HONOUR.test(value))];
  return {
    names,
    roles,
    organisations: organisationsIn(lines, sender),
    phones: signedPhones(lines, regions, { ...sender, who }, [sender.role ?? '', ...roles.map(role => role.value)]),
    emails: lines.flatMap(line => emailsOf(line)),
    websites,
    address: addressOf(lines, regions),
    registers: own.flatMap(line => registersIn(line.text).map(value => ({ value, line: line.text }))),
    principal,
  };
}

/** "Diplomate", "Fellow of the Royal College of Podiatry", "Queen's Nurse" */
const HONOUR = /^(?:diplomate|(?:fellow|member|associate) of|queen['’]?s nurse|past |honorary |board[ -]certified)/i;

/** Whoever is named below the numbers of a practice's box is one of its people, and does not sign; nor does any of several below the house. */
function aboveNumbers(
  names: Said<NameMention>[],
  lines: readonly Line[],
  { person, organisation, address }: Sender,
  regions: Regions,
): Said<NameMention>[] {
  const last = lines.findIndex(({ text }) => phonesIn(text, regions).length > 0);
  // Two and more below the house are its staff.
  const people = new Set(names.map(({ value }) => value.name));
  const isBelow = names.length > 0 && lines.findIndex(({ text }) => text === names[0]!.line) > 0;
  if (!person && people.size >= 2 && isBelow && (organisation !== null || isSharedBox(address))) return [];
  if (person || organisation === null || last < 0) return names;
  const at = (line: string) => lines.findIndex(({ text }) => text === line);
  return names.filter(({ line }) => at(line) <= last);
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
        line.segments.some(segment => withoutHandles(segment) === match[0])
      )
        found.push({ value: url, line: line.text });
    }
  }
  const own = registeredDomain(domainOf(address));
  const fit = found.filter(({ value }) => canBeWebsite(hostOf(value)) && !FILE.test(value));
  const at = (value: string) => (registeredDomain(hostOf(value)) === own ? 0 : 1);
  return fit.sort((one, other) => at(one.value) - at(other.value));
}

/** A paper that somebody points to is no website. */
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|zip|jpe?g|png|gif)(?:[?#]|$)/i;

/** "Insta @kbmoves kbmoves.co.uk", "web: kbmoves.co.uk": what else a line with a site says. */
function withoutHandles(text: string): string {
  return text.replace(/@[\w.]+|\b(?:insta(?:gram)?|facebook|fb|twitter|tiktok|web(?:site)?|w)\b:?/gi, ' ').trim();
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

function addressOf(lines: readonly Line[], regions: Regions): Signature['address'] {
  // "18 Knox Street, Hamilton 3204 | Bookings 0800 …": a part that says a number is none of the address.
  const isNumber = (segment: string) =>
    plainWords(segment) <= 3 && !segment.includes(',') && phonesIn(segment, regions).length > 0;
  const own = lines.filter(({ text }) => !OF_EVENT.test(text));
  // Where one works rather than where the firm has its head office.
  const [elsewhere, here] = [
    own.filter(({ text }) => HEAD_OFFICE.test(text)),
    own.filter(({ text }) => !HEAD_OFFICE.test(text)),
  ];
  const texts = [...here, ...elsewhere].map(({ segments }) => {
    const isSite = (segment: string) => /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+$/.test(segment);
    const isOther = (segment: string) => isNumber(segment) || isSite(segment) || skipped(segment);
    const parts = segments.length > 1 ? segments.filter(each => !isOther(each)) : segments;
    return withoutPhones(parts.join(', '), regions);
  });
  // "The Old School, Mill Lane", "Elm Leisure Centre, Station Road": a house that the address begins with.
  const isHouse = (line: string) => line.split(', ').slice(1).some(isStreet);
  const skip = (line: string) => (isOrganisation(line) && !isHouse(line)) || skipped(line);
  const found = addressesIn(texts, skip)[0];
  const line = found && texts.find(text => text.includes(found.address.slice(-6)));
  const before = line?.slice(0, line.indexOf(found!.address.slice(0, 6))) ?? '';
  const building = found?.name && before.includes(found.name) ? found.name : null;
  return found ? { value: found.address, line: line ?? found.address, building } : null;
}

/** A name or a role is no part of an address. */
function skipped(text: string): boolean {
  return (nameIn(text)?.score ?? 0) >= 0.6 || roleOrPlace(text.split(/\s[–—-]\s/).at(-1)!) === 'role';
}

/** "Join our open day at …", "Invoices to: …" */
const OF_EVENT =
  /^(?:join|come (?:and|to|along)|invoices?|bills|remittances?|cheques|events?|venue|open (?:day|evening)|next (?:meeting|clinic|event))\b/i;

/** The digits of a phone number can look like a postcode. */
function withoutPhones(text: string, regions: Regions): string {
  if (phonesIn(text, regions).length === 0) return text;
  return text.replace(/(?:(?:tel|phone|電話|t|m|p|f|fax|mobile|mob)\.?[: ]*)?\+?[\d][\d\s().-]{6,}\d/giu, number =>
    phonesIn(number, regions).length > 0 ? ' ' : number,
  );
}
