import type { PageFacts } from '../facts.ts';
import { textOf } from '../items/item-kind.ts';

/** What the page's data calls an event, and the items of those who hold it; null where the page shows none or several. */
export function eventOf({ items }: PageFacts): { name: string; organisers: number[] } | null {
  const [event, ...others] = items.filter(({ types }) => types.some(type => /Event$/.test(type)));
  const name = event && textOf(event.props['name']);
  if (!name || others.length) return null;
  const organisers = (event.props['organizer'] ?? []).flatMap(value => (typeof value === 'string' ? [] : value.item));
  return { name, organisers };
}
