import type { Block, Group, Link } from '../../../shared/capture/facts.ts';
import { cutText, oneLine, visibleText } from '../../../shared/capture/text/clean.ts';
import { type Budget, mayRead } from './budget.ts';
import { attribute, hasAttributes, isElement, isText, nextSibling, tagOf, textData } from './dom.ts';
import { groupOf, headingLevel } from './group.ts';
import { mayBeItem } from './items.ts';
import { hiddenAddress, linkOf, writtenAddress } from './links.ts';
import { isCode, newPen, type Pen, reverseFrom, writeAddress, writeText } from './pen.ts';
import { innerOf, isBelow, isFaxIcon, isSkipped, seen } from './seen.ts';

const MOST_BLOCKS = 20_000;

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

/** An element that is a block of its own and is not closed yet: its group, once something stands in it, the heading and the `<pre>` it is in. */
type Open = { element: Element; group: number | null; level: number | undefined; isPre: boolean };
type State = Walk & { open: Open[]; pen: Pen; base: string };
/** What is done when an element ends, last first. */
type Closing = (() => void)[];

/** One pass in document order, without recursion: depth is the page's choice. */
export function walkPage(root: Element, base: string, budget: Budget): Walk {
  const state: State = {
    blocks: [],
    groups: [{ parent: 0, tag: 'body' }],
    links: [],
    spans: new Map(),
    blockOf: new WeakMap(),
    budget,
    open: [{ element: root, group: 0, level: undefined, isPre: false }],
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
  if (tag === 'hr') return flush(state);
  if (tag === 'br') {
    state.pen.text += '\n';
    return;
  }
  if (tag === 'img') return addAlt(state, element);
  const isBare = !hasAttributes(element);
  if (!isBare && isFaxIcon(element, tag)) state.pen.text += ' Fax: ';
  const shown = isSkipped(element, tag) ? null : seen(element, state.budget);
  if (!shown) return;
  const inner = innerOf(element, state.budget);
  const isFull = state.blocks.length > MOST_BLOCKS;
  const closing: Closing = [];
  if (shown.block) openBlock(state, element, closing);
  if (!shown.block && state.pen.after && state.pen.after !== tag) state.pen.isParted = true;
  if (isBelow(element, tag)) state.pen.after ||= tag;
  if (!isBare && mayBeItem(element)) openItem(state, element, shown.block, closing);
  if (tag === 'a') keepApart(state, closing);
  const close = () => {
    for (const done of closing.reverse()) done();
  };
  const hidden = isBare ? undefined : hiddenAddress(element);
  if (hidden) {
    writeAddress(state.pen, hidden);
    return close();
  }
  if (!isBare) openLink(state, element, closing);
  if (shown.reversed) openReversed(state, closing);
  if (isFull) return;
  closing.push(() => (state.pen.after = tag));
  tasks.push(close);
  if (inner) tasks.push(inner);
}

function openBlock(state: State, element: Element, closing: Closing) {
  flush(state);
  const around = state.open.at(-1)!;
  const level = headingLevel(element) ?? around.level;
  state.open.push({ element, group: null, level, isPre: around.isPre || tagOf(element) === 'pre' });
  closing.push(() => {
    flush(state);
    state.open.pop();
  });
}

/** Entered now, so that the order is the document's; the end is known when it closes. A part of a line is in that line's block. */
function openItem(state: State, element: Element, isBlock: boolean, closing: Closing) {
  if (isBlock) flush(state);
  const from = state.blocks.length;
  state.spans.set(element, [from, from]);
  if (isBlock)
    closing.push(() => {
      flush(state);
      state.spans.set(element, [from, Math.max(from, state.blocks.length - 1)]);
    });
}

/** Two links with nothing between them are two things, not one text. */
function keepApart(state: State, closing: Closing) {
  if (state.pen.afterLink) state.pen.text += '\n';
  state.pen.afterLink = false;
  closing.push(() => (state.pen.afterLink = state.pen.text !== ''));
}

function openLink(state: State, element: Element, closing: Closing) {
  const tag = tagOf(element);
  const link = (tag === 'a' || tag === 'area' ? linkOf(element, state.base) : null) ?? writtenAddress(element);
  if (!link) return;
  const { pen } = state;
  if (link.kind === 'tel' && isCode(pen, link.value)) pen.text += '\n';
  const at = pen.text.length;
  closing.push(() => {
    const said = attribute(element, 'aria-label') ?? attribute(element, 'title') ?? '';
    link.text = cutText(oneLine(pen.text.slice(at)) || oneLine(said), 200);
    if (state.pen === pen) return pen.links.push(link);
    const block = state.blocks.length - 1;
    const text = link.text || cutText(oneLine(state.blocks[block]?.text ?? ''), 200);
    return state.links.push({ ...link, text, ...(block >= 0 ? { block } : {}) });
  });
}

function openReversed(state: State, closing: Closing) {
  const { pen } = state;
  const at = pen.text.length;
  closing.push(() => {
    if (state.pen === pen) reverseFrom(pen, at);
  });
}

function addText(state: State, node: Node) {
  const text = textData(node, 20_000);
  state.budget.text -= text.length;
  if (writeText(state.pen, text, state.open.at(-1)!.isPre)) state.pen.nodes.push(node);
}

function addAlt(state: State, element: Element) {
  const alt = cutText(oneLine(attribute(element, 'alt') ?? ''), 160);
  // "contact<img alt=@>elm.example": a picture in an address.
  if (alt === '@') state.pen.text += alt;
  if (alt.length < 3 || !seen(element, state.budget)) return;
  state.blocks.push({ tag: 'img', text: alt, group: currentGroup(state), alt: true });
  state.blockOf.set(element, state.blocks.length - 1);
}

/** Ends the line of text under the pen and makes it a block. */
function flush(state: State) {
  const { pen } = state;
  if (!pen.text && !pen.links.length) return;
  state.pen = newPen();
  const text = cutText(visibleText(pen.text), 1200);
  if (text) {
    const { element, level } = state.open.at(-1)!;
    const tag = cutText(tagOf(element), 24);
    state.blocks.push({ tag, text, group: currentGroup(state), ...(level === undefined ? {} : { level }) });
  }
  const index = state.blocks.length - 1;
  if (index < 0) return;
  for (const node of pen.nodes) state.blockOf.set(node, index);
  for (const link of pen.links) state.links.push({ ...link, block: index });
}

/** The group of the innermost open block element. */
function currentGroup(state: State): number {
  let parent = 0;
  for (const open of state.open) {
    open.group ??= state.groups.push(groupOf(open.element, parent)) - 1;
    parent = open.group;
  }
  return parent;
}
