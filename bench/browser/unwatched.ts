import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A Chromium that is asked for its tabs and workers, and whose pages nobody is attached to. */
export type Unwatched = {
  extensionId: string;
  openTab: (url: string) => Promise<string>;
  closeTab: (id: string) => Promise<void>;
  stopWorker: () => Promise<void>;
  stop: () => Promise<void>;
};

type Target = { targetId: string; type: string; url: string };
type Answer = { id?: number; result?: unknown; error?: { message: string } };

/** Starts Chromium on a profile with the extension in a folder. */
export async function startUnwatched(profile: string, folder: string): Promise<Unwatched> {
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const args = [
    '--headless=new',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--remote-debugging-port=0',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-search-engine-choice-screen',
    '--password-store=basic',
    `--user-data-dir=${profile}`,
    `--disable-extensions-except=${folder}`,
    `--load-extension=${folder}`,
    'about:blank',
  ];
  const child = spawn(process.env['CHROMIUM'] ?? '/usr/bin/chromium', args, { stdio: 'ignore' });
  while (!existsSync(portFile) || !readFileSync(portFile, 'utf8').includes('/')) await setTimeout(50);
  const [port, path] = readFileSync(portFile, 'utf8').split('\n');
  const send = await connect(`ws://127.0.0.1:${port}${path}`);
  const targets = async () => ((await send('Target.getTargets')) as { targetInfos: Target[] }).targetInfos;
  const worker = async () =>
    (await targets()).find(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'));
  while (!(await worker())) await setTimeout(50);
  const extensionId = new URL((await worker())!.url).host;
  return {
    extensionId,
    openTab: async url => ((await send('Target.createTarget', { url })) as Target).targetId,
    async closeTab(targetId) {
      await send('Target.closeTarget', { targetId });
    },
    async stopWorker() {
      const blank = (await targets()).find(({ type, url }) => type === 'page' && url === 'about:blank')!;
      const given = { targetId: blank.targetId, flatten: true };
      const { sessionId } = (await send('Target.attachToTarget', given)) as { sessionId: string };
      await send('ServiceWorker.enable', {}, sessionId);
      while (await worker()) {
        await send('ServiceWorker.stopAllWorkers', {}, sessionId);
        await setTimeout(50);
      }
      await send('Target.detachFromTarget', { sessionId });
    },
    async stop() {
      const ended = new Promise(resolve => child.once('exit', resolve));
      await send('Browser.close');
      await ended;
    },
  };
}

/** Speaks the browser's debugging protocol. */
async function connect(url: string) {
  const socket = new WebSocket(url);
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    waiting.get(answer.id ?? 0)?.(answer);
  };
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`Chromium does not answer at ${url}`));
  });
  return (method: string, params: object = {}, sessionId?: string) =>
    new Promise<unknown>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ result, error }) => {
        waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result);
      });
      socket.send(JSON.stringify({ id, method, params, sessionId }));
    });
}
