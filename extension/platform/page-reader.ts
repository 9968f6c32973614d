import * as v from 'valibot';
import { ASK, ASK_MAIL } from '../../shared/capture/ask.ts';
import { PageFactsSchema, type PageFacts } from '../../shared/capture/facts.ts';
import { browser } from './browser.ts';

type Place = { tabId: number; frameIds?: number[] };
type Question = { [name: string]: string | undefined };

/**
 * Puts the reader into the page (or the frame that was pointed at), this one time, and takes its facts through the schema: a page may have
 * tampered with them. undefined where the browser or the page refuses.
 */
export async function readIn(target: Place, ask?: Question): Promise<PageFacts | undefined> {
  try {
    if (ask) {
      const left = Object.fromEntries(Object.entries(ask).filter(([, value]) => value !== undefined));
      await browser.scripting.executeScript({ target, func: leave, args: [ASK, left] });
    }
    const answer = await run(target, '/read-page.js');
    const facts = v.safeParse(PageFactsSchema, answer === ASK_MAIL ? await run(target, '/read-mail.js') : answer);
    return facts.success ? facts.output : undefined;
  } catch (error) {
    // A page of another origin in a frame, a store, an error page, a closed tab: the browser refuses each in other words.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

async function run(target: Place, file: '/read-page.js' | '/read-mail.js'): Promise<unknown> {
  const [result] = await browser.scripting.executeScript({ target, files: [file] });
  return result?.result;
}

/** Runs in the page's isolated world, alone: leaves the question for the reader. */
function leave(name: string, ask: { [key: string]: string | undefined }): void {
  Reflect.set(globalThis, name, ask);
}
