import { addEmail, addPhone, type Card } from '../cards/card.ts';
import type { Candidate } from '../cards/person.ts';
import type { Target } from '../facts.ts';
import { emailsIn } from '../mentions/email.ts';
import { phonesIn } from '../mentions/phone.ts';
import type { Reading } from '../page/reading.ts';
import { type Cast, personCalled } from './holder.ts';
import { candidateFrom } from './named.ts';
import { nameBehindNumber, untilNextName } from './prose.ts';

/** What stands behind the words that were pointed at, in their line or sentence. */

/** The first number and address of a text: further ones may be the next person's. */
export function addWritten(card: Card, text: string, { regions }: Reading) {
  const [number] = phonesIn(text, regions);
  const [email] = emailsIn(text);
  if (number) addPhone(card, number.phone, { text: number.text, from: 'text', confidence: 0.8 });
  if (email && !card.emails.length) addEmail(card, email.email, { text: email.text, from: 'text', confidence: 0.8 });
}

/** Whom the block names behind the one number that was pointed at. */
export function behindNumber(
  { outline }: Reading,
  { blocks }: Target,
  { people }: Cast,
  { phones }: Card,
): Candidate | null {
  const text = outline.blocks[blocks[0] ?? -1]?.text;
  const mention = text && phones.length === 1 ? nameBehindNumber(text, phones[0]!.value.number) : null;
  if (!mention) return null;
  return personCalled(mention.name, people) ?? candidateFrom(mention.name, { mention, line: 0 }, null);
}

/** What stands behind a link in its line, up to the next name. */
export function behindLink({ outline }: Reading, target: Target): string {
  const text = outline.blocks[target.blocks[0] ?? -1]?.text ?? '';
  const line = text.split('\n').find(each => each.includes(target.text)) ?? '';
  const after = line.slice(line.indexOf(target.text) + target.text.length).slice(0, 160);
  // An entry of a list says everything itself, whoever works there.
  const isEntry = outline.blocks[target.blocks[0] ?? -1]?.tag === 'li' && line.startsWith(target.text);
  return isEntry ? after : untilNextName(after);
}
