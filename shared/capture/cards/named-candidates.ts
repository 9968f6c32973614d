import { orgKey } from './organisation-names.ts';
import type { Signs } from './signs.ts';

/** A name that may be the card's organisation, in the form in which it is said most often, and what is seen of it in all places together. */
export type Candidate = { name: string; key: string; signs: Signs };

/** Gathers names; the same one said again keeps the strongest of each sign. */
export function gathering(): { put: (text: string, signs: Signs) => void; all: () => Candidate[] } {
  const found = new Map<string, { forms: Map<string, number>; signs: Signs }>();
  const put = (text: string, signs: Signs) => {
    const name = text.trim().replace(EDGES, '');
    const key = orgKey(name);
    if (name.length > 90 || key.length < 3 || !NAMELIKE.test(name) || DETAIL.test(name)) return;
    const known = found.get(key) ?? { forms: new Map<string, number>(), signs: {} };
    found.set(key, known);
    known.forms.set(name, (known.forms.get(name) ?? 0) + 1);
    for (const [sign, value] of Object.entries(signs)) known.signs[sign] = Math.max(known.signs[sign] ?? 0, value);
  };
  const all = () =>
    [...found].map(([key, { forms, signs }]) => {
      const [[name]] = [...forms].sort((a, b) => b[1] - a[1]) as [[string, number]];
      const times = [...forms.values()].reduce((sum, each) => sum + each, 0);
      return { name, key, signs: { ...signs, times: Math.log(times), once: Number(times === 1) } };
    });
  return { put, all };
}

const EDGES = /^[\s|·•,:;–—-]+|[\s|·•,:;–—-]+$/g;
/** A capital, or a script that has none. */
const NAMELIKE = /\p{Upper}|[^\u0000-\u024f]/u;
const DETAIL = /@|https?:|www\.|\d{5}/;

/** The parts of a title or a line. */
export function partsOf(line: string): string[] {
  return line.split(/\s+[|–—·•»›-]\s+|\s*[|｜]\s*/);
}

/** The parts of a line at its commas and brackets too, where there is more than one. */
export function piecesOfLine(line: string): string[] {
  const pieces = line.split(/\s+[|–—·•»›-]\s+|\s*[|｜]\s*|, |: | \(|\)/);
  return pieces.length > 1 ? pieces : [];
}

/** Runs of two to eight words with capitals, and small ones between: "Elm Chamber of Commerce" in a sentence. */
export function capitalRuns(line: string): string[] {
  const runs: string[][] = [[]];
  for (const word of line.split(/\s+/)) {
    const run = runs.at(-1)!;
    if (/^\p{Upper}/u.test(word) && run.length < 12) run.push(word);
    else if (SMALL.test(word) && run.length > 0) run.push(word);
    else runs.push([]);
    if (/[.,:;!?)]$/.test(word)) runs.push([]);
  }
  return runs.flatMap(run => {
    while (run.length && SMALL.test(run.at(-1)!)) run.pop();
    const isName = run.length >= 2 && run.length <= 8;
    return isName ? run.join(' ').replace(/[.,:;!?)]+$/, '') : [];
  });
}

const SMALL = /^(?:of|and|&|for|the|de|du|des|für|am|an|der|in|y|et|und)$/;

/** At most so many names are compared: those of a page's body that nothing marks are left out first. */
const MOST = 200;

export function foremost(candidates: Candidate[]): Candidate[] {
  if (candidates.length <= MOST) return candidates;
  const isMarked = ({ signs }: Candidate) => MARKS.some(sign => (signs[sign] ?? 0) > 0);
  const marked = candidates.filter(isMarked);
  return [...marked, ...candidates.filter(each => !isMarked(each))].slice(0, MOST);
}

/** Signs of where an organisation's name stands. */
const MARKS = 'title site itemOrganisation worksFor pointed in next near over rights h1 header early'.split(' ');

/** Marks names that hold another one, or stand in another: "Elm Clinic Leeds" and "Elm Clinic". */
export function markNested(candidates: Candidate[]): void {
  const padded = candidates.map(({ key }) => ` ${key} `);
  for (const [at, { signs, key }] of candidates.entries()) {
    const others = padded.filter((_, other) => other !== at);
    signs['holds'] = Number(others.some(each => each.length > 6 && padded[at]!.includes(each)));
    signs['held'] = Number(others.some(each => each.includes(` ${key} `)));
  }
}
