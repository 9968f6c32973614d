import { isDeleted } from '../../shared/model/kinds.ts';
import type { Written } from '../store/tables.ts';

/** More than 20 records and more than 10 % of what is here: asked about before it is taken in (architecture.md, "Fail-safes"). */
export const FAIL_SAFE = { records: 20, share: 0.1 };

/** Those of these writes that make a live record disappear. */
export function deletionsIn(written: Written[]): Written[] {
  return written.filter(({ before, after }) => before && !isDeleted(before) && isDeleted(after));
}

export function isMassDeletion(deletions: number, live: number): boolean {
  return deletions > FAIL_SAFE.records && deletions > live * FAIL_SAFE.share;
}
