import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Phone } from '../../model/partner.ts';
import { dialled } from '../text/lettered-number.ts';

/** A number with the words around it; `label` is what stood before it on its line. */
export type PhoneMention = { phone: Phone; text: string; label: string; index: number };

const CANDIDATE = /(?:\+|00|\(\+|\()?\d[\d ().\-–/‐‑·]{5,44}\d/g;
const EXTENSION =
  /^[\s,;.]{0,3}(?:\(?\s?(?:ext(?:ension)?\.?(?:\s?\/\s?poste)?|extn\.?|x|#|durchwahl|dw|poste|anknytning|int(?:erno)?\.?|doorkiesnummer|toestel)\s?[.:]?\s?(\d{1,6})(?!\d)\)?)(?!\s?[–-]\s?\d+\s\p{Upper})/iu;
const FAX =
  /(?:\bfax|\bfx\b|\bfacs(?:imile)?\b|\btelefax|\btelecopie|\bt[ée]l[ée]c(?:opieur)?\b|\be-?fax|\btélécopie|ファックス|팩스|传真|傳真|факс|فاكس|פקס|(?:^|[\s|/(])f\s?[:.]\s?|(?:^|[\n|/]|\d )\s?f\s+)[^\d]{0,20}$|\bfax\s?\([^\d()]{0,40}\)[^\d]{0,4}$|(?:^|[.;\n]\s*)fax (?:a|an|your|the|us|to)\b[^\d,.;]{0,50}$/i;
const MOBILE =
  /(?<!\p{Alpha})(?:mob(?:ile|il)?|cell(?:ulare)?|handy|gsm|portable|mobiel|móvil|movil|mobilnummer|m)(?!\p{Alpha})[^\d]{0,12}$/iu;
const NOT_PHONE =
  /(?:\b(?:npi|gmc|gdc|hcpc|nmc|goc|gphc|gcc|gosc|ahpra|registration|reg(?:istered)?|company|charity|vat|abn|acn|ein|siret|siren|rpps|adeli|iban|bic|bsb|sort code|account|kvk|agb|big|ust|(?:steuer|umsatzsteuer|ik|kunden|mitglieds|vereinsregister|handelsregister|register|organisations|btw|kvk|cvr|cliënt)-?(?:nummer|nr)|steuer|st\.?-nr|hrb|lanr|bsnr|ik|nip|regon|krs|cvr|org(?:anisation)?s?|licen[cs]e|lic|provider|ref(?:erence)?|order|invoice|isbn|issn|doi|id|number of|no\. of|policy|medicare|nhs no|cif|nif|p\.?\s?iva|p\.\s?i|partita iva|c\.?f|codice fiscale|dea|taxonomy|orcid|abta|unique)\b\.?\s?(?:no\.?|number|nr\.?|num(?:ber)?|registration|:|#|\.|-|in england(?: and wales)?|wales)*|医籍|登録番号|사업자\s?(?:등록)?\s?번호)[^\dA-Za-z]{0,6}$/i;

/** "+61 2 9187 5521,,83312904#": the line of a meeting, with its number. */
const MEETING = /^[+\d\s().-]*,{1,2}\s?\d{5,}\s?#/;

/** What we take for the page's country. */
export type Regions = readonly CountryCode[];

export function asRegion(code: string): CountryCode | null {
  const upper = code.toUpperCase();
  const fixed = upper === 'UK' ? 'GB' : upper;
  return isSupportedCountry(fixed) ? fixed : null;
}

/** "01234 567890", as page builders leave it. */
const STAND_IN = '+441234567890';

/** A written number as E.164, the first region that makes it valid; null if none does. */
export function tidyPhone(text: string, regions: Regions): Phone | null {
  const written = digitsOf(text);
  if (written.length > 60 || MEETING.test(written)) return null;
  const extension = /(?:;ext=|(?:ext(?:ension)?|extn)\.?\s?:?\s?|\sx\s?|x(?=\d{1,5}$))(\d{1,6})\)?\s*$/i.exec(written);
  const bare = (extension ? written.slice(0, extension.index) : written).replace(
    /\(0\)/,
    written.trim().startsWith('+') || /^\(?\+|^00/.test(written.trim()) ? '' : '(0)',
  );
  const plain = bare.replace(/^\s*00\s?(?=[1-9])/, '+').replace(/^\s*0?11(?=\s?(?:44|61|49)\b)/, '+');
  for (const region of /^\s*\(?\+/.test(plain) ? regions.slice(0, 1) : regions) {
    const number = parsePhoneNumberFromString(plain, region);
    if (!number?.isValid() || number.number === STAND_IN) continue;
    const end = extension?.[1] ?? (number.ext || undefined);
    const type = number.getType() === 'MOBILE' ? ('mobile' as const) : undefined;
    return { number: number.number, ...(end ? { extension: end } : {}), ...(type ? { type } : {}) };
  }
  return null;
}

/** Full-width and Arabic digits as ASCII, and the marks between them as the common ones: "212‧736‧5001". */
export function digitsOf(text: string): string {
  return text
    .replace(/[\uff10-\uff19]/g, digit => String(digit.charCodeAt(0) - 0xff10))
    .replace(/[\u0660-\u0669]/g, digit => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, digit => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\uff08]/g, '(')
    .replace(/[\uff09]/g, ')')
    .replace(/[\uff0d\u2010-\u2015\u2027\u2219\u22c5\u30fc]/g, '-')
    .replace(/\uff0b/g, '+')
    .replace(/\uff1a/g, ':');
}

/** Phone numbers written in a text. Register, company and account numbers, dates and hours are none. */
export function phonesIn(source: string, regions: Regions, labelBefore = ''): PhoneMention[] {
  const text = dialled(digitsOf(source).slice(0, 4000));
  const found: PhoneMention[] = [];
  for (const match of text.matchAll(CANDIDATE)) {
    const index = match.index;
    const before = text.slice(Math.max(0, index - 60), index);
    const lines = before.split('\n');
    const line = lines.at(-1)!;
    // "Fax" on the line above.
    const above = /^\p{Alpha}[\p{Alpha} .-]{1,18}:?$/u.exec(lines.at(-2)?.trim() ?? '')?.[0];
    const label = line.trim() ? line : `${above ?? labelBefore} `;
    const rest = text.slice(index + match[0].length, index + match[0].length + 8);
    const raw = withoutHours(match[0], rest, regions)
      // "0113 496 0101/0102": another line's last digits.
      .replace(/^((?:\D*\d){10,})\s?\/\s?\d{1,4}$/, '$1');
    if (/[\p{Alpha}\d]$/u.test(before) || NOT_PHONE.test(label) || /[£$€%]\s?$/.test(before) || looksLikeDate(raw))
      continue;
    const after = text.slice(index + raw.length, index + raw.length + 40);
    if (/^[\p{Alpha}@%]/u.test(after) && !EXTENSION.test(after)) continue;
    if (MEETING.test(after)) continue;
    // "BE 0457.812.366": a firm's number in Belgium.
    if (/\bBE\s?$/.test(before) && /^\d{4}\.\d{3}\.\d{3}$/.test(raw)) continue;
    for (const part of splitNumbers(raw)) {
      // "Wundtstraße 40 14057 Berlin", "Ring 9-11 04746 Elm": a house and the code of its town.
      if (/^\d{1,4}(?:\s?[-/]\s?\d{1,4})? \d{5}$/.test(part) && /^ \p{Upper}\p{Lower}/u.test(after)) continue;
      const phone = tidyPhone(part, regions);
      if (!phone || !isWrittenAsPhone(part, label, raw)) continue;
      const extension = EXTENSION.exec(after)?.[1];
      if (extension) phone.extension ??= extension;
      // "703-993-9277 T 703-993-4585 F"
      const isFax = /^\s?\((?:tele)?fax\)|^\s(?:F|fax)(?=\s*$|\s+[^\d\s(+:])/i.test(after);
      found.push({
        phone: typed(phone, isFax ? 'fax' : label),
        text: `${endOf(label.trim())} ${part}`.trim(),
        label,
        index,
      });
    }
  }
  return found;
}

/** Its last 30 letters, from a whole word on. */
function endOf(label: string): string {
  if (label.length <= 30) return label;
  const end = label.slice(-31);
  return end.slice(end.search(/\s/) + 1).slice(-30);
}

/** Hours behind a number, "(9.30-10.30", "9-12", "- 9", ". 10", a year: as much of a time as the digits of a number take in. */
const HOURS =
  /(?:\s*\(|\s*[–-]\s*|[.,]\s+|\s+)\d{1,2}(?:[.:]\d{2})?(?:\s?[–-]\s?\d{1,2}(?:[.:]\d{2})?)?$|\s(?:19|20)\d\d$|\s\(\d{3,5}$/;
const RANGE = /\s(?:[01]?\d|2[0-4])(?:[.:]\d{2})?\s?[–-]\s?(?:[01]?\d|2[0-4])(?:[.:]\d{2})?$/;

/**
 * A number without the hours behind it: where "am" or a bracket says they are, or where it is a number of the practice's country only so
 * (a German number may go on with "-20").
 */
function withoutHours(written: string, after: string, regions: Regions): string {
  const here = regions.slice(0, 1);
  if (written.replace(/\D/g, '').length < 9 || !HOURS.test(written)) return written;
  const isTimed = /^(?:[.:]\d\d)?\s?(?:am|pm|a\.m|p\.m|h\b|hrs|uhr|noon)/i.test(after) || /\(\d[^)]*$/.test(written);
  // Where no hours stand behind it, it may be another country's.
  if (!isTimed && tidyPhone(written, RANGE.test(written) ? here : regions)) return written;
  const bare = written.replace(HOURS, '').trim();
  const left = HOURS.test(bare) && !tidyPhone(bare, here) ? bare.replace(HOURS, '') : bare;
  return tidyPhone(left, here) ? left : written;
}

/** "0113 496 0000 / 0113 496 0001" is two; before "(614) 555-0147" a postcode may stand. */
export function splitNumbers(written: string): string[] {
  // "OH 43017 · (614) 555-0120": the postcode before it is no part of a number.
  const raw = written
    .replace(/^\d{4,5}(?:-\d{4})?(?:\s+[·–-]\s+|\s+)(?=\(\d)/, '')
    .replace(/^\d{5}\s+[·–-]\s+(?=(?:\D*\d){9})/, '');
  const digits = (text: string) => text.replace(/\D/g, '').length;
  const dashed = digits(raw) > 11 ? raw.split(/\s+[-–—]+\s+/).filter(part => digits(part) >= 8) : [];
  if (dashed.length === 1 && dashed[0] !== raw) return dashed;
  const parts = (dashed.length > 1 ? dashed : raw.split(/\s*\/\s*|\s[·.]\s|\s{3,}/)).filter(part => digits(part) >= 7);
  const bracketed = /^\d{4,5}(?:-\d{4})?\s+(?=\(\d{3}\))/.exec(raw);
  // Only a space between them: the second begins as a number does.
  const halves = digits(raw) > 16 ? halvesOf(raw) : [];
  // "06582 / 73277 0664 / 3770802": each half has a mark of its own.
  const isSlashed = halves.length === 2 && halves.every(half => /^\(?0\d+\)?\s*\/\s*\d[\d\s]+$/.test(half));
  if ((parts.length < 2 || isSlashed) && halves.length === 2) return halves;
  // "01282 960 440 / 960 441": the second is only an end.
  if (parts.length === 1 && digits(raw) > 13 && /\s\/\s/.test(raw)) return parts;
  if (parts.length < 2) return [bracketed ? raw.slice(bracketed[0].length) : raw];
  return parts;
}

/** "0113 496 0103 07400 123456": at the space where each half has digits enough for a number. */
function halvesOf(raw: string): string[] {
  for (const { index } of raw.matchAll(/\s(?=\(?0\d|\+)/g)) {
    const halves = [raw.slice(0, index), raw.slice(index + 1)];
    if (halves.every(half => half.replace(/\D/g, '').length >= 9)) return halves;
  }
  return raw.split(/\s(?=\(?0\d|\+)/).filter(part => part.replace(/\D/g, '').length >= 8);
}

export function typed(phone: Phone, label: string): Phone {
  if (FAX.test(label) && !/\btel(?:efon)?\b[^\d]{0,6}(?:fax)?[^\d]{0,4}$/i.test(label.replace(/fax/i, '\u0001')))
    return { ...phone, type: 'fax' };
  return MOBILE.test(label) && !phone.type ? { ...phone, type: 'mobile' } : phone;
}

function looksLikeDate(raw: string): boolean {
  // "10/2002 - 08/2008", "8-13 / 14-18"
  return /^\d{1,2}[./]\d{4}\s?[-–]|^\d{1,2}\s?[-–]\s?\d{1,2}\s?[/,]?\s\d{1,2}\s?[-–]\s?\d{1,2}$|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}(?!\d)|^\d{1,2}[.:]\d{2}\s?[-–]\s?\d{1,2}[.:]\d{2}|^(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d$/.test(
    raw.trim(),
  );
}

/** A bare run of digits is a number only where a label says so, or it begins as numbers of the country do. */
function isWrittenAsPhone(part: string, label: string, raw: string): boolean {
  if (/^[\s(]*(?:\+|00)/.test(part) || /[\s().\-–/]/.test(part.trim()))
    return part.replace(/\D/g, '').length >= 7 || LABEL.test(label);
  return LABEL.test(label) || (/^0\d{8,10}$/.test(part) && raw === part) || /^1[38]00\d{6}$/.test(part);
}

const LABEL =
  /(?:(?<!\p{Alpha})(?:tel|tél|telephone|téléphone|telefon|teléfono|telefono|telefoon|phone|ph|call|mob|mobile|cell|landline|direct|switchboard|reception|office|appointments?|bookings?|contact|ring|hotline|fon|puhelin|tlf|tel\s?nr|t|p|m|fax|f|handy|gsm|whatsapp|sms|text)(?!\p{Alpha})|電話|电话|電話番号|тел|هاتف|טלפון|τηλ|☎|📞|✆)\.?[^\d]{0,24}$/iu;
