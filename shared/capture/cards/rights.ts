import { isMakerLine } from '../page/noise.ts';

/** "© 2019-2026 Riverside Physio Ltd. All rights reserved." */
export function copyrightHolder(text: string): string | null {
  const line = text.split('\n').find(each => /©|\(c\)|copyright/i.test(each)) ?? text;
  if (isMakerLine(line) && !/[|.•·–]/.test(line)) return null;
  const holder = line
    .replace(/^.*?(?:©|\(c\)|copyright)\s*/i, '')
    .replace(/^(?:copyright|©|\(c\)|[\s,])*/i, '')
    // "Elm Eyecare.Home": what follows was a link of its own.
    .replace(/(?<=\p{Lower})\.\p{Upper}\p{Lower}.*$/u, '')
    .replace(/^(?:(?:19|20)\d\d\s*(?:[-–/]\s*(?:(?:19|20)?\d\d?|present))?)(?!\d)[\s,.:-]*(?:by\s)?/i, '')
    .split(
      /[|•·]|(?<!\b\p{Alpha})\.\s|\s[–—-]\s|,?\s*\b(?:all rights|alle rechte|tous droits|todos los|alla rätt|registered|is a|website|web design|site by|privacy|terms|cookies|(?:19|20)\d\d)\b/iu,
    )[0]!
    .replace(/\s(?:SC|NI|OC)?\d{6,8}$/, '')
    .replace(/[\s.,–-]+$/, '');
  return holder.length > 2 && holder.length < 80 && !isMakerLine(holder) ? holder : null;
}
