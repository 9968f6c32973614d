import { describe, expect, test } from 'vitest';
import type { Partner, ReminderMark } from '../../../shared/model/kinds.ts';
import type { Fields, StoredRecord } from '../../../shared/model/record.ts';
import { REFERRAL_STATUS_IDS } from '../../../shared/model/referral.ts';
import { post } from '../../../shared/rules/ledger.ts';
import { reminderText } from '../../../shared/rules/reminder-text.ts';
import { dueToday, manualReminders, remindersOf, RULES, type Reminder } from '../../../shared/rules/reminders.ts';
import { settingsOf } from '../../../shared/rules/settings.ts';
import { ANA, dues, GB, ledgerOf, referral, remindersFor, touchpoint } from './book.ts';

/** A Thursday. */
const ON = '2026-11-05';
const ACKNOWLEDGE = 'acknowledge 2026-11-06';
const THANK = 'thank 2026-11-07';
const SEEN = 'seen 2026-11-19';

const received = (fields: Fields = {}) => referral({ on: ON, status: 'sent', ...fields }, 'r');
const sent = (fields: Fields = {}) => referral({ on: ON, direction: 'sent', status: 'sent', ...fields }, 'r');
const seenOn = (day: string): Fields => ({ status: 'seen', thankedOn: ON, steps: { sent: ON, seen: day } });

describe('a received referral asks to be', () => {
  test.each<[string, StoredRecord[], string[]]>([
    ['acknowledged in one working day and thanked for in two days', [received()], [ACKNOWLEDGE, THANK]],
    [
      'acknowledged on Monday if it came on a Friday',
      [received({ on: '2026-11-06' })],
      ['acknowledge 2026-11-09', 'thank 2026-11-08'],
    ],
    ['or on a Saturday', [received({ on: '2026-11-07' })], ['acknowledge 2026-11-09', 'thank 2026-11-09']],
    ['or on a Sunday', [received({ on: '2026-11-08' })], ['acknowledge 2026-11-09', 'thank 2026-11-10']],
    [
      'thanked for on 1 March if it came on 28 February of a leap year',
      [received({ on: '2028-02-28' })],
      ['acknowledge 2028-02-29', 'thank 2028-03-01'],
    ],
    ['acknowledged also if it has no status yet', [referral({ on: ON }, 'r')], [ACKNOWLEDGE, THANK]],
    ['not acknowledged twice', [received({ status: 'acknowledged' })], [THANK]],
    ['not acknowledged when it is booked already', [received({ status: 'booked' })], [THANK]],
    ['not acknowledged after a call the same day', [received(), touchpoint({ on: ON })], [THANK]],
    [
      'not acknowledged after a letter later on',
      [received(), touchpoint({ on: '2026-11-30', touchpointKind: 'letter' })],
      [THANK],
    ],
    [
      'acknowledged in spite of a call the day before',
      [received(), touchpoint({ on: '2026-11-04' })],
      [ACKNOWLEDGE, THANK],
    ],
    [
      'acknowledged in spite of their call',
      [received(), touchpoint({ on: ON, side: 'received' })],
      [ACKNOWLEDGE, THANK],
    ],
    [
      'not acknowledged after a talk between the two',
      [received(), touchpoint({ on: ON, touchpointKind: 'meeting', side: 'mutual' })],
      [THANK],
    ],
    [
      'acknowledged in spite of a newsletter that names them',
      [received(), touchpoint({ on: ON, touchpointKind: 'newsletter' })],
      [ACKNOWLEDGE, THANK],
    ],
    [
      'acknowledged in spite of a call to somebody else',
      [received(), touchpoint({ on: ON, partners: ['ben'] })],
      [ACKNOWLEDGE, THANK],
    ],
    [
      'not acknowledged after a call to two partners',
      [received(), touchpoint({ on: ON, partners: ['ben', ANA] })],
      [THANK],
    ],
    [
      'nothing more after a thank-you the same day',
      [received(), touchpoint({ on: ON, touchpointKind: 'thank-you' })],
      [],
    ],
    [
      'thanked for in spite of a thank-you the day before',
      [received(), touchpoint({ on: '2026-11-04', touchpointKind: 'thank-you' })],
      [ACKNOWLEDGE, THANK],
    ],
    [
      'thanked for in spite of their thank-you',
      [received(), touchpoint({ on: ON, touchpointKind: 'thank-you', side: 'received' })],
      [ACKNOWLEDGE, THANK],
    ],
    ['not thanked for twice', [received({ thankedOn: ON })], [ACKNOWLEDGE]],
    ['reported on within 7 days of being seen', [received(seenOn('2026-11-10'))], ['report 2026-11-17']],
    [
      'reported on also while in care',
      [received({ ...seenOn('2026-11-10'), status: 'in-care' })],
      ['report 2026-11-17'],
    ],
    [
      'reported on from the first visit if nobody noted that it was seen',
      [received({ status: 'in-care', thankedOn: ON, steps: { 'in-care': '2026-11-11' } })],
      ['report 2026-11-18'],
    ],
    [
      'reported on from its own day if nobody noted any',
      [received({ status: 'seen', thankedOn: ON })],
      ['report 2026-11-12'],
    ],
    [
      'reported on by the day that was promised',
      [received({ ...seenOn('2026-11-10'), reportDue: '2026-11-30' })],
      ['report 2026-11-30'],
    ],
    [
      'reported on by a promised day even before it is seen',
      [received({ status: 'booked', thankedOn: ON, reportDue: '2026-11-30' })],
      ['report 2026-11-30'],
    ],
    ['not reported on twice', [received({ ...seenOn('2026-11-10'), reportedOn: '2026-11-12' })], []],
    ['not reported on when the status says so', [received({ ...seenOn('2026-11-10'), status: 'reported' })], []],
    [
      'not reported on if the patient does not want it',
      [received({ ...seenOn('2026-11-10'), consentReport: 'refused' })],
      [],
    ],
    [
      'only thanked for while on hold',
      [received({ ...seenOn('2026-11-10'), status: 'on-hold', thankedOn: null })],
      [THANK],
    ],
  ])('%s', (_, records, expected) => {
    expect(dues(records)).toEqual(expected);
  });
});

describe('a sent referral asks', () => {
  test.each<[string, StoredRecord[], string[]]>([
    ['after 14 days whether the patient was seen', [sent()], [SEEN]],
    ['so too when it was acknowledged', [sent({ status: 'acknowledged' })], [SEEN]],
    ['so too when it was booked', [sent({ status: 'booked' })], [SEEN]],
    ['across the year and a leap day', [sent({ on: '2028-02-20' })], ['seen 2028-03-05']],
    ['for the report 28 days after sending, once seen', [sent({ status: 'seen' })], ['chase 2026-12-03']],
    [
      'for the report 3 days after the promised day',
      [sent({ status: 'seen', reportDue: '2026-11-20' })],
      ['chase 2026-11-23'],
    ],
    [
      'for a promised report also if nobody noted that the patient was seen',
      [sent({ reportDue: '2026-11-20' })],
      [SEEN, 'chase 2026-11-23'],
    ],
    ['nothing once the report is there', [sent({ status: 'seen', reportedOn: '2026-11-20' })], []],
    ['nothing if the report came before anybody noted the visit', [sent({ reportedOn: '2026-11-20' })], []],
    ['nothing if no report is wanted', [sent({ status: 'in-care', consentReport: 'refused' })], []],
    ['nothing while on hold', [sent({ status: 'on-hold' })], []],
    ['nothing because of a call', [sent(), touchpoint({ on: ON })], [SEEN]],
  ])('%s', (_, records, expected) => {
    expect(dues(records)).toEqual(expected);
  });
});

test.each(
  REFERRAL_STATUS_IDS.filter(status =>
    [
      'draft',
      'closed',
      'declined',
      'patient-declined',
      'no-show',
      'not-reached',
      'redirected',
      'entered-in-error',
    ].includes(status),
  ),
)('a referral that is %s asks for nothing, either way', status => {
  const ended = { status, reportDue: ON, steps: { seen: ON } };
  expect(dues([received(ended)])).toEqual([]);
  expect(dues([sent(ended)])).toEqual([]);
});

test('days are those of the practice’s settings', () => {
  const settings = settingsOf({
    id: 'practice',
    acknowledgeDays: 3,
    thankDays: 0,
    seenDays: 7,
    reportDays: 2,
    chaseDays: 40,
    chaseAfterPromiseDays: 0,
  });
  const records = [
    received(),
    referral({ on: ON, direction: 'sent' }),
    referral({ on: ON, ...seenOn(ON) }),
    referral({ on: ON, direction: 'sent', status: 'seen' }),
    referral({ on: ON, direction: 'sent', status: 'seen', reportDue: '2026-12-01' }),
  ];
  expect(dues(records, { settings })).toEqual([
    'acknowledge 2026-11-10',
    'thank 2026-11-05',
    'seen 2026-11-12',
    'report 2026-11-07',
    'chase 2026-12-15',
    'chase 2026-12-01',
  ]);
});

describe('deleting what answered a referral', () => {
  test('opens its reminders again', () => {
    const card = touchpoint({ on: ON, touchpointKind: 'thank-you' });
    const ledger = ledgerOf([received(), card]);
    const ana = { id: ANA, state: 'paused' } as const;
    expect(remindersOf(ana, ledger, [], GB)).toEqual([]);
    post(ledger, card, -1);
    post(ledger, { ...card, fields: { ...card.fields, deleted: true } }, 1);
    expect(remindersOf(ana, ledger, [], GB).map(({ id }) => id)).toEqual(['acknowledge:r', 'thank:r']);
  });

  test('and deleting the referral closes them', () => {
    expect(dues([received({ deleted: true })])).toEqual([]);
  });
});

describe('keep in touch', () => {
  const keep = (records: StoredRecord[], partner: Omit<Partner, 'id'>, marks: ReminderMark[] = []) => {
    return remindersFor(records, { partner, marks }).filter(({ rule }) => rule === 'keep-in-touch');
  };
  const call = touchpoint({ on: ON });

  test.each<[string, Omit<Partner, 'id'>, string, string]>([
    ['a core partner after 30 days, 45 at most', { tier: 'core' }, '2026-12-05', '2026-12-20'],
    ['a growing one after 60, 90 at most', { tier: 'growing' }, '2027-01-04', '2027-02-03'],
    ['an occasional one after 180, 240 at most', { tier: 'occasional' }, '2027-05-04', '2027-07-03'],
    ['without a tier as growing', {}, '2027-01-04', '2027-02-03'],
    ['an active one', { tier: 'core', state: 'active' }, '2026-12-05', '2026-12-20'],
    ['and one we are courting', { tier: 'core', state: 'courting' }, '2026-12-05', '2026-12-20'],
  ])('%s', (_, partner, due, latest) => {
    expect(keep([call], partner)).toMatchObject([{ id: `keep-in-touch:${ANA}`, due, shows: due, latest }]);
  });

  test.each<[string, Omit<Partner, 'id'>]>([
    ['a prospect', { state: 'prospect' }],
    ['one who is paused', { state: 'paused' }],
    ['one who has ended', { state: 'ended' }],
    ['one who is deleted', { deleted: true }],
  ])('not with %s', (_, partner) => {
    expect(keep([call], { tier: 'core', createdOn: ON, ...partner })).toEqual([]);
  });

  test.each<[string, StoredRecord[], Omit<Partner, 'id'>, ReminderMark[], string | undefined]>([
    ['a call logged yesterday moves the due day', [call, touchpoint({ on: '2026-12-01' })], {}, [], '2026-12-31'],
    ['so does their call', [call, touchpoint({ on: '2026-12-01', side: 'received' })], {}, [], '2026-12-31'],
    ['so does a referral, either way', [call, referral({ on: '2026-12-01', direction: 'sent' })], {}, [], '2026-12-31'],
    [
      'so does a newsletter',
      [call, touchpoint({ on: '2026-12-01', touchpointKind: 'newsletter' })],
      {},
      [],
      '2026-12-31',
    ],
    [
      'so does an event with several partners',
      [call, touchpoint({ on: '2026-12-01', partners: ['ben', ANA] })],
      {},
      [],
      '2026-12-31',
    ],
    ['an older entry logged late does not', [call, touchpoint({ on: '2026-09-01' })], {}, [], '2026-12-05'],
    [
      'ticking it off counts as contact',
      [call],
      {},
      [{ id: `keep-in-touch:${ANA}`, doneOn: '2026-12-01' }],
      '2026-12-31',
    ],
    [
      'an older tick does not count against a newer call',
      [call],
      {},
      [{ id: `keep-in-touch:${ANA}`, doneOn: '2026-10-01' }],
      '2026-12-05',
    ],
    [
      'before any contact it runs from the day the partner was added',
      [],
      { createdOn: '2026-11-15' },
      [],
      '2026-12-15',
    ],
    ['without contact or day there is none', [], {}, [], undefined],
  ])('%s', (_, records, partner, marks, due) => {
    expect(keep(records, { tier: 'core', ...partner }, marks)[0]?.due).toBe(due);
  });

  test('a practice that takes longer than our "at most" has no earlier end to it', () => {
    const settings = settingsOf({ id: 'practice', keepCoreDays: 100 });
    expect(remindersFor([call], { partner: { tier: 'core' }, settings })).toMatchObject([
      { due: '2027-02-13', latest: '2027-02-13' },
    ]);
  });

  test('never lapses', () => {
    expect(dueToday(keep([call], { tier: 'core' }), '2036-01-01', GB).today).toHaveLength(1);
  });
});

describe('the notice to a person captured from a web page', () => {
  const source = { url: 'https://clinic.example.org/team', on: ON };
  test.each<[string, Omit<Partner, 'id'>, string | undefined, string[]]>([
    ['is due after a month in the United Kingdom', { source }, 'GB', ['notice 2026-12-05']],
    ['and in the EU', { source }, 'PT', ['notice 2026-12-05']],
    ['not elsewhere', { source }, 'US', []],
    ['not before the practice says where it is', { source }, undefined, []],
    ['not once it was given', { source, noticeGiven: ON }, 'GB', []],
    ['not to a person who was typed in', { createdOn: ON }, 'GB', []],
    [
      'runs from the day of adding if the page has none',
      { source: { url: source.url }, createdOn: ON },
      'GB',
      ['notice 2026-12-05'],
    ],
    ['not to one who is deleted', { source, deleted: true }, 'GB', []],
  ])('%s', (_, partner, country, expected) => {
    expect(dues([], { partner, settings: settingsOf({ id: 'practice', ...(country && { country }) }) })).toEqual(
      expected,
    );
  });
});

describe('a manual reminder', () => {
  const mark = (fields: Omit<ReminderMark, 'id'>): ReminderMark => ({
    id: 'm',
    rule: 'manual',
    partner: ANA,
    title: 'Ring',
    ...fields,
  });
  test.each<[string, ReminderMark, string[]]>([
    ['is due on its day', mark({ due: ON }), ['manual 2026-11-05']],
    ['is over when done', mark({ due: ON, doneOn: '2026-11-01' }), []],
    ['is gone when deleted', mark({ due: ON, deleted: true }), []],
    ['has no day, no reminder', mark({}), []],
    ['is not of somebody else', { ...mark({ due: ON }), partner: 'ben' }, []],
    ['that repeats stays until it is done', mark({ due: ON, recurrence: 'FREQ=WEEKLY' }), ['manual 2026-11-05']],
    ['then moves to its next day', mark({ due: ON, recurrence: 'FREQ=WEEKLY', doneOn: ON }), ['manual 2026-11-12']],
    [
      'done late it skips the days that passed',
      mark({ due: ON, recurrence: 'FREQ=WEEKLY', doneOn: '2026-11-30' }),
      ['manual 2026-12-03'],
    ],
    ['with a recurrence nobody can read is a single one', mark({ due: ON, recurrence: 'FREQ=HOURLY', doneOn: ON }), []],
  ])('%s', (_, own, expected) => {
    expect(dues([], { marks: [own] })).toEqual(expected);
  });

  test('about nobody is found as such', () => {
    const own: ReminderMark = { id: 'm', rule: 'manual', title: 'Ring', due: ON };
    expect(manualReminders([own, mark({ due: ON })], undefined)).toEqual([
      { id: 'm', rule: 'manual', subject: 'm', title: 'Ring', due: ON, shows: ON },
    ]);
  });
});

describe('what a person did to a reminder', () => {
  const thank = (mark: Omit<ReminderMark, 'id'>) => {
    return remindersFor([received({ status: 'booked' })], {
      partner: { state: 'ended' },
      marks: [{ id: 'thank:r', ...mark }],
    });
  };

  test('done is done, also ahead of time', () => {
    expect(thank({ doneOn: ON })).toEqual([]);
  });

  test('a tick taken back shows it again', () => {
    expect(thank({ doneOn: ON, deleted: true })).toHaveLength(1);
  });

  test('put off, it shows on that day and lapses later', () => {
    expect(thank({ snoozedTo: '2026-11-20' })).toMatchObject([
      { due: '2026-11-07', shows: '2026-11-20', lapses: '2027-01-19' },
    ]);
  });

  test('put off to a day before it is due changes nothing', () => {
    expect(thank({ snoozedTo: ON })).toMatchObject([{ shows: '2026-11-07', lapses: '2027-01-06' }]);
  });

  test('it knows to whom it was given', () => {
    expect(thank({ assignee: 'mia' })).toMatchObject([{ assignee: 'mia' }]);
  });
});

describe('today', () => {
  const reminder = (rule: Reminder['rule'], due: string, more: Partial<Reminder> = {}): Reminder => {
    return { id: `${rule}:${due}`, rule, subject: due, due, shows: due, ...more };
  };
  const ids = (reminders: Reminder[]) => reminders.map(({ id }) => id);

  test('shows what is due, not what is to come, put off or lapsed', () => {
    const all = [
      reminder('thank', '2026-11-20'),
      reminder('thank', '2026-11-21'),
      reminder('thank', '2026-11-10', { shows: '2026-11-21' }),
      reminder('thank', '2026-09-21', { lapses: '2026-11-20' }),
      reminder('thank', '2026-09-22', { lapses: '2026-11-21' }),
    ];
    const { today, later, upcoming } = dueToday(all, '2026-11-20', GB);
    expect(ids(today)).toEqual(['thank:2026-09-22', 'thank:2026-11-20']);
    expect(later).toEqual([]);
    expect(ids(upcoming)).toEqual(['thank:2026-11-10', 'thank:2026-11-21']);
  });

  test('a reminder about a referral stops showing 60 days after it was due', () => {
    const thanks = remindersFor([received({ status: 'booked' })], { partner: { state: 'ended' } });
    expect(dueToday(thanks, '2026-11-06', GB).today).toEqual([]);
    expect(dueToday(thanks, '2026-11-07', GB).today).toHaveLength(1);
    expect(dueToday(thanks, '2027-01-05', GB).today).toHaveLength(1);
    expect(dueToday(thanks, '2027-01-06', GB).today).toEqual([]);
  });

  test('holds the three most important, the longest due first; the rest is for later', () => {
    const all = [
      reminder('keep-in-touch', '2026-01-01'),
      reminder('thank', '2026-11-19'),
      reminder('thank', '2026-11-18'),
      reminder('acknowledge', '2026-11-20'),
      reminder('report', '2026-11-20'),
    ];
    const { today, later } = dueToday(all, '2026-11-20', GB);
    expect(ids(today)).toEqual(['acknowledge:2026-11-20', 'report:2026-11-20', 'thank:2026-11-18']);
    expect(ids(later)).toEqual(['thank:2026-11-19', 'keep-in-touch:2026-01-01']);
    expect(dueToday([...all].reverse(), '2026-11-20', GB).today).toEqual(today);
    expect(dueToday(all, '2026-11-20', { ...GB, todayCap: 1 }).later).toHaveLength(4);
  });

  test('leaves out what is somebody else’s to do', () => {
    const all = [
      reminder('thank', '2026-11-18', { assignee: 'mia' }),
      reminder('thank', '2026-11-19', { assignee: 'leo' }),
      reminder('thank', '2026-11-20'),
    ];
    expect(ids(dueToday(all, '2026-11-20', GB, 'leo').today)).toEqual(['thank:2026-11-19', 'thank:2026-11-20']);
    expect(dueToday(all, '2026-11-20', GB).today).toHaveLength(3);
  });
});

test('each reminder says whom it is about, and none speaks of owing', () => {
  for (const rule of RULES) {
    const { title, action } = reminderText({ id: rule, rule, subject: 'x', due: ON, shows: ON }, 'Dr Ana Silva');
    expect(title).toContain('Dr Ana Silva');
    expect(`${title} ${action}`).not.toMatch(/\b(owe|debt|point|score|rank)/i);
  }
  expect(
    reminderText({ id: 'm', rule: 'manual', subject: 'm', due: ON, shows: ON, title: 'Ring Ana' }, 'Ana').title,
  ).toBe('Ring Ana');
});
