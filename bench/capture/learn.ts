import { type Learnt, scaleOf } from '../../shared/capture/lexicon/learnt/model.ts';
import { DIGITS } from '../../shared/capture/lexicon/name-letters.ts';
import { seeded, shuffle } from './dice.ts';

/** What is learnt from: the pieces of a text, what it is (any of them is right), and what is known of a class beforehand, added to its odds. */
export type Example = { pieces: ReadonlySet<string>; are: readonly string[]; before?: (of: string) => number };

export type Settings = {
  rounds: number;
  rate: number;
  /** How strongly weights are drawn to 0, so that few stay. */
  draw: number;
  /** A piece that fewer texts have says nothing. */
  leastTexts: number;
  /** Weights below this are left out. */
  leastWeight: number;
  /** As in `Learnt`. */
  reach?: number;
  /** Of several classes that are right each is made as likely (without this), or the likeliest likelier still: they need not all be. */
  oneIsEnough?: true;
};

type Input = { known: number[]; scale: number; before: number[]; isRight: boolean[] };
type Model = { bias: Float64Array; weights: Float64Array; squares: Float64Array };

/** Softmax regression by AdaGrad. */
export function learn(examples: readonly Example[], settings: Settings): Learnt {
  const classes = [...new Set(examples.flatMap(({ are }) => are))].sort();
  const counts = new Map<string, number>();
  for (const { pieces } of examples) for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const kept = [...counts].flatMap(([piece, count]) => (count >= settings.leastTexts ? piece : [])).sort();
  const index = new Map(kept.map((piece, at) => [piece, at]));
  const inputs = examples.map(({ pieces, are, before }): Input => ({
    known: [...pieces].flatMap(piece => index.get(piece) ?? []),
    scale: scaleOf(settings.reach, pieces.size),
    before: classes.map(each => before?.(each) ?? 0),
    isRight: classes.map(each => are.includes(each)),
  }));
  const model: Model = {
    bias: new Float64Array(classes.length),
    weights: new Float64Array(kept.length * classes.length),
    squares: new Float64Array(kept.length * classes.length).fill(0.01),
  };
  const random = seeded(7);
  const order = [...examples.keys()];
  for (let round = 0; round < settings.rounds; round++) {
    shuffle(order, random);
    for (const at of order) step(model, inputs[at]!, settings);
  }
  return packed(classes, kept, model, settings);
}

function step({ bias, weights, squares }: Model, { known, scale, before, isRight }: Input, settings: Settings): void {
  const count = bias.length;
  const sums = before.map((each, k) => each + bias[k]!);
  for (const piece of known) for (let k = 0; k < count; k++) sums[k]! += weights[piece * count + k]! * scale;
  const most = Math.max(...sums);
  const odds = sums.map(sum => Math.exp(sum - most));
  const total = odds.reduce((sum, each) => sum + each, 0);
  const wanted = isRight.map((is, k) => (is ? (settings.oneIsEnough ? odds[k]! : 1) : 0));
  const right = wanted.reduce((sum, each) => sum + each, 0) || Number.EPSILON;
  for (let k = 0; k < count; k++) {
    const wrong = odds[k]! / total - wanted[k]! / right;
    if (Math.abs(wrong) < 1e-3) continue;
    bias[k]! -= 0.01 * wrong;
    for (const piece of known) {
      const at = piece * count + k;
      squares[at]! += (wrong * scale) ** 2;
      const rate = settings.rate / Math.sqrt(squares[at]!);
      const moved = weights[at]! - rate * wrong * scale;
      weights[at] = Math.sign(moved) * Math.max(0, Math.abs(moved) - settings.draw * rate);
    }
  }
}

const STEP = 0.125;

function packed(classes: string[], pieces: string[], { bias, weights }: Model, settings: Settings): Learnt {
  let last = '';
  const entries = pieces.flatMap((piece, at) => {
    const pairs = classes.flatMap((_, k) => {
      const weight = weights[at * classes.length + k]!;
      return Math.abs(weight) < settings.leastWeight
        ? []
        : `${DIGITS[k]}${DIGITS[Math.max(0, Math.min(63, Math.round(weight / STEP) + 32))]}`;
    });
    if (pairs.length === 0) return [];
    let shared = 0;
    while (shared < 9 && shared < last.length && piece[shared] === last[shared]) shared++;
    last = piece;
    return `${shared}${piece.slice(shared)}:${pairs.join('')}`;
  });
  const reach = settings.reach === undefined ? {} : { reach: settings.reach };
  return {
    classes,
    bias: [...bias].map(each => Number(each.toFixed(2))),
    step: STEP,
    ...reach,
    pieces: entries.join(';'),
  };
}

/** The models as a file of shared/capture/lexicon/learnt, by name. */
export function written(models: { [name: string]: Learnt }, by: string): string {
  const tables = Object.entries(models).map(
    ([name, { classes, bias, step, reach, pieces }]) => `// prettier-ignore
export const ${name}: Learnt = {
  step: ${step},${reach === undefined ? '' : `\n  reach: ${reach},`}
  classes: '${classes.join(' ')}'.split(' '),
  bias: ${JSON.stringify(bias)},
  pieces: '${pieces}',
};
`,
  );
  return `import type { Learnt } from './model.ts';\n\n/** Learnt by ${by}. */\n\n${tables.join('\n')}`;
}
