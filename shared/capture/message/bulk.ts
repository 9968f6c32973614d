import type { MessageFacts } from '../facts.ts';
import { emailsIn, isSharedBox } from '../mentions/email.ts';
import { registeredDomain } from '../lexicon/hosts.ts';
import { isFromOwn } from './imprint.ts';
import { domainOf } from './mailbox.ts';

const NO_REPLY =
  /^(?:no-?_?\.?reply|do-?_?\.?not-?_?\.?reply|donotreply|noreply\S*|nicht-?antworten|ne-?pas-?repondre|mailer-daemon|postmaster|bounces?\S*|notifications?|notify|alerts?|automated|auto-?reply)(?:[+._-]\S*)?@/i;
const LIST =
  /^(?:newsletters?|news|bulletin|updates?|digest|marketing|promo(?:tions)?|offers|mailing|campaigns?|rundbrief|infolettre|boletin|nieuwsbrief|nyhetsbrev)(?:[+._-]\S*)?@/i;

/** Nobody reads answers to it: sent by a system, not by a person. */
export function isNoReply(address: string): boolean {
  return NO_REPLY.test(address);
}

/** newsletter@, updates@: where a list is sent from. */
export function isListBox(address: string): boolean {
  return LIST.test(address);
}

/** A message to many: it asks to leave a list, or its address says so. */
export function isNewsletter(message: MessageFacts): boolean {
  return (
    message.bulk === true ||
    LIST.test(message.from.address) ||
    /\b(?:newsletter|e-?bulletin|rundbrief|nieuwsbrief|nyhetsbrev)\b/i.test(message.from.name)
  );
}

/** Sent by a system or to a list: there is no person behind it. */
export function isAutomatic(message: MessageFacts): boolean {
  return isNoReply(message.from.address) || isNewsletter(message);
}

/** hello@ of the lines below what newsletter@ or noreply@ of the same domain sent: the box that somebody reads. */
export function boxBelow({ from, signature }: MessageFacts): string | null {
  const domain = domainOf(from.address);
  const isOwn = isListBox(from.address) || (isNoReply(from.address) && isFromOwn(from.name, from.address));
  const boxes = isOwn ? (signature?.lines ?? []).flatMap(line => emailsIn(line)) : [];
  return (
    boxes
      .map(({ email }) => email)
      .find(
        email =>
          registeredDomain(domainOf(email)) === registeredDomain(domain) &&
          isSharedBox(email) &&
          !DESK.test(email) &&
          !isNoReply(email),
      ) ?? null
  );
}

/** Boxes for one thing only, and lists. */
const DESK =
  /^(?:complaints?|feedback|privacy|dpo|gdpr|data[._-]?protection|unsubscribe|careers?|jobs|recruitment|vacancies|billing|accounts?|invoices?|press|media|newsletters?|news|bulletin|updates?|marketing|webmaster)[\w.+-]*@/i;
