import type { Mailbox } from '../facts.ts';
import { parseMailbox } from './mailbox.ts';

const BEHALF =
  /\s*[,(]?\s*\b(?:on behalf of|im auftrag von|pour le compte de|de la part de|en nombre de|per conto di|namens|em nome de|på uppdrag av|på vegne a[fv]|w imieniu)(?::|\b)\s*/i;

/** "Secretary <s@x.org> on behalf of Mr Lind <l@x.org>": who wrote and for whom; undefined when the text does not say so. */
export function onBehalf(text: string): { writer: Mailbox; principal: Mailbox } | undefined {
  const found = BEHALF.exec(text.slice(0, 600));
  if (!found || found.index === 0) return undefined;
  const writer = parseMailbox(text.slice(0, found.index));
  const principal = parseMailbox(text.slice(found.index + found[0].length).replace(/\)\s*$/, ''));
  return writer && principal ? { writer, principal } : undefined;
}

/** The name behind the words, when a line of a signature is only them or begins with them: `on behalf of Mr Lind`, `p.p. Dr Ann Lee`. */
export function behalfLine(line: string): { principal: string } | undefined {
  const text = line.trim();
  const words =
    /^(?:(?:sent|written|dictated|signed|typed) )?(?:and signed )?(?:electronically )?(?:(?:for and )?on behalf of|for and on behalf of|pp\b\.?|p\.\s?p\.|im auftrag(?: von)?|pour le compte de|p\/o|en nombre de|per conto di|namens|på uppdrag av|på vegne a[fv])[:\s]*/iu.exec(
      text,
    );
  return words ? { principal: text.slice(words[0].length).trim() } : undefined;
}
