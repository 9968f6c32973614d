import { addEmail, addPhone, type Card } from '../cards/card.ts';
import type { Candidate } from '../cards/person.ts';
import type { Target } from '../facts.ts';
import { emailsIn } from '../mentions/email.ts';
import { phonesIn } from '../mentions/phone.ts';
import { namesSomebody, saysWhose } from '../mentions/whose-line.ts';
import type { Reading } from '../page/reading.ts';
import { type Cast, personCalled } from './holder.ts';
import { candidateFrom } from './named.ts';
import { linesBelow, nameBehindNumber, SENTENCE_END, untilNextName } from './prose.ts';

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

/** A name in a sentence, selected without numbers, has those that the paragraph says of it later. */
export function addLater(reading: Reading, target: Target, own: Card, { card, spot }: Candidate) {
  if (spot || own.phones.length || own.emails.length) return;
  const said = saidLater(reading, target, card.name!.value);
  addWritten(own, said || untilNextName(linesBelow(reading, target)), reading);
}

/** The rest of the sentence, and the later ones that speak of whom it names: "To book, ring Susan on 07400 …". */
function saidLater({ outline }: Reading, { text, blocks }: Target, name: string): string {
  const line = outline.blocks[blocks.at(-1) ?? -1]?.text.split('\n').find(each => each.includes(text)) ?? '';
  const [here = '', ...later] = untilNextName(line.slice(line.indexOf(text) + text.length)).split(SENTENCE_END);
  const called = name.split(' ')[0]!;
  const ofThem = later.filter(each => {
    const before = each.split(/\S@|\d{3}/)[0]!.replaceAll(called, '');
    return !namesSomebody(before) && (each.includes(`${called} `) || OF_THEM.test(each) || !saysWhose(before));
  });
  return [here, ...ofThem].join(' ');
}

const OF_THEM = /\b(?:she|he|they|her|him|them)\b/i;

/** "Dentist" of "Dentist: J & P Harrop, 0113 …", "Service & repairs" over its number: the number that a few selected words lead to. */
export function numberBeside({ outline, regions }: Reading, target: Target): Target | null {
  const { kind, text, blocks } = target;
  const [block = -1] = blocks;
  const here = outline.blocks[block]?.text;
  if (kind !== 'selection' || here === undefined || blocks.length > 1 || !/^[^\d\n@]{2,40}$/.test(text)) return null;
  const isLabel = here === text && outline.labels[block + 1] === text.replace(/\s*[:：]$/, '');
  const at = isLabel ? block + 1 : block;
  const line = here.split('\n').find(each => each.includes(text)) ?? '';
  const after = isLabel ? outline.blocks[at]!.text : line.slice(line.indexOf(text) + text.length);
  const number = NUMBER.exec(phonesIn(after, regions)[0]?.text ?? '')?.[0].trim();
  return number ? { ...target, text: number, blocks: [at] } : null;
}

const NUMBER = /\+?[\d(][\d\s().-]{6,20}$/;
