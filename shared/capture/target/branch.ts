import { addPhone, type Card, emptyCard } from '../cards/card.ts';
import type { Reading } from '../page/reading.ts';

/** Of a page with several addresses the numbers below the one that was pointed at; null where that says nothing. */
export function branchPhones({ mentions, facts, outline, site }: Reading, { address }: Card): Card['phones'] | null {
  const first = facts.target?.blocks[0];
  const places = mentions.filter(each => each.type === 'address' && !outline.noise[each.block]);
  if (!address || first === undefined || !site.own || new Set(places.map(({ block }) => block)).size < 2) return null;
  const next = Math.min(
    ...places.map(({ block }) => block).filter(block => block > (facts.target!.blocks.at(-1) ?? first)),
  );
  const card = emptyCard();
  for (const each of mentions)
    if (each.type === 'phone' && each.block >= first && each.block < next && !outline.noise[each.block])
      addPhone(card, each.phone, each.evidence);
  return card.phones.length > 0 && card.phones.length <= 3 ? card.phones : null;
}
