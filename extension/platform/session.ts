import { browser } from './browser.ts';

const KEY = 'begun';

/** Does something once after each start of the browser: whoever asks meanwhile, in any page or worker, waits for it. Again if it failed or was killed. */
export async function onceASession(work: () => Promise<void>): Promise<void> {
  await navigator.locks.request('kith-session', async () => {
    if ((await browser.storage.session.get(KEY))[KEY]) return;
    await work();
    await browser.storage.session.set({ [KEY]: true });
  });
}
