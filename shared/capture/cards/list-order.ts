import { isGivenName } from '../lexicon/given-names.ts';
import type { Outline } from '../page/outline.ts';
import { foldText } from '../text/clean.ts';
import type { PersonSpot } from './person-spot.ts';

/**
 * "Dr. Huber Petra", "Dr. Gruber Theresa", "Dr. Raml Katja": a list that says surnames first, or a name that an address on the page
 * (`users`: what stands before the @) says the other way round; as one says them.
 */
export function turnSurnameFirst(spots: PersonSpot[], users: string[]): void {
  const turned = spots.filter(({ mention }) => isSurnameFirst(mention.name));
  const straight = spots.filter(({ mention }) => isSurnameFirst(reversed(mention.name)));
  // Few are not enough: "Thomas" and "Martin" are surnames too.
  const isList = turned.length >= 3 && turned.length >= straight.length * 2;
  const boxes = users.map(user => foldText(user).replace(/ /g, ''));
  for (const spot of turned) {
    const name = reversed(spot.mention.name);
    const spelt = foldText(name).replace(/ /g, '');
    if (isList || boxes.some(box => box.startsWith(spelt))) spot.mention = { ...spot.mention, name };
  }
}

/** "Issakidu Katerina" as one says it, where three lines of the page and more say the surname first. */
export function asListed(name: string, { blocks }: Outline): string {
  if (!isSurnameFirst(name)) return name;
  const lines = blocks
    .map(({ text }) => text.split('\n')[0]!)
    .filter(line => /^\p{Upper}\S+ \p{Upper}\S+$/u.test(line));
  const turned = lines.filter(isSurnameFirst).length;
  return turned >= 3 && turned >= lines.filter(line => isSurnameFirst(reversed(line))).length * 2
    ? reversed(name)
    : name;
}

function reversed(name: string): string {
  return name.split(' ').reverse().join(' ');
}

function isSurnameFirst(name: string): boolean {
  const [first = '', last = '', ...more] = name.split(' ');
  return more.length === 0 && last.length > 2 && isGivenName(last) && !isGivenName(first);
}
