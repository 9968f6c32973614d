import type { Ask } from './target.ts';

/** Name of the global of the isolated world in which the door leaves its question before it puts the reader in. */
export const ASK = 'kithAsk';

/** The question left by the door, taken away once read. Only strings are believed. */
export function askOfPage(): Ask {
  const left: unknown = Reflect.get(globalThis, ASK);
  Reflect.deleteProperty(globalThis, ASK);
  if (typeof left !== 'object' || left === null) return {};
  const text = (name: string) => {
    const value: unknown = Reflect.get(left, name);
    return typeof value === 'string' ? value : undefined;
  };
  const kind = text('kind');
  return {
    kind: kind === 'message' || kind === 'page' ? kind : undefined,
    linkUrl: text('linkUrl'),
    srcUrl: text('srcUrl'),
    selectionText: text('selectionText'),
  };
}
