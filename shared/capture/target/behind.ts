import { addEmail, addPhone, type Card } from '../cards/card.ts';
import type { Candidate } from '../cards/person.ts';
import type { Target } from '../facts.ts';
import { emailsIn } from '../mentions/email.ts';
import { phonesIn } from '../mentions/phone.ts';
import { isGiven, saysWhose } from '../mentions/whose-line.ts';
import type { Reading } from '../page/reading.ts';
import { type Cast, personCalled } from './holder.ts';
import { candidateFrom } from './named.ts';
import { nameBehindNumber, SENTENCE_END, untilNextName } from './prose.ts';
import { linesBelow } from './said.ts';
import { nameOfSentence } from './sentence.ts';

/** What stands behind the words that were pointed at, in their line or sentence. */

/** The first number and address of a text: further ones may be the next person's. */
export function addWritten(card: Card, text: string, { regions }: Pick<Reading, 'regions'>) {
  const [number] = phonesIn(text, regions);
  const [email] = emailsIn(text);
  if (number) addPhone(card, number.phone, { text: number.text, from: 'text', confidence: 0.8 });
  if (email && !card.emails.length) addEmail(card, email.email, { text: email.text, from: 'text', confidence: 0.8 });
}

/** The number that a sentence offers beside the address that was pointed at, or the address beside the number: "… or call 0113 …". */
export function withJoined({ outline, regions }: Reading, { text, blocks }: Target, own: Card): Card {
  const [block = -1] = blocks;
  const line = outline.blocks[block]?.text.split('\n').find(each => text !== '' && each.includes(text)) ?? '';
  const isOne = own.phones.length + own.emails.length === 1 && !outline.frame[block];
  if (!isOne || line.length === text.length) return own;
  const at = line.indexOf(text);
  const [before, after] = [line.slice(0, at), line.slice(at + text.length)];
  // A number is shown with the words before it.
  const found = (part: string) =>
    own.phones.length
      ? emailsIn(part).map(each => each.text)
      : phonesIn(part, regions).flatMap(({ phone, text: shown }) =>
          phone.type === 'fax' ? [] : (NUMBER.exec(shown)?.[0].trim() ?? []),
        );
  const isDetail = /^(?:\S+@|[+(\d])/.test(text) || own.website !== null;
  const [last, next] = [found(before).at(-1), found(after)[0]];
  const said =
    next !== undefined && JOINING.test(after.slice(0, after.indexOf(next)))
      ? next
      : // A selection that begins with a name has nothing of what goes before.
        last !== undefined && isDetail && JOINING.test(before.slice(before.lastIndexOf(last) + last.length))
        ? last
        : '';
  const joined = { ...own, phones: [...own.phones], emails: [...own.emails] };
  addWritten(joined, said, { regions });
  return joined;
}

/** " or by email at ": nothing else between a number and an address that are of one contact. */
const JOINING =
  /^[\s,;/|(]{0,3}(?:(?:or|and|oder|und|ou|et|of|en|eller|og|och)\b)?(?:\s?\b(?:by|please|call(?:ing)?|ring(?:ing)?|(?:tele)?phone|tel|text|e-?mail(?:ing)?|on|at|via|to|using)\b[\s:.]{0,2}){0,4}[\s(]?$/i;

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
  const after = untilNextName(line.slice(line.indexOf(text) + text.length));
  const [here = '', ...later] = (text + after).split(SENTENCE_END);
  const called = name.split(' ')[0]!;
  const ofThem = later.flatMap(each => {
    const said = untilNextGiven(each, called);
    return said.includes(`${called} `) || OF_THEM.test(said) || !saysWhose(said.split(/\S@|\d{3}/)[0]!) ? said : [];
  });
  return [here.slice(text.length), ...ofThem].join(' ');
}

/** "You can reach them at welfare@… or by calling Tina on 07400 …": the rest is Tina's. */
function untilNextGiven(sentence: string, called: string): string {
  for (const { 0: word, index } of sentence.matchAll(/\p{Upper}\p{Lower}+/gu))
    if (word !== called && isGiven(word)) return sentence.slice(0, index);
  return sentence;
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

/** The line of an address of mail that was selected by itself, where it has no other and one number at most. */
export function lineOfEmail({ outline, regions }: Reading, { kind, text, blocks }: Target): string | null {
  const line = outline.blocks[blocks[0] ?? -1]?.text.split('\n').find(each => each.includes(text)) ?? '';
  const isAlone = kind === 'selection' && /^[^\s@]+@[^\s@]+$/.test(text) && line.length < 140;
  const isOne = line.length > text.length && line.split('@').length === 2 && phonesIn(line, regions).length < 2;
  return isAlone && isOne ? line : null;
}

/** Whom the sentences before a number name, where no other number stands between: "Therapist Ann Frost is here on Mondays. Tel: 07400 …". */
export function nameBeforeNumber({ regions }: Reading, line: string): ReturnType<typeof nameOfSentence> {
  const led = nameOfSentence(line);
  return led && phonesIn(led.around.after, regions).length === 1 ? led : null;
}
