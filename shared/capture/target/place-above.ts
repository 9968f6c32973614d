import { namesMany } from '../cards/organisation-doubts.ts';
import { tidyOrganisation } from '../cards/organisation-names.ts';
import type { Candidate } from '../cards/person.ts';
import { roleOrPlace } from '../message/role-or-place.ts';
import type { Reading } from '../page/reading.ts';
import { ownLink } from './section.ts';

/** "Fysio-In, fysio- en manueel therapie" heads the part of the page in which its contact is named: that is where they work. */
export function placeAbove(reading: Reading, person: Candidate): Candidate | null {
  const { card, spot } = person;
  const { blocks, noise } = reading.outline;
  const [from = 0, to = 0] = spot?.span ?? [];
  const head = spot && from < spot.block ? blocks[from]! : undefined;
  const isHead = head?.level !== undefined && !noise[from] && head.text.length < 90 && !head.text.includes('\n');
  if (!isHead || card.organisation || roleOrPlace(head.text) !== 'place' || namesMany(head.text)) return null;
  // A page that has one such heading is about that place.
  if (blocks.filter(({ level }) => level === head.level).length < 3) return null;
  const organisation = {
    value: tidyOrganisation(head.text),
    evidence: { text: head.text, from: 'heading' as const, confidence: 0.8 },
  };
  return { ...person, card: { ...card, organisation, website: card.website ?? ownLink(reading, [from, to]) } };
}
