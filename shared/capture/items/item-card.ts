import { addressOf, leftAsMade } from './item-address.ts';
import { isPersonItem, textOf } from './item-kind.ts';
import type { Evidence } from '../contact.ts';
import type { Item, PageFacts } from '../facts.ts';
import { personKey, userIs } from '../cards/same-person.ts';
import { addEmail, addPhone, addRegister, type Card, emptyCard } from '../cards/card.ts';
import { canBeWebsite, hostOf, registeredDomain } from '../lexicon/hosts.ts';
import { tidyEmail, writtenEmail } from '../mentions/email.ts';
import { nameIn } from '../mentions/person-name.ts';
import { nameCase } from '../mentions/name-case.ts';
import { type Regions, splitNumbers, tidyPhone, typed } from '../mentions/phone.ts';
import { bareType } from './props.ts';
import { registersIn } from '../mentions/register.ts';
import { foldText } from '../text/clean.ts';

/** The page whose items are read, and the countries its numbers may be of. */
export type Reader = { facts: PageFacts; regions: Regions };

/** The card of one item: its own properties and those of its addresses, contact points and identifiers. */
export function itemCard(reader: Reader, index: number): Card {
  const item = reader.facts.items[index]!;
  const card = emptyCard();
  card.types = [
    ...item.types,
    ...departmentTypes(reader, item),
    ...(item.props['medicalSpecialty'] ?? []).flatMap(value => (typeof value === 'string' ? bareType(value) : [])),
  ];
  const evidence = (text: string, confidence = 0.95): Evidence => ({
    text: text.slice(0, 200),
    from: item.source,
    confidence,
  });
  if (isPersonItem(item)) personName(card, item, evidence);
  else {
    const name =
      textOf(item.props['name']) ??
      textOf(item.props['legalName']) ??
      nestedName(reader, item, 'worksFor') ??
      nestedName(reader, item, 'address');
    if (name) card.name = { value: name, evidence: evidence(name) };
  }
  addDetails(reader, card, item, evidence);
  // Sites write numbers and addresses of mail into the postal address too.
  for (const value of ['contactPoint', 'contactPoints', 'address'].flatMap(name => item.props[name] ?? [])) {
    const point = typeof value === 'string' ? undefined : reader.facts.items[value.item];
    const what = textOf(point?.props['contactType']) ?? '';
    if (point && !/press|media|legal|privacy|data protection|complaint|billing|careers?|technical/i.test(what))
      addDetails(reader, card, point, evidence);
  }
  const address = addressOf(reader, item, evidence);
  card.address = address && leftAsMade(reader.facts).has(address.value) ? null : address;
  const url = siteOf(item, card);
  if (url) card.website = { value: url, evidence: evidence(url) };
  return card;
}

/** The site at the address of mail before others; where linked data keeps what it knows is none. */
function siteOf({ props }: Item, { emails }: Card): string | undefined {
  const urls = [...(props['url'] ?? []), ...(props['sameAs'] ?? [])].filter(
    value => typeof value === 'string' && canBeWebsite(hostOf(value)) && !hostOf(value).startsWith('data.'),
  ) as string[];
  const domains = emails.map(({ value }) => registeredDomain(value.split('@')[1]!));
  return urls.find(url => domains.includes(registeredDomain(hostOf(url)))) ?? urls[0];
}

/** What the branches are tells what their organisation is. */
function departmentTypes({ facts }: Reader, item: Item): string[] {
  return [...(item.props['department'] ?? []), ...(item.props['subOrganization'] ?? [])].flatMap(value =>
    typeof value === 'string' ? [] : (facts.items[value.item]?.types ?? []),
  );
}

function personName(card: Card, item: Item, evidence: (text: string, confidence?: number) => Evidence) {
  const part = (name: string) => textOf(item.props[name]);
  const whole = part('name') ?? '';
  const parsed = whole ? nameIn(whole) : null;
  const pieces = [part('givenName'), part('additionalName'), part('familyName')].filter(piece => piece !== null);
  if (!pieces.length && isAccount(whole)) return;
  const name = parsed?.name ?? (pieces.length > 1 ? pieces.join(' ') : whole || pieces[0]) ?? '';
  if (!name || name.length > 120) return;
  card.name = { value: parsed ? name : nameCase(name), evidence: evidence(whole || name) };
  card.honorific = part('honorificPrefix') ?? parsed?.honorific ?? null;
  card.credentials =
    (item.props['honorificSuffix'] ?? []).filter(value => typeof value === 'string').join(' ') ||
    parsed?.credentials ||
    null;
  const role = part('jobTitle') ?? part('roleName');
  if (role && role.length <= 160) card.role = { value: role, evidence: evidence(role) };
}

/** The name of a log-in, as content systems write for an author: "admin", "brightowl_admin", "Super User". */
function isAccount(name: string): boolean {
  return (
    /[_@\d]|^[\p{Lower}-]+$/u.test(name) ||
    foldText(name)
      .split(' ')
      .some(word => /^(?:admin|administrator|user|editor|editorial|webmaster|staff|team|super)$/.test(word))
  );
}

function addDetails(reader: Reader, card: Card, item: Item, evidence: (text: string, confidence?: number) => Evidence) {
  for (const value of item.props['email'] ?? []) {
    const email =
      typeof value === 'string' ? (tidyEmail(value, hostOf(reader.facts.url)) ?? namesakes(value, card)) : null;
    if (email) addEmail(card, email, evidence(email));
  }
  const isFax = /fax/i.test(textOf(item.props['contactType']) ?? '');
  for (const [name, values] of [
    ['telephone', item.props['telephone']],
    ['faxNumber', item.props['faxNumber']],
  ] as const) {
    for (const value of values ?? []) {
      if (typeof value !== 'string') continue;
      const label = /^([^\d+(]{1,30})/.exec(value)?.[1] ?? '';
      for (const each of value
        .slice(label.length)
        .split(/\s*[,;|]\s*(?=[+(\d])/)
        .flatMap(splitNumbers)) {
        const phone = tidyPhone(each.replace(/^tel:/i, ''), reader.regions);
        if (phone)
          addPhone(
            card,
            name === 'faxNumber' || isFax ? { ...phone, type: 'fax' } : typed(phone, label),
            evidence(value),
          );
      }
    }
  }
  for (const value of [...(item.props['identifier'] ?? []), ...(item.props['hasCredential'] ?? [])]) {
    const inner = typeof value === 'string' ? null : reader.facts.items[value.item];
    const text =
      typeof value === 'string'
        ? value
        : `${textOf(inner?.props['propertyID']) ?? ''} ${textOf(inner?.props['name']) ?? ''}: ${textOf(inner?.props['value']) ?? textOf(inner?.props['identifier']) ?? ''}`;
    for (const register of registersIn(text)) addRegister(card, register, evidence(text));
  }
  for (const name of ['usNPI', 'npi']) {
    const number = textOf(item.props[name]);
    if (number) for (const register of registersIn(`NPI ${number}`)) addRegister(card, register, evidence(number));
  }
}

/** sally@example.com is no example on Sally's own card. */
function namesakes(text: string, { name }: Card): string | null {
  const email = writtenEmail(text);
  return email && name && userIs(email.split('@')[0]!, personKey(name.value).split(' ')) ? email : null;
}

function nestedName(reader: Reader, item: Item, name: string): string | null {
  for (const value of item.props[name] ?? []) {
    const text = typeof value === 'string' ? value : textOf(reader.facts.items[value.item]?.props['name']);
    if (text) return text;
  }
  return null;
}
