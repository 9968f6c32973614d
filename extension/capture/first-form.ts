import type { ContactGuess } from '../../shared/capture/contact.ts';
import type { PageFacts } from '../../shared/capture/facts.ts';
import { report } from '../platform/report.ts';
import type { KithDb } from '../store/db.ts';
import { practiceOf } from '../store/today.ts';
import { emptyGuess, formOf, type CardForm } from './card.ts';
import type { CaptureDraft } from './draft.ts';
import { knownAlready } from './known-queries.ts';
import { factsOf } from './reading.ts';

/** A pure function of the facts (shared/capture); the practice's country helps with telephone numbers. */
export type GuessContact = (facts: PageFacts, options: { country: string | undefined }) => ContactGuess;

/** The form as the window opens with it, made of what was read. `stumbled`: our own reading failed, the card is blank. */
export async function firstForm(
  db: KithDb,
  { opened, reading }: CaptureDraft,
  guess: GuessContact,
): Promise<{ form: CardForm; stumbled: boolean }> {
  const country = (await practiceOf(db))?.country;
  const facts = reading?.facts ?? factsOf(opened, {});
  const contact = guessSafely(facts, country, guess);
  const form = formOf(contact ?? emptyGuess(facts), opened.purpose, facts.kind === 'message');
  const stumbled = contact === undefined;
  const card = form.cards.length === 1 ? form.cards[0] : undefined;
  if (opened.purpose === 'add' || !card) return { form, stumbled };
  // A log is about the partner one has already, when there is no doubt.
  const [match] = await knownAlready(db, card, country);
  return { form: match?.likeness.sure ? { ...form, partner: match.partner.id } : form, stumbled };
}

/** A page that our own reading stumbles over must not cost the person their card. */
function guessSafely(facts: PageFacts, country: string | undefined, guess: GuessContact): ContactGuess | undefined {
  try {
    return guess(facts, { country });
  } catch (error) {
    report(error, 'making a contact of a page');
    return undefined;
  }
}
