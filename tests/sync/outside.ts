import type { Outside } from '../../extension/platform/outside.ts';

/** `storage.local` without a browser: what is stored is a copy, as there. */
export function memoryOutside(): Outside & { items: Map<string, unknown> } {
  const items = new Map<string, unknown>();
  return {
    items,
    all: async () => structuredClone(Object.fromEntries(items)),
    async set(added) {
      for (const [key, value] of Object.entries(structuredClone(added))) items.set(key, value);
    },
    async remove(keys) {
      for (const key of keys) items.delete(key);
    },
  };
}
