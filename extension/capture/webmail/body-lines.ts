import type { BodyLine, BodyLink } from '../../../shared/capture/message/quotes.ts';
import { cutText, visibleText } from '../../../shared/capture/text/clean.ts';
import {
  attribute,
  computed,
  firstChild,
  frameBody,
  hasAttributes,
  isElement,
  isText,
  nextSibling,
  openShadow,
  parentNode,
  tagOf,
  textData,
} from '../read/dom.ts';
import { cutsHere, iconText, isQuote, isSignature } from './mail-marks.ts';

/** A line and the first element that stands in it, so that readers can find their way back into the page. */
export type PageLine = BodyLine & { element: Element };

const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'script style noscript template svg math canvas video audio object embed head meta link title select textarea input button'.split(
    ' ',
  ),
);
const NODES = 12_000;
/** Nodes of an ordinary message: read whatever the clock says, some 10 ms. */
const ORDINARY = 1500;
const CHARACTERS = 200_000;
/** The last resort: counting ends a reading first, so that a busy machine reads the same signature (trust.md T1: 150 ms at most). */
const MILLIS = 60;

/** `isWhole` false: the budget ran out, so the last line is not the message's end. */
export type PageText = { lines: PageLine[]; isWhole: boolean };

type Mode = { quoted: boolean; marked: boolean; link: BodyLink | undefined; raw: boolean; tiny: boolean };
type Task = { node: Node; mode: Mode; siblings?: boolean } | (() => void);
type State = {
  lines: PageLine[];
  text: string;
  links: BodyLink[];
  element: Element;
  mode: Mode;
  nodes: number;
  left: number;
  until: number;
};

/**
 * The shown lines of a message's body (or of a whole page) in order: blocks, `<br>` and rows end a line, cells are parted by a tab. Lines
 * say whether they are quoted or in a marked signature. One walk without recursion; at most 12,000 nodes, 200,000 characters, 60 ms.
 */
export function bodyLines(root: Element): PageText {
  const mode: Mode = { quoted: false, marked: false, link: undefined, raw: isPreformatted(root), tiny: false };
  const until = performance.now() + MILLIS;
  const state: State = { lines: [], text: '', links: [], element: root, mode, nodes: NODES, left: CHARACTERS, until };
  const tasks: Task[] = [];
  const start = firstChild(openShadow(root) ?? root);
  if (start) tasks.push({ node: start, mode, siblings: true });
  while (tasks.length > 0 && mayGoOn(state)) {
    const task = tasks.pop()!;
    if (typeof task === 'function') task();
    else visit(state, task, tasks);
  }
  endLine(state);
  return { lines: state.lines, isWhole: tasks.length === 0 };
}

/** The clock is asked every 64 nodes, but not of an ordinary message: a page that is laid out first is no fault of its body. */
function mayGoOn({ nodes, left, until }: State): boolean {
  const isOrdinary = nodes > NODES - ORDINARY;
  return nodes > 0 && left > 0 && (isOrdinary || nodes % 64 !== 0 || performance.now() < until);
}

function visit(state: State, task: Exclude<Task, () => void>, tasks: Task[]): void {
  const { node, mode } = task;
  state.nodes -= 1;
  const quotedFromHere = isElement(node) && cutsHere(node);
  const next = nextSibling(node);
  if (next && task.siblings)
    tasks.push({ node: next, mode: quotedFromHere ? { ...mode, quoted: true } : mode, siblings: true });
  if (isText(node)) addText(state, node, mode);
  else if (isElement(node)) enter(state, node, quotedFromHere ? { ...mode, quoted: true } : mode, tasks);
}

function enter(state: State, element: Element, outer: Mode, tasks: Task[]): void {
  const tag = tagOf(element);
  if (tag === 'br') return breakLine(state, element, outer);
  state.text += iconText(element, tag);
  if (tag === 'img') return addPicture(state, element, outer);
  if (SKIPPED.has(tag) || isHidden(element)) return;
  const mode = modeOf(element, tag, outer);
  const block = !INLINE.has(tag) && tag !== 'td' && tag !== 'th';
  if (block || mode.quoted !== state.mode.quoted || mode.marked !== state.mode.marked) endLine(state);
  state.mode = mode;
  if (mode.link && mode.link !== outer.link) state.links.push(mode.link);
  tasks.push(() => {
    if (tag === 'td' || tag === 'th') state.text += state.text.trim() ? '\t' : '';
    if (block || mode.quoted !== outer.quoted || mode.marked !== outer.marked) endLine(state);
    state.mode = outer;
  });
  if (tag === 'hr') return;
  const inner = tag === 'iframe' ? frameBody(element) : null;
  const child = firstChild(inner ?? openShadow(element) ?? element);
  if (child) tasks.push({ node: child, mode, siblings: true });
}

/** A logo's name as a line of its own, which is the signature's only where the sender's domain spells it. */
function addPicture(state: State, element: Element, mode: Mode): void {
  const alt = (attribute(element, 'alt') ?? '').replace(/\s*\b(?:logo|icon)$/i, '');
  const text = visibleText(cutText(alt, 80));
  if (text.length < 4 || mode.quoted || state.text.trim()) return;
  state.lines.push({ text, links: [], element, picture: true, ...(mode.marked ? { marked: true } : {}) });
}

function modeOf(element: Element, tag: string, outer: Mode): Mode {
  const quoted = outer.quoted || tag === 'blockquote';
  const raw = outer.raw || tag === 'pre';
  if (!hasAttributes(element)) return quoted === outer.quoted && raw === outer.raw ? outer : { ...outer, quoted, raw };
  const href = tag === 'a' ? attribute(element, 'href') : null;
  const style = isStyled(element) ? computed(element) : undefined;
  const spaced = tag !== 'span' && /^(?:pre|break-spaces)/.test(style?.whiteSpace ?? '');
  return {
    quoted: quoted || isQuote(element, tag),
    marked: outer.marked || isSignature(element),
    link: href ? { href: href.slice(0, 2000), text: '' } : outer.link,
    raw: raw || spaced,
    tiny: style ? parseFloat(style.fontSize) < 2 : outer.tiny,
  };
}

function isHidden(element: Element): boolean {
  if (!hasAttributes(element)) return false;
  if (attribute(element, 'hidden') !== null) return true;
  if (!isStyled(element)) return false;
  const shown = computed(element);
  return shown.display === 'none' || shown.visibility === 'hidden' || shown.opacity === '0';
}

function isStyled(element: Element): boolean {
  return Boolean(attribute(element, 'style') ?? attribute(element, 'class'));
}

function isPreformatted(element: Element): boolean {
  return tagOf(element) === 'pre' || /^(?:pre|break-spaces)/.test(computed(element).whiteSpace);
}

function addText(state: State, node: Node, mode: Mode): void {
  // Layout tables say one pixel and their cells more: only the text's own size hides it.
  if (mode.tiny) return;
  const text = textData(node, 20_000);
  state.left -= text.length;
  if (mode.quoted !== state.mode.quoted || mode.marked !== state.mode.marked) endLine(state);
  state.mode = mode;
  const parent = parentNode(node);
  if (!state.text.trim() && parent && isElement(parent)) state.element = parent;
  if (mode.link && mode.link.text.length < 200) mode.link.text += text.slice(0, 200);
  if (!mode.raw || !text.includes('\n')) {
    state.text += text.replace(/[^\S\t]+/g, ' ');
    return;
  }
  const parts = text.split('\n');
  parts.forEach((part, index) => {
    state.text += part;
    if (index < parts.length - 1) breakLine(state, state.element, mode);
  });
}

function breakLine(state: State, element: Element, mode: Mode): void {
  state.mode = mode;
  if (!endLine(state)) push(state, '');
  state.element = element;
}

function endLine(state: State): boolean {
  const { text } = state;
  state.text = '';
  if (!text.trim()) return false;
  push(state, text);
  return true;
}

function push(state: State, text: string): void {
  const cells = cutText(text, 2000)
    .split('\t')
    .map(visibleText)
    .filter(cell => cell !== '');
  const line: PageLine = { text: cells.join('\t'), links: state.links, element: state.element };
  if (state.mode.quoted) line.quoted = true;
  if (state.mode.marked) line.marked = true;
  state.lines.push(line);
  state.links = [];
}
