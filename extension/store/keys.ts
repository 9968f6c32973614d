import type { StoredRecord } from '../../shared/model/record.ts';
import { isDeleted, known } from '../../shared/model/kinds.ts';

/** Stands for the partner of a manual reminder about nobody. */
export const NOBODY = '';

/**
 * What a record is looked up by: one multi-entry index serves every list, the timeline, and "is this someone we know?".
 *
 *   partner | member                           all of a kind (few records)
 *   about:PARTNER:DAY                          a partner's timeline in order of time
 *   marks:PARTNER                              what was done to a partner's reminders
 *   email:ADDRESS  phone:NUMBER  host:NAME  name:WORDS   duplicates of a partner
 *   deleted                                    what can still be brought back
 */
export function keysOf(record: StoredRecord): string[] {
  if (isDeleted(record)) return ['deleted'];
  switch (record.kind) {
    case 'partner':
      return partnerKeys(record);
    case 'referral': {
      const { partner, on } = known('referral', record);
      return partner && on ? [`about:${partner}:${on}`] : [];
    }
    case 'touchpoint': {
      const { partners, on } = known('touchpoint', record);
      return on ? [...new Set(partners)].map(partner => `about:${partner}:${on}`) : [];
    }
    case 'reminder': {
      const { partner } = known('reminder', record);
      return [`marks:${partner ?? NOBODY}`];
    }
    case 'member':
      return ['member'];
    default:
      return [];
  }
}

/** Letters and digits of a name in one case without accents, so that "Müller" finds "Muller". */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Alpha}\p{N}]+/gu, ' ')
    .trim();
}

/** The host of a web address without `www.`; undefined if it is no web address. */
export function hostOf(url: string): string | undefined {
  const parsed = URL.parse(url.includes('://') ? url : `https://${url}`);
  return parsed?.hostname.replace(/^www\./, '') || undefined;
}

function partnerKeys(record: StoredRecord): string[] {
  const partner = known('partner', record);
  const keys = ['partner'];
  for (const email of partner.emails ?? []) keys.push(`email:${email.trim().toLowerCase()}`);
  for (const phone of partner.phones ?? []) keys.push(`phone:${phone.number.replace(/[^+\d]/g, '')}`);
  for (const host of (partner.websites ?? []).map(hostOf)) if (host) keys.push(`host:${host}`);
  if (partner.name) keys.push(`name:${plainWords(partner.name)}`);
  return [...new Set(keys)];
}
