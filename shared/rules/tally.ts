import type { Day } from '../model/ids.ts';

/** How many of something happened on each day: the days in order, beside each its count; days with none are not there. One form for one content. */
export type Tally = { days: Day[]; counts: number[] };

export function emptyTally(): Tally {
  return { days: [], counts: [] };
}

/** Adds one to a day, or takes one away; the tally is changed in place. */
export function count(tally: Tally, day: Day, sign: 1 | -1): void {
  const { days, counts } = tally;
  const at = placeOf(days, day);
  if (days[at] !== day) {
    days.splice(at, 0, day);
    counts.splice(at, 0, sign);
    return;
  }
  const total = counts[at]! + sign;
  counts[at] = total;
  if (total !== 0) return;
  days.splice(at, 1);
  counts.splice(at, 1);
}

/** The latest day of a tally, at most `until`; undefined if there is none. */
export function latest({ days }: Tally, until?: Day): Day | undefined {
  return until === undefined ? days.at(-1) : days[placeAfter(days, until) - 1];
}

/** The later of two days, either of which may be missing. */
export function laterOf(one: Day | undefined, other: Day | undefined): Day | undefined {
  return (one ?? '') > (other ?? '') ? one : other;
}

/** Calls back with each day from `from` to `to`, both included, the latest first. */
export function eachDay({ days, counts }: Tally, from: Day, to: Day, visit: (day: Day, count: number) => void): void {
  for (let at = placeAfter(days, to) - 1; at >= 0 && days[at]! >= from; at -= 1) visit(days[at]!, counts[at]!);
}

/** Where a day is, or would have to be put. */
function placeOf(days: readonly Day[], day: Day): number {
  const place = placeAfter(days, day);
  return days[place - 1] === day ? place - 1 : place;
}

/** The place after the last day that is not later. Most entries are about the last days, so these are looked at first. */
function placeAfter(days: readonly Day[], day: Day): number {
  let low = 0;
  let high = days.length;
  if (high === 0 || days[high - 1]! <= day) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
