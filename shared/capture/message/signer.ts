import type { NameMention } from '../mentions/person-name.ts';
import type { Signature } from '../signature.ts';
import { foldText } from '../text/clean.ts';
import { sameName, wordsOf } from './same-name.ts';
import type { Sender } from './sender.ts';
import type { Said } from './signature-lines.ts';

/** The signature's name that is the sender's; any sure one where the head names no person (a shared mailbox). */
export function signerOf(signature: Signature, sender: Sender, principal: string | null): Said<NameMention> | null {
  const names = signature.names.filter(name => !principal || !sameName(name.value.name, principal));
  const { person } = sender;
  if (person)
    return (
      names.find(name => sameName(name.value.name, person.name)) ??
      names.find(name => isLonger(name.value.name, person.name)) ??
      // "J.M. (Hanneke) de Groot" of "J.M. de Groot"
      names.find(({ line }) => foldText(line.replace(/\([^)]*\)/g, ' ')).includes(foldText(person.name))) ??
      // "Ann Parry" of "Ann Smith" <ann@…>, who has married.
      names
        .slice(0, 1)
        .find(({ value }) => wordsOf(value.name)[0] === wordsOf(person.name)[0] && isBoxOf(value.name, sender)) ??
      null
    );
  const signs = names.find(name => name.value.score >= 0.5) ?? names[0] ?? null;
  // Two on one line under a practice's own name are the practice's people, and nobody signs.
  const isStaff = sender.organisation !== null && (signs?.line.match(TITLED) ?? []).length >= 2;
  return isStaff ? null : signs;
}

/** "Ulrike Bredehorst" of "Uli Bredehorst". */
function isLonger(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return a.at(-1) === b.at(-1) && a[0]?.[0] === b[0]?.[0];
}

function isBoxOf(name: string, { address }: Sender): boolean {
  return foldText(address.split('@')[0]!) === wordsOf(name)[0];
}

const TITLED =
  /(?<!\p{Alpha})(?:Dr|Dra|Drs|Dres|Dott(?:\.ssa)?|Mr|Mrs|Ms|Mme|Prof|mw|dhr|Hr|Frau|Herr)\b\.?\s(?=\p{Alpha})/gu;

/** Without the sender's name in it a signature still is theirs when it has their domain; a colleague's name makes it doubtful. */
export function isTheirs(signature: Signature, sender: Sender): boolean {
  if (
    sender.person &&
    signature.names.some(name => name.value.score >= 0.5 && !sameName(name.value.name, sender.person!.name))
  )
    return false;
  return true;
}
