import {
  attribute,
  computed,
  firstChild,
  isElement,
  isText,
  nextSibling,
  parentNode,
  tagOf,
  textData,
} from '../read/dom.ts';
import { oneLine } from '../../../shared/capture/text/clean.ts';

const queryIn = Element.prototype.querySelectorAll;
const queryDocument = Document.prototype.querySelectorAll;
const queryOneIn = Element.prototype.querySelector;
const queryOneInDocument = Document.prototype.querySelector;
const closestOf = Element.prototype.closest;
const containsOf = Node.prototype.contains;
const positionOf = Node.prototype.compareDocumentPosition;
const MOST = 400;

/** The elements that a selector finds, in document order, at most 400; names in the page cannot shadow the search. */
export function within(root: Document | Element, selector: string): Element[] {
  const query = isElement(root) ? queryIn : queryDocument;
  const list: ArrayLike<Element> = Reflect.apply(query, root, [selector]);
  const found: Element[] = [];
  for (let index = 0; index < list.length && index < MOST; index += 1) found.push(list[index]!);
  return found;
}

/** The first element of the first selector that finds one. */
export function first(root: Document | Element, ...selectors: string[]): Element | undefined {
  const query = isElement(root) ? queryOneIn : queryOneInDocument;
  for (const selector of selectors) {
    const found: Element | null = Reflect.apply(query, root, [selector]);
    if (found) return found;
  }
  return undefined;
}

export function closest(element: Element, selector: string): Element | null {
  return Reflect.apply(closestOf, element, [selector]);
}

export function contains(outer: Node, inner: Node | null): boolean {
  return inner !== null && Reflect.apply(containsOf, outer, [inner]);
}

/** Whether `one` stands before `other` in the document. */
export function precedes(one: Node, other: Node): boolean {
  return (Reflect.apply(positionOf, one, [other]) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** An element's text on one line, at most `most` characters of it, without scripts, buttons' icons and hidden parts. */
export function textOf(element: Element | undefined, most = 600): string {
  if (!element) return '';
  let text = '';
  let nodes = 0;
  const tasks: (Node | null)[] = [firstChild(element)];
  while (tasks.length > 0 && text.length < most && nodes < 400) {
    const node = tasks.pop();
    if (!node) continue;
    nodes += 1;
    tasks.push(nextSibling(node));
    if (isText(node)) text += textData(node, most);
    else if (
      isElement(node) &&
      !/^(?:script|style|svg|template)$/.test(tagOf(node)) &&
      attribute(node, 'hidden') === null
    ) {
      text += ' ';
      tasks.push(firstChild(node));
    }
  }
  return oneLine(text).slice(0, most);
}

/** Not hidden by a style on the way up; what cannot be computed counts as shown. */
export function isShown(element: Element): boolean {
  for (
    let node: Node | null = element, steps = 0;
    node && isElement(node) && steps < 40;
    node = parentNode(node), steps += 1
  ) {
    if (attribute(node, 'hidden') !== null) return false;
    if (computed(node).display === 'none') return false;
  }
  return true;
}

/** Of several open messages the one that holds the selection or the focus, else the last. */
export function chosen<T>(messages: readonly T[], elementOf: (message: T) => Element): T | undefined {
  if (messages.length <= 1) return messages[0];
  const pointed = [selectionNode(), document.activeElement];
  for (const node of pointed) {
    const found = node && messages.find(message => contains(elementOf(message), node));
    if (found) return found;
  }
  return messages.at(-1);
}

function selectionNode(): Node | null {
  const selection = window.getSelection();
  return selection && !selection.isCollapsed ? selection.anchorNode : null;
}

/** The nearest element that holds both. */
export function common(one: Element, other: Element): Element | undefined {
  for (let node: Node | null = one; node && isElement(node); node = parentNode(node)) {
    if (contains(node, other)) return node;
  }
  return undefined;
}

/** Without those that hold another one. */
export function innermost(elements: readonly Element[]): Element[] {
  return elements.filter(one => !elements.some(other => other !== one && contains(one, other)));
}
