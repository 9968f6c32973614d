import { signal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { liveQuery } from 'dexie';
import { report } from '../platform/report.ts';

/** What a live query has to show: nothing yet, its newest value, or that the store could not be read. */
export type Live<T> = { type: 'loading' } | { type: 'ready'; value: T } | { type: 'failed'; message: string };

export const STORE_FAILED = 'What is kept in this browser could not be read. Close this page and open it again.';

/**
 * Runs a query now and again whenever what it read has changed, in any page or the worker. Call `stop` when nobody looks any more.
 */
export function liveSignal<T>(query: () => Promise<T> | T): { live: ReadonlySignal<Live<T>>; stop: () => void } {
  const live = signal<Live<T>>({ type: 'loading' });
  const subscription = liveQuery(query).subscribe({
    next: value => {
      live.value = { type: 'ready', value };
    },
    error: (error: unknown) => {
      report(error, 'reading the store');
      live.value = { type: 'failed', message: STORE_FAILED };
    },
  });
  return { live, stop: () => subscription.unsubscribe() };
}

/** The same for one component: subscribed while it is mounted, anew when `inputs` change (the last value stays meanwhile). */
export function useLive<T>(query: () => Promise<T> | T, inputs: readonly unknown[] = []): Live<T> {
  const [state, setState] = useState<Live<T>>({ type: 'loading' });
  useEffect(() => {
    const { live, stop } = liveSignal(query);
    const unsubscribe = live.subscribe(value => {
      if (value.type !== 'loading') setState(value);
    });
    return () => {
      unsubscribe();
      stop();
    };
  }, inputs);
  return state;
}
