import { emptyFacts, type PageFacts } from '../../shared/capture/facts.ts';
import { cutText, oneLine, visibleText } from '../../shared/capture/text/clean.ts';
import { browser } from '../platform/browser.ts';
import { readIn } from '../platform/page-reader.ts';
import type { Ask } from './read/target.ts';

/** The page a person asked about, as the browser knows it without reading it. */
export type AskedPage = { tabId: number; frameId: number; url: string; title: string };

/** What came of reading a page; a page that could not be read gives its address, and in words why there is no more. */
export type Reading = { type: 'read'; facts: PageFacts } | { type: 'blank'; facts: PageFacts; why: string };

/** How long a page may take to be read before the person gets a card without it, in ms. */
const PATIENCE = 4_000;

/** The same as `readTab`; a page that takes too long gives what the menu itself told. */
export function readInTime(page: AskedPage, ask: Ask): Promise<Reading> {
  const late = new Promise<Reading>(resolve => {
    setTimeout(() => resolve({ type: 'read', facts: factsOf(page, ask) }), PATIENCE);
  });
  return Promise.race([readTab(page, ask), late]);
}

/** Reads the page; what refuses gives a blank card with what the menu itself told, and in words, why. */
export async function readTab(page: AskedPage, ask: Ask): Promise<Reading> {
  const facts = await readIn({ tabId: page.tabId, frameIds: [page.frameId] }, ask);
  if (facts && facts.blocks.length > 0) return { type: 'read', facts };
  const blank = (why: string): Reading => ({ type: 'blank', facts: factsOf(page, ask), why });
  if (await isPdf(page.tabId)) return blank(PDF);
  if (facts) return { type: 'read', facts };
  return blank(page.frameId === 0 ? refusalOf(page.url) : FRAME);
}

/** Whether the tab shows a PDF, whatever its address: the viewer is a page around it that may be asked. */
async function isPdf(tabId: number): Promise<boolean> {
  try {
    const [type] = await browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType });
    return type?.result === 'application/pdf';
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

const PDF = 'A PDF cannot be read. What you select in it is taken over; the rest is yours to type.';

/** The page around it is not what the person pointed at, so its details stay off the card. */
const FRAME =
  'This part of the page comes from another site, which the browser does not let Kith read. What you select in it is taken over.';

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
