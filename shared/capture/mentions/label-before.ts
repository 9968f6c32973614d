import { type Outline, rowAround } from '../page/outline.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import { isPlainHead } from './owner.ts';
import { kindOfPlace } from './role.ts';
import type { Mention } from './scan.ts';

/** What stands before a link in its block, else the label block before. */
export function labelOf(outline: Outline, block: number, text: string): string {
  const whole = outline.blocks[block]!.text;
  const at = text ? whole.indexOf(text) : -1;
  const before = at > 0 ? whole.slice(0, at) : '';
  const line = before.slice(before.lastIndexOf('\n') + 1).slice(-60);
  const own = /fax|mobile|mob|cell/i.exec(text)?.[0];
  return own ? `${own} ` : line.trim() ? line : labelBefore(outline, block);
}

/** The text of the block before if it is a label: a `dt`, `th`, or a few words in the same container. */
export function labelBefore(outline: Outline, block: number): string {
  // The head of a table's column.
  const column = outline.labels[block]!.replace(/^((?:tele)?phone|tel(?:efon)?)\s?(?:\/|&|and|und)\s?fax$/i, '$1');
  if (/^(?:tele)?fax|^(?:mobile|mobil|cell|tel|phone)\b|^contact (?:no|num)/i.test(column) && column.length < 30)
    return column;
  const before = outline.blocks[block - 1];
  const here = outline.blocks[block]!;
  // A picture of a telephone says "Phone:" in its alternative text.
  const isPicture = before?.alt && !/^(?:fax|telefax|phone|telephone|tel|mobile)\b.{0,3}$/i.test(before.text);
  if (!before || isPicture || before.text.length > 40 || /\d{5,}|@/.test(before.text)) return '';
  const tag = outline.groups[before.group]?.tag;
  const isTerm = ['dt', 'th'].includes(before.tag) || ['dt', 'th'].includes(tag ?? '');
  const near =
    before.group === here.group ||
    outline.groups[before.group]?.parent === outline.groups[here.group]?.parent ||
    /:$/.test(before.text);
  return isTerm || near ? before.text : '';
}

/**
 * What stands before a number or address in its line, or before others that it goes on from ("… 0113 496 0101 or ann@…"); where it is a line by
 * itself, the line before, the first cell of its row, or what labels its block.
 */
export function wordsBefore(outline: Outline, { block, type, evidence }: Mention): string {
  const { blocks, labels, spans } = outline;
  const { text } = blocks[block]!;
  // "WhatsApp Jo", "Email" say themselves what they are.
  if (!/\S@\S|\d{4}/.test(evidence.text.replace(/[\s.-]/g, ''))) return '';
  const at = text.indexOf(type === 'phone' ? evidence.text.slice(-9) : evidence.text);
  const lines = text.slice(0, Math.max(0, at)).split('\n');
  let line = lines.pop()!;
  // The number's own beginning is none of the words.
  for (let left = ''; left !== line;) {
    left = line;
    line = line.replace(/[\s\d+(),/-]+$/, '').replace(/\s(?:or|and|e-?mail)$|\s[^\s@]{1,60}@\S{1,80}$/i, '');
  }
  // "Citizens Advice / Old Town Hall / Tel: 0113 …"
  const head = lines[0] ?? '';
  const isPlain = line.split(/[^\p{Alpha}]+/u).every(word => word === '' || isPlainHead(word));
  if (isPlain && lines.length > 1 && (hasOrganisationWord(head) || kindOfPlace(head) !== null) && !/\d/.test(head))
    return `${head}:`;
  if (line.trim()) return `${line} `;
  const row = rowAround(outline, block);
  const first = row === undefined ? block : spans[row]![0];
  const cell = first === block ? `${labels[block]!}:` : blocks[first]!.text;
  const above = lines.at(-1) ?? cell;
  // The end of an address says nothing.
  return lines.length > 1 || /\d/.test(above) ? '' : above;
}
