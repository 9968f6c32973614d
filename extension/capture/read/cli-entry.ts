import { LIMITS } from './budget.ts';
import { readPage } from './page-facts.ts';
import type { Ask } from './target.ts';

/** For `npm run capture`, which puts this into an isolated world of a headless browser. */
// No person waits for the page here, so the clock does not cut a reading short on a busy machine.
Reflect.set(globalThis, 'kithRead', (ask: Ask) => readPage(ask, { ...LIMITS, millis: 2000 }));
