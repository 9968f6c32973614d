/** Letters and digits that nobody confuses in reading, hearing or writing: no 0 O, 1 I L, 5 S, 2 Z, 8 B, U V, M N. */
const LETTERS = 'ACDEFGHJKPQRTWXY';
const DIGITS = '34679';

/**
 * A random tag for a patient, such as K7Q: a letter, a digit and a letter say nothing of anybody (1,280 tags); when `taken` has most
 * of a practice's open tags, a fourth character is added. `random` fills bytes, injected so that tests are exact.
 */
export function proposePatientTag(random: (bytes: Uint8Array) => Uint8Array, taken: ReadonlySet<string> = new Set()) {
  for (let tries = 0; ; tries++) {
    const bytes = random(new Uint8Array(4));
    const tag = pick(LETTERS, bytes[0]!) + pick(DIGITS, bytes[1]!) + pick(LETTERS, bytes[2]!);
    const proposal = tries < 20 ? tag : tag + pick(DIGITS, bytes[3]!);
    if (!taken.has(proposal) || tries > 60) return proposal;
  }
}

function pick(from: string, byte: number): string {
  return from[byte % from.length]!;
}
