import { asListed } from '../cards/list-order.ts';
import type { Candidate } from '../cards/person.ts';
import type { Reading } from '../page/reading.ts';

/** A rare name that the page's list says surname first. */
export function turned({ outline }: Reading, person: Candidate): Candidate {
  const name = person.card.name!;
  return person.spot
    ? person
    : { ...person, card: { ...person.card, name: { ...name, value: asListed(name.value, outline) } } };
}
