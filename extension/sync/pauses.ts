/** Pauses between tries, in ms. */
export type Pauses = {
  /** About twice the one before, and about `longest` at most: by half more or less, so that not all browsers come at once. */
  next: (longest: number) => number;
  /** It went well: the next pause is short again. */
  reset: () => void;
};

const FIRST = 1_000;

export function growingPauses(): Pauses {
  let pause = FIRST;
  return {
    next(longest) {
      const now = Math.min(pause, longest);
      pause = now * 2;
      return now * (0.5 + Math.random());
    },
    reset() {
      pause = FIRST;
    },
  };
}
