import type { Phone } from '../model/partner.ts';
import type { RegisterEntry } from './contact.ts';
import { canBeWebsite, hostOf, isMailProvider, registeredDomain } from './lexicon/hosts.ts';
import { addressesIn } from './mentions/address.ts';
import { emailsIn, isOfficeNobodyMeans, tidyEmail } from './mentions/email.ts';
import { type NameMention, nameIn } from './mentions/person-name.ts';
import { phonesIn, type Regions, tidyPhone, typed } from './mentions/phone.ts';
import { registersIn } from './mentions/register.ts';
import { domainOf } from './message/mailbox.ts';
import { leadsToAnother } from './message/leads-to-another.ts';
import { isOrganisation, roleOrPlace } from './message/role-or-place.ts';
import type { Sender } from './message/sender.ts';
import type { SignatureBlock } from './message/signature-facts.ts';
import { type Line, principalOf, type Said, signatureLines } from './message/signature-lines.ts';
import { plainWords } from './text/clean.ts';
import { organisationsIn } from './message/signature-places.ts';
import { nameAboveRole, namesIn, rolesIn } from './message/signature-who.ts';

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
  const names = sure.length || sender.person ? sure : nameAboveRole(own);
  const roles = own.flatMap(line => rolesIn(line, sender));
  return {
    names,
    roles,
    organisations: organisationsIn(lines, sender),
    phones: withoutSecretarys(setApart(lines.flatMap(line => phonesOf(line, regions, sender))), [
      sender.role ?? '',
      ...roles.map(role => role.value),
    ]),
    emails: lines.flatMap(line => emailsOf(line)),
    websites,
    address: addressOf(lines, regions),
    registers: own.flatMap(line => registersIn(line.text).map(value => ({ value, line: line.text }))),
    principal,
  };
}

/** A number and whether the words before it say it is a secretary's. */
type Reached = Said<Phone> & { secretarys: boolean };

function phonesOf(line: Line, regions: Regions, sender: Sender): Reached[] {
  const found: Reached[] = line.segments.flatMap((segment, index) => {
    const before = line.segments[index - 1] ?? '';
    const label = before.length <= 12 && !/\d/.test(before) ? before : '';
    return phonesIn(segment, regions, label)
      .map(({ phone, label, index }) => ({ phone, label, said: segment.slice(0, index) }))
      .filter(({ said }) => (!leadsToAnother(said, sender) || OF_SECRETARY.test(said)) && !HEAD_OFFICE.test(said))
      .map(({ phone, label, said }) => ({
        value: phone,
        line: line.text,
        secretarys: SECRETARY.test(label) || OF_SECRETARY.test(said),
      }));
  });
  for (const link of line.links) {
    if (link.kind !== 'tel' && link.kind !== 'whatsapp') continue;
    const phone = tidyPhone(link.value, regions) ?? tidyPhone(link.text, regions);
    const before = line.text.slice(0, Math.max(0, line.text.indexOf(link.text)));
    if (phone && !leadsToAnother(before, sender))
      found.push({ value: typed(phone, before), line: line.text, secretarys: SECRETARY.test(before) });
  }
  return found;
}

/** "First aid emergencies on club runs: Mandy 07400 …": what a sentence says, beside a line that gives a number. */
function setApart(found: Reached[]): Reached[] {
  const apart = found.filter(({ line }) => plainWords(line.replace(/\([^)\d]*\)/g, ' ')) < 4);
  return apart.length ? apart : found;
}

/** The group's, of which the sender's place is a part, and whoever helps when nobody is in. */
const HEAD_OFFICE =
  /(?<!\p{L})(?:absen(?:ce|t)|abwesenheit|rempla[çc]ant|vertretung|waarnem)|\b(?:head|registered|national) office\b|\bnotdienst|\b(?:out[ -]of|outside(?: of)?|after)[ -](?:office |surgery |clinic )?hours\b|\bbuiten kantoor|\bfuori orario|\bfuera de horario|\ben dehors des heures|außerhalb der \p{L}*zeiten|\bbereitschaftsdienst|\bnhs ?111|\bsamaritans\b|\bcrisis\b/iu;

const SECRETARY =
  /\b(?:secretar(?:y|ies)|pa|assistant)\b(?:\s\([^)]*\))?\s*(?:(?:tel(?:ephone)?|phone|on)\b)?[\s:.–-]*$/i;

/** "Secretary: Noreen Tully, 091 493 120" */
const OF_SECRETARY = /^(?:medical )?(?:secretary|pa)\s*[:–-]\s*\p{Lu}/iu;

/** Beside a number of the sender's own the secretary's is another person's; alone it is the way to reach both. */
function withoutSecretarys(found: Reached[], roles: readonly string[]): Reached[] {
  const isSecretary = roles.some(role => /\b(?:secretary|pa|assistant|reception\w*)\b/i.test(role));
  const own = found.filter(({ secretarys }) => !secretarys);
  return isSecretary || own.every(({ value }) => value.type === 'fax') ? found : own;
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
  const texts = lines.map(({ segments }) => {
    const isSite = (segment: string) => /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+$/.test(segment);
    const parts = segments.length > 1 ? segments.filter(each => !isNumber(each) && !isSite(each)) : segments;
    return withoutPhones(parts.join(', '), regions);
  });
  const skip = (line: string) =>
    isOrganisation(line) || (nameIn(line)?.score ?? 0) >= 0.6 || roleOrPlace(line) === 'role';
  const found = addressesIn(texts, skip)[0];
  const line = found && texts.find(text => text.includes(found.address.slice(-6)));
  const before = line?.slice(0, line.indexOf(found!.address.slice(0, 6))) ?? '';
  const building = found?.name && before.includes(found.name) ? found.name : null;
  return found ? { value: found.address, line: line ?? found.address, building } : null;
}

/** The digits of a phone number can look like a postcode. */
function withoutPhones(text: string, regions: Regions): string {
  if (phonesIn(text, regions).length === 0) return text;
  return text.replace(/(?:(?:tel|phone|電話|t|m|p|f|fax|mobile|mob)\.?[: ]*)?\+?[\d][\d\s().-]{6,}\d/giu, number =>
    phonesIn(number, regions).length > 0 ? ' ' : number,
  );
}
