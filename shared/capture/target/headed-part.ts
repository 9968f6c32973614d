import { isOrganisation } from '../message/role-or-place.ts';
import { groupsAround } from '../page/outline.ts';
import type { Reading } from '../page/reading.ts';
import { type Part, resultsHeading } from './section.ts';

/**
 * "Beechcroft House / Person in charge: …" on a directory: one of two boxes and more that are each headed, and one of them by a place's name
 * or over whom to ask there.
 */
export function headedPart(reading: Reading, [first, last]: Part): Part | null {
  const { blocks, groups, spans } = reading.outline;
  if (reading.site.own && resultsHeading(reading) === null) return null;
  for (const group of groupsAround(reading.outline, first)) {
    const [from, to] = spans[group]!;
    const level = blocks[from]!.level;
    if (group === 0 || to - from > LONGEST) return null;
    if (to < last || level === undefined || level === 1 || from === to) continue;
    const { parent, tag } = groups[group]!;
    const alike = spans.filter(
      (span, at) => at > 0 && groups[at]!.parent === parent && groups[at]!.tag === tag && span[1] > span[0],
    );
    const isList = alike.length > 1 && alike.every(([head]) => blocks[head]!.level === level);
    if (isList && alike.some(span => isPlaces(reading, span))) return [from, to];
  }
  return null;
}

const LONGEST = 30;

function isPlaces({ outline: { blocks, labels } }: Reading, [from, to]: Part): boolean {
  const lines = blocks.slice(from + 1, to + 1).flatMap(({ text }) => text.split('\n'));
  return (
    isOrganisation(blocks[from]!.text) ||
    lines.some(line => IN_CHARGE.test(line)) ||
    labels.slice(from + 1, to + 1).some(label => IN_CHARGE.test(`${label}:`))
  );
}

/** What says of a place whom to ask there. */
export const IN_CHARGE =
  /^(?:contact(?: name| person)?|person in charge|(?:registered |home |practice )?manager|owner)\s?:/i;
