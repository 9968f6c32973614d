import type { IdSource } from '../../shared/model/ids.ts';

/** The browser's clock and randomness. */
export const idSource: IdSource = {
  now: () => Date.now(),
  random: bytes => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>),
};
