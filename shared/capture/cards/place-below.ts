import { formChances } from '../lexicon/learnt/form-told.ts';
import { piecesOf } from '../lexicon/learnt/pieces.ts';
import { nameIn } from '../mentions/person-name.ts';
import { isRole } from '../mentions/role.ts';

/** "Works at Otago Rowing", "Practice: Otago Rowing": where somebody is said to be, whatever the words. */
export function placeSaid(line: string): string | null {
  const [, labelled = '', at = ''] = LABEL.exec(line) ?? [];
  const place = labelled || at;
  return /^[^\p{Lower}]/u.test(place) && (nameIn(place)?.score ?? 0) < 0.5 && !/\d{2}/.test(place) ? place : null;
}

const LABEL =
  /^(?:(?:practice|clinic|organisation|organization|works? at|practi[cs]es? at|practising at|employer|hospital|affiliation|company|surgery|praxis|klinik|cabinet|lieu de consultation|clínica|centro|praktijk|所属|勤務先)\s*[:：–-]\s*(.{3,90})|(?:works?|working|practi[cs]es?|practi[cs]ing|consults|sees (?:patients|clients)|employed|teaches|volunteers)\s(?:at|by)\s(?=(?:the\s)?\p{Upper})([^.!?]{3,70}))$/iu;

/** "Otago Rowing" right below "Head Coach": a line with capitals that words which were learnt take for a house. */
export function placeBelow(line: string, above: string): string | null {
  const [name = ''] = line.split(/,\s/);
  const words = name.split(/\s+/);
  const isTitle =
    words.length >= 2 &&
    words.length <= 7 &&
    words.every(word => /^[\p{Upper}&\d]|^(?:of|and|the|for|at|de|du|für|am)$/u.test(word));
  if (!isTitle || line.length > 70 || /[.!?:]$|\d|@/.test(line) || !isRole(above) || isRole(name)) return null;
  const { org, role, other } = formChances(piecesOf(name));
  const isHouse = org >= 0.6 && org > role + other && (nameIn(name)?.score ?? 0) < 0.5;
  return isHouse ? name : null;
}
