import { signal } from '@preact/signals';
import { NO_FILTER, type Filter, type Sort } from './network-queries.ts';

/** How the person last narrowed and ordered the network: kept while the tab is open, so that coming back from a partner finds it. */
export const filter = signal<Filter>(NO_FILTER);
export const sort = signal<Sort>('name');

/** A link such as `#/network?state=talk` sets the filter it names. */
export function takeFilterFrom(hash: string): void {
  const asked = new URLSearchParams(hash.split('?')[1]);
  if (!Object.keys(NO_FILTER).some(name => asked.has(name))) return;
  const value = (name: keyof Filter) => asked.get(name) ?? '';
  filter.value = { query: value('query'), tier: value('tier'), kind: value('kind'), state: value('state') };
}

/** Whether the link asks to begin typing at once (the `/` key from another screen). */
export function asksToFind(hash: string): boolean {
  return new URLSearchParams(hash.split('?')[1]).has('find');
}
