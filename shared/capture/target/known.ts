import type { Candidate } from '../cards/person.ts';
import type { Target } from '../facts.ts';

/** What a line of the selection says that somebody is, where the page does not tell. */
export function withRoleSaid(known: Candidate, { card }: Candidate, text: string): Candidate {
  const isLine = text.split(/\n|,\s/).some(part => part.trim() === card.role?.value);
  // What stands in the selection goes before what stands below it.
  const isKnown = known.card.role?.value.split(/,\s/).every(part => text.includes(part)) ?? false;
  return isKnown || !card.role || !isLine ? known : { ...known, card: { ...known.card, role: card.role } };
}

/** "Julia Willison Child Protection Officer 0121 …": cells that the selection runs together begin with one of the page's people. */
export function spotBefore(text: string, { blocks }: Target, people: readonly Candidate[]): Candidate | undefined {
  return people.find(
    ({ spot, card }) => spot && blocks.includes(spot.block) && text.startsWith(`${card.name!.value} `),
  );
}
