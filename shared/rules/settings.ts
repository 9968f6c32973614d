import type { Practice } from '../model/kinds.ts';
import type { Tier } from '../model/partner.ts';

/**
 * What each setting is until the practice sets it, in days unless said otherwise; the names are those of the practice record's fields.
 * Sources: domain.md "Reminders"; [p] is published practice, the rest our own choice.
 */
export const DEFAULT_SETTINGS = {
  /** Working days to acknowledge a received referral. */
  acknowledgeDays: 1,
  /** To thank the referrer: 24 to 48 hours [p]. */
  thankDays: 2,
  /** To report after the first visit, where the referral promises no day: NHS Standard Contract, 7 days [p]. */
  reportDays: 7,
  /** To ask whether the patient we sent was seen: about half of US specialty referrals never complete [p]. */
  seenDays: 14,
  /** After the promised day, to ask for a report. */
  chaseAfterPromiseDays: 3,
  /** After sending, to ask for a report that was promised for no day. */
  chaseDays: 28,
  /** Days after the last contact of any kind, by tier. */
  keepCoreDays: 30,
  keepGrowingDays: 60,
  keepOccasionalDays: 180,
  /** To tell a person captured from a web page that the practice keeps their details: ICO, one month [p]. UK and EEA only. */
  noticeDays: 30,
  /**
   * A reminder about a referral stops showing so long after it was due, so that a practice that never updates a referral's status is not
   * buried under old ones.
   */
  lapseDays: 60,
  /** How many reminders Today shows a person; the rest wait in "later". */
  todayCap: 3,
} as const;

export type Settings = { -readonly [name in keyof typeof DEFAULT_SETTINGS]: number } & {
  /** ISO 3166-1 alpha-2; undefined until the practice says. */
  country: string | undefined;
};

/** Days after the last contact by which one should have been in touch at the latest (domain.md "keep in touch", in brackets). */
export const KEEP_AT_MOST: { [tier in Tier]: number } = { core: 45, growing: 90, occasional: 240 };

/** Days without referral or touchpoint after which a partner is quiet (domain.md "Reciprocity"); occasional partners never are. */
export const QUIET_DAYS: { [tier in Tier]: number | undefined } = { core: 60, growing: 120, occasional: undefined };

/** A partner whose tier nobody has set yet counts as growing: in the network, not yet one of the few. */
export const UNSET_TIER: Tier = 'growing';

/** Where UK GDPR or GDPR article 14 asks for the notice: the United Kingdom, the 27 of the EU, and Iceland, Liechtenstein and Norway. */
const NOTICE_COUNTRIES = new Set(
  'GB AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(' '),
);

/** The practice's settings, each missing one at its default. */
export function settingsOf(practice: Practice | undefined): Settings {
  const settings: Settings = { ...DEFAULT_SETTINGS, country: practice?.country };
  for (const name of Object.keys(DEFAULT_SETTINGS) as (keyof typeof DEFAULT_SETTINGS)[]) {
    settings[name] = practice?.[name] ?? DEFAULT_SETTINGS[name];
  }
  return settings;
}

/** Days after the last contact at which it is time to be in touch again. */
export function keepDays(settings: Settings, tier: Tier | undefined): number {
  const days = {
    core: settings.keepCoreDays,
    growing: settings.keepGrowingDays,
    occasional: settings.keepOccasionalDays,
  };
  return days[tier ?? UNSET_TIER];
}

export function asksForNotice(settings: Settings): boolean {
  return settings.country !== undefined && NOTICE_COUNTRIES.has(settings.country);
}
