import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromium, type Browser, type CDPSession } from 'playwright-core';
import * as v from 'valibot';
import { contactFrom } from '../../shared/capture/contact-from.ts';
import { PageFactsSchema, type PageFacts } from '../../shared/capture/facts.ts';
import { FACTS_BYTES } from '../../shared/capture/page/fit.ts';
import { seeded } from '../sync/random.ts';
import { bundle } from '../webmail/message-reader.ts';
import { pages, SEED } from './amounts.ts';
import { generatedPage } from './generated-page.ts';

/**
 * Generated pages through the reader in Chromium, in an isolated world as the extension runs it, and on into the contact (trust.md E1).
 */

/** Controls, zero-width and direction-changing characters, tags. */

const HIDDEN = /[\u0000-\u0008\u001b\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/u;

/** Pages read in one tab. */
const PER_TAB = 100;

type Reading = { json: string; millis: number; changes: number; ran: number };

let browser: Browser;
let session: CDPSession;
let frameId: string;
let contextId: number;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
});
afterAll(() => browser.close());

/** A new tab with the reader in its isolated world: one that was filled a thousand times grows to gigabytes and slows down. */
async function openTab(): Promise<void> {
  for (const context of browser.contexts()) await context.close();
  const page = await browser.newPage();
  await page.route('**/*', route => route.abort());
  await page.addInitScript(noteWhatRuns);
  await page.goto('about:blank');
  session = await page.context().newCDPSession(page);
  frameId = (await session.send('Page.getFrameTree')).frameTree.frame.id;
  const world = await session.send('Page.createIsolatedWorld', { frameId, worldName: 'kith' });
  contextId = world.executionContextId;
  const code = await bundle('extension/capture/read/mail-facts.ts', 'kithReader');
  await evaluate(`${code}; globalThis.kithReader = kithReader`);
}

test(
  `${pages} generated pages from seed ${SEED}: read without harm, at most 64 kB, and what the card says is what one sees`,
  async () => {
    const times: { reading: number[]; contact: number[] } = { reading: [], contact: [] };
    const problems: string[] = [];
    for (let seed = SEED; seed < SEED + pages; seed += 1) {
      if ((seed - SEED) % PER_TAB === 0) await openTab();
      const html = generatedPage(seeded(seed));
      await session.send('Page.setDocumentContent', { frameId, html });
      const reading = await evaluate(READ);
      const started = performance.now();
      problems.push(...problemsOf(reading).map(problem => `seed ${seed}: ${problem}`));
      times.contact.push(performance.now() - started);
      times.reading.push(reading.millis);
      if (problems.length > 10) break;
      if (times.reading.length % 1000 === 0) console.info(`${times.reading.length} pages, ${problems.length} problems`);
    }
    console.info(`hostile pages: reading ${spread(times.reading)}, contact ${spread(times.contact)}`);
    expect(problems).toEqual([]);
  },
  pages * 1000,
);

/** Runs in the page's own world: whatever a page makes run there leaves a count where both worlds see it. */
function noteWhatRuns(): void {
  let ran = 0;
  window.alert = () => document.documentElement?.setAttribute('data-ran', String((ran += 1)));
}

/** Reads, and looks what the reading itself changed or made run. */
const READ = `(() => {
  const root = document.documentElement;
  const seen = new MutationObserver(() => {});
  seen.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const before = Number(root.getAttribute('data-ran'));
  const start = performance.now();
  const json = JSON.stringify(kithReader.readMail());
  return { json, millis: performance.now() - start, changes: seen.takeRecords().length, ran: Number(root.getAttribute('data-ran')) - before };
})()`;

async function evaluate(expression: string): Promise<Reading> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    returnByValue: true,
  });
  if (exceptionDetails) return { json: String(exceptionDetails.exception?.description), millis: 0, changes: 0, ran: 0 };
  return result.value as Reading;
}

function problemsOf({ json, changes, ran }: Reading): string[] {
  const problems: string[] = [];
  if (changes > 0 || ran > 0) problems.push(`reading changed the page ${changes} times and made ${ran} scripts run`);
  if (!json.startsWith('{')) return [...problems, json];
  if (Buffer.byteLength(json) > FACTS_BYTES) problems.push(`${Buffer.byteLength(json)} bytes of facts`);
  const facts = v.safeParse(PageFactsSchema, JSON.parse(json));
  if (!facts.success) return [...problems, `facts that the door refuses: ${v.summarize(facts.issues).slice(0, 300)}`];
  return [...problems, ...problemsOfContact(facts.output)];
}

function problemsOfContact(facts: PageFacts): string[] {
  try {
    const contact = contactFrom(facts, { country: 'GB' });
    const problems = stringsIn({ ...contact, title: '', sourceUrl: '' })
      .filter(text => HIDDEN.test(text))
      .map(text => `not what one sees: ${JSON.stringify(text.slice(0, 80))}`);
    const sites = [contact.website, ...contact.people.map(person => person.website)];
    const odd = sites.filter(site => site && !/^https?:\/\//.test(site));
    return [...problems, ...odd.map(site => `a web site at ${site}`)];
  } catch (error) {
    return [`the contact: ${String(error)}`];
  }
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function spread(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]!.toFixed(1);
  return `p50 ${at(0.5)} p99 ${at(0.99)} max ${at(1)} ms`;
}
