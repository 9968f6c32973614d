import { nameIn } from '../mentions/person-name.ts';
import { foldText } from '../text/clean.ts';
import { roleOrPlace } from './role-or-place.ts';
import { sameName } from './same-name.ts';
import type { Sender } from './sender.ts';
import { spellsDomain } from './spells-domain.ts';

/**
 * "For urgent help call Aldo on", "Practice Manager: Jan Orr", "or my colleague Jan Orr on": whether the words before a number say that it
 * reaches another than `who` signs.
 */
export function leadsToAnother(before: string, sender: Sender, who: string | null): boolean {
  const asked = ASK_FOR.exec(before)?.[1] ?? (who === null ? undefined : BESIDE.exec(before)?.[1]);
  if (asked !== undefined && !isOwn(asked, sender, who)) return true;
  const named = lastName(before);
  return named !== null && !isOwn(named, sender, who) && (who === null || !sameName(named, who));
}

function isOwn(named: string, sender: Sender, who: string | null): boolean {
  const own = foldText(`${who ?? ''} ${sender.person?.name ?? ''} ${sender.organisation ?? ''}`).split(' ');
  const words = foldText(named).split(' ');
  return (
    words.some(word => word.length > 1 && own.includes(word)) ||
    spellsDomain(named, sender.address) ||
    roleOrPlace(named) !== null
  );
}

/** The name that stands last before a number, with a sure given name or a form of address. */
function lastName(before: string): string | null {
  const [, words = '', role = ''] = LAST.exec(before) ?? [];
  if (!words || (role && roleOrPlace(role) !== 'role')) return null;
  const all = words.split(' ');
  for (const count of [3, 2]) {
    const name = all.length >= count ? nameIn(all.slice(-count).join(' ')) : null;
    if (name && name.rest === '' && name.score >= 0.6) return name.name;
  }
  return null;
}

const NAME = String.raw`(?:\p{Upper}[\p{Alpha}'’-]*\.?)`;
const TO_NUMBER = String.raw`(?:\s\([^)]*\))?[\s,:(–|-]*(?:(?:on|at|tel|phone|mobile|mob|ext|t|m)\b[.:]?\s?)?$`;
const LAST = new RegExp(String.raw`(?<!\p{Alpha})(${NAME}(?:\s${NAME}){1,4})(?:,\s([^,\d]{3,40}),)?${TO_NUMBER}`, 'u');
const NAMED = String.raw`((?:\p{Upper}[\p{Alpha}'’-]+\.?)(?:\s\p{Upper}[\p{Alpha}'’-]+){0,3})`;
const ASK_FOR = new RegExp(
  String.raw`\b(?:call|ring|contact|phone|text|speak to|speak with|ask for|reach|liaise with)\s(?:my \p{Lower}+\s)?${NAMED}${TO_NUMBER}`,
  'u',
);
/** "My assistant is Dolores Munoz", "Safeguarding: Mr Colin Frost". */
const BESIDE = new RegExp(
  String.raw`(?:\b(?:[Aa]ssistant|[Ss]ecretary|PA|EA)(?:\sis)?[\s:,(–-]+|^(?:[Ll]ine manager|[Cc]linical lead|[Ss]afeguarding lead|[Pp]ractice manager|[Ss]ervice manager|[Bb]uddy|[Tt]eam admin|[Tt]o book|[Cc]over|[Dd]eputy|[Ss]ekretariat|[Ss]ecr[ée]tariat|[Ss]egreteria):\s(?:Frau\s|Herrn?\s|Mme\s)?|\b(?:[Ss]afeguarding|[Cc]omplaints|[Dd]ata [Pp]rotection|[Cc]aldicott|SENCO?)[^:]{0,24}:\s(?:Mr|Mrs|Ms|Miss|Dr)\.?\s)${NAMED}${TO_NUMBER}`,
  'u',
);
