import { nameIn } from '../mentions/person-name.ts';
import { isRole } from '../mentions/role.ts';
import type { Outline } from '../page/outline.ts';

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
  const isShort =
    below !== undefined &&
    below.text.length < 60 &&
    !/[\d@\n]|[.!?]$|^(?:read|view|book|more|accepting|call|e-?mail|see|learn|contact|profile)\b/i.test(below.text);
  return isTitle && isShort && (nameIn(below.text)?.score ?? 0) < 0.6 ? below.text : null;
}
