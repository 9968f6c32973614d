import { remember } from './remember.ts';

// Bidi controls, zero-width and other invisible format characters, soft hyphens, tags, private use, C0 and C1 controls except tab and newline.
const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\ue000-\uf8ff]|\udb40[\udc00-\udfff]/g;

const ASCII = /^[\t\n\x20-\x7e]*$/;

/** What the text really says: NFC, invisible and direction-changing characters gone, runs of spaces made one, lines trimmed. */
export function visibleText(text: string): string {
  // toWellFormed: a lone surrogate cannot travel as JSON in UTF-8.
  const shown = ASCII.test(text) ? text : text.toWellFormed().replace(INVISIBLE, '').normalize('NFC');
  return (
    shown
      // Not the single spaces, which are most of them.
      .replace(/ ?[^\S\n ][^\S\n]*| {2,}[^\S\n]*/g, ' ')
      .replace(/ ?\n[ \n]*/g, '\n')
      .trim()
  );
}

/** The same on one line. */
export function oneLine(text: string): string {
  return visibleText(text).replace(/\n/g, ' ');
}

/** Cut to `length` UTF-16 units, never inside a surrogate pair. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** Letters that are no letter with an accent. */
const PLAIN: { [letter: string]: string } = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd' };

/** Texts in Latin letters with whatever accents, after NFKD: what else they may hold are punctuation, arrows and pictures. */
const LATIN =
  /^(?:[\t\n\x20-\x7e\u00a1-\u00d6\u00d8-\u00f6\u00f8-\u017f\u0300-\u036f\u2010-\u2027\u2039\u203a\u20ac\u2190-\u23ff\u2600-\u2775]|\ud83d[\udc00-\udfff])*$/;

/** For comparing: lower case, no accents, only letters and digits, single spaces. */
export const foldText = remember(fold);

function fold(text: string): string {
  // Most text is plain ASCII, and this is asked of every line several times.
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  const parts = text.normalize('NFKD');
  // What \p{M} and \p{N} are is dear to find out in each page, and no Latin text has need of it.
  const isLatin = LATIN.test(parts);
  return parts
    .replace(isLatin ? /[\u0300-\u036f]+/g : /\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđ]/g, letter => PLAIN[letter]!)
    .replace(isLatin ? /[^a-z0-9\u00c0-\u017f]+/g : /[^\p{Alpha}\p{N}]+/gu, ' ')
    .trim();
}

/** How many words of a line are plain ones: of two small letters or more, no part of an address of mail or the web. */
export function plainWords(line: string): number {
  return (
    line
      .replace(/[^\s@]{0,64}@\S{0,255}|\b(?:https?:\/\/|www\.)\S{0,255}/g, ' ')
      .match(/(?<!\p{Alpha})\p{Lower}{2,}(?!\p{Alpha})/gu)?.length ?? 0
  );
}

/** "Implant Dentistry) MFGDP (UK)": a text that closes a bracket before it opens one was cut out of the middle of something. */
export function isCutOut(text: string): boolean {
  const [before, ...after] = text.split(')');
  return after.length > 0 && !before!.includes('(');
}
