import { kindOfPerson } from '../mentions/role.ts';
import type { Outline } from '../page/outline.ts';
import { foldText } from '../text/clean.ts';
import type { PersonSpot } from './person-spot.ts';

/** First and last word, folded: enough to know a person again on the same page. */
export function personKey(name: string): string {
  const words = foldText(name)
    .split(' ')
    .filter(word => word.length > 1);
  return words.length > 1 ? `${words[0]} ${words.at(-1)}` : (words[0] ?? '');
}

/** jane.smith, jsmith, smithj, jane@: the part before the @ is made of the name. */
export function userIs(user: string, words: string[]): boolean {
  const bare = foldText(user.replace(/\d+/g, '')).replace(/ /g, '');
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : ''];
  if (bare.length < 3 || !first) return false;
  if (last.length > 2 && bare.includes(last.replace(/ /g, ''))) return true;
  return (
    bare === first ||
    (last !== '' && (bare === `${first}${last}` || bare === `${last}${first}`)) ||
    bare === `dr${first}` ||
    bare === `dr${last}` ||
    bare === `${first}${last[0] ?? ''}` ||
    bare === `${first[0]}${last}`
  );
}

/** One spot a person: the best-placed mention (a heading, else the first). "Dr Smith" is "Dr Jane Smith" again. */
export function onePerName(outline: Outline, spots: PersonSpot[]): PersonSpot[] {
  const kept: PersonSpot[] = [];
  for (const spot of [...spots].sort(
    (a, b) =>
      framed(outline, a) - framed(outline, b) ||
      Number(b.heading) - Number(a.heading) ||
      words(b) - words(a) ||
      a.block - b.block,
  )) {
    const key = personKey(spot.mention.name);
    const same = kept.find(
      each =>
        personKey(each.mention.name) === key ||
        sameNameLoosely(each.mention.name, spot.mention.name) ||
        isLastOf(key, personKey(each.mention.name)) ||
        (each.mention.honorific !== null && isLastOf(personKey(each.mention.name), key)),
    );
    if (!same) kept.push(spot);
    else {
      // "Meet Dr. Nguyen" heads what begins with "Dr. Kim Nguyen".
      if (words(spot) > words(same)) same.mention = { ...spot.mention, rest: same.mention.rest };
      same.role ??= spot.role;
      same.credentials ??= spot.credentials;
      if (!same.mention.honorific && spot.mention.honorific)
        same.mention = { ...same.mention, honorific: spot.mention.honorific };
    }
  }
  return kept.sort((a, b) => a.block - b.block || a.line - b.line);
}

/** "Smith" of Jane Smith. */
function isLastOf(one: string, key: string): boolean {
  return !one.includes(' ') && key.split(' ').includes(one);
}

function framed(outline: Outline, spot: PersonSpot): number {
  return outline.frame[spot.block] ? 1 : 0;
}

const SUPPORT = /\bsecretary\b|\bpa\b|personal assistant|assistant to|sekretariat|sekretarin|secretaria|secretaresse/;

/** Beside one clinician, their secretary is a way to reach them and no second person; on a site of their name also who manages it. */
export function withoutSupport(spots: PersonSpot[], host: string): PersonSpot[] {
  const isOwnSite = (spot: PersonSpot) => {
    const surname = personKey(spot.mention.name).split(' ').at(-1)!;
    return surname.length >= 4 && host.includes(surname);
  };
  const support = spots.some(isOwnSite) ? new RegExp(`${SUPPORT.source}|(?:practice|office) manager`) : SUPPORT;
  const main = spots.filter(
    spot => !support.test(foldText(spot.role ?? '')) || /club|company|general|honorary/.test(foldText(spot.role ?? '')),
  );
  const [clinician] = main;
  return main.length === 1 &&
    (clinician?.mention.honorific ||
      clinician?.mention.credentials ||
      clinician?.credentials ||
      kindOfPerson(clinician?.role ?? ''))
    ? main
    : spots;
}

function words(spot: PersonSpot): number {
  return spot.mention.name.includes(' ') ? 1 : 0;
}

function sameNameLoosely(a: string, b: string): boolean {
  const [one, two] = [foldText(a), foldText(b)];
  return (
    one === two || (one.includes(' ') && two.includes(' ') && (one.endsWith(` ${two}`) || two.endsWith(` ${one}`)))
  );
}
