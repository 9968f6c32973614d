import type { Partner } from '../../shared/model/kinds.ts';
import { fieldsOf, type Draft } from '../../shared/model/kinds.ts';
import { FLOWS, STATES, TIERS, type Phone, type Register } from '../../shared/model/partner.ts';
import type { Fields } from '../../shared/model/record.ts';
import { isEmail } from '../ui/email-text.ts';
import { isCutShort } from '../ui/phone-text.ts';

/** A partner as text, the way the form holds it: lists are one entry a line. */
export type PartnerText = { [field in TextField]: string };

const PLAIN = [
  'name',
  'honorific',
  'credentials',
  'role',
  'partnerKind',
  'organisation',
  'address',
  'channel',
  'bestTime',
  'stateReason',
  'owner',
  'idealClients',
  'fits',
  'notes',
] as const;
type TextField = (typeof PLAIN)[number] | 'tier' | 'state' | 'flow' | 'emails' | 'phones' | 'websites' | 'registers';

export type FormErrors = { [field in TextField]?: string };

export function textOf(partner: Partial<Partner>): PartnerText {
  const plain = Object.fromEntries(PLAIN.map(field => [field, partner[field] ?? '']));
  return {
    ...(plain as { [field in (typeof PLAIN)[number]]: string }),
    tier: partner.tier ?? '',
    state: partner.state ?? '',
    flow: partner.flow ?? '',
    emails: (partner.emails ?? []).join('\n'),
    phones: (partner.phones ?? []).map(phoneLine).join('\n'),
    websites: (partner.websites ?? []).join('\n'),
    registers: (partner.registers ?? []).map(({ body, number }) => `${body} ${number}`).join('\n'),
  };
}

/** What has to be put right before it can be saved. */
export function errorsOf(text: PartnerText): FormErrors {
  const errors: FormErrors = {};
  if (!text.name.trim() && !text.organisation.trim()) errors.name = 'Write a name or an organisation.';
  const wrong = linesOf(text.emails).find(email => !isEmail(email));
  if (wrong) errors.emails = `“${wrong}” is not an e-mail address: write one such as name@example.org, or take it out.`;
  const short = linesOf(text.phones).find(isCutShort);
  if (short) errors.phones = `“${short}” is not a telephone number: write all of its digits, or take it out.`;
  const site = linesOf(text.websites).find(url => !isWebAddress(url));
  if (site) errors.websites = `“${site}” is not a web address: write one such as example.org, or take it out.`;
  return errors;
}

/**
 * The fields that differ between the form when it was opened and now: only these are written, so that what somebody else changed
 * meanwhile stays. Numbers are read as numbers of the practice's country.
 */
export async function changedFields(
  before: Partial<Partner>,
  text: PartnerText,
  country: string | undefined,
): Promise<Fields> {
  const opened = textOf(before);
  const draft: Draft<'partner'> = {};
  for (const field of PLAIN) {
    if (text[field].trim() !== opened[field].trim()) draft[field] = text[field].trim() || null;
  }
  if (text.tier !== opened.tier) draft.tier = TIERS.find(tier => tier === text.tier) ?? null;
  if (text.state !== opened.state) draft.state = STATES.find(state => state === text.state) ?? null;
  if (text.flow !== opened.flow) draft.flow = FLOWS.find(flow => flow === text.flow) ?? null;
  if (text.emails !== opened.emails) draft.emails = linesOf(text.emails).map(email => email.toLowerCase());
  if (text.websites !== opened.websites) draft.websites = linesOf(text.websites).map(withScheme);
  if (text.phones !== opened.phones) {
    // The tables of the world's numbers are large: loaded when somebody has typed one.
    const { readPhone } = await import('./read-phone.ts');
    draft.phones = linesOf(text.phones).map(line => keepSame(before.phones, readPhone(line, country), phoneLine));
  }
  if (text.registers !== opened.registers) {
    draft.registers = linesOf(text.registers).map(line => keepSame(before.registers, readRegister(line), registerLine));
  }
  return fieldsOf('partner', draft);
}

function phoneLine({ number, extension, type }: Phone): string {
  return [number, extension && `ext ${extension}`, type && type !== 'work' && type].filter(Boolean).join(' ');
}

function registerLine({ body, number }: Register): string {
  return `${body} ${number}`;
}

function readRegister(line: string): Register {
  const [body = '', ...rest] = line.split(/[\s:]+/);
  return rest.length > 0 ? { body, number: rest.join(' ') } : { body: '', number: body };
}

/** An entry that reads as before keeps what the form does not show of it (who checked it, and when). */
function keepSame<T>(before: readonly T[] | undefined, item: T, line: (item: T) => string): T {
  return before?.find(other => line(other) === line(item)) ?? item;
}

function linesOf(text: string): string[] {
  const lines = text
    .split(/\n|;/)
    .map(line => line.trim())
    .filter(Boolean);
  return [...new Set(lines)];
}

function withScheme(url: string): string {
  return /^https?:\/\//i.test(url) ? url : `https://${url}`;
}

function isWebAddress(url: string): boolean {
  return URL.parse(withScheme(url))?.hostname.includes('.') ?? false;
}
