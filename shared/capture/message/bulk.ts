import type { Mailbox, MessageFacts } from '../facts.ts';
import { emailsIn, isSharedBox } from '../mentions/email.ts';
import { nameIn } from '../mentions/person-name.ts';
import { CHARITY } from '../lexicon/charity.ts';
import { hostOf, isMailProvider, registeredDomain } from '../lexicon/hosts.ts';
import { ofTextsWith } from '../text/once.ts';
import { isFromOwn } from './imprint.ts';
import { domainOf } from './mailbox.ts';
import type { BodyLine } from './quotes.ts';

/** Both are for small letters. */
const NO_REPLY = ofTextsWith(
  'reply|antwort|repondre|mailer-daemon|postmaster|bounce|notif|alert|automated',
  /^(?:no-?_?\.?reply|do-?_?\.?not-?_?\.?reply|donotreply|noreply\S*|nicht-?antworten|ne-?pas-?repondre|mailer-daemon|postmaster|bounces?\S*|notifications?|notify|alerts?|automated|auto-?reply)(?:[+._-]\S*)?@/,
);
const LIST = ofTextsWith(
  'news|bulletin|update|digest|marketing|promo|offers|mailing|campaign|rundbrief|infolettre|boletin|nieuwsbrief|nyhetsbrev',
  /^(?:e?-?news(?:letters?)?|bulletin|updates?|digest|marketing|promo(?:tions)?|offers|mailing|campaigns?|rundbrief|infolettre|boletin|nieuwsbrief|nyhetsbrev)(?:[+._-]\S*)?@/,
);

/** Nobody reads answers to it: sent by a system, not by a person. */
export function isNoReply(address: string): boolean {
  return NO_REPLY(address.toLowerCase());
}

/** newsletter@, updates@: where a list is sent from. */
export function isListBox(address: string): boolean {
  return LIST(address.toLowerCase());
}

/** "Ann Frost <news@elmrunners.example>" who ends with "Ann": a club's chair writes to its members. */
function isSignedBySender({ from, signature }: MessageFacts): boolean {
  const named = nameIn(from.name);
  const given = named && named.score >= 0.5 ? named.name.split(' ')[0]! : null;
  return given !== null && (signature?.lines ?? []).some(line => line === given || line.startsWith(`${given} `));
}

/** A message to many: it asks to leave a list, or its address says so. */
export function isNewsletter(message: MessageFacts): boolean {
  return (
    message.bulk === true ||
    (isListBox(message.from.address) && !isSignedBySender(message)) ||
    /\b(?:newsletter|e-?bulletin|rundbrief|nieuwsbrief|nyhetsbrev)\b/i.test(message.from.name)
  );
}

/** Sent by a system or to a list: there is no person behind it. */
export function isAutomatic(message: MessageFacts): boolean {
  return isNoReply(message.from.address) || isNewsletter(message);
}

/** hello@ of the lines below what newsletter@ or noreply@ of the same domain sent: the box that somebody reads. */
export function boxBelow({ from, signature }: MessageFacts): string | null {
  const isOwn = isListBox(from.address) || (isNoReply(from.address) && isFromOwn(from.name, from.address));
  return isOwn ? (boxesBeside(from.address, signature?.lines ?? [])[0] ?? null) : null;
}

/** The boxes that what newsletter@ or noreply@ sent says of its house: "Write to us: hello@…". */
export function ownBoxes(lines: readonly BodyLine[], { address }: Mailbox): string[] {
  const asks = isListBox(address) || isNoReply(address);
  return asks
    ? boxesBeside(
        address,
        lines.slice(-200).map(({ text }) => text),
      )
    : [];
}

/** "Registered charity 1094417", wherever a newsletter says it. */
export function charityLine(lines: readonly BodyLine[]): string[] {
  return (
    lines
      .slice(-60)
      .map(({ text }) => CHARITY.exec(text)?.slice(0, 1))
      .find(said => said) ?? []
  );
}

/** The site of the address's own domain, wherever the letter names or links it. */
export function ownSite(lines: readonly BodyLine[], { address }: Mailbox): string[] {
  const domain = registeredDomain(domainOf(address));
  const hosts = isMailProvider(domain)
    ? []
    : lines
        .slice(-60)
        .flatMap(({ text, links }) => [
          ...links.map(({ href }) => hostOf(href)),
          ...(text.match(/(?:\bwww\.|https?:\/\/)[\w.-]{4,60}\w/gi) ?? []).map(said =>
            said.toLowerCase().replace(/^https?:\/\//, ''),
          ),
        ]);
  const site = hosts.find(host => host.replace(/^www\./, '') === domain);
  return site ? [site] : [];
}

/** Shared boxes of the address's domain. */
function boxesBeside(address: string, lines: readonly string[]): string[] {
  const domain = registeredDomain(domainOf(address));
  return lines
    .filter(line => line.includes('@'))
    .flatMap(line => emailsIn(line).map(({ email }) => email))
    .filter(
      email =>
        registeredDomain(domainOf(email)) === domain && isSharedBox(email) && !DESK.test(email) && !isNoReply(email),
    );
}

/** "Sent by hello@elm.org" below what came from hello-elm.org@shared1.…: a mailing service wraps the box that answers go to. */
export function wrappedBox(address: string, lines: readonly string[]): string | undefined {
  const local = address.slice(0, address.lastIndexOf('@'));
  if (!local.includes('.')) return undefined;
  return lines
    .filter(line => line.includes('@'))
    .flatMap(line => emailsIn(line).map(({ email }) => email))
    .find(email => email.replace('@', '-') === local);
}

/** Boxes for one thing only, and lists. */
const DESK =
  /^(?:complaints?|feedback|privacy|dpo|gdpr|data[._-]?protection|unsubscribe|careers?|jobs|recruitment|vacancies|billing|accounts?|invoices?|press|media|newsletters?|news|bulletin|updates?|marketing|webmaster|secretary|secretariat|treasurer|members(?:hip)?|events|results|orders|sales)[\w.+-]*@/i;
