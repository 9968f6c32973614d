import type { Mailbox } from '../facts.ts';
import { isSharedBox } from '../mentions/email.ts';
import { foldText } from '../text/clean.ts';
import type { BodyLine } from './quotes.ts';

/** A newsletter's imprint on one line, taken into its sentences: "Step Forward, Saxon Mews, … Call 01908 … Unsubscribe". */
export function imprintParts(line: BodyLine, sender: Mailbox): BodyLine[] {
  if (!isImprint(line.text, sender)) return [line];
  const parts = line.text.split(/(?<=[\p{L}\d]{2})\.\s+(?=\p{Lu})/u);
  return parts.map(text => ({
    ...line,
    text,
    links: line.links.filter(link => link.text && text.includes(link.text)),
  }));
}

/** Begins with two words or more of the sender's name, then sets something off. */
export function isImprint(text: string, sender: Mailbox): boolean {
  const [head = ''] = text.split(/,\s|\s[|·•–—-]\s/);
  const words = foldText(head).split(' ');
  const own = nameWords(sender);
  return head.length < text.length && words.length >= 2 && words.every(word => own.includes(word));
}

/** The folded words of a display name, without forms of address and what follows "via", "at", "from"; of the address where there is none. */
export function nameWords(sender: Mailbox): string[] {
  if (!sender.name && sender.address && !isSharedBox(sender.address))
    return foldText(sender.address.slice(0, sender.address.lastIndexOf('@')))
      .split(' ')
      .filter(word => /^[a-z]{3,}$/.test(word));
  const name = foldText(sender.name.replace(/\(.*?\)/g, ' ').replace(/\s+(?:via|at|from)\s.*$/i, ''));
  return name
    .split(' ')
    .filter(word => word.length > 1 && !/^(?:dr|prof|mr|mrs|ms|miss|mx|sir|dame|herr|frau|dott|med)$/.test(word));
}

/** "Jürgen" is "juergen" in an address. */
export function spelledOut(text: string): string[] {
  const plain: { [letter: string]: string } = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };
  return foldText(text.toLowerCase().replace(/[äöüåø]/g, letter => plain[letter]!)).split(' ');
}
