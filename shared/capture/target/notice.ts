import type { Seen } from '../cards/card.ts';
import { isPageWord } from '../cards/organisation-doubts.ts';
import type { Candidate } from '../cards/person.ts';
import { isTitle } from '../cards/place-below.ts';
import { tidyOrganisation } from '../cards/organisation-names.ts';
import type { Target } from '../facts.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { formsOf } from '../lexicon/learnt/form-told.ts';
import { isStreet } from '../mentions/address-part.ts';
import { nameIn } from '../mentions/person-name.ts';
import { kindOfPlace } from '../mentions/role.ts';
import { roleOrPlaceTold } from '../message/role-and-place.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import { fitsHost } from '../page/fits-host.ts';
import type { Reading } from '../page/reading.ts';

/**
 * "Elm Framing. New customers welcome. Call Ann on 0113 …", "Elm Framing – Ann Frost, framer. Tel: 0113 …": whose notice it is that was selected,
 * whatever the words, where it has a number of its own that the page's frame does not show.
 */
export function noticeOf(reading: Reading, { text, blocks, kind }: Target): Seen<string> | null {
  const head = kind === 'selection' && text.length <= 600 ? (HEAD.exec(text)?.[1] ?? '') : '';
  const name = tidyOrganisation(head);
  if (!canBeCalled(name) || !hasOwnNumber(reading, blocks)) return null;
  const isPages = reading.site.own && fitsHost(name, reading.site.label) >= 0.75;
  return isPages ? null : { value: name, evidence: { text: text.slice(0, 160), from: 'selection', confidence: 0.75 } };
}

/** Whoever a notice names is there. */
export function withNotice(reading: Reading, target: Target, person: Candidate): Candidate {
  const organisation = person.card.organisation ?? noticeOf(reading, target);
  return { ...person, card: { ...person.card, organisation } };
}

/** What stands before the first full stop, dash, bar, line's end or street. */
const HEAD = /^(\p{Upper}[^.\n|–—:,\d]{3,60}?)(?:\.\s(?=\p{Upper})|\s[–—|-]\s|\n|,\s(?=\d{1,4}[a-z]?\s\p{Upper}))/u;

function canBeCalled(name: string): boolean {
  const { org, role, other } = formsOf(name);
  return (
    isTitle(name) &&
    org > Math.max(role, other, 0.35) &&
    roleOrPlaceTold(name) !== 'role' &&
    !LEADS.test(name) &&
    !isPageWord(name) &&
    // "Waves Leisure Centre", "Green Bay Packers" end as streets do.
    (org >= 0.8 || !isStreet(name)) &&
    (hasOrganisationWord(name) ||
      kindOfPlace(name) !== null ||
      (!isGivenName(name.split(' ')[0]!) && (nameIn(name)?.score ?? 0) < 0.5))
  );
}

/** "Book Now", "Every Monday" */
const LEADS =
  /^(?:book|call|contact|e-?mail|ring|visit|join|free|new|every|each|next|this|our|your|all|for|to|in|at|on|come|open|opening|please|tickets?|enquiries|further|more|dates?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b/i;

function hasOwnNumber({ mentions, outline }: Reading, blocks: readonly number[]): boolean {
  const numbers = mentions.flatMap(each =>
    each.type === 'phone' ? { number: each.phone.number, block: each.block } : [],
  );
  const framed = new Set(numbers.flatMap(({ number, block }) => (outline.frame[block] ? number : [])));
  return numbers.some(({ number, block }) => blocks.includes(block) && !framed.has(number));
}
