import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of a build that says when what happens between the gesture and the filled card, to a server on loopback. Nobody else looks on:
 * automation that attaches to a new window stops it until it has been prepared, and a page of the extension that is open beside would keep
 * warm what is cold at most desks.
 */
export function markedBuild(build: string, server: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'kith-marked-'));
  cpSync(build, folder, { recursive: true });
  const edit = (name: string, change: (text: string) => string) =>
    writeFileSync(join(folder, name), change(readFileSync(join(folder, name), 'utf8')));
  const call = (work: (server: string) => void) => `(${work.toString()})(${JSON.stringify(server)});`;
  const put = (name: string, work: (server: string) => void) => writeFileSync(join(folder, name), call(work));
  put('marks-page.js', markPage);
  put('marks-loaded.js', markLoaded);
  edit('background.js', text => call(markWorker) + text);
  edit('capture.html', text =>
    text
      .replace('<head>', '<head><script src="/marks-page.js"></script>')
      .replace('</head>', '<script type="module" src="/marks-loaded.js"></script></head>'),
  );
  edit('manifest.json', text =>
    JSON.stringify({ ...JSON.parse(text), externally_connectable: { matches: ['http://127.0.0.1/*'] } }),
  );
  return folder;
}

/** The script of a page on which the gesture is made: asks the server whether it is time, and gives the menu's event to the worker. */
export function gesturePage(extension: string): string {
  return `<script>(${makeGesture.toString()})(${JSON.stringify(extension)})</script>`;
}

async function makeGesture(extension: string): Promise<void> {
  const info: { [key: string]: unknown } = { menuItemId: 'add', editable: false, pageUrl: location.href, frameId: 0 };
  await new Promise(resolve => addEventListener('load', resolve));
  const { link, selected, wake } = (await (await fetch('/when')).json()) as {
    link?: string;
    selected?: string;
    wake: boolean;
  };
  if (wake) {
    await chrome.runtime.sendMessage(extension, {});
    await new Promise(resolve => setTimeout(resolve, 1000));
  }
  if (link) info['linkUrl'] = document.querySelector<HTMLAnchorElement>(link)!.href;
  if (selected) {
    getSelection()!.selectAllChildren(document.querySelector(selected)!);
    info['selectionText'] = getSelection()!.toString();
  }
  await chrome.runtime.sendMessage(extension, { info, at: performance.timeOrigin + performance.now() });
}

function markWorker(server: string): void {
  const now = () => performance.timeOrigin + performance.now();
  let marks: { [name: string]: number } = {};
  chrome.runtime.onMessageExternal.addListener((message: { info?: unknown; at: number }, sender) => {
    if (!message.info) return;
    marks = { gesture: message.at, worker: now() };
    const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch: (...given: unknown[]) => void } };
    onClicked.dispatch(message.info, sender.tab);
  });
  chrome.windows.onCreated.addListener(() => (marks['window'] = now()));
  chrome.storage.session.onChanged.addListener(changes => {
    if (!Object.keys(changes).some(key => /^(?:first|reading):/.test(key))) return;
    marks['made'] = now();
    setTimeout(() => void fetch(`${server}/marks`, { method: 'POST', body: JSON.stringify(marks) }), 400);
  });
}

function markPage(server: string): void {
  const now = () => performance.timeOrigin + performance.now();
  const marks: { [name: string]: number } = { document: performance.timeOrigin };
  Reflect.set(globalThis, 'marks', marks);
  const painted = (name: string) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (marks[name] = now());
      port2.postMessage(0);
    });
  const open = indexedDB.open.bind(indexedDB);
  indexedDB.open = (...given) => {
    const request = open(...given);
    request.addEventListener('success', () => (marks['database'] ??= now()));
    return request;
  };
  const observer = new MutationObserver(() => {
    if (!marks['shell'] && document.querySelector('.capture')) {
      marks['shell'] = now();
      painted('shell painted');
    }
    const isFilled = [...document.querySelectorAll<HTMLInputElement>('.card-fields input')].some(({ value }) => value);
    if (marks['filled'] || !isFilled) return;
    marks['filled'] = now();
    painted('filled painted');
    setTimeout(() => {
      const values = [...document.querySelectorAll<HTMLInputElement>('.card-fields input')].map(({ value }) => value);
      const body = JSON.stringify({ ...marks, values });
      void fetch(`${server}/marks`, { method: 'POST', body }).then(() => window.close());
    }, 400);
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}

function markLoaded(): void {
  const marks = Reflect.get(globalThis, 'marks') as { [name: string]: number };
  marks['loaded'] = performance.timeOrigin + performance.now();
}
