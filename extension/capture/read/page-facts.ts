import type { Item, PageFacts } from '../../../shared/capture/facts.ts';
import { fitFacts } from '../../../shared/capture/page/fit.ts';
import { joined } from '../../../shared/capture/items/joined.ts';
import { vcardItem } from '../../../shared/capture/items/vcard.ts';
import { jsonLdItems } from '../../../shared/capture/items/json-ld.ts';
import { cutText, oneLine } from '../../../shared/capture/text/clean.ts';
import { type Limits, LIMITS, startBudget } from './budget.ts';
import { all, attribute, bodyOf, firstChild, textData } from './dom.ts';
import { elementItems } from './items.ts';
import { type Ask, findTarget } from './target.ts';
import { type Walk, walkPage } from './walk.ts';

/** Reads the page once, on a gesture: no request, no write, nothing kept. Bounded by budgets (budget.ts) and FACTS_BYTES. */
export function readPage(ask: Ask = {}, limits: Limits = LIMITS): PageFacts {
  const { facts, spans } = shownFacts(ask, limits);
  const items = joined(jsonLdItems(ldScripts()), elementItems(spans, document.baseURI), linkedCards());
  return fitFacts({ ...facts, kind: ask.kind ?? 'page', meta: metaTags(), items });
}

/** What the page shows, and the elements that may hold structured data. */
export function shownFacts(ask: Ask, limits: Limits): { facts: PageFacts; spans: Walk['spans'] } {
  const body = bodyOf(document) ?? document.documentElement;
  const walk = walkPage(body, document.baseURI, startBudget(limits));
  const target = findTarget(ask, walk);
  const { links, groups, blocks, budget, spans } = walk;
  const facts = { ...headFacts(), ...(target ? { target } : {}), links, groups, blocks, cut: [...budget.cut] };
  return { facts, spans };
}

/** What is known of the page before anything in it is looked at. */
export function headFacts(): PageFacts {
  return {
    kind: 'page',
    url: cutText(location.href, 2000),
    title: cutText(oneLine(titleText()), 500),
    lang: cutText(oneLine(attribute(document.documentElement, 'lang') ?? ''), 35),
    meta: {},
    items: [],
    links: [],
    groups: [{ parent: 0, tag: 'body' }],
    blocks: [],
    cut: [],
  };
}

function titleText(): string {
  for (const title of all(document, 'head > title, title')) {
    const text = firstChild(title);
    if (text) return textData(text, 1000);
  }
  return '';
}

function ldScripts(): string[] {
  const scripts: string[] = [];
  for (const script of all(document, 'script[type*="ld+json" i]')) {
    const text = firstChild(script);
    if (text && scripts.length < 40) scripts.push(textData(text, 600_000));
  }
  return scripts;
}

/** Cards that the page's links carry in themselves. */
function linkedCards(): Item[] {
  const cards: Item[] = [];
  for (const link of all(document, 'a[href^="data:text/" i]')) {
    const card = vcardItem((attribute(link, 'href') ?? '').slice(0, 20_000));
    if (card && cards.length < 40) cards.push(card);
  }
  return cards;
}

const META =
  /^(?:og:|profile:|business:|place:|article:author|geo\.|icbm|description|author|application-name|twitter:(?:title|site)|dc\.|dcterms\.|apple-mobile-web-app-title|publisher|copyright|citation_author)/i;

function metaTags(): { [name: string]: string } {
  const meta: { [name: string]: string } = {};
  let left = 300;
  for (const tag of all(document, 'meta')) {
    if (left-- <= 0) break;
    const name = (attribute(tag, 'property') ?? attribute(tag, 'name') ?? '').toLowerCase();
    const content = cutText(oneLine(attribute(tag, 'content') ?? ''), 500);
    if (content && name.length <= 60 && META.test(name) && !/image|video|locale:alt|article:(?:pub|mod)/.test(name))
      meta[name] ??= content;
  }
  for (const link of all(document, 'link[rel~="canonical" i]'))
    meta['canonical'] ??= cutText(attribute(link, 'href') ?? '', 500);
  return meta;
}
