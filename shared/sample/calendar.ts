import type { Day } from '../model/ids.ts';
import { addDays, dayNumber } from '../rules/days.ts';

/** The sample's days, by how many days ago they are: 0 is today. */
export type Calendar = {
  /** That day, or the Friday before if it is a weekend: people log at work. */
  day: (ago: number) => Day;
  /** A moment of the morning of that day, in ms since 1970. */
  morning: (ago: number) => number;
};

const DAY_MS = 86_400_000;
const NINE_O_CLOCK = 9 * 3_600_000;

/** The `length` days up to today, worked out once: a large sample asks millions of times. */
export function calendarTo(today: Day, length: number): Calendar {
  const last = dayNumber(today);
  const days = Array.from({ length }, (_, ago) => addDays(today, -ago - weekendOf(last - ago)));
  return {
    day: ago => days[Math.min(ago, length - 1)]!,
    morning: ago => (last - ago) * DAY_MS + NINE_O_CLOCK,
  };
}

/** How many days a day lies after the Friday before, if it is a Saturday (1) or Sunday (2). 1 January 1970 was a Thursday. */
function weekendOf(number: number): number {
  return Math.max(0, ((((number + 3) % 7) + 7) % 7) - 4);
}
