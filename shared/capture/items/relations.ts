import type { PageFacts } from '../facts.ts';

/** Bodies that one belongs to without working there. */
export const PROFESSIONAL_BODY =
  /\b(?:royal|college of|association|society|council|chartered|institute|academy of|board of|federation|american|british|australian|register)\b/i;

/** Who keeps a register or speaks for a profession, and treats nobody. */
export const REGISTER_KEEPER =
  /\b(?:college of|association|society|council|register|board of|federation|chamber|ordre des|colegio de|ordine d\p{Alpha}+)\b|kammer\b|\bkamer van/iu;

/** Items that the page says it is about. */
export function mainEntities(facts: PageFacts): Set<number> {
  const found = new Set<number>();
  for (const [index, item] of facts.items.entries()) {
    for (const name of ['mainEntity', 'about'])
      for (const value of item.props[name] ?? []) if (typeof value !== 'string') found.add(value.item);
    if (item.props['mainEntityOfPage']) found.add(index);
  }
  return found;
}

/** Nothing refers to it. */
export function isTopLevel(facts: PageFacts, index: number): boolean {
  return !facts.items.some(item =>
    Object.values(item.props).some(values => values.some(value => typeof value !== 'string' && value.item === index)),
  );
}
