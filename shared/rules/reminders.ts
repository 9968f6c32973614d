import type { Day, RecordId } from '../model/ids.ts';
import type { Partner, ReminderMark } from '../model/kinds.ts';
import { addDays } from './days.ts';
import { lastContact, type Ledger } from './ledger.ts';
import { nextOccurrence, parseRecurrence } from './recurrence.ts';
import { dueOf } from './referral-due.ts';
import { asksForNotice, KEEP_AT_MOST, keepDays, UNSET_TIER, type Settings } from './settings.ts';
import { laterOf, latest } from './tally.ts';

/** Every rule, the most important first: a waiting patient, then a promise, then courtesy, then care of the network. */
export const RULES = ['acknowledge', 'report', 'thank', 'manual', 'seen', 'chase', 'notice', 'keep-in-touch'] as const;
export type Rule = (typeof RULES)[number];

/** Something to do about a partner by a day. */
export type Reminder = {
  /** The id of the `reminder` record in which it is ticked off, put off or assigned: `rule:subject`, of a manual one its own uuid. */
  id: RecordId;
  rule: Rule;
  /** Missing only for a manual reminder about nobody. */
  partner?: RecordId;
  /** The referral, the partner, or the manual reminder it is about. */
  subject: RecordId;
  due: Day;
  /** The first day it shows: when due, or later if it was put off. */
  shows: Day;
  /** The first day it no longer shows. */
  lapses?: Day;
  /** Keep in touch: the day one should have been in touch at the latest. */
  latest?: Day;
  assignee?: string;
  /** The words of a manual reminder. */
  title?: string;
};

/** What a person sees on a day: `today` at most the cap, `later` the rest of what is due, `upcoming` what is still to come, soonest first. */
export type DueReminders = { today: Reminder[]; later: Reminder[]; upcoming: Reminder[] };

/**
 * The open reminders about a partner: a function of the records alone, so that every browser and the service find the same. `marks` are the
 * reminder records of this partner (others do no harm). A deleted partner has none; one paused or ended is not kept in touch with, but what
 * patients and colleagues wait for stays.
 */
export function remindersOf(
  partner: Partner,
  ledger: Ledger,
  marks: readonly ReminderMark[],
  settings: Settings,
): Reminder[] {
  if (partner.deleted) return [];
  const markById = new Map(marks.filter(mark => !mark.deleted).map(mark => [mark.id, mark]));
  const reminders = [
    ...referralReminders(partner.id, ledger, markById, settings),
    ...manualReminders(marks, partner.id),
  ];
  const keep = keepInTouch(partner, ledger, markById, settings);
  const notice = noticeReminder(partner, markById, settings);
  if (notice) reminders.push(notice);
  if (keep) reminders.push(keep);
  return reminders;
}

/** The manual reminders about a partner, or with `undefined` those about nobody. */
export function manualReminders(marks: readonly ReminderMark[], partner: RecordId | undefined): Reminder[] {
  const reminders: Reminder[] = [];
  for (const mark of marks) {
    if (mark.deleted || mark.rule !== 'manual' || mark.partner !== partner || !mark.due) continue;
    const due = manualDue(mark.due, mark.recurrence, mark.doneOn);
    if (due) reminders.push(marked({ id: mark.id, rule: 'manual', subject: mark.id, due, shows: due }, partner, mark));
  }
  return reminders;
}

/**
 * Parts reminders by what shows today: due, not put off, not lapsed; the most important first, then the longest due. With `member`, what is
 * assigned to somebody else is left out.
 */
export function dueToday(
  reminders: readonly Reminder[],
  today: Day,
  settings: Settings,
  member?: string,
): DueReminders {
  const mine = reminders.filter(({ assignee }) => !member || !assignee || assignee === member);
  const due = mine.filter(reminder => isDue(reminder, today)).sort(byImportance);
  const upcoming = mine.filter(reminder => reminder.shows > today).sort(byDay);
  return { today: due.slice(0, settings.todayCap), later: due.slice(settings.todayCap), upcoming };
}

export function isDue(reminder: Reminder, today: Day): boolean {
  return reminder.shows <= today && !hasLapsed(reminder, today);
}

export function hasLapsed(reminder: Reminder, today: Day): boolean {
  return reminder.lapses !== undefined && reminder.lapses <= today;
}

type Marks = ReadonlyMap<RecordId, ReminderMark>;

function referralReminders(partner: RecordId, ledger: Ledger, marks: Marks, settings: Settings): Reminder[] {
  const reminders: Reminder[] = [];
  const answered = latest(ledger.answers) ?? '';
  const thanked = latest(ledger.thanks) ?? '';
  for (const [subject, open] of Object.entries(ledger.open)) {
    for (const rule of open.rules) {
      // Any contact from us on or after the day answers the referral; so does a thank-you for the thanks.
      if (rule === 'acknowledge' && answered >= open.on) continue;
      if (rule === 'thank' && thanked >= open.on) continue;
      const id = `${rule}:${subject}`;
      const mark = marks.get(id);
      if (mark?.doneOn) continue;
      const due = dueOf(rule, open, settings);
      const reminder = marked({ id, rule, subject, due, shows: due }, partner, mark);
      reminders.push({ ...reminder, lapses: addDays(reminder.shows, settings.lapseDays) });
    }
  }
  return reminders;
}

/** After the last contact of any kind, or the day it was ticked off; of a partner nobody was in touch with yet, the day they were added. */
function keepInTouch(partner: Partner, ledger: Ledger, marks: Marks, settings: Settings): Reminder | undefined {
  const { state, tier } = partner;
  if (state !== undefined && state !== 'active' && state !== 'courting') return undefined;
  const id = `keep-in-touch:${partner.id}`;
  const mark = marks.get(id);
  const contact = laterOf(lastContact(ledger), mark?.doneOn) ?? addedOn(partner);
  if (!contact) return undefined;
  const days = keepDays(settings, tier);
  const due = addDays(contact, days);
  const reminder = marked({ id, rule: 'keep-in-touch', subject: partner.id, due, shows: due }, partner.id, mark);
  return { ...reminder, latest: addDays(contact, Math.max(days, KEEP_AT_MOST[tier ?? UNSET_TIER])) };
}

function noticeReminder(partner: Partner, marks: Marks, settings: Settings): Reminder | undefined {
  const captured = partner.source?.url ? addedOn(partner) : undefined;
  if (!captured || partner.noticeGiven || !asksForNotice(settings)) return undefined;
  const id = `notice:${partner.id}`;
  const mark = marks.get(id);
  if (mark?.doneOn) return undefined;
  const due = addDays(captured, settings.noticeDays);
  return marked({ id, rule: 'notice', subject: partner.id, due, shows: due }, partner.id, mark);
}

/** Once done, a single reminder is over and a series moves to its next day. A series this version cannot read counts as single. */
function manualDue(due: Day, recurrence: string | undefined, doneOn: Day | undefined): Day | undefined {
  if (!doneOn) return due;
  const series = recurrence ? parseRecurrence(recurrence) : undefined;
  return series && nextOccurrence(due, series, doneOn);
}

function marked(reminder: Reminder, partner: RecordId | undefined, mark: ReminderMark | undefined): Reminder {
  const result = { ...reminder };
  if (partner) result.partner = partner;
  if (mark?.snoozedTo && mark.snoozedTo > reminder.due) result.shows = mark.snoozedTo;
  if (mark?.assignee) result.assignee = mark.assignee;
  if (mark?.title) result.title = mark.title;
  return result;
}

function addedOn(partner: Partner): Day | undefined {
  return partner.source?.on ?? partner.createdOn;
}

function byImportance(one: Reminder, other: Reminder): number {
  return (
    RULES.indexOf(one.rule) - RULES.indexOf(other.rule) || compare(one.due, other.due) || compare(one.id, other.id)
  );
}

function byDay(one: Reminder, other: Reminder): number {
  return compare(one.shows, other.shows) || byImportance(one, other);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
