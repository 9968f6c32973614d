import type { Item } from '../facts.ts';

/** Lists of items made one; each list's references count from its own first item. */
export function joined(...lists: readonly Item[][]): Item[] {
  const all: Item[] = [];
  for (const list of lists) {
    const by = all.length;
    all.push(...list.map(item => shifted(item, by)));
  }
  return all;
}

function shifted(item: Item, by: number): Item {
  if (by === 0) return item;
  const props = Object.entries(item.props).map(
    ([name, values]) =>
      [name, values.map(value => (typeof value === 'string' ? value : { item: value.item + by }))] as const,
  );
  return { ...item, props: Object.fromEntries(props) };
}
