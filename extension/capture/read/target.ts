import type { Target } from '../../../shared/capture/facts.ts';
import { cutText, visibleText } from '../../../shared/capture/text/clean.ts';
import { all, firstChild, frameBody, isElement, isText, nextSibling, tagOf, textData } from './dom.ts';
import { anchorOf, imageTarget, linkTarget } from './target-element.ts';
import type { Walk } from './walk.ts';

/** What the person asked about, as the browser's menu reports it; the door puts it there before the reader runs. */
export type Ask = {
  kind?: 'page' | 'message' | undefined;
  linkUrl?: string | undefined;
  srcUrl?: string | undefined;
  selectionText?: string | undefined;
};

/** Whether the person asks about a part of the page: a link, a picture, a selection. */
export function isPointed(ask: Ask): boolean {
  return Boolean(ask.linkUrl || ask.srcUrl || visibleText(ask.selectionText ?? '') || selection());
}

/** The target among the page's blocks; undefined for the page as a whole. */
export function findTarget(ask: Ask, walk: Walk): Target | undefined {
  const chosen = selection();
  const text = visibleText(ask.selectionText ?? '');
  if (ask.linkUrl) return linkTarget(ask.linkUrl, walk);
  if (chosen && chosen.text) return chosen.range ? inRange(chosen.range, chosen.text, walk) : plain(chosen.text);
  // A command's question may give a link as the page writes it: "/team/jane".
  if (/^[/?#.][\w/.?=&#%-]+$/.test(text) && anchorOf(text)) return linkTarget(text, walk);
  if (text) {
    const found = findText(text, walk);
    // "team.php#Jane Smith", which is no text of the page.
    return found.blocks.length === 0 && anchorOf(text) ? linkTarget(text, walk) : found;
  }
  if (ask.srcUrl) return imageTarget(ask.srcUrl, walk);
  return undefined;
}

function plain(text: string): Target {
  return { kind: 'selection', text: cutText(text, 4000), blocks: [], links: [] };
}

/** The selection of the focused same-origin frame, else of the page; of a text field its selected characters. */
function selection(): { text: string; range: Range | null } | null {
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
  const field = document.activeElement;
  // A page's world makes such a class when it is first named: not for every page.
  if (!field || !/^(?:textarea|input)$/.test(tagOf(field))) return null;
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
  return { kind: 'selection', text: inLines(text, blocks, walk), blocks, links: linksIn(blocks, walk) };
}

/** A selection with a line for each block, as one sees it: the browser puts nothing but a tab or a space between the cells of a row. */
function inLines(text: string, blocks: readonly number[], walk: Walk): string {
  const lines: string[] = [];
  let rest = text;
  for (const at of blocks) {
    const { alt, text: shown } = walk.blocks[at]!;
    const length = alt ? 0 : headOf(rest, flat(shown), lines.length === 0);
    if (length > 0) lines.push(rest.slice(0, length).trim());
    rest = rest.slice(length).trimStart();
  }
  return [...lines, rest].filter(Boolean).join('\n');
}

/** How many characters at the head of a text are the block's: all of it, its end where the selection begins in it, or what is left of the text. */
function headOf(text: string, block: string, isFirst: boolean): number {
  const all = flat(text);
  let count = all.startsWith(block) ? block.length : 0;
  // What is left of the text ends in this block, or all of it stands inside.
  if (!count && (block.startsWith(all) || (isFirst && block.includes(all)))) return text.length;
  if (!count && isFirst)
    for (count = Math.min(block.length, all.length); count > 0; count--) if (block.endsWith(all.slice(0, count))) break;
  let length = 0;
  for (let left = count; left > 0 && length < text.length; length++)
    if (flat(text[length]!)) left -= flat(text[length]!).length;
  return length;
}

/** The block of the nearest text at or after (before, for an end) a boundary point. */
function blockAt(node: Node, offset: number, walk: Walk, forward: boolean): number | undefined {
  const isPast = isEdge(node, offset, forward);
  const known = walk.blockOf.get(node);
  if (known !== undefined && !isPast) return known;
  let at: Node | null = isPast
    ? following(node, forward)
    : isElement(node)
      ? childAt(node, forward ? offset : offset - 1)
      : node;
  for (let steps = 0; at && steps < 2000; steps++) {
    const block = walk.blockOf.get(at);
    if (block !== undefined) return block;
    at = following(at, forward);
  }
  return known;
}

/** A drag begins behind the line before as often as at the first letter; three clicks end at the head of the next block. */
function isEdge(node: Node, offset: number, forward: boolean): boolean {
  if (!isText(node)) return !forward && offset === 0;
  const data = textData(node, 20_000);
  return !/\S/.test(forward ? data.slice(offset) : data.slice(0, offset));
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
  return { kind: 'selection', text: inLines(cutText(text, 4000), blocks, walk), blocks, links: linksIn(blocks, walk) };
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
