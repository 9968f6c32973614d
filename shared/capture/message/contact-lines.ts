import { isAfterword } from './boilerplate.ts';
import type { BodyLine } from './quotes.ts';

/** A line with a number, an address or a link to one. */
export function isContactLine(line: BodyLine): boolean {
  const text = line.text;
  return (
    /@[\w-]+\.\w|\bwww\.|https?:\/\/|(?:\+|\(?0)[\d][\d\s().-]{6,}\d|\(\d{3}\)\s?\d{3}|\b\d{3}[-.]\d{3}[-.]\d{4}\b/.test(
      text,
    ) || line.links.some(link => /^(?:tel|mailto):/i.test(link.href))
  );
}

/** Eight words or more with the mark of a sentence. */
export function isSentence(text: string): boolean {
  return /[.!?](?:\s|$)/.test(text) && text.split(/\s+/).length >= 8;
}

/** What a firm writes below all its letters, in sentences: of its bank details, of whom a letter is for. */
export function isWarning(lines: readonly BodyLine[]): boolean {
  return lines.some(({ text }) => isAfterword(text)) && (lines[0]?.text.length ?? 0) > 60;
}

/** Without the empty lines. */
export function shown(lines: readonly BodyLine[]): BodyLine[] {
  return lines.filter(line => line.text.trim() !== '');
}

/** What somebody says of themselves stands early in a letter. */
export function openingLines(own: readonly BodyLine[]): BodyLine[] {
  return shown(own).slice(0, 25);
}
