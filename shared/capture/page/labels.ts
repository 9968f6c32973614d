import type { Block, Group } from '../facts.ts';
import { foldText } from '../text/clean.ts';

export type LabelledField = 'name' | 'role' | 'specialty' | 'organisation' | 'number' | 'place';

/** What a label says the words beside it are; folded text. */
const FIELDS: [LabelledField, RegExp][] = [
  [
    'name',
    /^(?:(?:full|registered|practitioner|registrant|provider|doctor) )?name(?: of (?:registrant|practitioner|provider))?$|^(?:registrant|practitioner|contact|contact name|contact person|nombre|nom|naam|nome|namn|navn|imie i nazwisko|ansprechpartner(?:in)?|氏名)$/,
  ],
  [
    'role',
    /^(?:role|position|title|job title|profession|occupation|discipline|(?:registrant|provider|practitioner) type|division|job role|funktion|beruf|fachrichtung|functie|beroep|profesion|cargo|qualifica|ruolo|stilling|職種)$/,
  ],
  [
    'specialty',
    /^(?:(?:clinical |special |areas? of )?interests?|sub ?special(?:i[sz]ations?|t(?:y|ies)|ities))$|^(?:(?:main|primary|areas? of) )?special(?:i[sz]ations?|it(?:y|ies)|t(?:y|ies)|isms?)$|^(?:specialist register|(?:primary )?taxonomy|specialite|especialidad|specializzazione|fachgebiet|schwerpunkt)$/,
  ],
  [
    'organisation',
    /^(?:(?:main|primary|principal|private) )?(?:practice|clinic|surgery|hospital|employer|organi[sz]ation|company|workplace|place of (?:work|employment|practice)|business|firm|gp surgery)(?: name)?$|^(?:works? at|practi[cs](?:es|ing) at|affiliation|trading name|praxis|klinik|cabinet|lieu de consultation|lieu d exercice|clinica|centro|centro de trabajo|lugar de trabajo|sede|struttura|einrichtung|arbeitgeber|arbeitsstatte|praktijk|werkplek|arbetsplats|arbejdssted|arbeidssted|所属|勤務先|医院名|病院名|施設名|薬局名|クリニック名)$/,
  ],
  ['number', /^(?:.{0,30} )?(?:registration|registered|register|reg|licen[cs]e|pin|npi)(?: (?:number|no|nr|id))?$/],
  ['place', /^(?:primary |main )?(?:practice|clinic|office|business|work) (?:address|location)$/],
];

/** Which field a label names; null for one that names none. */
export function fieldNamed(label: string): LabelledField | null {
  const folded = foldText(label);
  return folded ? (FIELDS.find(([, words]) => words.test(folded))?.[0] ?? null) : null;
}

/** "Name" and "Registration number" label an entry of a register. */
export function isRegisterEntry(labels: readonly string[]): boolean {
  const fields = labels.map(fieldNamed);
  return fields.includes('name') && fields.includes('number');
}

/** What a block says under its label, or after one of its own: "Role: Pharmacist". */
export function fieldIn(label: string, text: string): { field: LabelledField; value: string } | null {
  const field = fieldNamed(label);
  if (field) return { field, value: text };
  const [, own = '', value = ''] = /^([^:：\n]{2,30})[:：]\s*([^\n]{1,90})$/.exec(text) ?? [];
  const named = fieldNamed(own);
  return named && { field: named, value };
}

/**
 * For each block the words that label it, or empty: the term of its definition, the head of its row or column, the first of a row of two
 * cells, or a short block before it that ends in a colon.
 */
export function labelsOf(blocks: readonly Block[], groups: readonly Group[]): string[] {
  const labels = blocks.map((block, at) => {
    const before = blocks[at - 1];
    if (!before || before.alt || block.alt) return '';
    const isTerm = cellOf(before, groups) === 'dt' && cellOf(block, groups) === 'dd';
    return isTerm || /[:：]$/.test(before.text) || isLoneLabel(before, block) ? tidy(before.text) : '';
  });
  const heads = new Map<number, string[]>();
  for (const { table, cells } of rowsOf(blocks, groups)) {
    const [first] = cells;
    if (!first) continue;
    const head = heads.get(table);
    if (cells.every(cell => cell.tag === 'th'))
      heads.set(
        table,
        cells.map(cell => tidy(blocks[cell.first]!.text)),
      );
    else
      for (const [column, cell] of cells.entries()) {
        const label =
          column > 0 && (first.tag === 'th' || (cells.length === 2 && !head))
            ? tidy(blocks[first.first]!.text)
            : head?.length === cells.length
              ? head[column]!
              : '';
        for (let at = cell.first; at <= cell.last; at++) labels[at] ||= label;
      }
  }
  return labels;
}

/** "Profession" over "Chiropractor", in boxes of no telling tag. */
function isLoneLabel(before: Block, block: Block): boolean {
  const field = /^(?:div|p|span|strong|b|h[3-6])$/.test(before.tag) ? fieldNamed(before.text) : null;
  // "Specialties" heads a list of what is treated.
  const isField = field !== null && field !== 'name' && field !== 'specialty';
  return isField && block.tag !== 'li' && block.level === undefined && fieldNamed(block.text) === null;
}

type Cell = { tag: string; first: number; last: number };

/** The rows of the page's tables, each as its cells that say something. */
function rowsOf(blocks: readonly Block[], groups: readonly Group[]): { table: number; cells: Cell[] }[] {
  const rows = new Map<number, { table: number; cells: Cell[] }>();
  const known = new Map<number, Cell>();
  for (const [at, block] of blocks.entries()) {
    const cell = around(groups, block.group, /^t[dh]$/);
    const row = cell === null ? null : around(groups, groups[cell]!.parent, /^tr$/);
    if (cell === null || row === null || block.alt) continue;
    const seen = known.get(cell);
    if (seen) {
      seen.last = at;
      continue;
    }
    const made = { tag: groups[cell]!.tag, first: at, last: at };
    known.set(cell, made);
    const table = around(groups, groups[row]!.parent, /^table$/) ?? groups[row]!.parent;
    const cells = rows.get(row) ?? { table, cells: [] };
    cells.cells.push(made);
    rows.set(row, cells);
  }
  return [...rows.values()];
}

/** The nearest container of a tag; the page's cells stand only a few containers deep. */
function around(groups: readonly Group[], group: number, tag: RegExp): number | null {
  for (let at = group, steps = 0; steps < 12; at = groups[at]!.parent, steps++) {
    if (tag.test(groups[at]!.tag)) return at;
    if (at === 0) return null;
  }
  return null;
}

function cellOf(block: Block, groups: readonly Group[]): string {
  return /^(?:dt|dd)$/.test(block.tag) ? block.tag : (groups[block.group]?.tag ?? '');
}

function tidy(text: string): string {
  return text.length <= 40 ? text.replace(/\s*[:：]\s*$/, '') : '';
}
