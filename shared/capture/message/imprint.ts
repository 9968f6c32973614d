import type { Mailbox, MessageFacts } from '../facts.ts';
import { tidyOrganisation } from '../cards/organisation-names.ts';
import { isSharedBox } from '../mentions/email.ts';
import { foldText } from '../text/clean.ts';
import { spellsDomain } from './spells-domain.ts';
import type { BodyLine } from './quotes.ts';
import type { SignatureBlock } from './signature-facts.ts';

/** A newsletter's imprint on one line, taken into its sentences: "Step Forward, Saxon Mews, … Call 01908 … Unsubscribe". */
export function imprintParts(line: BodyLine, sender: Mailbox): BodyLine[] {
  if (!isImprint(line.text, sender)) return [line];
  if (rightsIn(line.text)) return [{ ...line, text: sender.name }];
  const parts = line.text.split(/(?<=[\p{Alpha}\d]{2})\.\s+(?=\p{Upper})/u);
  return parts.map(text => ({
    ...line,
    text,
    links: line.links.filter(link => link.text && text.includes(link.text)),
  }));
}

/** Without pictures, but for a logo that says what the sender's domain spells and no line of text does. */
export function withoutIcons(lines: readonly BodyLine[], { address }: Mailbox): BodyLine[] {
  const says = (name: string) =>
    lines.some(({ picture, text }) => !picture && text.length < 80 && foldText(text).includes(foldText(name)));
  // To tidy a name only cuts its ends, and compiles twenty expressions: most logos are said as they are.
  const isNew = (logo: string) => !says(logo) && !says(tidyOrganisation(logo));
  return lines.filter(({ picture, text }) => !picture || (spellsDomain(text, address) && isNew(text)));
}

/** Begins with two words or more of the sender's name, then sets something off. */
export function isImprint(text: string, sender: Mailbox): boolean {
  const rights = rightsIn(text);
  const [head = ''] = text.slice(rights.length).split(/,\s|\s[|·•–—-]\s/);
  const words = foldText(head)
    .replace(/ (?:gmbh|ltd|limited|llc|inc|bv|srl|s r l|sas|ag|ev|e v)$/, '')
    .split(' ');
  const own = nameWords(sender);
  // "Copyright © 2025 Palestra Quarto Tempo S.S.D., …"
  if (rights) return own.length >= 2 && own.every((word, at) => words[at] === word);
  return head.length < text.length && words.length >= 2 && words.every(word => own.includes(word));
}

/** "Copyright © 2025 " at the beginning of a line. */
function rightsIn(text: string): string {
  return /^.{0,12}(?:©|\(c\))\s*(?:\d{4}\s*)?/i.exec(text)?.[0] ?? '';
}

/** The folded words of a display name, without forms of address and what follows "via", "at", "from"; of the address where there is none. */
export function nameWords(sender: Mailbox): string[] {
  if (!sender.name && sender.address && !isSharedBox(sender.address))
    return foldText(sender.address.slice(0, sender.address.lastIndexOf('@')))
      .split(' ')
      .filter(word => /^[a-z]{3,}$/.test(word));
  const name = foldText(sender.name.replace(/\(.*?\)/g, ' ').replace(/\s+(?:via|at|from|@)\s.*$/i, ''));
  return name
    .split(' ')
    .filter(word => word.length > 1 && !/^(?:dr|prof|mr|mrs|ms|miss|mx|sir|dame|herr|frau|dott|med)$/.test(word));
}

/** "Jürgen" is "juergen" in an address. */
function spelledOut(text: string): string[] {
  const plain: { [letter: string]: string } = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };
  return foldText(text.toLowerCase().replace(/[äöüåø]/g, letter => plain[letter]!)).split(' ');
}

/** Whether a line is the sender's name, or the given name alone. */
export function namesSender(text: string, words: readonly string[]): 'full' | 'first' | undefined {
  if (isListed(text, words)) return 'full';
  if (text.length > 80 || /[.!?]\s*$/.test(text.replace(/\b\p{Upper}\.$/u, ''))) return undefined;
  // jane.smith@ is made of the name and begins nothing.
  const bare = text.replace(/\S+@\S+/g, ' ');
  const line = foldText(bare).split(' ');
  const spelt = [...line, ...spelledOut(bare)];
  if (words.length >= 2 && words.every(word => spelt.includes(word)) && line.length <= words.length + 8) return 'full';
  // "Jane", "Jane P."; "Écija (Sevilla)" of a club called Écija is a town.
  const given =
    line.length <= 2 && words.includes(line[0]!) && line.every(word => word.length === 1 || words.includes(word));
  // "Tom Allardyce" of "Tom @ Stride & Stile"
  const goesOn =
    words.length === 1 &&
    line.length === 2 &&
    line[0] === words[0] &&
    /^\p{Upper}\p{Lower}+ \p{Upper}\p{Alpha}+$/u.test(text);
  return given || goesOn ? 'first' : undefined;
}

/** "kwame, hackney hoops, 07400 123919": a signature on one line, beginning with the sender's name. */
function isListed(text: string, words: readonly string[]): boolean {
  const parts = text.split(/\s*[,|·•]\s+/);
  const head = foldText((parts[0] ?? '').replace(/\([^)]*\)/g, ' ')).split(' ');
  return text.length <= 200 && parts.length >= 3 && /\d{4}|[@|]/.test(text) && head.every(word => words.includes(word));
}

/** What a system's message says from the line on that names its sender: what stands above it is of patients and others. */
export function imprintOf({ signature, from: { name, address } }: MessageFacts): SignatureBlock | null {
  const names = (line: string) =>
    line
      .split(/,\s|\s[|·•–—-]\s/)
      .some(
        part =>
          (isFromOwn(name, address) && spellsDomain(part, address)) ||
          (name.includes(' ') && foldText(part) === foldText(name)),
      );
  const from = signature?.lines.findIndex(names) ?? -1;
  if (!signature || from < 0) return null;
  // "Elm Physio / New patient / Mary Wade / …": a name that heads the notice says nothing of what follows.
  const length = signature.lines.slice(from + 1).findIndex(line => OF_PATIENTS.test(line));
  const end = length < 0 ? signature.lines.length : from + 1 + length;
  const links = signature.links.filter(({ block = 0 }) => block >= from && block < end);
  return {
    lines: signature.lines.slice(from, end),
    links: links.map(link => ({ ...link, block: (link.block ?? 0) - from })),
  };
}

const OF_PATIENTS = /\b(?:patient|client|booking|booked|appointment|referr(?:al|ed)|date of birth|d\.?o\.?b)\b/i;

/** "Elm Physio" of noreply@elmphysio.example, and not of the system noreply@clinicsuite.example. */
export function isFromOwn(name: string, address: string): boolean {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return foldText(name)
    .split(' ')
    .some(word => word.length >= 4 && domain.includes(word));
}
