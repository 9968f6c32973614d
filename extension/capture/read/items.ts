import type { Item, ItemValue } from '../../../shared/capture/facts.ts';
import { PROPS } from '../../../shared/capture/items/props.ts';
import { cutText, visibleText } from '../../../shared/capture/text/clean.ts';
import { attribute, firstChild, isElement, matches, nextSibling, parentNode, tagOf } from './dom.ts';
import { microdata, rdfa, type Syntax } from './syntax.ts';
import { microformats } from './microformats.ts';

const MOST_ITEMS = 200;
const MOST_NODES = 30_000;

export type ItemWalk = {
  items: Item[];
  spans: Map<Element, [number, number]>;
  base: string;
  nodes: number;
  /** Items by what the page calls them, for those that only refer to one. */
  ids: Map<string, number>;
};

/** One question for all three: it is asked of every element. Whether a class only contains the word the syntax tells (microformats.ts). */
const MAY_BE = '[itemscope], [typeof], [class*="vcard"], [class*="h-card"], [class*="h-org"]';

/** Whether an element may start an item, by its attributes or class. */
export function mayBeItem(element: Element): boolean {
  return matches(element, MAY_BE);
}

/** Items written into the page's elements. `spans` (from the walk) holds the visible candidates and the blocks inside them. */
export function elementItems(spans: Map<Element, [number, number]>, base: string): Item[] {
  const walk: ItemWalk = { items: [], spans, base, nodes: MOST_NODES, ids: new Map() };
  for (const syntax of [microdata, rdfa, microformats]) {
    const done = new Set<Element>();
    for (const element of spans.keys()) {
      const types = syntax.types(element);
      if (types && !done.has(element) && !insideKnown(element, done)) readItem(walk, syntax, element, types, done);
    }
  }
  refer(walk);
  return walk.items;
}

/** `<a property="worksFor" resource="#practice">` means the item that is called so; what is called nothing here says nothing. */
function refer({ items, ids }: ItemWalk) {
  for (const { props } of items)
    for (const [name, values] of Object.entries(props))
      props[name] = values.flatMap((value): ItemValue[] => {
        if (typeof value !== 'string' || !/^\/?#\S/.test(value)) return [value];
        const item = ids.get(value);
        return item === undefined ? [] : [{ item }];
      });
}

function insideKnown(element: Element, done: Set<Element>): boolean {
  let steps = 60;
  for (let at: Node | null = parentNode(element); at && steps-- > 0; at = parentNode(at))
    if (done.has(at as Element)) return true;
  return false;
}

/** `hanging`: properties that an element around without a value of its own names, for the item inside it. */
type Task = { node: Node; item: number; depth: number; hanging?: string[] | undefined };

/** The element that each item was made of. */
type Roots = Map<number, Element>;

function readItem(walk: ItemWalk, syntax: Syntax, root: Element, rootTypes: string[], done: Set<Element>): void {
  const top = newItem(walk, syntax, root, rootTypes, done);
  if (top === null) return;
  const roots: Roots = new Map([[top, root]]);
  const tasks: Task[] = childTask(root, top, 0);
  for (const id of syntax.references(root)) tasks.push({ node: id, item: top, depth: 0 });
  while (tasks.length && walk.nodes-- > 0) {
    const { node, item, depth, hanging } = tasks.pop()!;
    const next = nextSibling(node);
    if (next && depth > 0) tasks.push({ node: next, item, depth, hanging });
    if (!isElement(node) || ['script', 'style', 'template'].includes(tagOf(node))) continue;
    const names = syntax.names(node).filter(name => PROPS.has(name));
    const types = syntax.types(node, names);
    const inner = types ? newItem(walk, syntax, node, types, done) : null;
    if (inner !== null) roots.set(inner, node);
    if (inner !== null && hanging && !names.length) names.push(...hanging);
    const isHanging = inner === null && (syntax.isHanging?.(node) ?? false);
    // An organisation's card inside a person's is where they work.
    if (inner !== null && !names.length && isWorkplace(walk, item, inner)) names.push('worksFor');
    for (const name of isHanging ? [] : names) {
      const value: ItemValue =
        inner === null ? cutText(visibleText(syntax.value(node, name, walk.base)), 600) : { item: inner };
      if (value) (walk.items[item]!.props[name] ??= []).push(value);
    }
    tasks.push(...childTask(node, inner ?? item, depth, isHanging ? names : undefined));
  }
  for (const [item, element] of roots) syntax.finish?.(walk, item, element);
}

function isWorkplace({ items }: ItemWalk, outer: number, inner: number): boolean {
  return items[outer]!.types.includes('h-card') && items[inner]!.types.includes('Organization');
}

function childTask(node: Node, item: number, depth: number, hanging?: string[]): Task[] {
  const child = firstChild(node);
  return child ? [{ node: child, item, depth: depth + 1, hanging }] : [];
}

function newItem(walk: ItemWalk, syntax: Syntax, element: Element, types: string[], done: Set<Element>): number | null {
  if (walk.items.length >= MOST_ITEMS) return null;
  done.add(element);
  const span = walk.spans.get(element);
  const item: Item = { source: syntax.source(element), types: types.slice(0, 10), props: {} };
  if (span) [item.block, item.lastBlock] = span;
  // `itemid`/`resource` only says where the thing is described.
  const id = attribute(element, 'itemid') ?? attribute(element, 'resource') ?? attribute(element, 'about');
  if (id && /^https?:/.test(id)) item.props['url'] = [cutText(id, 600)];
  const index = walk.items.push(item) - 1;
  if (id && !walk.ids.has(id)) walk.ids.set(id, index);
  return index;
}
