import { addEmail, addPhone, addRegister, type Card, emptyCard, mergeCards } from '../cards/card.ts';
import type { Candidate } from '../cards/person.ts';
import { writtenIn } from '../cards/website.ts';
import type { Evidence } from '../contact.ts';
import type { Target } from '../facts.ts';
import { canBeWebsite, hostOf } from '../lexicon/hosts.ts';
import { emailsIn, tidyEmail } from '../mentions/email.ts';
import { phonesIn, tidyPhone } from '../mentions/phone.ts';
import { registersIn } from '../mentions/register.ts';
import type { Reading } from '../page/reading.ts';
import { foldText } from '../text/clean.ts';
import type { Phone } from '../../model/partner.ts';

/** The details that the target itself says or links to: addresses, numbers, register entries, and of a selection the postal address. */
export function saidIn(reading: Reading, target: Target): Card {
  const card = emptyCard();
  if (target.href !== undefined) addHref(card, reading, target, target.href);
  if (target.kind !== 'selection') return card;
  for (const line of target.text.split('\n')) {
    for (const { email } of emailsIn(line)) addEmail(card, email, evidenceOf(target, email));
    for (const { phone, text } of phonesIn(line, reading.regions))
      addPhone(card, labelled(reading, target, phone), evidenceOf(target, text));
    for (const register of registersIn(line)) addRegister(card, register, evidenceOf(target, register.number));
  }
  addLinks(card, reading, target);
  card.website = websiteSaid(reading, target);
  const address = reading.mentions.find(
    mention =>
      mention.type === 'address' && target.blocks.includes(mention.block) && isWithin(mention.address, target.text),
  );
  if (address?.type === 'address') card.address = { value: address.address, evidence: address.evidence };
  return card;
}

/** A web address that stands in the selection, as a link or written. */
function websiteSaid({ facts, site }: Reading, target: Target): Card['website'] {
  const link = target.links
    .map(index => facts.links[index])
    .find(
      each =>
        each?.kind === 'web' &&
        /^(?:https?:\/\/|www\.|[\w-]+\.)\S+\.\S+$/i.test(each.text) &&
        target.text.includes(each.text),
    );
  const isOthers = link && canBeWebsite(hostOf(link.value)) && hostOf(link.value) !== site.host;
  if (link && isOthers) return { value: link.value, evidence: evidenceOf(target, link.text) };
  const written = writtenIn(
    isBareSite(target) && !/^(?:https?:|www\.)/i.test(target.text) ? `https://${target.text}` : target.text,
  );
  return written && hostOf(written) !== site.host ? { value: written, evidence: evidenceOf(target, written) } : null;
}

/** A web address and nothing else. */
export function isBareSite({ kind, text }: Target): boolean {
  return (
    kind === 'selection' &&
    /^(?:https?:\/\/)?[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}\/?$/i.test(text) &&
    /[a-z]{2}\/?$/i.test(text)
  );
}

function isWithin(address: string, text: string): boolean {
  const words = new Set(foldText(text).split(' '));
  return foldText(address)
    .split(' ')
    .every(word => words.has(word));
}

/** `mailto:Jane%20Smith` back to what was meant; text that is no encoding stays. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

function addHref(card: Card, reading: Reading, target: Target, href: string) {
  const evidence = evidenceOf(target, target.text || href);
  if (/^mailto:/i.test(href)) {
    const email = tidyEmail(decoded(href));
    if (email) addEmail(card, email, evidence);
  } else if (/^(?:tel|callto):/i.test(href)) {
    const phone = tidyPhone(decoded(href.replace(/^\w+:/, '')), reading.regions);
    if (phone) addPhone(card, labelled(reading, target, phone), evidence);
  } else if (/^https?:\/\/(?:wa\.me|api\.whatsapp\.com)\//i.test(href)) {
    const number = /(?:wa\.me\/|phone=)\+?(\d{6,15})/.exec(href)?.[1];
    const phone = number ? tidyPhone(`+${number}`, reading.regions) : null;
    if (phone) addPhone(card, phone, evidence);
  }
}

/** Of the links in a selection's blocks those whose words were selected. */
function addLinks(card: Card, reading: Reading, target: Target) {
  const digits = target.text.replace(/\D/g, '');
  for (const index of target.links) {
    const link = reading.facts.links[index];
    if (!link) continue;
    const shown = link.text !== '' && target.text.includes(link.text);
    const email = link.kind === 'mailto' && shown ? tidyEmail(link.value) : null;
    if (email) addEmail(card, email, evidenceOf(target, link.text));
    const phone = link.kind === 'tel' ? tidyPhone(link.value, reading.regions) : null;
    if (phone && (digits.includes(phone.number.slice(-6)) || (shown && /\p{Alpha}/u.test(link.text))))
      addPhone(card, labelled(reading, target, phone), evidenceOf(target, link.text));
  }
}

/** A selected number may have its label outside: the page knows that it is a fax, or its extension. */
function labelled(reading: Reading, target: Target, phone: Phone): Phone {
  const known = reading.mentions.find(
    mention =>
      mention.type === 'phone' && target.blocks.includes(mention.block) && mention.phone.number === phone.number,
  );
  return known?.type === 'phone' ? { ...phone, ...known.phone } : phone;
}

function evidenceOf(target: Target, text: string): Evidence {
  return { text: text.slice(0, 200), from: target.kind === 'link' ? 'link' : 'selection', confidence: 0.95 };
}

/** What was pointed at is what is wanted: a selection's details stand alone, a link's come first. */
export function withOwn(person: Candidate, own: Card, target: Target): Candidate {
  const card = mergeCards(person.card, own);
  const isLink = target.kind === 'link';
  if (own.emails.length)
    card.emails = [...own.emails, ...others(isLink ? card.emails : [], own.emails, one => one.value)];
  if (own.phones.length)
    card.phones = [...own.phones, ...others(isLink ? card.phones : [], own.phones, one => one.value.number)];
  return { ...person, card };
}

function others<T>(all: T[], first: T[], key: (one: T) => string): T[] {
  return all.filter(one => !first.some(each => key(each) === key(one)));
}

/** "Coach Desmond Achebe", below it "Tel 0113 …": the lines of a block under one that ends with the selection. */
export function linesBelow(reading: Reading, target: Target): string {
  const lines = reading.outline.blocks[target.blocks[0] ?? -1]?.text.split('\n') ?? [];
  const at = lines.findIndex(line => line.endsWith(target.text));
  return at < 0 ? '' : lines.slice(at + 1, at + 4).join('\n');
}
