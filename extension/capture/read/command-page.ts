import { LIMITS } from './budget.ts';
import { readFirst } from './read-first.ts';
import type { Ask } from './target.ts';

/** For `npm run capture`, which puts this into an isolated world of a headless browser: what `read-page` does, callable more than once. */
// No person waits for the page here, so the clock does not cut a reading short on a busy machine.
Reflect.set(globalThis, 'kithRead', (ask: Ask) => readFirst(ask, { ...LIMITS, millis: 2000 }));
