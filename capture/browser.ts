import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import * as v from 'valibot';
import { type PageFacts, PageFactsSchema } from '../shared/capture/facts.ts';
import { ASK_MAIL } from '../shared/capture/ask.ts';
import { bundleReaders, type Readers } from './bundle.ts';
import { selectText } from './select-text.ts';

/** What is read and how: `html` is served at `url`, nothing else is. `selection` is text, or a link's address. */
export type Saved = {
  html: string;
  url: string;
  selection?: string | undefined;
  kind?: 'page' | 'message' | undefined;
};

/** `millis` of reading in the page, and `loadMillis` of putting the reader in, which compiles it. */
export type Reading = { facts: PageFacts; millis: number; loadMillis: number };

const LOAD_MS = 4000;

/** One headless Chromium for any number of saved pages. No request leaves it. */
export async function openReader(): Promise<{ read: (saved: Saved) => Promise<Reading>; close: () => Promise<void> }> {
  const [browser, readers] = await Promise.all([
    chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu'],
    }),
    bundleReaders(),
  ]);
  return {
    read: async saved => {
      // A page whose scripts never end is read again without them.
      for (const scripts of [true, false]) {
        const context = await browser.newContext({ javaScriptEnabled: scripts, serviceWorkers: 'block' });
        try {
          return await withTimeout(readIn(context, saved, readers), LOAD_MS * 2);
        } catch (error) {
          if (!scripts) throw error;
        } finally {
          // A hung renderer may not answer; the browser's own close at the end ends it.
          await Promise.race([context.close(), new Promise(done => setTimeout(done, 2000))]);
        }
      }
      throw new Error('unreachable');
    },
    close: () => browser.close(),
  };
}

async function readIn(context: BrowserContext, saved: Saved, readers: Readers): Promise<Reading> {
  const page = await context.newPage();
  let served = false;
  await context.route('**/*', route => {
    const first = !served && route.request().isNavigationRequest() && route.request().frame() === page.mainFrame();
    if (!first) return route.abort();
    served = true;
    return route.fulfill({ body: saved.html, contentType: 'text/html; charset=utf-8' });
  });
  page.on('dialog', dialog => void dialog.dismiss().catch(() => undefined));
  await page.goto(saved.url, { waitUntil: 'domcontentloaded', timeout: LOAD_MS });
  // Frames and late scripts get a moment; a page with thousands of them is read as it stands.
  await page.waitForLoadState('load', { timeout: 1000 }).catch(() => undefined);
  return await readWorld(page, saved, readers);
}

async function readWorld(page: Page, saved: Saved, readers: Readers): Promise<Reading> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'kith' });
  const contextId = world.executionContextId;
  const ask: { [name: string]: string } = {};
  if (saved.kind) ask['kind'] = saved.kind;
  const selection = saved.selection?.trim();
  if (selection && /^(?:mailto:|tel:|https?:\/\/)\S+$/i.test(selection)) ask['linkUrl'] = selection;
  else if (selection) {
    ask['selectionText'] = selection;
    await evaluate(session, contextId, `(${selectText.toString()})(${JSON.stringify(selection)})`);
  }
  const onPage = await readBy(session, contextId, readers.page, ask);
  if (onPage.facts !== ASK_MAIL) return v.parse(ReadingSchema, onPage);
  const inMail = await readBy(session, contextId, readers.mail, ask);
  const millis = onPage.millis + inMail.millis;
  return v.parse(ReadingSchema, { ...inMail, millis, loadMillis: onPage.loadMillis + inMail.loadMillis });
}

const ReadingSchema = v.object({ facts: PageFactsSchema, millis: v.number(), loadMillis: v.number() });
const AnswerSchema = v.object({ facts: v.unknown(), millis: v.number() });

/** Puts one of the readers in and asks it. */
async function readBy(session: CDPSession, contextId: number, reader: string, ask: { [name: string]: string }) {
  const start = performance.now();
  await evaluate(session, contextId, reader);
  const loadMillis = performance.now() - start;
  const read = `(() => { const from = performance.now(); const facts = kithRead(${JSON.stringify(ask)}); return { facts, millis: performance.now() - from }; })()`;
  return { ...v.parse(AnswerSchema, await evaluate(session, contextId, read)), loadMillis };
}

async function evaluate(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

async function withTimeout<T>(work: Promise<T>, millis: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>(
    (_, reject) => (timer = setTimeout(() => reject(new Error(`no answer within ${millis} ms`)), millis)),
  );
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
