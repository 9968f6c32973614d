import { readPage } from './page-facts.ts';

/** For `npm run capture`, which puts this into an isolated world of a headless browser. */
Reflect.set(globalThis, 'kithRead', readPage);
