import type { Seen } from '../cards/card.ts';
import type { Target } from '../facts.ts';
import { groupsAround } from '../page/outline.ts';
import type { Reading } from '../page/reading.ts';

/** A page on which people of many places come together: speakers, a thread, a list of members. */
export function isGathering({ outline, facts, site }: Reading, target: Target, pageName: Seen<string> | null): boolean {
  const [block] = target.blocks;
  const hints = block === undefined ? [] : groupsAround(outline, block).map(group => outline.groups[group]!.hint ?? '');
  const heads = [
    outline.blocks.find(each => each.level === 1),
    outline.blocks.slice(0, block).findLast(each => each.level !== undefined),
  ].map(each => each?.text ?? '');
  return (
    /\bforum\b/i.test(`${pageName?.value ?? ''} ${site.names.join(' ')}`) ||
    hints.some(hint =>
      /(?:^|[\s_-])(?:speakers?|panell?ists?|keynotes?|faculty|postbody|forum-?posts?)(?:$|[\s_-])/.test(hint),
    ) ||
    heads.some(head => TOGETHER.test(head)) ||
    /\/(?:speakers|threads?|forums?|topic|viewtopic)\b/i.test(facts.url)
  );
}

const TOGETHER =
  /^(?:our |the |keynote |invited )?(?:speakers|faculty|panel(?:l?ists)?|guests|presenters|contributors)\b/i;
