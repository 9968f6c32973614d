import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { known } from '../../../shared/model/kinds.ts';
import type { Fields, Json, StoredRecord } from '../../../shared/model/record.ts';
import { REFERRAL_STATUS_IDS } from '../../../shared/model/referral.ts';
import { SIDES, TOUCHPOINT_KIND_IDS } from '../../../shared/model/touchpoint.ts';
import { addDays } from '../../../shared/rules/days.ts';
import { emptyLedger, lastContact, partnersOf, post, prune, type Ledger } from '../../../shared/rules/ledger.ts';
import { ANA, dues, GB, ledgerOf, referral, referrals, touchpoint } from './book.ts';

const maybe = (value: fc.Arbitrary<Json>) => fc.option(value, { nil: undefined });
const days = fc.integer({ min: 0, max: 40 }).map(count => addDays('2026-01-20', count * 5));
/** Mostly what forms write, sometimes what they never would. */
const odd = (value: fc.Arbitrary<Json>) => {
  return fc.oneof(
    { weight: 9, arbitrary: value },
    { weight: 1, arbitrary: fc.constantFrom<Json[]>('2026-13-01', 'x', 7, null, [], {}) },
  );
};
const partner = fc.constantFrom(ANA, 'ben', 'constructor');
const anyReferral = fc.record({
  direction: odd(fc.constantFrom('sent', 'received')),
  partner: odd(partner),
  on: odd(days),
  status: maybe(odd(fc.constantFrom(...REFERRAL_STATUS_IDS))),
  steps: maybe(
    odd(
      fc.dictionary(fc.constantFrom('sent', 'seen', 'in-care', 'lost'), odd(days), {
        maxKeys: 3,
      }) as fc.Arbitrary<Json>,
    ),
  ),
  reportDue: maybe(odd(days)),
  reportedOn: maybe(odd(days)),
  thankedOn: maybe(odd(days)),
  consentReport: maybe(odd(fc.constantFrom('refused', 'verbal'))),
  deleted: maybe(fc.boolean()),
});
const anyTouchpoint = fc.record({
  touchpointKind: maybe(odd(fc.constantFrom(...TOUCHPOINT_KIND_IDS))),
  side: maybe(odd(fc.constantFrom(...SIDES))),
  partners: odd(fc.array(odd(partner), { maxLength: 4 })),
  on: odd(days),
  minutes: maybe(odd(fc.integer({ min: 0, max: 300 }))),
  gift: maybe(fc.boolean()),
  deleted: maybe(fc.boolean()),
});
const anyRecord: fc.Arbitrary<StoredRecord> = fc
  .tuple(fc.constantFrom('r1', 'r2', 'r3', 'r4', 'constructor'), fc.oneof(anyReferral, anyTouchpoint))
  .map(([id, fields]) => {
    const present = Object.entries(fields).filter(([, value]) => value !== undefined);
    const kind = 'direction' in fields ? 'referral' : 'touchpoint';
    return { id: `${kind}-${id}`, kind, fields: Object.fromEntries(present) as Fields, stamp: '' };
  });

describe('a ledger', () => {
  test('is as before when a record is posted and taken away again', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyRecord, { selector: record => record.id }), anyRecord, (records, last) => {
        const ledger = ledgerOf(records.filter(record => record.id !== last.id));
        const before = JSON.stringify(ledger);
        post(ledger, last, 1);
        post(ledger, last, -1);
        expect(JSON.stringify(ledger)).toBe(before);
      }),
      { numRuns: 500 },
    );
  });

  test('is the same whatever order its records came in, and whatever was edited or deleted on the way', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 30 }), versions => {
        const ledger = emptyLedger(ANA);
        const current = new Map<string, StoredRecord>();
        for (const record of versions) {
          const old = current.get(record.id);
          if (old) post(ledger, old, -1);
          post(ledger, record, 1);
          current.set(record.id, record);
        }
        expect(ledger).toEqual(ledgerOf([...current.values()].reverse()));
      }),
      { numRuns: 500 },
    );
  });

  test('reads a record as the model does: what does not fit its schema is not there', () => {
    fc.assert(
      fc.property(anyRecord, record => {
        const { id, kind } = record;
        const model = kind === 'referral' ? known('referral', record) : known('touchpoint', record);
        const fields = Object.fromEntries(Object.entries(model).filter(([name]) => name !== 'id')) as Fields;
        const clean: StoredRecord = { id, kind, fields, stamp: '' };
        const partners = partnersOf(clean);
        expect(partnersOf(record)).toEqual(partners);
        for (const partner of partners) expect(ledgerOf([record], partner)).toEqual(ledgerOf([clean], partner));
      }),
      { numRuns: 5000 },
    );
  });

  test.each<[string, StoredRecord, string[]]>([
    ['a referral is in one', referral({ on: '2026-01-05' }), [ANA]],
    [
      'a touchpoint with two partners is in both',
      touchpoint({ on: '2026-01-05', partners: [ANA, 'ben'] }),
      [ANA, 'ben'],
    ],
    ['a partner named twice counts once', touchpoint({ on: '2026-01-05', partners: [ANA, ANA] }), [ANA]],
    ['a deleted record is in none', referral({ on: '2026-01-05', deleted: true }), []],
    ['a draft is in none', referral({ on: '2026-01-05', status: 'draft' }), []],
    ['one entered by mistake is in none', referral({ on: '2026-01-05', status: 'entered-in-error' }), []],
    ['one without a day is in none', touchpoint({}), []],
    ['one with a day that is none is in none', touchpoint({ on: '5 January' }), []],
    [
      'other kinds are in none',
      { id: ANA, kind: 'partner', fields: { on: '2026-01-05', partner: ANA }, stamp: '' },
      [],
    ],
  ])('%s', (_, record, partners) => {
    expect(partnersOf(record)).toEqual(partners);
    expect(lastContact(ledgerOf([record]))).toBe(partners.length > 0 ? '2026-01-05' : undefined);
  });

  test('a record about somebody else changes nothing', () => {
    const ledger = emptyLedger(ANA);
    post(ledger, referral({ on: '2026-01-05', partner: 'ben' }), 1);
    expect(ledger).toEqual(emptyLedger(ANA));
  });

  test('keeps only referrals that may still need a reminder, and forgets their closing', () => {
    const first = referral({ on: '2026-01-05', status: 'sent' }, 'x');
    const closed = referral({ on: '2026-01-05', status: 'closed' }, 'x');
    const ledger = ledgerOf([first]);
    expect(Object.keys(ledger.open)).toEqual(['x']);
    post(ledger, first, -1);
    post(ledger, closed, 1);
    expect(ledger.open).toEqual({});
    post(ledger, closed, -1);
    post(ledger, first, 1);
    expect(Object.keys(ledger.open)).toEqual(['x']);
  });

  test('of 5,000 interactions stays under 64 kB', () => {
    const ledger = emptyLedger(ANA);
    for (let i = 0; i < 5000; i += 1) {
      const on = addDays('2025-01-01', i % 548);
      post(
        ledger,
        i % 2 ? touchpoint({ on }) : referral({ on, status: 'closed', direction: i % 4 ? 'sent' : 'received' }),
        1,
      );
    }
    expect(JSON.stringify(ledger).length).toBeLessThan(64 * 1024);
  });
});

describe('pruning', () => {
  const old = referral({ on: '2026-01-05', status: 'sent' }, 'old');
  const young = referral({ on: '2026-11-02', status: 'sent' }, 'young');
  const prunedAt = (today: string, marks: Parameters<typeof prune>[3] = []): Ledger => {
    const ledger = ledgerOf([old, young]);
    prune(ledger, today, GB, marks);
    return ledger;
  };

  test('forgets what has lapsed for good, keeps the counts, and takes the forgotten one away as any other', () => {
    const ledger = prunedAt('2026-11-20');
    expect(Object.keys(ledger.open)).toEqual(['young']);
    expect(ledger.received.counts).toEqual([1, 1]);
    post(ledger, old, -1);
    expect(ledger).toEqual(ledgerOf([young]));
  });

  test('keeps what may still show, and a month longer for those who lag behind', () => {
    // Thanks are due on 7 January and show until 8 March.
    expect(Object.keys(prunedAt('2026-03-07').open)).toContain('old');
    expect(Object.keys(prunedAt('2026-04-06').open)).toContain('old');
    expect(Object.keys(prunedAt('2026-04-07').open)).not.toContain('old');
  });

  test('keeps what somebody put off', () => {
    const marks = [{ id: 'thank:old', rule: 'thank', partner: ANA, snoozedTo: '2026-11-30' }];
    expect(Object.keys(prunedAt('2026-11-20', marks).open)).toEqual(['old', 'young']);
  });

  test('never changes what still reminds', () => {
    const records = [old, young, ...referrals(3, 'sent', '2026-10-01')];
    expect(dues(records).slice(-2)).toEqual(['acknowledge 2026-11-03', 'thank 2026-11-04']);
    const ledger = ledgerOf(records);
    prune(ledger, '2026-11-20', GB);
    expect(ledger.open).toEqual({ young: ledgerOf([young]).open['young'] });
  });
});
