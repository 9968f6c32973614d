import type { Target } from '../../../shared/capture/facts.ts';
import { cutText, oneLine, visibleText } from '../../../shared/capture/text/clean.ts';
import { all, attribute, isElement, parentNode, tagOf, textData } from './dom.ts';
import type { Walk } from './walk.ts';

/** The link that was right-clicked: the browser hands over its address only. */
export function linkTarget(written: string, walk: Walk): Target {
  const href = URL.parse(written, document.baseURI)?.href ?? written;
  const index = walk.links.findIndex(link => sameLink(href, link.value));
  const link = walk.links[index];
  const anchor = anchorOf(href);
  const block = link?.block ?? (anchor && (blockIn(anchor, walk) ?? nearestBlock(anchor, walk)));
  return {
    kind: 'link',
    text: link?.text || (anchor ? anchorText(anchor) : ''),
    href: cutText(href, 2000),
    blocks: block === undefined ? [] : [block],
    links: link ? [index] : [],
  };
}

/** The link with an address: of a card's picture, name and "more" the one that says most. */
export function anchorOf(href: string): Element | undefined {
  const wanted = URL.parse(href, document.baseURI)?.href;
  let best: Element | undefined;
  for (const anchor of all(document, 'a[href]')) {
    if (URL.parse(attribute(anchor, 'href') ?? '', document.baseURI)?.href !== wanted) continue;
    if (!best || (!oneLine(best.textContent ?? '') && oneLine(anchor.textContent ?? ''))) best = anchor;
  }
  return best;
}

/** What a link says: its text, else its picture's. */
function anchorText(anchor: Element): string {
  const pictures = document.createTreeWalker(anchor, NodeFilter.SHOW_ELEMENT);
  let picture = pictures.nextNode();
  while (picture && !(isElement(picture) && tagOf(picture) === 'img')) picture = pictures.nextNode();
  const texts = document.createTreeWalker(anchor, NodeFilter.SHOW_TEXT);
  const lines: string[] = [];
  for (let left = 40; left > 0 && texts.nextNode(); left--) lines.push(oneLine(textData(texts.currentNode, 200)));
  const text = lines.filter(Boolean).join('\n');
  const said = oneLine(text)
    ? text
    : ((picture && isElement(picture) ? attribute(picture, 'alt') : null) ?? attribute(anchor, 'aria-label') ?? '');
  return cutText(visibleText(said), 200);
}

/** The first block with text inside an element. */
function blockIn(element: Element, walk: Walk): number | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let left = 50; left > 0 && walker.nextNode(); left--) {
    const block = walk.blockOf.get(walker.currentNode);
    if (block !== undefined) return block;
  }
  return undefined;
}

function sameLink(href: string, value: string): boolean {
  const bare = (text: string) =>
    decodeURIComponentSafe(text)
      .replace(/^(?:mailto|tel|callto):/i, '')
      .replace(/\?.*$/, '')
      .replace(/[\s().-]/g, '')
      .toLowerCase();
  return href === value || bare(href) === bare(value);
}

function decodeURIComponentSafe(text: string): string {
  return /%(?![0-9a-f]{2})/i.test(text) ? text : decodeURIComponent(text.replace(/%(?:[89a-f])[0-9a-f]/gi, '_'));
}

/** The picture that was right-clicked, with the text it stands by. */
export function imageTarget(src: string, walk: Walk): Target | undefined {
  for (const image of all(document, 'img')) {
    if (tagOf(image) !== 'img' || URL.parse(attribute(image, 'src') ?? '', document.baseURI)?.href !== src) continue;
    const block = walk.blockOf.get(image) ?? nearestBlock(image, walk);
    return {
      kind: 'image',
      text: cutText(oneLine(attribute(image, 'alt') ?? ''), 200),
      blocks: block === undefined ? [] : [block],
      links: [],
    };
  }
  return undefined;
}

/** The first text in the smallest container around a picture that has any. */
function nearestBlock(image: Element, walk: Walk): number | undefined {
  let at: ParentNode | null = parentNode(image);
  for (let steps = 0; at && steps < 4; steps++, at = parentNode(at)) {
    const walker = document.createTreeWalker(at, NodeFilter.SHOW_TEXT);
    for (let left = 50; left > 0 && walker.nextNode(); left--) {
      const block = walk.blockOf.get(walker.currentNode);
      if (block !== undefined) return block;
    }
  }
  return undefined;
}
