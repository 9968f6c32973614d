import { formsOf } from '../lexicon/learnt/form-told.ts';
import { WORKS_AT } from '../mentions/address-part.ts';
import { nameIn } from '../mentions/person-name.ts';
import { isRole } from '../mentions/role.ts';

/** "Works at Otago Rowing", "Practice: Otago Rowing": where somebody is said to be, whatever the words. */
export function placeSaid(line: string): string | null {
  const at = WORKS_AT.exec(line)?.[0] ?? '';
  const works = /\s(?:at|by)\s$/i.test(at) && line.length < 90 && !/[.!?]/.test(line) ? line.slice(at.length) : '';
  const place = LABEL.exec(line)?.[1] ?? works;
  return /^[^\p{Lower}]/u.test(place) && (nameIn(place)?.score ?? 0) < 0.5 && !/\d{2}/.test(place) ? place : null;
}

const LABEL =
  /^(?:practice|clinic|organisation|organization|works? at|practi[cs]es? at|practising at|employer|hospital|affiliation|company|surgery|praxis|klinik|cabinet|lieu de consultation|clínica|centro|praktijk|所属|勤務先)\s*[:：–-]\s*(.{3,90})$/i;

/** "Otago Rowing" right below "Head Coach": a line with capitals that words which were learnt take for a house. */
export function placeBelow(line: string, above: string): string | null {
  const [name = ''] = line.split(/,\s/);
  if (!isTitle(name) || line.length > 70 || /[.!?:]$|\d|@/.test(line) || !isRole(above) || isRole(name)) return null;
  const { org, role, other } = formsOf(name);
  const isHouse = org >= 0.5 && org > Math.max(role, other) && (nameIn(name)?.score ?? 0) < 0.5;
  return isHouse ? name : null;
}

/** Two to seven words with capitals, and small ones between. */
export function isTitle(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length >= 2 && words.length <= 7 && words.every(word => TITLE_WORD.test(word));
}

const TITLE_WORD = /^[\p{Upper}&\d]|^(?:of|and|the|for|with|at|in|on|de|du|für|am|y|e)$/u;
