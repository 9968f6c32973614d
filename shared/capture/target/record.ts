import type { Card, Seen } from '../cards/card.ts';
import type { Candidate } from '../cards/person.ts';
import type { Target } from '../facts.ts';
import { isRole } from '../mentions/role.ts';
import { isOrganisation } from '../message/role-or-place.ts';
import type { Reading } from '../page/reading.ts';
import { titleOf } from './section.ts';

/**
 * Whom a selection of several lines names together with a number or address: the selection is their record. What the page says only below it
 * is the next one's, and an organisation that heads it is theirs.
 */
export function asRecord(reading: Reading, target: Target, person: Candidate, own: Card): Candidate {
  const lines = target.text.split('\n');
  const isRecord =
    target.kind === 'selection' &&
    lines.length >= 3 &&
    (own.phones.length > 0 || own.emails.length > 0 || own.address !== null) &&
    (person.spot === null || target.blocks.includes(person.spot.block));
  if (!isRecord) return person;
  const { card } = person;
  const within = <T>(seen: Seen<T> | null): Seen<T> | null =>
    seen && isBelow(reading, target, seen.evidence.text) ? null : seen;
  const head = lines[0]!.trim();
  const isHeaded =
    (isOrganisation(head) || headsEntry(reading, target)) &&
    !isRole(head.replace(/:$/, '')) &&
    !head.endsWith(':') &&
    !head.includes(card.name!.value) &&
    lines[1] !== card.name!.value;
  const organisation: Seen<string> | null = isHeaded
    ? { value: head, evidence: { text: head, from: 'selection', confidence: 0.85 } }
    : within(card.organisation);
  // Of another place than the page's nothing is theirs that was not selected.
  const { emails, phones } = isHeaded ? own : card;
  const address = own.address ?? within(card.address);
  return { ...person, card: { ...card, emails, phones, role: within(card.role), organisation, address } };
}

/** "Elm Movement" over whoever works there: the heading of one of a directory's entries is a place's name, whatever its words are. */
function headsEntry(reading: Reading, { blocks, text }: Target): boolean {
  const { outline, site } = reading;
  const [first = -1] = blocks;
  const head = outline.blocks[first];
  if (site.own || head?.level === undefined || head.text !== text.split('\n')[0]) return false;
  return (
    outline.blocks.filter(({ level }) => level === head.level).length >= 3 && titleOf(reading, [first, first]) !== null
  );
}

/** Words that stand on the page below the selection, and neither in it nor above it. */
function isBelow({ outline }: Reading, { blocks }: Target, words: string): boolean {
  const last = blocks.at(-1) ?? 0;
  const has = (from: number, to: number) => outline.blocks.slice(from, to).some(({ text }) => text.includes(words));
  return has(last + 1, outline.blocks.length) && !has(0, last + 1);
}
