import { FACTS_BYTES, type Item, type MessageFacts, type PageFacts } from '../../../shared/capture/facts.ts';
import { fitFacts, keepBlocks } from '../../../shared/capture/page/fit.ts';
import { hostOf, isWebmail } from '../../../shared/capture/lexicon/hosts.ts';
import { joined } from '../../../shared/capture/items/joined.ts';
import { vcardItem } from '../../../shared/capture/items/vcard.ts';
import { jsonLdItems } from '../../../shared/capture/items/json-ld.ts';
import { cutText, oneLine } from '../../../shared/capture/text/clean.ts';
import { type Limits, LIMITS, startBudget } from './budget.ts';
import { all, attribute, bodyOf, firstChild, textData } from './dom.ts';
import { isMailAddress } from '../webmail/mail-page.ts';
import { readMessage } from '../webmail/read-message.ts';
import { elementItems } from './items.ts';
import { type Ask, findTarget, isPointed } from './target.ts';
import { walkPage } from './walk.ts';

/** Reads the page once, on a gesture: no request, no write, nothing kept. Bounded by budgets (budget.ts) and FACTS_BYTES. */
export function readPage(ask: Ask = {}, limits: Limits = LIMITS): PageFacts {
  const base = document.baseURI;
  const body = bodyOf(document) ?? document.documentElement;
  const message = openMessage(ask);
  const whole: PageFacts = {
    kind: message ? 'message' : 'page',
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
  // Nothing of the page is looked at but the message, unless somebody points to a part of it.
  if (message && !isPointed(ask, body)) return fitFacts({ ...whole, message }, FACTS_BYTES);
  const walk = walkPage(body, base, startBudget(limits));
  const target = findTarget(ask, walk, body);
  const { links, groups, blocks, budget } = walk;
  const head: PageFacts = { ...whole, ...(target ? { target } : {}), links, groups, blocks, cut: [...budget.cut] };
  if (message) return fitFacts({ ...withoutBody(head), message }, FACTS_BYTES);
  const items = joined(jsonLdItems(ldScripts()), elementItems(walk.spans, base), linkedCards());
  return fitFacts({ ...head, kind: ask.kind ?? 'page', meta: metaTags(), items }, FACTS_BYTES);
}

/** The open message if the page is a webmail's. The generic reader is believed only where a person or the address says it is mail. */
function openMessage(ask: Ask): MessageFacts | undefined {
  if (ask.kind === 'page') return undefined;
  const message = readMessage(document, ask.kind === 'message');
  return message &&
    (message.provider !== 'generic' ||
      ask.kind === 'message' ||
      isWebmail(hostOf(location.href)) ||
      isMailAddress(document))
    ? message
    : undefined;
}

/** A message's body never leaves the page: only what the person selected, and the containers it stands in. */
function withoutBody(facts: PageFacts): PageFacts {
  const chosen = new Set(facts.target?.blocks ?? []);
  const text = facts.target?.text ?? '';
  const blocks = facts.blocks.map((block, at) =>
    chosen.has(at)
      ? chosen.size > 1
        ? block
        : { ...block, text: cutText(text, 1200) || block.text }
      : { ...block, text: '' },
  );
  return keepBlocks(
    { ...facts, blocks, links: facts.links.filter(link => link.block !== undefined && chosen.has(link.block)) },
    at => chosen.has(at),
  );
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
