import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addWorkingDays,
  daysBetween,
  quarterEndBefore,
  quarterOf,
} from '../../../shared/rules/days.ts';

const day = fc
  .integer({ min: -690_000, max: 2_900_000 })
  .map(days => Temporal.PlainDate.from('1970-01-01').add({ days }).toString())
  .filter(text => /^\d{4}-/.test(text));

describe('day arithmetic is that of the calendar', () => {
  test('adding days and months, and counting days, as Temporal does', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (start, count) => {
        const plain = Temporal.PlainDate.from(start);
        const [later, months] = [plain.add({ days: count }).toString(), plain.add({ months: count % 1300 }).toString()];
        if (/^\d{4}-/.test(later)) {
          expect(addDays(start, count)).toBe(later);
          expect(daysBetween(start, later)).toBe(count);
        }
        if (/^\d{4}-/.test(months)) expect(addMonths(start, count % 1300)).toBe(months);
      }),
      { numRuns: 2000 },
    );
  });

  test('working days step over each Saturday and Sunday', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 400 }), (start, count) => {
        let plain = Temporal.PlainDate.from(start);
        for (let left = count; left > 0;) {
          plain = plain.add({ days: 1 });
          if (plain.dayOfWeek <= 5) left -= 1;
        }
        fc.pre(/^\d{4}-/.test(plain.toString()));
        expect(addWorkingDays(start, count)).toBe(plain.toString());
      }),
    );
  });

  test.each([
    ['a leap day is a day', () => addDays('2028-02-28', 1), '2028-02-29'],
    ['a common year has none', () => addDays('2026-02-28', 1), '2026-03-01'],
    ['1900 was no leap year', () => addDays('1900-02-28', 1), '1900-03-01'],
    ['a month after 31 January is the last of February', () => addMonths('2026-01-31', 1), '2026-02-28'],
    ['in a leap year the 29th', () => addMonths('2028-01-31', 1), '2028-02-29'],
    ['a year before a leap day is the 28th', () => addMonths('2028-02-29', -12), '2027-02-28'],
    ['one working day after a Friday is Monday', () => addWorkingDays('2026-11-20', 1), '2026-11-23'],
    ['after a Saturday too', () => addWorkingDays('2026-11-21', 1), '2026-11-23'],
    ['after a Sunday too', () => addWorkingDays('2026-11-22', 1), '2026-11-23'],
    ['no working days later is the day itself, weekend or not', () => addWorkingDays('2026-11-22', 0), '2026-11-22'],
    ['the last day there is stays', () => addDays('9999-12-31', 1), '9999-12-31'],
    ['and the first', () => addDays('0000-01-01', -1), '0000-01-01'],
    ['the quarter end before 1 January is 31 December', () => quarterEndBefore('2026-01-01'), '2025-12-31'],
    ['before a quarter end it is the one before', () => quarterEndBefore('2026-03-31'), '2025-12-31'],
    ['before 1 April it is 31 March', () => quarterEndBefore('2026-04-01'), '2026-03-31'],
    ['before 30 September it is 30 June', () => quarterEndBefore('2026-09-30'), '2026-06-30'],
    ['31 March is in the first quarter', () => quarterOf('2026-03-31'), '2026-Q1'],
    ['1 October in the fourth', () => quarterOf('2026-10-01'), '2026-Q4'],
  ])('%s', (_, compute, expected) => {
    expect(compute()).toBe(expected);
  });
});
