import { isGivenName } from '../lexicon/given-names.ts';
import type { PersonSpot } from './person-spot.ts';

/** "Dr. Huber Petra", "Dr. Gruber Theresa", "Dr. Raml Katja": a list that says surnames first; its names as one says them. */
export function turnSurnameFirst(spots: PersonSpot[]): void {
  const turned = spots.filter(({ mention }) => isSurnameFirst(mention.name));
  const straight = spots.filter(({ mention }) => isSurnameFirst(mention.name.split(' ').reverse().join(' ')));
  // Few are not enough: "Thomas" and "Martin" are surnames too.
  if (turned.length < 3 || turned.length < straight.length * 2) return;
  for (const { mention } of turned) mention.name = mention.name.split(' ').reverse().join(' ');
}

function isSurnameFirst(name: string): boolean {
  const [first = '', last = '', ...more] = name.split(' ');
  return more.length === 0 && last.length > 2 && isGivenName(last) && !isGivenName(first);
}
