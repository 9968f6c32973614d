import { describe, expect, test } from 'vitest';
import { known, type ReminderMark } from '../../../shared/model/kinds.ts';
import type { Fields } from '../../../shared/model/record.ts';
import { remindersOf, type Rule } from '../../../shared/rules/reminders.ts';
import { assign, snooze, tickOff } from '../../../shared/rules/tick.ts';
import { ANA, GB, ledgerOf, referral } from './book.ts';

const ON = '2026-11-05';
const TODAY = '2026-11-20';
const ana = { id: ANA, tier: 'core', source: { url: 'https://clinic.example.org/', on: ON } } as const;

/** The rules that remind of Ana after a referral's record and the marks are as given. */
function rulesOf(fields: Fields, marks: ReminderMark[] = [], partner = {}): Rule[] {
  return remindersOf({ ...ana, ...partner }, ledgerOf([referral(fields, 'r')]), marks, GB).map(({ rule }) => rule);
}

describe('ticking off', () => {
  const received = { direction: 'received', partner: ANA, on: ON };
  const sent = { direction: 'sent', partner: ANA, on: ON };
  test.each<[Rule, Fields, Fields]>([
    ['acknowledge', received, { status: 'acknowledged', steps: { acknowledged: TODAY } }],
    ['thank', received, { thankedOn: TODAY }],
    [
      'report',
      { ...received, status: 'seen', steps: { seen: ON } },
      { status: 'reported', steps: { seen: ON, reported: TODAY }, reportedOn: TODAY },
    ],
    ['seen', sent, { status: 'seen', steps: { seen: TODAY } }],
    ['chase', { ...sent, status: 'seen' }, { status: 'reported', steps: { reported: TODAY }, reportedOn: TODAY }],
  ])('%s writes what answers it to the referral, and closes only that', (rule, fields, expected) => {
    const record = referral(fields, 'r');
    const before = remindersOf(ana, ledgerOf([record]), [], GB);
    const reminder = before.find(one => one.rule === rule)!;
    const tick = tickOff(reminder, TODAY, known('referral', record));
    expect(tick).toEqual({ kind: 'referral', recordId: 'r', fields: expected });
    const after = rulesOf({ ...record.fields, ...tick.fields });
    const opened = rule === 'seen' ? ['chase'] : [];
    expect(after.toSorted()).toEqual(
      [...before.map(one => one.rule).filter(one => one !== rule), ...opened].toSorted(),
    );
  });

  test('without the referral at hand marks the reminder as done', () => {
    const reminder = remindersOf(ana, ledgerOf([referral(received, 'r')]), [], GB).find(
      ({ rule }) => rule === 'thank',
    )!;
    const tick = tickOff(reminder, TODAY);
    expect(tick).toEqual({
      kind: 'reminder',
      recordId: 'thank:r',
      fields: { rule: 'thank', partner: ANA, doneOn: TODAY, snoozedTo: null },
    });
    const mark = known('reminder', { id: tick.recordId, kind: tick.kind, fields: tick.fields, stamp: '' });
    expect(rulesOf(received, [mark])).not.toContain('thank');
  });

  test('the notice is written to the partner', () => {
    const reminder = remindersOf(ana, ledgerOf([]), [], GB).find(({ rule }) => rule === 'notice')!;
    expect(tickOff(reminder, TODAY)).toEqual({ kind: 'partner', recordId: ANA, fields: { noticeGiven: TODAY } });
    expect(rulesOf({}, [], { noticeGiven: TODAY })).not.toContain('notice');
  });

  test('a day of a series done early does not show again', () => {
    const own: ReminderMark = { id: 'm', rule: 'manual', partner: ANA, due: '2026-11-25', recurrence: 'FREQ=MONTHLY' };
    const reminder = remindersOf(ana, ledgerOf([]), [own], GB).find(({ rule }) => rule === 'manual')!;
    const fields = { ...own, ...tickOff(reminder, TODAY).fields };
    const done = known('reminder', { id: 'm', kind: 'reminder', fields: fields as Fields, stamp: '' });
    expect(remindersOf(ana, ledgerOf([]), [done], GB).find(({ rule }) => rule === 'manual')?.due).toBe('2026-12-25');
  });
});

test('putting off and assigning write a mark that says whom it is about', () => {
  const reminder = remindersOf(ana, ledgerOf([referral({ on: ON }, 'r')]), [], GB)[0]!;
  const about = { rule: 'acknowledge', partner: ANA };
  expect(snooze(reminder, '2026-12-01')).toEqual({
    kind: 'reminder',
    recordId: 'acknowledge:r',
    fields: { ...about, snoozedTo: '2026-12-01' },
  });
  expect(assign(reminder, 'mia').fields).toEqual({ ...about, assignee: 'mia' });
  expect(assign(reminder, null).fields).toEqual({ ...about, assignee: null });
});
