const CACHE = 'kith-safe';
/** Cache Storage keeps answers to requests; nobody ever asks this one. */
const ADDRESS = 'https://kith.invalid/safe';

/**
 * One value in Cache Storage. It lies in other files than IndexedDB, so it is still there when the browser has lost or emptied the database;
 * and like IndexedDB only the extension's own pages and worker reach it: no web page and no content script, which Firefox lets read
 * `storage.local` (trust.md, finding 7).
 */
export type Safe = {
  read(): Promise<unknown>;
  keep(value: unknown): Promise<void>;
  clear(): Promise<void>;
};

/** Null where there is no Cache Storage. */
export function cacheSafe(): Safe | null {
  const storage = (globalThis as { caches?: CacheStorage }).caches;
  if (!storage) return null;
  return {
    async read(): Promise<unknown> {
      const kept = await (await storage.open(CACHE)).match(ADDRESS);
      return kept?.json();
    },
    async keep(value) {
      await (await storage.open(CACHE)).put(ADDRESS, Response.json(value));
    },
    async clear() {
      await storage.delete(CACHE);
    },
  };
}
