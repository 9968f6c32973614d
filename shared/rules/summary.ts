import type { Day, RecordId } from '../model/ids.ts';
import type { Partner, ReminderMark } from '../model/kinds.ts';
import { kindLabel } from '../model/partner-kinds.ts';
import type { Flow, PartnerState, Tier } from '../model/partner.ts';
import { lastContact, type Ledger } from './ledger.ts';
import { concentration, isQuiet, reciprocity, type Concentration, type Verdict } from './reciprocity.ts';
import { hasLapsed, isDue, remindersOf, type Reminder } from './reminders.ts';
import { searchText } from './search-text.ts';
import type { Settings } from './settings.ts';

/** What lists, popup and badge show of a partner: one flat row, right for the day `asOf`. Text that is not there is ''. */
export type PartnerSummary = {
  id: RecordId;
  name: string;
  organisation: string;
  partnerKind: string;
  tier: Tier | '';
  state: PartnerState | '';
  flow: Flow | '';
  /** Name, role, organisation, kind, e-mails and telephone digits as `searchText` writes them. */
  search: string;
  /** Lower case. */
  emails: string[];
  /** As stored, E.164 where they could be read. */
  phones: string[];
  /** Referrals of the last 12 months. */
  sent: number;
  received: number;
  balance: number;
  verdict: Verdict;
  quiet: boolean;
  lastContact: Day | '';
  /** The first day any of its reminders shows or showed. */
  nextDue: Day | '';
  /** How many reminders show on `asOf`. */
  due: number;
  asOf: Day;
};

/** The network in one row. */
export type NetworkSummary = {
  partners: number;
  sent: number;
  received: number;
  conversations: number;
  quiet: number;
  due: number;
  concentration: Concentration | undefined;
};

/** The row of a partner on a day. `marks` are the partner's reminder records; `reminders` saves computing them again if they are at hand. */
export function summarise(
  partner: Partner,
  ledger: Ledger,
  marks: readonly ReminderMark[],
  settings: Settings,
  today: Day,
  reminders: readonly Reminder[] = remindersOf(partner, ledger, marks, settings),
): PartnerSummary {
  const { sent, received, balance, verdict } = reciprocity(ledger, partner.flow, today);
  const emails = (partner.emails ?? []).map(email => email.toLowerCase());
  const phones = (partner.phones ?? []).map(phone => phone.number);
  const alive = reminders.filter(reminder => !hasLapsed(reminder, today));
  return {
    id: partner.id,
    name: partner.name ?? '',
    organisation: partner.organisation ?? '',
    partnerKind: partner.partnerKind ?? '',
    tier: partner.tier ?? '',
    state: partner.state ?? '',
    flow: partner.flow ?? '',
    search: searchOf(partner, emails, phones),
    emails,
    phones,
    sent,
    received,
    balance,
    verdict,
    quiet: isPursued(partner) && isQuiet(ledger, partner.tier, partner.createdOn ?? partner.source?.on, today),
    lastContact: lastContact(ledger) ?? '',
    nextDue: alive.reduce<Day | ''>((first, { shows }) => (first && first < shows ? first : shows), ''),
    due: alive.filter(reminder => isDue(reminder, today)).length,
    asOf: today,
  };
}

/** The sums and counts over partners' rows. */
export function summariseNetwork(rows: Iterable<PartnerSummary>): NetworkSummary {
  const all = [...rows];
  const count = (test: (row: PartnerSummary) => boolean) => all.filter(test).length;
  const sum = (of: (row: PartnerSummary) => number) => all.reduce((total, row) => total + of(row), 0);
  return {
    partners: all.length,
    sent: sum(row => row.sent),
    received: sum(row => row.received),
    conversations: count(row => row.verdict === 'conversation'),
    quiet: count(row => row.quiet),
    due: sum(row => row.due),
    concentration: concentration(all.map(({ id, received }) => ({ partner: id, received }))),
  };
}

/** Whether a row has every word of a query somewhere; digits also match telephone numbers however they are spaced or prefixed. */
export function matches(row: Pick<PartnerSummary, 'search'>, query: string): boolean {
  const digits = query.replace(/[\s()+.-]/g, '').replace(/^0+/, '');
  if (/^\d{3,}$/.test(digits) && row.search.includes(digits)) return true;
  return searchText(query)
    .split(/\s+/)
    .every(word => row.search.includes(word));
}

function searchOf(partner: Partner, emails: string[], phones: string[]): string {
  const { name, role, organisation, partnerKind } = partner;
  const words = [name, role, organisation, kindLabel(partnerKind), ...emails].map(text => searchText(text ?? ''));
  return [...words, ...phones.map(phone => phone.replace(/\D/g, ''))].filter(Boolean).join('\n');
}

function isPursued({ state }: Partner): boolean {
  return state !== 'paused' && state !== 'ended';
}
