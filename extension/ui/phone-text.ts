/** Calling codes of two digits; 1 and 7 have one, all others three (ITU-T E.164). */
const TWO_DIGITS = /^(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

/** The parts of a national number in the countries Kith is written for; tried in order. */
const NATIONAL: { [code: string]: { country: string; forms: [RegExp, string][] } } = {
  '44': {
    country: 'GB',
    forms: [
      [/^(2\d)(\d{4})(\d{4})$/, '0$1 $2 $3'],
      [/^(11\d|1\d1|[389]\d\d)(\d{3})(\d{4})$/, '0$1 $2 $3'],
      [/^(\d{4})(\d{6})$/, '0$1 $2'],
      [/^(\d{4})(\d{5})$/, '0$1 $2'],
    ],
  },
  '1': { country: 'US', forms: [[/^(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3']] },
  '61': {
    country: 'AU',
    forms: [
      [/^(4\d\d)(\d{3})(\d{3})$/, '0$1 $2 $3'],
      [/^([2378])(\d{4})(\d{4})$/, '(0$1) $2 $3'],
      [/^(1[38]00)(\d{3})(\d{3})$/, '$1 $2 $3'],
    ],
  },
};

/**
 * An E.164 number spaced for reading: as one dials it at home, else with its calling code. Only for show: what it does not know stays
 * as it is. (The full tables of libphonenumber would not fit into the popup.)
 */
export function phoneText(number: string, country: string | undefined): string {
  const digits = /^\+(\d{6,15})$/.exec(number)?.[1];
  if (!digits) return number;
  const code = /^[17]/.test(digits) ? digits.slice(0, 1) : digits.slice(0, TWO_DIGITS.test(digits) ? 2 : 3);
  const national = digits.slice(code.length);
  const known = NATIONAL[code];
  const form = known?.forms.find(([pattern]) => pattern.test(national));
  if (known && form) {
    const written = national.replace(form[0], form[1]);
    const isHome = known.country === country || (code === '1' && country === 'CA');
    return isHome ? written : `+${code} ${written.replace(/^\(?0/, '').replace(/[()]/g, '')}`;
  }
  return `+${code} ${national.replace(/(\d{3})(?=\d{2})/g, '$1 ')}`;
}

/** Whether a number was begun and not ended: the shortest that one dials have three digits (111, 999). Words ("ask reception") may stand for one. */
export function isCutShort(number: string): boolean {
  const digits = number.replace(/\D/g, '').length;
  return digits > 0 && digits < 3;
}

/** The address by which a telephone program dials it. */
export function phoneLink({ number, extension }: { number: string; extension?: string | undefined }): string {
  return `tel:${number.replace(/[^+\d]/g, '')}${extension ? `;ext=${extension.replace(/\D/g, '')}` : ''}`;
}
