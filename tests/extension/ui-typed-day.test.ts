import { describe, expect, test } from 'vitest';
import { readPastDay } from '../../extension/ui/typed-day.ts';

/** A Wednesday. */
const TODAY = '2026-03-11';

describe('a day typed into the quick log', () => {
  test.each([
    ['', '2026-03-11'],
    ['today', '2026-03-11'],
    ['y', '2026-03-10'],
    ['Yesterday', '2026-03-10'],
    ['3 days ago', '2026-03-08'],
    ['-2', '2026-03-09'],
    ['2w', '2026-02-25'],
    ['a week ago', '2026-03-04'],
    ['fri', '2026-03-06'],
    ['Wednesday', '2026-03-11'],
    ['last wed', '2026-03-04'],
    ['tu', '2026-03-10'],
    ['9/3', '2026-03-09'],
    ['9.3.', '2026-03-09'],
    ['12/3', '2025-03-12'],
    ['9/3/24', '2024-03-09'],
    ['2 mar', '2026-03-02'],
    ['2nd March', '2026-03-02'],
    ['mar 2', '2026-03-02'],
    ['30 Nov 2025', '2025-11-30'],
    ['2026-03-01', '2026-03-01'],
    ['29/2', undefined],
    ['29/2/24', '2024-02-29'],
  ])('"%s" is %s', (typed, day) => {
    expect(readPastDay(typed, TODAY)).toBe(day);
  });

  test('the United States write the month first', () => {
    expect(readPastDay('3/9', TODAY, true)).toBe('2026-03-09');
  });

  test.each(['soon', '2026-03-12', '31/2/26', '5/13', '12 mar 2026', 'tomorrow', '1/1/1/1'])(
    'what cannot be read or lies ahead is refused: "%s"',
    typed => {
      expect(readPastDay(typed, TODAY)).toBeUndefined();
    },
  );
});
