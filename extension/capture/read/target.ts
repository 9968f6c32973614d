import type { Target } from '../../../shared/capture/facts.ts';
import { cutText, oneLine, visibleText } from '../../../shared/capture/text/clean.ts';
import { all, attribute, firstChild, frameBody, isElement, nextSibling, parentNode, tagOf } from './dom.ts';
import type { Walk } from './walk.ts';

/** What the person asked about, as the browser's menu reports it; the door puts it there before the reader runs. */
export type Ask = {
  kind?: 'page' | 'message' | undefined;
  linkUrl?: string | undefined;
  srcUrl?: string | undefined;
  selectionText?: string | undefined;
};

/** The target among the page's blocks; undefined for the page as a whole. */
export function findTarget(ask: Ask, walk: Walk, body: Element): Target | undefined {
  const chosen = selection(body);
  const text = visibleText(ask.selectionText ?? '');
  if (ask.linkUrl) return linkTarget(ask.linkUrl, walk);
  if (chosen && chosen.text) return chosen.range ? inRange(chosen.range, chosen.text, walk) : plain(chosen.text);
  if (text) return findText(text, walk);
  if (ask.srcUrl) return imageTarget(ask.srcUrl, walk);
  return undefined;
}

function plain(text: string): Target {
  return { kind: 'selection', text: cutText(text, 4000), blocks: [], links: [] };
}

/** The selection of the focused same-origin frame, else of the page; of a text field its selected characters. */
function selection(body: Element): { text: string; range: Range | null } | null {
  const windows: Window[] = [window];
  for (const frame of [...all(document, 'iframe')].slice(0, 20)) {
    const inner = frameBody(frame)?.ownerDocument.defaultView;
    if (inner) windows.push(inner);
  }
  for (const each of windows) {
    const chosen = each.getSelection();
    if (!chosen || chosen.isCollapsed || !chosen.rangeCount) continue;
    const text = cutText(visibleText(String(chosen)), 4000);
    if (text) return { text, range: chosen.getRangeAt(0) };
  }
  const field = body.ownerDocument.activeElement;
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    const { selectionStart: start, selectionEnd: end } = field;
    if (start !== null && end !== null && end > start)
      return { text: cutText(visibleText(field.value.slice(start, end)), 4000), range: null };
  }
  return null;
}

function inRange(range: Range, text: string, walk: Walk): Target {
  const first = blockAt(range.startContainer, range.startOffset, walk, true);
  const last = blockAt(range.endContainer, range.endOffset, walk, false) ?? first;
  if (first === undefined || last === undefined) return findText(text, walk);
  const blocks: number[] = [];
  for (let at = Math.min(first, last); at <= Math.max(first, last) && blocks.length < 400; at++) blocks.push(at);
  return { kind: 'selection', text, blocks, links: linksIn(blocks, walk) };
}

/** The block of the nearest text at or after (before, for an end) a boundary point. */
function blockAt(node: Node, offset: number, walk: Walk, forward: boolean): number | undefined {
  const known = walk.blockOf.get(node);
  if (known !== undefined) return known;
  let at: Node | null = isElement(node) ? childAt(node, forward ? offset : offset - 1) : node;
  for (let steps = 0; at && steps < 2000; steps++) {
    const block = walk.blockOf.get(at);
    if (block !== undefined) return block;
    at = following(at, forward);
  }
  return undefined;
}

function childAt(node: Node, index: number): Node | null {
  let child = firstChild(node);
  for (let at = 0; child && at < index; at++) child = nextSibling(child) ?? child;
  return child ?? node;
}

function following(node: Node, forward: boolean): Node | null {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  return forward ? walker.nextNode() : walker.previousNode();
}

/** Where a text stands, for menus that hand over only the text. */
function findText(text: string, walk: Walk): Target {
  const wanted = flat(text);
  const one = walk.blocks.findIndex(block => !block.alt && flat(block.text).includes(wanted));
  if (one >= 0) return { kind: 'selection', text: cutText(text, 4000), blocks: [one], links: linksIn([one], walk) };
  const blocks = runOfBlocks(wanted, walk);
  return { kind: 'selection', text: cutText(text, 4000), blocks, links: linksIn(blocks, walk) };
}

/** The run of consecutive blocks whose text, put together, holds the wanted one. */
function runOfBlocks(wanted: string, walk: Walk): number[] {
  for (let start = 0; start < walk.blocks.length; start++) {
    const head = flat(walk.blocks[start]!.text);
    const overlap = head && (wanted.startsWith(head) || head.endsWith(wanted.slice(0, Math.min(12, wanted.length))));
    if (!overlap) continue;
    let joined = '';
    for (let end = start; end < walk.blocks.length && end < start + 200; end++) {
      if (!walk.blocks[end]!.alt) joined += flat(walk.blocks[end]!.text);
      if (joined.includes(wanted)) return Array.from({ length: end - start + 1 }, (_, index) => start + index);
      if (joined.length > wanted.length + 4000) break;
    }
  }
  return [];
}

function flat(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}

function linksIn(blocks: number[], walk: Walk): number[] {
  const inside = new Set(blocks);
  return walk.links
    .flatMap((link, index) => (link.block !== undefined && inside.has(link.block) ? [index] : []))
    .slice(0, 100);
}

function linkTarget(href: string, walk: Walk): Target {
  const index = walk.links.findIndex(link => sameLink(href, link.value));
  const link = walk.links[index];
  const anchor = link ? undefined : anchorOf(href);
  const block = link?.block ?? (anchor && walk.blockOf.get(anchor));
  const text = link?.text ?? (anchor ? cutText(oneLine(anchor.textContent ?? ''), 200) : '');
  return {
    kind: 'link',
    text,
    href: cutText(href, 2000),
    blocks: block === undefined ? [] : [block],
    links: link ? [index] : [],
  };
}

/** The text node of the link: the walk knows which block that is in. */
function anchorOf(href: string): Node | undefined {
  for (const anchor of all(document, 'a[href]')) {
    if (URL.parse(attribute(anchor, 'href') ?? '', document.baseURI)?.href !== href) continue;
    let node: Node | null = anchor;
    while (node && isElement(node) && firstChild(node)) node = firstChild(node);
    return node ?? undefined;
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

function imageTarget(src: string, walk: Walk): Target | undefined {
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
