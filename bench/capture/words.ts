import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { asking, type Learnt } from '../../shared/capture/lexicon/learnt/model.ts';
import { piecesOf } from '../../shared/capture/lexicon/learnt/pieces.ts';
import { DIGITS } from '../../shared/capture/lexicon/name-letters.ts';
import { seeded, shuffle } from './dice.ts';

const HELP = `node bench/capture/words.ts [--test]

Learns from the lists in bench/capture/words what short texts say, and writes shared/capture/lexicon/learnt/weights.ts:
  kinds.tsv   kind(s), language, text: names of organisations, job titles, departments and trades, and the partner kind they tell
  forms.tsv   form, language, text: what a line is, a person's name, a role, an organisation's name or something else

  --test      writes nothing: learns from nine tenths and tells how well the tenth is known
  --help      this text

All lists are invented (November 2026), in the manner of real signs, letterheads and signatures, by several writers that did not see each other's.`;

const LISTS = join(import.meta.dirname, 'words');
const OUT = join(import.meta.dirname, '../../shared/capture/lexicon/learnt/weights.ts');

type Example = { text: string; are: string[] };

function main(): number {
  const known = { test: { type: 'boolean' }, help: { type: 'boolean' } } as const;
  const { values, tokens } = parseArgs({ options: known, strict: false, tokens: true });
  const strange = tokens.find(token => token.kind !== 'option' || !Object.hasOwn(known, token.name));
  if (values['help'] || strange) {
    console.log(strange ? 'Only --test and --help are known. See --help.' : HELP);
    return strange ? 2 : 0;
  }
  const lists = readdirSync(LISTS).map(file => ({
    name: file.replace('.tsv', '').toUpperCase(),
    all: examplesIn(file),
  }));
  if (values['test']) for (const { name, all } of lists) test(name, all);
  else writeFileSync(OUT, written(lists.map(({ name, all }) => ({ name, learnt: packed(learn(all)) }))));
  return 0;
}

function examplesIn(file: string): Example[] {
  const lines = readFileSync(join(LISTS, file), 'utf8').split('\n').filter(Boolean);
  return lines.map(line => {
    const [are, , text] = line.split('\t') as [string, string, string];
    return { text, are: are.split('|') };
  });
}

function test(name: string, all: Example[]): void {
  const isTested = (_: Example, at: number) => at % 10 === 3;
  const ask = asking(packed(learn(all.filter((each, at) => !isTested(each, at)))));
  const asked = all.filter(isTested).map(({ text, are }) => ({ ...ask(text), are }));
  for (const least of [0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const told = asked.filter(({ chance }) => chance >= least);
    const right = told.filter(({ is, are }) => are.includes(is)).length;
    const share = (count: number, of: number) => `${((100 * count) / of).toFixed(1)} %`;
    console.log(
      `${name} from ${least}: ${share(told.length, asked.length)} told, ${share(right, told.length)} of them right`,
    );
  }
}

const ROUNDS = 25;
const RATE = 0.15;
/** How strongly weights are drawn to 0, so that few stay. */
const DRAW = 0.04;
/** A piece that fewer texts have says nothing. */
const LEAST_TEXTS = 4;
/** Weights below this are left out. */
const LEAST_WEIGHT = 0.25;

type Weights = { classes: string[]; bias: Float64Array; pieces: string[]; weights: Float64Array };

/** Softmax regression by AdaGrad. */
function learn(examples: Example[]): Weights {
  const classes = [...new Set(examples.flatMap(({ are }) => are))].sort();
  const read = examples.map(({ text }) => [...piecesOf(text)]);
  const counts = new Map<string, number>();
  for (const piece of read.flat()) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const pieces = [...counts].flatMap(([piece, count]) => (count >= LEAST_TEXTS ? piece : [])).sort();
  const index = new Map(pieces.map((piece, at) => [piece, at]));
  const inputs = read.map(all => all.flatMap(piece => index.get(piece) ?? []));
  const count = classes.length;
  const model = { classes, bias: new Float64Array(count), pieces, weights: new Float64Array(pieces.length * count) };
  const squares = new Float64Array(model.weights.length).fill(0.01);
  const random = seeded(7);
  const order = [...examples.keys()];
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const at of order) step(model, squares, inputs[at]!, examples[at]!.are);
  }
  return model;
}

function step({ classes, bias, weights }: Weights, squares: Float64Array, input: number[], are: string[]): void {
  const count = classes.length;
  const sums = [...bias];
  for (const piece of input) for (let k = 0; k < count; k++) sums[k]! += weights[piece * count + k]!;
  const most = Math.max(...sums);
  const odds = sums.map(sum => Math.exp(sum - most));
  const total = odds.reduce((sum, each) => sum + each, 0);
  for (const [k, name] of classes.entries()) {
    const wrong = odds[k]! / total - (are.includes(name) ? 1 / are.length : 0);
    if (Math.abs(wrong) < 1e-3) continue;
    bias[k]! -= 0.01 * wrong;
    for (const piece of input) {
      const at = piece * count + k;
      squares[at]! += wrong * wrong;
      const rate = RATE / Math.sqrt(squares[at]!);
      const moved = weights[at]! - rate * wrong;
      weights[at] = Math.sign(moved) * Math.max(0, Math.abs(moved) - DRAW * rate);
    }
  }
}

const STEP = 0.125;

function packed({ classes, bias, pieces, weights }: Weights): Learnt {
  let last = '';
  const entries = pieces.flatMap((piece, at) => {
    const pairs = classes.flatMap((_, k) => {
      const weight = weights[at * classes.length + k]!;
      return Math.abs(weight) < LEAST_WEIGHT
        ? []
        : `${DIGITS[k]}${DIGITS[Math.max(0, Math.min(63, Math.round(weight / STEP) + 32))]}`;
    });
    if (pairs.length === 0) return [];
    let shared = 0;
    while (shared < 9 && shared < last.length && piece[shared] === last[shared]) shared++;
    last = piece;
    return `${shared}${piece.slice(shared)}:${pairs.join('')}`;
  });
  return { classes, bias: [...bias].map(each => Number(each.toFixed(2))), step: STEP, pieces: entries.join(';') };
}

function written(parts: { name: string; learnt: Learnt }[]): string {
  const tables = parts.map(
    ({ name, learnt }) => `// prettier-ignore
export const ${name}: Learnt = {
  step: ${learnt.step},
  classes: '${learnt.classes.join(' ')}'.split(' '),
  bias: ${JSON.stringify(learnt.bias)},
  pieces: '${learnt.pieces}',
};
`,
  );
  return `import type { Learnt } from './model.ts';\n\n/** Learnt by bench/capture/words.ts. */\n\n${tables.join('\n')}`;
}

process.exitCode = main();
