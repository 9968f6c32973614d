/** What is seen of one of several candidates, by sign: mostly 1 for "is so", or a share. */
export type Signs = { [sign: string]: number };

/** Signs, with what pairs of them say, each as it weighs anywhere and as it weighs on a page of this sort. */
export function inContext(signs: Signs, context: string, pairs: readonly (readonly [string, string])[] = []): Signs {
  const all: Signs = {};
  const put = (sign: string, value: number) => {
    if (value === 0) return;
    all[sign] = value;
    all[`${context} ${sign}`] = value;
  };
  for (const [sign, value] of Object.entries(signs)) put(sign, value);
  for (const [one, other] of pairs) put(`${one}&${other}`, (signs[one] ?? 0) * (signs[other] ?? 0));
  return all;
}

/** How much signs weigh together; their softmax is how likely each candidate is. */
export function worth(signs: Signs, weights: Signs): number {
  let sum = 0;
  for (const [sign, value] of Object.entries(signs)) sum += value * (weights[sign] ?? 0);
  return sum;
}
