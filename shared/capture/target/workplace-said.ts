import type { Seen } from '../cards/card.ts';
import type { Candidate } from '../cards/person.ts';
import type { Target } from '../facts.ts';
import { isOrganisation } from '../message/role-or-place.ts';
import { fieldNamed } from '../page/labels.ts';
import type { Reading } from '../page/reading.ts';
import { candidateFrom } from './named.ts';
import { namesIn } from './names-in.ts';

/** The workplace that the selection itself says, or where people of many come together the lines with the name. */
export function workplaceSaid(
  { outline }: Reading,
  target: Target,
  { card, spot }: Candidate,
  gathers: boolean,
  told: readonly string[],
): Seen<string> | null {
  const name = card.name!.value;
  const lines = spot ? outline.blocks.slice(spot.block, spot.span[1] + 1).map(block => block.text) : [];
  const texts = [saidOfWork(outline, target), ...(gathers ? [lines.slice(0, 5).join('\n')] : []), ...told];
  for (const [index, text] of texts.entries()) {
    const named = namesIn(text).find(each => each.mention.name === name);
    const said = named && candidateFrom(text, named, null).card.organisation;
    if (said && (index === 0 || isOrganisation(said.value)) && !DEPARTMENT.test(said.value)) return said;
  }
  return null;
}

/** "Ann Frost, Network Officer at Elm Support, said:": where an article introduces whom it names again further down. */
export function introducing({ outline }: Reading, name: string): string[] {
  return outline.blocks.flatMap(({ text, alt }) =>
    !alt && text.length < 300 && text.startsWith(`${name}, `) ? text : [],
  );
}

/** A selection without the cells of a row whose heads say that they name no place: what somebody treats, their number. */
function saidOfWork(outline: Reading['outline'], { text, blocks }: Target): string {
  const cells = blocks.flatMap(block => {
    const field = fieldNamed(outline.labels[block]!);
    return field && field !== 'organisation' && field !== 'name' ? outline.blocks[block]!.text.split('\n') : [];
  });
  const lines = text.split('\n');
  return lines.filter(line => !cells.includes(line)).join('\n');
}

const DEPARTMENT = /\b(?:department|dept|ward|team|service|office|reception|abteilung)\b/i;
