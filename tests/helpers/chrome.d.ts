import type { Browser } from '@wxt-dev/browser';

declare global {
  /** The extension API, for code that tests evaluate inside the worker or a page of the extension. */
  const chrome: typeof Browser;
  /** The same in Firefox. */
  const browser: typeof Browser;
}
