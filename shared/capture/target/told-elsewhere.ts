import type { Candidate } from '../cards/person.ts';
import { nameIn } from '../mentions/person-name.ts';
import type { Reading } from '../page/reading.ts';
import { candidateFrom } from './named.ts';
import { SENTENCE_END } from './prose.ts';

/**
 * "Wyn Frost, Senior Sports Activator, said: …" in another paragraph than wyn.frost@…, which spells all of the name; of wfrost@… the one whom the page
 * names so.
 */
export function toldElsewhere({ outline }: Reading, user: string): Candidate | null {
  const [, first = '', last = ''] = USER.exec(user) ?? INITIAL.exec(user) ?? [];
  if (!first) return null;
  const given =
    first.length === 1
      ? String.raw`${first.toUpperCase()}\p{Lower}+`
      : `[${first[0]}${first[0]!.toUpperCase()}]${first.slice(1)}`;
  const written = new RegExp(
    String.raw`(?<!\p{Alpha})${given}\s${last[0]!.toUpperCase()}${last.slice(1)}(?!\p{Alpha})`,
    'gu',
  );
  const found = outline.blocks.flatMap(({ text, alt }, at) =>
    alt || outline.noise[at] || outline.frame[at]
      ? []
      : [...text.matchAll(written)].map(({ 0: name, index }) => ({ text, name, index })),
  );
  const [one] = found;
  const mention = one && new Set(found.map(({ name }) => name)).size === 1 ? nameIn(one.name) : null;
  if (!one || !mention || mention.rest !== '') return null;
  const after = one.text
    .slice(one.index + one.name.length)
    .split(SENTENCE_END)[0]!
    .replace(/\s(?:and\s[^,.;]{2,80}\s)?(?:said|says|adds|added|explains|explained|told)\b.*$/s, '');
  const before = one.text.slice(0, one.index).split(SENTENCE_END).at(-1)!;
  return candidateFrom(one.name, { mention, line: 0 }, { before, after });
}

const USER = /^(\p{Lower}{2,15})[._-](\p{Lower}{2,20})\d{0,3}$/u;
const INITIAL = /^(\p{Lower})[._-]?(\p{Lower}{4,20})\d{0,3}$/u;
