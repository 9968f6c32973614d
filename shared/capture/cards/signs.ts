/** What is seen of one of several candidates, by sign: mostly 1 for "is so", or a share. */
export type Signs = { [sign: string]: number };

/** Signs with what pairs of them say together. */
export function withPairs(signs: Signs, pairs: readonly (readonly [string, string])[]): Signs {
  for (const [one, other] of pairs) {
    const both = (signs[one] ?? 0) * (signs[other] ?? 0);
    if (both !== 0) signs[`${one}&${other}`] = both;
  }
  return signs;
}

/** Signs as they weigh anywhere, and as they weigh besides on pages of a sort: what is learnt from. */
export function inContext(signs: Signs, context: string): Signs {
  const told = Object.entries(signs).filter(([, value]) => value !== 0);
  // What is told of our own reading is too little to be told apart by sorts of pages.
  const isAnywhere = (sign: string) => sign.startsWith('read&');
  return Object.fromEntries(
    told.flatMap(([sign, value]) =>
      isAnywhere(sign)
        ? [[sign, value]]
        : [
            [sign, value],
            [`${context} ${sign}`, value],
          ],
    ),
  );
}

/** What signs weigh together on pages of a sort; the softmax is how likely each candidate is. */
export function weighingIn(context: string, learnt: { readonly [sign: string]: number }): (signs: Signs) => number {
  return signs => {
    let sum = 0;
    for (const sign in signs) {
      const value = signs[sign]!;
      if (value !== 0) sum += value * ((learnt[sign] ?? 0) + (learnt[`${context} ${sign}`] ?? 0));
    }
    return sum;
  };
}
