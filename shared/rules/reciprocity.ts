import type { Day, RecordId } from '../model/ids.ts';
import type { Flow, Tier } from '../model/partner.ts';
import { addMonths, daysBetween, monthOfDay, quarterEndBefore, quarterOf, type Month } from './days.ts';
import { lastContact, type Ledger, type SupportCounts } from './ledger.ts';
import { QUIET_DAYS, UNSET_TIER } from './settings.ts';
import { eachDay, type Tally } from './tally.ts';

/** "Too early to say", "worth a conversation", "about as agreed". */
export const VERDICTS = ['too-early', 'conversation', 'as-agreed'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How the referrals between the practice and one partner stand on a day. */
export type Reciprocity = {
  /** Referrals of the last 12 months, counted one by one. */
  sent: number;
  received: number;
  /** (S - R) / (S + R + 4) with older entries at half: from -1 (all from them) to 1 (all from us), 0 when there are few. */
  balance: number;
  /** What the agreement expects of the balance; null where support is agreed instead of referrals. */
  expected: number | null;
  verdict: Verdict;
  /** Support of the running quarter and the three before it; never mixed with referrals. */
  support: SupportCounts;
};

/** One month of a picture. */
export type MonthCounts = { month: Month; sent: number; received: number };

/** Share of the practice's received referrals that come from its largest partner. */
export type Concentration = { partner: RecordId; share: number; warn: boolean };

const WINDOW_MONTHS = 12;
const FULL_WEIGHT_MONTHS = 6;
/** Pseudo-referrals that pull small numbers to zero. */
const PRIOR = 4;
/** Fewer referrals than this say nothing. */
const ENOUGH = 6;
/** How far the balance may lie from the expectation. */
const TOLERANCE = 0.5;
/** Where the network leans on one partner. */
const CONCENTRATED = 0.5;

const EXPECTED: { [flow in Flow]: number | null } = {
  mutual: 0,
  'not-agreed': 0,
  'to-us': -0.5,
  'to-them': 0.5,
  support: null,
};

/**
 * How the referrals stand on `today`, by domain.md "Reciprocity". Entries up to 6 months old count whole, up to 12 months half, both
 * boundary days included; entries dated after the day do not count yet.
 *
 * **Enough** counts referrals one by one, not by weight: "under 6 referrals" is a number that a person can check on the screen, and six
 * referrals over the last eight months have been six. Weight then does its work in the balance: six that are all older than six months
 * make 3 / 7, which is within the tolerance.
 *
 * **Two consecutive quarter ends**: today stands for the end of the running quarter, as far as it has come, and the quarter end before it
 * must bear it out. Its purpose is that one busy month does not upset a settled relationship. So the quarter end before speaks against a
 * conversation only if it had something to say: 6 referrals or more, and a balance within the tolerance. If it was too early to say
 * then, nothing contradicts what is seen now. Thus 6:0 speaks as soon as there are six (6 / 10), 5:0 does not, 6:0 with "mostly to them"
 * is as agreed, and twelve months of give and take followed by one one-sided month wait for the quarter to end.
 */
export function reciprocity(ledger: Ledger, flow: Flow | undefined, today: Day): Reciprocity {
  const now = standing(ledger, today);
  const expected = EXPECTED[flow ?? 'not-agreed'];
  return {
    sent: now.sent,
    received: now.received,
    balance: (now.weightSent - now.weightReceived) / (now.weightSent + now.weightReceived + PRIOR),
    expected,
    verdict: verdictOf(ledger, now, expected, today),
    support: supportOf(ledger, today),
  };
}

/** Sent and received of the last `months` months, the running one last, empty ones included. */
export function monthly(ledger: Ledger, today: Day, months = 12): MonthCounts[] {
  const first = addMonths(`${monthOfDay(today)}-01`, 1 - months);
  const series = Array.from({ length: months }, (_, index) => {
    return { month: monthOfDay(addMonths(first, index)), sent: 0, received: 0 };
  });
  const byMonth = new Map(series.map(counts => [counts.month, counts]));
  for (const side of ['sent', 'received'] as const) {
    eachDay(ledger[side], first, today, (day, count) => {
      byMonth.get(monthOfDay(day))![side] += count;
    });
  }
  return series;
}

/**
 * Nothing was heard of a partner for long: no referral and no touchpoint for 60 days (core) or 120 (growing). Without any contact yet the
 * days run from `since`, the day the partner was added; without that either, nobody can say.
 */
export function isQuiet(ledger: Ledger, tier: Tier | undefined, since: Day | undefined, today: Day): boolean {
  const days = QUIET_DAYS[tier ?? UNSET_TIER];
  const last = lastContact(ledger, today) ?? since;
  return days !== undefined && last !== undefined && daysBetween(last, today) >= days;
}

/**
 * The partner from whom the largest share of received referrals comes; undefined before anything was received. Warns from one half, once
 * there are 6 to speak of. Of equals the first named.
 */
export function concentration(all: Iterable<{ partner: RecordId; received: number }>): Concentration | undefined {
  let total = 0;
  let largest: { partner: RecordId; received: number } | undefined;
  for (const entry of all) {
    total += entry.received;
    if (entry.received > (largest?.received ?? 0)) largest = entry;
  }
  if (!largest) return undefined;
  const share = largest.received / total;
  return { partner: largest.partner, share, warn: total >= ENOUGH && share >= CONCENTRATED };
}

type Standing = { sent: number; received: number; weightSent: number; weightReceived: number };

function verdictOf(ledger: Ledger, now: Standing, expected: number | null, today: Day): Verdict {
  if (expected === null) return 'as-agreed';
  if (now.sent + now.received < ENOUGH) return 'too-early';
  if (!isOff(now, expected)) return 'as-agreed';
  const before = standing(ledger, quarterEndBefore(today));
  const contradicts = before.sent + before.received >= ENOUGH && !isOff(before, expected);
  return contradicts ? 'as-agreed' : 'conversation';
}

/** |balance - expected| >= 0.5, multiplied out: halves add up exactly, so that every browser and the server agree to the last digit. */
function isOff({ weightSent, weightReceived }: Standing, expected: number): boolean {
  const total = weightSent + weightReceived + PRIOR;
  return Math.abs(weightSent - weightReceived - expected * total) >= TOLERANCE * total;
}

function standing(ledger: Ledger, at: Day): Standing {
  const from = addMonths(at, -WINDOW_MONTHS);
  const full = addMonths(at, -FULL_WEIGHT_MONTHS);
  const sent = weigh(ledger.sent, from, full, at);
  const received = weigh(ledger.received, from, full, at);
  return { sent: sent.count, received: received.count, weightSent: sent.weight, weightReceived: received.weight };
}

function weigh(tally: Tally, from: Day, full: Day, to: Day): { count: number; weight: number } {
  let count = 0;
  let weight = 0;
  eachDay(tally, from, to, (day, many) => {
    count += many;
    weight += day < full ? many / 2 : many;
  });
  return { count, weight };
}

function supportOf(ledger: Ledger, today: Day): SupportCounts {
  const from = quarterOf(addMonths(today, -9));
  const to = quarterOf(today);
  const sum: SupportCounts = { given: 0, givenMinutes: 0, received: 0, receivedMinutes: 0 };
  for (const [quarter, counts] of Object.entries(ledger.support)) {
    if (quarter < from || quarter > to) continue;
    sum.given += counts.given;
    sum.givenMinutes += counts.givenMinutes;
    sum.received += counts.received;
    sum.receivedMinutes += counts.receivedMinutes;
  }
  return sum;
}
