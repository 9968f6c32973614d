import type { Mention } from '../mentions/scan.ts';
import { fitsHost } from '../page/fits-host.ts';
import type { Reading } from '../page/reading.ts';
import { foldText } from '../text/clean.ts';
import { isOneOfMany } from './others-mail.ts';

/** A place that is only spoken of, or another than the site's, and what stands in its line: where the page has one of its own. */
export function isElsewhere(reading: Reading, mention: Mention): boolean {
  const { outline, mentions, facts, spots, passing } = reading;
  if (facts.message || facts.target?.blocks.includes(mention.block)) return false;
  if (isVenue(reading, mention)) return true;
  return (
    passing.has(mention) &&
    mentions.some(
      each =>
        each.type === mention.type &&
        !passing.has(each) &&
        !outline.noise[each.block] &&
        !isOneOfMany(spots, each.block),
    )
  );
}

/** "Horsforth Cricket Club, Cragg Hill, …" in a timetable over the frame's "Larkfield Physiotherapy, 12 Town Street, …" */
function isVenue({ outline, mentions, site, facts }: Reading, mention: Mention): boolean {
  if (!site.own || mention.type !== 'address' || mention.name === null || outline.frame[mention.block]) return false;
  const called = foldText(mention.name);
  const isSites = (name: string | null) => name !== null && fitsHost(name, site.label) >= 0.6;
  const heads = outline.folded.filter((_, at) => outline.blocks[at]!.level !== undefined);
  const isHeaded = [foldText(facts.title), ...heads].some(head => head.includes(called));
  return (
    !isHeaded &&
    !isSites(mention.name) &&
    mentions.some(each => each.type === 'address' && outline.frame[each.block] === 'footer' && isSites(each.name))
  );
}
