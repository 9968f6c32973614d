import { ASK_MAIL } from '../../../shared/capture/ask.ts';
import { mayShowMessage } from '../webmail/programs.ts';
import { LIMITS } from './budget.ts';
import { readPage } from './page-facts.ts';
import type { Ask } from './target.ts';

/** For `npm run capture`, which puts this into an isolated world of a headless browser: what `read-page` does, callable more than once. */
// No person waits for the page here, so the clock does not cut a reading short on a busy machine.
Reflect.set(globalThis, 'kithRead', (ask: Ask) =>
  mayShowMessage(document, ask.kind) ? ASK_MAIL : readPage(ask, { ...LIMITS, millis: 2000 }),
);
