import type { Day } from '../../shared/model/ids.ts';
import type { Draft, Partner } from '../../shared/model/kinds.ts';
import type { Source } from '../../shared/model/fields.ts';
import type { Identity } from '../../shared/rules/duplicates.ts';
import type { Card } from './card.ts';
import { isEmail } from '../ui/email-text.ts';
import { isCutShort } from '../ui/phone-text.ts';
import { tidied } from './phone-typed.ts';

/** What must be put right before a card can be saved, by field; empty when nothing. */
export type CardErrors = { [field: string]: string };

export function errorsOf(card: Card): CardErrors {
  const errors: CardErrors = {};
  if (!card.name.trim() && !card.organisation.trim()) errors['name'] = 'Write a name, or at least an organisation.';
  for (const [index, email] of card.emails.entries()) {
    if (email.trim() && !isEmail(email.trim())) {
      errors[`emails.${index}`] = 'This is no e-mail address. Write one such as name@example.org, or clear the field.';
    }
  }
  for (const [index, { number }] of card.phones.entries()) {
    if (isCutShort(number)) {
      errors[`phones.${index}`] =
        'This is no telephone number. Write all of its digits, such as 0113 496 0123 ext 12, or clear the field.';
    }
  }
  return errors;
}

/** The card as fields of a partner: only what has been filled in, telephone numbers as the practice's country writes them. */
export function partnerOf(card: Card, country: string | undefined): Draft<'partner'> & Identity {
  const text = (value: string, length: number) => value.trim().replace(/\s+/g, ' ').slice(0, length) || undefined;
  const emails = unique(card.emails.map(email => email.trim())).slice(0, 20);
  const written = card.phones.filter(({ number }) => number.trim()).slice(0, 20);
  const phones = written.map(phone => tidied(phone, country));
  const registers = card.registers.filter(({ number }) => number.trim()).slice(0, 10);
  const fields = {
    name: text(card.name, 200),
    honorific: text(card.honorific, 40),
    credentials: text(card.credentials, 200),
    role: text(card.role, 200),
    partnerKind: text(card.partnerKind, 80),
    organisation: text(card.organisation, 200),
    emails: emails.length > 0 ? emails : undefined,
    phones: phones.length > 0 ? phones : undefined,
    websites: card.website.trim() ? [card.website.trim().slice(0, 2000)] : undefined,
    address: text(card.address, 500),
    registers: registers.length > 0 ? registers : undefined,
    tier: card.tier,
    notes: card.notes.trim().slice(0, 20_000) || undefined,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Where a card came from, kept with the partner: page, day, and for each field the words it was read from. */
export function sourceOf(card: Card | undefined, page: { url: string; title: string }, on: Day): Source {
  const evidence = Object.entries(card?.from ?? {})
    .slice(0, 40)
    .map(([field, words]) => [field.slice(0, 48), words.slice(0, 500)]);
  return {
    ...(page.url ? { url: page.url.slice(0, 2000) } : {}),
    ...(page.title ? { title: page.title.slice(0, 500) } : {}),
    on,
    ...(evidence.length > 0 ? { evidence: Object.fromEntries(evidence) } : {}),
  };
}

/** What a card has that the partner lacks: single fields only where the partner has none, lists with what is missing added. */
export function whatIsNew(card: Card, partner: Partner, country: string | undefined): Draft<'partner'> {
  const fields = partnerOf(card, country);
  const news: Draft<'partner'> = {};
  for (const name of ['name', 'honorific', 'credentials', 'role', 'partnerKind', 'organisation', 'address'] as const) {
    if (fields[name] && !partner[name]) news[name] = fields[name];
  }
  const emails = added(partner.emails, fields.emails, email => email.toLowerCase());
  if (emails) news.emails = emails;
  const phones = added(partner.phones, fields.phones, ({ number }) => number.replace(/\D/g, '').slice(-9));
  if (phones) news.phones = phones;
  const websites = added(partner.websites, fields.websites, url => url.replace(/^https?:\/\/(?:www\.)?|\/$/g, ''));
  if (websites) news.websites = websites;
  const registers = added(partner.registers, fields.registers, ({ body, number }) => `${body} ${number}`);
  if (registers) news.registers = registers;
  if (fields.notes) news.notes = [partner.notes, fields.notes].filter(Boolean).join('\n').slice(0, 20_000);
  return news;
}

const FIELD_WORDS: { [field: string]: string } = {
  partnerKind: 'kind',
  emails: 'e-mail address',
  phones: 'telephone number',
  websites: 'web site',
  registers: 'register entry',
};

/** "role, e-mail address and telephone number". */
export function fieldWords(draft: Draft<'partner'>): string {
  const words = Object.keys(draft).map(field => FIELD_WORDS[field] ?? field);
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : (words[0] ?? '');
}

function added<T>(
  present: readonly T[] | undefined | null,
  found: readonly T[] | undefined | null,
  keyOf: (entry: T) => string,
): T[] | undefined {
  const keys = new Set((present ?? []).map(keyOf));
  const missing = (found ?? []).filter(entry => !keys.has(keyOf(entry)));
  return missing.length > 0 ? [...(present ?? []), ...missing] : undefined;
}

function unique(texts: string[]): string[] {
  return [...new Set(texts.filter(Boolean))];
}
