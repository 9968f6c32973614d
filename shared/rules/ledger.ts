import type { Day, RecordId } from '../model/ids.ts';
import type { ReminderMark } from '../model/kinds.ts';
import type { StoredRecord } from '../model/record.ts';
import { addDays, quarterOf, type Quarter } from './days.ts';
import { readEntry, type ReferralEntry, type TouchpointEntry } from './entry.ts';
import { dueOf, openReferral, type OpenReferral } from './referral-due.ts';
import type { Settings } from './settings.ts';
import { count, emptyTally, laterOf, latest, type Tally } from './tally.ts';

/** Support of one quarter: how often and how many minutes. Gifts are not in it (domain.md, "The wall"). */
export type SupportCounts = { given: number; givenMinutes: number; received: number; receivedMinutes: number };

/**
 * All that the rules need to know of one partner's referrals and touchpoints, as plain JSON that a store can keep. Days, not entries: it
 * stays small however much is logged, and an entry is added or taken away without reading the others.
 */
export type Ledger = {
  partner: RecordId;
  sent: Tally;
  received: Tally;
  /** Touchpoints of every kind and side. */
  touchpoints: Tally;
  /** Of these, the ones by which we got back to the partner: a call, a message, a visit … not received from them. */
  answers: Tally;
  /** Of these, thank-yous. */
  thanks: Tally;
  support: { [quarter: Quarter]: SupportCounts };
  /** The referrals that may still need a reminder. */
  open: { [referral: RecordId]: OpenReferral };
};

/** The form of stored ledgers. A store that holds ledgers of another version builds them anew from the records. */
export const LEDGER_VERSION = 1;

/** How much longer than needed `prune` keeps a referral, in days: another browser's today, or news of a snooze, may be behind. */
const PRUNE_GRACE = 30;

export function emptyLedger(partner: RecordId): Ledger {
  return {
    partner,
    sent: emptyTally(),
    received: emptyTally(),
    touchpoints: emptyTally(),
    answers: emptyTally(),
    thanks: emptyTally(),
    support: {},
    open: {},
  };
}

/** The partners to whose ledgers a record posts, each once; none if it counts for nothing (deleted, draft, entered by mistake …). */
export function partnersOf(record: StoredRecord): RecordId[] {
  const entry = readEntry(record);
  if (!entry) return [];
  return entry.kind === 'referral' ? [entry.partner] : entry.partners;
}

/**
 * Adds (1) or takes away (-1) what a referral or touchpoint record contributes; the ledger is changed in place. A record that counts for
 * nothing, or not for this partner, changes nothing. To replace a record: -1 with the old, +1 with the new; never take away what was not added.
 */
export function post(ledger: Ledger, record: StoredRecord, sign: 1 | -1): void {
  const entry = readEntry(record);
  if (entry?.kind === 'referral' && entry.partner === ledger.partner) postReferral(ledger, entry, sign);
  if (entry?.kind === 'touchpoint' && entry.partners.includes(ledger.partner)) postTouchpoint(ledger, entry, sign);
}

/**
 * Forgets open referrals whose reminders have all lapsed for good. `marks` are the partner's: what somebody put off is kept. The ledger
 * is changed in place; the counts stay, and a forgotten referral can still be taken away or posted anew. After a change of the practice's
 * settings, ledgers are built anew.
 */
export function prune(ledger: Ledger, today: Day, settings: Settings, marks: readonly ReminderMark[] = []): void {
  const horizon = addDays(today, -settings.lapseDays - PRUNE_GRACE);
  const snoozed = new Set(marks.filter(mark => mark.snoozedTo && mark.snoozedTo > horizon).map(mark => mark.id));
  for (const [id, open] of Object.entries(ledger.open)) {
    const alive = open.rules.some(rule => snoozed.has(`${rule}:${id}`) || dueOf(rule, open, settings) > horizon);
    if (!alive) delete ledger.open[id];
  }
}

/** The latest day with a referral or touchpoint, at most `until`; undefined if there is none. */
export function lastContact(ledger: Ledger, until?: Day): Day | undefined {
  const tallies = [ledger.sent, ledger.received, ledger.touchpoints];
  return tallies.map(tally => latest(tally, until)).reduce(laterOf, undefined);
}

function postReferral(ledger: Ledger, entry: ReferralEntry, sign: 1 | -1): void {
  count(entry.direction === 'sent' ? ledger.sent : ledger.received, entry.on, sign);
  const open = sign === 1 ? openReferral(entry) : undefined;
  if (open) ledger.open[entry.id] = open;
  else if (Object.hasOwn(ledger.open, entry.id)) delete ledger.open[entry.id];
}

function postTouchpoint(ledger: Ledger, entry: TouchpointEntry, sign: 1 | -1): void {
  count(ledger.touchpoints, entry.on, sign);
  if (entry.answers) count(ledger.answers, entry.on, sign);
  if (entry.thanks) count(ledger.thanks, entry.on, sign);
  if (!entry.support) return;
  const quarter = quarterOf(entry.on);
  const counts = ledger.support[quarter] ?? { given: 0, givenMinutes: 0, received: 0, receivedMinutes: 0 };
  if (entry.side !== 'received') {
    counts.given += sign;
    counts.givenMinutes += sign * entry.minutes;
  }
  if (entry.side === 'received' || entry.side === 'mutual') {
    counts.received += sign;
    counts.receivedMinutes += sign * entry.minutes;
  }
  if (counts.given === 0 && counts.received === 0) delete ledger.support[quarter];
  else ledger.support[quarter] = counts;
}
