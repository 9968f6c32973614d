import { browser } from './browser.ts';

const KEY = 'begun';

/** Does something once after each start of the browser; again if it failed or was killed. */
export async function inNewSession(work: () => Promise<void>): Promise<void> {
  if ((await browser.storage.session.get(KEY))[KEY]) return;
  await work();
  await browser.storage.session.set({ [KEY]: true });
}
