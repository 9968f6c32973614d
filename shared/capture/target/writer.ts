import type { Card } from '../cards/card.ts';
import type { Candidate } from '../cards/person.ts';
import type { Target } from '../facts.ts';
import { nameIn } from '../mentions/person-name.ts';
import type { Reading } from '../page/reading.ts';
import { type Cast, personCalled } from './holder.ts';
import { candidateFrom } from './named.ts';

const FURTHEST = 6;

/** "If you need to contact me ring 07400 …", and below it "From Ann Frost": who writes of themselves signs under it, before the next heading. */
export function writerOf(
  { outline }: Reading,
  { text, blocks }: Target,
  { people, subject }: Cast,
  own: Card,
): Candidate | null {
  const first = blocks[0];
  if (subject || first === undefined || !OF_SELF.test(text) || !(own.phones.length || own.emails.length)) return null;
  const below = outline.blocks.slice(first, first + FURTHEST);
  const end = below.findIndex(({ level }, at) => at > 0 && level !== undefined);
  const lines = (end < 0 ? below : below.slice(0, end)).flatMap(block => block.text.split('\n'));
  for (const line of lines) {
    const signed = line.length < 50 ? nameIn(line.replace(SIGNED, '')) : null;
    if (signed?.rest !== '' || signed.score < 0.6) continue;
    const mention = { ...signed, score: 1 };
    return personCalled(mention.name, people) ?? candidateFrom(mention.name, { mention, line: 0 }, null);
  }
  return null;
}

const OF_SELF =
  /\b(?:(?:contact|call|ring|text|email|phone|reach|message|tell|ask) me|[Mm]y (?:telephone |phone |mobile |new )*(?:number|email|mobile|address))\b/;

const SIGNED = /^(?:from|by|yours|regards|kind regards|thanks|many thanks|best wishes|[–—-])[\s,:–—-]+/i;
