import { build } from 'vite';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { MessageFacts } from '../../shared/capture/facts.ts';

/** A browser with the page-side message reader, run as the extension runs it: in an isolated world of the page. */
export type MessageReader = {
  browser: Browser;
  newPage: () => Promise<Page>;
  /** What the reader makes of the page as it is now, and how long it took in the page. */
  read: (page: Page) => Promise<Reading>;
};
export type Reading = { message: MessageFacts | null; millis: number };

/** Bundles extension/capture/webmail/read-message.ts as it is in the tree and starts Chromium. */
export async function startReader(): Promise<MessageReader> {
  const code = await bundle('extension/capture/webmail/read-message.ts', 'reader');
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
  return {
    browser,
    newPage: () => context.newPage(),
    read: page =>
      inIsolatedWorld(
        page,
        `${code}; (() => { const start = performance.now(); const message = reader.readMessage(document) ?? null; return { message, millis: performance.now() - start }; })()`,
      ),
  };
}

/** One script that sets the global `name` to the module's exports. */
export async function bundle(entry: string, name: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'es2023', lib: { entry, formats: ['iife'], name } },
  });
  const chunk = Array.isArray(output) && output[0]?.output[0];
  if (!chunk) throw new Error(`vite built nothing of ${entry}`);
  return chunk.code;
}

async function inIsolatedWorld(page: Page, expression: string): Promise<Reading> {
  const session = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'kith' });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: world.executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Reading;
  } finally {
    await session.detach();
  }
}
