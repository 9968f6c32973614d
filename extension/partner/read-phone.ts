import { isSupportedCountry, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import type { Phone } from '../../shared/model/partner.ts';

/** A typed line such as "0113 496 0123 ext 4 mobile", read as a number of the practice's country; what is no number stays as typed. */
export function readPhone(line: string, country: string | undefined): Phone {
  const type = /\b(mobile|fax)\b/i.exec(line)?.[1]?.toLowerCase();
  const rest = line.replace(/\b(mobile|fax|work)\b/gi, '').trim();
  const region: CountryCode | undefined = country && isSupportedCountry(country) ? country : undefined;
  const parsed = parsePhoneNumberFromString(rest, region);
  const kind = type === 'mobile' || type === 'fax' ? { type: type as 'mobile' | 'fax' } : {};
  if (!parsed?.isPossible()) return { number: rest.slice(0, 40), ...kind };
  return { number: parsed.number, ...(parsed.ext ? { extension: parsed.ext } : {}), ...kind };
}
