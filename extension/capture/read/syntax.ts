import type { Item } from '../../../shared/capture/facts.ts';
import { bareType } from '../../../shared/capture/items/props.ts';
import { attribute, firstChild, isElement, nextSibling, tagOf } from './dom.ts';
import { elementText } from './element-text.ts';
import type { ItemWalk } from './items.ts';

/** How one way of writing items into elements names its scopes, properties and values. */
export type Syntax = {
  source: (element: Element) => Item['source'];
  /** The types if the element starts an item, else null; `names` are the properties it is of the item around it. */
  types: (element: Element, names?: string[]) => string[] | null;
  names: (element: Element) => string[];
  value: (element: Element, name: string, base: string) => string;
  /** Elements elsewhere that belong to the item. */
  references: (element: Element) => Element[];
  /** Whether an element's properties are for the items inside it: `<div rel="worksFor"><div typeof="Dentist">`. */
  isHanging?: (element: Element) => boolean;
  finish?: (walk: ItemWalk, item: number, root: Element) => void;
};

function words(text: string | null): string[] {
  return text ? text.trim().split(/\s+/, 20).filter(Boolean) : [];
}

const ADDRESSES: { [tag: string]: string } = {
  a: 'href',
  area: 'href',
  link: 'href',
  img: 'src',
  iframe: 'src',
  object: 'data',
};

function elementValue(element: Element, base: string): string {
  const tag = tagOf(element);
  const address = ADDRESSES[tag];
  const href = address && attribute(element, address);
  if (href) return URL.parse(href, base)?.href ?? href;
  if (tag === 'time') return attribute(element, 'datetime') ?? elementText(element);
  if (tag === 'data' || tag === 'meter') return attribute(element, 'value') ?? elementText(element);
  return elementText(element);
}

/** `<a itemprop="name" href="…">`: the words are the value unless the property is an address. */
function valueFor(element: Element, name: string, base: string): string {
  const content = attribute(element, 'content');
  if (content !== null) return content;
  const isAddress = /^(?:url|sameAs|mainEntityOfPage|additionalType)$/.test(name);
  const href = tagOf(element) === 'a' ? attribute(element, 'href') : null;
  if (href && /^(?:mailto|tel):/i.test(href) && /^(?:email|telephone|faxNumber)$/.test(name))
    return /[@\d]/.test(elementText(element)) ? elementText(element) : href;
  if (href && !isAddress) return elementText(element);
  return elementValue(element, base);
}

export const microdata: Syntax = {
  source: () => 'microdata',
  types: element =>
    attribute(element, 'itemscope') === null ? null : words(attribute(element, 'itemtype')).map(bareType),
  names: element => words(attribute(element, 'itemprop')).map(bareType),
  value: valueFor,
  references: element =>
    words(attribute(element, 'itemref')).flatMap(id => {
      const found = document.getElementById(id);
      return found ? [found] : [];
    }),
};

export const rdfa: Syntax = {
  source: () => 'rdfa',
  types: element => (attribute(element, 'typeof') === null ? null : words(attribute(element, 'typeof')).map(bareType)),
  names: element => words(attribute(element, 'property') ?? attribute(element, 'rel')).map(bareType),
  value: (element, name, base) => {
    const resource = attribute(element, 'content') ?? attribute(element, 'resource');
    return resource ?? valueFor(element, name, base);
  },
  references: () => [],
  isHanging: element =>
    attribute(element, 'property') === null &&
    attribute(element, 'rel') !== null &&
    ['content', 'resource', 'href', 'src'].every(name => attribute(element, name) === null) &&
    firstElementHas(element, 'typeof'),
};

/** A page may put a million comments before it: only the first few nodes are looked at. */
function firstElementHas(element: Element, name: string): boolean {
  let child: Node | null = firstChild(element);
  for (let steps = 0; child && !isElement(child) && steps < 20; steps++) child = nextSibling(child);
  return child !== null && isElement(child) && attribute(child, name) !== null;
}
