import { type NameMention, nameIn } from '../mentions/person-name.ts';
import type { Reading } from '../page/reading.ts';
import { personKey } from './same-person.ts';

/**
 * "David M. Wade, DDS" for a surname that heads a page ("About Dr. Wade"): the longest name that the title, a picture or the text says of
 * one with that surname; null where they name none or several. `said`: the words that say it.
 */
export function fullName({ facts, outline }: Reading, surname: string): { named: NameMention; said: string } | null {
  if (!/^\p{Upper}[\p{Alpha}'’-]+$/u.test(surname)) return null;
  const called = new RegExp(
    `(?:\\p{Upper}[\\p{Alpha}'’-]*\\.? ){1,4}${surname}(?![\\p{Alpha}-])(?:,? [A-Z]{2,6}\\b)*`,
    'gu',
  );
  const texts = [facts.title, ...outline.blocks.flatMap(({ text }, at) => (outline.noise[at] ? [] : text))];
  const names = texts
    .flatMap(text => text.slice(0, 4000).match(called) ?? [])
    .flatMap(said => {
      const named = nameIn(said);
      return named && named.score >= 0.5 && named.name.endsWith(` ${surname}`) ? { named, said } : [];
    })
    .sort(
      ({ named: one }, { named: other }) =>
        other.name.length - one.name.length || (other.credentials?.length ?? 0) - (one.credentials?.length ?? 0),
    );
  return new Set(names.map(({ named }) => personKey(named.name))).size === 1 ? names[0]! : null;
}
