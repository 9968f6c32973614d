import type { Link, MessageFacts } from '../facts.ts';
import { cutText, oneLine } from '../text/clean.ts';
import type { BodyLine } from './quotes.ts';

export type SignatureBlock = NonNullable<MessageFacts['signature']>;

/** No more of a message than this leaves the page, in characters of its signature's lines and links together. */
export const SIGNATURE_CHARACTERS = 2000;

/** The lines and links of a block as they leave the page: cut to SIGNATURE_CHARACTERS, links with the index of their line. */
export function signatureFacts(block: readonly BodyLine[]): SignatureBlock | undefined {
  const lines: string[] = [];
  const links: Link[] = [];
  let budget = SIGNATURE_CHARACTERS;
  for (const line of block) {
    const text = cutText(oneLine(line.text.replace(/\s*\t\s*/g, ' | ')), 300);
    if (!text) continue;
    if (text.length > budget) break;
    budget -= text.length;
    lines.push(text);
    for (const { href, text: shownText } of line.links) {
      const link = signatureLink(href, shownText);
      const size = link ? link.value.length + link.text.length : 0;
      if (!link || size > budget || links.length === 40) continue;
      budget -= size;
      links.push({ ...link, block: lines.length - 1 });
    }
  }
  return lines.length > 0 ? { lines, links } : undefined;
}

function signatureLink(href: string, text: string): Link | undefined {
  const shownText = cutText(oneLine(text), 100);
  const target = cutText(href.trim(), 300);
  if (/^mailto:/i.test(target)) return { kind: 'mailto', value: target.slice(7).split('?')[0]!, text: shownText };
  if (/^tel:/i.test(target)) return { kind: 'tel', value: target.slice(4), text: shownText };
  if (/^https?:\/\/(?:wa\.me|api\.whatsapp\.com)\//i.test(target)) {
    const number = /(?:wa\.me\/|phone=)\+?(\d{6,15})/.exec(target)?.[1];
    return number ? { kind: 'whatsapp', value: `+${number}`, text: shownText } : undefined;
  }
  return /^https?:\/\//i.test(target) ? { kind: 'web', value: target, text: shownText } : undefined;
}
