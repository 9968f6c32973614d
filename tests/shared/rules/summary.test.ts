import { describe, expect, test } from 'vitest';
import type { Partner } from '../../../shared/model/kinds.ts';
import { matches, summarise, summariseNetwork } from '../../../shared/rules/summary.ts';
import { ANA, GB, ledgerOf, referral, referrals, touchpoint } from './book.ts';

const TODAY = '2026-11-20';
const ana: Partner = {
  id: ANA,
  name: 'Ana Gonçalves',
  organisation: 'Łódź Lane Surgery',
  partnerKind: 'gp',
  tier: 'core',
  flow: 'mutual',
  emails: ['Ana.G@Surgery.Example.org'],
  phones: [{ number: '+441134960123' }],
};

describe('a partner’s row', () => {
  const records = [
    ...referrals(6, 'sent', '2026-10-05'),
    referral({ on: '2026-11-19', status: 'acknowledged' }),
    touchpoint({ on: '2026-11-01' }),
  ];

  test('says how things stand today', () => {
    expect(summarise(ana, ledgerOf(records), [], GB, TODAY)).toMatchObject({
      id: ANA,
      name: 'Ana Gonçalves',
      tier: 'core',
      state: '',
      emails: ['ana.g@surgery.example.org'],
      phones: ['+441134960123'],
      sent: 6,
      received: 1,
      // 5 / 11, within the tolerance.
      verdict: 'as-agreed',
      quiet: false,
      lastContact: '2026-11-19',
      nextDue: '2026-11-21',
      due: 0,
      asOf: TODAY,
    });
  });

  test('counts what is due when the day has come, and forgets what has lapsed', () => {
    const ledger = ledgerOf(records);
    expect(summarise(ana, ledger, [], GB, '2026-11-21')).toMatchObject({ due: 1, nextDue: '2026-11-21' });
    expect(summarise(ana, ledger, [], GB, '2026-12-19')).toMatchObject({ due: 2, nextDue: '2026-11-21' });
    expect(summarise(ana, ledger, [], GB, '2027-01-20')).toMatchObject({ due: 1, nextDue: '2026-12-19' });
  });

  test('of a partner nobody knows anything about is empty', () => {
    const row = summarise({ id: 'x' }, ledgerOf([], 'x'), [], GB, TODAY);
    expect(row).toMatchObject({
      name: '',
      lastContact: '',
      nextDue: '',
      due: 0,
      sent: 0,
      verdict: 'too-early',
      quiet: false,
    });
  });

  test.each([
    ['active', true],
    ['paused', false],
    ['ended', false],
  ] as const)('a partner who is %s and not heard of is called quiet: %s', (state, quiet) => {
    expect(summarise({ ...ana, state }, ledgerOf(referrals(1, 'sent', '2026-01-05')), [], GB, TODAY).quiet).toBe(quiet);
  });
});

describe('searching finds a partner by', () => {
  const row = summarise(ana, ledgerOf([]), [], GB, TODAY);
  test.each([
    ['the name without accents', 'goncalves', true],
    ['the name with accents, in capitals', 'GONÇALVES', true],
    ['parts of words in any order', 'surg ana', true],
    ['the kind', 'family doctor', true],
    ['the e-mail', 'ana.g@surgery', true],
    ['the telephone number as dialled', '0113 496 0123', true],
    ['as written abroad', '+44 113 496 0123', true],
    ['with 00', '0044 113 4960123', true],
    ['its last digits', '0123', true],
    ['nothing typed yet', '', true],
    ['spaces around', '  ana ', true],
    ['but not another name', 'ana silva', false],
    ['nor another number', '0113 496 0124', false],
  ])('%s', (_, query, found) => {
    expect(matches(row, query)).toBe(found);
  });
});

test('the network sums its rows', () => {
  const rows = [
    summarise(
      { id: 'a' },
      ledgerOf(
        [...referrals(6, 'sent', '2026-10-05')].map(r => ({ ...r, fields: { ...r.fields, partner: 'a' } })),
        'a',
      ),
      [],
      GB,
      TODAY,
    ),
    summarise(
      { id: 'b', tier: 'core' },
      ledgerOf(
        referrals(7, 'received', '2026-08-03').map(r => ({ ...r, fields: { ...r.fields, partner: 'b' } })),
        'b',
      ),
      [],
      GB,
      TODAY,
    ),
  ];
  expect(summariseNetwork(rows)).toEqual({
    partners: 2,
    sent: 6,
    received: 7,
    conversations: 2,
    quiet: 1,
    due: 1,
    concentration: { partner: 'b', share: 1, warn: true },
  });
});
