import { known, type Partner } from '../../shared/model/kinds.ts';
import type { Phone } from '../../shared/model/partner.ts';
import { kindLabel } from '../../shared/model/partner-kinds.ts';
import type { KithDb } from '../store/db.ts';

/** All partners, by name. */
export async function partnersByName(db: KithDb): Promise<Partner[]> {
  const rows = await db.records.where('keys').equals('partner').toArray();
  return rows.map(row => known('partner', row)).sort((a, b) => (a.name ?? '').localeCompare(b.name ?? ''));
}

/** Contact details as a table for spreadsheets (RFC 4180). Counts and gifts are not in it. */
export function partnersToCsv(partners: readonly Partner[]): string {
  const head = [
    'Name',
    'Title',
    'Credentials',
    'Role',
    'Kind',
    'Organisation',
    'Emails',
    'Phones',
    'Websites',
    'Address',
    'Tier',
    'State',
  ];
  const rows = partners.map(partner => [
    partner.name,
    partner.honorific,
    partner.credentials,
    partner.role,
    kindLabel(partner.partnerKind),
    partner.organisation,
    partner.emails?.join('; '),
    partner.phones?.map(phone => phone.number).join('; '),
    partner.websites?.join('; '),
    partner.address,
    partner.tier,
    partner.state,
  ]);
  return [head, ...rows].map(row => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

/** Address book cards (vCard 4.0, RFC 6350). */
export function partnersToVcard(partners: readonly Partner[]): string {
  return partners.map(card).join('');
}

/** What begins a formula, also behind blanks and what is not seen, which some programs drop, and in its wide form, which some take for it. */
const FORMULA = /^(?:[\t\r\n\0]|[\s\p{C}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u;

/** A cell that no spreadsheet takes for a formula (trust.md D10). */
function cell(text = ''): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function card(partner: Partner): string {
  const name = partner.name ?? partner.organisation ?? '';
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `UID:urn:uuid:${partner.id}`,
    `FN:${escape([partner.honorific, name].filter(Boolean).join(' '))}`,
    partner.organisation && `ORG:${escape(partner.organisation)}`,
    partner.role && `TITLE:${escape(partner.role)}`,
    ...(partner.emails ?? []).map(email => `EMAIL:${escape(email)}`),
    ...(partner.phones ?? []).map(phoneLine),
    // Whoever opens the address book may click it.
    ...(partner.websites ?? []).filter(url => /^https?:\/\//i.test(url)).map(url => `URL:${escape(url)}`),
    partner.address && `ADR:;;${escape(partner.address)};;;;`,
    'END:VCARD',
  ];
  return lines
    .filter(line => typeof line === 'string' && line !== '')
    .map(line => fold(String(line)))
    .join('');
}

function phoneLine({ number, extension = '', type }: Phone): string {
  const kind = type === 'mobile' ? 'cell' : type === 'fax' ? 'fax' : 'work';
  const dialled = /^\+?\d+$/.exec(number.replace(/(?!^)\+|[^+\d]/g, ''))?.[0];
  const within = extension.replace(/[^\d*#]/g, '');
  return dialled ? `TEL;TYPE=${kind};VALUE=uri:tel:${dialled}${within && `;ext=${within}`}` : '';
}

/** One line, whatever the reader takes for the end of one. */
function escape(text: string): string {
  return text
    .replace(/[\\,;]/g, '\\$&')
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Lines of at most 75 octets; a fold stands between characters, never inside one. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let out = '';
  let width = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (width + size > 75) {
      out += '\r\n ';
      width = 1;
    }
    out += character;
    width += size;
  }
  return `${out}\r\n`;
}
