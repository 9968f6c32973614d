import fc from 'fast-check';
import { expect, test, vi } from 'vitest';

/** The edge: who listens for messages, so that a test can send one as anybody. */
const { heard } = vi.hoisted(() => {
  const heard: ((message: unknown, sender: unknown) => unknown)[] = [];
  const onMessage = { addListener: (listener: (typeof heard)[number]) => heard.push(listener) };
  const runtime = { id: 'kith', getURL: (path: string) => `chrome-extension://kith${path}`, onMessage };
  Reflect.set(globalThis, 'chrome', { runtime });
  return { heard };
});

const { onChipMessage, onMessage } = await import('../../extension/platform/messages.ts');

/** What reached the worker. */
const done: string[] = [];
onMessage(message => done.push(`page: ${message.type}`));
onChipMessage(message => done.push(`chip: ${message.type}`));

const OUR_PAGE = { id: 'kith', url: 'chrome-extension://kith/popup.html' };
const MAILBOX = { id: 'kith', url: 'https://mail.google.com/mail/u/0/', frameId: 0, tab: { id: 7, windowId: 1 } };

const MESSAGES = [
  { type: 'nudge' },
  { type: 'capture', tabId: 7, url: 'https://x.example/', title: 'x' },
  { type: 'sender', address: 'ana@ridge.example' },
  { type: 'chip' },
];

const FORGED = {
  'another extension': { ...OUR_PAGE, id: 'evil', url: 'chrome-extension://evil/popup.html' },
  'another extension at our address': { ...OUR_PAGE, id: 'evil' },
  'a web page': { url: 'https://x.example/', frameId: 0, tab: { id: 7, windowId: 1 } },
  'our reader in a page': { ...MAILBOX, url: 'https://x.example/' },
  'a page named like ours': { ...MAILBOX, url: 'https://x.example/chrome-extension://kith/popup.html' },
  'a page named like a mailbox': { ...MAILBOX, url: 'https://mail.google.com.x.example/' },
  'a mailbox without https': { ...MAILBOX, url: 'http://mail.google.com/' },
  'a frame in a mailbox': { ...MAILBOX, frameId: 3 },
  'a mailbox outside of any tab': { ...MAILBOX, tab: undefined },
  nobody: {},
};

test.each(Object.entries(FORGED))('%s brings nothing about, whatever it says', (_, sender) => {
  expect(MESSAGES.flatMap(message => reach(message, sender))).toEqual([]);
});

test('each of ours is heard from where it may come from, and from nowhere else', () => {
  expect(MESSAGES.map(message => reach(message, OUR_PAGE))).toEqual([['page: nudge'], ['page: capture'], [], []]);
  expect(MESSAGES.map(message => reach(message, MAILBOX))).toEqual([[], [], ['chip: sender'], ['chip: chip']]);
});

test('nobody is ever answered', () => {
  const answers = MESSAGES.flatMap(message =>
    heard.map(listener => listener(message, OUR_PAGE) ?? listener(message, MAILBOX)),
  );
  expect(answers.filter(answer => answer !== undefined)).toEqual([]);
});

test('a message with something missing, added or of another type is none', () => {
  const spoilt = fc.constantFrom(...MESSAGES).chain(message =>
    fc.oneof(
      fc.constant({ ...message, more: 1 }),
      fc.constant({ ...message, type: `${message.type} ` }),
      fc.constantFrom(...Object.keys(message)).chain(key =>
        fc
          .anything()
          .filter(value => typeof value !== typeof Reflect.get(message, key))
          .map(value => ({ ...message, [key]: value })),
      ),
      fc.constant([message]),
      fc.constant(JSON.stringify(message)),
      fc.anything({ maxDepth: 3 }),
    ),
  );
  fc.assert(
    fc.property(spoilt, fc.constantFrom(OUR_PAGE, MAILBOX), (message, sender) => {
      expect(reach(message, sender)).toEqual([]);
    }),
    { numRuns: 3000 },
  );
  expect(reach({ type: 'sender', address: 'a'.repeat(255) }, MAILBOX)).toEqual([]);
});

function reach(message: unknown, sender: unknown): string[] {
  done.length = 0;
  for (const listener of heard) listener(message, sender);
  return [...done];
}
