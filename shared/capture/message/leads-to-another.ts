import { foldText } from '../text/clean.ts';
import { roleOrPlace } from './role-or-place.ts';
import type { Sender } from './sender.ts';
import { spellsDomain } from './spells-domain.ts';

/** "For urgent help call Aldo on", "My assistant is Dolores Munoz,": the words before a number that say it reaches another than the sender. */
export function leadsToAnother(before: string, sender: Sender): boolean {
  const named = ASK_FOR.exec(before)?.[1] ?? (sender.person ? BESIDE.exec(before)?.[1] : undefined);
  if (named === undefined) return false;
  const own = foldText(`${sender.person?.name ?? ''} ${sender.organisation ?? ''}`).split(' ');
  const words = foldText(named).split(' ');
  return !words.some(word => own.includes(word)) && !spellsDomain(named, sender.address) && roleOrPlace(named) === null;
}

const NAMED = String.raw`((?:\p{Lu}[\p{L}'’-]+\.?)(?:\s\p{Lu}[\p{L}'’-]+){0,3})`;
const TO_NUMBER = String.raw`(?:\s\([^)]*\))?[\s,:(–-]*(?:(?:on|at|tel|phone|mobile|ext)\b[.:]?\s?)?$`;
const ASK_FOR = new RegExp(
  String.raw`\b(?:call|ring|contact|phone|text|speak to|speak with|ask for|reach|liaise with)\s(?:my \p{Ll}+\s)?${NAMED}${TO_NUMBER}`,
  'u',
);
/** "My assistant is Dolores Munoz", "Safeguarding: Mr Colin Frost". */
const BESIDE = new RegExp(
  String.raw`(?:\b(?:[Aa]ssistant|[Ss]ecretary|PA|EA)(?:\sis)?[\s:,(–-]+|^(?:[Ll]ine manager|[Cc]linical lead|[Ss]afeguarding lead|[Pp]ractice manager|[Ss]ervice manager|[Bb]uddy|[Tt]eam admin|[Tt]o book|[Cc]over|[Dd]eputy|[Ss]ekretariat|[Ss]ecr[ée]tariat|[Ss]egreteria):\s(?:Frau\s|Herrn?\s|Mme\s)?|\b(?:[Ss]afeguarding|[Cc]omplaints|[Dd]ata [Pp]rotection|[Cc]aldicott|SENCO?)[^:]{0,24}:\s(?:Mr|Mrs|Ms|Miss|Dr)\.?\s)${NAMED}${TO_NUMBER}`,
  'u',
);
