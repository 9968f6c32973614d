import type { ContactGuess } from '../../shared/capture/contact.ts';
import type { PageFacts } from '../../shared/capture/facts.ts';
import { report } from '../platform/report.ts';
import type { KithDb } from '../store/db.ts';
import { practiceOf } from '../store/today.ts';
import { emptyGuess, formOf, type CardForm } from './card.ts';
import type { FirstForm, Purpose } from './draft.ts';
import { knownAlready } from './known-queries.ts';
import type { Reading } from './reading.ts';

/** A pure function of the facts (shared/capture); the practice's country helps with telephone numbers. */
export type GuessContact = (facts: PageFacts, options: { country: string | undefined }) => ContactGuess;

/** Makes the card of what was read. */
export type MakeForm = (purpose: Purpose, reading: Promise<Reading>) => Promise<FirstForm>;

/** How long a card waits for the store, in ms: one that does not open must not keep it from the person. */
const STORE_PATIENCE = 1_000;

const STUMBLED = 'Kith stumbled over this page. Nothing was taken from it.';

/** `load` brings what knows names, words and places: it is large, and begins while the page is being read and the store opened. */
export function formMaker(db: KithDb, load: () => Promise<GuessContact>): MakeForm {
  return async (purpose, reading) => {
    const asked = fromStore(practiceOf(db).then(practice => practice?.country));
    const [guess, read, country] = await Promise.all([load(), reading, asked]);
    const contact = guessSafely(read.facts, country, guess);
    const form = formOf(contact ?? emptyGuess(read.facts), purpose, read.facts.kind === 'message');
    const partner = purpose === 'add' ? undefined : await fromStore(surelyKnown(db, form, country));
    const why = contact ? (read.type === 'blank' ? read.why : undefined) : STUMBLED;
    return { form: partner ? { ...form, partner } : form, ...(why ? { why } : {}) };
  };
}

/** A log is about the partner one has already, when there is no doubt. */
async function surelyKnown(db: KithDb, form: CardForm, country: string | undefined): Promise<string | undefined> {
  const card = form.cards.length === 1 ? form.cards[0] : undefined;
  const [match] = card ? await knownAlready(db, card, country) : [];
  return match?.likeness.sure ? match.partner.id : undefined;
}

/** What the store says in time; the card is there without it. */
function fromStore<T>(answer: Promise<T>): Promise<T | undefined> {
  const late = new Promise<undefined>(resolve => setTimeout(() => resolve(undefined), STORE_PATIENCE));
  const read = answer.catch((error: unknown) => {
    report(error, 'asking the store about a card');
    return undefined;
  });
  return Promise.race([read, late]);
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
