import { nameIn } from '../mentions/person-name.ts';
import { isRole } from '../mentions/role.ts';
import type { Outline } from '../page/outline.ts';
import type { PersonSpot } from './person-spot.ts';

/** "Steve is the practice manager …": what the first sentences below a name say of who bears it. */
export function toldBelow({ blocks }: Outline, block: number, name: string): string | null {
  const [first = ''] = name.split(' ');
  for (const { text, level } of blocks.slice(block + 1, block + 3)) {
    // "Treasurer" below a name goes before what she does for a living.
    if (level !== undefined || (isRole(text) && text.length < 60)) return null;
    const told = /^(\p{Alpha}+) (?:is|works as) (?:the|our|an?) ([^.,;!]{3,60})/u.exec(text);
    const role = told?.[1] === first ? told[2]!.split(/\s(?:and|at|in|of|for|who|with|based|from|working)\s/)[0]! : '';
    if (isRole(role)) return role[0]!.toUpperCase() + role.slice(1);
  }
  return null;
}

/** "Oefentherapeut Mensendieck" in a box of class `person_title`, right below the name: what the page says is the role, whatever it says. */
export function titledBelow({ blocks, groups }: Outline, block: number): string | null {
  const below = blocks[block + 1];
  const hint = below ? (groups[below.group]?.hint ?? '') : '';
  const isTitle =
    /(?:^|[\s_-])(?:job-?(?:title|role)|(?:person|member|staff|team|people|employee|doctor|author)[\w]*[_-]+(?:job-?)?(?:title|position|role|function))(?:$|[\s_-])/.test(
      hint,
    );
  return isTitle && isTitleLike(below?.text ?? '') ? below!.text : null;
}

function isTitleLike(text: string): boolean {
  return (
    text.length > 1 &&
    text.length < 60 &&
    !/[\d@\n|]|[.!?]$|^(?:read|view|book|more|accepting|call|e-?mail|see|learn|contact|message|profile)\b/i.test(
      text,
    ) &&
    (nameIn(text)?.score ?? 0) < 0.6
  );
}

/** "Junior Development" below one name of a committee where below the other names, headings as it is, stands what they are. */
export function roleAsOthers({ blocks }: Outline, spots: readonly PersonSpot[]) {
  const below = (spot: PersonSpot) => blocks[spot.block + 1]?.text ?? '';
  for (const spot of spots.filter(({ role, heading }) => !role && heading)) {
    const { level } = blocks[spot.block]!;
    const others = spots.filter(each => each !== spot && each.heading && blocks[each.block]!.level === level);
    const told = others.filter(each => each.role !== null && below(each).startsWith(each.role));
    const isHead = blocks[spot.block + 1]?.level !== undefined;
    if (told.length >= 3 && told.length > others.length / 2 && !isHead && isTitleLike(below(spot)))
      spot.role = below(spot);
  }
}
