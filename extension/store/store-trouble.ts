/**
 * What kept the browser from reading or writing. `full`: no room in the browser's quota. `closed`: the browser aborts, or does not
 * open the store: so Chrome does on a full disk, too, without saying that it is full. `newer`: a later version of Kith has written it.
 */
export type StoreTrouble = 'full' | 'closed' | 'newer' | 'other';

const BY_NAME: { [name: string]: StoreTrouble } = {
  QuotaExceededError: 'full',
  NewerStoreError: 'newer',
  OpenFailedError: 'closed',
  DatabaseClosedError: 'closed',
  MissingAPIError: 'closed',
  InvalidStateError: 'closed',
  UnknownError: 'closed',
  AbortError: 'closed',
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
      return 'There is no room left, so this is not saved. What you typed is still here: free some space, then save again.';
    case 'closed':
      return 'The browser could not write, so this is not saved; mostly the disk is full. What you typed is still here: free some space, then save again.';
    case 'newer':
      return `This is not saved. ${NEWER}`;
    case 'other':
      return 'This could not be saved. What you typed is still here; try again.';
  }
}

/** What a page says when it cannot read. */
export function notReadText(error: unknown): string {
  switch (storeTroubleOf(error)) {
    case 'full':
      return 'There is no room left, and then the browser does not open Kith’s store. Nothing was deleted. Free some space and try again.';
    case 'closed':
      return NOT_OPENED;
    case 'newer':
      return NEWER;
    case 'other':
      return 'What is kept in this browser could not be read. Nothing was deleted. Close this page and open it again.';
  }
}

/** Said, too, when the browser neither opens the store nor says why not. */
export const NOT_OPENED =
  'The browser does not open Kith’s store. Nothing was deleted. If the disk is full, free some space; close Kith’s other windows; then try again, or restart the browser.';

const NEWER =
  'What is kept in this browser was written by a newer version of Kith. Update the extension; nothing was changed.';

function firstOf(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : undefined;
}
