import { setTimeout } from 'node:timers/promises';

/** Asks until the answer is as wanted, every 20 ms; throws with the last answer after `within` ms. Resolves to that answer. */
export async function waitUntil<T>(
  ask: () => T | Promise<T>,
  isRight: (answer: T) => boolean = Boolean,
  { within = 10_000, what = 'what the test waits for' } = {},
): Promise<T> {
  const end = performance.now() + within;
  for (;;) {
    const answer = await ask();
    if (isRight(answer)) return answer;
    if (performance.now() > end) throw new Error(`Not within ${within} ms: ${what}; last: ${JSON.stringify(answer)}`);
    await setTimeout(20);
  }
}
