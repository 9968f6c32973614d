import type { Case } from './cases.ts';
import { FIELDS, type Field, type Judgement } from './judge.ts';

export type Judged = { label: Case; judgement: Judgement; millis: number; loadMillis: number };

/** What a set of cards comes to. Shares are 0-1; null where there was nothing to judge. */
export type Figures = {
  cards: number;
  usable: number;
  complete: number;
  nothingWrong: number;
  somebodyElses: number;
  trapsSprung: number;
  traps: number;
  /** Values that were filled in right, of those that somebody would have had to type. */
  saved: number;
  savedPerCard: number;
  phonesE164: number | null;
  /** ms of reading the page and making its card; `load95` with putting the reader into the page, which compiles it. */
  p50: number;
  p95: number;
  load95: number;
  fields: { [F in Field]?: { precision: number | null; recall: number | null; expected: number } };
};

export function figures(judged: Judged[]): Figures {
  const share = (test: (one: Judgement) => boolean) => judged.filter(one => test(one.judgement)).length / judged.length;
  const total = (count: (one: Judgement) => number) => judged.reduce((sum, one) => sum + count(one.judgement), 0);
  const fields: Figures['fields'] = {};
  let right = 0;
  let wanted = 0;
  for (const field of FIELDS) {
    const verdicts = judged.map(one => one.judgement.verdicts[field]).filter(one => one !== undefined);
    const count = { right: 0, missing: 0, wrong: 0 };
    for (const verdict of verdicts) {
      count.right += verdict.right;
      count.missing += verdict.missing;
      count.wrong += verdict.wrong.length;
    }
    const expected = count.right + count.missing;
    fields[field] = {
      precision: ratio(count.right, count.right + count.wrong),
      recall: ratio(count.right, expected),
      expected,
    };
    if (field === 'people') continue;
    right += count.right;
    wanted += expected;
  }
  const times = (load: boolean) =>
    judged.map(({ millis, loadMillis }) => millis + (load ? loadMillis : 0)).sort((one, other) => one - other);
  return {
    cards: judged.length,
    usable: share(one => one.usable),
    complete: share(one => one.complete),
    nothingWrong: share(one => one.nothingWrong),
    somebodyElses: total(one => Number(one.somebodyElses)),
    trapsSprung: total(one => one.traps.length),
    traps: judged.reduce((sum, one) => sum + one.label.traps.length, 0),
    saved: ratio(right, wanted) ?? 0,
    savedPerCard: right / judged.length,
    phonesE164: ratio(
      total(one => one.phonesE164),
      total(one => one.phones),
    ),
    p50: quantile(times(false), 0.5),
    p95: quantile(times(false), 0.95),
    load95: quantile(times(true), 0.95),
    fields,
  };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function quantile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
