import type { Mailbox, MessageFacts } from '../facts.ts';
import { domainOf } from './mailbox.ts';

/** The practice's own addresses and domains, lower case. A mail provider's domain is nobody's own. */
export type Own = { addresses: readonly string[]; domains: readonly string[] };

export function isOwn(address: string, own: Own): boolean {
  return own.addresses.includes(address.toLowerCase()) || inDomains(address, own.domains);
}

export function weSent(message: MessageFacts, own: Own): boolean {
  return message.from.address !== '' && isOwn(message.from.address, own);
}

/** The partners' side: the sender of what we got, the recipients of what we sent; colleagues left out. */
export function counterparts(message: MessageFacts, own: Own): Mailbox[] {
  const side = weSent(message, own) ? [...message.to, ...message.cc] : [message.from];
  return side.filter(one => one.address !== '' && !isOwn(one.address, own));
}

/** Whether an address is at one of the domains or below it. */
export function inDomains(address: string, domains: readonly string[]): boolean {
  const host = domainOf(address);
  return domains.some(domain => {
    const bare = domain.replace(/^@/, '').toLowerCase();
    return bare !== '' && (host === bare || host.endsWith(`.${bare}`));
  });
}
