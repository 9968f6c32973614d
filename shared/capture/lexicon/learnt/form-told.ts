import { asking, softmax, weighing } from './model.ts';
import { piecesOf } from './pieces.ts';
import { FORMS } from './weights.ts';

const weighed = weighing(FORMS);
const ask = asking(FORMS, weighed);
const { odds } = weighed;

export type Form = 'name' | 'role' | 'org' | 'other';

/** From here on the model is right in 19 of 20 texts that it has not seen (`node bench/capture/words.ts --test`). */
const SURE = 0.8;

/** What a short line is by its words: a person's name, a role, an organisation's name or something else; null where that is not sure. */
export function formTold(text: string): Form | null {
  const { is, chance } = ask(text);
  return chance < SURE ? null : (is as Form);
}

/** How likely a short line is each form, 0-1. */
export function formsOf(text: string): { [F in Form]: number } {
  return formChances(piecesOf(text));
}

/** The same of a line that was taken to pieces already. */
export function formChances(pieces: ReadonlySet<string>): { [F in Form]: number } {
  const chances = softmax(odds(pieces));
  return Object.fromEntries(FORMS.classes.map((form, at) => [form, chances[at]!])) as { [F in Form]: number };
}
