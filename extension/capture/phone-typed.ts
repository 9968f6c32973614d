import { asRegion, tidyPhone } from '../../shared/capture/mentions/phone.ts';
import type { Phone } from '../../shared/model/partner.ts';
import { phoneText } from '../ui/phone-text.ts';

/** A phone as the card's field shows it: "0113 496 0123 ext 12". */
export function shownPhone({ number, extension }: Phone, country: string | undefined): string {
  return phoneText(number, country) + (extension ? ` ext ${extension}` : '');
}

/** What was typed over a phone; its number is made out when the card is saved. */
export function typedPhone(typed: string, { type }: Phone): Phone {
  return { number: typed, ...(type ? { type } : {}) };
}

/** A phone as it is stored: E.164 in the practice's country if it can be read, else as typed. */
export function tidied(phone: Phone, country: string | undefined): Phone {
  if (/^\+\d+$/.test(phone.number)) return phone;
  const region = asRegion(country ?? 'GB');
  const tidy = region && tidyPhone(phone.number, [region]);
  return tidy ? { ...phone, ...tidy, ...(phone.type ? { type: phone.type } : {}) } : phone;
}
