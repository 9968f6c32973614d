import { ROLE_END } from '../lexicon/name-ends.ts';
import { nameIn } from '../mentions/person-name.ts';
import { isRole } from '../mentions/role.ts';
import { fieldNamed } from '../page/labels.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
import { type Outline, groupsAround, rowAround } from '../page/outline.ts';
import { foldText } from '../text/clean.ts';

/** "Independent Opticians in Skipton", "Aesthetics by Nurse Donna", "Zahnarztpraxis Seeblick" over a name: nobody's role. */
export function headsPage(text: string): boolean {
  return (
    /\s(?:in|by|at|for)\s\p{Upper}/u.test(text) ||
    (hasOrganisationWord(text) && !ROLE_END.test(foldText(text).split(' ').at(-1)!))
  );
}

/** The lines before and after a name that may say what its bearer is. */
export function nearLines(outline: Outline, block: number, line: number): { before: string | null; after: string[] } {
  const { blocks } = outline;
  const own = blocks[block]!.text.split('\n');
  const row = rowAround(outline, block);
  const after = own.slice(line + 1);
  const end = Math.min(blocks.length - 1, block + 5, cardOf(outline, block)?.[1] ?? Infinity);
  for (let at = block + 1; at <= end && after.length < 4; at++) {
    if (blocks[at]!.alt) continue;
    if (outline.frame[at] !== outline.frame[block]) break;
    if (row !== undefined && at > outline.spans[row]![1]) break;
    // What a label says of itself is no line of its own: "Practice" beside "Elm Physio".
    const field = fieldNamed(outline.labels[at]!);
    if ((field && field !== 'role' && field !== 'specialty') || fieldNamed(blocks[at]!.text)) continue;
    if (blocks[at]!.level !== undefined && blocks[at]!.level! <= (blocks[block]!.level ?? 7)) break;
    const [first = '', second = ''] = blocks[at]!.text.split('\n');
    // "Clerk to the Council / Ted Pollard" in the next block, "CHIROPODIST" over the next entry.
    if (isRole(first) && ((nameIn(second)?.score ?? 0) >= 0.4 || isNextHead(own[line]!, first))) break;
    after.push(...[first, second].filter(Boolean));
  }
  const before = line > 0 ? own[line - 1]! : previousSmall(outline, block);
  return { before, after: after.slice(0, 4).filter(text => text.length < 160) };
}

/** In a page of lines without marks one in capitals heads what follows, where the line of a name has its own number. */
function isNextHead(line: string, text: string): boolean {
  return /\d{3}/.test(line) && /\p{Lower}/u.test(line) && !/\p{Lower}/u.test(text);
}

/** First and last block of the card that a name stands in, one of several alike; null where there are no cards. */
function cardOf(outline: Outline, block: number): [number, number] | null {
  const { cards, spans } = outline;
  const card = groupsAround(outline, block).find(at => cards.has(at) && spans[at]![1] > spans[at]![0]);
  return card === undefined ? null : spans[card]!;
}

function previousSmall(outline: Outline, block: number): string | null {
  const before = outline.blocks[block - 1];
  const here = outline.blocks[block]!;
  if (!before || before.alt || before.text.length > 80 || outline.frame[block - 1] !== outline.frame[block])
    return null;
  // What follows another's name is theirs.
  const [first] = cardOf(outline, block) ?? [0];
  if (block - 1 < first) return null;
  const earlier = block - 2 < first ? undefined : outline.blocks[block - 2];
  if (earlier && before.level === undefined && (nameIn(earlier.text.split('\n')[0]!)?.score ?? 0) >= 0.5) return null;
  const [a, b] = [outline.groups[before.group]!, outline.groups[here.group]!];
  const sameRow =
    before.group === here.group || a.parent === b.parent || a.parent === here.group || b.parent === before.group;
  // "Secretary" over "Carol Neath".
  const post =
    before.level !== undefined &&
    here.level === undefined &&
    !/(?:s|en|innen)$/.test(before.text) &&
    !headsPage(before.text) &&
    isRole(before.text);
  if (post && before.text.length < 40) return before.text;
  return sameRow && (before.level === undefined || here.level !== undefined) && before.level === undefined
    ? before.text
    : null;
}
