import { fieldNamed } from '../page/labels.ts';
import { rowAround } from '../page/outline.ts';
import type { Reading } from '../page/reading.ts';

/** In a row of a table with a name, or of one that lists several people: theirs, whether we take it for a name or not. */
export function isOfRow({ outline, mentions, spots }: Reading, value: string): boolean {
  const rows = mentions.flatMap(each =>
    (each.type === 'email' && each.email === value) || (each.type === 'phone' && each.phone.number === value)
      ? (rowAround(outline, each.block) ?? [])
      : [],
  );
  // What a row of the organisation's own says too is the organisation's.
  const ofPeople = rows.filter(row => {
    const [first, last] = outline.spans[row]!;
    const named = spots.length > 2 && last - first < 6 && isAmongPeople(outline, spots, row);
    return named || outline.labels.slice(first, last + 1).some(label => fieldNamed(label) === 'name');
  });
  // "committee@…" in the rows of five: nobody's own.
  return rows.length > 0 && ofPeople.length === rows.length && new Set(rows).size < 3;
}

/** What a row of the organisation's own details begins with. */
const DETAIL =
  /^(?:tele(?:ph|f)one?|phone|mobile?|tel|e-?mail|fax|address|adresse?|office|reception|enquiries|general|contact|kontakt|whatsapp)[^\p{Alpha}]*$/iu;

/** The row, or three of its table, names somebody. */
function isAmongPeople(outline: Reading['outline'], spots: Reading['spots'], row: number): boolean {
  const rows = spots.flatMap(({ block }) => rowAround(outline, block) ?? []);
  const beside = rows.filter(each => outline.groups[each]!.parent === outline.groups[row]!.parent);
  const [first, last] = outline.spans[row]!;
  const isDetail = outline.blocks.slice(first, last + 1).some(({ text }) => DETAIL.test(text));
  return rows.includes(row) || (!isDetail && new Set(beside).size >= 3);
}
