import type { NameMention } from '../mentions/person-name.ts';

/** A person's name on the page, how sure that is, and the run of blocks that is about them. */
export type PersonSpot = {
  mention: NameMention;
  block: number;
  line: number;
  score: number;
  heading: boolean;
  role: string | null;
  credentials: string | null;
  /** First and last block of what stands with the name. */
  span: [number, number];
};
