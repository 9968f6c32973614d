import * as v from 'valibot';
import { emptyFacts, PageFactsSchema, type PageFacts } from '../../shared/capture/facts.ts';
import { cutText, oneLine, visibleText } from '../../shared/capture/text/clean.ts';
import { browser } from '../platform/browser.ts';
import { ASK } from './read/ask.ts';
import type { Ask } from './read/target.ts';

/** The page a person asked about, as the browser knows it without reading it. */
export type AskedPage = { tabId: number; frameId: number; url: string; title: string };

/** What came of reading a page; a page that could not be read gives its address, and in words why there is no more. */
export const ReadingSchema = v.variant('type', [
  v.object({ type: v.literal('read'), facts: PageFactsSchema }),
  v.object({ type: v.literal('blank'), facts: PageFactsSchema, why: v.string() }),
]);
export type Reading = v.InferOutput<typeof ReadingSchema>;

/**
 * Puts the reader into the page, this one time, and takes its facts through the schema: a page may have tampered with them. A page that
 * refuses gives a blank card and, in words, why. Of a frame of another site the page around it is read; what was selected or clicked in
 * the frame the menu itself has told.
 */
export async function readTab(page: AskedPage, ask: Ask): Promise<Reading> {
  const frames = page.frameId === 0 ? [0] : [page.frameId, 0];
  for (const frame of frames) {
    const read = await readFrame(page.tabId, frame, ask);
    if (read?.isPdf && read.facts.blocks.length === 0) return { type: 'blank', facts: factsOf(page, ask), why: PDF };
    if (read) return { type: 'read', facts: read.facts };
  }
  return { type: 'blank', facts: factsOf(page, ask), why: refusalOf(page.url) };
}

async function readFrame(
  tabId: number,
  frameId: number,
  ask: Ask,
): Promise<{ facts: PageFacts; isPdf: boolean } | undefined> {
  const target = { tabId, frameIds: [frameId] };
  try {
    const left = Object.fromEntries(Object.entries(ask).filter(([, value]) => value !== undefined));
    const [type] = await browser.scripting.executeScript({ target, func: leave, args: [ASK, left] });
    const [result] = await browser.scripting.executeScript({ target, files: ['/read-page.js'] });
    const facts = v.safeParse(PageFactsSchema, result?.result);
    return facts.success ? { facts: facts.output, isPdf: type?.result === 'application/pdf' } : undefined;
  } catch (error) {
    // A page of another origin in a frame, a store, an error page, a closed tab: the browser refuses each in other words.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** Runs in the page's isolated world, alone: leaves the question for the reader. Returns what kind of document it is. */
function leave(name: string, ask: { [key: string]: string | undefined }): string {
  Reflect.set(globalThis, name, ask);
  return document.contentType;
}

const PDF = 'A PDF cannot be read. What you select in it is taken over; the rest is yours to type.';

/** Why a page at this address was not read, in words. */
export function refusalOf(url: string): string {
  if (/^https?:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org)/.test(url)) {
    return 'Browsers do not let extensions read an extension store.';
  }
  if (/\.pdf(?:$|[?#])/i.test(url)) return PDF;
  if (url.startsWith('file:')) {
    return "Kith may read files on this computer only if you allow it in the extension's settings.";
  }
  if (url === '') {
    return 'The browser shows Kith a page only when you point at it: right-click it, or press the toolbar button. Its own pages it never shows.';
  }
  if (!/^https?:/.test(url)) return "Browsers do not let extensions read the browser's own pages.";
  return 'The browser did not let Kith read this page.';
}

/** What the menu itself told, when the page tells nothing: the selected text, the link that was clicked. */
export function factsOf(page: Pick<AskedPage, 'url' | 'title'>, ask: Ask): PageFacts {
  const facts = emptyFacts(cutText(page.url, 2000), cutText(oneLine(page.title), 500));
  const link = linkOf(ask.linkUrl);
  const text = cutText(visibleText(ask.selectionText ?? ''), 4000);
  if (!link && !text) return facts;
  const kind = link ? ('link' as const) : ('selection' as const);
  const href = ask.linkUrl ? { href: ask.linkUrl.slice(0, 2000) } : {};
  return {
    ...facts,
    links: link ? [link] : [],
    blocks: text ? [{ tag: 'p', text: cutText(text, 1200), group: 0 }] : [],
    target: { kind, text, ...href, blocks: text ? [0] : [], links: link ? [0] : [] },
  };
}

function linkOf(url: string | undefined): PageFacts['links'][number] | undefined {
  const parts = /^(mailto|tel):([^?]+)/i.exec(url ?? '');
  if (!parts) return undefined;
  const kind = parts[1]!.toLowerCase() === 'tel' ? ('tel' as const) : ('mailto' as const);
  return { kind, value: cutText(oneLine(decodeSafe(parts[2]!)), 600), text: '' };
}

function decodeSafe(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
