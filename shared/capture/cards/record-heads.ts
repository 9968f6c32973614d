import { DETAIL } from '../page/labels.ts';
import type { Outline } from '../page/outline.ts';
import type { Reading } from '../page/reading.ts';
import { foldText } from '../text/clean.ts';
import type { Candidate } from './person.ts';

/** Over a list of labelled details, of which one may name a partner: "Berufsausübungsgemeinschaft mit: Frau Dr. Annegret Focken". */
export function headsRecord({ labels, blocks }: Outline, { spot }: Candidate, people: Candidate[]): boolean {
  if (!spot || blocks[spot.block]!.level === undefined || labels[spot.block] !== '') return false;
  const under = labels.slice(spot.block + 1, spot.block + 30).filter(label => label !== '');
  const others = people.filter(each => each.spot !== spot);
  const isDetailed = under.some(label => DETAIL.test(foldText(label)));
  return (
    isDetailed && new Set(under).size >= 4 && others.every(each => each.spot !== null && labels[each.spot.block] !== '')
  );
}

/** The one entry of a register that a page shows, whatever its labels: a heading over a number. */
export function headsNumber({ mentions, outline }: Reading, { spot, card }: Candidate): boolean {
  const numbers = mentions.filter(({ type }) => type === 'register');
  return spot?.heading === true && card.registers.length > 0 && numbers.length === 1 && outline.recorded.size === 0;
}
