import { nameCase } from '../mentions/name-case.ts';
import { nameIn } from '../mentions/person-name.ts';
import { FAMILY_NAME, GIVEN_NAME } from '../page/labels.ts';
import type { Outline } from '../page/outline.ts';
import { foldText } from '../text/clean.ts';
import type { PersonSpot } from './person-spot.ts';

/** "Nombre: AMPARO, Apellidos: FERRANDIS MOLINER": the one person of a page whose names stand apart under labels of their own. */
export function nameInParts({ blocks, labels }: Outline): PersonSpot | null {
  const under = (label: RegExp) => {
    const found = blocks.flatMap(({ text }, at) => (label.test(foldText(labels[at]!)) && text.length < 60 ? at : []));
    return found.length === 1 ? found[0]! : null;
  };
  const [first, last] = [under(GIVEN_NAME), under(FAMILY_NAME)];
  if (first === null || last === null) return null;
  const written = `${blocks[first]!.text} ${blocks[last]!.text}`;
  const name = /\p{Lower}/u.test(written) ? written : nameCase(written);
  const mention = nameIn(name);
  if (mention?.rest !== '') return null;
  return {
    mention: { ...mention, score: 1 },
    block: Math.min(first, last),
    line: 0,
    score: 1.5,
    heading: false,
    role: null,
    credentials: null,
    span: [Math.min(first, last), Math.max(first, last)],
  };
}
