import { crc32 } from 'node:zlib';

/** What a row says, without its practice and its sum, in the order in which it is summed. */
export const RECORD_CELLS = 'id, seq, kind, body, partner, direction, on_day, status, deleted';
export const HISTORY_CELLS = 'seq, change_id, record, kind, fields, stamp, corrected, won, member, device, at';

export type Cell = string | number | null;

/**
 * The CRC-32 of what a row of `records` or `history` says, kept in the row: SQLite's own check finds broken pages, not another letter in a
 * note (trust.md B6).
 */
export function sumOf(cells: readonly Cell[]): number {
  return crc32(cells.join('\0'));
}
