/**
 * Country, currency, main time zone. The currency is where gifts and costs are counted, the zone decides when a day begins; both can be
 * changed in the settings. Other countries are set up with the browser's time zone and the euro.
 */
const TABLE = `
AE AED Asia/Dubai|AR ARS America/Argentina/Buenos_Aires|AT EUR Europe/Vienna|AU AUD Australia/Sydney|BE EUR Europe/Brussels
BG EUR Europe/Sofia|BR BRL America/Sao_Paulo|CA CAD America/Toronto|CH CHF Europe/Zurich|CL CLP America/Santiago
CN CNY Asia/Shanghai|CO COP America/Bogota|CR CRC America/Costa_Rica|CY EUR Asia/Nicosia|CZ CZK Europe/Prague
DE EUR Europe/Berlin|DK DKK Europe/Copenhagen|EE EUR Europe/Tallinn|EG EGP Africa/Cairo|ES EUR Europe/Madrid
FI EUR Europe/Helsinki|FR EUR Europe/Paris|GB GBP Europe/London|GR EUR Europe/Athens|HK HKD Asia/Hong_Kong
HR EUR Europe/Zagreb|HU HUF Europe/Budapest|ID IDR Asia/Jakarta|IE EUR Europe/Dublin|IL ILS Asia/Jerusalem
IN INR Asia/Kolkata|IS ISK Atlantic/Reykjavik|IT EUR Europe/Rome|JM JMD America/Jamaica|JP JPY Asia/Tokyo
KE KES Africa/Nairobi|KR KRW Asia/Seoul|LT EUR Europe/Vilnius|LU EUR Europe/Luxembourg|LV EUR Europe/Riga
MT EUR Europe/Malta|MX MXN America/Mexico_City|MY MYR Asia/Kuala_Lumpur|NG NGN Africa/Lagos|NL EUR Europe/Amsterdam
NO NOK Europe/Oslo|NZ NZD Pacific/Auckland|PE PEN America/Lima|PH PHP Asia/Manila|PK PKR Asia/Karachi
PL PLN Europe/Warsaw|PT EUR Europe/Lisbon|RO RON Europe/Bucharest|RS RSD Europe/Belgrade|SA SAR Asia/Riyadh
SE SEK Europe/Stockholm|SG SGD Asia/Singapore|SI EUR Europe/Ljubljana|SK EUR Europe/Bratislava|TH THB Asia/Bangkok
TR TRY Europe/Istanbul|TW TWD Asia/Taipei|UA UAH Europe/Kyiv|US USD America/New_York|VN VND Asia/Ho_Chi_Minh
ZA ZAR Africa/Johannesburg`;

export type Country = { code: string; currency: string; timeZone: string };

export const COUNTRIES: Country[] = TABLE.trim()
  .split(/[|\n]/)
  .map(row => {
    const [code = '', currency = '', timeZone = ''] = row.split(' ');
    return { code, currency, timeZone };
  });

/** Where a practice probably is, by this browser's time zone, else by its language, else the United Kingdom. */
export function guessCountry(timeZone: string, languages: readonly string[]): string {
  const byZone = COUNTRIES.find(country => country.timeZone === timeZone);
  if (byZone) return byZone.code;
  const regions = languages.flatMap(language => regionOf(language) ?? []);
  const known = regions.filter(region => COUNTRIES.some(({ code }) => code === region));
  return known.find(region => zonesOf(region).includes(timeZone)) ?? known[0] ?? 'GB';
}

/** Time zone and currency of a practice in this country. A browser inside the country knows its zone better than the table. */
export function localeOf(code: string, browserZone: string): { timeZone: string; currency: string } {
  const country = COUNTRIES.find(other => other.code === code);
  if (!country) return { timeZone: browserZone, currency: 'EUR' };
  const isInside = zonesOf(code).includes(browserZone);
  return { timeZone: isInside ? browserZone : country.timeZone, currency: country.currency };
}

/** The countries of the table by name in a language, in order of name. */
export function countryNames(language: string): { code: string; name: string }[] {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return COUNTRIES.map(({ code }) => ({ code, name: names.of(code) ?? code })).sort((a, b) =>
    a.name.localeCompare(b.name, language),
  );
}

function regionOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).region;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The time zones of a country as the browser knows them; only the main one where it does not say (Firefox before 2026). */
function zonesOf(code: string): string[] {
  const locale: Intl.Locale & { getTimeZones?: () => string[] | undefined } = new Intl.Locale(`und-${code}`);
  const main = COUNTRIES.find(country => country.code === code)?.timeZone;
  return locale.getTimeZones?.() ?? (main ? [main] : []);
}
