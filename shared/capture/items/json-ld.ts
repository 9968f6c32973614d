import type { Item, ItemValue } from '../facts.ts';
import { cutText, visibleText } from '../text/clean.ts';
import { parseJsonLd, unescapeEntities } from './parse-json-ld.ts';
import { bareType, PROPS } from './props.ts';

const MOST_ITEMS = 200;
const MOST_VALUES = 60;
const MOST_DEPTH = 12;

type Node = { [key: string]: unknown };
type Build = { items: Item[]; byId: Map<string, number> };

/** Items of all JSON-LD scripts of a page; `@graph` and arrays opened, nested nodes hoisted, `@id` references resolved across scripts. */
export function jsonLdItems(scripts: readonly string[]): Item[] {
  const build: Build = { items: [], byId: new Map() };
  const roots = scripts.flatMap(parseJsonLd);
  for (const root of roots) addNode(build, root, 0);
  return build.items;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function addNode(build: Build, value: unknown, depth: number): number | undefined {
  if (depth > MOST_DEPTH || build.items.length >= MOST_ITEMS) return undefined;
  if (Array.isArray(value)) {
    for (const each of value.slice(0, MOST_ITEMS)) addNode(build, each, depth + 1);
    return undefined;
  }
  if (!isNode(value)) return undefined;
  if (value['@graph'] !== undefined) addNode(build, value['@graph'], depth + 1);
  const index = itemFor(build, value);
  if (index === undefined) return undefined;
  const item = build.items[index]!;
  for (const [key, content] of Object.entries(value)) {
    const name = bareType(key);
    if (key.startsWith('@') || !PROPS.has(name)) continue;
    const values = valuesOf(build, content, depth);
    if (values.length) item.props[name] = [...(item.props[name] ?? []), ...values].slice(0, MOST_VALUES);
  }
  return index;
}

/** The item of a node: one per `@id`, so that a reference and its definition meet whichever comes first. */
function itemFor(build: Build, node: Node): number | undefined {
  const types = strings(node['@type'] ?? node['type']).map(bareType);
  const id = typeof node['@id'] === 'string' ? node['@id'] : undefined;
  if (!types.length && id === undefined && !Object.keys(node).some(key => PROPS.has(bareType(key)))) return undefined;
  const known = id === undefined ? undefined : build.byId.get(id);
  if (known !== undefined) {
    const item = build.items[known]!;
    item.types = [...new Set([...item.types, ...types])].slice(0, 10);
    return known;
  }
  const index = build.items.push({ source: 'json-ld', types: types.slice(0, 10), props: {} }) - 1;
  if (id !== undefined) build.byId.set(id, index);
  return index;
}

function valuesOf(build: Build, content: unknown, depth: number): ItemValue[] {
  const values: ItemValue[] = [];
  for (const each of Array.isArray(content) ? content.slice(0, MOST_VALUES) : [content]) {
    const text = textOf(each);
    if (text) values.push(text);
    else if (text === undefined) {
      const item = addNode(build, each, depth + 1);
      if (item !== undefined) values.push({ item });
    }
  }
  return values;
}

/** A scalar's text; a language-tagged value's; undefined for a node. */
function textOf(value: unknown): string | undefined {
  if (isNode(value)) return '@value' in value ? textOf(value['@value']) : undefined;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  const plain = value.includes('<') ? value.replace(/<br\s*\/?>/gi, '\n').replace(/<[^<>]{0,300}>/g, ' ') : value;
  return cutText(visibleText(unescapeEntities(plain)), 600);
}

function strings(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter(each => typeof each === 'string');
}
