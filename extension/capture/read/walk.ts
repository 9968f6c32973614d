import type { Block, Group, Link } from '../../../shared/capture/facts.ts';
import { telling } from '../../../shared/capture/page/hints.ts';
import { decodeCfEmail, reverseText } from '../../../shared/capture/text/obfuscated.ts';
import { cutText, oneLine, visibleText } from '../../../shared/capture/text/clean.ts';
import { type Budget, mayRead } from './budget.ts';
import {
  attribute,
  computed,
  firstChild,
  frameBody,
  isElement,
  isText,
  nextSibling,
  openShadow,
  tagOf,
  textData,
} from './dom.ts';
import { linkOf, writtenAddress } from './links.ts';

const SKIPPED = new Set(
  'script style noscript template svg math canvas video audio embed head meta link option datalist select textarea input progress'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var wbr nobr acronym img picture output ruby rt rb rp'.split(
    ' ',
  ),
);
const REGION_TAGS = new Set('nav header footer aside main dialog address article figure blockquote form'.split(' '));
const REGION_ROLES: { [role: string]: string } = {
  navigation: 'nav',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
  main: 'main',
  dialog: 'dialog',
  alertdialog: 'dialog',
};

/** What one walk over the page collects. `blockOf` finds the block that a DOM node ended up in, for the target and the items. */
export type Walk = {
  blocks: Block[];
  groups: Group[];
  links: Link[];
  /** For each element with a structured-data attribute or class: the first and last block inside. */
  spans: Map<Element, [number, number]>;
  blockOf: WeakMap<Node, number>;
  budget: Budget;
};

type Open = { element: Element; group: number | null; tag: string; level?: number | undefined };
type Pen = { text: string; nodes: Node[]; links: Link[]; afterElement: boolean; afterLink: boolean };
type State = Walk & { open: Open[]; pen: Pen; base: string };

function newPen(): Pen {
  return { text: '', nodes: [], links: [], afterElement: false, afterLink: false };
}

/** One pass in document order, without recursion: depth is the page's choice. */
export function walkPage(root: Element, base: string, budget: Budget): Walk {
  const state: State = {
    blocks: [],
    groups: [{ parent: 0, tag: 'body' }],
    links: [],
    spans: new Map(),
    blockOf: new WeakMap(),
    budget,
    open: [{ element: root, group: 0, tag: 'body' }],
    pen: newPen(),
    base,
  };
  // A task is a node to enter, or the closing of an element entered before.
  const tasks: (Node | (() => void))[] = [root];
  while (tasks.length) {
    const task = tasks.pop()!;
    if (typeof task === 'function') task();
    else if (mayRead(budget)) enter(state, task, tasks);
    else break;
  }
  flush(state);
  return state;
}

function enter(state: State, node: Node, tasks: (Node | (() => void))[]) {
  const next = nextSibling(node);
  if (next && node !== state.open[0]!.element) tasks.push(next);
  if (isText(node)) addText(state, node);
  else if (isElement(node)) enterElement(state, node, tasks);
}

function enterElement(state: State, element: Element, tasks: (Node | (() => void))[]) {
  const tag = tagOf(element);
  if (tag === 'br' || tag === 'hr') {
    if (tag === 'hr') flush(state);
    else state.pen.text += '\n';
    return;
  }
  if (tag === 'img') return addAlt(state, element);
  // An <object> that loads something shows that; without `data`, what stands inside it (Wix puts its links there).
  if (SKIPPED.has(tag) || (tag === 'object' && attribute(element, 'data'))) return;
  const shown = seen(state, element, tag);
  if (!shown) return;
  const inner = innerOf(state, element, tag);
  const first = state.blocks.length;
  const close: (() => void)[] = [];
  if (shown.block) openBlock(state, element, tag, close);
  const structured =
    attribute(element, 'itemscope') !== null ||
    attribute(element, 'typeof') !== null ||
    /\b(?:vcard|h-card|h-org)\b/.test(attribute(element, 'class') ?? '');
  if (structured) {
    if (shown.block) flush(state);
    const from = state.blocks.length;
    // Entered now, so that the order is the document's; the end is known when it closes. A part of a line is in that line's block.
    state.spans.set(element, [from, from]);
    if (shown.block)
      close.push(() => {
        flush(state);
        state.spans.set(element, [from, Math.max(from, state.blocks.length - 1)]);
      });
  }
  if (tag === 'a') {
    // Two links with nothing between them are two things, not one text.
    if (state.pen.afterLink) state.pen.text += '\n';
    state.pen.afterLink = false;
    close.push(() => (state.pen.afterLink = state.pen.text !== ''));
  }
  if (openLink(state, element, tag, close)) {
    for (const done of close.reverse()) done();
    return;
  }
  if (shown.reversed) close.push(reverseFrom(state));
  if (first > 20_000) return;
  close.push(() => (state.pen.afterElement = true));
  tasks.push(() => {
    for (const done of close.reverse()) done();
  });
  if (inner) tasks.push(inner);
}

/** Where the element's content is: its own children, its open shadow tree, or the frame's body. */
function innerOf(state: State, element: Element, tag: string): Node | null {
  if (tag === 'iframe' || tag === 'frame') {
    if (state.budget.frames-- <= 0) {
      state.budget.cut.add('frames');
      return null;
    }
    const body = frameBody(element);
    return body && firstChild(body);
  }
  const shadow = openShadow(element);
  return shadow ? firstChild(shadow) : firstChild(element);
}

/** Null if the element cannot be seen; else whether it starts a line of its own and whether its text runs backwards. */
function seen(state: State, element: Element, tag: string): { block: boolean; reversed: boolean } | null {
  if (attribute(element, 'hidden') !== null && attribute(element, 'hidden') !== 'until-found') return null;
  if (attribute(element, 'aria-hidden') === 'true' && tag !== 'body') return null;
  const plain = INLINE.has(tag) && !attribute(element, 'class') && !attribute(element, 'style');
  if (plain && tag !== 'bdo') return { block: false, reversed: false };
  if (state.budget.styles-- <= 0) return { block: !INLINE.has(tag), reversed: false };
  const style = computed(element);
  const display = style.display;
  if (display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse') return null;
  if (style.opacity === '0' || parseFloat(style.fontSize) < 2) return null;
  const inline =
    display.startsWith('inline') || display === 'contents' || display === 'ruby' || display.startsWith('ruby');
  const block = INLINE.has(tag) ? !inline && display !== '' : !(inline && /^(?:span|a)$/.test(tag));
  const reversed = style.unicodeBidi.includes('override') && style.direction === 'rtl';
  return { block, reversed };
}

function openBlock(state: State, element: Element, tag: string, close: (() => void)[]) {
  flush(state);
  const level = /^h[1-6]$/.test(tag)
    ? Number(tag[1])
    : attribute(element, 'role') === 'heading'
      ? Number(attribute(element, 'aria-level') ?? 2)
      : undefined;
  state.open.push({
    element,
    group: null,
    tag: cutText(tag, 24),
    level: level && level >= 1 && level <= 6 ? Math.trunc(level) : undefined,
  });
  close.push(() => {
    flush(state);
    state.open.pop();
  });
}

function openLink(state: State, element: Element, tag: string, close: (() => void)[]): boolean {
  const hidden = writtenAddress(element);
  const cf = attribute(element, 'data-cfemail');
  const decoded = cf ? decodeCfEmail(cf) : null;
  if (decoded) {
    state.pen.text += runsTogether(state.pen.text, decoded) ? `\n${decoded}` : decoded;
    state.pen.links.push({ kind: 'mailto', value: decoded, text: decoded });
    return true;
  }
  const link = (tag === 'a' || tag === 'area' ? linkOf(element, state.base) : null) ?? hidden;
  if (!link) return false;
  const from = state.pen;
  const at = from.text.length;
  close.push(() => {
    const pen = state.pen === from ? state.pen : from;
    link.text = cutText(oneLine(pen.text.slice(at)), 200);
    if (!link.text)
      link.text = cutText(oneLine(attribute(element, 'aria-label') ?? attribute(element, 'title') ?? ''), 200);
    if (state.pen === from) from.links.push(link);
    else
      state.links.push({
        ...link,
        text: link.text || lastText(state),
        ...(state.blocks.length ? { block: state.blocks.length - 1 } : {}),
      });
  });
  return false;
}

function lastText(state: State): string {
  return cutText(oneLine(state.blocks.at(-1)?.text ?? ''), 200);
}

function reverseFrom(state: State): () => void {
  const pen = state.pen;
  const at = pen.text.length;
  return () => {
    if (state.pen === pen) pen.text = pen.text.slice(0, at) + reverseText(pen.text.slice(at));
  };
}

function addText(state: State, node: Node) {
  const text = textData(node, 20_000);
  state.budget.text -= text.length;
  const pen = state.pen;
  // The line breaks of `<pre>` are the page's own.
  const isKept = state.open.some(open => open.tag === 'pre');
  const flat = text.replace(isKept ? /[^\S\u00a0\n]+/g : /[^\S\u00a0]+/g, ' ').replace(/\u00a0/g, ' ');
  if (!flat.trim()) {
    if (pen.text) pen.text += ' ';
    return;
  }
  // `<span>Jane Smith</span><span>GP</span>`: what a style sheet sets apart, a saved page runs together.
  if (pen.afterElement && (runsTogether(pen.text, flat) || followsContact(pen, flat))) pen.text += '\n';
  pen.afterElement = false;
  pen.afterLink = false;
  pen.text += flat;
  pen.nodes.push(node);
}

/** A linked number or address ends where its link does. */
function followsContact({ afterLink, links, text }: Pen, after: string): boolean {
  const kind = links.at(-1)?.kind;
  return afterLink && kind !== undefined && kind !== 'web' && /\S$/.test(text) && /^[\p{L}\p{N}]/u.test(after);
}

/** "Jane Smith" "GP", "LS1 4AB" "0113": two texts of neighbouring elements; "jane" "@" and "0113" "496" stay together. */
function runsTogether(before: string, after: string): boolean {
  return (
    (/[\p{Ll}\p{N})\]]$/u.test(before) && /^\p{Lu}/u.test(after)) ||
    (/\p{L}$/u.test(before) && /^[+(]?\d/.test(after)) ||
    (/\d$/.test(before) && /^\p{L}(?:\p{L}|.{0,60}@)/u.test(after))
  );
}

function addAlt(state: State, element: Element) {
  const alt = cutText(oneLine(attribute(element, 'alt') ?? ''), 160);
  if (alt.length < 3 || !seen(state, element, 'img')) return;
  const group = groupOf(state);
  state.blocks.push({ tag: 'img', text: alt, group, alt: true });
  state.blockOf.set(element, state.blocks.length - 1);
}

/** Ends the line of text under the pen and makes it a block. */
function flush(state: State) {
  const { pen } = state;
  if (!pen.text && !pen.links.length) return;
  state.pen = newPen();
  const text = cutText(visibleText(pen.text), 1200);
  if (text) {
    const top = state.open.at(-1)!;
    const block: Block = { tag: top.tag, text, group: groupOf(state) };
    const heading = state.open.findLast(open => open.level !== undefined);
    if (heading?.level !== undefined) block.level = heading.level;
    state.blocks.push(block);
  }
  const index = state.blocks.length - 1;
  if (index < 0) return;
  for (const node of pen.nodes) state.blockOf.set(node, index);
  for (const link of pen.links) state.links.push({ ...link, block: index });
}

/** The group of the innermost open block element; groups come into being when something stands in them. */
function groupOf(state: State): number {
  let parent = 0;
  for (const open of state.open) {
    if (open.group === null) open.group = state.groups.push(newGroup(open, parent)) - 1;
    parent = open.group;
  }
  return parent;
}

function newGroup(open: Open, parent: number): Group {
  const role = attribute(open.element, 'role') ?? '';
  const region = REGION_ROLES[role] ?? (REGION_TAGS.has(open.tag) ? open.tag : undefined);
  const hint = telling(`${attribute(open.element, 'class') ?? ''} ${attribute(open.element, 'id') ?? ''}`);
  return { parent, tag: open.tag, ...(region ? { region } : {}), ...(hint ? { hint } : {}) };
}
