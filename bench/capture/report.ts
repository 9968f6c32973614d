import type { Figures, Judged } from './figures.ts';
import { FIELDS } from './judge.ts';

const percent = (share: number | null | undefined) =>
  share === null || share === undefined ? '–' : `${Math.round(share * 1000) / 10} %`;

function table(head: string[], rows: string[][]): string {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map(row => row[column]!.length)));
  const line = (row: string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ');
  return [line(head), widths.map(width => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

/** One line per name: how many cards can be used, what was wrong on them, how long it took. */
export function summary(all: { [name: string]: Figures }): string {
  const head = [
    '',
    'cards',
    'usable',
    'complete',
    'nothing wrong',
    "somebody else's",
    'traps sprung',
    'saved',
    'a card',
    'E.164',
    'p50 ms',
    'p95 ms',
    'p95 with load',
  ];
  const rows = Object.entries(all).map(([name, one]) => [
    name,
    String(one.cards),
    percent(one.usable),
    percent(one.complete),
    percent(one.nothingWrong),
    String(one.somebodyElses),
    `${one.trapsSprung} of ${one.traps}`,
    percent(one.saved),
    one.savedPerCard.toFixed(1),
    percent(one.phonesE164),
    one.p50 ? one.p50.toFixed(1) : '–',
    one.p95 ? one.p95.toFixed(1) : '–',
    one.load95 ? one.load95.toFixed(1) : '–',
  ]);
  return table(head, rows);
}

/** Precision and recall of each field, product and peers side by side. */
export function fieldTable(all: { [name: string]: Figures }): string {
  const rows = FIELDS.map(field => [
    field,
    String(Object.values(all)[0]?.fields[field]?.expected ?? 0),
    ...Object.values(all).map(
      one => `${percent(one.fields[field]?.precision)} / ${percent(one.fields[field]?.recall)}`,
    ),
  ]);
  return table(['precision / recall', 'expected', ...Object.keys(all)], rows);
}

/** What is not right on each card that cannot be used as it is. */
export function failures(judged: Judged[]): string {
  return judged
    .filter(one => !one.judgement.usable)
    .map(failure)
    .join('\n');
}

function failure({ label, judgement }: Judged): string {
  const lines = FIELDS.flatMap(field => {
    const verdict = judgement.verdicts[field];
    if (!verdict || (verdict.wrong.length === 0 && verdict.missing === 0)) return [];
    const parts = [
      verdict.wrong.length > 0 ? `has ${verdict.wrong.join(' | ')}` : '',
      verdict.missing > 0 ? `wants ${wanted(label.expected, field)}` : '',
    ];
    return [`    ${field}: ${parts.filter(Boolean).join(', ')}`];
  });
  const traps = judgement.traps.map(trap => `    trap: ${trap}`);
  return [`${label.group}/${label.name} (${label.set})`, ...lines, ...traps].join('\n');
}

function wanted(expected: Judged['label']['expected'], field: (typeof FIELDS)[number]): string {
  const person = expected.person === 'any' ? null : expected.person;
  const value =
    field === 'name' || field === 'honorific' || field === 'credentials' || field === 'role'
      ? person?.[field]
      : expected[field];
  return JSON.stringify(value ?? null);
}
