import { signal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { liveQuery } from 'dexie';
import { report } from '../platform/report.ts';
import { NOT_OPENED, notReadText } from '../store/store-trouble.ts';

/** What a live query has to show: nothing yet, its newest value, or that the store could not be read. */
export type Live<T> = { type: 'loading' } | { type: 'ready'; value: T } | { type: 'failed'; message: string };

/** A browser that may not open the store at all keeps a page waiting for ever: after so long it says so, in ms. */
const PATIENCE = 5_000;

/**
 * Runs a query now and again whenever what it read has changed, in any page or the worker. Call `stop` when nobody looks any more.
 */
export function liveSignal<T>(query: () => Promise<T> | T): { live: ReadonlySignal<Live<T>>; stop: () => void } {
  const live = signal<Live<T>>({ type: 'loading' });
  const timer = setTimeout(() => {
    live.value = { type: 'failed', message: NOT_OPENED };
  }, PATIENCE);
  const subscription = liveQuery(query).subscribe({
    next: value => {
      clearTimeout(timer);
      live.value = { type: 'ready', value };
    },
    error: (error: unknown) => {
      clearTimeout(timer);
      report(error, 'reading the store');
      live.value = { type: 'failed', message: notReadText(error) };
    },
  });
  const stop = () => {
    clearTimeout(timer);
    subscription.unsubscribe();
  };
  return { live, stop };
}

/** A live query's first value, for what cannot be done without it; rejects when the store cannot be read. */
export function whenRead<T>(live: ReadonlySignal<Live<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = live.subscribe(now => {
      if (now.type === 'loading') return;
      // The first call comes before `stop` is there.
      queueMicrotask(() => stop());
      if (now.type === 'ready') resolve(now.value);
      else reject(new Error(now.message));
    });
  });
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
