import type { Outline } from './outline.ts';

const CONTACT = /\S@\S|\d(?:[ .-]?\d){6}|\(\d{3}\) ?\d{3}/;

/**
 * The titles of a flat list: "Fire Station", "1713 13th St. … (309) 555-0131", "Village Cemetery", "Sexton: …": short blocks, each before one with a
 * number or an address of mail, in one container that has three such pairs or more.
 */
export function pairHeads({ blocks }: Outline): ReadonlySet<number> {
  const isHead = (at: number) => {
    const [head, below] = [blocks[at]!, blocks[at + 1]];
    const isShort = head.text.length < 70 && !/[\n:@]|\d{4}/.test(head.text) && !head.alt;
    return isShort && below?.group === head.group && below.tag === head.tag && CONTACT.test(below.text);
  };
  const heads = [...blocks.keys()].filter(isHead);
  return new Set([...Map.groupBy(heads, at => blocks[at]!.group).values()].filter(each => each.length >= 3).flat());
}
