import type { Mention } from '../mentions/scan.ts';
import { fitsHost } from '../page/fits-host.ts';
import { hasOrganisationWord } from '../page/organisation-words.ts';
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

/** "Horsforth Cricket Club, Cragg Hill, …" in a timetable over the frame's "Larkfield Physiotherapy, 12 Town Street, …", and what stands in its lines. */
function isVenue(reading: Reading, mention: Mention): boolean {
  const { outline, mentions, site } = reading;
  if (mention.type !== 'address')
    return (
      mention.type === 'phone' &&
      mentions.some(each => each.type === 'address' && each.block === mention.block && isVenue(reading, each))
    );
  if (!site.own || mention.name === null || outline.frame[mention.block]) return false;
  const isSites = (name: string | null) => name !== null && fitsHost(name, site.label) >= 0.6;
  const own = mentions.flatMap(each =>
    each.type === 'address' && outline.frame[each.block] === 'footer' && isSites(each.name) ? each.name! : [],
  );
  // "Student Wellbeing, Level 2, Charles Building, University of Aire, …": a part of the site's own.
  const isWithin = own.some(name => outline.blocks[mention.block]!.text.includes(name));
  return own.length > 0 && !isSites(mention.name) && !isWithin && !isHeaded(reading, mention.name);
}

/** "Morley Health Centre" on the page of the "Morley Clinic": the page is about the place, by a word of its name. */
function isHeaded({ outline, facts }: Reading, name: string): boolean {
  const heads = outline.folded.filter((_, at) => outline.blocks[at]!.level !== undefined && !outline.frame[at]);
  const said = new Set([facts.title.split(/\s[|–—-]\s/)[0]!, ...heads].flatMap(head => foldText(head).split(' ')));
  return foldText(name)
    .split(' ')
    .some(word => word.length > 3 && said.has(word) && !hasOrganisationWord(word));
}
