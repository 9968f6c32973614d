import { browser } from './browser.ts';

/**
 * A small store beside IndexedDB: what is in it is still there when the browser has lost or emptied the database. Never tokens or keys:
 * Firefox lets content scripts read it (trust.md, finding 7).
 */
export type Outside = {
  all(): Promise<{ [key: string]: unknown }>;
  set(items: { [key: string]: unknown }): Promise<void>;
  remove(keys: string[]): Promise<void>;
};

/** `storage.local`; null where there is no browser (tests and benchmarks under Node). */
export function outsideStore(): Outside | null {
  // The types promise a browser; Node has none.
  const local = (browser as typeof browser | undefined)?.storage.local;
  if (!local) return null;
  return { all: () => local.get(null), set: items => local.set(items), remove: keys => local.remove(keys) };
}

/** Shuts content scripts out of `storage.local`, where the browser can (Chrome; Firefox cannot). */
export async function closeToContentScripts(): Promise<void> {
  const local = browser.storage.local;
  if ('setAccessLevel' in local) await local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}
