import { ASK } from '../../../shared/capture/ask.ts';
import type { Ask } from './target.ts';

/** The question left by the worker, taken away once read. Only strings are believed. */
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

/** Leaves the question for the next reader. */
export function leaveAsk(ask: Ask): void {
  Reflect.set(globalThis, ASK, ask);
}
