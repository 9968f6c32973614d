import type { Mailbox } from '../facts.ts';
import { cutText, oneLine } from '../text/clean.ts';

// No `\p{Alpha}` and no counted repetition: compiling those took a page that waits for it 2.5 ms (November 2026).
const LETTER = String.raw`\w\u00c0-\u1fff\u3040-\ud7ff`;
/** No domain ends in a figure: "ann@elm.com.au19 Aug" is glued. */
const END = String.raw`[A-Za-z\u00c0-\u1fff\u3040-\ud7ff]`;
const ADDRESS = new RegExp(String.raw`[${LETTER}.!#$%&'*+/=?^{|}~-]+@(?:[${LETTER}-]+\.)+(?:xn--[\w-]+|${END}${END}+)`);
const LONGEST = 600;

/**
 * One mailbox as a webmail writes it: `Jane Smith <jane@x.org>`, `"Smith, Jane" <jane@x.org>`, `jane@x.org`, `Jane Smith`. The address is the
 * last one in angle brackets, never one that the display name pretends to have: in `"Dr Jane <jane@nhs.net>" <evil@x.example>` it is evil's.
 */
export function parseMailbox(text: string): Mailbox | undefined {
  const line = cutText(oneLine(text), LONGEST);
  const open = line.lastIndexOf('<');
  const close = line.indexOf('>', open);
  if (open >= 0 && close > open) {
    const address = addressIn(line.slice(open + 1, close));
    if (address) return mailbox(line.slice(0, open), address);
  }
  const address = addressIn(line);
  if (!address) return line ? mailbox(line, '') : undefined;
  const rest = line.replace(address, ' ').replace(/[<>[\]]|\(\s*\)/g, ' ');
  return mailbox(rest, address);
}

/** Several mailboxes parted by `;` or by `,` outside quotes and after an address, or by nothing: Zimbra's bubbles stand side by side. */
export function parseMailboxes(text: string): Mailbox[] {
  const found: Mailbox[] = [];
  for (const part of parts(cutText(oneLine(text), 4000))) {
    const one = parseMailbox(part);
    if (one?.address) found.push(one);
  }
  return found;
}

/** A mailbox of a name and an address that were read apart; another address inside the name becomes `claims`. */
export function mailbox(name: string, address: string): Mailbox {
  const own = cutText(cleanAddress(address), 254);
  const claimed = addressIn(name).toLowerCase();
  return {
    name: cutText(displayName(name), 200),
    address: own,
    ...(own && claimed && claimed !== own ? { claims: cutText(claimed, 254) } : {}),
  };
}

/** The first e-mail address in a text, lower case, or empty. */
export function addressIn(text: string): string {
  return text.includes('@') ? (ADDRESS.exec(cutText(oneLine(text), LONGEST))?.[0] ?? '') : '';
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

function cleanAddress(address: string): string {
  const found = addressIn(address.replace(/^mailto:/i, ''));
  return found.toLowerCase();
}

function displayName(name: string): string {
  let shown = oneLine(name);
  for (let address = addressIn(shown); address; address = addressIn(shown)) shown = shown.replace(address, ' ');
  const bare = shown
    .replace(/[<>]|\(\s*\)|\[\s*(?:mailto:)?\s*\]/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'“”„‘’,;:]+|[\s"“”„,;:]+$/g, '')
    .replace(/^'(.*)'$/, '$1')
    .trim();
  return withoutInitials(bare);
}

/** "AF Ann Frost": what a webmail draws for whoever has no picture. */
function withoutInitials(name: string): string {
  const [initials = '', first = '', ...others] = name.split(' ');
  const drawn = `${first[0]}${others.at(-1)?.[0]}`;
  return others.length > 0 && initials === drawn && drawn === drawn.toUpperCase() ? name.slice(3) : name;
}

function parts(text: string): string[] {
  const found: string[] = [];
  let part = '';
  let quoted = false;
  let closed = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    const begins = closed && character !== ' ' && /["\w\u00c0-\u1fff\u3040-\ud7ff]/.test(character);
    if (begins) {
      found.push(part);
      part = '';
    }
    closed = !quoted && ((character === '>' && part.includes('@')) || (closed && character === ' '));
    const ends = !quoted && (character === ';' || (character === ',' && part.includes('@')));
    if (ends) {
      found.push(part);
      part = '';
    } else part += character;
  }
  found.push(part);
  return found;
}
