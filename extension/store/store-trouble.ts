/**
 * What kept the browser from reading or writing. `full`: no room on the disk or in the browser's quota. `closed`: the browser does not give
 * the store out (it is damaged, or blocked).
 */
export type StoreTrouble = 'full' | 'closed' | 'other';

const BY_NAME: { [name: string]: StoreTrouble } = {
  QuotaExceededError: 'full',
  OpenFailedError: 'closed',
  DatabaseClosedError: 'closed',
  MissingAPIError: 'closed',
  InvalidStateError: 'closed',
  UnknownError: 'closed',
};

/** Tells by the innermost name that says something: Dexie wraps the browser's error in its own. */
export function storeTroubleOf(error: unknown, depth = 0): StoreTrouble {
  if (typeof error !== 'object' || error === null || depth > 5) return 'other';
  const inner: unknown = Reflect.get(error, 'inner') ?? firstOf(Reflect.get(error, 'failures'));
  const caused = storeTroubleOf(inner, depth + 1);
  const name: unknown = Reflect.get(error, 'name');
  return caused === 'other' && typeof name === 'string' ? (BY_NAME[name] ?? 'other') : caused;
}

/** What a form says when it could not write; what was typed stays in it. */
export function notSavedText(error: unknown): string {
  switch (storeTroubleOf(error)) {
    case 'full':
      return 'There is no room left on this disk, so this is not saved. What you typed is still here: free some space, then save again.';
    case 'closed':
      return 'The browser does not let Kith write, so this is not saved. What you typed is still here: restart the browser before you save again, and copy the text first.';
    case 'other':
      return 'This could not be saved. What you typed is still here; try again.';
  }
}

/** What a page says when it cannot read. */
export function notReadText(error: unknown): string {
  switch (storeTroubleOf(error)) {
    case 'full':
      return 'The disk is full, and then the browser does not open Kith’s store. Nothing was deleted. Free some space and try again.';
    case 'closed':
      return 'The browser does not open Kith’s store. Nothing was deleted. Close all its windows, start it again, and try once more.';
    case 'other':
      return 'What is kept in this browser could not be read. Nothing was deleted. Close this page and open it again.';
  }
}

/** Said while the browser neither opens the store nor refuses to. */
export const STORE_SLOW =
  'The browser has not opened Kith’s store yet. Another window of Kith may still use an older version: close the others, then try again.';

function firstOf(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : undefined;
}
