/**
 * DOM access that a page cannot lie about. In the isolated world prototypes are ours, but names inside a form still shadow its
 * properties (`<input name="childNodes">`), so every read goes through a getter taken from the prototype that owns it.
 */
type Getter<T> = (of: Node) => T;

function getter<T>(prototype: object, name: string): Getter<T> {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`no getter ${name}`);
  return Function.prototype.call.bind(get);
}

export const firstChild = getter<ChildNode | null>(Node.prototype, 'firstChild');
export const nextSibling = getter<ChildNode | null>(Node.prototype, 'nextSibling');
export const parentNode = getter<ParentNode | null>(Node.prototype, 'parentNode');
export const nodeType = getter<number>(Node.prototype, 'nodeType');
const namespaceOf = getter<string | null>(Element.prototype, 'namespaceURI');
const localNameOf = getter<string>(Element.prototype, 'localName');
const shadowRootOf = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
const dataOf = getter<string>(CharacterData.prototype, 'data');
const lengthOf = getter<number>(CharacterData.prototype, 'length');
const frameDocument = getter<Document | null>(HTMLIFrameElement.prototype, 'contentDocument');
const framesetDocument = getter<Document | null>(HTMLFrameElement.prototype, 'contentDocument');
const attributeOf: (of: Element, name: string) => string | null = Function.prototype.call.bind(
  Element.prototype.getAttribute,
);
const substringOf = CharacterData.prototype.substringData;
const style = window.getComputedStyle.bind(window);

export function isElement(node: Node): node is Element {
  return nodeType(node) === Node.ELEMENT_NODE;
}

export function isText(node: Node): boolean {
  return nodeType(node) === Node.TEXT_NODE;
}

export function attribute(element: Element, name: string): string | null {
  return attributeOf(element, name);
}

/** Most elements are bare: they say nothing and cost nothing. */
export const hasAttributes: (of: Element) => boolean = Function.prototype.call.bind(Element.prototype.hasAttributes);

/** Whether an element is one of a selector's. */
export const matches: (of: Element, selector: string) => boolean = Function.prototype.call.bind(
  Element.prototype.matches,
);

export function tagOf(element: Element): string {
  return localNameOf(element).toLowerCase();
}

/** A text node's characters, never more than `most`: a node of 50 MB is not copied. */
export function textData(node: Node, most: number): string {
  return lengthOf(node) <= most ? dataOf(node) : Reflect.apply(substringOf, node, [0, most]);
}

/** An open shadow root, or null; closed ones stay closed. */
export function openShadow(element: Element): ShadowRoot | null {
  return shadowRootOf(element);
}

/** The body of a same-origin frame, or null. */
export function frameBody(element: Element): Element | null {
  const inner = framedDocument(element);
  return inner ? bodyOf(inner) : null;
}

/** The document in a frame of the page's own origin; null for another's frame and every other element. */
export function framedDocument(element: Element): Document | null {
  // Inside an <svg> an element of that name is no frame.
  if (namespaceOf(element) !== 'http://www.w3.org/1999/xhtml') return null;
  const tag = tagOf(element);
  if (tag === 'iframe') return frameDocument(element);
  return tag === 'frame' ? framesetDocument(element) : null;
}

const documentElementOf = getter<Element | null>(Document.prototype, 'documentElement');

/** `document.body` can be named away; the element after the head cannot. */
export function bodyOf(of: Document): Element | null {
  const root = documentElementOf(of);
  if (!root) return null;
  for (let child = firstChild(root); child; child = nextSibling(child)) {
    if (isElement(child) && ['body', 'frameset'].includes(tagOf(child))) return child;
  }
  return root;
}

export function computed(element: Element): CSSStyleDeclaration {
  return style(element);
}

const queryAllOf = Document.prototype.querySelectorAll;

/** querySelectorAll on a document whose own may be clobbered. */
export function all(of: Document, selector: string): Iterable<Element> {
  return Reflect.apply(queryAllOf, of, [selector]);
}
