import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import { isDeleted, known, parseChange } from '../../shared/model/kinds.ts';
import type { StoredRecord } from '../../shared/model/record.ts';
import { emptyLedger, partnersOf, post } from '../../shared/rules/ledger.ts';
import { dueToday, remindersOf } from '../../shared/rules/reminders.ts';
import { settingsOf } from '../../shared/rules/settings.ts';
import { summarise } from '../../shared/rules/summary.ts';
import { stampOf } from '../../shared/sync/stamp.ts';
import { samplePractice, sampleEntries, type SampleOptions } from '../../shared/sample/practice.ts';

const TODAY = '2026-11-20';
const STAMP = stampOf(0, 0, 'sample0000');

function recordsOf(options: Partial<SampleOptions> = {}): StoredRecord[] {
  return samplePractice({ seed: 1, today: TODAY, ...options }).map(({ kind, recordId, fields }) => ({
    id: recordId,
    kind,
    fields,
    stamp: STAMP,
  }));
}

function standing(records: StoredRecord[], today = TODAY) {
  const settings = settingsOf(
    known(
      'practice',
      records.find(({ kind }) => kind === 'practice')!,
    ),
  );
  const marks = records.filter(({ kind }) => kind === 'reminder').map(record => known('reminder', record));
  const partners = records.filter(({ kind }) => kind === 'partner').map(record => known('partner', record));
  const ledgers = new Map(partners.map(({ id }) => [id, emptyLedger(id)]));
  for (const record of records) for (const id of partnersOf(record)) post(ledgers.get(id)!, record, 1);
  const reminders = partners.flatMap(partner => remindersOf(partner, ledgers.get(partner.id)!, marks, settings));
  const rows = partners.map(partner => summarise(partner, ledgers.get(partner.id)!, marks, settings, today));
  return { rows, due: dueToday(reminders, today, { ...settings, todayCap: 100 }).today };
}

describe.each([
  ['the default', {}],
  ['another seed in the US', { seed: 7, country: 'US' }],
  ['one in Australia on a leap day that is a Sunday', { seed: 3, country: 'AU', today: '2032-02-29' }],
  ['a large one', { seed: 2, partners: 500, interactions: 5000 }],
])('the sample practice: %s', (_, options: Partial<SampleOptions>) => {
  const today = options.today ?? TODAY;
  const records = recordsOf(options);
  const interactions = records.filter(({ kind }) => kind === 'referral' || kind === 'touchpoint');

  test('has as many partners and interactions as asked for, each id once', () => {
    expect(records.filter(({ kind }) => kind === 'partner')).toHaveLength(options.partners ?? 24);
    expect(interactions).toHaveLength(options.interactions ?? 260);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  });

  test('is made of changes that the door accepts', () => {
    for (const { id, kind, fields } of records) {
      const change = { id: '01960f7a-5e80-7bf1-bdf6-566dab90844d', kind, recordId: id, fields, stamp: STAMP };
      expect(parseChange(change)).toMatchObject({ ok: true });
    }
  });

  test('is coherent: every day is in the past, every step after the last, every partner there', () => {
    const partners = new Set(records.filter(({ kind }) => kind === 'partner').map(({ id }) => id));
    for (const record of interactions) {
      expect(isDeleted(record)).toBe(false);
      expect(partnersOf(record).length).toBeGreaterThan(0);
      for (const id of partnersOf(record)) expect(partners).toContain(id);
      if (record.kind === 'touchpoint') expect(known('touchpoint', record).on! <= today).toBe(true);
      if (record.kind !== 'referral') continue;
      const { on, status, steps = {}, reportedOn } = known('referral', record);
      const days = Object.values(steps);
      expect(days).toEqual(days.toSorted());
      expect([on, ...days, reportedOn ?? on].every(day => day! <= today)).toBe(true);
      expect(Object.keys(steps).at(-1)).toBe(status);
    }
  });

  test('has numbers that telephones accept, no two alike, and only addresses kept for examples', () => {
    const partners = records.filter(({ kind }) => kind === 'partner').map(record => known('partner', record));
    for (const { number } of partners.flatMap(({ phones }) => phones!)) {
      expect(parsePhoneNumberFromString(number)?.isValid(), number).toBe(true);
    }
    const first = partners.map(({ phones }) => phones![0]!.number);
    expect(new Set(first).size).toBe(first.length);
    for (const email of partners.flatMap(({ emails }) => emails!))
      expect(email).toMatch(/^[a-z.-]+@[a-z-]+\.example\.org$/);
  });

  test('has something due for each rule, somebody to talk to, and somebody quiet', () => {
    const { rows, due } = standing(records, today);
    const rules = new Set(due.map(({ rule }) => rule));
    const expected = ['acknowledge', 'thank', 'report', 'seen', 'chase', 'keep-in-touch', 'manual'];
    expect([...rules]).toEqual(expect.arrayContaining(options.country ? expected : [...expected, 'notice']));
    expect(rows.some(({ verdict }) => verdict === 'conversation')).toBe(true);
    expect(rows.some(({ quiet }) => quiet)).toBe(true);
    expect(rows.filter(({ verdict }) => verdict === 'as-agreed').length).toBeGreaterThan(rows.length / 5);
  });
});

test('the sample is not a nagging one: a practice of 24 has at most a dozen reminders due', () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const due = standing(recordsOf({ seed })).due.length;
    expect(due, `seed ${seed}`).toBeGreaterThanOrEqual(8);
    expect(due, `seed ${seed}`).toBeLessThanOrEqual(14);
  }
});

test('a seed gives the same practice to the byte, another seed another', () => {
  const text = JSON.stringify(recordsOf());
  expect(JSON.stringify(recordsOf())).toBe(text);
  expect(JSON.stringify(recordsOf({ seed: 2 }))).not.toBe(text);
});

test('interactions have about 12 fields and 350 bytes, so that benchmarks measure what practices have', () => {
  let [count, bytes, fields] = [0, 0, 0];
  for (const { kind, fields: content } of sampleEntries({
    seed: 1,
    today: TODAY,
    partners: 500,
    interactions: 20_000,
  })) {
    if (kind !== 'referral' && kind !== 'touchpoint') continue;
    count += 1;
    bytes += JSON.stringify(content).length;
    fields += Object.keys(content).length;
  }
  expect(Math.abs(bytes / count - 350)).toBeLessThan(35);
  expect(Math.abs(fields / count - 12)).toBeLessThan(2);
});
