import { isSharedBox } from '../mentions/email.ts';
import { foldText } from '../text/clean.ts';

const PRACTICE = 'praxis|ordination|arztpraxis|cabinet|consultorio|gabinet';
const OFFICE = 'secr[ée]tariat|sekretariat|segreteria|secretar[ií]a|secretariaat|rezeption|accueil';
const OF = String.raw`\s(?:d[eu]s?\s|von\s|del?\s)?`;
const DOCTOR = 'Dr|Dra|Dott|Prof';

/** "Secrétariat Dr Delaunoy" <secretariat.delaunoy@…>: an office and whose it is. */
const BOX_OF = new RegExp(String.raw`^(?:${PRACTICE}|${OFFICE})${OF}(?:${DOCTOR}|Mr|Mme|Frau|Herrn?)\b`, 'i');
const PRACTICE_OF = new RegExp(String.raw`^(?:${PRACTICE})${OF}(?:${DOCTOR})\b`, 'i');

/** "Stridewell Sales" <sales@…>, "Secrétariat Dr Lefèvre" <secretariat@…>: the box says its name. */
export function isBoxName(name: string, address: string): boolean {
  const box = foldText(address.slice(0, address.lastIndexOf('@')));
  const words = foldText(name).split(' ');
  if (BOX_OF.test(name)) return true;
  return words.length >= 2 && isSharedBox(address) && (words.at(-1) === box || words[0] === box);
}

/** "Ordination Dr. Pichler": what such a practice is called. */
export function isPracticeOf(name: string): boolean {
  return PRACTICE_OF.test(name);
}
