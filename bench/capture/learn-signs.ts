import type { Signs } from '../../shared/capture/cards/signs.ts';

/** Candidates by their signs, one of which is chosen, and which of them are right. */
export type Pick = { signs: readonly Signs[]; isRight: readonly boolean[] };

const ROUNDS = 300;
const RATE = 0.3;
/** How strongly weights are drawn to 0: half the variance that a weight is thought to have beforehand. */
const DRAW = 1.5;
/** Weights below this are left out. */
const LEAST_WEIGHT = 0.02;

/** What each sign weighs in a choice: conditional logistic regression, by AdaGrad over all picks at once. */
export function learnSigns(picks: readonly Pick[]): Signs {
  const known = picks.filter(({ isRight }) => isRight.includes(true));
  const names = [...new Set(known.flatMap(({ signs }) => signs.flatMap(each => Object.keys(each))))].sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const inputs = known.map(({ signs, isRight }) => ({
    rows: signs.map(each => Object.entries(each).map(([name, value]) => [index.get(name)!, value] as const)),
    isRight,
  }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-6);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map(weight => 2 * DRAW * weight);
    for (const { rows, isRight } of inputs) {
      const sums = rows.map(row => row.reduce((sum, [at, value]) => sum + weights[at]! * value, 0));
      const most = Math.max(...sums);
      const odds = sums.map(sum => Math.exp(sum - most));
      const total = odds.reduce((sum, each) => sum + each, 0);
      const right = odds.reduce((sum, each, k) => sum + (isRight[k] ? each : 0), 0) || Number.EPSILON;
      for (const [k, row] of rows.entries()) {
        const wrong = odds[k]! / total - (isRight[k] ? odds[k]! / right : 0);
        for (const [at, value] of row) slope[at]! += wrong * value;
      }
    }
    for (const [at, each] of slope.entries()) {
      squares[at]! += each * each;
      weights[at]! -= (RATE * each) / Math.sqrt(squares[at]!);
    }
  }
  return Object.fromEntries(
    names.flatMap((name, at) =>
      Math.abs(weights[at]!) < LEAST_WEIGHT ? [] : [[name, Number(weights[at]!.toFixed(2))]],
    ),
  );
}

/** The weights as a file of shared/capture/lexicon/learnt. */
export function writtenSigns(name: string, signs: Signs, by: string): string {
  return `/** Learnt by ${by}. */\n\n// prettier-ignore\nexport const ${name}: { readonly [sign: string]: number } = ${JSON.stringify(signs)};\n`;
}
