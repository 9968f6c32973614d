import { type Card, type Seen, addEmail, addPhone, addRegister, emptyCard } from '../cards/card.ts';
import { orgKey, tidyOrganisation } from '../cards/organisation-names.ts';
import { roleAndCredentials } from '../mentions/credential-line.ts';
import type { Evidence } from '../contact.ts';
import type { Mailbox, MessageFacts } from '../facts.ts';
import { isMailProvider, registeredDomain } from '../lexicon/hosts.ts';
import { isSharedBox } from '../mentions/email.ts';
import { nameCase } from '../mentions/name-case.ts';
import { type NameMention, nameIn } from '../mentions/person-name.ts';
import type { Regions } from '../mentions/phone.ts';
import { type Signature, readSignature } from '../signature.ts';
import { foldText, plainWords } from '../text/clean.ts';
import { belowName } from './below-name.ts';
import { boxBelow, isAutomatic, isNoReply, wrappedBox } from './bulk.ts';
import { imprintOf } from './imprint.ts';
import { domainOf } from './mailbox.ts';
import { type Sender, senderOf } from './sender.ts';
import { namesAddress, sameName } from './same-name.ts';
import type { Said } from './signature-lines.ts';
import { isTheirs, signerOf } from './signer.ts';
import { addressSaid, credentialsBelow, honorificIn, nearest, signedToo } from './signed-details.ts';
import { spellsDomain } from './spells-domain.ts';

/** Whom a message shows: the card of its sender, a person or (`isPerson` false) an organisation. */
export type MessageCard = {
  card: Card;
  isPerson: boolean;
  /** On whose behalf the sender wrote, as the message says it; that person is not on the card. */
  onBehalfOf: string | null;
};

/**
 * The contact of a message is its sender: the address is the head's, the name the signature's where both agree, and nothing is taken from
 * a signature that is somebody else's.
 */
export function messageCard(facts: MessageFacts, regions: Regions): MessageCard {
  const from = withOwnAddress(facts);
  const message = { ...facts, from };
  const sender = senderOf(from, message.signature?.lines);
  // A member's message through a group carries the group's "unsubscribe".
  const automatic = isAutomatic(message) && !(sender.through && sender.person);
  const notice = sender.through ? null : imprintOf(message);
  const block = isNoReply(from.address) ? notice : message.signature;
  const read = block ? readSignature(block, sender, regions) : null;
  // A newsletter's last lines are its sender's only where they say so.
  const signature = read && (!automatic || imprintOf(message) || namesItself(read, sender)) ? read : null;
  const card = emptyCard();
  const principal = message.onBehalfOf?.name || signature?.principal?.value || null;
  const signed = signature && !automatic ? signerOf(signature, sender, principal) : null;
  const isOwn = signature !== null && (signed !== null || isTheirs(signature, sender));
  const person = automatic ? null : (signed?.value ?? sender.person);
  if (person) putPerson(card, person, signed, sender, from);
  card.honorific ??= person && honorificIn(signature, person);
  if (signature && isOwn) putPersonal(card, signature, person !== null, signed, message.signature!.lines);
  if (signature && isOwn) putPlace(card, signature, sender);
  if (!card.role && sender.role && person) card.role = seen(sender.role, from.name, 'message', 0.8);
  const shown = card.organisation ? null : signedToo(from.name, message.signature?.lines ?? []);
  if (shown) card.organisation = seen(shown, from.name, 'message', 0.8);
  if (!card.organisation && sender.organisation)
    card.organisation = seen(sender.organisation, from.name, 'message', 0.8);
  // What nobody reads is no way to reach anybody.
  const value = boxBelow(message) ?? (isNoReply(from.address) ? null : from.address);
  if (value && !sender.through) {
    card.emails.unshift({ value, evidence: { text: shownFrom(from), from: 'message', confidence: 1 } });
  }
  if (card.name && principal) card.name.evidence.text = `${card.name.evidence.text} (on behalf of ${principal})`;
  return { card, isPerson: person !== null, onBehalfOf: principal };
}

/** "Marisol Quade on behalf of Paul Renner, MD <mquade@…>": the address is whose name it spells; or a box, where the answer goes. */
function withOwnAddress({ from, onBehalfOf, signature }: MessageFacts): Mailbox {
  const isOwn =
    !from.address && onBehalfOf !== undefined && (namesAddress(from.name, onBehalfOf.address) || isItsBox(onBehalfOf));
  const address = isOwn ? onBehalfOf.address : wrappedBox(from.address, signature?.lines ?? []);
  return address ? { ...from, address } : from;
}

/** "Elm Labs Accounts" <accounts@…> */
function isItsBox({ name, address }: Mailbox): boolean {
  const box = foldText(address.split('@')[0]!);
  return isSharedBox(address) || (box !== '' && foldText(name).split(' ').includes(box) && !nameIsPersons(name));
}

function nameIsPersons(name: string): boolean {
  return (nameIn(name)?.score ?? 0) >= 0.5;
}

/** Whether the lines name the organisation of the display name or the address. */
function namesItself({ organisations }: Signature, { organisation, address }: Sender): boolean {
  return organisations.some(
    ({ value }) =>
      (organisation !== null && foldText(value) === foldText(organisation)) || spellsDomain(value, address),
  );
}

function putPerson(
  card: Card,
  person: NameMention,
  signed: Said<NameMention> | null,
  sender: Sender,
  from: Mailbox,
): void {
  const own = sender.person;
  const fuller = own && signed && wordCount(own.name) > wordCount(person.name) ? own : person;
  const evidence: Evidence = signed
    ? { text: signed.line, from: 'signature', confidence: own ? 0.98 : 0.85 }
    : { text: shownFrom(from), from: 'message', confidence: person.score >= 0.5 ? 0.95 : 0.8 };
  card.name = { value: nameCase(fuller.name), evidence };
  card.honorific = person.honorific ?? own?.honorific ?? null;
  card.credentials = person.credentials ?? own?.credentials ?? null;
}

function putPersonal(
  card: Card,
  signature: Signature,
  isPerson: boolean,
  signed: Said<NameMention> | null,
  lines: readonly string[],
): void {
  if (isPerson) {
    const role = nearest(signature.roles, signed?.line, lines);
    const said = role && roleAndCredentials(role.value);
    if (said) card.role = seen(said.role, role.line, 'signature', 0.9);
    const post = signed && belowName(signed.line, signature, lines);
    if (!said && post?.role) card.role = seen(post.role, post.role, 'signature', 0.6);
    const place = signature.organisations[0]?.line;
    if (post?.place && (place === undefined || place === post.role))
      card.organisation = seen(tidyOrganisation(post.place), post.place, 'signature', 0.6);
    card.credentials ??= said?.credentials ?? null;
    card.credentials ??= signed ? credentialsBelow(signed.line, lines) : null;
    for (const { value, line } of signature.registers)
      addRegister(card, value, { text: line, from: 'signature', confidence: 0.95 });
  }
  for (const { value, line } of signature.phones)
    addPhone(card, value, { text: line, from: 'signature', confidence: 0.95 });
}

function putPlace(card: Card, signature: Signature, sender: Sender): void {
  const [organisation] = card.organisation ? [] : signature.organisations;
  // The name it goes by rather than the one it is registered with.
  const isShown =
    organisation &&
    sender.organisation &&
    /\p{Lower}/u.test(sender.organisation) &&
    !/['’]/.test(organisation.value) &&
    (orgKey(organisation.value) === orgKey(sender.organisation) ||
      isWithSlogan(organisation.value, sender.organisation));
  if (organisation)
    card.organisation = seen(
      isShown ? sender.organisation! : tidyOrganisation(organisation.value),
      organisation.line,
      'signature',
      0.9,
    );
  const [website] = signature.websites;
  if (website) card.website = seen(website.value, website.line, 'signature', 0.9);
  const address = addressSaid(signature, card.organisation?.value ?? '');
  if (address) card.address = seen(address.value, address.line, 'signature', 0.9);
  for (const { value, line } of signature.emails) {
    if (isSendersToo(value, line, sender)) addEmail(card, value, { text: line, from: 'signature', confidence: 0.9 });
  }
}

/** "Elm Trust. Here for you" of a sender "Elm Trust" */
function isWithSlogan(said: string, organisation: string): boolean {
  return said.startsWith(organisation) && /^[.:|]\s/.test(said.slice(organisation.length));
}

/** Another address in the signature: of the same domain, not a shared box, and not beside another person's name. */
function isSendersToo(email: string, line: string, sender: Sender): boolean {
  // "For rooms write to reservations@…"
  if (email === sender.address || plainWords(line) >= 3) return false;
  const name = nameIn(line.replace(/\S+@\S+/g, ' ').replace(/^[^:]{2,30}:\s+(?=\p{Upper})/u, ''));
  if (name && name.score >= 0.5 && !(sender.person && sameName(name.name, sender.person.name))) return false;
  if (isSharedBox(email)) return sender.person === null && !sender.address;
  const domain = registeredDomain(domainOf(email));
  const own = registeredDomain(domainOf(sender.address));
  const names =
    sender.person !== null &&
    foldText(sender.person.name)
      .split(' ')
      .some(word => word.length > 2 && foldText(email).includes(word));
  return names || (domain === own && !isMailProvider(own) && sender.person === null);
}

function seen<T>(value: T, text: string, from: Evidence['from'], confidence: number): Seen<T> {
  return { value, evidence: { text: text.slice(0, 300), from, confidence } };
}

function shownFrom(from: Mailbox): string {
  return from.name ? `${from.name} <${from.address}>` : from.address;
}

function wordCount(name: string): number {
  return name.split(' ').filter(word => /[\p{Alpha}\p{N}].*[\p{Alpha}\p{N}]/u.test(word)).length;
}
