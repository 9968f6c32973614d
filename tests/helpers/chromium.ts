import { mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';

/** `test` may read loopback pages without a gesture; `production` is what people get. */
export type Build = 'production' | 'test';

export type ChromiumOptions = {
  build?: Build;
  /** The folder of another build than those two. */
  folder?: string;
  /** A profile to go on with; a new one otherwise. */
  profile?: string;
  /** A window on this X display, such as `:7`, to be clicked by xdotool; headless without. */
  display?: string;
  colorScheme?: 'light' | 'dark';
};

/** A real Chromium with the built extension. */
export type Chromium = {
  context: BrowserContext;
  extensionId: string;
  profile: string;
  /** What went wrong on any page or in the worker: uncaught errors, console errors, CSP violations. */
  troubles: string[];
  /** The service worker. Playwright keeps one object over its restarts; a stopped one answers when an event has woken it. */
  worker: () => Promise<Worker>;
  /** Opens one of the extension's pages in a tab, such as `popup.html`. */
  open: (path: string) => Promise<Page>;
  /** Stops the service worker as the browser does when it is idle. */
  stopWorker: () => Promise<void>;
  /** Loads the extension anew, as an update does, under the pages that are open. Its own pages are closed by that. */
  reload: () => Promise<void>;
  /** Ends the browser as a power cut would: SIGKILL. The profile stays. */
  crash: () => Promise<void>;
  /** Ends the browser; `keepProfile` leaves the profile for a next start. */
  stop: (options?: { keepProfile?: boolean }) => Promise<void>;
};

const OUTPUT = join(import.meta.dirname, '../../.output');
/** A computer in Leeds, wherever the tests run: the country of a new practice is guessed from it. */
const BRITISH = { TZ: 'Europe/London', LANGUAGE: 'en_GB' };
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-component-update',
  '--disable-background-networking',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  '--password-store=basic',
];

/** The folder of a built extension for Chrome. */
export function chromeBuild(build: Build): string {
  return join(OUTPUT, build === 'test' ? 'chrome-mv3-test' : 'chrome-mv3');
}

export async function startChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const { build = 'test', display, colorScheme = 'light' } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'kith-chromium-'));
  const folder = options.folder ?? chromeBuild(build);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    headless: false,
    colorScheme,
    viewport: display ? null : { width: 1200, height: 900 },
    env: { ...process.env, ...BRITISH, ...(display ? { DISPLAY: display } : {}) },
    args: [
      '--lang=en-GB',
      ...(display ? ['--window-position=0,0', '--window-size=1200,900'] : ['--headless=new']),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      ...QUIET,
    ],
  });
  context.setDefaultTimeout(15_000);
  const troubles = await watch(context);
  const worker = () => workerOf(context);
  const extensionId = new URL((await worker()).url()).host;
  return {
    context,
    extensionId,
    profile,
    troubles,
    worker,
    async open(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    stopWorker: () => stopWorkers(context, extensionId),
    reload: () => reloadExtension(context, extensionId),
    async crash() {
      const closed = new Promise(resolve => context.once('close', resolve));
      process.kill(browserPid(profile), 'SIGKILL');
      await closed;
    },
    async stop({ keepProfile = false } = {}) {
      await context.close();
      if (!keepProfile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function watch(context: BrowserContext): Promise<string[]> {
  const troubles: string[] = [];
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', event =>
      console.error(`securitypolicyviolation ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  const isOurs = (url: string) => url.startsWith('chrome-extension://');
  context.on('console', message => {
    if (message.type() === 'error' && isOurs(message.location().url)) troubles.push(message.text());
  });
  context.on('weberror', webError => {
    const problem = webError.error();
    if (isOurs(problem.stack ?? 'chrome-extension://')) troubles.push(problem.message);
  });
  const listen = (worker: Worker) =>
    worker.on('console', message => {
      if (message.type() === 'error') troubles.push(`worker: ${message.text()}`);
    });
  context.serviceWorkers().forEach(listen);
  context.on('serviceworker', listen);
  return troubles;
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  const ours = (worker: Worker) => worker.url().startsWith('chrome-extension://');
  return context.serviceWorkers().find(ours) ?? context.waitForEvent('serviceworker', { predicate: ours });
}

/** A worker that is just starting is started again by what woke it: stop until none is left. */
async function stopWorkers(context: BrowserContext, extensionId: string): Promise<void> {
  const session = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
  await session.send('ServiceWorker.enable');
  const isRunning = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.some(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
  };
  while (await isRunning()) {
    await session.send('ServiceWorker.stopAllWorkers');
    await setTimeout(50);
  }
  await session.detach();
}

/** Presses the reload of chrome://extensions: by itself an extension that is not from the store comes back only in developer mode. */
async function reloadExtension(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async id => {
    const settings: unknown = Reflect.get(chrome, 'developerPrivate');
    const { updateProfileConfiguration, reload } = settings as {
      [name: string]: (...given: unknown[]) => Promise<void>;
    };
    await updateProfileConfiguration!({ inDeveloperMode: true });
    await reload!(id, { failQuietly: true });
  }, extensionId);
  await page.close();
}

/** Chromium's own lock on the profile names its process: `host-pid`. */
function browserPid(profile: string): number {
  const pid = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));
  if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(profile))
    throw new Error(`Process ${pid} is not the browser of ${profile}`);
  return pid;
}
