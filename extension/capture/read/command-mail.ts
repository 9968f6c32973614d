import { LIMITS } from './budget.ts';
import { readMail } from './mail-facts.ts';
import type { Ask } from './target.ts';

/** For `npm run capture`: what `read-mail` does (command-page.ts). */
Reflect.set(globalThis, 'kithRead', (ask: Ask) => readMail(ask, { ...LIMITS, millis: 2000 }));
