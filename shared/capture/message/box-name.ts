import { isMailProvider } from '../lexicon/hosts.ts';
import { isSharedBox } from '../mentions/email.ts';
import { foldText } from '../text/clean.ts';
import { domainOf } from './mailbox.ts';

const PRACTICE = 'praxis|ordination|arztpraxis|cabinet|consultorio|gabinet';
const OFFICE = 'secr[ée]tariat|sekretariat|segreteria|secretar[ií]a|secretariaat|rezeption|accueil';
const OF = String.raw`\s(?:d[eu]s?\s|von\s|del?\s)?`;
const DOCTOR = 'Dr|Dra|Dott|Prof';

/** "Secrétariat Dr Delaunoy" <secretariat.delaunoy@…>: an office and whose it is. */
const BOX_OF = new RegExp(String.raw`^(?:${PRACTICE}|${OFFICE})${OF}(?:${DOCTOR}|Mr|Mme|Frau|Herrn?)\b`, 'i');
const PRACTICE_OF = new RegExp(String.raw`^(?:${PRACTICE})${OF}(?:${DOCTOR})\b`, 'i');

/** "Stridewell Sales" <sales@…>, "Secrétariat Dr Lefèvre" <secretariat@…>: the box says its name. */
export function isBoxName(name: string, address: string): boolean {
  const box = foldText(address.slice(0, address.lastIndexOf('@')));
  const words = foldText(name).split(' ');
  if (BOX_OF.test(name)) return true;
  return words.length >= 2 && isSharedBox(address) && (words.at(-1) === box || words[0] === box);
}

/** "Ordination Dr. Pichler": what such a practice is called. */
export function isPracticeOf(name: string): boolean {
  return PRACTICE_OF.test(name);
}

/** "Sal's Shoe Repair", or "Move Well Otley" <movewellotley@…> at a mail provider: no person is called so. */
export function isBusinessName(name: string, address: string): boolean {
  const words = foldText(name).split(' ');
  const box = foldText(address.slice(0, address.lastIndexOf('@'))).replace(/ /g, '');
  const isWhole = words.length >= 2 && box.length >= 8 && words.join('') === box && isMailProvider(domainOf(address));
  return (
    (isWhole && !/\b(?:services?|team|office|account|admin)$/i.test(name)) ||
    (POSSESSIVE.test(name) && !DEVICE.test(name))
  );
}

const POSSESSIVE = /^\p{Upper}\p{Alpha}+['’]s\s\p{Upper}\p{Alpha}{2}/u;
const DEVICE = /\b(?:i?phone|ipad|ipod|mac|macbook|tablet|laptop|mail|e-?mail|gmail|account|mobile|mum|dad)$/i;

/** A shared box whose display name begins a line of the signature: what the box is of. */
export function isSignedWhole(name: string, address: string, signed: readonly string[]): boolean {
  return (
    isSharedBox(address) &&
    name.includes(' ') &&
    signed.some(line => `${foldText(line)} `.startsWith(`${foldText(name)} `))
  );
}
