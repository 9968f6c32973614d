import type { Phone } from '../../model/partner.ts';
import type { Evidence, RegisterEntry } from '../contact.ts';
import { foldText } from '../text/clean.ts';

/** A value with the words it was read from. */
export type Seen<T> = { value: T; evidence: Evidence };

/** What was read of one person or organisation, before anything is chosen. Lists hold each value once. */
export type Card = {
  name: Seen<string> | null;
  honorific: string | null;
  credentials: string | null;
  role: Seen<string> | null;
  organisation: Seen<string> | null;
  /** schema.org types of the items it came from. */
  types: string[];
  emails: Seen<string>[];
  phones: Seen<Phone>[];
  website: Seen<string> | null;
  address: Seen<string> | null;
  registers: Seen<RegisterEntry>[];
};

export function emptyCard(): Card {
  return {
    name: null,
    honorific: null,
    credentials: null,
    role: null,
    organisation: null,
    types: [],
    emails: [],
    phones: [],
    website: null,
    address: null,
    registers: [],
  };
}

export function addEmail(card: Card, value: string, evidence: Evidence) {
  if (!card.emails.some(seen => seen.value === value)) card.emails.push({ value, evidence });
}

/** The same number twice is one: an extension and a type are kept, a number without the extension gives way. */
export function addPhone(card: Card, value: Phone, evidence: Evidence) {
  const known = card.phones.find(
    seen =>
      seen.value.number === value.number &&
      (seen.value.extension === value.extension || !seen.value.extension || !value.extension),
  );
  if (!known) card.phones.push({ value, evidence });
  else known.value = { ...known.value, ...value };
}

export function addRegister(card: Card, value: RegisterEntry, evidence: Evidence) {
  if (!card.registers.some(seen => seen.value.body === value.body && seen.value.number === value.number))
    card.registers.push({ value, evidence });
}

/** `first`'s single fields win; lists are put together. */
export function mergeCards(first: Card, second: Card): Card {
  const merged: Card = {
    ...first,
    name: first.name ?? second.name,
    honorific: first.honorific ?? second.honorific,
    credentials: longer(first.credentials, second.credentials),
    role: first.role ?? second.role,
    organisation: first.organisation ?? second.organisation,
    types: [...new Set([...first.types, ...second.types])],
    website: first.website ?? second.website,
    address: fuller(first.address, second.address),
    emails: [...first.emails],
    phones: [...first.phones],
    registers: [...first.registers],
  };
  for (const { value, evidence } of second.emails) addEmail(merged, value, evidence);
  for (const { value, evidence } of second.phones) addPhone(merged, value, evidence);
  for (const { value, evidence } of second.registers) addRegister(merged, value, evidence);
  return merged;
}

/** The first address, or the second where that goes on from the first: "919 Yeovil Road, Slough" and its postcode. */
function fuller(first: Seen<string> | null, second: Seen<string> | null): Seen<string> | null {
  const goesOn = first && second && foldText(second.value).startsWith(`${foldText(first.value)} `);
  return goesOn || !second ? (second ?? first) : nearer(first, second);
}

/** The first of two addresses, unless it is a post box or a town and the second is a house there. */
export function nearer(first: Seen<string> | null, second: Seen<string>): Seen<string> {
  if (!first) return second;
  const isBox = /\b(?:p\.? ?o\.? box|post(?:fach|bus|boks)|case postale|apartado|locked bag)\b/i;
  const code = (text: string) => foldText(text).replace(/ /g, '').slice(-5);
  const isHouse = (text: string) => /^(?:\p{Alpha}+ )?\d|\s\d/u.test(text.split(',')[0]!) && !isBox.test(text);
  // "Senior Citizens' Rooms, 18 Bromley Street, Elmwick": a house has a name before its number.
  const [head = '', ...parts] = first.value.split(/,\s/);
  const isTown = !/\d/.test(head) && !(head.length > 3 && parts.slice(0, -1).some(isHouse));
  const isLess = isBox.test(first.value) || (isTown && code(first.value) === code(second.value));
  return isLess && isHouse(second.value) ? second : first;
}

function longer(a: string | null, b: string | null): string | null {
  return (b?.length ?? 0) > (a?.length ?? 0) ? b : a;
}
