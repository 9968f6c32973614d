import { cutText, visibleText } from '../../../shared/capture/text/clean.ts';
import { attribute, firstChild, isElement, isText, nextSibling, parentNode, tagOf, textData } from './dom.ts';

const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'svg']);
const LINE = new Set('p div li tr br h1 h2 h3 h4 h5 h6 section article dd dt address ul ol'.split(' '));

/** The text inside an element, lines kept, at most `most` characters and 3,000 nodes. */
export function elementText(root: Element, most = 600): string {
  let text = '';
  let left = 3000;
  let node: Node | null = firstChild(root);
  while (node && text.length < most && left-- > 0) {
    if (isText(node)) text += textData(node, most).replace(/\s+/g, ' ');
    else if (isElement(node) && LINE.has(tagOf(node))) text += '\n';
    node = next(root, node);
  }
  return cutText(visibleText(text), most);
}

/** Every element inside `root` in document order, at most `most`. */
export function* elementsIn(root: Element, most: number): Generator<Element> {
  let node: Node | null = firstChild(root);
  while (node && most-- > 0) {
    if (isElement(node)) yield node;
    node = next(root, node);
  }
}

function next(root: Element, node: Node): Node | null {
  const inner =
    isElement(node) && !UNSEEN.has(tagOf(node)) && attribute(node, 'hidden') === null ? firstChild(node) : null;
  if (inner) return inner;
  for (let at: Node | null = node; at && at !== root; at = parentNode(at)) {
    const sibling = nextSibling(at);
    if (sibling) return sibling;
  }
  return null;
}
