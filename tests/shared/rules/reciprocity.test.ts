import { describe, expect, test } from 'vitest';
import type { Flow } from '../../../shared/model/partner.ts';
import type { StoredRecord } from '../../../shared/model/record.ts';
import { concentration, isQuiet, monthly, reciprocity } from '../../../shared/rules/reciprocity.ts';
import { ledgerOf, referral, referrals, touchpoint } from './book.ts';

/** A Friday in the middle of the fourth quarter; the quarter end before it is 30 September. */
const TODAY = '2026-11-20';

function standing(records: StoredRecord[], flow?: Flow, today = TODAY) {
  return reciprocity(ledgerOf(records), flow, today);
}

describe('the verdict', () => {
  const recent = '2026-10-05';
  const settled = '2026-08-03';
  test.each<[string, StoredRecord[], Flow | undefined, string]>([
    ['6:0 speaks', referrals(6, 'sent', recent), 'mutual', 'conversation'],
    ['0:6 speaks', referrals(6, 'received', recent), 'mutual', 'conversation'],
    ['5:0 does not', referrals(5, 'sent', recent), 'mutual', 'too-early'],
    ['6:0 is as agreed where it is to flow mostly to them', referrals(6, 'sent', recent), 'to-them', 'as-agreed'],
    ['0:6 is as agreed where it is to flow mostly to us', referrals(6, 'received', recent), 'to-us', 'as-agreed'],
    ['6:0 where it is to flow to us is far off', referrals(6, 'sent', recent), 'to-us', 'conversation'],
    ['6:0 with nothing agreed counts as mutual', referrals(6, 'sent', recent), 'not-agreed', 'conversation'],
    ['and so with nothing noted', referrals(6, 'sent', recent), undefined, 'conversation'],
    ['where support is agreed, no number of referrals is off', referrals(60, 'sent', recent), 'support', 'as-agreed'],
    ['nothing at all is too early', [], 'mutual', 'too-early'],
    ['3:3 is as agreed', [...referrals(3, 'sent', recent), ...referrals(3, 'received', recent)], 'mutual', 'as-agreed'],
    // 3:3 has balance 0, which lies 0.5 from +0.5: exactly at the tolerance.
    [
      'an even 3:3 where it is to flow to them is off',
      [...referrals(3, 'sent', recent), ...referrals(3, 'received', recent)],
      'to-them',
      'conversation',
    ],
    // (8 - 1) / (8 + 1 + 4) = 7 / 13; (7 - 1) / 12 = 0.5; (13 - 3) / 20 = 0.5; (12 - 3) / 19 < 0.5
    [
      '7:1 is at the tolerance',
      [...referrals(7, 'sent', recent), ...referrals(1, 'received', recent)],
      'mutual',
      'conversation',
    ],
    [
      '12:3 is within it',
      [...referrals(12, 'sent', recent), ...referrals(3, 'received', recent)],
      'mutual',
      'as-agreed',
    ],
    [
      '13:3 is at it',
      [...referrals(13, 'sent', recent), ...referrals(3, 'received', recent)],
      'mutual',
      'conversation',
    ],
    [
      'a settled relationship is not upset by one busy quarter',
      [...referrals(3, 'sent', settled), ...referrals(3, 'received', settled), ...referrals(20, 'sent', recent)],
      'mutual',
      'as-agreed',
    ],
    [
      'it speaks when the quarter end before bears it out',
      [...referrals(23, 'sent', settled), ...referrals(3, 'received', settled), ...referrals(2, 'sent', recent)],
      'mutual',
      'conversation',
    ],
    [
      'five at the quarter end before were too few to speak against it',
      [...referrals(2, 'sent', settled), ...referrals(3, 'received', settled), ...referrals(13, 'sent', recent)],
      'mutual',
      'conversation',
    ],
    [
      'what was off at the quarter end before and no longer is, is as agreed',
      [...referrals(8, 'sent', settled), ...referrals(4, 'received', recent)],
      'mutual',
      'as-agreed',
    ],
  ])('%s', (_, records, flow, verdict) => {
    expect(standing(records, flow).verdict).toBe(verdict);
  });

  test('a busy quarter speaks once the next one has begun, and not on its last day', () => {
    const records = [
      ...referrals(3, 'sent', settled),
      ...referrals(3, 'received', settled),
      ...referrals(20, 'sent', recent),
    ];
    expect(standing(records, 'mutual', '2026-12-31').verdict).toBe('as-agreed');
    expect(standing(records, 'mutual', '2027-01-01').verdict).toBe('conversation');
  });

  test('six that are all older than six months are enough to judge, and weigh too little to be off', () => {
    const { sent, balance, verdict } = standing(referrals(6, 'sent', '2026-03-02'));
    expect({ sent, balance, verdict }).toEqual({ sent: 6, balance: 3 / 7, verdict: 'as-agreed' });
  });
});

describe('the window', () => {
  test.each([
    ['today counts', '2026-11-20', 1],
    ['tomorrow does not count yet', '2026-11-21', 0],
    ['six months ago to the day counts whole', '2026-05-20', 1],
    ['a day longer ago counts half', '2026-05-19', 0.5],
    ['twelve months ago to the day counts half', '2025-11-20', 0.5],
    ['a day longer ago is over', '2025-11-19', 0],
  ])('%s', (_, on, weight) => {
    const { sent, balance } = standing(referrals(1, 'sent', on));
    expect(sent).toBe(Math.ceil(weight));
    expect(balance).toBe(weight / (weight + 4));
  });

  test('from a leap day it reaches back to 28 February', () => {
    const records = [...referrals(1, 'sent', '2027-02-28'), ...referrals(1, 'sent', '2027-02-27')];
    expect(standing(records, 'mutual', '2028-02-29').sent).toBe(1);
  });

  test('drafts, mistakes and deleted entries are no referrals; declined ones are', () => {
    const on = '2026-10-05';
    const records = ['draft', 'entered-in-error', 'declined', 'closed'].map(status => referral({ on, status }));
    expect(standing([...records, referral({ on, deleted: true })]).received).toBe(2);
  });
});

test('support is counted by side, apart from referrals, without gifts and plain contact, for the running quarter and three before', () => {
  const records = [
    touchpoint({ on: TODAY, touchpointKind: 'talk', side: 'given', minutes: 60 }),
    touchpoint({ on: TODAY, touchpointKind: 'newsletter', side: 'received', minutes: 15 }),
    touchpoint({ on: '2026-01-01', touchpointKind: 'event', side: 'mutual', minutes: 120 }),
    touchpoint({ on: '2025-12-31', touchpointKind: 'talk', side: 'given', minutes: 60 }),
    touchpoint({ on: '2027-01-01', touchpointKind: 'talk', side: 'given', minutes: 60 }),
    touchpoint({ on: TODAY, touchpointKind: 'gift', side: 'given', minutes: 5 }),
    touchpoint({ on: TODAY, touchpointKind: 'hospitality', gift: true, minutes: 5 }),
    touchpoint({ on: TODAY, touchpointKind: 'call', minutes: 5 }),
  ];
  const { support, sent, received } = standing(records);
  expect(support).toEqual({ given: 2, givenMinutes: 180, received: 2, receivedMinutes: 135 });
  expect([sent, received]).toEqual([0, 0]);
});

test('the months of a picture are the last twelve, empty ones too, and hold what is not in the future', () => {
  const records = [
    ...referrals(2, 'sent', '2025-12-01'),
    ...referrals(1, 'received', '2026-11-20'),
    ...referrals(1, 'received', '2026-11-21'),
    ...referrals(9, 'sent', '2025-11-30'),
  ];
  const months = monthly(ledgerOf(records), TODAY);
  expect(months.map(({ month }) => month)).toEqual([
    '2025-12',
    ...Array.from({ length: 11 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`),
  ]);
  expect(months[0]).toEqual({ month: '2025-12', sent: 2, received: 0 });
  expect(months[11]).toEqual({ month: '2026-11', sent: 0, received: 1 });
  expect(months.reduce((sum, { sent, received }) => sum + sent + received, 0)).toBe(3);
});

describe('quiet', () => {
  test.each([
    ['a core partner is quiet 60 days after the last contact', 'core', '2026-09-21', true],
    ['not after 59', 'core', '2026-09-22', false],
    ['a growing one after 120', 'growing', '2026-07-23', true],
    ['not after 119', 'growing', '2026-07-24', false],
    ['without a tier as growing', undefined, '2026-07-23', true],
    ['an occasional one never is', 'occasional', '2024-01-01', false],
  ] as const)('%s', (_, tier, on, quiet) => {
    expect(isQuiet(ledgerOf([touchpoint({ on })]), tier, undefined, TODAY)).toBe(quiet);
    expect(isQuiet(ledgerOf(referrals(1, 'sent', on)), tier, undefined, TODAY)).toBe(quiet);
    expect(isQuiet(ledgerOf([]), tier, on, TODAY)).toBe(quiet);
  });

  test('a visit planned for next week is no contact yet', () => {
    const records = [touchpoint({ on: '2026-11-27' }), touchpoint({ on: '2026-09-01' })];
    expect(isQuiet(ledgerOf(records), 'core', undefined, TODAY)).toBe(true);
  });

  test('of a partner without contact or date nobody can say', () => {
    expect(isQuiet(ledgerOf([]), 'core', undefined, TODAY)).toBe(false);
  });
});

describe('concentration', () => {
  test.each([
    ['one half warns', { a: 3, b: 2, c: 1 }, { partner: 'a', share: 0.5, warn: true }],
    ['less does not', { a: 2, b: 2, c: 2 }, { partner: 'a', share: 1 / 3, warn: false }],
    ['five are too few to warn', { a: 5 }, { partner: 'a', share: 1, warn: false }],
    ['nothing received has no largest', { a: 0 }, undefined],
  ])('%s', (_, received, expected) => {
    const all = Object.entries(received).map(([partner, count]) => ({ partner, received: count }));
    expect(concentration(all)).toEqual(expected);
  });
});
