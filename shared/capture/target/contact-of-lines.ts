import type { Seen } from '../cards/card.ts';
import { tidyOrganisation } from '../cards/organisation-names.ts';
import type { Candidate } from '../cards/person.ts';
import { CONTACT } from '../lexicon/contact-label.ts';
import { hostLabel } from '../lexicon/hosts.ts';
import { nameIn } from '../mentions/person-name.ts';
import { roleOrPlace } from '../message/role-or-place.ts';
import { fitsHost } from '../page/fits-host.ts';
import type { Reading } from '../page/reading.ts';
import { isOfOthers } from './place-in-line.ts';
import { ownLink, saysWhatIsDone } from './section.ts';

/** "Elm Foot Clinic / Contact: Ann Frost / …" in one piece of a directory's text, whose numbers stand in the next. */
export function contactOfLines(
  reading: Reading,
  person: Candidate,
  lines: readonly string[],
  pageName: Seen<string> | null,
): Candidate {
  const { card, spot } = person;
  const head = lines.length > 1 && !CONTACT.test(lines[0]!) ? headOf(lines.join('\n')) : null;
  if (!isOfOthers(reading, pageName) || !spot || !head || (nameIn(head.value)?.name ?? '') === card.name!.value)
    return person;
  // "Bears - Tweedies" with mail at tweedies.example; "Massage & yoga" is what is done.
  const label = hostLabel(card.emails[0]?.value.split('@')[1] ?? '');
  const called = head.value.split(/\s[–—-]\s/).find(part => label !== '' && fitsHost(part, label) >= 0.8);
  const organisation = called ? { ...head, value: called } : saysWhatIsDone(head.value) ? null : head;
  const website = card.website ?? ownLink(reading, spot.span);
  return {
    ...person,
    card: { ...card, organisation: card.organisation ?? organisation, website, types: [...card.types, head.value] },
    foreign: true,
  };
}

/** The first line of a selected entry, where it can be an organisation's name. */
export function headOf(text: string): Seen<string> | null {
  const [head = ''] = text.split('\n').filter(Boolean);
  const isHead = head.length < 80 && !/[\d@:]/.test(head) && roleOrPlace(head) !== 'role';
  return isHead
    ? { value: tidyOrganisation(head), evidence: { text: head, from: 'selection', confidence: 0.85 } }
    : null;
}
