import type { RecordId } from '../model/ids.ts';

/** Repeatable chance: the same seed gives the same practice, in every engine. */
export type Random = {
  /** A whole number from 0 to `below` - 1. */
  int: (below: number) => number;
  chance: (probability: number) => boolean;
  pick: <T>(list: readonly T[]) => T;
  /** A uuid of version 7's shape, made at a moment (ms since 1970). */
  id: (time: number) => RecordId;
};

const HEX = Array.from({ length: 65_536 }, (_, value) => value.toString(16).padStart(4, '0'));

/** sfc32 (Chris Doty-Humphrey, PractRand), seeded by one number and warmed up. */
export function randomFrom(seed: number): Random {
  let a = seed | 0;
  let b = 0x9e3779b9;
  let c = 0x243f6a88;
  let counter = 1;
  const next = () => {
    const result = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + result;
    c |= 0;
    return result >>> 0;
  };
  for (let i = 0; i < 15; i += 1) next();
  const int = (below: number) => Math.floor((next() / 0x1_0000_0000) * below);
  return {
    int,
    chance: probability => next() < probability * 0x1_0000_0000,
    pick: list => list[int(list.length)]!,
    id: time => {
      const [one, two] = [next(), next()];
      const clock = HEX[Math.floor(time / 0x1_0000_0000) & 0xffff]! + HEX[Math.floor(time / 65_536) & 0xffff]!;
      const version = HEX[0x7000 | (one & 0xfff)]!;
      const variant = HEX[0x8000 | ((one >>> 12) & 0x3fff)]!;
      const rest = HEX[two >>> 16]! + HEX[two & 0xffff]! + HEX[next() & 0xffff]!;
      return `${clock}-${HEX[time % 65_536]}-${version}-${variant}-${rest}`;
    },
  };
}
