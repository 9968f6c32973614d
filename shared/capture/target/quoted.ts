import { emptyCard } from '../cards/card.ts';
import { addMentions, type Candidate } from '../cards/person.ts';
import { isArticle } from '../page/article.ts';
import type { Reading } from '../page/reading.ts';
import { isParted, isTight } from './holder.ts';

/** Whom a sentence of an article begins with has what it and the next ones say, and nothing of the publisher's address at the end of the page. */
export function quoted(reading: Reading, person: Candidate): Candidate {
  const { spot, card } = person;
  if (!spot || spot.heading || !isArticle(reading) || !SENTENCE.test(reading.outline.blocks[spot.block]!.text))
    return person;
  const here = { ...emptyCard(), name: card.name };
  addMentions(reading, here, block => isTight(person, block) && !isParted(reading, person, block));
  const phones = card.phones.filter(({ value }) => here.phones.some(each => each.value.number === value.number));
  const emails = card.emails.filter(({ value }) => here.emails.some(each => each.value === value));
  const address = card.address?.value === here.address?.value ? card.address : null;
  return { ...person, card: { ...card, phones, emails, address } };
}

/** Seven words and more, up to a full stop, which may be that of what somebody says. */
const SENTENCE = /^(?:\S+\s+){6}.*[.!?]["”’»)]?$/s;
