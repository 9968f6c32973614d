import type { PageFacts } from '../facts.ts';
import { hostOf } from '../lexicon/hosts.ts';
import { asRegion, type Regions } from '../mentions/phone.ts';
import { addressesIn } from '../mentions/address.ts';

const TOP_LEVEL: { [tld: string]: string } = {
  uk: 'GB',
  london: 'GB',
  scot: 'GB',
  wales: 'GB',
  cymru: 'GB',
  berlin: 'DE',
  bayern: 'DE',
  hamburg: 'DE',
  koeln: 'DE',
  wien: 'AT',
  paris: 'FR',
  bzh: 'FR',
  cat: 'ES',
  amsterdam: 'NL',
  melbourne: 'AU',
  sydney: 'AU',
  kiwi: 'NZ',
  gov: 'US',
};
/** Country-code domains that the whole world uses. */
const EVERYWHERE = new Set('co io me tv ai cc fm ly to gl eu ws la'.split(' '));
const LANGUAGES: { [lang: string]: string } = {
  de: 'DE', fr: 'FR', es: 'ES', it: 'IT', nl: 'NL', pl: 'PL', ja: 'JP', sv: 'SE', da: 'DK', nb: 'NO', no: 'NO', nn: 'NO', fi: 'FI', pt: 'PT', el: 'GR',
  he: 'IL', ru: 'RU', uk: 'UA', ko: 'KR', cs: 'CZ', sk: 'SK', sl: 'SI', hu: 'HU', ro: 'RO', tr: 'TR', zh: 'CN', cy: 'GB', ga: 'IE', gd: 'GB', hr: 'HR', bg: 'BG', ar: 'AE',
}; // prettier-ignore

/** Countries besides the first one in which a language is spoken. */
const SPOKEN: { [lang: string]: string } = {
  de: 'AT CH LI LU', fr: 'BE CH CA LU', nl: 'BE', it: 'CH', pt: 'BR', es: 'MX AR CL CO PE CR UY EC', sv: 'FI', ar: 'SA EG JO MA KW QA BH OM',
}; // prettier-ignore

/** The countries that a number on the page may be of, most likely first: the page's own signs, then the practice's country. */
export function regionsOf(facts: PageFacts, country: string | undefined): Regions {
  const signs = [
    ...addressCountries(facts),
    facts.message ? domainCountry(facts.message.from.address.split('@')[1] ?? '') : undefined,
    facts.message ? undefined : domainCountry(hostOf(facts.url)),
    facts.message
      ? undefined
      : (/-([A-Z]{2})\b/i.exec(facts.lang)?.[1] ?? /_([A-Z]{2})$/i.exec(facts.meta['og:locale'] ?? '')?.[1]),
    facts.meta['geo.region']?.slice(0, 2),
    facts.meta['og:country-name']?.length === 2 ? facts.meta['og:country-name'] : undefined,
    facts.message ? undefined : countryOfLanguage(facts.lang.slice(0, 2).toLowerCase(), country),
    dialledCountry(facts),
    country,
    'GB',
    'US',
  ];
  const regions = signs.flatMap(sign => (sign ? (asRegion(sign) ?? []) : []));
  const found = [...new Set(regions)].slice(0, 6);
  return found.length ? found : ['GB'];
}

/** Where a language is spoken: the practice's country if it is there too. */
function countryOfLanguage(lang: string, country: string | undefined): string | undefined {
  return country && SPOKEN[lang]?.split(' ').includes(country) ? country : LANGUAGES[lang];
}

/** The country of a domain's last part; undefined for those that say nothing. */
export function domainCountry(host: string): string | undefined {
  const last = host.split('.').at(-1) ?? '';
  if (Object.hasOwn(TOP_LEVEL, last)) return TOP_LEVEL[last];
  return last.length === 2 && !EVERYWHERE.has(last) ? last.toUpperCase() : undefined;
}

function addressCountries(facts: PageFacts): string[] {
  const found: string[] = [];
  for (const item of facts.items)
    for (const value of item.props['addressCountry'] ?? [])
      if (typeof value === 'string') found.push(countryCode(value));
  if (found.some(Boolean)) return found.filter(Boolean).slice(0, 1);
  const signature = facts.message?.signature?.lines ?? [];
  const lines = signature.length
    ? signature
    : facts.blocks
        .filter(block => block.text.length < 300 && /\d/.test(block.text))
        .flatMap(block => block.text.split('\n'));
  for (const line of lines.slice(0, 400)) {
    const country = addressesIn([line])[0]?.country;
    if (country) return [country];
  }
  return [];
}

const COUNTRY_NAMES: [RegExp, string][] = [
  [/^(?:united kingdom|great britain|england|scotland|wales|northern ireland|gbr)$/i, 'GB'],
  [/^(?:united states(?: of america)?|usa|u\.s\.a?\.?)$/i, 'US'],
  [/^(?:australia|aus)$/i, 'AU'],
  [/^(?:deutschland|germany|deu)$/i, 'DE'],
  [/^(?:france|fra)$/i, 'FR'],
  [/^(?:españa|spain|esp)$/i, 'ES'],
  [/^(?:italia|italy)$/i, 'IT'],
  [/^(?:nederland|netherlands|the netherlands)$/i, 'NL'],
  [/^(?:ireland|éire|eire)$/i, 'IE'],
  [/^(?:canada)$/i, 'CA'],
  [/^(?:new zealand)$/i, 'NZ'],
  [/^(?:österreich|austria)$/i, 'AT'],
  [/^(?:schweiz|suisse|switzerland)$/i, 'CH'],
  [/^(?:belgique|belgië|belgium)$/i, 'BE'],
  [/^(?:日本|japan)$/i, 'JP'],
];

function countryCode(value: string): string {
  const named = COUNTRY_NAMES.find(([name]) => name.test(value.trim()))?.[1];
  return named ?? (/^[A-Za-z]{2}$/.test(value.trim()) ? value.trim().toUpperCase() : '');
}

const DIALLED: [RegExp, string][] = [
  [/^\+?44/, 'GB'],
  [/^\+61/, 'AU'],
  [/^\+1\d{10}$/, 'US'],
  [/^\+49/, 'DE'],
  [/^\+33/, 'FR'],
  [/^\+34/, 'ES'],
  [/^\+39/, 'IT'],
  [/^\+31/, 'NL'],
  [/^\+353/, 'IE'],
  [/^\+64/, 'NZ'],
];

/** The country that the page's own tel: links dial. */
function dialledCountry(facts: PageFacts): string | undefined {
  for (const link of facts.links) {
    if (link.kind !== 'tel') continue;
    const number = link.value.replace(/[\s().-]/g, '');
    const country = number.startsWith('+') ? DIALLED.find(([start]) => start.test(number))?.[1] : undefined;
    if (country) return country;
  }
  return undefined;
}
