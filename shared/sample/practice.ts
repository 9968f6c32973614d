import type { Day } from '../model/ids.ts';
import { PRACTICE_ID } from '../model/practice.ts';
import { calendarTo, type Calendar } from './calendar.ts';
import { courseSince, makeReferral, makeTouchpoint, type Course, type SampleEntry } from './interactions.ts';
import { makePartners, type SamplePartner } from './partners.ts';
import { regionOf } from './people.ts';
import { randomFrom, type Random } from './random.ts';

export type SampleOptions = {
  /** Any whole number; the same one gives the same practice, to the byte. */
  seed: number;
  today: Day;
  /** How many partners, and how many referrals and touchpoints with them in all. */
  partners?: number;
  interactions?: number;
  /** ISO 3166-1 alpha-2: places, numbers and currency of GB, US or AU; other countries look British. */
  country?: string;
};

/** Eighteen months. */
const HISTORY_DAYS = 548;
const OLDEST_DAYS = 640;

/**
 * A made-up podiatry practice with its network, believable enough to look around in: the practice's record, its partners, eighteen months
 * of referrals and touchpoints, oldest first, and on the last days something for each kind of reminder. Nobody in it exists.
 */
export function samplePractice(options: SampleOptions): SampleEntry[] {
  return [...sampleEntries(options)];
}

/** `samplePractice` one record at a time, for a million of them. */
export function* sampleEntries(options: SampleOptions): Generator<SampleEntry> {
  const { seed, today, partners: many = 24, interactions = 260, country = 'GB' } = options;
  const random = randomFrom(seed);
  const calendar = calendarTo(today, OLDEST_DAYS);
  const partners = makePartners(many, random, calendar, country);
  yield practiceEntry(country);
  for (const { id, fields } of partners) yield { kind: 'partner', recordId: id, fields };
  const latest = partners.flatMap(partner => latestOf(partner, random, calendar)).slice(0, interactions);
  yield* history(partners, interactions - latest.length, random, calendar);
  yield* latest;
  yield* partners
    .filter(({ profile }) => profile.script === 'dated')
    .map(({ id }) => datedReminder(id, random, calendar));
}

function practiceEntry(country: string): SampleEntry {
  const { timeZone, currency } = regionOf(country);
  const fields = {
    name: 'Lane End Podiatry',
    profession: 'Podiatry',
    country,
    timeZone,
    currency,
    idealPatient: 'People who want to stay on their feet: runners, walkers, and everyone with diabetes.',
  };
  return { kind: 'practice', recordId: PRACTICE_ID, fields };
}

/** What happened before each partner went silent, spread evenly over the time, the busier ones more often. */
function* history(
  partners: SamplePartner[],
  count: number,
  random: Random,
  calendar: Calendar,
): Generator<SampleEntry> {
  const busy = partners.filter(({ profile }) => profile.weight > 0);
  const soonest = Math.min(...busy.map(({ profile }) => profile.silent)) + 1;
  let drawn: SamplePartner[] = [];
  let drawnFor = -1;
  for (let i = 0; i < count && busy.length > 0; i += 1) {
    const ago = HISTORY_DAYS - Math.floor(((HISTORY_DAYS - soonest + 1) * i) / count);
    if (ago !== drawnFor) {
      drawnFor = ago;
      drawn = busy.flatMap(partner => Array<SamplePartner>(tickets(partner, ago)).fill(partner));
    }
    const partner = random.pick(drawn);
    const { referrals, sent } = partner.profile;
    if (random.chance(referrals)) {
      const direction = random.chance(sent) ? 'sent' : 'received';
      yield makeReferral(partner, direction, courseSince(ago, random), random, calendar);
    } else yield makeTouchpoint(partner, random.pick(drawn), ago, random, calendar);
  }
}

function tickets({ profile }: SamplePartner, ago: number): number {
  return ago > profile.silent ? Math.ceil(profile.weight * 2) : 0;
}

/** The last contact before the silence, and what the partner's script puts on today's list. */
function latestOf(partner: SamplePartner, random: Random, calendar: Calendar): SampleEntry[] {
  const { silent, script } = partner.profile;
  const sent = (course: Course) => makeReferral(partner, 'sent', course, random, calendar);
  const received = (course: Course) => makeReferral(partner, 'received', course, random, calendar);
  const last = makeTouchpoint(partner, undefined, silent, random, calendar);
  switch (script) {
    case 'unanswered':
      return [last, received([['sent', 5]])];
    case 'unreported':
      return [received(steps(['sent', 16], ['acknowledged', 16], ['booked', 14], ['seen', 8])), last];
    case 'unseen':
      return [sent(steps(['sent', 16], ['acknowledged', 15])), last];
    case 'unchased':
      return [sent(steps(['sent', 31], ['acknowledged', 30], ['booked', 28], ['seen', 20])), last];
    case 'one-sided':
      return [...[152, 117, 96, 74, 58, 37, 22].map(ago => sent(wellSince(ago))), last];
    default:
      return [last];
  }
}

function steps(...course: Course): Course {
  return course;
}

/** A referral that went as it should. */
function wellSince(ago: number): Course {
  return steps(
    ['sent', ago],
    ['acknowledged', ago - 1],
    ['booked', ago - 3],
    ['seen', ago - 9],
    ['reported', ago - 13],
  );
}

function datedReminder(partner: string, random: Random, calendar: Calendar): SampleEntry {
  const fields = {
    rule: 'manual',
    partner,
    title: 'Ask about the joint walking group in the spring',
    due: calendar.day(0),
    recurrence: 'FREQ=MONTHLY',
  };
  return { kind: 'reminder', recordId: random.id(calendar.morning(9)), fields };
}
