import { cutText, oneLine } from '../../shared/capture/text/clean.ts';
import { browser } from '../platform/browser.ts';
import { report } from '../platform/report.ts';
import { putFirst, putOpened, type Purpose } from './draft.ts';
import type { MakeForm } from './first-form.ts';
import { readInTime, type AskedPage } from './reading.ts';
import type { Ask } from './read/target.ts';

const WIDTH = 480;
const HEIGHT = 720;

/** What a person asked for by their gesture. */
export type Asked = { purpose: Purpose; page: AskedPage; ask: Ask; at: number };

/**
 * Opens the capture window, reads the page and makes the card, all at the same time. The window comes before any await, so that it belongs
 * to the gesture; it shows the card as soon as the draft has it.
 */
export function openCapture({ purpose, page, ask, at }: Asked, makeForm: MakeForm): Promise<void> {
  const id = crypto.randomUUID();
  const opening = openWindow(id);
  const noting = putOpened(id, { purpose, url: page.url, title: cutText(oneLine(page.title), 500), at });
  const reading = readInTime(page, ask);
  const making = noting.then(() => makeForm(purpose, reading)).then(first => putFirst(id, first));
  return Promise.all([opening, making]).then(
    () => undefined,
    (error: unknown) => report(error, 'opening the capture window'),
  );
}

/** Opens the window of a draft that is there already. */
export async function openWindow(id: string): Promise<void> {
  const url = browser.runtime.getURL(`/capture.html?draft=${id}`);
  try {
    await browser.windows.create({ url, type: 'popup', width: WIDTH, height: HEIGHT });
  } catch (error) {
    // No windows of their own: a kiosk, a full screen, a phone.
    if (!(error instanceof Error)) throw error;
    await browser.tabs.create({ url });
  }
}
