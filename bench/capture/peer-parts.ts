import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';
import type { Card } from './card.ts';

type Plain = { [name: string]: unknown };

export function plain(value: unknown): Plain | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}

/** The first text in a value that may be a text, a list, or an object with a name. */
export function first(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return value.map(first).find(one => one !== null) ?? null;
  const inner = plain(value);
  return inner ? first(inner['value'] ?? inner['name'] ?? inner['@value'] ?? null) : null;
}

export function all(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(first).filter(one => one !== null);
}

/** As the number of the practice's country, which is as much help as anybody would give the libraries. */
export function phonesOf(texts: string[], country: string): Card['phones'] {
  return texts.flatMap(text => {
    const number = parsePhoneNumberFromString(text.replace(/^tel:/, ''), country as CountryCode);
    return number ? [{ number: number.number, extension: number.ext }] : [{ number: text }];
  });
}

export function emailsOf(texts: string[]): string[] {
  return [
    ...new Set(
      texts.map(text =>
        text
          .replace(/^mailto:/i, '')
          .replace(/\?.*$/, '')
          .toLowerCase(),
      ),
    ),
  ].filter(text => text.includes('@'));
}

/** The first address and the first number that look like one, as one would paste an expression from the web. */
export function byExpression(text: string, country: string): { emails: string[]; phones: Card['phones'] } {
  const email = /[\w.+-]+@[\w-]+\.[\w.-]*\w/.exec(text)?.[0];
  const phone = /(?:\+|\(?0|\(?[2-9])[\d\s().-]{7,16}\d/.exec(text)?.[0];
  return { emails: email ? [email.toLowerCase()] : [], phones: phone ? phonesOf([phone], country) : [] };
}

/** A card with the empty places of the first filled from the next. */
export function filled(cards: Card[]): Card {
  return cards.reduce((done, next) => ({
    person: done.person ?? (done.organisation === null ? next.person : null),
    kind: undefined,
    organisation: done.organisation ?? next.organisation,
    emails: done.emails.length > 0 ? done.emails : next.emails,
    phones: done.phones.length > 0 ? done.phones : next.phones,
    website: done.website ?? next.website,
    address: done.address ?? next.address,
    registers: [],
    people: [],
  }));
}
