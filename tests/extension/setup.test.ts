import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { frameOf } from '../../extension/dashboard/frame-queries.ts';
import { COUNTRIES, countryNames, guessCountry, localeOf } from '../../extension/setup/countries.ts';
import { editPractice, setUpPractice } from '../../extension/setup/practice-commands.ts';
import { practiceChanges, practiceErrors, practiceText } from '../../extension/setup/practice-form.ts';
import { loadSample, removeSample } from '../../extension/setup/sample.ts';
import { KithDb } from '../../extension/store/db.ts';
import { practiceOf } from '../../extension/store/today.ts';
import { readSetting, SETTING_GROUPS } from '../../extension/team/settings-rows.ts';
import type { IdSource } from '../../shared/model/ids.ts';
import { DEFAULT_SETTINGS } from '../../shared/rules/settings.ts';

const TODAY = '2026-11-23';
let db: KithDb;
let now: number;
const source: IdSource = {
  now: () => now++,
  random: bytes => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>),
};

beforeEach(() => {
  now = Date.parse(`${TODAY}T10:00:00Z`);
  db = new KithDb(`setup-${Math.random()}`);
});
afterEach(() => db.delete());

describe('the country', () => {
  test.each([
    ['Europe/London', ['en-US'], 'GB'],
    ['Australia/Sydney', ['de'], 'AU'],
    ['UTC', ['en-AU', 'en'], 'AU'],
    ['UTC', ['en'], 'GB'],
    ['UTC', ['not a language!', 'fr-CH'], 'CH'],
    ['UTC', ['en-ZW'], 'GB'],
  ])('with the clock of %s and the languages %j is guessed as %s', (zone, languages, country) => {
    expect(guessCountry(zone, languages)).toBe(country);
  });

  test('gives time zone and currency; inside it the browser knows its zone better', () => {
    expect(localeOf('US', 'Europe/Paris')).toEqual({ timeZone: 'America/New_York', currency: 'USD' });
    expect(localeOf('US', 'America/Chicago')).toEqual({ timeZone: 'America/Chicago', currency: 'USD' });
    expect(localeOf('ZW', 'Africa/Harare')).toEqual({ timeZone: 'Africa/Harare', currency: 'EUR' });
  });

  test('every one of the table is a real country, zone and currency', () => {
    const zones = new Set(Intl.supportedValuesOf('timeZone'));
    const currencies = new Set(Intl.supportedValuesOf('currency'));
    const names = countryNames('en');
    for (const { code, currency, timeZone } of COUNTRIES) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone }), timeZone).not.toThrow();
      expect(zones.has(timeZone) || /Kolkata|Kyiv|Ho_Chi_Minh|Buenos_Aires/.test(timeZone), timeZone).toBe(true);
      expect(currencies.has(currency), currency).toBe(true);
      expect(names.find(other => other.code === code)!.name, code).not.toBe(code);
    }
    expect(new Set(COUNTRIES.map(country => country.code)).size).toBe(COUNTRIES.length);
  });
});

describe('setting up', () => {
  test('makes the practice with what follows from its country', async () => {
    await setUpPractice(db, { name: ' Elm ', profession: 'Podiatry', country: 'AU' }, 'UTC', source);
    expect(await practiceOf(db)).toEqual({
      id: 'practice',
      name: 'Elm',
      profession: 'Podiatry',
      country: 'AU',
      timeZone: 'Australia/Sydney',
      currency: 'AUD',
    });
    // Half past one in the afternoon in UTC is past midnight in Sydney.
    const late = Date.parse(`${TODAY}T13:30:00Z`);
    expect(await frameOf(db, () => late)).toMatchObject({ today: '2026-11-24', isSample: false, isConnected: false });
  });

  test('the form of the practice says what is wrong, and writes only what changed', async () => {
    await setUpPractice(db, { name: 'Elm', profession: 'Podiatry', country: 'GB' }, 'UTC', source);
    const practice = (await practiceOf(db))!;
    const text = practiceText(practice);
    expect(practiceErrors(text)).toEqual({});
    expect(practiceChanges(practice, { ...text, currency: 'eur', idealPatient: 'Runners' })).toEqual({
      currency: 'EUR',
      idealPatient: 'Runners',
    });
    expect(Object.keys(practiceErrors({ ...text, name: '', timeZone: 'Mars/Olympus', currency: 'pounds' }))).toEqual([
      'name',
      'currency',
      'timeZone',
    ]);
  });
});

describe('the sample practice', () => {
  test('loads whole, goes whole, and leaves an empty browser', async () => {
    expect(await loadSample(db, { today: TODAY, country: 'GB' }, source)).toBe(true);
    expect(await frameOf(db, source.now)).toMatchObject({ isSample: true, practice: { name: expect.any(String) } });
    expect(await db.summaries.count()).toBeGreaterThan(10);
    expect(await db.reminders.count()).toBeGreaterThan(5);
    await removeSample(db);
    for (const table of ['records', 'summaries', 'ledgers', 'reminders', 'history', 'outbox'] as const) {
      expect(await db[table].count(), table).toBe(0);
    }
    expect(await frameOf(db, source.now)).toMatchObject({ isSample: false, practice: undefined });
  });

  test('never lies over real records, and removing it never removes them', async () => {
    await setUpPractice(db, { name: 'Elm', profession: 'Podiatry', country: 'GB' }, 'UTC', source);
    expect(await loadSample(db, { today: TODAY, country: 'GB' }, source)).toBe(false);
    await removeSample(db);
    expect((await practiceOf(db))!.name).toBe('Elm');
  });
});

describe('the settings', () => {
  test('list every default once', () => {
    const names = SETTING_GROUPS.flatMap(group => group.rows.map(row => row.name)).sort();
    expect(names).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
  });

  test.each([
    ['thankDays', '5', 5],
    ['thankDays', ' 2 ', null],
    ['thankDays', '', null],
    ['thankDays', '366', undefined],
    ['thankDays', '-1', undefined],
    ['thankDays', '1.5', undefined],
    ['todayCap', '0', undefined],
    ['keepCoreDays', '3650', 3650],
  ] as const)('%s typed as "%s" is read as %s', (name, typed, value) => {
    const read = readSetting(name, typed);
    expect(read.ok ? read.value : undefined).toBe(value);
  });

  test('count for every reminder at once', async () => {
    await loadSample(db, { today: TODAY, country: 'GB' }, source);
    const due = async () =>
      (await db.reminders.where('id').startsWith('keep-in-touch:').sortBy('id')).map(row => row.due);
    const before = await due();
    await editPractice(db, { keepCoreDays: 300, keepGrowingDays: 300, keepOccasionalDays: 300 }, source);
    const after = await due();
    expect(after).toHaveLength(before.length);
    expect(after.every((day, i) => day > before[i]!)).toBe(true);
  });
});
