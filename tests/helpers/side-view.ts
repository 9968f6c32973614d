import type { BrowserContext } from 'playwright-core';

/**
 * Evaluates an expression in the popup or the side panel that is open, by the name of its page; undefined while there is none. They are no
 * tabs, so Playwright does not know them.
 */
export async function inSideView(context: BrowserContext, page: string, expression: string): Promise<unknown> {
  const session = await context.newCDPSession(context.pages()[0]!);
  try {
    const { targetInfos } = await session.send('Target.getTargets');
    const view = targetInfos.find(({ type, url }) => type === 'page' && url.includes(`/${page}`));
    if (!view) return undefined;
    const { sessionId } = await session.send('Target.attachToTarget', { targetId: view.targetId });
    const answered = new Promise<string>(resolve => {
      session.once('Target.receivedMessageFromTarget', ({ message }) => resolve(message));
    });
    const params = { expression, returnByValue: true };
    const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    return JSON.parse(await answered).result.result.value;
  } finally {
    await session.detach();
  }
}
