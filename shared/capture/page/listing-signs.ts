import { hostLabel } from '../lexicon/hosts.ts';
import {
  LISTING_HOST,
  LISTING_PATH,
  LISTING_SCRIPT,
  LISTING_SELF,
  LISTING_TITLE,
  LISTING_WORDS,
  LISTING_WORDS_ABROAD,
} from '../lexicon/listing.ts';
import { foldText } from '../text/clean.ts';
import type { Mention } from '../mentions/scan.ts';
import type { Outline } from './outline.ts';

/** How much a page's address and words sound like a site's that lists many: 0 for nothing, more than 1.5 for a directory that says so. */
export function listingSigns({ facts, folded, blocks }: Outline, host: string): number {
  const said = new Set(
    folded
      .filter(line => line.length < 120)
      .flatMap(line => (LISTING_WORDS.exec(line) ?? LISTING_WORDS_ABROAD.exec(line))?.[0] ?? []),
  );
  const path = /^[a-z]+:\/\/[^/]+(\/[^?#]*)/i.exec(facts.url)?.[1]?.toLowerCase() ?? '/';
  return (
    (LISTING_HOST.test(hostLabel(host)) || LISTING_HOST.test(host.split('.')[0]!) ? 0.7 : 0) +
    (LISTING_PATH.test(`${path}/`) ? 0.4 : 0) +
    (LISTING_TITLE.test(foldText(facts.title)) ? 0.8 : 0) +
    (LISTING_SELF.test(foldText(facts.meta['description'] ?? '')) ? 1 : 0) +
    (blocks.some(({ text }) => LISTING_SCRIPT.test(text)) ? 0.8 : 0) +
    Math.min(1.6, said.size * 0.8)
  );
}

/** Three headings of one rank and more that each have a number of their own below them: entries of a list, whoever one of them names. */
export function holdsEntries({ blocks, noise, frame }: Outline, mentions: readonly Mention[]): boolean {
  return [2, 3, 4].some(rank => {
    const heads = blocks.flatMap(({ level }, at) => (level === rank && !noise[at] && !frame[at] ? at : []));
    const headed = mentions.flatMap(each => {
      if (each.type !== 'phone' || each.phone.type === 'fax' || frame[each.block] || noise[each.block]) return [];
      const head = heads.findLast(at => at <= each.block);
      return head === undefined ? [] : [[head, each.phone.number] as const];
    });
    return new Set(headed.map(([head]) => head)).size >= 3 && new Set(headed.map(([, number]) => number)).size >= 3;
  });
}

/** "Associations sportives", "Business Directory": the main heading of a page that lists others. */
export function listsOthers({ blocks, noise }: Outline): boolean {
  const head = blocks.find(({ level }, at) => level === 1 && !noise[at])?.text ?? '';
  const folded = foldText(head);
  return OTHERS.test(folded) && !OWN.test(folded);
}

/** "Telephone directory", "Contact details and useful numbers", "Our classes and groups": of those whose site it is. */
const OWN = /\b(?:contact details|(?:telephone|phone|staff|e ?mail) directory|(?:our|your|classes and) groups)\b/;

const OTHERS =
  /\b(?:associations|clubs|societies|groups|organi[sz]ations|charities|businesses|business directory|useful (?:contacts|numbers|links)|directory|local (?:services|contacts)|commerces|commercants|vereine|verbande|verenigingen|asociaciones|associazioni|foreninger|search results|foreningar|stowarzyszenia)\b/;
