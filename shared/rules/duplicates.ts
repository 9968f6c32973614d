import type { Partner } from '../model/kinds.ts';
import { searchText } from './search-text.ts';

/** What a partner may be recognised by; a stored partner or a card that is not saved yet. */
export type Identity = Pick<Partner, 'name' | 'organisation' | 'emails' | 'phones' | 'websites'>;

/** Why two entries may be the same; `sure` is false when something speaks against it, such as another name. */
export type Likeness = { sure: boolean; reason: string };

/**
 * Whether a card is about a partner one already has, with the reason in words: the same e-mail address or telephone number, the same or
 * a similar name at the same organisation, the same name with the same web site. Undefined if nothing speaks for it. An address or
 * number that colleagues share (other names, both known) makes it a possibility only.
 */
export function likeness(card: Identity, partner: Identity): Likeness | undefined {
  const names = compareNames(card.name, partner.name);
  const sure = names !== 'different';
  const but = sure ? '' : `, but another name: ${partner.name}`;
  const email = shared(card.emails, partner.emails, text => text.trim().toLowerCase());
  if (email !== undefined) return { sure, reason: `The same e-mail address, ${email}${but}` };
  const phone = shared(
    card.phones?.map(({ number }) => number),
    partner.phones?.map(({ number }) => number),
    digitsOf,
  );
  if (phone !== undefined) return { sure, reason: `The same telephone number, ${phone}${but}` };
  const sameOrganisation = isSame(card.organisation, partner.organisation);
  if (names === 'missing') {
    // Two organisations without a person.
    const both = !card.name && !partner.name;
    return both && sameOrganisation
      ? { sure: true, reason: `The same organisation, ${partner.organisation}` }
      : undefined;
  }
  if (names === 'different') return undefined;
  const words = names === 'same' ? 'The same name' : `A similar name, ${partner.name},`;
  if (sameOrganisation) return { sure: true, reason: `${words} at ${partner.organisation}` };
  const site = shared(card.websites, partner.websites, hostOf);
  if (site !== undefined) return { sure: true, reason: `${words} with the same web site` };
  if (names === 'same') return { sure: false, reason: `The same name${at(partner)}` };
  return undefined;
}

type NameMatch = 'same' | 'similar' | 'different' | 'missing';

/** Two names of persons: titles left out; "A. Silva" and "Silva, Ana" are similar to "Ana Silva". */
export function compareNames(one: string | undefined, other: string | undefined): NameMatch {
  const a = nameWords(one);
  const b = nameWords(other);
  if (a.length === 0 || b.length === 0) return 'missing';
  if (a.join(' ') === b.join(' ')) return 'same';
  if ([...a].sort().join(' ') === [...b].sort().join(' ')) return 'similar';
  const [first, last] = [a[0]!, a.at(-1)!];
  const [otherFirst, otherLast] = [b[0]!, b.at(-1)!];
  if (a.length < 2 || b.length < 2 || last !== otherLast) return 'different';
  const isShort = first.length === 1 || otherFirst.length === 1;
  const initial = isShort && first[0] === otherFirst[0];
  const shortened =
    first.length > 2 && otherFirst.length > 2 && (first.startsWith(otherFirst) || otherFirst.startsWith(first));
  return first === otherFirst || initial || shortened ? 'similar' : 'different';
}

const TITLES = /^(?:dr|mr|mrs|ms|miss|mx|prof|professor|sir|dame|doctor)$/;

function nameWords(name: string | undefined): string[] {
  const words = searchText(name ?? '')
    .split(/[^\p{Alpha}\p{N}]+/u)
    .filter(Boolean);
  return words.filter(word => !TITLES.test(word));
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  const words = (text: string | undefined) => organisationWords(text ?? '');
  return words(one) !== '' && words(one) === words(other);
}

/** "The Ridge Clinic Ltd." is "Ridge Clinic". */
function organisationWords(text: string): string {
  return searchText(text)
    .replace(/\b(?:the|ltd|limited|llp|llc|plc|inc|gmbh|pty)\b/g, ' ')
    .replace(/[^\p{Alpha}\p{N}]+/gu, ' ')
    .trim();
}

function shared(
  ones: readonly string[] | undefined,
  others: readonly string[] | undefined,
  keyOf: (text: string) => string | undefined,
): string | undefined {
  const keys = new Set((others ?? []).map(keyOf));
  return ones?.find(text => keyOf(text) && keys.has(keyOf(text)));
}

/** The last nine digits: +44 113 496 0123 and 0113 496 0123 are one number. */
function digitsOf(phone: string): string | undefined {
  const digits = phone.replace(/\D/g, '');
  return digits.length >= 7 ? digits.slice(-9) : undefined;
}

function hostOf(url: string): string | undefined {
  return /^(?:https?:\/\/)?(?:www\.)?([^/?#\s]+)/i.exec(url)?.[1]?.toLowerCase();
}

function at({ organisation }: Identity): string {
  return organisation ? ` at ${organisation}` : '';
}
