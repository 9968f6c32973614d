import type { PageFacts } from '../facts.ts';
import type { Reading } from './reading.ts';

/** A news or blog article: whom it names are its subjects, and their numbers not its publisher's. */
export function isArticle({ facts }: Reading): boolean {
  // Some builders call every page an article.
  if (isStanding(facts)) return false;
  if (
    facts.meta['og:type'] === 'article' &&
    facts.items.some(item => item.types.some(type => /Article|BlogPosting/.test(type)))
  )
    return true;
  return facts.items.some(
    item =>
      item.types.some(type => /^(?:Article|NewsArticle|BlogPosting|MedicalScholarlyArticle)$/.test(type)) &&
      item.props['author'] &&
      !facts.blocks.some(({ text }) => SYSTEM.test(text)),
  );
}

/** Whom a system calls the writer of every page, until somebody tells it another name. */
const SYSTEM = /^(?:Written |Posted )?by:?\s(?:Super User|Administrator|Admin)$/i;

/** A site's first page, or one that tells how to reach it or who works there, by its address. */
export function isStanding({ url }: PageFacts): boolean {
  return FIRST.test(url) || (STANDING.test(url) && !/\/(?:19|20)\d\d\//.test(url));
}

const FIRST = /^[a-z]+:\/\/[^/]+\/?(?:[?#].*)?$/i;

/** A page that tells how to reach its site, by the last part of its address. */
export function tellsHowToReach({ url }: PageFacts): boolean {
  return REACH.test(url);
}

/** What such pages are called. */
const REACHED = String.raw`contact(?:[-_]?us|-page)?|kontakt|contacto|contatti|find-us|get-in-touch|nous-contacter`;
const END = String.raw`(?:\.\w+)?\/?(?:[?#].*)?$`;
const REACH = new RegExp(String.raw`\/(?:${REACHED})${END}`, 'i');
/** The last part of the address of a page that tells how to reach its site, or who works there: one of them, too. */
const STANDING = new RegExp(
  String.raw`\/(?:${REACHED}|contacter|over-ons|about(?:-us)?|(?:our-|meet-the-|the-)?(?:team|staff|people|committee)(?:\/[^/?#.]+)?)${END}`,
  'i',
);
