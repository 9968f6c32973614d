import { namesMany } from '../cards/organisation-doubts.ts';
import { tidyOrganisation } from '../cards/organisation-names.ts';
import type { Candidate } from '../cards/person.ts';
import { nameIn } from '../mentions/person-name.ts';
import { roleOrPlace } from '../message/role-or-place.ts';
import type { Reading } from '../page/reading.ts';
import { detailsOf, entryAround } from './entry.ts';
import { ownLink } from './section.ts';

/** The place that heads the part or entry of a page in which its contact is named: that is where they work. */
export function placeAbove(reading: Reading, person: Candidate): Candidate | null {
  return person.card.organisation ? null : (underHeading(reading, person) ?? inEntry(reading, person));
}

/** "Pine River Chiropractic / Dr. Lori Sandoval / …" in a directory: nothing of what the other entries say is hers. */
function inEntry(reading: Reading, { card, spot, ...person }: Candidate): Candidate | null {
  const entry = spot ? entryAround(reading, [spot.block]) : null;
  const name = entry?.title.value ?? '';
  if (!entry?.ofPlaces || spot!.block === entry.part[0] || namesMany(name) || (nameIn(name)?.score ?? 0) >= 0.5)
    return null;
  const { phones, emails, address } = detailsOf(reading, entry.part);
  const website = ownLink(reading, entry.part);
  return { ...person, spot, card: { ...card, organisation: entry.title, phones, emails, address, website } };
}

/** "Fysio-In, fysio- en manueel therapie" */
function underHeading(reading: Reading, person: Candidate): Candidate | null {
  const { card, spot } = person;
  const { blocks, noise } = reading.outline;
  const [from = 0, to = 0] = spot?.span ?? [];
  const head = spot && from < spot.block ? blocks[from]! : undefined;
  const isHead = head?.level !== undefined && !noise[from] && head.text.length < 90 && !head.text.includes('\n');
  if (!isHead || roleOrPlace(head.text) !== 'place' || namesMany(head.text)) return null;
  // A page that has one such heading is about that place.
  if (blocks.filter(({ level }) => level === head.level).length < 3) return null;
  const organisation = {
    value: tidyOrganisation(head.text),
    evidence: { text: head.text, from: 'heading' as const, confidence: 0.8 },
  };
  return { ...person, card: { ...card, organisation, website: card.website ?? ownLink(reading, [from, to]) } };
}
